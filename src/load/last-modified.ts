import type { Id } from '../model/ids.ts';

/** Pages that change when any story does, below the site's base; the first is its home. */
const OF_ALL_STORIES = ['', 'claims/', 'data/', 'search/'];

/** The newest day that the editor states of a story: its own, or that of a correction; null where he states none. A clock would give another day at every build. */
export function findLastDay({
  date,
  corrections,
}: {
  date: string | null;
  corrections: readonly { date: string }[];
}): string | null {
  const days = corrections.map((correction) => correction.date);
  return [...days, ...(date === null ? [] : [date])].sort().at(-1) ?? null;
}

/**
 * When pages last changed, by the days of their stories.
 *
 * @param base  path of the site on its host
 * @returns gives the day of a page (ISO 8601) by its whole address; undefined for a page of no story, and where no day is stated
 */
export function makeLastModified(
  stories: readonly { id: Id; changed: string | null }[],
  base: string,
): (url: string) => string | undefined {
  const days = new Map<string, string>(
    stories.flatMap(({ id, changed }) => (changed === null ? [] : [[id, changed] as const])),
  );
  const newest = [...days.values()].sort().at(-1);
  const home = `${base.replace(/\/$/u, '')}/`;
  const shared = new Set(OF_ALL_STORIES.map((page) => home + page));
  return (url) => {
    const story = /\/stories\/([^/]+)\//u.exec(url)?.[1];
    if (story !== undefined) return days.get(story);
    return shared.has(new URL(url).pathname) ? newest : undefined;
  };
}
