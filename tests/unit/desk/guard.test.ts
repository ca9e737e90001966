import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { checkRequest } from '../../../src/desk/server/guard.ts';

type Headers = Record<string, string | undefined>;

const JSON_HEADERS: Headers = {
  host: '127.0.0.1:4322',
  origin: 'http://127.0.0.1:4322',
  'sec-fetch-site': 'same-origin',
  'content-type': 'application/json',
};

function check(method: string, url: string, headers: Headers): number | undefined {
  const request = new IncomingMessage(new Socket());
  Object.assign(request, { method, url, headers });
  return checkRequest(request, 'secret')?.status;
}

test('the desk’s own page may read and write', () => {
  expect(check('GET', '/desk/secret/', { host: 'localhost:4322' })).toBeUndefined();
  expect(check('POST', '/desk/secret/api/stories/', JSON_HEADERS)).toBeUndefined();
});

test.each([
  ['no token', '/desk/'],
  ['another token', '/desk/secre/api/stories/'],
  ['a longer token', '/desk/secretx/'],
  ['the token elsewhere', '/desk/x/secret/'],
  ['the token as a query', '/desk/?secret'],
])('an address with %s is refused', (_name, url) => {
  expect(check('GET', url, { host: '127.0.0.1:4322' })).toBe(403);
  expect(check('POST', url, JSON_HEADERS)).toBe(403);
});

test.each([
  ['a foreign host', { host: 'evil.example:4322' }],
  ['a host that starts like a loopback name', { host: 'localhost.evil.example' }],
  ['no host', { host: undefined }],
])('%s is refused, with the token too', (_name, headers) => {
  expect(check('GET', '/desk/secret/', headers)).toBe(403);
});

test.each([
  ['another origin', { origin: 'http://evil.example' }],
  ['another port', { origin: 'http://127.0.0.1:4323' }],
  ['no origin', { origin: undefined }],
  ['an opaque origin', { origin: 'null' }],
  ['another site', { 'sec-fetch-site': 'cross-site' }],
])('a write from %s is refused', (_name, headers) => {
  expect(check('POST', '/desk/secret/api/stories/', { ...JSON_HEADERS, ...headers })).toBe(403);
});

test('a write that is no JSON is refused: a form of another site cannot send JSON', () => {
  const form = { ...JSON_HEADERS, 'content-type': 'text/plain;charset=application/json' };
  expect(check('POST', '/desk/secret/api/stories/', form)).toBe(415);
  expect(check('DELETE', '/desk/secret/api/stories/', JSON_HEADERS)).toBe(405);
});
