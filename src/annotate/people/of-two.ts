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
 * Of the bearers of a surname the one whom “the elder” means where another is called “Jr.”, who is told apart by it; else undefined: which of two is the younger, a text seldom says in words that
 * leave no doubt.
 */
export function chooseByAge(bearers: readonly Draft[], run: NameRun, age: Age): Draft | undefined {
  const seniors = bearers.filter(({ isJunior }) => !isJunior);
  return age === 'elder' && seniors.length < bearers.length ? chooseBearer(seniors, run) : undefined;
}
