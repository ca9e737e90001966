import { expect, test } from 'vitest';
import { formatDiagnostic } from '../../../src/load/diagnostics.ts';
import { compareFiles } from '../../../src/load/story.ts';
import { HARBOUR } from '../../build/story-folder.ts';

const [HARBOUR_A = '', HARBOUR_B = ''] = Object.values(HARBOUR);

/** What is noticed about articles a.txt, b.txt, … in a folder. */
const problemsOf = (...texts: string[]): string[] =>
  compareFiles({
    id: 'harbour',
    folder: 'harbour',
    settings: undefined,
    articles: texts.map((text, index) => {
      const name = `${String.fromCharCode(97 + index)}.txt`;
      return { path: `harbour/articles/${name}`, name, bytes: new TextEncoder().encode(text) };
    }),
    diagnostics: [],
  }).diagnostics.map(formatDiagnostic);

const BRIDGE = [
  'The swing bridge at Penwith jammed open shortly before noon, and lorries queued along the estuary until dusk.',
  'Engineers blamed a sheared bolt in the western gearbox, which had been greased twice since the spring.',
  'A replacement is being cast in Harwick and should arrive by barge before the weekend market opens.',
];
const BUSES =
  'Meanwhile the bus company promised extra coaches over the moor, although their drivers called the lane far too narrow for them.';

test('an article that is contained in another is noticed', () => {
  const story = `Bridge jams open\n\n${BRIDGE.join('\n\n')}\n`;
  expect(problemsOf(`${story}\n${BUSES}\n`, story)).toEqual([
    'harbour/articles/b.txt:1:1 info story:articles-alike\n  “a.txt”, “b.txt” are mostly one text; the pages count them as one telling.\n  Take one away if the same article lies there twice.',
  ]);
});

test('two articles on one event in words of their own are not', () => {
  expect(problemsOf(HARBOUR_A, HARBOUR_B)).toEqual([]);
});
