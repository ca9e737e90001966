import { JOINED_PARTICLE } from '../lexicon/joined-words.ts';
import { hasTitle } from '../lexicon/people-titles.ts';
import { NAME_SUFFIX, PARTICLES, ROLES, SENTENCE_WORDS } from '../lexicon/people-words.ts';
import { isCapital, type Token } from '../lexicon/tokens.ts';
import type { RunReading, RunStep } from '../runs/find-runs.ts';
import { INITIAL, isNoPart, isOpeningVerb, isWordCapital } from './run-ends.ts';
import { isKnownSurname, isSurnameWord } from './word-surnames.ts';

/** Surnames of the article that are words which open sentences, in lower case. */
type Surnames = ReadonlySet<string>;

/** A part of a name that may follow another: a capital, or a particle that is joined to one (“al-Hadi”, “d’Orsel”). */
const isLaterWord = (token: Token): boolean => JOINED_PARTICLE.test(token.text) || isWordCapital(token);

/** True when the stop at `index` belongs to an initial or a short title before it (“J.”, “Sen.”, “Jr.”). */
function isNameStop(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (tokens[index]?.text !== '.' || before === undefined || before.end !== tokens[index]?.start)
    return false;
  return (
    INITIAL.test(before.text) ||
    (before.text.length <= 5 && hasTitle(before.lower)) ||
    NAME_SUFFIX.test(before.lower) ||
    before.lower === 'st'
  );
}

/** “Jon Cole Jr. [Reaching it took years]”: after the suffix and its stop a name is over. */
const isAfterSuffix = (tokens: readonly Token[], start: number, end: number): boolean =>
  end - start > 2 && tokens[end - 1]?.text === '.' && NAME_SUFFIX.test(tokens[end - 2]?.lower ?? '');

/** Longest title, in words, before a name in an insertion. */
const MAX_INSERTED_TITLE = 8;

/** Index of the bracket that opens the insertion in which a run begins, after the words of a title at most; -1 where none does. */
function findInsertion(tokens: readonly Token[], start: number): number {
  for (let at = start - 1; at >= 0 && at >= start - 1 - MAX_INSERTED_TITLE; at -= 1) {
    const token = tokens[at];
    if (/^[([]$/u.test(token?.text ?? '')) return at;
    if (token?.kind !== 'word') return -1;
  }
  return -1;
}

/** “[Mayor Ada] Cole”, “(Ada) Cole”: an insertion, with nothing but a title before the run, that a name goes on after; of “Robert (Bob) Cole” it is a nickname. */
function isInserted(tokens: readonly Token[], start: number, end: number): boolean {
  if (!/^[)\]]$/u.test(tokens[end]?.text ?? '')) return false;
  const opening = findInsertion(tokens, start);
  return (
    opening >= 0 &&
    !isCapital(tokens[opening - 1]) &&
    (opening === start - 1 || isTitled(tokens.slice(opening + 1, start))) &&
    isWordCapital(tokens[end + 1]) &&
    !SENTENCE_WORDS.has(tokens[end + 1]?.lower ?? '')
  );
}

/** True for words that end in a title or a role: “former Harbour Board director”. */
const isTitled = (words: readonly Token[]): boolean => {
  const last = words.at(-1)?.lower ?? '';
  return hasTitle(last) || ROLES.has(last);
};

/** A word between marks and a capital after it: Robert “Bob” Miller. */
export const isNickname = (tokens: readonly Token[], index: number): boolean =>
  /^["“'‘]$/u.test(tokens[index]?.text ?? '') &&
  isWordCapital(tokens[index + 1]) &&
  /^["”'’]$/u.test(tokens[index + 2]?.text ?? '') &&
  isWordCapital(tokens[index + 3]);

/** Words in small letters that a sentence has which is no headline in capitals. */
const isSmallWord = ({ text }: Token): boolean => /^\p{Ll}{4}/u.test(text);

/** “Omar Jalil [Said] Wali”: a word that opens sentences, in capitals inside a name. */
const isBetweenCapitals = (tokens: readonly Token[], at: number): boolean =>
  isWordCapital(tokens[at - 2]) &&
  isWordCapital(tokens[at - 1]) &&
  isWordCapital(tokens[at + 1]) &&
  !SENTENCE_WORDS.has(tokens[at + 1]?.lower ?? '') &&
  tokens.filter(isSmallWord).length > 1;

/** True for a word of a name after its first; a word that opens sentences is one only inside a name, as a surname or an initial. */
function isNextWord(tokens: readonly Token[], at: number, surnames: Surnames): boolean {
  const token = tokens[at];
  if (token === undefined || !isLaterWord(token) || isNoPart(token)) return false;
  return (
    !SENTENCE_WORDS.has(token.lower) ||
    PARTICLES.has(token.lower) ||
    tokens[at + 1]?.text === '.' ||
    isBetweenCapitals(tokens, at) ||
    isSurnameWord(tokens, at) ||
    isKnownSurname(tokens, at, surnames)
  );
}

const isParticle = (token: Token | undefined): boolean => token !== undefined && PARTICLES.has(token.lower);

/** How the name of a person goes on. */
export const PERSON_STEPS: readonly RunStep<Surnames>[] = [
  {
    id: 'person-run-suffix-over',
    step: (tokens, { first, next }) => (isAfterSuffix(tokens, first, next) ? next : undefined),
    example: 'They met Jon Cole Jr. Reaching it took years.',
    counter: 'They met Jon Cole Jr and Ida.',
  },
  {
    id: 'person-run-word',
    step: (tokens, { next }, surnames) => (isNextWord(tokens, next, surnames) ? next + 1 : undefined),
    example: 'They met Ada Cole.',
    counter: 'They met Ada there.',
  },
  {
    id: 'person-run-stop',
    step: (tokens, { next }) =>
      isNameStop(tokens, next) &&
      (isWordCapital(tokens[next + 1]) ||
        isNickname(tokens, next + 1) ||
        NAME_SUFFIX.test(tokens[next - 1]?.lower ?? ''))
        ? next + 1
        : undefined,
    example: 'They met Ada B. Cole.',
    counter: 'They met Ada.',
  },
  {
    id: 'person-run-particle',
    step: (tokens, { next }) =>
      isParticle(tokens[next]) && isWordCapital(tokens[next + 1]) ? next + 1 : undefined,
    example: 'They met Ada von Marrow.',
    counter: 'They met Ada near Marrow.',
  },
  {
    id: 'person-run-two-particles',
    step: (tokens, { next }) =>
      isParticle(tokens[next]) && isParticle(tokens[next + 1]) && isWordCapital(tokens[next + 2])
        ? next + 2
        : undefined,
    example: 'They met Ada van der Marrow.',
    counter: 'They met Ada van near Marrow.',
  },
  {
    id: 'person-run-nickname',
    step: (tokens, { next }) => (isNickname(tokens, next) ? next + 3 : undefined),
    example: 'They met Robert “Bob” Marrow.',
    counter: 'They met Robert “bob” Marrow.',
  },
  {
    id: 'person-run-insertion',
    step: (tokens, { first, next }) => (isInserted(tokens, first, next) ? next + 2 : undefined),
    example: 'They met (Ada) Cole.',
    counter: 'They met (Ada) there.',
  },
  {
    id: 'person-run-suffix',
    step: (tokens, { next }) =>
      tokens[next]?.text === ',' && NAME_SUFFIX.test(tokens[next + 1]?.lower ?? '') ? next + 2 : undefined,
    example: 'They met Jon Cole, Jr.',
    counter: 'They met Jon Cole, who left.',
  },
];

/** “A. Barry Cole”: an initial, though the letter is a word. */
const isInitialAt = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text.length === 1 &&
  tokens[at + 1]?.text === '.' &&
  tokens[at + 1]?.start === tokens[at]?.end &&
  isWordCapital(tokens[at + 2]) &&
  isWordCapital(tokens[at + 3]);

function beginsPerson(tokens: readonly Token[], at: number, surnames: Surnames): boolean {
  const token = tokens[at];
  if (!isWordCapital(token) || isNoPart(token) || isOpeningVerb(tokens, at)) return false;
  return !SENTENCE_WORDS.has(token.lower) || isInitialAt(tokens, at) || isKnownSurname(tokens, at, surnames);
}

/** Runs of capitals that may name people. */
export const PERSON_RUNS: RunReading<Surnames> = {
  begins: beginsPerson,
  steps: PERSON_STEPS,
  maxTokens: Number.POSITIVE_INFINITY,
};

/** No surname of an article that is a word which opens sentences. */
export const NO_SURNAMES: Surnames = new Set();
