import { findTokens, type Token } from '../annotate/lexicon/tokens.ts';
import type { AnnotatedArticle } from '../model/article.ts';
import { ORDINALS } from '../model/number-words.ts';
import type { Span } from '../model/span.ts';
import { toWordSet } from '../model/word-lists.ts';
import { leanOf, toTopicNouns } from './label-context.ts';
import { JOINED, type Reading, toDegree } from './label-degree.ts';
import { findPointed } from './label-nouns.ts';
import { lowerAt, toNounKey } from './lean-tests.ts';
import { BE } from './lean-words.ts';

/** Words that go back to a sentence before, wherever they stand. */
const GOES_BACK =
  /^(?:this|these|those|such|both|another|other|others|same|then|there|here|former|latter|however|instead|similar|similarly|also|too|though|again|originally|initially|additionally)$/u;
/** The same at the start of a sentence only. */
const GOES_BACK_FIRST = /^(?:they|them|their|it|its)$/u;
const FIRST_WORDS = 8;

/**
 * True where words of one article need the running words before them: they lean on these, go on from them, or name a thing which neither they nor the headline and the first paragraph of their
 * article bring in. Before words that can be read alone, the words of another matter would read as what they speak of. “He” of whom a heading says who he is needs none.
 *
 * @param isMeant  who the “he” of the words is, is said
 * @param isInRow  passages of other articles stand beside the words and tell the same: “also” and “however” go on from what the row is not about
 */
export function needsBefore(
  label: Span,
  { isMeant, isInRow = false, ...reading }: Reading & { isMeant: boolean; isInRow?: boolean },
): boolean {
  const { article, people } = reading;
  const lean = leanOf(label, article, people);
  if (lean !== null && !(lean.kind === 'person' && isMeant)) return true;
  if (toDegree(label, reading) === JOINED) return true;
  const words = findTokens(article.text, label).filter(({ kind }) => kind === 'word');
  if (words.some((_, at) => goesBack(words, at, isInRow))) return true;
  if (words.slice(0, FIRST_WORDS).some(({ lower }) => GOES_BACK_FIRST.test(lower))) return true;
  return isInRow
    ? pointsUntold(label, article) || comparesUntold(findTokens(article.text, label))
    : leavesOpen(label, article);
}

/** How many words after “both” name the two: “both Ada Velde and Bo Mills”. */
const PAIR_REACH = 8;

/** True for a word that goes back to a sentence before; not “both” before the two that it means. */
function goesBack(words: readonly Token[], at: number, isInRow: boolean): boolean {
  const lower = lowerAt(words, at);
  if (lower === 'both') return !words.slice(at + 2, at + PAIR_REACH).some((word) => word.lower === 'and');
  return GOES_BACK.test(lower) && !(isInRow && GOES_ON.has(lower));
}

/** True for words that go on from others by “also” or the like, name a thing that nothing of their article's opening brings in, or compare with what they do not tell. */
export const leavesOpen = (label: Span, article: AnnotatedArticle): boolean => {
  const words = findTokens(article.text, label);
  return (
    words.some(({ lower }) => GOES_ON.has(lower)) || pointsUntold(label, article) || comparesUntold(words)
  );
};
const GOES_ON = toWordSet('also too though however instead originally initially additionally');

/** “Pilots burned the letter”, “the crew's boat sank”: a thing that neither these words nor the headline or the first paragraph bring in. */
const pointsUntold = (label: Span, article: AnnotatedArticle): boolean => {
  const topics = toTopicNouns(article);
  return findPointed(label, article).some(({ noun }) => !topics.has(toNounKey(noun)));
};

/** “Velde was more cautious.”, “Velde was second at ten”: than whom, and of which, stands before. */
const comparesUntold = (words: readonly Token[]): boolean =>
  words.some(({ lower }, at) => {
    if (!BE.has(lower)) return false;
    const next = lowerAt(words, at + 1);
    const isEnd = (to: number): boolean => words[at + to]?.kind !== 'word';
    return (
      (ORDINALS.has(next) && (isEnd(2) || /^(?:at|with|on|in)$/u.test(lowerAt(words, at + 2)))) ||
      (/^(?:more|less)$/u.test(next) && isEnd(3))
    );
  });
