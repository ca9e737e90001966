import { toWordSet } from '../../model/word-lists.ts';
import { NOUN_ENDS } from '../lexicon/clause-words.ts';
import { APPOSITION_OPENERS } from '../lexicon/grammar-beside.ts';
import { BODY_NOUNS, PLACE_NOUNS } from '../lexicon/names-nouns.ts';
import { PREPOSITIONS } from '../lexicon/speakers-words.ts';
import type { Token } from '../lexicon/tokens.ts';
import { isSmall, lowerAt } from './evidence-row.ts';
import { isRole } from './titles.ts';
import type { Standing } from './tokens.ts';

/** How far after the comma the noun of an insertion is at most. */
const APPOSITION_REACH = 6;

/**
 * The noun of an insertion after a name, in lower case: “, a software maker”, “, the head of the port”; '' where there is none. Without an article nothing
 * but a mark ends it: “, chairman,”.
 */
export function appositionHead({ list, next }: Standing, ends: ReadonlySet<string> = NOUN_ENDS): string {
  return lowerAt(list, next) === ',' ? nounAfter(list, next + 1, ends) : '';
}

/** The noun of the words from a place on, as `appositionHead` reads it. */
export function nounAfter(list: readonly Token[], first: number, ends: ReadonlySet<string>): string {
  const isOpen = APPOSITION_OPENERS.has(lowerAt(list, first));
  let head = '';
  for (let at = first; at < first + APPOSITION_REACH; at += 1) {
    const token = list[at];
    if (token === undefined || token.kind === 'mark') return head;
    if (ends.has(token.lower)) return isOpen ? head : '';
    head = isSmall(token) ? token.lower : '';
  }
  return '';
}

/** “, a friend of the port who …”: what an insertion says somebody is, and “who”; not “, the harbour and others who …”. */
export function isWhoInside({ list, next }: Standing): boolean {
  if (lowerAt(list, next) !== ',' || !APPOSITION_OPENERS.has(lowerAt(list, next + 1))) return false;
  const inside = list.slice(next + 2, next + 2 + APPOSITION_REACH);
  const who = inside.findIndex(({ lower }) => lower === 'who');
  return (
    who > 0 &&
    inside.slice(0, who).every(({ kind, lower }) => kind !== 'mark' && !/^(?:and|or)$/u.test(lower))
  );
}

/** “the secretary for harbours, [Marrow], …”: a role before the comma with what it is of. */
export function isAfterRoleOf({ list, first, next }: Standing): boolean {
  if (lowerAt(list, first - 1) !== ',' || lowerAt(list, next) !== ',') return false;
  for (let at = first - 2; at >= Math.max(0, first - APPOSITION_REACH) && isSmall(list[at]); at -= 1)
    if (isRole(lowerAt(list, at))) return at === first - 2 || PREPOSITIONS.has(lowerAt(list, at + 1));
  return false;
}

/** How many small words the noun of “and other …” follows at most. */
const OTHERS_REACH = 3;

/** The noun, in the singular, of what a name is counted with: “[Marrow] and other news organizations”; '' where there is none. */
export function toOthers({ list, next }: Standing): string {
  if (!/^(?:and|or)$/u.test(lowerAt(list, next)) || lowerAt(list, next + 1) !== 'other') return '';
  let last = next + 1;
  while (
    last < next + 1 + OTHERS_REACH &&
    isSmall(list[last + 1]) &&
    !NOUN_ENDS.has(lowerAt(list, last + 1))
  ) {
    last += 1;
    const noun = lowerAt(list, last).replace(/ies$/u, 'y').replace(/s$/u, '');
    if (BODY_NOUNS.has(noun) || PLACE_NOUNS.has(noun)) return noun;
  }
  return '';
}

/** The same with what somebody can be for. */
export const ROLE_ENDS = toWordSet('for', NOUN_ENDS);

/** “the [Marrow] administration”: a state's government, and what leads to it, are called after one person. */
export const isGovernment = ({ list, first, next }: Standing): boolean =>
  lowerAt(list, first - 1) === 'the' &&
  /^(?:administration|presidency|candidacy)$/u.test(list[next]?.text ?? '');
