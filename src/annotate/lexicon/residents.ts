import { listPhrases } from '../../model/word-lists.ts';
import { DEMONYM_WORDS } from './names-demonyms.ts';
import { findPlace } from './names-gazetteer.ts';

/** Endings of words for the people of a place, and what the place's name ends in instead. */
const ENDINGS = listPhrases('n|an as|an o|er|ian a|ns|ans as|ans o|ans|ers|ians a|ians|ites');

/** “Iowans”, “Texans”, “New Yorkers”: people of a place, no name of it. */
export const isResident = (word: string): boolean =>
  ENDINGS.some((row) => {
    const [end = '', place = ''] = row.split(' ');
    return word.endsWith(end) && findPlace(word.slice(0, -end.length) + place)?.sure === true;
  });

/** True for a word as written that says where somebody is from. */
export const isOrigin = (word: string): boolean => DEMONYM_WORDS.has(word.toLowerCase()) || isResident(word);
