import { toKey, toWords } from '../align/words.ts';
import { isFunctionWord } from '../diff/function-words.ts';
import type { Passage } from '../model/comparison.ts';
import { overlaps, type Span } from '../model/span.ts';
import type { StoryArticles } from './story-articles.ts';

/** How many words before and behind an amount or a time tell of what it is. */
const REACH = 6;

/** Gives the telling words beside a reading in its passage. */
export type NearReader = (reading: { passage: string } & Span) => ReadonlySet<string>;

/**
 * Makes the function that reads what an amount or a time is of: the telling words near it in its passage that are no numbers and no part of a name. Two readings that
 * share none of them are of two things: “subpoenaed in March” and “left in October”.
 */
export function createNearReader(passages: readonly Passage[], articles: StoryArticles): NearReader {
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const known = new Map<string, ReadonlySet<string>>();
  return (reading) => {
    const id = `${reading.passage} ${reading.start}`;
    const passage = byId.get(reading.passage);
    const near =
      known.get(id) ?? (passage === undefined ? new Set<string>() : readNear(reading, passage, articles));
    known.set(id, near);
    return near;
  };
}

function readNear(reading: Span, passage: Passage, articles: StoryArticles): ReadonlySet<string> {
  const { text, names } = articles.get(passage.article);
  const words = toWords(text.slice(passage.start, passage.end), passage.start).map((word) => ({
    ...word,
    isOwn: overlaps(word, reading),
  }));
  const own = words.flatMap(({ isOwn }, index) => (isOwn ? [index] : []));
  const [first = 0, last = words.length - 1] = [own[0], own.at(-1)];
  const near = words.filter(
    (word, index) => word.value === undefined && index >= first - REACH && index <= last + REACH,
  );
  return new Set(
    near.flatMap((word) =>
      isFunctionWord(word.form) || names.some((name) => overlaps(name, word)) ? [] : [toKey(word, false)],
    ),
  );
}
