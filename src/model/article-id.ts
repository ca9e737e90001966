import transliterate from '@sindresorhus/transliterate';
import { type Id, toId } from './ids.ts';

/** Longest name that is made; what is over it is left out by whole words. */
const MAX_STEM_LENGTH = 80;

/** Longest name of a file that is an address as it stands. */
const MAX_NAME_LENGTH = 100;

/**
 * A name as an address can hold it: letters a to z and digits, other scripts in their usual Latin spelling, the rest as hyphens.
 *
 * @example toFileStem('Größe & Feuer (late)') // 'groesse-and-feuer-late'
 */
export function toFileStem(name: string): string {
  const words =
    transliterate(name.normalize('NFC'))
      .toLowerCase()
      .match(/[a-z0-9]+/gu) ?? [];
  let stem = '';
  for (const word of words) {
    const next = stem === '' ? word.slice(0, MAX_STEM_LENGTH) : `${stem}-${word}`;
    if (next.length > MAX_STEM_LENGTH) break;
    stem = next;
  }
  return stem;
}

/**
 * Id of an article from the name of its file, whatever a browser called it; undefined when the name has no letter and no digit.
 *
 * @example toArticleId('Quay shut – The Courier.html') // 'quay-shut-the-courier'
 */
export function toArticleId(fileName: string): Id | undefined {
  const own = fileName.length > MAX_NAME_LENGTH ? undefined : toId(fileName);
  return own ?? toId(`${toFileStem(fileName.replace(/\.[^.]+$/u, ''))}.article`);
}
