import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readHeaderRules, toHeaders, toRulesBelow } from '../../../src/commands/header-rules.ts';

const TEXT =
  '# a note\n/*\n  X-All: yes\n/\n  X-Home: yes\n/stories/:story/embed/*\n  X-Embed: a: b\n/_astro/*\n  X-All: no\n';

test.each([
  ['/', { 'X-All': 'yes', 'X-Home': 'yes' }],
  ['/stories/harbour/', { 'X-All': 'yes' }],
  ['/stories/harbour/embed/x/', { 'X-All': 'yes', 'X-Embed': 'a: b' }],
  ['/stories//embed/x/', { 'X-All': 'yes' }],
  ['/_astro/x.css', { 'X-All': 'no' }],
])('%s gets its headers', (pathname, headers) => {
  expect(Object.fromEntries(toHeaders(readHeaderRules(TEXT), pathname))).toEqual(headers);
});

test('below a path the rules are for the addresses there', () => {
  const rules = readHeaderRules(toRulesBelow(TEXT, '/x/y/'));
  expect(Object.fromEntries(toHeaders(rules, '/x/y/stories/a/embed/b/'))).toMatchObject({
    'X-Embed': 'a: b',
  });
  expect(toHeaders(rules, '/stories/a/embed/b/').size).toBe(0);
  expect(toRulesBelow(TEXT, '/')).toBe(TEXT);
});

test('the site refuses frames, but for what is made to be embedded', () => {
  const rules = readHeaderRules(readFileSync('src/static/_headers', 'utf8'));
  const policy = (pathname: string) => toHeaders(rules, pathname).get('Content-Security-Policy');
  expect(policy('/')).toBe("frame-ancestors 'none'");
  expect(policy('/stories/harbour/claims/5ab5cf6473/')).toBe("frame-ancestors 'none'");
  expect(policy('/stories/harbour/embed/5ab5cf6473/')).toBe('frame-ancestors *');
});
