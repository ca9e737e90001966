import { toFileName } from '../../align/editor/editor-places.ts';
import { findEditorWords } from '../../align/editor/editor-words.ts';
import type { Passage } from '../../model/comparison.ts';
import { overlaps } from '../../model/span.ts';
import type { EditorClaim } from '../../model/story.ts';
import type { StoryArticles } from '../words/story-articles.ts';

/**
 * Finds what the editor says of each claim, by its id or by words of one of its passages.
 *
 * @param claims  the ids and passages of the story's claims
 * @returns a list beside `claims`: the editor's entry, or undefined; an entry stands for the first claim that it fits
 */
export function findPins(
  claims: readonly { id: string; passages: readonly Passage[] }[],
  entries: readonly EditorClaim[],
  articles: StoryArticles,
): (EditorClaim | undefined)[] {
  const pins: (EditorClaim | undefined)[] = claims.map(() => undefined);
  for (const entry of entries) {
    const index = claims.findIndex((claim) =>
      'id' in entry ? claim.id === entry.id : holdsWords(claim.passages, entry.of, articles),
    );
    if (index >= 0) pins[index] ??= entry;
  }
  return pins;
}

function holdsWords(
  passages: readonly Passage[],
  { file, words }: { file: string; words: string },
  articles: StoryArticles,
): boolean {
  const article = articles.list.find((one) => toFileName(one.file) === toFileName(file));
  if (article === undefined) return false;
  const places = findEditorWords(article.text, words);
  return passages.some(
    (passage) => passage.article === article.id && places.some((place) => overlaps(place, passage)),
  );
}
