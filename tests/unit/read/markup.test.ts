import { describe, expect, test } from 'vitest';
import type { ReadArticle } from '../../../src/model/article.ts';
import { toFileOffset } from '../../../src/read/tree/tree.ts';
import { readWords, toKinds, toProblems, toWordsOf } from '../../build/article-file.ts';

const LEAD =
  'A fire that began in a warehouse on Monday forced more than 300 people from their homes, officials said.';
const BODY =
  'Crews from three towns fought the blaze for nine hours, the chief told reporters, and the port was closed.';

/** The words of the file from where a word of the text stands in it. */
const wordsInFile = (article: ReadArticle, source: string, words: string): string => {
  const offset = toFileOffset(article.sourceMap, article.text.indexOf(words));
  return source.slice(offset, offset + words.length);
};

describe('Markdown', () => {
  const source = [
    '---',
    'title: "Harbour fire forces hundreds from homes"',
    'author: Jane Doe',
    'date: 2025-03-04',
    'outlet: The Harbour Times',
    'url: https://harbour.example/fire',
    'layout: post',
    '---',
    '',
    '# Harbour fire forces hundreds from homes',
    '',
    `HARBOUR CITY (AP) — ${LEAD.replace('warehouse', '**warehouse**').replace('officials', '[officials](https://a.example)')}`,
    '',
    '## Nine hours of work',
    '',
    '- Two people were treated.',
    '- No one died.',
    '',
    '![smoke over the docks](x.jpg)',
    '',
    `${BODY} Roe &amp; Poe agree.`,
    '',
    '<script>alert(1)</script>',
  ].join('\n');
  const article = readWords(source, 'fire.md');

  test('states its parts in front matter, each a passage of the text', () => {
    const { headline, byline, outlet, published, url, dateline, credit } = article;
    expect([
      headline?.text,
      byline?.text,
      outlet?.text,
      published?.date,
      url,
      dateline?.text,
      credit?.text,
    ]).toEqual([
      'Harbour fire forces hundreds from homes',
      'Jane Doe',
      'The Harbour Times',
      '2025-03-04',
      'https://harbour.example/fire',
      'HARBOUR CITY (AP) —',
      'AP',
    ]);
  });

  test('leaves words only: emphasis, links and images are gone, raw HTML is furniture', () => {
    expect(toWordsOf(article, 'paragraph')).toEqual([LEAD, `${BODY} Roe & Poe agree.`]);
    expect(toWordsOf(article, 'crosshead')).toEqual(['Nine hours of work']);
    expect(toWordsOf(article, 'list-item')).toEqual(['Two people were treated.', 'No one died.']);
    expect(toWordsOf(article, 'furniture')).toEqual([
      'Harbour fire forces hundreds from homes',
      'smoke over the docks',
      '<script>alert(1)</script>',
    ]);
  });

  test('maps its text back to the file', () => {
    for (const words of ['Jane Doe', 'warehouse', 'officials', 'No one died', 'Poe agree']) {
      expect(wordsInFile(article, source, words)).toBe(words);
    }
  });

  test('refuses aliases in front matter, and keeps every value a string', () => {
    expect(toProblems(`---\ntitle: &a Fire\nauthor: *a\n---\n\n${LEAD}`, 'a.md')[0]).toContain(
      'warning read:front-matter',
    );
    expect(readWords(`---\ntitle: 0777\n---\n\n${LEAD}\n\n${BODY}`, 'a.md').headline?.text).toBe('0777');
  });

  test('takes no address but http and https', () => {
    expect(readWords(`---\ntitle: Fire\nurl: javascript:alert(1)\n---\n\n${LEAD}`, 'a.md').url).toBeNull();
  });
});

describe('a saved web page', () => {
  const source = `<!doctype html><html><head><title>Harbour fire forces hundreds from homes | The Harbour Times</title>
<meta property="og:title" content="Harbour fire forces hundreds from homes"><meta property="og:site_name" content="The Harbour Times">
<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-03-04T10:00:00Z"}</script>
<link rel="canonical" href="https://harbour.example/fire"></head><body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav></header>
<main><article><h1>Harbour fire forces hundreds from homes</h1><p class="standfirst">Wind drove smoke across the old town</p>
<div class="byline">By <a href="/j">Jane Doe</a></div>
<p>HARBOUR CITY (AP) &mdash; ${LEAD}</p><aside><h3>Related</h3><a href="/r">Port plan is delayed</a></aside>
<h2>Nine hours of work</h2><p>${BODY.replace('nine', '<b>nine</b>')}</p>
<p onclick="alert(1)">&ldquo;We heard a bang,&rdquo; said Mary Poe, who lives two streets away, &ldquo;and ran.&rdquo;</p></article></main>
<div class="comments"><p>First! This is a comment, with commas, and quite some words in it.</p></div>
<footer>© 2025 Harbour Media Ltd.</footer></body></html>`;
  const article = readWords(source, 'fire.html');

  test('states its parts', () => {
    const { headline, standfirst, byline, outlet, published, url, dateline, credit } = article;
    expect([
      headline?.text,
      standfirst?.text,
      byline?.text,
      outlet?.text,
      published?.date,
      url,
      dateline?.text,
      credit?.text,
    ]).toEqual([
      'Harbour fire forces hundreds from homes',
      'Wind drove smoke across the old town',
      'Jane Doe',
      'The Harbour Times',
      '2025-03-04T10:00:00Z',
      'https://harbour.example/fire',
      'HARBOUR CITY (AP) —',
      'AP',
    ]);
  });

  test('gives its main text as paragraphs and keeps the rest as furniture with a reason', () => {
    expect(toKinds(article).filter(([kind]) => kind === 'paragraph' || kind === 'crosshead')).toEqual([
      ['paragraph', LEAD],
      ['crosshead', 'Nine hours of work'],
      ['paragraph', BODY],
      ['paragraph', '“We heard a bang,” said Mary Poe, who lives two streets away, “and ran.”'],
    ]);
    expect(toWordsOf(article, 'furniture')).toEqual([
      'Home',
      'World',
      'Related',
      'Port plan is delayed',
      'First! This is a comment, with commas, and quite some words in it.',
      '© 2025 Harbour Media Ltd.',
    ]);
  });

  test('maps its text back to the file', () => {
    for (const words of ['Jane Doe', 'warehouse', 'nine', 'Mary Poe']) {
      expect(wordsInFile(article, source, words)).toBe(words);
    }
  });

  test.each([1_001, 30_000])('that is nested %i deep is an error, not a crash', (depth) => {
    expect(toProblems(`${'<div>'.repeat(depth)}a`, 'deep.html')).toEqual([
      '1:1 error read:nesting The markup is nested too deep to be read',
    ]);
  });

  test('that is nested 900 deep is read', () => {
    const deep = `<h1>Fire</h1>${'<div>'.repeat(900)}<p>A fire closed the harbour.</p>`;
    expect(toProblems(deep, 'deep.html').join()).not.toContain('read:nesting');
  });

  test.each(['> ', '>', '- ', '*  ', '1. ', '27)\t', '> 1. + '])(
    'that is nested too deep by “%s” is an error, not a wait',
    (mark) => {
      expect(toProblems(`${mark.repeat(30_000)}a`, 'deep.md')).toEqual([
        '1:1 error read:nesting The markup is nested too deep to be read',
      ]);
    },
  );

  test('that is nested 90 deep is read', () => {
    expect(toProblems(`# Fire\n\n${'1. '.repeat(90)}A fire closed the harbour.`, 'deep.md')).toEqual([]);
  });
});

test.each(['*_"', '{/<!--', '**a ', '`` a \\'])(
  'marks that open nothing stay words, however many there are: %s',
  (mark) => {
    const many = `b ${mark.repeat(1500)}`.trim();
    const article = readWords(
      `# Harbour fire closes port\n\nThe harbour burned on Monday. ${many}\n\nThe *old* port <!-- a note --> was shut on Tuesday, officials said.\n`,
      'harbour-fire.md',
    );
    expect(article.text).toContain(`The harbour burned on Monday. ${many}`);
    expect(article.text).toMatch(/The old port +was shut on Tuesday/u);
    expect(article.text).not.toContain('a note');
  },
);

test('a comment among hundreds of openings that nothing closes is still left out', () => {
  const article = readWords(
    `# Harbour fire closes port\n\nThe harbour burned. <!-- a note --> It smoked. ${'a <!--'.repeat(300)}\n\n<!-- another\nnote -->\n\nThe port was shut.\n`,
    'harbour-fire.md',
  );
  expect(article.text).not.toContain('note');
  expect(article.text).toContain('The harbour burned.');
});

test('brackets that open no link stay words, however many there are', () => {
  const open = '[a]('.repeat(400);
  const article = readWords(
    `# Harbour fire closes port\n\nThe harbour burned on Monday. ${open}\n\nThe [port](https://port.example) was shut on Tuesday, officials said.\n`,
    'harbour-fire.md',
  );
  expect(article.text).toContain(`The harbour burned on Monday. ${open}`);
  expect(article.text).toContain('The port was shut on Tuesday');
});

test.each([
  ['- ice', 'melts'],
  ['> ice', 'melts'],
  ['1. ice', 'melts'],
])(
  'a thousand lines that go on with a list or quotation without its mark keep all words: %s',
  (first, next) => {
    const many = `${first}\n${next}\n`.repeat(1500).trim();
    const article = readWords(
      `# Harbour fire closes port\n\nThe harbour burned.\n\n${many}\n`,
      'harbour-fire.md',
    );
    expect(article.text.match(/ice melts/gu)).toHaveLength(1500);
    expect(article.text).toContain(`${first} ${next} ${first}`);
  },
);

test('a list whose lines are broken stays a list', () => {
  const article = readWords(
    '# Harbour fire closes port\n\nThe harbour burned.\n\n- one\ntwo\n- three\n',
    'harbour-fire.md',
  );
  expect(article.text).toContain('one two\n\nthree');
});
