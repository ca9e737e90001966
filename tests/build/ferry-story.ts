import { VFile } from 'vfile';
import { annotateStory } from '../../src/annotate/story.ts';
import { type LoadedStory, loadStory } from '../../src/load/story.ts';
import { readStoryFiles } from '../../src/load/story-files.ts';
import type { AnnotatedArticle, ReadArticle } from '../../src/model/article.ts';
import type { Comparison } from '../../src/model/comparison.ts';
import { readArticle } from '../../src/read/article.ts';

const FOLDER = 'tests/cases/ferry';

let loaded: Promise<LoadedStory> | undefined;

/** An invented story of four articles in three formats, with an editor's links, names and rights: read, compared by words and checked, once for all test files of a process. */
export function loadFerryStory(): Promise<LoadedStory> {
  loaded ??= loadStory(FOLDER, FOLDER, 'words');
  return loaded;
}

/** Throws: where the story could not be read. */
export async function compareFerryStory(): Promise<Comparison> {
  const { comparison } = await loadFerryStory();
  if (comparison === undefined) throw new Error('the ferry’s articles could not be read');
  return comparison;
}

/** The articles of the story, read and nothing more. */
export async function readFerryStory(): Promise<ReadArticle[]> {
  const { articles } = await readStoryFiles(FOLDER, FOLDER);
  return articles.flatMap(({ path, name, bytes }) => {
    const article = readArticle(new VFile({ path, value: bytes }));
    return article === undefined ? [] : [{ ...article, file: name }];
  });
}

/** The articles of the story as they are when it is aligned. */
export const annotateFerryStory = async (): Promise<AnnotatedArticle[]> =>
  annotateStory(await readFerryStory(), { date: '2031-05-12' }).articles;
