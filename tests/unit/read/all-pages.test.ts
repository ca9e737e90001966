import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeDocx, makePdf } from '../../build/documents.ts';
import { tellData } from '../../build/tell-data.ts';
import { tellReading } from '../../build/tell-read.ts';

const FOLDER = new URL('../../cases/pages/', import.meta.url);

const LINES = [
  'The mill of Oskarby turned on Mon-',
  'day for the first time in years, the',
  'owner said. It will turn each week.',
];
const DOCUMENTS: [name: string, bytes: Uint8Array][] = [
  ...readdirSync(FOLDER).map((name): [string, Uint8Array] => [name, readFileSync(new URL(name, FOLDER))]),
  [
    'windows.txt',
    Uint8Array.from(
      Buffer.from('Caf\xe9 closed\n\nThe caf\xe9 \x93Gull\x94 closed on Monday \x96 for good.\n', 'latin1'),
    ),
  ],
  ['utf16.txt', Buffer.from('\uFEFFMill turns\n\nThe mill turned on Monday, the owner said.\n', 'utf16le')],
  [
    'made.docx',
    makeDocx([
      ['Title', 'Mill turns'],
      ['', 'By Ada Stone'],
      ['', LINES.join(' ')],
      ['ListParagraph', 'flour'],
    ]),
  ],
  [
    'made.pdf',
    makePdf([
      [
        [50, 760, 8, 'Oskarby Gazette'],
        [50, 700, 20, 'Mill turns'],
        ...LINES.map((line, index): [number, number, number, string] => [50, 640 - index * 12, 10, line]),
      ],
      [
        [50, 760, 8, 'Oskarby Gazette'],
        [50, 640, 10, 'Flour is sold on Saturdays.'],
        [300, 30, 8, '2'],
      ],
    ]),
  ],
  ['empty.html', Buffer.from('<html><body></body></html>')],
  ['noise.txt', Uint8Array.from([0, 1, 2, 255, 254, 0, 7])],
];

test.each(DOCUMENTS)(
  'what is read from the invented file %s stays as it is, right or wrong; a change is read as a difference',
  async (name, bytes) => {
    const told = tellData(await tellReading(bytes, name));
    await expect(`${told.join('\n')}\n`).toMatchFileSnapshot(`../../golden/read/pages/${name}.txt`);
  },
);
