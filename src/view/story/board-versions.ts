import type { ApparatusEntry, Claim } from '../../model/comparison.ts';
import type { Id } from '../../model/ids.ts';
import { isNotable } from '../text/reading-words.ts';

/** How an article's answer stands to the others': as most of them, unlike them, or no two alike. */
export type AnswerState = 'same' | 'differs' | 'apart';

/** The passages that give one answer, and the articles that they stand in. */
export type Version = { passages: ReadonlySet<string>; articles: Id[] };

/** The versions of a claim, the most widely given first; those of as many articles stay in their order. */
export function toVersions(claim: Claim): Version[] {
  return listVersions(claim)
    .map((ids) => ({
      passages: new Set(ids),
      articles: [
        ...new Set(claim.passages.filter(({ id }) => ids.includes(id)).map(({ article }) => article)),
      ],
    }))
    .sort((a, b) => b.articles.length - a.articles.length);
}

/** Passages whose readings agree wherever the articles cannot all be right. */
function listVersions({ passages, apparatus }: Claim): string[][] {
  const contrary = apparatus.filter(
    (entry) => isNotable(entry) && !entry.compatible && entry.kind !== 'name',
  );
  const versions = new Map<string, string[]>();
  for (const { id } of passages) {
    const key = contrary.map((entry) => toKey(entry, id)).join('|');
    versions.set(key, [...(versions.get(key) ?? []), id]);
  }
  return [...versions.values()];
}

const toKey = ({ readings, kind }: ApparatusEntry, passage: string): string =>
  readings
    .filter((reading) => reading.passage === passage)
    .map((reading) => (reading.kind === 'attribution' ? reading.voice : reading.key))
    .concat(kind)
    .join(',');

/** How the answer of an article stands to the others’; an article with two answers stands with the more common. */
export function toState(versions: readonly Version[], article: Id): AnswerState {
  const [first, second] = versions;
  if (first === undefined || second === undefined) return 'same';
  if (first.articles.length === second.articles.length) return 'apart';
  return first.articles.includes(article) ? 'same' : 'differs';
}

/** The state in a word or two; `letterOf` names an article. Where no answer prevails the word says who gives the same. */
export function toStateWord(versions: readonly Version[], article: Id, letterOf: (id: Id) => string): string {
  const state = toState(versions, article);
  if (state !== 'apart') return state;
  const others =
    versions.find(({ articles }) => articles.includes(article))?.articles.filter((id) => id !== article) ??
    [];
  if (others.length > 0) return `as ${others.map(letterOf).join(', ')}`;
  return versions.every(({ articles }) => articles.length === 1) ? 'all differ' : 'differs';
}
