import { isFunctionWord } from '../../diff/function-words.ts';
import { BE, DO, HAVE } from '../../model/function-words.ts';
import { toWordSet } from '../../model/word-lists.ts';
import { type Change, findChanges, isGap, type QuotedWord } from './quoted-changes.ts';

/**
 * How the words of two quotations stand to each other: `other` where another word that tells something stands in the place of one, or one is denied or made to hang on something and the other is not;
 * `fitted` where the same words are cut or fitted to another sentence; `apart` where too few are the same for it to be known that they are of one utterance.
 */
export type QuotedRelation = 'other' | 'fitted' | 'apart';

/** Least share of the words of the shorter of two quotations that stand in the other, in their order, for them to be of one utterance; and for them to be nearly the same. */
const SAME_MIN_RATIO = 0.6;
const FITTED_MIN_RATIO = 0.75;

/** Words that deny what is quoted, or make it hang on something. */
const TURNING = toWordSet(
  'not no never none nothing nobody nor neither without if unless except only hardly',
);

/** Tells how two quotations stand to each other, by what stands in one of them in the place of something else. */
export function compareQuoted(mine: readonly QuotedWord[], theirs: readonly QuotedWord[]): QuotedRelation {
  const { changes, shared } = findChanges(mine, theirs);
  const [left, right] = [mine, theirs].map((words) => words.filter((word) => !isGap(word)).length);
  const ratio = shared / Math.max(1, Math.min(left ?? 0, right ?? 0));
  if (ratio < SAME_MIN_RATIO) return 'apart';
  const odd = changes.flatMap((change) => change.mine);
  const otherOdd = changes.flatMap((change) => change.theirs);
  const replaced = changes.filter((change) => isReplaced(change, odd, otherOdd));
  const isOther =
    replaced.some((change) => !hasGap(change) && standForEachOther(change)) ||
    changes.some((change) => !hasGap(change) && isTurned(change, mine, theirs));
  if (isOther) return 'other';
  return ratio < FITTED_MIN_RATIO || replaced.length > 0 ? 'apart' : 'fitted';
}

const hasGap = ({ mine, theirs }: Change): boolean => mine.some(isGap) || theirs.some(isGap);

/** Most words of a stretch that may turn what is quoted: of a longer one it is not known what it stands for. */
const TURNED_MAX_WORDS = 5;

/** True where one side is denied, or made to hang on something, and the other is not; not where one only begins or ends elsewhere, or says a stretch twice. */
function isTurned(
  { mine, theirs, isEdge }: Change,
  all: readonly QuotedWord[],
  others: readonly QuotedWord[],
): boolean {
  const isOneSided = mine.length === 0 || theirs.length === 0;
  if (isOneSided && (isEdge || isRepeated(mine, others) || isRepeated(theirs, all))) return false;
  if (Math.max(mine.length, theirs.length) > TURNED_MAX_WORDS || areMisprinted(mine, theirs)) return false;
  return mine.some(isTurning) !== theirs.some(isTurning);
}

/** True for some words in a row that stand in the other quotation, too. */
const isRepeated = (run: readonly QuotedWord[], others: readonly QuotedWord[]): boolean =>
  run.length > 1 && others.some((_, at) => run.every(({ key }, index) => others[at + index]?.key === key));

const isTurning = ({ form }: QuotedWord): boolean => TURNING.has(form);

/** True where telling words, or verbs that tell what can or must be, stand in the place of others that the other quotation has nowhere in any form. */
function isReplaced(change: Change, all: readonly QuotedWord[], others: readonly QuotedWord[]): boolean {
  const { mine, theirs } = change;
  if (mine.length === 0 || theirs.length === 0 || areMisprinted(mine, theirs)) return false;
  const [odd, other] = [findOdd(mine, theirs, others), findOdd(theirs, mine, all)];
  if (odd.length > 0 && other.length > 0) return true;
  const isVerbFor =
    (odd.length > 0 && theirs.some(isVerbOfAll)) || (other.length > 0 && mine.some(isVerbOfAll));
  return standForEachOther(change) && (isVerbFor || haveOtherModals(mine, theirs));
}

/** Most words of a stretch at the beginning, and at the end, of a quotation that stands for another one there; else it only begins or ends elsewhere. */
const FIRST_MAX_WORDS = 2;
const LAST_MAX_WORDS = 4;

function standForEachOther({ mine, theirs, isFirst, isLast }: Change): boolean {
  const longer = Math.max(mine.length, theirs.length);
  return (!isFirst || longer <= FIRST_MAX_WORDS) && (!isLast || longer <= LAST_MAX_WORDS);
}

/** “have”, “get”: verbs that say little, in whose place one that tells something tells more. */
const VERBS_OF_ALL = toWordSet('get gets got getting', BE, HAVE, DO);

const isVerbOfAll = ({ form }: QuotedWord): boolean => VERBS_OF_ALL.has(form);

/** What may, can, will or must be, each by its forms: “would” is “will” told of the past. */
const MODAL_VERBS: readonly ReadonlySet<string>[] = [
  'will would',
  'can could',
  'may might',
  'shall should',
  'must',
].map((forms) => toWordSet(forms));

function haveOtherModals(mine: readonly QuotedWord[], theirs: readonly QuotedWord[]): boolean {
  const [one, other] = [mine, theirs].map((words) =>
    MODAL_VERBS.findIndex((forms) => words.some(({ form }) => forms.has(form))),
  );
  return one !== other && one !== -1 && other !== -1;
}

/** The telling words of a stretch of which the other quotation has no form, nor the stretch in its place their letters; names are told of with the other names. */
function findOdd(
  words: readonly QuotedWord[],
  instead: readonly QuotedWord[],
  others: readonly QuotedWord[],
): QuotedWord[] {
  const letters = toLetters(instead);
  return words.filter(
    (word) =>
      !word.isName &&
      !isGap(word) &&
      !isFunctionWord(word.form) &&
      !isVerbOfAll(word) &&
      !(word.form.length >= FORM_MIN_LETTERS && letters.includes(word.form)) &&
      !others.some((other) => areFormsOfOne(word, other)),
  );
}

/** Fewest letters, and least share of the longer, with which two forms of one word begin: “nominee”, “nomination”. */
const FORM_MIN_LETTERS = 4;
const FORM_MIN_RATIO = 0.5;

function areFormsOfOne({ key, form: one }: QuotedWord, { key: otherKey, form: other }: QuotedWord): boolean {
  let length = 0;
  while (length < one.length && one.charAt(length) === other.charAt(length)) length += 1;
  return (
    key === otherKey ||
    (length >= FORM_MIN_LETTERS && length >= FORM_MIN_RATIO * Math.max(one.length, other.length))
  );
}

/** True for stretches that are the same but for spaces, hyphens and at most one letter: “re-opened”, “reopened”; “if” printed for “is”. */
function areMisprinted(mine: readonly QuotedWord[], theirs: readonly QuotedWord[]): boolean {
  const [one, other] = [toLetters(mine), toLetters(theirs)];
  return one === other || (mine.length === 1 && theirs.length === 1 && areALetterApart(one, other));
}

const toLetters = (words: readonly QuotedWord[]): string =>
  words.map(({ form }) => form.replaceAll(/[^\p{L}\p{N}]/gu, '')).join('');

/** True for words of the same letters, in whatever order, but for one that is another, more or less: “claim”, “calm”. */
function areALetterApart(one: string, other: string): boolean {
  const left = [...other];
  const odd = [...one].filter((letter) => {
    const at = left.indexOf(letter);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return Math.max(odd.length, left.length) < 2;
}
