import { afterEach, expect, test, vi } from 'vitest';
import { formatBuilt, formatPublished, toEnvironment } from '../../../src/commands/build-site.ts';
import { formatReplaced } from '../../../src/commands/replaced.ts';

afterEach(() => vi.unstubAllEnvs());

test('one line says what was built, each thing by its number', () => {
  expect(formatBuilt({ stories: 1, articles: 5, claims: 88, pages: 104, seconds: 6.14, published: [] })).toBe(
    'Built 1 story, 5 articles, 88 claims, 104 pages in 6.1 seconds.',
  );
  expect(formatBuilt({ stories: 2, articles: 1, claims: 1, pages: 1, seconds: 10, published: [] })).toBe(
    'Built 2 stories, 1 article, 1 claim, 1 page in 10.0 seconds.',
  );
});

test('what is published of each article is told of sixty, and how many more there are', () => {
  const tell = (count: number) =>
    formatPublished({ published: Array.from({ length: count }, (_, index) => `a${index}: all`) }).split('\n');
  expect(tell(2)).toEqual(['Published of each article:', '  a0: all', '  a1: all']);
  expect([tell(60).length, tell(60).at(-1)]).toEqual([61, '  a59: all']);
  expect([tell(62).length, tell(62).at(-1)]).toEqual([62, '  … and of 2 articles more, on their pages']);
});

test('what a call says precedes the variables, and these before what is usual', () => {
  for (const name of ['CONTENT_DIR', 'SITE_URL', 'BASE_PATH']) vi.stubEnv(name, undefined);
  expect(toEnvironment({})).toEqual({ CONTENT_DIR: 'content', SITE_URL: '', BASE_PATH: '' });
  vi.stubEnv('CONTENT_DIR', 'there');
  vi.stubEnv('SITE_URL', 'https://news.example/');
  vi.stubEnv('BASE_PATH', '/news');
  const told = { CONTENT_DIR: 'there', SITE_URL: 'https://news.example/', BASE_PATH: '/news' };
  expect(toEnvironment({})).toEqual(told);
  expect(toEnvironment({ content: 'here', siteUrl: 'http://a.example', basePath: '/' })).toEqual({
    CONTENT_DIR: 'here',
    SITE_URL: 'http://a.example',
    BASE_PATH: '/',
  });
});

test.each(['news.example', 'https://news.example/news', 'ftp://news.example'])(
  'the address %s is refused',
  (siteUrl) => {
    expect(() => toEnvironment({ siteUrl })).toThrow('write it as https://news.example');
  },
);

test.each(['news', '/news/../old', '/a//b', '/..', '/ä/'])('the path %s is refused', (basePath) => {
  expect(() => toEnvironment({ siteUrl: 'https://news.example', basePath })).toThrow('write it as /news/');
});

test.each(['/', '/news', '/news/', '/a.b/c-d/~e/'])('the path %s is taken', (basePath) => {
  expect(toEnvironment({ siteUrl: '', basePath }).BASE_PATH).toBe(basePath);
});

test('what a newer state of articles changes is told in at most twelve lines of a sort', () => {
  const lines = (count: number) => Array.from({ length: count }, (_, index) => `Line ${index}\nand more`);
  const told = formatReplaced({
    files: [{ name: 'a.txt', gone: lines(13), come: lines(12) }],
    change: '2 claims become 1',
    claims: { gone: ['One'], come: [], changed: ['Two'] },
  }).split('\n');
  expect(told.slice(0, 3)).toEqual(['', 'a.txt:', '  gone Line 0 and more']);
  expect(told[14]).toBe('  gone … and 1 more');
  expect(told.filter((line) => line.startsWith('  new '))).toHaveLength(12);
  expect(told.slice(-4)).toEqual([
    '',
    'The story: 2 claims become 1.',
    '  gone One',
    '  with other passages now: Two',
  ]);
});

test('names and sentences that are printed steer no terminal', () => {
  const odd = 'a\u202e\u009bb';
  const told = formatReplaced({
    files: [{ name: odd, gone: [odd], come: [odd] }],
    change: 'nothing changes',
    claims: { gone: [odd], come: [], changed: [] },
  });
  for (const printed of [told, formatPublished({ published: [odd] })]) {
    expect(printed).toContain('a\\u{202e}\\u{9b}b');
    expect(/[\u0080-\u009f\u202e]/u.test(printed)).toBe(false);
  }
});
