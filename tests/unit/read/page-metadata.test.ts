import { expect, test } from 'vitest';
import { readWords, toWordsOf } from '../../build/article-file.ts';

const HEADLINE = 'Quillmouth to close its north quay for eleven weeks';
const LEAD =
  'The harbour council of Quillmouth voted on Monday to close the north quay for eleven weeks, after divers found cracks in four of its oldest piles.';
const END =
  'The work will cost about 2.4 million crowns, and half of it will be paid by the county of Eastmere.';

const page = (byline: string, head = ''): string =>
  `<html><head><title>${HEADLINE}</title>${head}</head><body><article><h1>${HEADLINE}</h1>${byline}<p>${LEAD}</p><p>${END}</p></article></body></html>`;
const read = (byline: string, head = '') => readWords(page(byline, head), 'quay.html');
const site = (name: string): string => `<meta property="og:site_name" content="${name}">`;
const publisher = (name: string): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: HEADLINE, publisher: { '@type': 'Organization', name } })}</script>`;

test.each([
  ['<p class="byline">By Ada Stone on June 29, 2024 08:08 pm @adastone</p>', 'Ada Stone'],
  ['<p class="byline">By Ada Stone Updated 3 hours ago</p>', 'Ada Stone'],
  ['<p class="author">Par ADA STONE, MILO HART</p>', 'ADA STONE, MILO HART'],
  ['<p class="author">Von Ada Stone</p>', 'Ada Stone'],
  ['<div class="byline"><span>By</span></div>', undefined],
  ['<div class="byline"><span>Print</span></div>', undefined],
])('the byline %s names %s', (byline, name) => {
  expect(read(byline).byline?.text).toBe(name);
});

test('where metadata names the authors, a visible line that holds more gives their names alone', () => {
  const article = read(
    '<p class="author">Marco Del RioView More Articles</p>',
    '<meta name="author" content="Marco Del Rio">',
  );
  expect(article.byline).toMatchObject({ text: 'Marco Del Rio' });
  expect(article.byline).not.toHaveProperty('from');
});

test('an author whom only a link of the page names is read, but not one among readers’ comments', () => {
  const link = '<div><a rel="author" href="/ada">Ada Stone</a> writes for this paper</div>';
  const far = (body: string) =>
    readWords(
      `<html><head><title>${HEADLINE}</title></head><body><h1>${HEADLINE}</h1><p>${LEAD}</p><p>${END}</p>${body}</body></html>`,
      'quay.html',
    );
  expect(far(link).byline).toMatchObject({ text: 'Ada Stone', from: 'marked as the author' });
  expect(far(`<div class="comments">${link}</div>`).byline).toBeNull();
});

test.each([
  [site('The Oldport Post | oldport.example'), 'The Oldport Post'],
  [site('oldportpost') + publisher('The Oldport Post'), 'The Oldport Post'],
  [site('oldportpost.com') + publisher('The Oldport Post'), 'The Oldport Post'],
  [site('www.oldportpost.com'), 'oldportpost.com'],
  [site('Oldport Post: news that your town can use every day'), 'Oldport Post'],
  [site('All the news that your town can use today and tomorrow'), undefined],
  [site('Kyodo News'), 'Kyodo News'],
  [publisher('Associated Press'), undefined],
])('the outlet that %s states is %s', (head, outlet) => {
  expect(read('', head).outlet?.text).toBe(outlet);
});

test.each([
  ['20180619T055000+0900', '2018-06-19T05:50+09:00'],
  ['2019-11-20 13:42:06+08:00', '2019-11-20T13:42:06+08:00'],
  ['20191120', '2019-11-20'],
])('the date %s is %s', (stated, date) => {
  expect(read('', `<meta property="article:published_time" content="${stated}">`).published).toMatchObject({
    date,
  });
});

test('sentences of scripts without spaces between words are text, from the first on', () => {
  const lines = [
    '港口管理局在星期二表示，由于墙体出现裂缝，北码头将关闭十一周。',
    '工程预计耗资二百四十万，其中一半由县政府支付。',
    '渔民协会要求市长公布潜水员的报告。',
  ];
  const article = readWords(
    `<html lang="zh"><head><title>港口将关闭北码头</title></head><body><div class="content"><h1>港口将关闭北码头</h1>${lines.map((line) => `<p>${line}</p>`).join('')}</div></body></html>`,
    'quay.html',
  );
  expect(toWordsOf(article, 'paragraph')).toEqual(lines);
});

test('what readers wrote is set aside in other languages too, however long it is', () => {
  const posts = Array.from(
    { length: 12 },
    (_, index) => `<div class="nota"><p>${index} ${LEAD}</p></div>`,
  ).join('');
  for (const name of ['sf_comment_list', 'comentarios_lectores', 'kommentare', 'commentaires']) {
    const article = readWords(
      `<html><head><title>${HEADLINE}</title></head><body><article><h1>${HEADLINE}</h1><p>${LEAD}</p><p>${END}</p><div class="${name}">${posts}</div></article></body></html>`,
      'quay.html',
    );
    expect(toWordsOf(article, 'paragraph')).toEqual([LEAD, END]);
  }
});
