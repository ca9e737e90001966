import type { AnnotatedArticle } from '../../model/article.ts';
import type { Measurement } from '../../model/measurement.ts';
import type { BenchArguments } from '../bench-arguments.ts';
import { recordMeasurements, toMeasurement } from '../results.ts';
import { formatPercent } from '../scores.ts';
import { quoteByCompromise, quoteByPattern } from './quotes-baselines.ts';
import { annotateText, type GoldArticle, loadQuotesData } from './quotes-data.ts';
import { type Predicted, type QuoteCounts, scoreQuotes, toZero } from './quotes-score.ts';

const HEADER =
  'quotations            full |  exact P     R | ≥.9 P     R | person  pronoun  named P | certain P  share';

/** Quotations of an annotated article as the evaluator takes them: titles and scare quotes are no quotations. */
function toPredicted({ quotations }: AnnotatedArticle): Predicted[] {
  return quotations
    .filter(({ kind }) => kind === 'full' || kind === 'partial')
    .map(({ start, end, speaker }) => {
      if (speaker === null) return { start, end, speaker };
      const { text, resolved, certain } = speaker;
      const named = { start: speaker.start, end: speaker.end, text, certain };
      return {
        start,
        end,
        speaker: resolved === null ? named : { ...named, resolved: likeText(resolved, text) },
      };
    });
}

/** The resolved name with the apostrophe of the mention: articles mix the straight and the curly one. */
const likeText = (resolved: string, text: string): string =>
  text.includes("'")
    ? resolved.replaceAll('’', "'")
    : text.includes('’')
      ? resolved.replaceAll("'", '’')
      : resolved;

function toRow(name: string, c: QuoteCounts): string {
  const spans = `${formatPercent(c.exact, c.predicted)} ${formatPercent(c.exact, c.gold)} | ${formatPercent(c.found, c.predicted)} ${formatPercent(c.found, c.gold)}`;
  const speakers = `${formatPercent(c.right, c.known)}   ${formatPercent(c.pronounsRight, c.pronouns)}    ${formatPercent(c.right, c.answered)}`;
  const certain = `${formatPercent(c.certainRight, c.certain)}  ${formatPercent(c.certain, c.answered)}`;
  return `${name.padEnd(20)} ${String(c.gold).padStart(5)} |    ${spans} |  ${speakers} |     ${certain}`;
}

/** What the method page prints of our counts. */
function toMeasurements(c: QuoteCounts): Measurement[] {
  const data = 'PolNeAR (development part)';
  const quoted = { what: 'Quotations found, word for word', data };
  const spoken = { what: 'Quotations given to the right person', data };
  return [
    { ...quoted, measure: 'precision', right: c.exact, n: c.predicted, cases: 'quotations found' },
    { ...quoted, measure: 'recall', right: c.exact, n: c.gold, cases: 'full quotations in the articles' },
    { ...spoken, measure: 'precision', right: c.right, n: c.answered, cases: 'quotations with a speaker' },
    { ...spoken, measure: 'recall', right: c.right, n: c.known, cases: 'quotations of a known person' },
    {
      what: 'Speakers that pages name',
      measure: 'precision',
      right: c.certainRight,
      n: c.certain,
      cases: 'quotations with a certain speaker',
      data,
    },
  ].map(toMeasurement);
}

function score(
  articles: readonly GoldArticle[],
  predict: (article: GoldArticle) => Predicted[],
): QuoteCounts {
  const counts = toZero();
  for (const article of articles) scoreQuotes(counts, article, predict(article));
  return counts;
}

/**
 * Prints how many full quotations are found and given to the right person, per publisher and beside two simple methods, and how
 * often the speakers marked certain are right.
 *
 * @param data  file with articles of PolNeAR
 * @returns     the quotations found, by article id
 */
export async function run({ data = '' }: BenchArguments): Promise<unknown> {
  const articles = await loadQuotesData(data);
  const found = new Map(
    articles.map(({ id, text }) => {
      const article = annotateText(id, text);
      return [id, article === undefined ? [] : toPredicted(article)];
    }),
  );
  const ours = ({ id }: GoldArticle): Predicted[] => found.get(id) ?? [];
  console.log(HEADER);
  for (const publisher of [...new Set(articles.map((article) => article.publisher))].sort()) {
    const own = articles.filter((article) => article.publisher === publisher);
    console.log(toRow(publisher, score(own, ours)));
  }
  const all = score(articles, ours);
  console.log(toRow('all', all));
  await recordMeasurements(toMeasurements(all));
  const printRival = (name: string, quote: (text: string) => Predicted[]): void =>
    console.log(
      toRow(
        name,
        score(articles, ({ text }) => quote(text)),
      ),
    );
  printRival('“Name said” pattern', quoteByPattern);
  printRival('compromise', quoteByCompromise);
  return Object.fromEntries(found);
}
