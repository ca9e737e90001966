import { overlaps } from '../../model/span.ts';
import type { ResolvedPassage } from './editor-passages.ts';

/** A link of the editor's with its index among those of story.yaml. */
type IndexedLink = { kind: 'assert' | 'deny'; index: number; passages: readonly ResolvedPassage[] };

/**
 * Finds links of the editor's that say opposite things of two passages.
 *
 * @returns the index of the later link and of the earlier one that it contradicts, each pair once
 */
export function findContradictions(links: readonly IndexedLink[]): { index: number; other: number }[] {
  const found = new Map<string, { index: number; other: number }>();
  for (const [at, link] of links.entries()) {
    for (const earlier of links.slice(0, at)) {
      if (earlier.kind === link.kind || earlier.index === link.index || !shareTwo(link, earlier)) continue;
      found.set(`${link.index} ${earlier.index}`, { index: link.index, other: earlier.index });
    }
  }
  return [...found.values()];
}

/** True when two passages of one link lie on two passages of the other. */
function shareTwo(a: IndexedLink, b: IndexedLink): boolean {
  const shared = a.passages.map((passage) => b.passages.findIndex((other) => isSamePlace(passage, other)));
  return new Set(shared.filter((index) => index >= 0)).size >= 2;
}

const isSamePlace = (a: ResolvedPassage, b: ResolvedPassage): boolean =>
  a.article === b.article && overlaps(a, b);
