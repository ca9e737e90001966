import { distance } from 'fastest-levenshtein';
import { toWordForm } from '../../model/words.ts';
import { type Gender, isGivenName, toGivenGender } from '../lexicon/given-names.ts';
import { LONG_TITLES, NAME_SUFFIX, PARTICLES, TITLES } from '../lexicon/people-words.ts';
import { type NameRun, toAddressedGender, toRunGender } from './names.ts';
import type { PersonMention } from './people.ts';
import { withoutBrackets } from './run-ends.ts';

/** A person while the article is being read; words in lower case. `hasFullName` when a full name is known. */
export type Draft = {
  words: string[];
  name: string;
  gender: Gender | null;
  roles: Set<string>;
  mentions: PersonMention[];
  fullCount: number;
  /** Mentions by the surname without a title, and with one or without. */
  bareCount: number;
  shortCount: number;
  hasFullName: boolean;
  /** “Jr.” and its like follows the name. */
  isJunior: boolean;
  /** A word of kin comes before the name: “his father, the Rev. Jon Cole”. */
  isKin: boolean;
};

/** Shortest surname that may be misspelt by a letter and still be recognised. */
const MIN_MISSPELT_LENGTH = 6;
/** With more people than this, misspelt names are not looked for. */
const MAX_MISSPELT_PEOPLE = 200;
/** Bearers of one name that are kept, the last ones: more are no news. */
const MAX_BEARERS = 20;

/** The words of a name as they are compared: lower case, straight apostrophes, without “Jr.” and its like. */
export const toLowerWords = (words: readonly string[]): string[] =>
  words.map(toWordForm).filter((word) => !NAME_SUFFIX.test(word));

/** First word that is no initial; the given name of “J. Ann Cole” is “ann”. */
export const givenOf = (words: readonly string[]): string | undefined =>
  words.length < 2 ? undefined : (words.slice(0, -1).find((word) => word.length > 2) ?? words[0]);

const isInitialOf = (short: string, long: string): boolean =>
  short.charAt(0) === long.charAt(0) && (short.length <= 2 || long.length <= 2);

/** True when two full names can be one person's: same surname, and given names that agree or are initials of each other. */
export function agree(left: readonly string[], right: readonly string[]): boolean {
  if (left.at(-1) !== right.at(-1)) return false;
  const [a, b] = [left[0], right[0]];
  if (a === undefined || b === undefined || left.length === 1 || right.length === 1) return true;
  return a === b || isInitialOf(a, b) || sharesCallName(left, right);
}

/** “Mary Ann Cole” and “Ann Cole”; a later word of a longer name is often a parent's (“Tilda Ann Rosa Brandt”). */
const sharesCallName = (left: readonly string[], right: readonly string[]): boolean => {
  const [a, b] = [left, right].map((words) =>
    words
      .slice(0, -1)
      .filter((word) => word.length > 2)
      .slice(0, 2),
  );
  return a?.some((word) => b?.includes(word)) === true;
};

const toGender = (run: NameRun): Gender | null =>
  toAddressedGender(run) ?? toGivenGender(givenOf(toLowerWords(run.words)) ?? '') ?? toRunGender(run);

/** A title as a later description gives it: singular, not shortened. */
export function toLongTitle(lower: string): string {
  const singular =
    lower.endsWith('s') &&
    !TITLES.has(lower) &&
    (TITLES.has(lower.slice(0, -1)) || LONG_TITLES.has(lower.slice(0, -1)))
      ? lower.slice(0, -1)
      : lower;
  return LONG_TITLES.get(singular) ?? singular;
}

/** Notes that a person is named once more, and what stands with the name: titles, roles, gender. */
export function addMention(draft: Draft, run: NameRun, kind: PersonMention['kind']): void {
  draft.mentions.push({ start: run.start, end: run.end, kind });
  if (kind === 'full') draft.fullCount += 1;
  else if (!isJunior(run) && toLowerWords(run.words).at(-1) === draft.words.at(-1)) {
    draft.shortCount += 1;
    if (run.titles.length === 0) draft.bareCount += 1;
  }
  for (const role of [...run.titles, ...run.roles]) draft.roles.add(role).add(toLongTitle(role));
  draft.gender = toAddressedGender(run) ?? draft.gender ?? toRunGender(run);
}

/** “Jr.” or its like stands with a name. */
export const isJunior = (run: NameRun): boolean =>
  run.words.some((word) => NAME_SUFFIX.test(word.toLowerCase().replace('.', '')));

/** “Jon Cole Jr.” and “his father, the Rev. Jon Cole”: two generations. */
const isOtherGeneration = (draft: Draft, run: NameRun, isParted: boolean): boolean =>
  draft.isJunior !== isJunior(run) && (draft.isKin || run.isKin || isParted);

/** The words of a name as they stand, without the brackets of an insertion: “[Ada] Cole”. */
const toName = ({ start, end }: NameRun, text: string): string => withoutBrackets(text.slice(start, end));

/** A new person; one who is called by a single name has the gender of that name if it is a given one. */
export function toDraft(run: NameRun, text: string): Draft {
  const words = toLowerWords(run.words);
  return {
    words,
    name: toName(run, text),
    gender: words.length > 1 ? toGender(run) : (toRunGender(run) ?? toGivenGender(words[0] ?? '')),
    roles: new Set(),
    mentions: [],
    fullCount: 0,
    bareCount: 0,
    shortCount: 0,
    hasFullName: words.length > 1,
    isJunior: isJunior(run),
    isKin: run.isKin,
  };
}

/** The people of an article while it is being read, found by surname and by the other parts of their names. */
export class Drafts {
  readonly all: Draft[] = [];
  /** The surnames that the article parts by “Jr.”. */
  readonly parted: ReadonlySet<string>;
  readonly #bySurname = new Map<string, Draft[]>();
  readonly #byPart = new Map<string, Draft[]>();

  constructor(parted: ReadonlySet<string> = new Set()) {
    this.parted = parted;
  }

  add(draft: Draft): Draft {
    this.all.push(draft);
    this.index(draft);
    return draft;
  }

  /** Notes the words of a person whose name has grown. */
  index(draft: Draft): void {
    draft.words.forEach((word, index) => {
      const map = index === draft.words.length - 1 ? this.#bySurname : this.#byPart;
      const known = map.get(word) ?? [];
      if (!known.includes(draft)) map.set(word, [...known, draft].slice(-MAX_BEARERS));
    });
  }

  bySurname(word: string): readonly Draft[] {
    return this.#bySurname.get(word) ?? [];
  }

  byPart(word: string): readonly Draft[] {
    return this.#byPart.get(word) ?? [];
  }
}

/** The person of a full name: one that is known already, whose name grows if this one is longer, or a new one. */
export function findOrAdd(drafts: Drafts, run: NameRun, text: string): Draft {
  const words = toLowerWords(run.words);
  const addressed = toAddressedGender(run);
  const known = drafts
    .bySurname(words.at(-1) ?? '')
    .find(
      (draft) =>
        draft.hasFullName &&
        agree(draft.words, words) &&
        !isOther(draft.gender, addressed) &&
        !isOtherGeneration(draft, run, drafts.parted.has(words.at(-1) ?? '')),
    );
  if (known === undefined) return drafts.add(toDraft(run, text));
  if (words.length > known.words.length) {
    known.words = words;
    known.name = toName(run, text);
    drafts.index(known);
  }
  known.gender ??= toGender(run);
  return known;
}

const isOther = (a: Gender | null, b: Gender | null): boolean => a !== null && b !== null && a !== b;

const endsWith = (words: readonly string[], tail: readonly string[]): boolean =>
  tail.length <= words.length &&
  tail.every((word, index) => words[words.length - tail.length + index] === word);

/** The people that a part of a name can mean: by surname, else by given name, else by a surname that is a letter off. */
export function findBearers(drafts: Drafts, words: readonly string[]): readonly Draft[] {
  const bare = words.filter((word, index) => index === words.length - 1 || !PARTICLES.has(word));
  const last = words.at(-1) ?? '';
  const bySurname = drafts
    .bySurname(last)
    .filter((draft) => bare.length === 1 || endsWith(draft.words, words));
  if (bySurname.length > 0 || words.length > 1) return bySurname;
  const byGiven = drafts.byPart(last);
  if (byGiven.length > 0 || drafts.all.length > MAX_MISSPELT_PEOPLE) return byGiven;
  return drafts.all.filter((draft) => draft.hasFullName && isMisspelt(draft.words.at(-1) ?? '', last));
}

const isMisspelt = (surname: string, word: string): boolean =>
  word.length >= MIN_MISSPELT_LENGTH &&
  surname.charAt(0) === word.charAt(0) &&
  distance(surname, word) === 1 &&
  !isOtherWord(surname, word);

/** “the Coles”, and a given name that a surname only lengthens (“Robert” beside Ada Roberts). */
const isOtherWord = (surname: string, word: string): boolean =>
  word === `${surname}s` || (surname === `${word}s` && isGivenName(word));
