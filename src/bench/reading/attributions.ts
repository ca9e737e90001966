import type { AnnotatedArticle } from '../../model/article.ts';
import type { Measurement } from '../../model/measurement.ts';
import type { BenchArguments } from '../bench-arguments.ts';
import { recordMeasurements, toMeasurement } from '../results.ts';
import { formatPercent } from '../scores.ts';
import { type AttributionCounts, type Measure, scoreAttributions, toZero } from './attributions-score.ts';
import { annotateText, type GoldArticle, loadQuotesData } from './quotes-data.ts';

type Pair = { gold: GoldArticle; article: AnnotatedArticle };

function toRow(name: string, counts: AttributionCounts): string {
  const { gold, predicted, found, foundPredicted, sources, rightSources } = counts;
  const cells = [
    formatPercent(foundPredicted, predicted),
    formatPercent(found, gold),
    formatPercent(rightSources, sources),
  ];
  return `${name.padEnd(28)} ${String(gold).padStart(5)} ${String(predicted).padStart(6)} | ${cells.join('  ')}`;
}

function score(pairs: readonly Pair[], options: { measure: Measure; indirect: boolean }): AttributionCounts {
  const counts = toZero();
  for (const pair of pairs) scoreAttributions(counts, pair, options);
  return counts;
}

/** What the method page prints: attributions without a quotation, found when half of the shorter content is shared. */
function toMeasurements(c: AttributionCounts): Measurement[] {
  const data = 'PolNeAR (development part)';
  const what = 'Reported statements found, without quotation marks';
  return [
    { what, data, measure: 'precision', right: c.foundPredicted, n: c.predicted, cases: 'statements found' },
    { what, data, measure: 'recall', right: c.found, n: c.gold, cases: 'statements in the articles' },
    {
      what: 'Reported statements given to the right source',
      data,
      measure: 'right',
      right: c.rightSources,
      n: c.sources,
      cases: 'statements found that have a source',
    },
  ].map(toMeasurement);
}

/**
 * Prints how many attributions are found (at least half of the content shared: of the shorter, or of the longer one) and how many of
 * these have the right source (the same head word); all of them, and those without a quotation.
 *
 * @param data  file with articles of PolNeAR
 * @returns     the attributions found, by article id
 */
export async function run({ data = '' }: BenchArguments): Promise<unknown> {
  const pairs = (await loadQuotesData(data)).flatMap((gold): Pair[] => {
    const article = annotateText(gold.id, gold.text);
    return article === undefined ? [] : [{ gold, article }];
  });
  console.log('attributions                  gold  found |     P      R  source');
  for (const indirect of [true, false]) {
    for (const measure of ['shorter', 'longer'] satisfies Measure[]) {
      const name = `${indirect ? 'indirect' : 'all'}, half of the ${measure}`;
      console.log(toRow(name, score(pairs, { measure, indirect })));
    }
  }
  await recordMeasurements(toMeasurements(score(pairs, { measure: 'shorter', indirect: true })));
  return Object.fromEntries(pairs.map(({ gold, article }) => [gold.id, article.attributions]));
}
