import type { Attribution } from '../../model/article.ts';
import type { ApparatusEntry, Claim, ComparedArticle, Comparison, Reading } from '../../model/comparison.ts';
import type { Unit, Voice } from '../../model/kinds.ts';
import { containsSpan, type Span, spanLength } from '../../model/span.ts';
import { type ArticleMark, toArticleMap } from '../articles.ts';
import { claimHref } from '../href.ts';
import { formatDay, voiceShortLabels } from '../labels.ts';
import { type LabelView, toLabelView } from '../story/claim-label.ts';
import { type QuotedWords, toQuotedWords } from '../story/given-words.ts';
import { isDoubtful } from '../text/reading-words.ts';
import { formatRange } from '../text/timeframe-range.ts';
import { findWitnessWords, getWitness, toWitnesses, type Witnesses } from '../text/witnesses.ts';

type FigureReading = Extract<Reading, { kind: 'figure' }>;
type TimeframeReading = Extract<Reading, { kind: 'timeframe' }>;

/** One line of a ledger: what an article gives. */
type LedgerLine = {
  article: ArticleMark;
  words: QuotedWords[];
  credited: QuotedWords | null;
  /** Beside who is credited: whom a pronoun stands for, or that this is not certain. Else how the claim is carried, or that the speaker of quoted words is not certain. */
  says: string;
};
export type FigureLine = LedgerLine & { value: string; unit: string; modifier: string };
export type TimeframeLine = LedgerLine & { range: string; from: number | null; to: number | null };

/** A claim with its lines. `agreement`: do the articles agree, can all be true, or not? */
export type LedgerGroup<Line> = {
  href: string;
  label: LabelView;
  agreement: 'same' | 'compatible' | 'different';
  lines: Line[];
  /** Articles that carry the claim and give none. */
  without: ArticleMark[];
};

/** The figures of the claims for which two articles or more give one. */
export function toFigureLedger(
  comparison: Comparison,
  claims: readonly Claim[] = comparison.claims,
): LedgerGroup<FigureLine>[] {
  const witnesses = toWitnesses(comparison);
  return toGroups(comparison, claims, 'figure', (claim, reading) =>
    reading.kind === 'figure' ? toFigureLine(claim, reading, witnesses) : null,
  );
}

/** The timeframes of the claims for which two articles or more give one. */
export function toTimeframeLedger(
  comparison: Comparison,
  claims: readonly Claim[] = comparison.claims,
): LedgerGroup<TimeframeLine>[] {
  const witnesses = toWitnesses(comparison);
  return toGroups(comparison, claims, 'timeframe', (claim, reading) =>
    reading.kind === 'timeframe' ? toTimeframeLine(claim, reading, witnesses) : null,
  );
}

function toGroups<Line>(
  comparison: Comparison,
  claims: readonly Claim[],
  kind: ApparatusEntry['kind'],
  toLine: (claim: Claim, reading: Reading) => Line | null,
): LedgerGroup<Line>[] {
  const articles = toArticleMap(comparison);
  return claims.flatMap((claim) =>
    claim.apparatus
      .filter((entry) => entry.kind === kind && countArticles(entry) > 1)
      .map((entry) => ({
        href: claimHref(comparison.story.id, claim.id),
        label: toLabelView(claim, [...articles.values()]),
        agreement: toAgreement(entry),
        lines: entry.readings.flatMap((reading) => toLine(claim, reading) ?? []),
        without: entry.without.flatMap((id) => articles.get(id) ?? []),
      })),
  );
}

const countArticles = ({ readings }: ApparatusEntry): number =>
  new Set(readings.map(({ article }) => article)).size;

function toAgreement({ readings, compatible }: ApparatusEntry): 'same' | 'compatible' | 'different' {
  if (new Set(readings.map(({ key }) => key)).size < 2) return 'same';
  return compatible ? 'compatible' : 'different';
}

function toLine(claim: Claim, reading: FigureReading | TimeframeReading, witnesses: Witnesses): LedgerLine {
  const { article, mark } = getWitness(witnesses, reading.article);
  const line = { article: mark, words: toQuotedWords(reading, witnesses) };
  const quotation = article.quotations.find((each) => containsSpan(each, reading));
  if (quotation !== undefined && quotation.speaker?.certain !== true)
    return { ...line, credited: null, says: 'speaker not certain' };
  if (quotation === undefined && isInAside(claim, reading, article))
    return { ...line, credited: null, says: 'source not certain' };
  const attribution = isFrame(reading, article, witnesses) ? undefined : findAttribution(reading, article);
  const voice = toVoice(claim, reading, { article, attribution });
  const reported = attribution?.source ?? null;
  const source = quotation?.speaker ?? (voice === 'own' ? null : withoutTime(reported, claim, reading));
  const text = source && findWitnessWords(witnesses, reading.article, source);
  return source && text
    ? {
        ...line,
        credited: { article: article.id, start: source.start, end: source.end, text },
        says: toPersonNote(text, { source, claim }, article),
      }
    : { ...line, credited: null, says: voiceShortLabels[voice] };
}

/** A source as the claim has it, without the time at its end: “the board last week”. */
function withoutTime(
  source: Attribution['source'],
  { apparatus }: Claim,
  { article }: FigureReading | TimeframeReading,
): Attribution['source'] {
  const cut = apparatus
    .flatMap(({ readings }) => readings)
    .find(
      (one) => one.kind === 'attribution' && one.article === article && one.source?.start === source?.start,
    );
  return cut?.kind === 'attribution' && cut.source !== null ? cut.source : source;
}

/** A source that is only a pronoun. */
export const PRONOUN = /^(?:he|she|they|it|we|i|you|who)$/iu;

/** Whom a pronoun stands for, where it is the certain speaker of quoted words or the claim has it as its source; '' for other words. */
function toPersonNote(
  text: string,
  { source, claim }: { source: Span; claim: Claim },
  { id, quotations }: ComparedArticle,
): string {
  if (!PRONOUN.test(text)) return '';
  const speaker = quotations.find(
    (each) => each.speaker?.certain && each.speaker.start === source.start,
  )?.speaker;
  const reading = claim.apparatus
    .flatMap(({ readings }) => readings)
    .find(
      (one) =>
        one.kind === 'attribution' &&
        !isDoubtful(one) &&
        one.article === id &&
        one.source?.start === source.start,
    );
  const cited = reading?.kind === 'attribution' ? reading.source?.resolved : null;
  return speaker?.resolved ?? cited ?? 'speaker not certain';
}

/** How many characters lie at most between a verb of saying and what is said, where a time of the saying stands between. */
const FRAME_REACH = 40;

/** What stands between a verb of saying and a time of the saying: “announced late on Friday”, “tweeted up a storm over the weekend”. */
const BEFORE_TIME = /^ (?:(?:on|late|early|earlier|again|later|in|at|over) ?){0,3}$/u;

/**
 * A time of the saying, which the article tells itself: between the verb and what is said (“reported Friday that the quay was safe”), right behind the verb, or in words before
 * those that are quoted.
 */
const isFrame = (
  reading: Span,
  { id, attributions, quotations }: ComparedArticle,
  witnesses: Witnesses,
): boolean =>
  attributions.some(({ cue, content, voice }) => {
    if (cue === null || voice === 'own' || cue.end > reading.start) return false;
    if (reading.end <= content.start) return content.start - cue.end <= FRAME_REACH;
    if (!containsSpan(content, reading)) return false;
    const between = findWitnessWords(witnesses, id, { start: cue.end, end: reading.start });
    if (between !== undefined && BEFORE_TIME.test(between)) return true;
    const quoted = quotations.filter((one) => one.kind === 'full' && containsSpan(content, one));
    return quoted.length > 0 && quoted.every(({ start }) => reading.end <= start);
  });

/** The narrowest attribution that reports a reading: “Cole said that Hale denied that 9 came” has it from Hale. */
const findAttribution = (reading: Span, { attributions }: ComparedArticle): Attribution | undefined =>
  attributions
    .filter(({ content, voice }) => voice !== 'own' && containsSpan(content, reading))
    .sort((a, b) => spanLength(a.content) - spanLength(b.content))[0];

/** “said that the quay, which is 90 years old, was safe”: who says the aside, its words do not tell. */
const ASIDE = /(?:^|,\s)(?:which|who|whom|whose|where)\b[^,;.]*$/iu;

function isInAside(
  claim: Claim,
  reading: FigureReading | TimeframeReading,
  article: ComparedArticle,
): boolean {
  const passage = claim.passages.find(({ id }) => id === reading.passage);
  return article.attributions.some(({ content, voice }) => {
    if (passage === undefined || voice === 'own' || !containsSpan(content, reading)) return false;
    const from = Math.max(0, content.start - passage.start);
    return ASIDE.test(passage.exact.slice(from, reading.start - passage.start));
  });
}

/** How a reading is carried: as its passage is where it is reported; words beside what is reported (“said on Monday that”) are the article's own. */
function toVoice(
  claim: Claim,
  reading: FigureReading | TimeframeReading,
  { article, attribution }: { article: ComparedArticle; attribution: Attribution | undefined },
): Voice {
  const isQuoted = article.quotations.some((each) => containsSpan(each, reading));
  if (attribution === undefined && !isQuoted) return 'own';
  const carrier = claim.apparatus
    .flatMap(({ readings }) => readings)
    .find((each) => each.kind === 'attribution' && each.passage === reading.passage);
  const sentence = article.sentences.find((each) => containsSpan(each, reading));
  return (carrier?.kind === 'attribution' ? carrier.voice : sentence?.voice) ?? 'own';
}

const toFigureLine = (claim: Claim, reading: FigureReading, witnesses: Witnesses): FigureLine => ({
  ...toLine(claim, reading, witnesses),
  value: formatValue(reading.value, reading.high),
  unit: formatUnit(reading.unit),
  modifier: reading.modifier ?? '',
});

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

/** Currencies keep their codes; other units are words. */
const formatUnit = (unit: Unit): string => (unit === 'count' ? '' : unit.replaceAll('-', ' '));

/** Dates as a reader says them; days from the occasion stay numbers. */
const toReadDays = ({ from, to }: TimeframeReading): Pick<TimeframeReading, 'from' | 'to'> => ({
  ...(from !== undefined && { from: typeof from === 'string' ? formatDay(from) : from }),
  ...(to !== undefined && { to: typeof to === 'string' ? formatDay(to) : to }),
});

const toTimeframeLine = (claim: Claim, reading: TimeframeReading, witnesses: Witnesses): TimeframeLine => ({
  ...toLine(claim, reading, witnesses),
  range: formatRange(toReadDays(reading)),
  from: typeof reading.from === 'number' ? reading.from : null,
  to: typeof reading.to === 'number' ? reading.to : null,
});
