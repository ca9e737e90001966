import type { Id } from '../model/ids.ts';
import type { ClaimToRead } from './claim-to-read.ts';
import { type ReadingOf, toNameReadings } from './readings.ts';
import type { StoryArticles } from './story-articles.ts';

/**
 * The people whom some articles name in a claim and another article of it names nowhere: Ada Lunn in one, “a woman of Oska” in the other. People whom the same articles name stand together.
 *
 * That an article does not name somebody is said only where it has neither the name nor its last word anywhere in its text, in small letters or large.
 */
export function findNamedByOne({ passages, articles, read }: ClaimToRead): ReadingOf<'name'>[][] {
  const present = [...new Set(passages.map(({ article }) => article))];
  const people = read(toNameReadings).filter(({ entity }) => articles.isPerson(entity));
  const groups = new Map<string, ReadingOf<'name'>[]>();
  for (const readings of Map.groupBy(people, ({ entity }) => entity).values()) {
    const giving = new Set(readings.map(({ article }) => article));
    const lacking = present.filter((id) => !giving.has(id) && isNamedNowhere(readings, id, articles));
    if (lacking.length === 0) continue;
    const key = [...giving, '', ...lacking].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), ...readings]);
  }
  return [...groups.values()];
}

function isNamedNowhere(readings: readonly ReadingOf<'name'>[], id: Id, articles: StoryArticles): boolean {
  const { text, names } = articles.get(id);
  if (names.some(({ entity }) => entity === readings[0]?.entity)) return false;
  const small = text.toLowerCase();
  return readings.every(({ key }) => !small.includes(toLastWord(key)));
}

/** The word that a name ends in, in small letters: “lunn” of “ada lunn jr”. */
const toLastWord = (key: string): string =>
  key
    .split(' ')
    .filter((word) => !/^(?:jr|sr|ii|iii|iv)$/u.test(word))
    .at(-1) ?? key;
