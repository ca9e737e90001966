import { findPlace } from '../lexicon/names-gazetteer.ts';
import { LAW_HEADS } from '../lexicon/names-words.ts';
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

const isLawHead = (name: string): boolean => LAW_HEADS.has(name.split(' ').at(-1)?.toLowerCase() ?? '');
