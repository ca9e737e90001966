import { expect, test } from 'vitest';
import { toArticleId } from '../../../src/model/article-id.ts';

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

test('a long name gives an address of whole words', () => {
  const id = toArticleId(`${'quay '.repeat(60)}.html`) ?? '';
  expect(id.length).toBeLessThanOrEqual(80);
  expect(id.endsWith('-quay')).toBe(true);
});
