import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ContentError } from '../../../src/load/diagnostics.ts';
import { checkDigest, VECTOR_SIZE } from '../../../src/load/encoder.ts';
import { findMode, readMeaning, toVectors } from '../../../src/load/meaning.ts';
import { makeArticle } from '../../build/annotated-article.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'synoptic-meaning-'));
  process.env.COMPARISON_CACHE_DIR = path.join(folder, 'cache');
});
afterAll(async () => {
  delete process.env.COMPARISON_CACHE_DIR;
  await rm(folder, { recursive: true });
});

const toDot = (a: Float32Array, b: Float32Array): number =>
  a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);

const ODD: readonly string[] = [
  '',
  '—',
  'Flooded.',
  'река вышла из берегов и затопила порт',
  '港の火災で四人が負傷した。',
  'الميناء مغلق اليوم',
  '🚢🔥👩‍🚒',
  '\u0000\u200b\ufeff\ud800',
  'harbour '.repeat(2000),
  `${'x'.repeat(5000)}.`,
];

test('sentences of any kind get a vector of full length with finite numbers', async () => {
  const vectors = (await toVectors(ODD)) ?? [];
  expect(vectors.map(({ length }) => length)).toEqual(ODD.map(() => VECTOR_SIZE));
  for (const vector of vectors) expect(vector.every(Number.isFinite)).toBe(true);
}, 120_000);

test('vectors from the cache are those that were read, and a cut file is read again', async () => {
  const sentences = ['The port of Lindmouth was closed.', 'Boats stay away from Lindmouth.'];
  const first = await toVectors(sentences);
  expect(await toVectors(sentences)).toEqual(first);
  const kept = path.join(folder, 'cache/vectors');
  for (const name of await readdir(kept)) {
    const bytes = await readFile(path.join(kept, name));
    await writeFile(path.join(kept, name), bytes.subarray(0, bytes.length - 2));
  }
  expect(await toVectors(sentences)).toEqual(first);
}, 120_000);

test('a sentence does not depend on those that are read with it', async () => {
  const sentence = 'Four workers were hurt.';
  const [alone] = (await toVectors([sentence])) ?? [];
  const [, among] = (await toVectors(['The warehouse burned for hours.', sentence])) ?? [];
  expect(among).toEqual(alone);
}, 120_000);

test('each part of a cut sentence has a vector of its own, which goes with what it says', async () => {
  const text = 'Divers had warned the council, although two boats sank in the storm. The port was shut.';
  const { vectors } = await readMeaning([makeArticle({ id: 'a', text })], 'meaning');
  const parts = [...(vectors?.[0]?.parts ?? [])];
  const spans = parts.map(([key]) => key.split('-').map(Number));
  expect(spans.map(([start, end]) => text.slice(start, end))).toEqual([
    'Divers had warned the council',
    'although two boats sank in the storm.',
  ]);
  const [sunk] = (await toVectors(['A storm sank two boats.'])) ?? [];
  const [warned, sank] = parts.map(([, vector]) => toDot(vector, sunk ?? vector));
  expect(sank).toBeGreaterThan((warned ?? 1) + 0.2);
}, 120_000);

test('the same article read twice at once is kept once and whole', async () => {
  const sentences = ['Ferries were diverted to Norrby.'];
  const all = await Promise.all(Array.from({ length: 4 }, () => toVectors(sentences)));
  expect(new Set(all.map((vectors) => JSON.stringify(vectors))).size).toBe(1);
  expect(
    (await readdir(path.join(folder, 'cache/vectors'))).filter((name) => !name.endsWith('.i16')),
  ).toEqual([]);
}, 120_000);

test('two processes that read the same article at once write the same bytes', async () => {
  const code = `import { toVectors } from './src/load/meaning.ts';
    const [vector] = await toVectors(['The bridge at Ostra was shut.']);
    console.log(vector.join());`;
  const env = { ...process.env, COMPARISON_CACHE_DIR: path.join(folder, 'shared'), NODE_NO_WARNINGS: '1' };
  const runs = await Promise.all(
    ['UTC', 'Asia/Tokyo'].map((TZ) =>
      promisify(execFile)(process.execPath, ['--input-type=module', '-e', code], { env: { ...env, TZ } }),
    ),
  );
  const [one, other] = runs.map(({ stdout }) => stdout);
  expect(one).toMatch(/^-?0\.\d+,/u);
  expect(other).toBe(one);
  expect(await readdir(path.join(folder, 'shared/vectors'))).toHaveLength(1);
}, 240_000);

test('a file that is not the one named is refused, with the way back', () => {
  const act = (): void => checkDigest('model.onnx', new TextEncoder().encode('version https://git-lfs'));
  expect(act).toThrow(ContentError);
  expect(act).toThrow(/SHA-256/u);
  expect(act).toThrow(/git checkout -- src\/load\/encoder|alignment: words/u);
});

test('a site that asks for words gets words, and meaning where the weights are there', async () => {
  expect(await findMode('words')).toBe('words');
  expect(await findMode()).toBe('meaning');
});
