import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { StoryVectors } from '../align/parts.ts';
import type { AnnotatedArticle } from '../model/article.ts';
import { toSha256 } from '../model/ids.ts';
import { toPlainWords } from '../model/plain-text.ts';
import { sliceSpan } from '../model/span.ts';
import type { SiteSettings } from '../model/story.ts';
import {
  ENCODER_DIGEST,
  type Encode,
  hasWeights,
  loadEncoder,
  VECTOR_SCALE,
  VECTOR_SIZE,
} from './encoder.ts';
import { cacheFolder, isCacheUsed } from './folders.ts';

/** How sentences are compared: by their words alone, or by what a sentence encoder reads in them as well. */
export type AlignmentMode = SiteSettings['alignment'];

/** The encoder is read once, and only when a sentence is not in the cache. */
let encoder: Promise<Encode | undefined> | undefined;

/** The mode that a build has: `words` where the site says so, and where there are no weights. */
export async function findMode(asked: AlignmentMode = 'meaning'): Promise<AlignmentMode> {
  return asked === 'meaning' && (await hasWeights()) ? 'meaning' : 'words';
}

/**
 * The vectors of the sentences of a story's articles, from the cache where an article's sentences did not change.
 *
 * @returns undefined in mode `words`, and when there are no weights
 * Throws: ContentError when the weights are damaged.
 */
export async function readMeaning(
  articles: readonly AnnotatedArticle[],
  mode: AlignmentMode,
): Promise<StoryVectors | undefined> {
  if (mode === 'words') return undefined;
  const vectors: Float32Array[][] = [];
  for (const { text, sentences } of articles) {
    const found = await toVectors(
      sentences.map((sentence) => toPlainWords(sliceSpan(text, sentence)).replace(/\s+/gu, ' ')),
    );
    if (found === undefined) return undefined;
    vectors.push(found);
  }
  return vectors;
}

/** The vectors of some sentences; undefined when there are no weights. */
export async function toVectors(sentences: readonly string[]): Promise<Float32Array[] | undefined> {
  const file = path.join(
    cacheFolder(),
    'vectors',
    `${toSha256([ENCODER_DIGEST, ...sentences].join('\n'))}.i16`,
  );
  const stored = isCacheUsed() ? await readFile(file).catch(() => undefined) : undefined;
  if (stored?.length === sentences.length * VECTOR_SIZE * 2)
    return toRows(new Int16Array(Uint8Array.from(stored).buffer));
  encoder ??= loadEncoder();
  const encode = await encoder;
  if (encode === undefined) return undefined;
  const all = new Int16Array(sentences.length * VECTOR_SIZE);
  for (const [index, sentence] of sentences.entries()) all.set(await encode(sentence), index * VECTOR_SIZE);
  await keep(file, all);
  return toRows(all);
}

/** How many files this process has begun: two of its stories may hold the same article at once. */
let begun = 0;

/** Two builds at once may both write a file: each renames a whole one into place. */
async function keep(file: string, vectors: Int16Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  begun += 1;
  const unfinished = `${file}.${process.pid}-${begun}`;
  await writeFile(unfinished, new Uint8Array(vectors.buffer));
  await rename(unfinished, file);
}

const toRows = (all: Int16Array): Float32Array[] =>
  Array.from({ length: all.length / VECTOR_SIZE }, (_, row) =>
    Float32Array.from(
      all.subarray(row * VECTOR_SIZE, (row + 1) * VECTOR_SIZE),
      (value) => value / VECTOR_SCALE,
    ),
  );
