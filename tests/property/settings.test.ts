import { describe, expect, test } from 'vitest';
import { formatDiagnostic } from '../../src/load/diagnostics.ts';
import { readStorySettings } from '../../src/load/settings.ts';
import { formatCsv } from '../../src/view/data/csv.ts';
import { type JsonLd, jsonForScript } from '../../src/view/data/json-ld.ts';
import fc from '../build/properties.ts';

const yamlLines = fc.array(
  fc.oneof(
    fc.constantFrom(
      'title: A',
      'topics:',
      '  - id: a',
      '    title: B',
      'articles:',
      '  a.txt:',
      '    publish: full',
      'links:',
      '  - assert:',
      '__proto__:',
      '- x',
      '? y',
      'date: 2025-01-01',
      '&a b',
      '*a',
      '!!js/function x',
      '"',
      '{',
      '[',
      ': :',
    ),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
  ),
  { maxLength: 12 },
);

describe('settings', () => {
  test('any text gives settings or problems, each at a place of the file', () => {
    fc.assert(
      fc.property(yamlLines, (lines) => {
        const text = lines.join('\n');
        const { settings, diagnostics } = readStorySettings('story.yaml', text);
        expect(settings !== undefined).toBe(diagnostics.length === 0);
        for (const { line, column, message } of diagnostics) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(text.split(/\r\n?|\n/u).length + 1);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(message).not.toBe('');
        }
      }),
    );
  });

  test('a misspelt key is always answered with its place', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{3,12}$/u), (key) => {
        fc.pre(
          !['title', 'introduction', 'date', 'topics', 'articles', 'links', 'claims', 'corrections'].includes(
            key,
          ),
        );
        const { diagnostics } = readStorySettings('story.yaml', `title: A\n${key}: x\n`);
        expect(diagnostics.map((one) => formatDiagnostic(one).split('\n')[0])).toEqual([
          'story.yaml:2:1 error story:key-unknown',
        ]);
      }),
    );
  });
});

describe('published data', () => {
  test('any text stays one field of CSV, and never starts like a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const field = formatCsv([[text]]).slice(1, -2);
        const inside = field.slice(1, -1).replaceAll('""', '"');
        expect(inside === text || inside === `'${text}`).toBe(true);
        expect(field.slice(1, -1)).not.toMatch(/^\s*[=+\-@＝＋－＠\t\r]/u);
      }),
    );
  });

  test('any JSON-LD is parsed back, and holds nothing that could end its element', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string({ unit: 'binary' })), (record) => {
        const data: JsonLd = record;
        const json = jsonForScript(data);
        expect(json).not.toMatch(/[<>&\u2028\u2029]/u);
        expect(JSON.parse(json)).toEqual({ ...data });
      }),
    );
  });
});
