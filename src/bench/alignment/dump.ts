import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findParts } from '../../align/groups/parts.ts';
import { makeWordFeatures } from '../../align/pairs/pair-features.ts';
import { toUnits } from '../../align/units/units.ts';
import type { AnnotatedArticle } from '../../model/article.ts';
import { containsSpan } from '../../model/span.ts';
import { type BenchStory, readBenchStories, toBenchPairs, toPlainStory, toStretches } from './data.ts';

/**
 * `node src/bench/alignment/dump.ts <folder> <file>…`: the word features of every judged pair of the files' stories, for learning, and where the parts of their cut
 * sentences are, for `trees/parts.py`.
 */
async function dump([folder = '', ...files]: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  const index: unknown[] = [];
  let names: readonly string[] = [];
  for (const file of files) {
    const set = await readBenchStories(file);
    for (const story of set.stories) {
      const { table, pairs, places, parts } = toTable(story);
      names = table.names;
      const rows = new Float32Array(pairs.length * names.length);
      const row = new Float32Array(names.length);
      for (const [at, { a, b }] of pairs.entries()) {
        table.write(a, b, row);
        rows.set(row, at * names.length);
      }
      await writeFile(join(folder, `${story.id}.f32`), new Uint8Array(rows.buffer));
      index.push({
        set: set.name,
        id: story.id,
        articles: places,
        parts,
        pairs: pairs.map(({ a, b, isSame }) => [a.index, b.index, isSame ? 1 : 0]),
      });
      console.error(story.id, pairs.length);
    }
  }
  await writeFile(join(folder, 'index.json'), JSON.stringify({ names, stories: index }));
}

function toTable(story: BenchStory) {
  const articles = toPlainStory(story);
  const units = toUnits(articles, toStretches(articles));
  const unitOf = new Map(units.map((unit) => [`${unit.article} ${unit.place}`, unit]));
  const pairs = toBenchPairs(story).flatMap(({ a, b, isSame }) => {
    const [left, right] = [a, b].map(({ article, place }) => unitOf.get(`${article} ${place}`));
    if (left === undefined || right === undefined) return [];
    return left.index < right.index ? [{ a: left, b: right, isSame }] : [{ a: right, b: left, isSame }];
  });
  pairs.sort((x, y) => x.b.index - y.b.index || x.a.index - y.a.index);
  return {
    table: makeWordFeatures(units),
    pairs,
    places: units.map(({ article, place }) => [article, place]),
    parts: toPartPlaces(articles),
  };
}

/** Each part of a cut sentence: the sentence's place among all of the story's, and its start and end in it. */
function toPartPlaces(articles: readonly AnnotatedArticle[]): number[][] {
  const spans = findParts(articles);
  const sentences = articles.flatMap(({ sentences: own }, article) =>
    own.map((one) => ({ ...one, article })),
  );
  return sentences.flatMap((sentence, index) =>
    (spans[sentence.article] ?? [])
      .filter((part) => containsSpan(sentence, part))
      .map(({ start, end }) => [index, start - sentence.start, end - sentence.start]),
  );
}

await dump(process.argv.slice(2));
