import { describe, expect, test } from 'vitest';
import { formatBibtex } from '../../../src/view/data/citations.ts';
import { formatCsv } from '../../../src/view/data/csv.ts';
import { toFeed } from '../../../src/view/data/feed.ts';
import { jsonForScript } from '../../../src/view/data/json-ld.ts';
import { toTextFragmentHref } from '../../../src/view/data/text-fragment.ts';

describe('CSV', () => {
  test.each(['=HYPERLINK("x")', '+1', '-1', '@a', '\t=1', ' =1', '＝1', '＠a', '\r=1'])(
    '“%s” is not a formula',
    (text) => {
      expect(formatCsv([[text]])).toBe(`\uFEFF"'${text.replaceAll('"', '""')}"\r\n`);
    },
  );

  test('numbers stay numbers, also below zero', () => {
    expect(formatCsv([[-1, 2.5]])).toBe('\uFEFF-1,2.5\r\n');
  });

  test('quotation marks, commas and line breaks stay inside their field', () => {
    expect(formatCsv([['a "b", c\nd', 'e']])).toBe('\uFEFF"a ""b"", c\nd","e"\r\n');
  });
});

describe('JSON-LD', () => {
  test('nothing in it can end the script element', () => {
    const data = { a: '</script><!-- & \u2028 ]]>' };
    const json = jsonForScript(data);
    expect(json).not.toMatch(/[<>&\u2028\u2029]/u);
    expect(JSON.parse(json)).toEqual(data);
  });
});

describe('links to passages', () => {
  test('there is none when the address of the article is not known', () => {
    expect(toTextFragmentHref(null, { exact: 'a fire' })).toBeUndefined();
    expect(toTextFragmentHref('javascript:alert(1)', { exact: 'a fire' })).toBeUndefined();
  });

  test('marks that the directive uses are encoded', () => {
    expect(toTextFragmentHref('https://a.example/x#top', { exact: 'ten-day fire, & smoke' })).toBe(
      'https://a.example/x#:~:text=ten%2Dday%20fire%2C%20%26%20smoke',
    );
  });

  test('a long passage is given by its ends', () => {
    const exact = Array.from({ length: 30 }, (_, index) => `w${index}`).join(' ');
    expect(toTextFragmentHref('https://a.example/', { exact })).toBe(
      'https://a.example/#:~:text=w0%20w1%20w2%20w3%20w4,w25%20w26%20w27%20w28%20w29',
    );
  });
});

describe('BibTeX', () => {
  test('the signs of TeX are text', () => {
    expect(formatBibtex({ id: 'a', type: 'webpage', title: '{50%} & \\x_y^z~#$' })).toBe(
      '@online{a,\n  title = {{\\textbraceleft{}50\\%\\textbraceright{} \\& \\textbackslash{}x\\_y\\textasciicircum{}z\\textasciitilde{}\\#\\$}},\n}\n',
    );
  });
});

describe('the feed', () => {
  const site = new URL('https://news.example');
  const settings = {
    name: 'Test\u0000',
    language: 'en',
    contact: '',
    imprint: '',
    rights: '',
    alignment: 'meaning' as const,
    editions: {},
  };

  test('characters that XML forbids are left out, and a story without a date has none', () => {
    const story = {
      schemaVersion: 1 as const,
      story: {
        id: 'a',
        title: 'A\u0008\uD800',
        introduction: '',
        date: null,
        corrections: [{ date: '2025-01-02', text: 'Mended' }],
      },
      topics: [],
      differenceKinds: [],
      articles: [],
      entities: [],
      claims: [],
      utterances: [],
      sharedWording: [],
      tellings: [],
      diagnostics: [],
    };
    const feed = toFeed({ site, settings, stories: [story] });
    expect(feed.title).toBe('Test');
    expect(feed.items.map(({ title, pubDate }) => [title, pubDate?.toISOString()])).toEqual([
      ['Correction: A', '2025-01-02T00:00:00.000Z'],
      ['A', undefined],
    ]);
  });
});
