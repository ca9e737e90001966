import { isGivenName } from '../lexicon/given-names.ts';
import { SURNAME_HEADS } from '../lexicon/people-words.ts';
import type { LocalEntity } from './local.ts';

/**
 * “Ada Hill” that nothing but its last word makes a place: it may as well be somebody's name. After “the” or “in”, and where somebody is at it, it is one.
 */
export function isHeadedSurname({
  name,
  decidedBy = [],
  placed,
  afterThe,
  shown = [],
}: LocalEntity): boolean {
  const [given = '', surname = '', ...rest] = name.toLowerCase().split(' ');
  return (
    rest.length === 0 &&
    isGivenName(given) &&
    SURNAME_HEADS.has(surname) &&
    decidedBy.every((rule) => rule === 'name-place-head') &&
    placed !== true &&
    afterThe !== true &&
    !shown.some(({ shows }) => shows === 'site')
  );
}
