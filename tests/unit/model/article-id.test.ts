import { expect, test } from 'vitest';
import { toArticleId, toFileStem } from '../../../src/model/article-id.ts';

test.each([
  ['harbour_fire.txt', 'harbour-fire'],
  ['Quay shut – The Courier.html', 'quay-shut-the-courier'],
  ['Quay shut | The Courier (2).mhtml', 'quay-shut-the-courier-2'],
  ['Größe.htm', 'groesse'],
  ['Gro\u0308ße.htm', 'groesse'],
  ['Причал закрыт.html', 'prichal-zakryt'],
  ['../../etc/passwd.txt', 'etc-passwd'],
  ['__proto__.txt', 'proto'],
  ['—.txt', undefined],
])('the file “%s” names the article %s', (name, id) => {
  expect(toArticleId(name)).toBe(id);
});

test('a name of a hundred characters is an address as it stands, a longer one is cut to eighty', () => {
  const named = (length: number) => toArticleId(`${'quay-'.repeat(30).slice(0, length - 4)}.txt`)?.length;
  expect([named(100), named(101)]).toEqual([96, 79]);
  expect(toFileStem('a'.repeat(90))).toHaveLength(80);
  expect(toFileStem(`${'a'.repeat(40)} ${'b'.repeat(39)}`)).toHaveLength(80);
  expect(toFileStem(`${'a'.repeat(40)} ${'b'.repeat(40)}`)).toHaveLength(40);
});

test('a long name gives an address of whole words', () => {
  const id = toArticleId(`${'quay '.repeat(60)}.html`) ?? '';
  expect(id.length).toBeLessThanOrEqual(80);
  expect(id.endsWith('-quay')).toBe(true);
});
