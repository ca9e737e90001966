import { findPlace } from '../lexicon/names-gazetteer.ts';
import { KNOWN_BODIES, LAW_HEADS } from '../lexicon/names-words.ts';
import { SENTENCE_WORDS } from '../lexicon/people-words.ts';
import { isHead } from '../names/name-words.ts';
import type { EntityFacts } from './entity-facts.ts';
import { foldName } from './variants.ts';

/** “Harbour Post-Marrow Council”, “US-Oska”: what a hyphen joins to a name of the story, or to a place, is of both, and the name of neither. */
export function isJoinedName(name: string, { things }: EntityFacts): boolean {
  const hyphen = /\p{L}[-–]\p{Lu}/u.exec(name)?.index ?? -1;
  // “the Oskaria-Marrow Agreement” is between the two.
  if (hyphen < 0 || isLawHead(name)) return false;
  const before = name.slice(0, hyphen + 1);
  const folded = foldName(before);
  return (
    findPlace(before)?.sure === true ||
    (before.includes(' ') && isHead(folded.split(' ').at(-1) ?? '')) ||
    things.has(folded) ||
    // “Post-Marrow Council”, the second half of it
    (!before.includes(' ') && [...things].some((other) => other.endsWith(` ${folded}`)))
  );
}

/**
 * “Tide Committee” of one article beside the “Harbour Tide Committee” of the story: one body or two, which nothing tells. A row of the shorter name would
 * say that they are two. A party is another in every country, and a known body another than those that are called after it.
 */
export function isTailOfLonger(name: string, { things }: EntityFacts): boolean {
  const folded = foldName(name);
  const words = folded.split(' ');
  const last = words.at(-1) ?? '';
  if (words.length < 2 || KNOWN_BODIES.has(folded) || last === 'party' || !isHead(last)) return false;
  return [...things].some(
    (other) =>
      other.endsWith(` ${folded}`) &&
      other
        .slice(0, -folded.length - 1)
        .split(' ')
        .every((word) => !SENTENCE_WORDS.has(word)),
  );
}

const isLawHead = (name: string): boolean => LAW_HEADS.has(name.split(' ').at(-1)?.toLowerCase() ?? '');
