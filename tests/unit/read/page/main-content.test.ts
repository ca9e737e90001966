import { describe, expect, test } from 'vitest';
import { readWords, toWordsOf } from '../../../build/article-file.ts';

const TITLE = 'Ferry pilots strike over the new timetable';

/** Four paragraphs without a comma. */
const PLAIN = [
  'The pilots of the northern ferries stopped work on Tuesday because the new timetable leaves them no time to rest between two crossings of the sound.',
  'Their union said that nobody had been asked before the timetable was printed and that the first boats would stay in the harbour until the weekend.',
  'The company answered that the crossings had to be faster because the bridge to the mainland will be closed for repairs until the end of the summer.',
  'Passengers who had bought a ticket for this week can ask for their money at the office on the quay or travel with a bus over the southern bridge.',
];

/** A box that is shorter, and has the commas that running text has. */
const BOX = [
  'Rope, tar, oars, nets, lamps, maps, flags and bells are shown in the museum from May on.',
  'Boats, docks, cranes, locks, piers, buoys and a light, all drawn by hand, are there too.',
];

const toPage = (open: string, close: string): string => {
  const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('\n');
  return `<!doctype html><html lang="en"><head><title>${TITLE}</title></head><body>
${open}<h1>${TITLE}</h1>
${paragraphs(PLAIN)}
${close}
<div id="b">
${paragraphs(BOX)}
</div></body></html>`;
};

const textOf = (open: string, close: string): string[] =>
  toWordsOf(readWords(toPage(open, close), 'ferry.html'), 'paragraph');

describe('of two boxes of a page', () => {
  test.each([
    ['its article', '<article>', '</article>'],
    ['its main part', '<main>', '</main>'],
  ])('%s is the text', (_, open, close) => expect(textOf(open, close)).toEqual(PLAIN));

  test('that are called nothing both are, where they are both running text', () => {
    expect(textOf('<div>', '</div>')).toEqual([...PLAIN, ...BOX]);
  });
});
