import type { Root, RootContent } from 'hast';

/** Deepest nesting of a page that is read: twice what browsers keep (512), so no page that a reader ever saw nests so deep. */
const MAX_DEPTH = 1_000;

/**
 * True for a page that is nested too deep to be read.
 *
 * Told by its depth, not by the end of the stack: where that is hangs on what has been compiled until then, and a page just above it takes seconds.
 */
export function isPageTooDeep(root: Root): boolean {
  let level: readonly (Root | RootContent)[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) return true;
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return false;
}
