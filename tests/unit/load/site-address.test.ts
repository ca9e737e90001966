import { expect, test } from 'vitest';
import { toPageAddress, toSiteAddress } from '../../../src/load/site-address.ts';

test('a site is for the root of a host on this machine where nothing else is said', () => {
  const plain = { site: 'http://localhost:4321', base: '/' };
  expect([toSiteAddress({}), toSiteAddress({ SITE_URL: '', BASE_PATH: '' })]).toEqual([plain, plain]);
  const said = { SITE_URL: 'https://quay.example', BASE_PATH: '/news' };
  expect(toSiteAddress(said)).toEqual({ site: 'https://quay.example', base: '/news' });
});

test.each([
  ['/', '', 'https://quay.example/'],
  ['/', 'names', 'https://quay.example/names/'],
  ['/news', '', 'https://quay.example/news/'],
  ['/news', 'names', 'https://quay.example/news/names/'],
  ['/news/', 'names/first', 'https://quay.example/news/names/first/'],
])('at %s the page “%s” has the address %s', (base, page, address) => {
  expect(toPageAddress({ site: 'https://quay.example', base }, page)).toBe(address);
});
