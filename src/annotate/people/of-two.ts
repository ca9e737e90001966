import { KIN_BY_AGE } from '../lexicon/kin-words.ts';
import { toAddressGender } from '../lexicon/people-gender.ts';
import { chooseBearer } from './bearers.ts';
import type { Draft } from './drafts.ts';
import type { NameRun } from './names.ts';

/** Which of two of a name words mean. */
type Age = 'younger' | 'elder';

/** Which of two the words right before a name say that it is: “the younger [Cole]”; undefined for most names. */
export function findAge(text: string, start: number): Age | undefined {
  const word = OF_TWO.exec(text.slice(Math.max(0, start - REACH), start))?.[1];
  return word === undefined ? undefined : word === 'younger' ? 'younger' : 'elder';
}

const OF_TWO = /\b(younger|elder|older)(?: (?:Mr|Mrs|Ms)\.?)? $/u;
const REACH = 16;

/**
 * Of the bearers of a surname the one whom “the younger” or “the elder” means, by what the article says of them: “his son, Jon Cole”, “the younger sister”, “Cole Jr.”; undefined where it does not
 * tell.
 */
export function chooseByAge(bearers: readonly Draft[], run: NameRun, age: Age): Draft | undefined {
  const gender = run.titles.map(toAddressGender).find((one) => one !== null) ?? null;
  const fitting = bearers.filter(
    (draft) => gender === null || draft.gender === null || draft.gender === gender,
  );
  const seniors = fitting.filter(({ isJunior }) => !isJunior);
  // Who is called “Jr.” is told apart by it.
  if (age === 'elder' && seniors.length < fitting.length) return chooseBearer(seniors, run);
  const told = fitting.filter((draft) => isOfAge(draft, age));
  if (told.length > 0) return told.length === 1 ? told[0] : undefined;
  const others = fitting.filter((draft) => !isOfAge(draft, age === 'elder' ? 'younger' : 'elder'));
  return fitting.length === 2 && others.length === 1 ? others[0] : undefined;
}

const isOfAge = ({ roles }: Draft, age: Age): boolean => [...roles].some((role) => KIN_BY_AGE[age].has(role));
