import { isCommonWord } from '../../model/common-words.ts';
import { STATE_ABBREVIATIONS } from '../lexicon/state-words.ts';
import type { LocalEntity } from './local.ts';
import { moveGroup } from './name-groups.ts';
import { foldName } from './variants.ts';

type Groups = Map<string, LocalEntity[]>;

/**
 * Names that differ in one word alone, which one of them shortens, joined: “Harbour Dept” and “Harbour Department”, “NH Times” and “New Harbour Times”. What a
 * shortened word stands for is told by its letters; never where two longer names of the story could be meant.
 */
export function joinAbbreviated(groups: Groups): void {
  const names = [...groups].flatMap(([key, group]) => {
    const words = foldName(group[0]?.name.replace(/^the /iu, '') ?? '').split(' ');
    const isThing = group.every(
      ({ kind, place }) => kind !== 'person' && kind !== 'place' && place === undefined,
    );
    return isThing && words.length > 1 ? [{ key, words }] : [];
  });
  const byEnd = Map.groupBy(
    names.flatMap((name) => [
      { end: `first ${name.words[0]}`, name },
      { end: `last ${name.words.at(-1)}`, name },
    ]),
    ({ end }) => end,
  );
  for (const { key, words } of names) {
    const near = [`first ${words[0]}`, `last ${words.at(-1)}`].flatMap((end) => byEnd.get(end) ?? []);
    const long = new Set(
      near.flatMap(({ name }) => (name.key !== key && isShortened(words, name.words) ? [name.key] : [])),
    );
    const [only] = long;
    if (only !== undefined && long.size === 1 && groups.has(only)) moveGroup(groups, key, only);
  }
}

/** True for words that are those of a longer name but for one, which stands for the word or the words that the longer one has instead. */
function isShortened(short: readonly string[], long: readonly string[]): boolean {
  if (long.length < short.length) return false;
  let first = 0;
  while (first < short.length && short[first] === long[first]) first += 1;
  const after = short.length - first - 1;
  if (after < 0) return false;
  const tail = (words: readonly string[]): string => words.slice(words.length - after).join(' ');
  return (
    (after === 0 || tail(short) === tail(long)) &&
    standsFor(short[first] ?? '', long.slice(first, long.length - after))
  );
}

function standsFor(short: string, words: readonly string[]): boolean {
  const [word = ''] = words;
  if (words.length > 1) return short === words.map((each) => each.charAt(0)).join('');
  return (
    STATE_ABBREVIATIONS.get(short)?.toLowerCase() === word ||
    isSkeleton(short, word) ||
    (short.length >= MIN_LENGTH &&
      word.length >= short.length + MIN_LENGTH &&
      word.startsWith(short) &&
      !isCommonWord(short))
  );
}

/** Fewest letters of a shortened word, and fewest that it leaves out. */
const MIN_LENGTH = 3;

/** “dept” of “department”: some letters in their order, the first and the last among them. */
function isSkeleton(short: string, word: string): boolean {
  if (short.length < MIN_LENGTH || word.length < short.length + MIN_LENGTH) return false;
  if (short.charAt(0) !== word.charAt(0) || short.at(-1) !== word.at(-1)) return false;
  let at = -1;
  for (const letter of short) {
    at = word.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}
