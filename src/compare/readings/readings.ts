import { findWords } from '../../align/words/words.ts';
import type { AnnotatedArticle, Hedge } from '../../model/article.ts';
import type { Passage, Reading } from '../../model/comparison.ts';
import { isPointing } from '../../model/function-words.ts';
import {
  containsSpan,
  overlapLength,
  overlaps,
  type Span,
  sliceSpan,
  spanLength,
  trimSpan,
} from '../../model/span.ts';
import { findCarrier } from '../sources/carriers.ts';
import { isClearlyCarried, PAPERS } from '../sources/clear-sources.ts';
import { isClockOfDay } from '../values/clocks-of-days.ts';
import { toFigureKey } from '../values/figure-ranges.ts';
import { isAmount, isTime } from '../values/no-values.ts';
import { toTimeframeKey } from '../values/timeframe-ranges.ts';
import { isInScope } from './certainty-scope.ts';
import { UNKNOWN_SOURCE } from './different-keys.ts';
import { isOfShared } from './hedge-scope.ts';
import { CHANGE_KEY } from './matching-values.ts';
import { toQuotedWords } from './quoted-words.ts';

/** A reading of one kind. */
export type ReadingOf<Kind extends Reading['kind']> = Extract<Reading, { kind: Kind }>;

/** How many letters into a passage its subject is taken to reach. */
const SUBJECT_REACH = 12;

/** A source that only points at somebody else than who writes: it is clear where the text settles whom. */
const pointsAtOthers = (words: string): boolean => isPointing(words) && !/^i$/iu.test(words);

const POINTING_SOURCE =
  /^(?:(?:he|she|they|it|who|we|i|you|this|that|these|those)$|(?:the|his|her|their|its) )/iu;

const toBase = (passage: Passage) => ({ article: passage.article, passage: passage.id });

/** True when at least half of a span lies in another. */
const isIn = (outer: Span, span: Span): boolean => overlapLength(outer, span) * 2 >= spanLength(span);

/** The figures of a passage. The key of one by which something changes says so: “rises by 5 percent” gives no rate of 5 percent. */
export const toFigureReadings = (passage: Passage, article: AnnotatedArticle): ReadingOf<'figure'>[] =>
  article.figures
    .filter((figure) => isIn(passage, figure) && isAmount(figure, article))
    .map((figure) => {
      const isChange = BY.test(article.text.slice(Math.max(0, figure.start - BY_REACH), figure.start));
      const key = `${isChange ? CHANGE_KEY : ''}${toFigureKey(figure)}`;
      return { kind: 'figure', ...toBase(passage), key, ...figure };
    });

/** “by” before an amount, or before an article of it, and how many characters before it are read. */
const BY = /\bby (?:an? )?$/iu;
const BY_REACH = 8;

/** The timeframes of a passage. */
export const toTimeframeReadings = (passage: Passage, article: AnnotatedArticle): ReadingOf<'timeframe'>[] =>
  article.timeframes
    .filter(
      (timeframe) =>
        isIn(passage, timeframe) && isTime(timeframe, article) && !isClockOfDay(timeframe, article),
    )
    .map((timeframe) => ({
      kind: 'timeframe',
      ...toBase(passage),
      key: toTimeframeKey(timeframe, article.text),
      ...timeframe,
    }));

/**
 * Who carries a passage: one reading.
 *
 * The source may stand outside the passage: a passage that is the content of an attribution is carried by its source. The key tells voice and
 * source, not the verb: “said” and “stressed” are no difference of attribution.
 *
 * @param others  stems of the words of the claim's passages in other articles
 */
export function toAttributionReading(
  passage: Passage,
  article: AnnotatedArticle,
  others: ReadonlySet<string>,
): ReadingOf<'attribution'> {
  const carrier = findCarrier(passage, article, others);
  const { voice, source, cue, likely } = carrier;
  const words = source === null ? '' : sliceSpan(article.text, source);
  const isClear =
    isClearlyCarried(carrier, passage, article) && !(pointsAtOthers(words) && source?.resolved == null);
  const isUnknown =
    voice === 'named' && POINTING_SOURCE.test(words) && !PAPERS.has(words.split(' ').at(-1) ?? '');
  const name = likely ?? (isUnknown ? UNKNOWN_SOURCE : toWordsKey(words));
  const key = `${voice} ${name}`.trim();
  return {
    kind: 'attribution',
    ...toBase(passage),
    key,
    voice,
    ...(isClear ? {} : { doubtful: true }),
    source,
    cue,
  };
}

/**
 * How sure a passage is worded: one reading; its key is `plain`, or `hedged`, or `hearsay` when all that lowers certainty is “reportedly” and its like.
 *
 * An adjective or a noun lowers the certainty of what it stands by (“any potential deal”); it counts for the claim only near the start of the passage (“A possible
 * deal …”).
 */
export function toCertaintyReading(
  passage: Passage,
  article: AnnotatedArticle,
  others: ReadonlySet<string>,
): ReadingOf<'certainty'> {
  const sentences = article.sentences.filter((sentence) => overlaps(sentence, passage));
  const hedges = sentences
    .flatMap((sentence) => sentence.hedges)
    .filter(
      (one) =>
        containsSpan(passage, one) &&
        isInScope(one, passage, article) &&
        isOfClaim(one, passage) &&
        isOfShared(one, { passage, text: article.text, others }),
    );
  const negations = sentences
    .flatMap((sentence) => sentence.negations)
    .filter((one) => containsSpan(passage, one));
  const isHearsay = hedges.length > 0 && hedges.every((hedge) => hedge.kind === 'hearsay');
  const key = hedges.length === 0 ? 'plain' : isHearsay ? 'hearsay' : 'hedged';
  return {
    kind: 'certainty',
    ...toBase(passage),
    key,
    hedges: hedges.map(({ start, end }) => ({ start, end })),
    negations: negations.map(({ start, end }) => ({ start, end })),
  };
}

const isOfClaim = ({ kind, start }: Hedge, passage: Span): boolean =>
  (kind !== 'adjective' && kind !== 'noun') || start - passage.start <= SUBJECT_REACH;

/**
 * The quoted words of a passage; titles of works are no quotations.
 *
 * Of a quotation that reaches beyond the passage only the part inside is read: a speech of three sentences is compared sentence by sentence.
 */
export const toQuotationReadings = (passage: Passage, article: AnnotatedArticle): ReadingOf<'quotation'>[] =>
  article.quotations
    .filter(
      (quotation) => quotation.kind !== 'title' && (isIn(passage, quotation) || isIn(quotation, passage)),
    )
    .map((quotation) => {
      const start = Math.max(quotation.start, passage.start);
      const end = Math.min(quotation.end, passage.end);
      const inside = toQuotedWords(article.text, trimSpan(article.text, { start, end }));
      const key = toWordsKey(sliceSpan(article.text, inside).replaceAll(/[[\]]/gu, ''));
      return { kind: 'quotation', ...toBase(passage), key, ...inside, quotation: quotation.id };
    });

/** What a passage calls the entities it names, each form once. */
export function toNameReadings(passage: Passage, article: AnnotatedArticle): ReadingOf<'name'>[] {
  const seen = new Set<string>();
  return article.names
    .filter((name) => containsSpan(passage, name))
    .map(({ start, end, entity }): ReadingOf<'name'> => {
      const key = toWordsKey(sliceSpan(article.text, { start, end }));
      return { kind: 'name', ...toBase(passage), key, start, end, entity };
    })
    .filter(({ entity, key }) => {
      const form = `${entity} ${key}`;
      const isNew = !seen.has(form);
      seen.add(form);
      return isNew;
    });
}

/** The words of a text for comparing, without an article at the start: “a major step”, “major step”. */
function toWordsKey(text: string): string {
  const forms = findWords(text).map((word) => word.form);
  const [first] = forms;
  const isArticle = first === 'a' || first === 'an' || first === 'the';
  return (isArticle && forms.length > 1 ? forms.slice(1) : forms).join(' ');
}
