import { compareFiles } from '../../load/story.ts';
import type { Comparison } from '../../model/comparison.ts';
import { overlapLength, type Span } from '../../model/span.ts';
import type { BenchStory } from './data.ts';

/** An article of a set as a file that was never written: its text, and where each of the set's sentences stands in it. */
export type SetArticle = { id: string; file: string; text: string; sentences: Span[] };

/** File names of a story's articles, in their order; more are not compared. The labels were made on five. */
const FILES = ['a', 'b', 'c', 'd', 'e'].map((letter) => `outlet-${letter}.txt`);

/** Shorter articles are left out: a few sentences are a caption rather than a report. */
const SENTENCES_MIN = 5;

/** The set's tokenizer took the point of a calibre for the end of the word in front: “a. 22-caliber rifle”. */
const SPLIT_CALIBRE = /\. (?=\d{1,3}-caliber\b)/gu;

const BREAK = '\n\n';

/** The first articles of a set's story that are long enough, each sentence a paragraph. */
export function toSetArticles({ articles }: Pick<BenchStory, 'articles'>): SetArticle[] {
  const long = articles.filter(({ sentences }) => sentences.length >= SENTENCES_MIN);
  return FILES.flatMap((file, index) => {
    const article = long[index];
    return article === undefined ? [] : [toSetArticle(article, file)];
  });
}

function toSetArticle({ id, sentences }: BenchStory['articles'][number], file: string): SetArticle {
  const lines = sentences.map((sentence) => sentence.trim().replace(SPLIT_CALIBRE, ' .'));
  let at = 0;
  const spans = lines.map((line) => {
    const span = { start: at, end: at + line.length };
    at = span.end + BREAK.length;
    return span;
  });
  return { id, file, text: `${lines.join(BREAK)}\n`, sentences: spans };
}

/** Reads, annotates and compares a story's articles as a folder of these files would be; undefined when none can be read. */
export const compareSetArticles = (id: string, articles: readonly SetArticle[]): Comparison | undefined =>
  compareFiles({
    id,
    folder: id,
    settings: undefined,
    articles: articles.map(({ file, text }) => ({
      path: `${id}/${file}`,
      name: file,
      bytes: new TextEncoder().encode(text),
    })),
    diagnostics: [],
  }).comparison;

/** Index of the sentence that a span lies in, of several the one it covers most of, of equals the first; undefined between sentences. */
export function findSentence(sentences: readonly Span[], span: Span): number | undefined {
  let best: { index: number; length: number } | undefined;
  for (const [index, sentence] of sentences.entries()) {
    const length = overlapLength(sentence, span);
    if (length > (best?.length ?? 0)) best = { index, length };
  }
  return best?.index;
}
