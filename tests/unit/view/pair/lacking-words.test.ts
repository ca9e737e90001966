import { describe, expect, test } from 'vitest';
import { toLackingMarks } from '../../../../src/view/pair/lacking-words.ts';
import { toComparedWords } from '../../../../src/view/text/word-marks.ts';

/** The words of one side that are marked beside another. */
function marked(one: string, other: string): string[] {
  const [words, others] = [[{ text: one, start: 0 }], [{ text: other, start: 0 }]];
  return toLackingMarks(toComparedWords(words, others).a, words, others)
    .filter(({ kind }) => kind === 'changed')
    .map(({ start, end }) => one.slice(start, end));
}

describe('words of one side that the other has in no form', () => {
  test.each([
    ['The heron left no pond at dawn.', 'At dawn, from its pond, the heron flew.', ['left no']],
    ['East Tarnby opened a weir.', 'A weir was opened in a street of Tarnby, which lies east.', []],
    ['The bakers waited by the mill.', 'In the mill-yard a baker was waiting by a smith.', []],
    ['Smiths sold an anvil in spring.', 'A smith bought a hammer in autumn.', ['sold an anvil in spring']],
    ['Orchards’ owners slept.', 'An owner of the orchard’s hut sleeps, slept.', []],
  ])('%s / %s', (one, other, words) => {
    expect(marked(one, other)).toEqual(words);
  });

  test('words that stand elsewhere stay marked as such', () => {
    const words = [{ text: 'red kites rose', start: 4 }];
    const mark = { kind: 'moved' as const, start: 4, end: 13 };
    expect(toLackingMarks([mark], words, [{ text: 'rose the red kites', start: 0 }])).toEqual([mark]);
  });
});
