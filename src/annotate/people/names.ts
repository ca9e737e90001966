import { isCommonWord } from '../../model/common-words.ts';
import type { Span } from '../../model/span.ts';
import { isPlainSpeech } from '../lexicon/cues.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { findPlace } from '../lexicon/names-gazetteer.ts';
import { FIRM_ROLES, KIND_NOUNS, WAY_PREPOSITIONS } from '../lexicon/names-nouns.ts';
import { toAddressGender, toTitleGender } from '../lexicon/people-gender.ts';
import { countTitles, findTitlesBefore, hasTitle, isTitleWord } from '../lexicon/people-titles.ts';
import { NOT_PERSON, PARTICLES, ROLES } from '../lexicon/people-words.ts';
import { isOrigin } from '../lexicon/residents.ts';
import { isCapital, type Token } from '../lexicon/tokens.ts';
import { findRuns } from '../runs/find-runs.ts';
import { countPlaceWords } from './after-places.ts';
import { findApposition, findRoleBefore, hasPersonContext, isAfterTheAlone } from './context.ts';
import { cutAtGlued, cutAtRepeated } from './glued-words.ts';
import { followsKin } from './kin.ts';
import { findPairSurname } from './pairs.ts';
import { INITIAL, withoutLetters } from './run-ends.ts';
import { RUN_RULES } from './run-rules.ts';
import { NO_SURNAMES, PERSON_RUNS } from './run-steps.ts';

/**
 * A run of capitalised words that may name a person. The span is the name without title; `words` are its words, nickname and
 * initials included; `titles` the lower-case words of title and role before it, `roles` those of an apposition after it. `sure` when form or neighbours show that it is a person;
 * `spoken` when a verb of saying is beside it; `placed` when “in”, “from” or the like comes before it,
 * `pairSurname` of “[Otis] and Rosa Marrow”: the surname that a given name alone shares with the name after “and”;
 * `opens` when it opens its sentence; `afterThe` when only “the” comes before it, `theAlone` when no noun goes with it either; `isKin` when a word of kin does (“his father, the Rev. Jon Cole”).
 */
export type NameRun = Span & {
  words: string[];
  titles: string[];
  roles: string[];
  titleStart: number;
  sure: boolean;
  spoken: boolean;
  placed: boolean;
  afterThe: boolean;
  theAlone: boolean;
  isKin: boolean;
  pairSurname: string | undefined;
  opens: boolean;
};

/** A small particle before a surname that is alone: “asked von Marrow”. */
const isParticleBefore = (tokens: readonly Token[], start: number): boolean => {
  const token = tokens[start - 1];
  return token !== undefined && /^\p{Ll}/u.test(token.text) && PARTICLES.has(token.lower);
};

function isSure(words: readonly Token[], titled: boolean, tokens: readonly Token[], at: Span): boolean {
  const first = words[0];
  if (first === undefined) return false;
  if (words.length === 1) return titled;
  if (words.length > 5 || (!titled && KIND_NOUNS.has(tokens[at.start - 1]?.lower ?? ''))) return false;
  const given =
    isGivenName(first.lower) || first.lower.split('-').some(isGivenName) || INITIAL.test(first.text);
  const article = /^(?:the|a|an)$/u.test(tokens[at.start - 1]?.lower ?? '');
  return given || titled || (!article && hasPersonContext(tokens, at.start, at.end));
}

/** Cuts words that are no part of the name off the head of a run, down to a given name after them: “Democrat Anna Bell”. */
function skipToGiven(words: readonly Token[]): number {
  for (let index = 1; index < words.length - 1; index += 1) {
    const lower = words[index]?.lower ?? '';
    if (!isGivenName(lower) || PARTICLES.has(lower)) continue;
    if (words.slice(0, index).every(isNoNamePart)) return index;
  }
  return 0;
}

/** A word that comes before names and is no part of one. */
const isNoNamePart = (word: Token): boolean =>
  isTitleWord(word.lower) || NOT_PERSON.has(word.lower) || isOrigin(word.text) || isHomePlace(word);

/** “Ruritania Democrat Ann Cole”; not where the place is a given name as well. */
const isHomePlace = ({ text, lower }: Token): boolean =>
  !isGivenName(lower) && findPlace(text)?.sure === true;

/** “Chief of [Staff Ada Cole]”: how many words at the head of a run belong to the office before it. */
function countOfficeWords(tokens: readonly Token[], start: number, words: readonly Token[]): number {
  const isOffice = tokens[start - 1]?.lower === 'of' && isOfficeHolder(tokens[start - 2]);
  // “Secretary of State Cole”
  if (isOffice && words.length === 2 && words[0]?.lower === 'state') return 1;
  if (!isOffice || words.length < 3) return 0;
  const given = words.findIndex((word, index) => index > 0 && isGivenName(word.lower));
  return given > 0 && given < words.length - 1 ? given : words.length - 2;
}

const isOfficeHolder = (token: Token | undefined): boolean =>
  token !== undefined && isCapital(token) && (hasTitle(token.lower) || ROLES.has(token.lower));

/** How many words at the head of a run are no part of the name. */
function countHead(words: readonly Token[]): number {
  const titles = countTitles(words);
  if (titles === 0) return skipToGiven(words);
  const [first, second] = words.slice(titles);
  const skips =
    words.length - titles > 2 &&
    first !== undefined &&
    !INITIAL.test(first.text) &&
    !isGivenName(first.lower) &&
    // “Judge Torvelind Stone Lunn”: a name that no list has stays.
    (isNoNamePart(first) || isCommonWord(first.lower)) &&
    isGivenName(second?.lower ?? '') &&
    !PARTICLES.has(second?.lower ?? '');
  return skips ? titles + 1 : titles;
}

/** A title or a role before the name; of a single word not a role that firms have, too: “Dutch rival Marrow”. */
const isTitled = (titles: readonly Token[], words: readonly Token[]): boolean =>
  titles.some(
    ({ lower }) => (hasTitle(lower) || ROLES.has(lower)) && (words.length > 1 || !FIRM_ROLES.has(lower)),
  );

const isNoPerson = (
  tokens: readonly Token[],
  {
    words,
    titles,
    start,
    end,
  }: { words: readonly Token[]; titles: readonly Token[]; start: number; end: number },
): boolean =>
  RUN_RULES.some(({ holds }) =>
    holds({ words, titles, isPersonal: () => hasPersonContext(tokens, start, end) }),
  );

function toRun(
  tokens: readonly Token[],
  start: number,
  end: number,
  surnames: ReadonlySet<string>,
): NameRun | undefined {
  const run = tokens.slice(start, end).filter((token) => token.kind === 'word');
  const placeCount = countPlaceWords(tokens, start, run);
  const head = Math.max(countHead(run), countOfficeWords(tokens, start, run), placeCount);
  const words = withoutLetters(run.slice(head));
  const first = words[0];
  const last = words.length < run.length - head ? words.at(-1) : tokens[end - 1];
  if (
    first === undefined ||
    last === undefined ||
    (!(words.length === 1 && surnames.has(first.lower)) &&
      isNoPerson(tokens, { words, titles: run.slice(0, head), start, end }))
  )
    return undefined;
  const titles = [...findTitlesBefore(tokens, start, end), ...run.slice(0, head)];
  const titled = isTitled(titles, words);
  return {
    start: first.start,
    end: last.end,
    words: words.map((token) => token.text),
    titles: titles.map((token) => token.lower),
    roles: findRoles(tokens, start, end),
    titleStart: titles[0]?.start ?? first.start,
    sure: isSure(words, titled || (placeCount > 0 && words.length > 1), tokens, { start, end }),
    spoken: isPlainSpeech(tokens[end]?.lower ?? '') || isPlainSpeech(tokens[start - 1]?.lower ?? ''),
    placed: WAY_PREPOSITIONS.has(tokens[start - 1]?.lower ?? ''),
    isKin: followsKin(tokens, start),
    pairSurname: words.length === 1 && titles.length === 0 ? findPairSurname(tokens, end) : undefined,
    opens: start === 0,
    afterThe: titles.length === 0 && tokens[start - 1]?.lower === 'the',
    theAlone: titles.length === 0 && words.length === 1 && isNobody(tokens, start, end),
  };
}

/** “the Marrow”; “the Marrow’s memos” is a slip more often than a ship. */
const isNobody = (tokens: readonly Token[], start: number, end: number): boolean =>
  !/^['’]s$/u.test(tokens[end]?.text ?? '') && isAfterTheAlone(tokens, start, end);

/** The words of the roles in apposition before and after a name. */
function findRoles(tokens: readonly Token[], start: number, end: number): string[] {
  const after = findApposition(tokens, end);
  const isRole = after.some((token) => ROLES.has(token.lower));
  return [...findRoleBefore(tokens, start, end), ...(isRole ? after : [])].map((token) => token.lower);
}

/** The gender that a run's titles say; null for most. */
export const toRunGender = (run: NameRun): ReturnType<typeof toTitleGender> =>
  run.titles.map(toTitleGender).find((gender) => gender !== null) ?? null;

/** The gender that a form of address before a name says (“Dame”, “Mr.”), which a role does not: women are chairmen, too. */
export const toAddressedGender = (run: NameRun): ReturnType<typeof toTitleGender> =>
  run.titles.map(toAddressGender).find((gender) => gender !== null) ?? null;

/**
 * The runs of capitalised words in `tokens` that may name people, in reading order.
 *
 * @param surnames  surnames of the article that are words which open sentences, in lower case
 */
export const findNameRuns = (
  tokens: readonly Token[],
  surnames: ReadonlySet<string> = NO_SURNAMES,
): NameRun[] =>
  findRuns(tokens, PERSON_RUNS, surnames).flatMap(({ first, next }) => {
    const start = isParticleBefore(tokens, first) ? first - 1 : first;
    const end = cutAtRepeated(tokens, first, cutAtGlued(tokens, first, next));
    return toRun(tokens, start, end, surnames) ?? [];
  });
