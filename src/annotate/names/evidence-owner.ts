import { CLOSE_KIN } from '../lexicon/kin-words.ts';
import { PERSON_GOODS } from '../lexicon/names-beside.ts';
import { FIRM_GOODS, STATE_GOODS } from '../lexicon/names-nouns.ts';
import { type EvidenceRow, lowerAt } from './evidence-row.ts';
import type { Standing } from './tokens.ts';

const isOwner = ({ list, next }: Standing): boolean => /^['’]s$/u.test(lowerAt(list, next));

/** What a name's “’s” and the words after it say. */
export const OWNER: readonly EvidenceRow[] = [
  {
    id: 'evidence-owner-firm',
    kind: 'body',
    weight: 2,
    reason: 'it has what firms have',
    holds: (at) =>
      isOwner(at) &&
      (FIRM_GOODS.has(lowerAt(at.list, at.next + 1)) ||
        (lowerAt(at.list, at.next + 1) === 'chief' && lowerAt(at.list, at.next + 2) === 'executive')),
    example: 'They asked Marrow’s shareholders.',
    counter: 'They asked Marrow’s friends.',
  },
  {
    id: 'evidence-owner-state',
    kind: 'place',
    weight: 1,
    reason: 'it has what countries and towns have',
    holds: (at) => isOwner(at) && STATE_GOODS.has(lowerAt(at.list, at.next + 1)),
    example: 'They saw Marrow’s airport.',
    counter: 'They saw Marrow’s hat.',
  },
  {
    id: 'evidence-owner-kin',
    kind: 'person',
    weight: 2,
    reason: 'it has a family',
    holds: (at) => isOwner(at) && CLOSE_KIN.has(lowerAt(at.list, at.next + 1)),
    example: 'They asked Marrow’s widow.',
    counter: 'They asked Marrow’s friends.',
  },
  {
    id: 'evidence-owner-people',
    kind: 'person',
    weight: 0,
    reason: 'it has people about it',
    holds: (at) =>
      isOwner(at) &&
      [1, 2, 3].some(
        (step) =>
          CLOSE_KIN.has(lowerAt(at.list, at.next + step)) ||
          PERSON_GOODS.has(lowerAt(at.list, at.next + step)),
      ),
    example: 'They asked Marrow’s spokesman.',
    counter: 'They asked Marrow’s horses.',
  },
];
