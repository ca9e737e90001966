import { expect, test } from 'vitest';
import { withSharedSources } from '../../../../src/compare/readings/shared-sources.ts';

/** The keys that sources of one voice get, by the words that they are described in. */
const keysOf = (...sources: readonly string[]): string[] =>
  withSharedSources(
    sources.map((source, index) => ({
      kind: 'attribution',
      article: `a${index}`,
      passage: 'p1',
      key: `unnamed ${source}`,
      voice: 'unnamed',
      source: null,
      cue: null,
    })),
  ).map(({ key }) => key.replace('unnamed ', ''));

test('a source in few words is the one whose description holds them all, of several the longest', () => {
  expect(keysOf('pilots', 'harbour pilots', 'old harbour pilots')).toEqual([
    'old harbour pilots',
    'old harbour pilots',
    'old harbour pilots',
  ]);
});

test('a source whose words stand in the middle of another, or in none, keeps its own', () => {
  expect(keysOf('harbour', 'old harbour pilots', 'bakers')).toEqual([
    'harbour',
    'old harbour pilots',
    'bakers',
  ]);
});
