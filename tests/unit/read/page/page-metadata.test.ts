import { expect, test } from 'vitest';
import { readWords, toWordsOf } from '../../../build/article-file.ts';

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
  ['<p class="byline">Ada Stone, Staff Writer</p>', 'Ada Stone'],
  ['<p class="byline">Ada Stone and Milo Hart, Post Sports Writers</p>', 'Ada Stone and Milo Hart'],
  ['<p class="byline">By Ada Stone, AP National Security Writer</p>', 'Ada Stone'],
  ['<p class="byline">Ada Stone, senior political correspondent</p>', 'Ada Stone'],
  ['<p class="byline">ADA STONE, CHIEF REPORTER</p>', 'ADA STONE'],
  ['<p class="byline">Ada Stone, Milo Hart and Ann Lee</p>', 'Ada Stone, Milo Hart and Ann Lee'],
  ['<p class="byline">Editorial</p>', undefined],
  ['<p class="byline">By webadmin</p>', undefined],
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

test.each([
  ['Ada Stone, Harbour Writer', 'Ada Stone'],
  ['Ada Stone and Milo Hart, Associated Press', 'Ada Stone, Milo Hart'],
  ['Ada Stone; Reuters', 'Ada Stone'],
  ['Reuters', 'Reuters'],
  ['portadmin', undefined],
])('metadata that names %s as the author names %s', (stated, names) => {
  expect(read('', `<meta name="author" content="${stated}">`).byline?.text).toBe(names);
});

test('the outlet’s first word alone is no author', () => {
  const stated = '<meta property="og:site_name" content="QT International"><meta name="author" content="QT">';
  expect(read('', stated).byline).toBeNull();
});

test('a byline and a date below a long summary are read, and stand in no list of headings', () => {
  const summary = `<div class="lead"><p>${LEAD} ${END}</p></div>`;
  const head = [
    '<span class="entry-author"><a rel="author" href="/ada">Ada Stone</a></span><time class="date">March 2, 2026</time>',
    '<p class="byline">Ada Stone</p><p class="date">March 2, 2026</p>',
    '<p class="date">Published 9:41 am CET, Monday, March 2, 2026</p><p class="byline">By Ada Stone</p>',
    '<h6 class="byline"><em>By </em><a href="/ada"><span>Ada Stone</span></a></h6><p class="pubdate">2 March 2026</p>',
    '<div class="author-name">Ada Stone</div><div class="posted">02.03.2026</div>',
  ];
  for (const lines of head) {
    const article = read(`${summary}${lines}`);
    expect([article.byline?.text, article.published?.date]).toEqual(['Ada Stone', '2026-03-02']);
    expect(toWordsOf(article, 'crosshead')).toEqual([]);
  }
});

test('where other words run on after the name that a page marks, the name alone is the byline', () => {
  const line = (marked: string, rest: string): string =>
    `<p class="byline"><a rel="author" href="/a">${marked}</a> ${rest}</p>`;
  expect(read(line('Ada Stone', '<a href="/c">Books</a>, <a href="/k">Kit Reviews</a>')).byline?.text).toBe(
    'Ada Stone',
  );
  expect(read(line('Ada Stone', 'and <a href="/m">Milo Hart</a>')).byline?.text).toBe(
    'Ada Stone and Milo Hart',
  );
});

test.each([
  '10:01 pm PST, Tuesday, November 19, 2024',
  'Published Wed, Nov 20 20244:29 AM EST',
  '/0 Comments/in Harbour News /by webadmin',
  'News » Harbour » Quillmouth to close its north quay',
  'Tested by: Milo Hart Price: 40 crowns',
  'Oldport Post wire services',
])('%s is no standfirst', (line) => {
  expect(read(`<div>${line}</div>`).standfirst).toBeNull();
});

test('a date under the label “Updated” is none of publication', () => {
  const article = read('<p>Updated</p><p>12:24 am EST, Wednesday, November 20, 2024</p>');
  expect(article.published).toBeNull();
  expect(article.updated?.date).toBe('2024-11-20');
});

test('a place in capitals on a line of its own is the dateline, not the outlet or a person', () => {
  for (const place of ['AARAU, SWITZERLAND', 'OLDPORT, Eastmere', 'QUILLMOUTH, Eastmere County']) {
    const article = read(`<div>${place}</div>`);
    expect([article.dateline?.text, article.outlet, article.byline]).toEqual([place, null, null]);
  }
});

test('a bar that repeats the headline above the article is not the headline', () => {
  const article = readWords(
    `<html><head><title>${HEADLINE}</title></head><body><div class="sticky-header"><h1>${HEADLINE}</h1></div><article><h1>${HEADLINE}</h1><p class="byline">By Ada Stone</p><p>${LEAD}</p><p>${END}</p></article></body></html>`,
    'quay.html',
  );
  const { headline } = article;
  expect(headline !== null && 'start' in headline ? headline.start : 0).toBeGreaterThan(HEADLINE.length);
  expect(article.byline?.text).toBe('Ada Stone');
});

test('the times of a live page’s entries are not when it was published', () => {
  const entry = (time: string, words: string): string =>
    `<div class="entry"><time datetime="2026-03-02T${time}:00+01:00">${time}</time><p>${words}</p></div>`;
  const times = ['14:05', '13:40', '12:15'];
  for (const order of [times, times.toReversed()]) {
    const entries = order.map((time, index) => entry(time, [LEAD, END, LEAD][index] ?? '')).join('');
    expect(read(entries).published).toBeNull();
    const own = '<p class="meta"><time datetime="2026-03-02T11:30:00+01:00">11:30, 2 March</time></p>';
    expect(read(own + entries).published?.date).toBe('2026-03-02T11:30:00+01:00');
    expect(toWordsOf(read(own + entries), 'crosshead')).toEqual([]);
  }
});

test('words that a page strikes out are no part of its sentences', () => {
  const sentence = (struck: string): string =>
    `<p>The fire at the old quay hurt ${struck} 14 people on Monday, the port of Quillmouth said in the evening.</p>`;
  for (const struck of [
    '<s>12</s>',
    '<del>12</del>',
    '<strike>twelve</strike>',
    '<s>at least <b>12</b></s>',
  ]) {
    const article = read(sentence(struck));
    expect(toWordsOf(article, 'paragraph')[0]).toContain('hurt 14 people');
    expect(toWordsOf(article, 'furniture').join()).toMatch(/12|twelve/u);
  }
  const whole = read(`<p><s>${LEAD.replace('four', 'five')}</s></p>`);
  expect(toWordsOf(whole, 'paragraph')).toEqual([LEAD, END]);
});

test('a table whose rows begin with a number is no live file', () => {
  const row = (place: number, name: string): string =>
    `<tr><td>${place}</td><td>${name}</td><td>${90 - place}</td></tr>`;
  const table = `<table>${['Ada Stone', 'Milo Hart', 'Ann Lee'].map((name, index) => row(index + 1, name)).join('')}</table>`;
  const article = read(
    `<p>The anglers of Quillmouth weighed their fish on Sunday, and the best of them had ninety.</p>${table}`,
  );
  expect(toWordsOf(article, 'time')).toEqual([]);
  expect(toWordsOf(article, 'list-item')).toContain('1 | Ada Stone | 89');
});

test('an author whom only a link of the page names is read, but not one among readers’ comments', () => {
  const link = '<div><a rel="author" href="/ada">Ada Stone</a> writes for this paper</div>';
  const far = (body: string) =>
    readWords(
      `<html><head><title>${HEADLINE}</title></head><body><h1>${HEADLINE}</h1><p>${LEAD}</p><p>${END}</p>${body}</body></html>`,
      'quay.html',
    );
  expect(far(link).byline).toMatchObject({ text: 'Ada Stone', from: 'marked as the author' });
  expect(far('<p><a rel="author" href="/v">Vortex</a></p>').byline?.text).toBe('Vortex');
  expect(far('<p class="author-name">Harbour</p>').byline).toBeNull();
  expect(far(`<div class="comments">${link}</div>`).byline).toBeNull();
});

test.each([
  [site('The Oldport Post | oldport.example'), 'The Oldport Post'],
  [site('oldportpost') + publisher('The Oldport Post'), 'The Oldport Post'],
  [site('oldportpost.com') + publisher('The Oldport Post'), 'The Oldport Post'],
  [site('www.oldportpost.com'), 'oldportpost.com'],
  [site('Oldport Post: news that your town can use every day'), 'Oldport Post'],
  [site('All the news that your town can use today and tomorrow'), undefined],
  [site('Oldport Post | News | Sport | Weather'), 'Oldport Post'],
  [site('Expert how-to for anglers of Eastmere'), undefined],
  [site('Your local news every day') + publisher('The Oldport Post'), 'The Oldport Post'],
  [site('The Society for the Study of Piers'), 'The Society for the Study of Piers'],
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

test.each([...['og:site_name', 'application-name', 'dc.publisher', 'dcterms.publisher', 'publisher']])(
  'the outlet is stated as %s',
  (key) => {
    expect(read('', `<meta name="${key}" content="Eastmere Courier">`).outlet).toMatchObject({
      text: 'Eastmere Courier',
      from: `meta ${key}`,
    });
  },
);
