import { distance } from 'fastest-levenshtein';
import type { AnnotatedArticle } from '../../model/article.ts';
import { findWords, type Word } from '../words/words.ts';

/** Words of an article that come nearest to words that are not in it, with their 1-based place in its file; undefined where the text is not the file. */
export type NearestWords = { words: string; place: { line: number; column: number } | undefined };

/** Longest text, in UTF-16 code units, that is compared letter by letter. */
const MAX_COMPARED_LENGTH = 400;

/** How many words a stretch may start later, and be longer, than its shared words promise. */
const SHIFTS: readonly (readonly [number, number])[] = [-2, -1, 0, 1, 2].flatMap((shift) =>
  [-2, -1, 0, 1, 2].map((longer) => [shift, longer] as const),
);

/** Share of the letters that may differ for a stretch to count as near. */
const MAX_DISTANCE_RATIO = 0.6;

/**
 * Finds the stretch of whole words in an article that is nearest to the given words.
 *
 * Stretches start about where shared words promise and are about as long as the given words, give or take two words; the smallest edit
 * distance wins, the first in the text on a tie.
 *
 * @returns undefined when no stretch shares a word with them or all are too far
 */
export function findNearestWords(
  article: Pick<AnnotatedArticle, 'text'> & Partial<Pick<AnnotatedArticle, 'sourceMap'>>,
  words: string,
): NearestWords | undefined {
  const wanted = words.slice(0, MAX_COMPARED_LENGTH);
  const wantedWords = findWords(wanted);
  const textWords = findWords(article.text);
  let best: { start: number; end: number; cost: number } | undefined;
  for (const index of candidateStarts(textWords, wantedWords)) {
    for (const [shift, longer] of SHIFTS) {
      const first = textWords[index + shift];
      const last = textWords[index + shift + wantedWords.length + longer - 1];
      if (first === undefined || last === undefined || last.start < first.start) continue;
      const cost = distance(article.text.slice(first.start, last.end), wanted);
      if (best === undefined || cost < best.cost) best = { start: first.start, end: last.end, cost };
    }
  }
  if (best === undefined || best.cost > MAX_DISTANCE_RATIO * wanted.length) return undefined;
  return { words: article.text.slice(best.start, best.end), place: findPlaceOf(article, best.start) };
}

/** Indexes of words at which a stretch like the wanted words may start: each shared word, moved back by where it stands among the wanted. */
function candidateStarts(textWords: readonly Word[], wantedWords: readonly Word[]): number[] {
  const places = new Map<string, number>();
  for (const [index, { form }] of wantedWords.entries()) if (!places.has(form)) places.set(form, index);
  const votes = new Map<number, number>();
  for (const [index, { form }] of textWords.entries()) {
    const place = places.get(form);
    if (place === undefined) continue;
    const start = Math.max(0, index - place);
    votes.set(start, (votes.get(start) ?? 0) + 1);
  }
  // The stretches that share most words are enough: the nearest is among them, and the cost stays small in a long article.
  return [...votes]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, 24)
    .map(([start]) => start);
}

/** The 1-based place of an offset in the article's file; undefined where the text is not the file. */
export function findPlaceOf(
  { text, sourceMap }: Pick<AnnotatedArticle, 'text'> & Partial<Pick<AnnotatedArticle, 'sourceMap'>>,
  offset: number,
): NearestWords['place'] {
  if (sourceMap === undefined || sourceMap.length > 0) return undefined;
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
