import { findWords, toKey } from '../../align/words/words.ts';
import type { AnnotatedArticle, Quotation } from '../../model/article.ts';
import type { Id } from '../../model/ids.ts';
import { onceEach } from '../../model/once.ts';
import { overlaps, sliceSpan } from '../../model/span.ts';
import type { ReadingOf } from '../readings/readings.ts';
import type { StoryArticles } from '../words/story-articles.ts';
import {
  areOthers,
  areQuotedOtherwise,
  haveLongRun,
  isDescribedBeside,
  toPlainForm,
} from './matching-words.ts';
import { compareQuoted, type QuotedRelation } from './other-words.ts';
import { GAP_WORD, type QuotedWord } from './quoted-changes.ts';
import { findGaps } from './quoted-cuts.ts';

type QuotationReading = ReadingOf<'quotation'>;

type Relation = QuotedRelation | 'same';

/** What the quotations of two articles are to each other. */
export type QuotedPair = { a: Id; b: Id; relation: Relation };

/**
 * Tells what the quotations of each two articles are to each other: the same, or fewer of the same; the same words fitted to another sentence; other words; or of two utterances, as far as is known. Of two
 * speakers, of whom one is described, it is not known that they are one.
 *
 * @param readings  quotations that answer each other
 */
export function relateQuotations(
  readings: readonly QuotationReading[],
  articles: StoryArticles,
): QuotedPair[] {
  const each = [...Map.groupBy(readings, ({ article }) => article)];
  return each.flatMap(([a, mine], index) =>
    each
      .slice(index + 1)
      .map(([b, theirs]): QuotedPair => ({ a, b, relation: relate(mine, theirs, articles) })),
  );
}

function relate(
  mine: readonly QuotationReading[],
  theirs: readonly QuotationReading[],
  articles: StoryArticles,
): Relation {
  if (!areQuotedOtherwise([...mine, ...theirs], articles)) return 'same';
  const areOfTwo = mine.some((one) => theirs.some((other) => mayBeOfTwo(one, other, articles)));
  if (areOfTwo) return 'apart';
  const [left, right] = [mine, theirs].map((own) =>
    withoutHeld(own).flatMap((one, at) => [
      ...(at > 0 ? [GAP_WORD] : []),
      ...toQuotedWords(one, articles.get(one.article)),
    ]),
  );
  if (left === undefined || right === undefined) return 'apart';
  const relation = compareQuoted(left, right);
  return quotesNearer(mine, theirs, articles) || quotesNearer(theirs, mine, articles) ? 'apart' : relation;
}

/** Fewest words that a quotation elsewhere in an article shares with the other article's to be the one that answers it. */
const NEARER_MIN_SHARED = 3;

/** True where the article of the one quotes, in another place, words that are nearer to the other's than those that are compared: two sentences of one speech, and each article may have either. */
function quotesNearer(
  mine: readonly QuotationReading[],
  theirs: readonly QuotationReading[],
  articles: StoryArticles,
): boolean {
  const [first] = mine;
  if (first === undefined) return false;
  const [compared, wanted] = [mine, theirs].map(
    (readings) => new Set(readings.flatMap(({ key }) => key.split(' '))),
  );
  if (compared === undefined || wanted === undefined) return false;
  const least = toLikeness(compared, wanted);
  return toQuotedForms(articles.get(first.article)).some(
    ({ span, forms }) =>
      !mine.some((one) => overlaps(one, span)) &&
      forms.intersection(wanted).size >= NEARER_MIN_SHARED &&
      toLikeness(forms, wanted) > least,
  );
}

/** The share of all words of two sets that is in both. */
const toLikeness = (left: ReadonlySet<string>, right: ReadonlySet<string>): number =>
  left.intersection(right).size / Math.max(1, left.union(right).size);

/** The quotations of an article with their words, read once. */
const toQuotedForms = onceEach(({ text, quotations }: AnnotatedArticle) =>
  quotations.flatMap((one) =>
    one.kind === 'title' ? [] : [{ span: one, forms: new Set(findWords(text, one).map(({ form }) => form)) }],
  ),
);

function mayBeOfTwo(one: QuotationReading, other: QuotationReading, articles: StoryArticles): boolean {
  const [left, right] = [one, other].map(
    ({ article, quotation }): Quotation['speaker'] =>
      articles.get(article).quotations.find(({ id }) => id === quotation)?.speaker ?? null,
  );
  if (left == null || right == null) return false;
  if (areOthers(left, right)) return true;
  const isDescribed = isDescribedBeside(left, right) || isDescribedBeside(right, left);
  return isDescribed && !haveLongRun(one.key, other.key);
}

/** Quotations without those that another of the same article holds. */
const withoutHeld = (readings: readonly QuotationReading[]): QuotationReading[] =>
  readings.filter(
    (one, index) =>
      !readings.some(
        (other, at) =>
          ` ${other.key} `.includes(` ${one.key} `) &&
          (other.key.length > one.key.length || (other.key === one.key && at < index)),
      ),
  );

/** Between words of which some are left out. */
const LEFT_OUT = /…|\.\s?\.\s?\./u;

/** The words of a quotation as they are compared, without what is put into it. */
function toQuotedWords(reading: QuotationReading, { text, names }: AnnotatedArticle): QuotedWord[] {
  const words = sliceSpan(text, reading);
  const gaps = findGaps(words);
  const all = findWords(words);
  return all.flatMap((word, index) => {
    if (gaps.some((gap) => overlaps(gap, word))) return [];
    const before = words.slice(all[index - 1]?.end ?? word.start, word.start);
    const place = { start: reading.start + word.start, end: reading.start + word.end };
    const isName = (word.isCapital && !word.isOpening) || names.some((name) => overlaps(name, place));
    const plain = findWords(toPlainForm(word.form)).map((one) => ({
      key: toKey(one, false),
      form: one.form,
      isName,
    }));
    return LEFT_OUT.test(before) ? [GAP_WORD, ...plain] : plain;
  });
}
