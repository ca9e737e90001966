import { findTokens, type Token } from '../../annotate/lexicon/tokens.ts';
import type { AnnotatedArticle, Sentence } from '../../model/article.ts';
import type { BlockKind } from '../../model/kinds.ts';
import { overlaps, type Span, sliceSpan, spanLength } from '../../model/span.ts';
import { toWordSet } from '../../model/word-lists.ts';
import { BRINGING_IN } from '../leans/lean-known.ts';
import { hasNoun, isOwnedAfter } from '../leans/lean-nouns.ts';
import { findPhrase, lowerAt, toNounKey } from '../leans/lean-tests.ts';
import { DEMONSTRATIVES, NO_POINT, ONLY_ONES, PREPOSITIONS } from '../leans/lean-words.ts';
import type { Reading } from './each-stretch.ts';
import { leanOf, toTopicNouns } from './label-context.ts';
import { KNOWN, toDegree } from './label-degree.ts';

/** So many sentences before a label are looked at for what brings a noun in. */
const MOST_BACK = 20;
/** Words from such a sentence to a label are at most so long, in code units, where all between stands there, too. */
const MOST_LENGTH = 600;
/** Longest sentence that stands alone before a label. */
const LONGEST = 350;

const RUNNING: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'letter']);

/**
 * The words before a label, from the sentence on that brings in what it only points at: “the report” goes back to “a report of the pilots”, also where that stands
 * far before. Where it is too far off it stands alone, unless the label leans on what is right before it. What the headline or the first paragraph names, and what no
 * sentence brings in that can be read alone, is left as it is.
 */
export function withBroughtIn(label: Span, before: Span | undefined, reading: Reading): Span | undefined {
  const { article, people } = reading;
  const { text } = article;
  const own = article.sentences.findIndex((one) => overlaps(one, label));
  const shown = before === undefined ? '' : sliceSpan(text, before);
  const topics = toTopicNouns(article);
  const isLoose = before === undefined || leanOf(label, article, people) === null;
  for (const { noun, isPointed } of findPointed(label, article)) {
    if (topics.has(toNounKey(noun)) || hasNoun(shown, noun)) continue;
    const brings = (one: Sentence): boolean =>
      bringsIn(findTokens(sliceSpan(text, one)), noun, isPointed) && toDegree(one, reading) <= KNOWN;
    const found = findBefore(own, article, brings);
    const from = found && joined(found, before ?? label, { article, isBefore: before !== undefined });
    if (from !== undefined) return from;
    if (found !== undefined && isLoose && spanLength(found) <= LONGEST) return toSpan(found);
  }
  return before;
}

/** “a report”, “his long report”, “the Oskarby report”; of several also “reports”. */
const bringsIn = (words: readonly Token[], noun: string, isPointed: boolean): boolean =>
  words.some(
    ({ lower, text }, at) =>
      /^\p{Ll}/u.test(text) &&
      toNounKey(lower) === toNounKey(noun) &&
      (isPointed
        ? !GOES_BACK.has(lowerAt(words, at - 1))
        : /^\p{Lu}/u.test(at > 1 ? (words[at - 1]?.text ?? '') : '') ||
          words.slice(Math.max(0, at - 1 - MOST_BETWEEN), at).some((one) => BRINGING_IN.has(one.lower))),
  );
const GOES_BACK = toWordSet('the this that these those such');
/** Words between “a” and its noun. */
const MOST_BETWEEN = 3;

const toSpan = ({ start, end }: Span): Span => ({ start, end });

function findBefore(
  own: number,
  { sentences, blocks }: AnnotatedArticle,
  isMeant: (one: Sentence) => boolean,
): Sentence | undefined {
  return sentences
    .slice(Math.max(0, own - MOST_BACK), Math.max(0, own))
    .findLast((one) => RUNNING.has(blocks[one.block]?.kind ?? 'space') && isMeant(one));
}

/** From one sentence to the end of the words before a label, where these are no more than are read, and all of it is running text. */
function joined(
  from: Sentence,
  to: Span,
  { article, isBefore }: { article: AnnotatedArticle; isBefore: boolean },
): Span | undefined {
  const { sentences, blocks } = article;
  const last = sentences[sentences.findIndex((one) => overlaps(one, to)) - 1];
  const end = isBefore ? to.end : (last?.end ?? from.end);
  if (from.start >= to.start || end - from.start > MOST_LENGTH) return undefined;
  const between = blocks.slice(from.block, (last?.block ?? from.block) + 1);
  return between.every(({ kind }) => RUNNING.has(kind) || kind === 'space')
    ? { start: from.start, end }
    : undefined;
}

/** A noun that words point at; `isPointed`: by “that” or “such”, which also means several; `isBare`: without a word beside it that tells which it is. */
export type Pointed = { noun: string; isPointed: boolean; isBare: boolean };

/** The nouns after “the”, or a “that” that cannot join a clause, that the words have not named before, and do not say which. */
export function findPointed(label: Span, { text, quotations }: AnnotatedArticle): Pointed[] {
  // What somebody says goes back to what that person said, which may occur nowhere.
  const said = quotations.filter((one) => overlaps(one, label));
  const isSaid = (word: Span): boolean => said.some((one) => overlaps(one, word));
  const words = findTokens(text, label).map((word) => (isSaid(word) ? { ...word, lower: '' } : word));
  return words.flatMap(({ lower }, at) => {
    const isPointed =
      DEMONSTRATIVES.has(lower) && (lower !== 'that' || PREPOSITIONS.has(lowerAt(words, at - 1)));
    const found = lower === 'the' || isPointed ? findPhrase(words, at + 1) : undefined;
    if (found === undefined || ONLY_ONES.has(found.noun) || NO_POINT.has(found.noun)) return [];
    // “the crew's boat” says whose the boat is, and not which crew.
    const isOwner = /^['’]s$/u.test(lowerAt(words, found.after));
    if (!isPointed && !isOwner && isOwnedAfter(words, found.after)) return [];
    const isNamed = words.slice(0, at).some((one) => toNounKey(one.lower) === toNounKey(found.noun));
    return isNamed ? [] : [{ noun: found.noun, isPointed, isBare: found.isBare }];
  });
}
