import { hasTitle } from '../lexicon/people-titles.ts';
import { KIN } from '../lexicon/people-words.ts';
import type { Token } from '../lexicon/tokens.ts';

/** How many words before a name a word of kin is looked for. */
const KIN_REACH = 7;

/** “his father, the Rev. Jon Cole”: a word of kin before the name, in the same clause. */
export function followsKin(tokens: readonly Token[], start: number): boolean {
  for (let at = start - 1; at >= Math.max(0, start - KIN_REACH); at -= 1) {
    const token = tokens[at];
    if (token === undefined || /^[.;:!?”"]$/u.test(token.text))
      return token?.text === '.' && isAfterKin(tokens, at);
    if (KIN.has(token.lower)) return true;
  }
  return false;
}

/** “father, the Rev. Jon Cole”: the stop belongs to the title. */
const isAfterKin = (tokens: readonly Token[], stop: number): boolean =>
  hasTitle(tokens[stop - 1]?.lower ?? '') &&
  tokens.slice(Math.max(0, stop - KIN_REACH), stop).some(({ lower }) => KIN.has(lower));
