import type { ApparatusEntry, Claim, Comparison, Reading } from '../../model/comparison.ts';
import { type ArticleMark, toArticleMap } from '../articles.ts';
import { claimHref } from '../href.ts';
import { formatDay } from '../labels.ts';
import { type LabelView, toLabelView } from '../story/claim-label.ts';
import { toQuotedWords } from '../story/given-words.ts';
import { formatRange } from '../text/timeframe-range.ts';
import { getWitness, type QuotedWords, toWitnesses, type Witnesses } from '../text/witnesses.ts';
import { type Credit, toCredit } from './credits.ts';
import { isOneOfSeveral } from './joined-times.ts';
import { type LedgerVerdict, toLedgerVerdict } from './ledger-verdicts.ts';
import { formatUnit } from './units.ts';

type FigureReading = Extract<Reading, { kind: 'figure' }>;
type TimeframeReading = Extract<Reading, { kind: 'timeframe' }>;

/** One line of a ledger: what an article gives, and who is credited with it. */
type LedgerLine = Credit & { article: ArticleMark; words: QuotedWords[] };
export type FigureLine = LedgerLine & { value: string; unit: string; modifier: string };
export type TimeframeLine = LedgerLine & { range: string; from: number | null; to: number | null };

/** A claim with its lines. `agreement`: do the articles give the same, can all be true, or not; null where that is not certain. */
export type LedgerGroup<Line> = {
  href: string;
  label: LabelView;
  agreement: LedgerVerdict | null;
  lines: Line[];
  /** Articles that carry the claim and give none. */
  without: ArticleMark[];
};

/** The figures of the claims for which two articles or more give one. */
export function toFigureLedger(
  comparison: Comparison,
  claims: readonly Claim[] = comparison.claims,
): LedgerGroup<FigureLine>[] {
  return toGroups(comparison, { claims, kind: 'figure' }, (claim, reading, witnesses) =>
    reading.kind === 'figure' ? toFigureLine(claim, reading, witnesses) : null,
  );
}

/** The timeframes of the claims for which two articles or more give one, and each of them one alone: not “Monday or Tuesday”. */
export function toTimeframeLedger(
  comparison: Comparison,
  claims: readonly Claim[] = comparison.claims,
): LedgerGroup<TimeframeLine>[] {
  return toGroups(comparison, { claims, kind: 'timeframe' }, (claim, reading, witnesses) =>
    reading.kind === 'timeframe' ? toTimeframeLine(claim, reading, witnesses) : null,
  );
}

function toGroups<Line>(
  comparison: Comparison,
  { claims, kind }: { claims: readonly Claim[]; kind: ApparatusEntry['kind'] },
  toLine: (claim: Claim, reading: Reading, witnesses: Witnesses) => Line | null,
): LedgerGroup<Line>[] {
  const witnesses = toWitnesses(comparison);
  const articles = toArticleMap(comparison);
  return claims.flatMap((claim) =>
    claim.apparatus
      .filter((entry) => entry.kind === kind && countArticles(entry) > 1)
      .filter(({ readings }) => !readings.some((reading) => isOneOfSeveral(reading, witnesses)))
      .map((entry) => ({
        href: claimHref(comparison.story.id, claim.id),
        label: toLabelView(claim, [...articles.values()], comparison),
        agreement: toLedgerVerdict(entry, { claim, entities: comparison.entities, witnesses }),
        lines: entry.readings.flatMap((reading) => toLine(claim, reading, witnesses) ?? []),
        without: entry.without.flatMap((id) => articles.get(id) ?? []),
      })),
  );
}

const countArticles = ({ readings }: ApparatusEntry): number =>
  new Set(readings.map(({ article }) => article)).size;

const toLine = (
  claim: Claim,
  reading: FigureReading | TimeframeReading,
  witnesses: Witnesses,
): LedgerLine => ({
  article: getWitness(witnesses, reading.article).mark,
  words: toQuotedWords(reading, witnesses),
  ...toCredit(claim, reading, witnesses),
});

function toFigureLine(claim: Claim, reading: FigureReading, witnesses: Witnesses): FigureLine {
  const line = toLine(claim, reading, witnesses);
  return {
    ...line,
    value: formatValue(reading.value, reading.high),
    unit: formatUnit(reading.unit, line.words.map(({ text }) => text).join(' ')),
    modifier: reading.modifier ?? '',
  };
}

const numberFormat = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 });
const millionFormat = new Intl.NumberFormat('en-GB', {
  notation: 'compact',
  compactDisplay: 'long',
  maximumFractionDigits: 6,
});

/** Whole millions are said as a reader says them, without loss; other numbers have their thousands parted. */
const formatNumber = (value: number): string =>
  value !== 0 && value % 1e6 === 0 && Math.abs(value) < 1e15
    ? millionFormat.format(value)
    : numberFormat.format(value);

/** `90 billion`, `12,500`, or `7 to 10`. */
export const formatValue = (value: number, high?: number): string =>
  high === undefined ? formatNumber(value) : `${formatNumber(value)} to ${formatNumber(high)}`;

/** Dates as a reader says them; days from the occasion stay numbers. */
const toReadDays = ({ from, to }: TimeframeReading): Pick<TimeframeReading, 'from' | 'to'> => ({
  ...(from !== undefined && { from: typeof from === 'string' ? formatDay(from) : from }),
  ...(to !== undefined && { to: typeof to === 'string' ? formatDay(to) : to }),
});

function toTimeframeLine(claim: Claim, reading: TimeframeReading, witnesses: Witnesses): TimeframeLine {
  const line = toLine(claim, reading, witnesses);
  return {
    ...line,
    range: formatRange(toReadDays(reading), line.words.map(({ text }) => text).join(' ')),
    from: typeof reading.from === 'number' ? reading.from : null,
    to: typeof reading.to === 'number' ? reading.to : null,
  };
}
