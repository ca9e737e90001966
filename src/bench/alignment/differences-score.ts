import type { ApparatusEntry, Reading } from '../../model/comparison.ts';
import type { Id } from '../../model/ids.ts';
import { type Span, sliceSpan } from '../../model/span.ts';
import type { GoldReading } from './differences-gold.ts';

/** What is scored, in the order of the table. */
export const SCORED_KINDS = ['figure', 'timeframe', 'voice', 'source', 'cue', 'hedges', 'quoted'] as const;
export type ScoredKind = (typeof SCORED_KINDS)[number];

/** One judged reading; `found` and `expected` are in words, for reading. */
export type Judgement = { kind: ScoredKind; isRight: boolean; expected: string; found: string };

type Found = { readings: readonly Reading[]; text: string };

/** Judges what the apparatus of a claim says of one article against what was read by hand. */
export function judgeReadings(
  gold: GoldReading,
  apparatus: readonly ApparatusEntry[],
  article: { id: Id; text: string },
): Judgement[] {
  const readings = apparatus.flatMap((entry) => entry.readings).filter((one) => one.article === article.id);
  const found = { readings, text: article.text };
  const attribution = readings.find((one) => one.kind === 'attribution');
  const words = (span: Span | null | undefined) => (span ? sliceSpan(article.text, span) : 'none');
  const judge = (kind: ScoredKind, expected: string, actual: string): Judgement => ({
    kind,
    isRight: expected.toLowerCase() === actual.toLowerCase(),
    expected,
    found: actual,
  });
  return [
    ...(gold.figure === undefined
      ? []
      : [judge('figure', describeGoldFigure(gold.figure), describeFigures(found, gold.figure.text))]),
    ...(gold.timeframe === undefined
      ? []
      : [
          judge(
            'timeframe',
            describeGoldTimeframe(gold.timeframe),
            describeTimeframes(found, gold.timeframe.text),
          ),
        ]),
    judge('voice', gold.voice, attribution?.voice ?? 'none'),
    judge('source', gold.source ?? 'none', words(attribution?.source)),
    judge('cue', gold.cue ?? 'none', words(attribution?.cue)),
    judge('hedges', gold.hedges.join(', '), describeHedges(found)),
    judge('quoted', toQuotedWords(gold.quoted ?? 'none'), describeQuoted(found)),
  ];
}

const describeGoldFigure = ({ text, value, unit, modifier }: NonNullable<GoldReading['figure']>): string =>
  `${text} = ${value} ${unit} ${modifier ?? ''}`;

function describeFigures({ readings, text }: Found, wanted: string): string {
  const all = readings.flatMap((one) =>
    one.kind === 'figure' ? [`${sliceSpan(text, one)} = ${one.value} ${one.unit} ${one.modifier ?? ''}`] : [],
  );
  return all.find((one) => one.startsWith(`${wanted} =`)) ?? all[0] ?? 'none';
}

const describeGoldTimeframe = ({ text, from, to }: NonNullable<GoldReading['timeframe']>): string =>
  `${text} = ${from ?? ''}..${to ?? ''}`;

function describeTimeframes({ readings, text }: Found, wanted: string): string {
  const all = readings.flatMap((one) =>
    one.kind === 'timeframe' ? [`${sliceSpan(text, one)} = ${one.from ?? ''}..${one.to ?? ''}`] : [],
  );
  return all.find((one) => one.startsWith(`${wanted} =`)) ?? all[0] ?? 'none';
}

const describeHedges = ({ readings, text }: Found): string =>
  readings
    .flatMap((one) => (one.kind === 'certainty' ? one.hedges.map((hedge) => sliceSpan(text, hedge)) : []))
    .join(', ');

const describeQuoted = ({ readings, text }: Found): string =>
  toQuotedWords(
    readings.flatMap((one) => (one.kind === 'quotation' ? [sliceSpan(text, one)] : [])).join(' ') || 'none',
  );

/** Words of a quotation without marks and gaps: the article may end it with a comma inside the marks. */
const toQuotedWords = (quoted: string): string => (quoted.match(/[\p{L}\p{N}’']+/gu) ?? []).join(' ');
