import { expect, test } from 'vitest';
import { findSecondPage } from '../../../../src/read/page/report-page.ts';
import { readWords, toProblems, toWordsOf } from '../../../build/article-file.ts';

const HEADLINE = 'Quillmouth to close its north quay for eleven weeks';
const LEAD =
  'The harbour council of Quillmouth voted on Monday to close the north quay for eleven weeks, after divers found cracks in four of its oldest piles.';
const END =
  'The work will cost about 2.4 million crowns, and half of it will be paid by the county of Eastmere.';

const page = (body: string, head = ''): string =>
  `<html><head><title>${HEADLINE}</title>${head}</head><body>${body}</body></html>`;
const rules = (content: string): string[] =>
  toProblems(content, 'quay.html').map((problem) => problem.split(' ').slice(0, 3).join(' '));

test('an empty page whose JSON-LD holds the article is read from there, and says so', () => {
  const script = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: HEADLINE, articleBody: `${LEAD}\n\n${END}` })}</script>`;
  const content = page('<div id="app"></div>', script);
  const article = readWords(content, 'quay.html');
  expect(toWordsOf(article, 'paragraph')).toEqual([LEAD, END]);
  expect(rules(content)).toContain('1:1 warning read:text-from-metadata');
});

test('a page most of whose running text is set aside says how much, and why', () => {
  const comments = Array.from({ length: 8 }, (_, index) => `<p>${index}: ${LEAD}</p>`).join('');
  const content = page(
    `<article><h1>${HEADLINE}</h1><p>${LEAD}</p><p>${END}</p></article><div id="comments">${comments}</div>`,
  );
  const [problem] = toProblems(content, 'quay.html').filter((one) => one.includes('mostly-furniture'));
  expect(problem).toMatch(
    /Of \d+ letters of running text on the page \d+ were taken for the article; the rest: \d+ comments of readers/u,
  );
});

test('a page that waits for a script or stops at a wall is told as such', () => {
  expect(rules(page(`<h1>${HEADLINE}</h1><p>Please enable JavaScript to view this page.</p>`))).toContain(
    '1:1 warning read:needs-script',
  );
  expect(
    rules(page(`<h1>${HEADLINE}</h1><p>${LEAD}</p><p>Subscribe now to continue reading this article.</p>`)),
  ).toContain('1:1 warning read:wall');
});

test('two pages in one file are refused, with the place of the second', () => {
  const one = page(`<h1>${HEADLINE}</h1><p>${LEAD}</p><p>${END}</p>`);
  expect(toProblems(`${one}\n${one}`, 'quay.html').filter((problem) => problem.includes('error'))).toEqual([
    '2:1 error read:several-articles A second page begins here; a file holds one article',
  ]);
  expect(
    rules(page(`<h1>${HEADLINE}</h1><p>${LEAD}</p><p>${END}</p><script>"<html><title>x</title>"</script>`)),
  ).toEqual([]);
});

test('a page cut in the middle or with 10,000 nested elements is read or refused, never dropped without a word', () => {
  const whole = page(`<h1>${HEADLINE}</h1><p>${LEAD}</p><p>${END}</p>`);
  expect(toWordsOf(readWords(whole.slice(0, whole.indexOf('paid by')), 'quay.html'), 'paragraph')[0]).toBe(
    LEAD,
  );
  const nested = page(`<h1>${HEADLINE}</h1>${'<div>'.repeat(10_000)}<p>${LEAD}</p><p>${END}</p>`);
  expect(toProblems(nested, 'quay.html').join()).toContain('read:nesting');
});

test('a text copied from printed pages or from before a wall is told what of that is seen in it', () => {
  const ofText = (content: string): string[] => toProblems(content, 'quay.txt');
  const paged = ofText(
    `${HEADLINE}\n\nPage 1 of 2\n\nThe council voted to close the quay after engi-\nneers found cracks. Re-\npairs begin in May.\n\nPage 2 of 2\n\n${END}\n`,
  );
  expect(paged.join('\n')).toContain('“Page 1 of 2” and 1 more lines like it look like the numbers of pages');
  const walled = ofText(`${HEADLINE}\n\n${LEAD}\n\nTo continue reading, subscribe or log in.\n`);
  expect(walled.join('\n')).toContain(
    'The text is short and ends with “To continue reading, subscribe or log in.”: it may stop before the article does',
  );
  expect(
    ofText(`${HEADLINE}\n\n${LEAD}\n\nReaders may subscribe to the fund until May.\n\n${END}\n`).join(''),
  ).not.toContain('wall');
});

test('a page cut in the middle is read as far as it goes, and says where it ends', () => {
  const whole = page(`<h1>${HEADLINE}</h1><p>${LEAD}</p><p>${END}</p>`);
  const last = `1:${whole.indexOf('paid by') + 6} warning`;
  const cut = whole.slice(0, whole.indexOf('paid by') + 6);
  expect(rules(cut)).toContain(`${last} read:cut-page`);
  expect(toWordsOf(readWords(cut, 'quay.html'), 'paragraph').join(' ')).toContain('of it will be paid');
  expect(rules(`${whole.slice(0, whole.indexOf('</p></body>'))}</p><di`).join()).toContain('read:cut-page');
  expect(rules(whole).join()).not.toContain('read:cut-page');
  expect(rules(whole.replace('</body></html>', '')).join()).not.toContain('read:cut-page');
});

test('a page of 100 MB is refused with its size and the edit to make', () => {
  const file = new Uint8Array(100_000_000).fill(97);
  expect(toProblems(file, 'quay.html')).toEqual([
    '1:1 error read:too-large The file has 100000000 bytes; at most 10000000 are read',
  ]);
});

test('a list of articles is told from an article', () => {
  const teasers = Array.from(
    { length: 20 },
    (_, index) => `<li><a href="/${index}">Council of Quillmouth votes on quay number ${index}</a></li>`,
  ).join('');
  expect(rules(page(`<h1>Quillmouth news</h1><ul>${teasers}</ul>`))).toContain('1:1 warning read:index-page');
  expect(
    rules(
      page(
        `<article><h1>${HEADLINE}</h1>${`<p>${LEAD}</p><p>${END}</p>`.repeat(4)}</article><ul>${teasers}</ul>`,
      ),
    ),
  ).not.toContain('1:1 warning read:index-page');
});

test('a binary file with the ending .html is named for what it is', () => {
  const picture = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70]);
  expect(toProblems(picture, 'quay.html')[0]).toContain(
    'read:binary The file is no text: it begins like a picture',
  );
  const other = Uint8Array.from([1, 2, 3, 0, 200, 7]);
  expect(toProblems(other, 'quay.html')[0]).toContain('read:binary');
});

test('a page that says a wrong encoding is read, and the guess is reported', () => {
  const bytes = Uint8Array.from(
    page(`<meta charset="utf-8"><h1>${HEADLINE}</h1><p>“${LEAD}”</p><p>${END}</p>`),
    (char) => (char === '“' ? 0x93 : char === '”' ? 0x94 : char.charCodeAt(0)),
  );
  expect(toProblems(bytes, 'quay.html')).toEqual([
    '1:1 warning read:encoding-guessed The page says that it is UTF-8 and is not; it was read as windows-1252',
  ]);
});

test('a page whose call for a script only browsers without scripts show waits for one', () => {
  const call = '<noscript>You need to enable JavaScript to run this app.</noscript>';
  expect(rules(page(`${call}<div id="app"></div>`))).toContain('1:1 warning read:needs-script');
  const article = `<article><h1>${HEADLINE}</h1>${`<p>${LEAD}</p><p>${END}</p>`.repeat(2)}</article>`;
  expect(rules(page(`${call}${article}`))).toEqual([]);
});

test.each([
  '<h1>Page not found</h1><p>Sorry, the page you are looking for could not be found. It may have been moved.</p>',
  '<h1>Checking your connection</h1><p>The port’s site has to review your connection. Verify that you are human.</p>',
  '<h1>We value your privacy</h1><p>We and our 812 partners store and access information on a device.</p>',
])('a notice in the place of an article is told by its few words: %s', (notice) => {
  expect(rules(page(notice))).toContain('1:1 warning read:short-page');
});

test('teasers with a linked heading each are a list of articles, however few', () => {
  const teaser = (title: string): string =>
    `<article><h2><a href="/a">${title}</a></h2><p>${END}</p><p>By Ada Stone, 4 May 2026</p></article>`;
  const titles = [HEADLINE, 'Storm shuts the ferry line', 'Flood cost nine million', 'Crews ask for cranes'];
  expect(rules(page(`<h1>Eastmere Courier</h1>${titles.map(teaser).join('')}`))).toContain(
    '1:1 warning read:index-page',
  );
});

test('an article that only browsers without scripts would show is named, not dropped without a word', () => {
  const unseen = `<noscript><article>${`<p>${LEAD}</p><p>${END}</p>`.repeat(2)}</article></noscript>`;
  expect(rules(page(`<div id="root"></div>${unseen}`))).toContain('1:1 warning read:unseen-text');
});

test('markup in JSON-LD, plain or written out, leaves no sign in the text', () => {
  const body = `&lt;p&gt;${LEAD}&lt;/p&gt;&lt;p&gt;Tarn &amp;amp; Sons <b>will</b> mend it.&lt;/p&gt;<img src=x onerror=a()>${END}`;
  const script = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: HEADLINE, articleBody: body })}</script>`;
  const article = readWords(page('<div id="app"></div>', script), 'quay.html');
  expect(toWordsOf(article, 'paragraph')).toEqual([LEAD, 'Tarn & Sons will mend it.', END]);
});

test('a second page is one with a title; scripts and comments hold none', () => {
  const page = '<html><title>A</title></html>';
  const hidden = ['<script>"<html>"</script>', '<!-- <html><h1>old</h1> -->'];
  for (const each of ['', ...hidden]) {
    const first = `<html><title>B</title>${each}</html>`;
    expect(findSecondPage(`${first}${page}`)).toBe(first.length);
    expect(findSecondPage(first)).toBeUndefined();
  }
  expect(findSecondPage(`${page}<html><p>A</p></html>`)).toBeUndefined();
  expect(findSecondPage(`${page}<!-- <html><title>C</title>`)).toBeUndefined();
});

test.each([...['Subscribe', 'Be a subscriber', 'Log in', 'Sign in', 'Register', 'Create an account']])(
  '“%s” calls to a wall where the line says what for',
  (call) => {
    const read = (line: string): string =>
      toProblems(`${HEADLINE}\n\n${LEAD}\n\n${line}\n`, 'quay.txt').join('\n');
    for (const purpose of [
      ...[
        'to continue',
        'to read on',
        'and continue reading',
        'and keep reading',
        'for full access',
        'to unlock it',
      ],
    ])
      expect(read(`${call} ${purpose} today.`)).toContain('it may stop before the article does');
    expect(read(`${call} for the regatta in May.`)).not.toContain('it may stop');
  },
);

test.each([
  [['Page 1', 'Page 2'], true],
  [['Page 1 of 2', 'Page 2 of 2'], true],
  [['1 of 2', '2 of 2'], true],
  [['1 / 2', '2/2'], true],
  [['Page 1', 'The end'], false],
  [['1', '2'], false],
  [['Page one', 'Page two'], false],
  [['1 by 2', '2 by 2'], false],
  [['Page 1 of the plan', 'Page 2 of the plan'], false],
])('%j are numbers of pages: %s', ([first, second], expected) => {
  const text = `${HEADLINE}\n\n${first}\n\n${LEAD}\n\n${second}\n\n${END}\n`;
  expect(toProblems(text, 'quay.txt').join('').includes('numbers of pages')).toBe(expected);
});
