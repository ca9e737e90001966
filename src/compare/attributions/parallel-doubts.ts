import { toKey, toWords, type Word } from '../../align/words/words.ts';
import { isFunctionWord } from '../../diff/function-words.ts';
import type { AnnotatedArticle, Hedge } from '../../model/article.ts';
import type { Passage } from '../../model/comparison.ts';
import { containsSpan, overlaps, type Span, sliceSpan } from '../../model/span.ts';
import type { ClaimToRead } from '../readings/claim-to-read.ts';
import type { ReadingOf } from '../readings/readings.ts';
import { isInHeadline } from '../words/in-headline.ts';
import { OPEN } from './certainty-differences.ts';

type CertaintyReading = ReadingOf<'certainty'>;
type Input = Pick<ClaimToRead, 'passages' | 'articles' | 'readSources'>;

/** A word of doubt, what it stands right before, and the telling words around both. */
type Doubt = {
  hedge: Hedge;
  head: string;
  before: string | undefined;
  after: readonly string[];
  /** True where the doubted word and the next are one group: “possible ferry strike” tells of a strike. */
  isGroup: boolean;
};

/** How many telling words beside the doubted one are looked at for one that both articles have there. */
const REACH = 2;

/** Before the words that another article doubts, by these it does not tell them plainly, or not as so. */
const UNTOLD = /\b(?:not|never|no|nor|neither|without|den(?:y|ies|ied|ying))\b|n['’]t\b/iu;

/**
 * Finds words that one article doubts in so many words (“allegedly broke the seal”, “a possible breach of the dam”) and another tells in the same place without doubt: the doubted word and one
 * beside it are the same in both.
 *
 * @returns the readings of both, the doubtful article's with its word of doubt; [] where none is found
 */
export function findParallelDoubts(readings: readonly CertaintyReading[], input: Input): CertaintyReading[] {
  const { passages, articles } = input;
  const doubted = passages.flatMap((passage) => {
    const doubts = findDoubts(passage, articles.get(passage.article));
    return doubts.length === 0 ? [] : [{ passage, doubts }];
  });
  if (doubted.length === 0) return [];
  const found = new Map<string, CertaintyReading>();
  for (const { passage, doubts } of doubted) {
    for (const doubt of doubts) {
      const plain = passages.filter((other) => tellsPlainly(other, passage, doubt, input));
      // Its headline tells it plainly wherever it has the doubted word, whatever stands beside that.
      const own = passages.some(
        (one) =>
          one.article === passage.article &&
          findTold(
            one,
            isInHeadline(one, articles.get(one.article)) ? { head: doubt.head } : doubt,
            input,
          ) !== undefined,
      );
      if (own || plain.length === 0) continue;
      for (const reading of readings) {
        const { hedge } = doubt;
        if (reading.passage === passage.id)
          found.set(passage.id, {
            ...reading,
            key: hedge.kind === 'hearsay' ? 'hearsay' : 'hedged',
            hedges: [{ start: hedge.start, end: hedge.end }],
          });
        if (plain.some(({ id }) => id === reading.passage)) found.set(reading.passage, reading);
      }
    }
  }
  return [...found.values()];
}

/** The doubts of a passage that are the outlet's, or of whom it cites in its own words: what is quoted is compared as quoted words. */
function findDoubts(passage: Passage, { text, sentences, quotations }: AnnotatedArticle): Doubt[] {
  return sentences
    .filter((one) => overlaps(one, passage))
    .flatMap(({ hedges }) => hedges)
    .filter(
      (hedge) =>
        containsSpan(passage, hedge) &&
        isDoubt(hedge, sliceSpan(text, hedge)) &&
        !quotations.some((one) => one.kind === 'full' && overlaps(one, hedge)),
    )
    .flatMap((hedge): Doubt[] => {
      const [head, ...after] = toTelling(text, { start: hedge.end, end: passage.end });
      const isName = hedge.kind === 'adjective';
      if (head === undefined || (isName && !isRightAfter(hedge, head, text))) return [];
      const [next] = after;
      const before = toTelling(text, { start: passage.start, end: hedge.start }).at(-1);
      return [
        {
          hedge,
          head: keyOf(head),
          before: before && keyOf(before),
          after: after.slice(0, REACH).map(keyOf),
          isGroup: isName && next !== undefined && isRightAfter(head, next, text),
        },
      ];
    });
}

/** What may yet become so is no doubt of what is: “potential buyers”; nor is it one that a thing is agreed “in principle”. */
const NOT_YET = /^potential|\s/iu;
const SEEMING = /^(?:appear|seem)/iu;

/** True for a word that makes what follows it less sure, and tells no time to come. */
const isDoubt = ({ kind }: Hedge, words: string): boolean =>
  kind === 'verb'
    ? SEEMING.test(words)
    : (kind === 'hearsay' || kind === 'adverb' || kind === 'adjective') && !NOT_YET.test(words);

const isRightAfter = (one: Span, next: Span, text: string): boolean =>
  /^\s$/u.test(text.slice(one.end, next.start));

/** True for another article's passage that tells the doubted words without a word of doubt, in its own voice or for the same source, where the article doubts them nowhere. */
function tellsPlainly(other: Passage, passage: Passage, doubt: Doubt, input: Input): boolean {
  if (other.article === passage.article) return false;
  const word = findTold(other, doubt, input);
  if (word === undefined) return false;
  const { text, sentences, attributions } = input.articles.get(other.article);
  const isReported = attributions.some(({ voice, content }) => voice !== 'own' && overlaps(content, word));
  if (isReported && (doubt.hedge.kind === 'adjective' || !haveOneSource(passage, other, input))) return false;
  return !sentences.some((sentence) =>
    sentence.hedges.some(({ end }) => {
      const [next] = toTelling(text, { start: end, end: sentence.end });
      return next !== undefined && keyOf(next) === doubt.head;
    }),
  );
}

function haveOneSource(one: Passage, other: Passage, { readSources }: Input): boolean {
  const [mine, theirs] = [one, other].map(({ id }) => readSources().find(({ passage }) => passage === id));
  return mine !== undefined && mine.key === theirs?.key;
}

/** The doubted word in a passage that has it with a neighbour of it, after nothing that leaves it open, denies it or quotes it. */
function findTold(
  { article, start, end }: Passage,
  doubt: Doubt | Pick<Doubt, 'head'>,
  { articles }: Input,
): Word | undefined {
  const { text, sentences, quotations } = articles.get(article);
  if (sentences.some((one) => one.hedges.some((hedge) => overlaps(hedge, { start, end })))) return undefined;
  const words = toTelling(text, { start, end });
  const keys = words.map(keyOf);
  return words.find((word, at) => {
    const lead = sliceSpan(text, { start, end: word.start });
    return (
      ('after' in doubt ? isSamePlace(keys, at, doubt) : keys[at] === doubt.head) &&
      !OPEN.test(lead) &&
      !UNTOLD.test(lead) &&
      !quotations.some((one) => one.kind === 'full' && overlaps(one, word))
    );
  });
}

function isSamePlace(keys: readonly string[], at: number, { head, before, after, isGroup }: Doubt): boolean {
  if (keys[at] !== head) return false;
  if (isGroup) return keys[at + 1] === after[0];
  return (
    keys.slice(at + 1, at + 1 + REACH).some((key) => after.includes(key)) ||
    (before !== undefined && keys.slice(Math.max(0, at - REACH), at).includes(before))
  );
}

const toTelling = (text: string, span: Span): Word[] =>
  toWords(sliceSpan(text, span), span.start).filter(({ form }) => !isFunctionWord(form));

const keyOf = (word: Word): string => toKey(word, false);
