import { toKey } from '../furniture-signals.ts';
import { isNewsAgency } from '../head-lines.ts';

/** What content systems put in for an author that they do not know. */
const NOBODY =
  /^(?:admin\w{0,12}|administrator|author|authors|editor|editors|editorial|editorial team|staff|webmaster|root|user|guest|unknown|n\/?a|none|null|undefined|anonymous|default|site|website|web ?desk|news ?desk|online|team|press|contributor|contributors|posted by)$/u;

/** “https://…”, “www.…”, “@name”, “name@place”, “name.example”. */
const ADDRESS = /^https?:|^www\.|^@|@[\p{L}\p{N}]|^[\p{L}\p{N}-]{2,40}(?:\.[\p{L}\p{N}-]{2,40}){1,3}$/iu;

/** True for words that are an address, a mail address or a handle. */
export const isAddress = (words: string): boolean => ADDRESS.test(words.trim()) && !/\s/u.test(words.trim());

/** Longest name of an outlet, in words; more are a slogan. */
const MAX_OUTLET_WORDS = 7;

/** True for words that can be an outlet's name: no address, no handle, no slogan, no agency's name. */
export function isOutletName(words: string): boolean {
  const name = words.trim();
  const isSite = /^[\p{L}\p{N}-]{2,40}\.(?:com|org|net|news|eu|co\.uk|tv|info)$/iu.test(name);
  if (name === '' || (isAddress(name) && !isSite)) return false;
  return (
    name.split(/\s{1,}/u).length <= MAX_OUTLET_WORDS &&
    !/[.!?]$|\s[|–—-]\s|: /u.test(name) &&
    !isNewsAgency(name)
  );
}

/** “By Jane Doe, Staff writer | The Times” as content systems write a name: without the “By”, and what follows a bar. */
const toBare = (words: string): string =>
  words
    .replace(/^(?:words |story |written |reported |posted )?by:?\s{1,4}/iu, '')
    .split(/\s?[|•·]\s?|\s[–—-]\s/u)[0]
    ?.replace(/\s{2,}/gu, ' ')
    .trim() ?? '';

/**
 * The names of people among the authors that metadata states. An address, “admin”, the outlet itself or a number is none.
 *
 * @param authors  as written; one may hold several names
 * @param outlet   the name of the outlet
 */
export function toAuthorNames(authors: readonly string[], outlet: string | undefined): string[] {
  const outletKey = toKey(outlet ?? '');
  const names = authors
    .flatMap((author) => toBare(author).split(/\s{0,3}(?:;|,? and |,? & )\s{0,3}/iu))
    .flatMap((author) => (/^[^,]{3,40}(?:, [^,]{3,40}){1,6}$/u.test(author) ? author.split(', ') : [author]))
    .map((name) => name.trim());
  const kept = names.filter((name) => {
    const key = toKey(name);
    return key !== '' && key !== outletKey && !NOBODY.test(key) && !isAddress(name) && /\p{L}{2}/u.test(name);
  });
  return [...new Map(kept.map((name) => [toKey(name), name])).values()];
}
