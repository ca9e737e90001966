import type { EntityKind } from '../../model/kinds.ts';
import { findPlace, findState } from '../lexicon/names-gazetteer.ts';
import { KIND_OPENERS } from '../lexicon/names-nouns.ts';
import {
  BODY_HEADS,
  KNOWN_BODIES,
  NOT_BODY,
  OTHER_HEADS,
  PAPER_HEADS,
  PLACE_HEADS,
  PLACE_OPENERS,
} from '../lexicon/names-words.ts';

/** What the words round a name say about it. */
export type Surroundings = {
  /** The word before it, in lower case. */
  before: string;
  /** The words behind a comma after it, when capitalised: “[Springfield], Illinois”. */
  apposed: string;
};

/** What a name stands for; `certain` when that is more than a guess; `place` is its id in the tables. */
export type NameKind = { kind: EntityKind; certain: boolean; place?: string };

/** What a capitalised name stands for, and whether that is more than a guess. */
export function toNameKind(name: string, around: Surroundings): NameKind {
  const words = name.toLowerCase().split(' ');
  const last = words.at(-1) ?? '';
  const head = headOf(words);
  if (KNOWN_BODIES.has(name.toLowerCase())) return { kind: 'body', certain: true };
  if (SHIP.test(name) || (words.length > 1 && KIND_OPENERS.has(words[0] ?? '')))
    return { kind: 'other', certain: true };
  const place = findPlace(name) ?? (around.before === ',' ? findState(name) : undefined);
  if (place) return { kind: 'place', certain: place.sure, place: place.id };
  if (words.length > 1 && BODY_HEADS.has(head)) return { kind: 'body', certain: true };
  if (words.length > 1 && PLACE_HEADS.has(head)) return { kind: 'place', certain: true };
  if (words.length > 1 && OTHER_HEADS.has(last)) return { kind: 'other', certain: true };
  if (isAcronym(name)) return { kind: 'body', certain: true };
  if (around.apposed !== '' && (findState(around.apposed) || findPlace(around.apposed)?.sure))
    return { kind: 'place', certain: true };
  if (words.length > 1 && PLACE_OPENERS.has(words[0] ?? '')) return { kind: 'place', certain: false };
  if (/^(?:in|near|outside|across|throughout|around)$/u.test(around.before))
    return { kind: 'place', certain: false };
  if (around.before === 'the' && words.length === 1) return { kind: 'body', certain: false };
  return { kind: 'other', certain: false };
}

/** A ship's name with the letters before it: “MV Marrow Star”. */
const SHIP = /^(?:MV|MS|HMS|USS|SS|RMS|RRS|HMAS|HMCS) \p{Lu}\p{Ll}/u;

/** The word that says what it is: the one before “of” or “for”, else the last. */
function headOf(words: readonly string[]): string {
  const of = words.findIndex((word) => word === 'of' || word === 'for');
  const head = (of > 0 ? words[of - 1] : words.at(-1)) ?? '';
  // “Star of Oska” is a ship or a jewel, “the Oska Star” a newspaper: heads of papers stand behind the name of a place.
  return of > 0 && PAPER_HEADS.has(head) ? '' : head;
}

/** Two to six capitals, with or without stops, that name no thing in general use. */
export function isAcronym(name: string): boolean {
  const letters = name.replaceAll('.', '');
  return /^\p{Lu}[\p{Lu}\d&-]{1,5}s?$/u.test(letters) && !NOT_BODY.has(letters.toLowerCase());
}
