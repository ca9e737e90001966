import { toKey } from '../furniture/furniture-signals.ts';
import { isNewsAgency } from '../lines/head-lines.ts';
import { isNobody, isOffice } from '../lines/nobody.ts';

/** “https://…”, “www.…”, “@name”, “name@place”, “name.example”. */
const ADDRESS = /^https?:|^www\.|^@|@[\p{L}\p{N}]|^[\p{L}\p{N}-]{2,40}(?:\.[\p{L}\p{N}-]{2,40}){1,3}$/iu;

/** True for words that are an address, a mail address or a handle. */
export const isAddress = (words: string): boolean => ADDRESS.test(words.trim()) && !/\s/u.test(words.trim());

/** Longest name of an outlet, in words; more are a slogan. */
const MAX_OUTLET_WORDS = 7;

const SITE = /^(?:https?:\/\/)?(?:www\.)?([\p{L}\p{N}-]{2,40}(?:\.[\p{L}\p{N}-]{2,20}){1,2})\/?$/iu;

/** “oldportpost”, “oldport_post”: a name as networks and addresses write it. */
const HANDLE = /^[\p{Ll}\p{N}_-]{4,40}$/u;

/** Fewest words of a slogan, and the words that a name may have in lower case inside it. */
const MIN_SLOGAN_WORDS = 4;
const SMALL_WORDS =
  /^(?:the|of|and|for|in|on|at|to|a|an|y|e|o|de|da|do|des|du|del|della|di|la|le|les|el|los|las|der|die|das|den|dem|und|für|et|van|het|von|zu|im|am|al)$/u;

/** “Expert how-to for English riders”: words of a sentence, where a name has capitals. */
const isSlogan = (words: readonly string[]): boolean =>
  words.length >= MIN_SLOGAN_WORDS &&
  words.slice(1).some((word) => /^\p{Ll}/u.test(word) && !SMALL_WORDS.test(word));

const isName = (words: string): boolean =>
  words !== '' &&
  words.split(/\s{1,}/u).length <= MAX_OUTLET_WORDS &&
  !isSlogan(words.split(/\s{1,}/u)) &&
  !/[!?]$|\s[|–—-]\s|: |[\p{L}\p{N}]{4}\.$/u.test(words);

/** How well words name an outlet: 0 a name, 1 a name with a slogan or an agency’s own site, 2 a handle or an address. */
export type OutletName = { text: string; rank: 0 | 1 | 2 };

/**
 * The outlet's name in what metadata states for it: the name itself, or what comes before a slogan, or an address without “www.”.
 *
 * @returns undefined for a slogan, an account on a network, and nothing
 */
export function toOutletName(words: string): OutletName | undefined {
  const whole = words.trim();
  const site = SITE.exec(whole)?.[1];
  // “TIME.com” is how an outlet writes itself, “time.com” where it is found.
  if (site !== undefined) return { text: site, rank: /\p{Lu}/u.test(site) ? 1 : 2 };
  if (isAddress(whole)) return undefined;
  if (HANDLE.test(whole)) return { text: whole, rank: 2 };
  if (isName(whole)) return { text: whole, rank: isNewsAgency(whole) ? 1 : 0 };
  const [first = '', ...others] = whole.split(/\s[|–—-]\s|: /u);
  return others.length > 0 && isName(first.trim()) && !isAddress(first.trim())
    ? { text: first.trim(), rank: 1 }
    : undefined;
}

/** “By Jane Doe, Staff writer | The Times” as content systems write a name: without the “By”, and what follows a bar. */
const toBare = (words: string): string =>
  words
    .replace(/^(?:words |story |written |reported |posted )?by:?\s{1,4}/iu, '')
    .split(/\s?[|•·]\s?|\s[–—-]\s/u)[0]
    ?.replace(/\s{2,}/gu, ' ')
    .trim() ?? '';

/** “Stone, Ada”, “Stone, Ada M.”, “Velde, Bo van der”: a surname before the other names, as catalogues write it. */
const INVERTED =
  /^(\p{Lu}[\p{L}'’-]{1,30}), ?(\p{Lu}[\p{L}'’-]{0,30}\.?(?: (?:\p{Lu}\.?|van|von|de|der|den|da|di|del|la|le|bin|al)){0,3})$/u;

/** A name in the order in which it is spoken. */
function toOrdinary(name: string): string {
  const [, last = '', first = ''] = INVERTED.exec(name.trim()) ?? [];
  return last === '' || isNewsAgency(last) || isNewsAgency(first) || isNobody(last) || isNobody(first)
    ? name
    : `${first} ${last}`;
}

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
    .map(toOrdinary)
    .flatMap((author) =>
      /^[^,]{3,40}(?:, ?[^, ][^,]{2,39}){1,6}$/u.test(author) ? author.split(/, ?/u) : [author],
    )
    .map((name) => name.trim());
  const kept = names.filter((name) => {
    const key = toKey(name);
    return (
      key !== '' &&
      !isOutletItself(key, outletKey) &&
      !isNobody(key) &&
      !isAddress(name) &&
      /\p{L}{2}/u.test(name)
    );
  });
  // “Ada Stone, Harbour Writer”, “Ada Stone, Associated Press”, “Ada Stone, Quillmouth”: what follows a name is no second one.
  const isFull = kept[0]?.includes(' ') === true || isNewsAgency(kept[0] ?? '');
  const people = kept.filter(
    (name, index) =>
      index === 0 || !(isOffice(name) || isNewsAgency(name) || (isFull && !name.includes(' '))),
  );
  return [...new Map(people.map((name) => [toKey(name), name])).values()];
}

/** True for the outlet's name, or its first word alone: “RT” of “RT International”. */
const isOutletItself = (key: string, outletKey: string): boolean =>
  key === outletKey || (!key.includes(' ') && outletKey.startsWith(`${key} `));
