import Papa from 'papaparse';
import RssParser from 'rss-parser';
import { expect, test } from 'vitest';
import { toTerminalText } from '../../src/load/terminal-text.ts';
import { formatCsv } from '../../src/view/data/csv.ts';
import { formatAtom } from '../../src/view/data/feed.ts';
import { jsonForScript } from '../../src/view/data/json-ld.ts';
import fc from '../build/properties.ts';
import { PAYLOADS } from '../site/hostile-payloads.ts';

/** Attacks, parts of attacks, and any signs between them. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...PAYLOADS),
      fc
        .constantFrom(...PAYLOADS)
        .chain((payload) => fc.nat(payload.length).map((end) => payload.slice(0, end))),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        '"',
        "'",
        '\n',
        '\r\n',
        ',',
        ';',
        '\t',
        '<',
        '>',
        '&',
        ']]>',
        '\u2028',
        '\u0000',
        '\uFFFE',
      ),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''));

test('JSON in a page ends no element, and says the same', () => {
  fc.assert(
    fc.property(hostile, hostile, (key, text) => {
      const json = jsonForScript({ [`a${key}`]: text });
      expect(json).not.toMatch(/[<>&\u2028\u2029]/u);
      expect(JSON.parse(json)).toEqual({ [`a${key}`]: text });
    }),
  );
});

test('no cell of a table is a formula, and each says the same', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(hostile, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 4 }),
      (rows) => {
        const csv = formatCsv(rows);
        const { data, errors } = Papa.parse<string[]>(csv.slice(1), {
          delimiter: ',',
          newline: '\r\n',
          skipEmptyLines: true,
        });
        expect(errors).toEqual([]);
        expect(data.length).toBe(rows.length);
        for (const [index, cell] of data.flat().entries()) {
          const text = rows.flat()[index];
          expect([text, `'${text}`]).toContain(cell);
          expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠\t\r]/u);
        }
      },
    ),
  );
});

test('a feed stays one feed with one entry, whatever stands in it', async () => {
  await fc.assert(
    fc.asyncProperty(hostile, hostile, async (title, description) => {
      const item = { title, description, link: 'https://news.example/stories/a/' };
      const site = 'https://news.example/';
      const xmlns = { atom: 'http://www.w3.org/2005/Atom' };
      const feed = { title, description, site, items: [item], customData: '', xmlns, trailingSlash: true };
      const atom = formatAtom(feed, `${site}atom.xml`);
      const { items } = await new RssParser().parseString(atom);
      expect(items.map(({ link }) => link)).toEqual([item.link]);
    }),
    { numRuns: 60 },
  );
});

test('no sign reaches a terminal that would steer it', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(toTerminalText(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
    }),
  );
});
