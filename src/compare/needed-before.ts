import { findTokens } from '../annotate/lexicon/tokens.ts';
import { type Span, sliceSpan } from '../model/span.ts';
import { leanOf, toTopicNouns } from './label-context.ts';
import { JOINED, type Reading, toDegree } from './label-degree.ts';
import { findPointed } from './label-nouns.ts';
import { hasNoun } from './lean-nouns.ts';
import { toNounKey } from './lean-tests.ts';

/** Words that go back to a sentence before, wherever they stand. */
const GOES_BACK =
  /^(?:this|these|those|such|both|another|other|others|same|then|there|here|former|latter|however|instead|similar|similarly)$/u;
/** The same at the start of a sentence only. */
const GOES_BACK_FIRST = /^(?:they|them|their|it|its)$/u;
const FIRST_WORDS = 8;

/**
 * True where words of one article need the running words before them: they lean on these, go on from them, or name a thing of which only these tell. Before words that can be read alone,
 * the words of another matter would read as what they speak of. “He” of whom a heading says who he is needs none.
 *
 * @param isMeant  who the “he” of the words is, is said
 */
export function needsBefore(
  label: Span,
  before: Span,
  { isMeant, ...reading }: Reading & { isMeant: boolean },
): boolean {
  const { article, people } = reading;
  const lean = leanOf(label, article, people);
  if (lean !== null && !(lean.kind === 'person' && isMeant)) return true;
  if (toDegree(label, reading) === JOINED) return true;
  const words = findTokens(article.text, label).filter(({ kind }) => kind === 'word');
  if (words.some(({ lower }) => GOES_BACK.test(lower))) return true;
  if (words.slice(0, FIRST_WORDS).some(({ lower }) => GOES_BACK_FIRST.test(lower))) return true;
  const topics = toTopicNouns(article);
  const shown = sliceSpan(article.text, before);
  return findPointed(label, article).some(({ noun }) => !topics.has(toNounKey(noun)) && hasNoun(shown, noun));
}
