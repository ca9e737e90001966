import { expect, test } from 'vitest';
import { toEditions } from '../../../src/view/frame.ts';
import { claimsHref, homeHref, storyHref } from '../../../src/view/href.ts';

const settings = { language: 'en', editions: { de: 'https://d.example', fr: 'https://f.example/a/' } };

test('a page that every edition has names its counterpart in each language, itself first', () => {
  expect(toEditions(settings, homeHref(), 'https://e.example/')).toEqual([
    ['en', 'https://e.example/'],
    ['de', 'https://d.example'],
    ['fr', 'https://f.example/a/'],
  ]);
  expect(toEditions(settings, claimsHref(), 'https://e.example/claims/')).toEqual([
    ['en', 'https://e.example/claims/'],
    ['de', 'https://d.example/claims/'],
    ['fr', 'https://f.example/a/claims/'],
  ]);
});

test('a page of a story names none: another edition need not have the story', () => {
  expect(toEditions(settings, storyHref('harbour'), 'https://e.example/stories/harbour/')).toEqual([]);
});

test('a site of one edition names none', () => {
  expect(toEditions({ ...settings, editions: {} }, homeHref(), 'https://e.example/')).toEqual([]);
});
