import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type ArticleVectors, findParts, type StoryVectors, toSpanKey } from '../align/groups/parts.ts';
import type { AnnotatedArticle } from '../model/article.ts';
import { toSha256 } from '../model/ids.ts';
import { toPlainWords } from '../model/plain-text.ts';
import { containsSpan, type Span, sliceSpan } from '../model/span.ts';
import type { SiteSettings } from '../model/story.ts';
import {
  type CutSentence,
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

/** Vectors of a story's articles, and whether some that an earlier build kept were damaged and read again. */
export type Meaning = { vectors: StoryVectors | undefined; isDamaged: boolean };

/**
 * The vectors of the sentences of a story's articles and of their parts, each read by itself, from the cache where an article's sentences did not change.
 *
 * @returns no vectors in mode `words`, and when there are no weights
 * Throws: ContentError when the weights are damaged.
 */
export async function readMeaning(
  articles: readonly AnnotatedArticle[],
  mode: AlignmentMode,
): Promise<Meaning> {
  const vectors: ArticleVectors[] = [];
  let isDamaged = false;
  if (mode === 'words') return { vectors: undefined, isDamaged };
  const parts = findParts(articles);
  for (const [index, article] of articles.entries()) {
    const own = parts[index] ?? [];
    const found = await findVectors(toCutSentences(article, own));
    if (found.vectors === undefined) return { vectors: undefined, isDamaged };
    vectors.push({
      sentences: found.vectors.flatMap(([sentence]) => (sentence === undefined ? [] : [sentence])),
      parts: toPartVectors(own, found.vectors),
    });
    isDamaged ||= found.isDamaged;
  }
  return { vectors, isDamaged };
}

/** The sentences of an article as they are read, with the spans of their parts. */
const toCutSentences = ({ text, sentences }: AnnotatedArticle, parts: readonly Span[]): CutSentence[] =>
  sentences.map((sentence) => ({
    text: toReadText(sliceSpan(text, sentence)),
    parts: parts
      .filter((part) => containsSpan(sentence, part))
      .map(({ start, end }) => ({
        start: toReadText(text.slice(sentence.start, start)).length,
        end: toReadText(text.slice(sentence.start, end)).length,
      })),
  }));

const toReadText = (text: string): string => toPlainWords(text).replace(/\s+/gu, ' ');

/** The vectors of an article's parts by their spans; those of a sentence follow its own. */
const toPartVectors = (
  parts: readonly Span[],
  vectors: readonly (readonly Float32Array[])[],
): Map<string, Float32Array> => {
  const ofParts = vectors.flatMap((own) => own.slice(1));
  return new Map(
    parts.flatMap((span, at): [string, Float32Array][] => {
      const vector = ofParts[at];
      return vector === undefined ? [] : [[toSpanKey(span), vector]];
    }),
  );
};

/** The vectors of some sentences; undefined when there are no weights. */
export const toVectors = async (sentences: readonly string[]): Promise<Float32Array[] | undefined> =>
  (await toCutVectors(sentences.map((text) => ({ text, parts: [] }))))?.flat();

/** For each sentence its vector, and after it those of its parts; undefined when there are no weights. */
export const toCutVectors = async (
  sentences: readonly CutSentence[],
): Promise<Float32Array[][] | undefined> => (await findVectors(sentences)).vectors;

async function findVectors(
  sentences: readonly CutSentence[],
): Promise<{ vectors: Float32Array[][] | undefined; isDamaged: boolean }> {
  const key = toSha256([ENCODER_DIGEST, ...sentences.map(toKey)].join('\n'));
  const file = path.join(cacheFolder(), 'vectors', `${key}.i16`);
  const stored = isCacheUsed() ? await readFile(file).catch(() => undefined) : undefined;
  const opened = stored === undefined ? undefined : unseal(key, stored);
  const counts = sentences.map(({ parts }) => 1 + parts.length);
  const count = counts.reduce((sum, one) => sum + one, 0);
  if (opened?.length === count * VECTOR_SIZE * 2)
    return { vectors: toRows(new Int16Array(Uint8Array.from(opened).buffer), counts), isDamaged: false };
  encoder ??= loadEncoder();
  const encode = await encoder;
  if (encode === undefined) return { vectors: undefined, isDamaged: false };
  const all = new Int16Array(count * VECTOR_SIZE);
  let at = 0;
  for (const sentence of sentences)
    for (const vector of await readOnce(sentence, encode)) {
      all.set(vector, at * VECTOR_SIZE);
      at += 1;
    }
  await keep(file, seal(key, new Uint8Array(all.buffer)));
  return { vectors: toRows(all, counts), isDamaged: stored !== undefined };
}

/** The sentences that were read last: what outlets take from one agency is in many articles word for word. */
const lately = new Map<string, Promise<Int16Array[]>>();

/** So many are kept, some 10 MB. */
const MOST_SENTENCES = 4000;

/** A sentence's vectors do not depend on where it stands, so it is read once. */
function readOnce(sentence: CutSentence, encode: Encode): Promise<Int16Array[]> {
  const key = toKey(sentence);
  const vectors = lately.get(key) ?? encode(sentence);
  if (lately.size >= MOST_SENTENCES) lately.clear();
  lately.set(key, vectors);
  return vectors;
}

/** What a sentence's vectors depend on; a sentence that is not cut has the text alone. */
const toKey = ({ text, parts }: CutSentence): string =>
  [text, ...parts.map(({ start, end }) => `${start}-${end}`)].join('\t');

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

/** The vectors of some sentences, so many each. */
function toRows(all: Int16Array, counts: readonly number[]): Float32Array[][] {
  let at = 0;
  return counts.map((count) =>
    Array.from({ length: count }, () => {
      const from = at * VECTOR_SIZE;
      at += 1;
      return Float32Array.from(all.subarray(from, from + VECTOR_SIZE), (value) => value / VECTOR_SCALE);
    }),
  );
}
