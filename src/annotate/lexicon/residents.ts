import { DEMONYM_WORDS } from './names-demonyms.ts';
import { findPlace } from './names-gazetteer.ts';

/** Endings of words for the people of a place, and what the place's name ends in instead. */
const ENDINGS = [
  ['n', ''],
  ['an', 'as'],
  ['an', 'o'],
  ['er', ''],
  ['ian', 'a'],
  ['ns', ''],
  ['ans', 'as'],
  ['ans', 'o'],
  ['ans', ''],
  ['ers', ''],
  ['ians', 'a'],
  ['ians', ''],
  ['ites', ''],
] as const;

/** “Iowans”, “Texans”, “New Yorkers”: people of a place, no name of it. */
export const isResident = (word: string): boolean =>
  ENDINGS.some(
    ([end, place]) => word.endsWith(end) && findPlace(word.slice(0, -end.length) + place)?.sure === true,
  );

/** True for a word as written that says where somebody is from. */
export const isOrigin = (word: string): boolean => DEMONYM_WORDS.has(word.toLowerCase()) || isResident(word);
