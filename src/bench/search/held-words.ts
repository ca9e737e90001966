import { readFile } from 'node:fs/promises';
import { stemmer } from 'stemmer';
import { z } from 'zod';
import { loadStory } from '../../load/story.ts';
import { buildSearchIndex } from '../../search/build-index.ts';
import type { SearchHit } from '../../search/hits.ts';
import { toReader } from '../../search/in-memory.ts';
import { search } from '../../search/search.ts';
import { EMPTY_SEARCH } from '../../search/state.ts';
import { toStorySource } from '../../search/story-source.ts';
import type { BenchArguments } from '../bench-arguments.ts';
import { wilsonInterval } from '../scores.ts';
import { LIMIT } from './limits.ts';

const STORY = 'us-security-guarantees-for-ukraine';

const PatternSchema = z.object({ pattern: z.string(), flags: z.string() });
const QueriesSchema = z.object({
  first: z.array(z.object({ query: z.string(), expect: PatternSchema.nullable() })),
  every: z.array(PatternSchema.extend({ query: z.string() })),
});
type Asked = z.infer<typeof PatternSchema> & { query: string };

/**
 * Prints how often the first result over the first story is right, and how many of all results shown hold what was asked for, judged without
 * the search's own marks: by the query's pattern, or by every word of it as a form of a word.
 *
 * @param data  a file of queries as `tests/unit/search/first-story-queries.json`
 */
export async function run({ data = '' }: BenchArguments): Promise<void> {
  const { first, every } = QueriesSchema.parse(JSON.parse(await readFile(data, 'utf8')));
  const ask = await openSearch();
  const wrong: string[] = [];
  for (const { query, expect } of first) {
    const [hit] = await ask(query);
    const isRight = expect === null ? hit === undefined : hit !== undefined && matches(shown(hit), expect);
    if (!isRight) wrong.push(query.slice(0, 40));
  }
  console.log(`Search over the first story, ${LIMIT} results a query; Wilson intervals of 95 %`);
  console.log(formatShare('first result right', first.length - wrong.length, first.length, wrong));
  const asked: Asked[] = [
    ...every,
    // What a speaker said is listed, not searched for words.
    ...first.flatMap(({ query, expect }) => (expect && !query.includes(':') ? [{ query, ...expect }] : [])),
  ];
  const without: string[] = [];
  let count = 0;
  for (const one of asked) {
    const hits = await ask(one.query);
    count += hits.length;
    for (const hit of hits) if (!isHeld(shown(hit), one)) without.push(one.query.slice(0, 40));
  }
  console.log(
    formatShare('results that hold the words', count - without.length, count, [...new Set(without)]),
  );
}

async function openSearch(): Promise<(query: string) => Promise<SearchHit[]>> {
  const { comparison } = await loadStory(`content/stories/${STORY}`, STORY);
  if (comparison === undefined) throw new Error('the first story was not compared');
  const reader = toReader(buildSearchIndex([toStorySource(comparison)]));
  return async (query) => (await search(reader, { ...EMPTY_SEARCH, query }, LIMIT)).hits;
}

/** The words of a result: its label and the passages that hold a match. */
const shown = ({ claim, passages }: SearchHit): string =>
  [claim.label, ...passages.flatMap((one) => (one.isMatch ? [one.passage.text] : []))].join('\n');

const matches = (text: string, { pattern, flags }: z.infer<typeof PatternSchema>): boolean =>
  new RegExp(pattern, flags).test(text);

const toStems = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => stemmer(word));

function isHeld(text: string, { query, ...expected }: Asked): boolean {
  const held = new Set(toStems(text));
  return matches(text, expected) || toStems(query).every((stem) => held.has(stem));
}

function formatShare(name: string, right: number, n: number, wrong: readonly string[]): string {
  const { low, high } = wilsonInterval(right, n);
  const share = `${((100 * right) / Math.max(1, n)).toFixed(1)} % of ${n} [${(100 * low).toFixed(0)}, ${(100 * high).toFixed(0)}]`;
  return `${name.padEnd(28)} ${share}${wrong.length === 0 ? '' : `; not: ${wrong.join(', ')}`}`;
}
