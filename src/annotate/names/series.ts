import { isCommonWord } from '../../model/common-words.ts';
import { DEMONYM_WORDS } from '../lexicon/names-demonyms.ts';
import { findPlace } from '../lexicon/names-gazetteer.ts';
import { LONE_HEADS } from '../lexicon/names-nouns.ts';
import { KNOWN_BODIES, PAPER_HEADS } from '../lexicon/names-words.ts';
import { isCapital, type Token } from '../lexicon/tokens.ts';

/** Organs that are called by a series of what they are for. In the plural they are several. */
const ORGANS: ReadonlySet<string> = new Set([...LONE_HEADS, 'administration', 'authority']);

/** Most parts of a series after its first, and most words of one. */
const MAX_PARTS = 6;
const MAX_PART_WORDS = 3;

/**
 * Index after the series that a run of capitals goes on to at a comma, where all of it is the name of one organ: “Health[, Labour and Pensions Committee]”, “Bureau of
 * Docks[, Ferries and Piers]”; undefined elsewhere. What an organ is for are common nouns, no names.
 */
export function findSeriesEnd(tokens: readonly Token[], first: number, comma: number): number | undefined {
  const series = readSeries(tokens, comma);
  if (series === undefined) return undefined;
  const { last, next } = series;
  const isOrgan = ORGANS.has(tokens[next - 1]?.lower ?? '');
  const own = tokens.slice(first, comma);
  if (isOrgan) return next - last > 1 && isMatter(withoutChamber(own)) ? next : undefined;
  const link = own.findIndex(({ lower }) => /^(?:of|on|for)$/u.test(lower));
  const isAbout = ORGANS.has(own[link - 1]?.lower ?? '') && isMatter(own.slice(link + 1));
  return isAbout ? next : undefined;
}

/** The last part of a series that begins at a comma and ends in “and …”; undefined for other words. */
function readSeries(tokens: readonly Token[], comma: number): { last: number; next: number } | undefined {
  let at = comma;
  for (let count = 0; count < MAX_PARTS; count += 1) {
    const isComma = tokens[at]?.text === ',';
    const isLast = tokens[isComma ? at + 1 : at]?.lower === 'and';
    if (!isComma && !isLast) return undefined;
    const first = at + Number(isComma) + Number(isLast);
    let next = first;
    while (next < first + MAX_PART_WORDS && isCapital(tokens[next])) next += 1;
    const part = tokens.slice(first, next);
    const isOrgan = ORGANS.has(part.at(-1)?.lower ?? '');
    if (!isMatter(isLast && isOrgan && part.length > 1 ? part.slice(0, -1) : part)) return undefined;
    if (isLast) return { last: first, next };
    at = next;
  }
  return undefined;
}

/** “[Senate] Banking”: whose committee it is. */
const withoutChamber = (words: readonly Token[]): readonly Token[] =>
  words.length > 1 && KNOWN_BODIES.has(words[0]?.lower ?? '') ? words.slice(1) : words;

/** A few common nouns, no place, people or body. */
function isMatter(words: readonly Token[]): boolean {
  const name = words.map(({ text }) => text).join(' ');
  return (
    words.length > 0 &&
    words.length <= MAX_PART_WORDS &&
    findPlace(name) === undefined &&
    words.every(
      ({ lower }) =>
        (isCommonWord(lower) || isCommonWord(lower.replace(/s$/u, ''))) &&
        !KNOWN_BODIES.has(lower) &&
        !ORGANS.has(lower) &&
        // A party is called so, and a matter of offices.
        (!DEMONYM_WORDS.has(lower) || /^labou?r$/u.test(lower)),
    )
  );
}

/** Words of one name before the head of a newspaper's or a broadcaster's. */
const MAX_OUTLET_WORDS = 3;

/** “Dockhall.com and Oska News”, “Marrow and Oska Times”: two outlets, where “Arts and Harbour News” may be one. */
export function isOutletPair(tokens: readonly Token[], and: number): boolean {
  const left = tokens[and - 1];
  if (left === undefined) return false;
  if (/\p{L}\.\p{Ll}{2,3}$/u.test(left.text)) return true;
  let next = and + 1;
  while (next <= and + MAX_OUTLET_WORDS && isCapital(tokens[next])) next += 1;
  const tail = tokens[next - 1]?.lower ?? '';
  return (
    next > and + 2 &&
    (PAPER_HEADS.has(tail) || /^(?:news|times|post)$/u.test(tail)) &&
    !isCommonWord(left.lower)
  );
}
