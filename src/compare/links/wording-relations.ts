import { holdsWords, toSameWordsRatio, type WordedPassage } from '../../diff/word-differences.ts';
import type { RelationKind } from '../../model/kinds.ts';
import { countWords } from '../../model/words.ts';
import { haveLongRun } from '../given/matching-words.ts';
import { toQuotationReadings } from '../readings/readings.ts';
import { tellOneMatter } from '../words/told-words.ts';
import { letterOf, type PassagePair } from './passage-pairs.ts';

export type Described = { kind: RelationKind; detail: string };

/** Lowest share of the longer passage's words, equal and in order, at which two passages have the same wording. */
const SAME_WORDING_MIN_RATIO = 0.9;

/** From so many words on it is worth saying that another passage has all of them. */
const HELD_MIN_WORDS = 4;

/**
 * Says how the words of two linked passages stand to each other: the same, mostly the same, one's in the other's, the same where they quote, or not. Nothing is said of whether
 * they mean the same; `isSame` only tells that they are known to be of one matter.
 *
 * @returns undefined for passages that have so little in common that they may tell two things: then nothing is said of their words
 */
export function toWording(pair: PassagePair, isSame: boolean): Described | undefined {
  const { a, b, articles } = pair;
  const mine = { text: articles.get(a.article).text, span: a };
  const theirs = { text: articles.get(b.article).text, span: b };
  const ratio = toSameWordsRatio(mine, theirs);
  const [left, right] = [letterOf(a, articles), letterOf(b, articles)];
  if (ratio === 1) return { kind: 'same-wording', detail: `${left} and ${right} use the same words.` };
  if (hasAllWordsOf(mine, theirs)) return toHeld(left, right);
  if (hasAllWordsOf(theirs, mine)) return toHeld(right, left);
  const both = `${left} and ${right}`;
  if (ratio >= SAME_WORDING_MIN_RATIO) {
    const percent = `${Math.floor(ratio * 100)} %`;
    return { kind: 'same-wording', detail: `${both} share ${percent} of their words, in the same order.` };
  }
  const quoted = sayQuoted(pair);
  if (quoted !== undefined) return { ...quoted, detail: `${both} ${quoted.detail}` };
  return isSame || isOneMatter(pair)
    ? { kind: 'reworded', detail: `The words of ${both} differ.` }
    : undefined;
}

/** True for two passages that tell so much of one thing that their wording can be compared. */
const isOneMatter = ({ a, b, articles }: PassagePair): boolean =>
  tellOneMatter({ ...a, article: articles.get(a.article) }, { ...b, article: articles.get(b.article) });

/** What is said of two passages that quote the same words: that is no other wording of what was said. */
function sayQuoted({ a, b, articles }: PassagePair): Described | undefined {
  const [mine, theirs] = [a, b].map((passage) =>
    toQuotationReadings(passage, articles.get(passage.article)).map(({ key }) => key),
  );
  const pairs = (mine ?? []).flatMap((one) => (theirs ?? []).map((other) => ({ one, other })));
  if (pairs.some(({ one, other }) => holdsQuoted(one, other) || holdsQuoted(other, one)))
    return { kind: 'same-wording', detail: 'quote the same words, with others beside them.' };
  return pairs.some(({ one, other }) => haveLongRun(one, other))
    ? { kind: 'same-wording', detail: 'quote partly the same words.' }
    : undefined;
}

const holdsQuoted = (whole: string, part: string): boolean =>
  part.split(' ').length >= HELD_MIN_WORDS && ` ${whole} `.includes(` ${part} `);

const toHeld = (more: string, less: string): Described => ({
  kind: 'same-wording',
  detail: `The passage of ${more} has all words of that of ${less}, and others beside them.`,
});

/** True when the one passage holds the other, which is more than a word or two. */
const hasAllWordsOf = (whole: WordedPassage, part: WordedPassage): boolean =>
  countWords(part.text, part.span) >= HELD_MIN_WORDS && holdsWords(whole, part);
