import { createHash } from 'node:crypto';
import { access, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Tokenizer } from '@huggingface/tokenizers';
import { env, InferenceSession, Tensor } from 'onnxruntime-web';
import { z } from 'zod';
import type { Span } from '../model/span.ts';
import { ContentError, startOf } from './diagnostics.ts';
import WEIGHTS from './encoder/weights.json' with { type: 'json' };
import { type Pieces, toPartVector } from './encoder-parts.ts';

/** A sentence, and the spans of its parts in it. */
export type CutSentence = { text: string; parts: readonly Span[] };

/** The vector of a sentence, and after it one for each of its parts: 384 numbers each from -1 to 1, in steps of 1/32767, so that a stored one is the same as a new one. */
export type Encode = (sentence: CutSentence) => Promise<Int16Array[]>;

/** Numbers of a vector, and what stands for 1. */
export const VECTOR_SIZE = 384;
export const VECTOR_SCALE = 32767;

/** Pieces that mark the start and the end of a sentence. */
const MARKS = 2;

/** Most word pieces of a sentence that are read; the encoder was trained with as many. */
const MAX_PIECES = 96;

const FOLDER = 'src/load/encoder';

const TokenizerSchema = z.record(z.string(), z.unknown());

/** Name of the encoder: the SHA-256 of its weights. Vectors of another encoder are never used. */
export const ENCODER_DIGEST = WEIGHTS.files['model.onnx'];

/**
 * Reads the encoder, on one thread in WebAssembly: the same bits on every machine. A sentence a call, so that no sentence depends on others.
 *
 * @returns undefined when there are no weights
 * Throws: ContentError when a file is not the one that the SHA-256 in `encoder/weights.json` names.
 */
export async function loadEncoder(): Promise<Encode | undefined> {
  const weights = await readChecked('model.onnx');
  const pieces = await readChecked('tokenizer.json');
  if (weights === undefined || pieces === undefined) return undefined;
  env.wasm.numThreads = 1;
  const session = await InferenceSession.create(weights, { executionProviders: ['wasm'] });
  const tokenizer = new Tokenizer(TokenizerSchema.parse(JSON.parse(new TextDecoder().decode(pieces))), {});
  const toIds = (text: string): number[] => toPieces(tokenizer.encode(text).ids);
  // Words are cut into pieces one by one: what comes before a word has as many pieces alone as in the sentence.
  const countPieces = (text: string): number => toIds(text).length - MARKS;
  return async ({ text, parts }) => {
    const ids = toIds(text);
    const { embedding, hidden } = await run(session, ids);
    const read: Pieces = { sentence: embedding, hidden };
    const vectors = parts.map(({ start, end }) =>
      toPartVector(read, {
        start: 1 + countPieces(text.slice(0, start)),
        end: Math.min(ids.length - 1, 1 + countPieces(text.slice(0, end))),
      }),
    );
    return [embedding, ...vectors].map((vector) =>
      Int16Array.from(vector, (value) => Math.round(value * VECTOR_SCALE)),
    );
  };
}

async function run(
  session: InferenceSession,
  ids: readonly number[],
): Promise<{ embedding: Float32Array; hidden: Float32Array }> {
  const whole = (values: bigint[]): Tensor =>
    new Tensor('int64', BigInt64Array.from(values), [1, ids.length]);
  const feeds = { input_ids: whole(ids.map(BigInt)), attention_mask: whole(ids.map(() => 1n)) };
  const { embedding, hidden } = await session.run(feeds, ['embedding', 'hidden']);
  if (!(embedding?.data instanceof Float32Array && hidden?.data instanceof Float32Array))
    throw new Error(`${FOLDER}/model.onnx gives no embedding`);
  return { embedding: embedding.data, hidden: hidden.data };
}

/** True when the encoder's files are there. */
export async function hasWeights(): Promise<boolean> {
  return Promise.all(Object.keys(WEIGHTS.files).map((name) => access(toPath(name)))).then(
    () => true,
    () => false,
  );
}

const toPath = (name: string): string => fileURLToPath(new URL(`encoder/${name}`, import.meta.url));

/** At most so many pieces, the closing one last. */
const toPieces = (ids: readonly number[]): number[] =>
  ids.length <= MAX_PIECES ? [...ids] : [...ids.slice(0, MAX_PIECES - 1), ...ids.slice(-1)];

async function readChecked(name: keyof typeof WEIGHTS.files): Promise<Uint8Array | undefined> {
  const bytes = await readFile(toPath(name)).catch(() => undefined);
  if (bytes === undefined) return undefined;
  checkDigest(name, bytes);
  return bytes;
}

/** Throws: ContentError when the bytes are not those of the encoder's file. */
export function checkDigest(name: keyof typeof WEIGHTS.files, bytes: Uint8Array): void {
  if (createHash('sha256').update(bytes).digest('hex') === WEIGHTS.files[name]) return;
  throw new ContentError([
    {
      ...startOf(`${FOLDER}/${name}`),
      severity: 'error',
      source: 'encoder',
      ruleId: 'weights-wrong',
      message: 'The file is damaged or another one: its SHA-256 is not the one in weights.json.',
      note: `Run \`git checkout -- ${FOLDER}\`, or write \`alignment: words\` in site.yaml.`,
    },
  ]);
}
