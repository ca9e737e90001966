import { findNearestWords } from '../align/editor/editor-nearest.ts';
import { toFileName } from '../align/editor/editor-places.ts';
import { holdsEditorWords } from '../align/editor/editor-words.ts';
import type { Comparison } from '../model/comparison.ts';
import type { StorySettings } from '../model/story.ts';

/** Words of `story.yaml` that are not in their article any more, with the nearest that are; null where none is near. */
export type LostWords = { file: string; words: string; nearest: string | null };

/** Finds the words of links and claims that no longer match their article, each once, in the order of the file. */
export function findLostWords(settings: StorySettings, comparison: Comparison): LostWords[] {
  const lost = new Map<string, LostWords>();
  for (const { file, words } of listWords(settings)) {
    const article = comparison.articles.find((one) => toFileName(one.file) === toFileName(file));
    const text = article?.text.value;
    if (text === undefined || holdsEditorWords(text, words)) continue;
    const nearest = findNearestWords({ text }, words)?.words ?? null;
    lost.set(`${file}\n${words}`, { file, words, nearest });
  }
  return [...lost.values()];
}

const listWords = ({ links, claims }: StorySettings): { file: string; words: string }[] => [
  ...links.flatMap((link) => ('assert' in link ? link.assert : link.deny)),
  ...claims.flatMap((claim) => ('of' in claim ? [claim.of] : [])),
];
