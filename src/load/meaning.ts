import { createHash, randomUUID } from 'node:crypto';
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

/** Vectors of a story's articles, and whether some that an earlier build kept were damaged and read anew. */
export type Meaning = { vectors: StoryVectors | undefined; isDamaged: boolean };

/**
 * The vectors of the sentences of a story's articles, from the cache where an article's sentences did not change.
 *
 * @returns no vectors in mode `words`, and when there are no weights
 * Throws: ContentError when the weights are damaged.
 */
export async function readMeaning(
  articles: readonly AnnotatedArticle[],
  mode: AlignmentMode,
): Promise<Meaning> {
  const vectors: Float32Array[][] = [];
  let isDamaged = false;
  if (mode === 'words') return { vectors: undefined, isDamaged };
  for (const { text, sentences } of articles) {
    const found = await findVectors(
      sentences.map((sentence) => toPlainWords(sliceSpan(text, sentence)).replace(/\s+/gu, ' ')),
    );
    if (found.vectors === undefined) return { vectors: undefined, isDamaged };
    vectors.push(found.vectors);
    isDamaged ||= found.isDamaged;
  }
  return { vectors, isDamaged };
}

/** The vectors of some sentences; undefined when there are no weights. */
export const toVectors = async (sentences: readonly string[]): Promise<Float32Array[] | undefined> =>
  (await findVectors(sentences)).vectors;

async function findVectors(
  sentences: readonly string[],
): Promise<{ vectors: Float32Array[] | undefined; isDamaged: boolean }> {
  const key = toSha256([ENCODER_DIGEST, ...sentences].join('\n'));
  const file = path.join(cacheFolder(), 'vectors', `${key}.i16`);
  const stored = isCacheUsed() ? await readFile(file).catch(() => undefined) : undefined;
  const opened = stored === undefined ? undefined : unseal(key, stored);
  if (opened?.length === sentences.length * VECTOR_SIZE * 2)
    return { vectors: toRows(new Int16Array(Uint8Array.from(opened).buffer)), isDamaged: false };
  encoder ??= loadEncoder();
  const encode = await encoder;
  if (encode === undefined) return { vectors: undefined, isDamaged: false };
  const all = new Int16Array(sentences.length * VECTOR_SIZE);
  for (const [index, sentence] of sentences.entries()) all.set(await encode(sentence), index * VECTOR_SIZE);
  await keep(file, seal(key, new Uint8Array(all.buffer)));
  return { vectors: toRows(all), isDamaged: stored !== undefined };
}

/** A digest that only these bytes under this name can have, and the bytes. */
function seal(key: string, bytes: Uint8Array): Uint8Array {
  return Buffer.concat([createHash('sha256').update(key).update(bytes).digest(), bytes]);
}

/** The bytes of a sealed file; undefined when it is not what was written. */
function unseal(key: string, sealed: Uint8Array): Uint8Array | undefined {
  const bytes = sealed.subarray(SEAL_SIZE);
  return Buffer.compare(seal(key, bytes), sealed) === 0 ? bytes : undefined;
}

/** Bytes of a SHA-256. */
const SEAL_SIZE = 32;

/** Two builds at once may both write a file: each renames a whole one into place. */
async function keep(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const unfinished = `${file}.${randomUUID()}`;
  await writeFile(unfinished, bytes);
  await rename(unfinished, file);
}

const toRows = (all: Int16Array): Float32Array[] =>
  Array.from({ length: all.length / VECTOR_SIZE }, (_, row) =>
    Float32Array.from(
      all.subarray(row * VECTOR_SIZE, (row + 1) * VECTOR_SIZE),
      (value) => value / VECTOR_SCALE,
    ),
  );
