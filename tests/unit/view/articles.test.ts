import { expect, test } from 'vitest';
import { toLanguageTag } from '../../../src/view/articles.ts';

test.each([
  ['de', 'de'],
  ['de_AT', 'de-AT'],
  [' pt-BR ', 'pt-BR'],
  ['zh-Hant-TW', 'zh-Hant-TW'],
  ['', undefined],
  [undefined, undefined],
  ['English', undefined],
  ['de" onclick="x', undefined],
])('the language “%s” that a page states is %s in HTML', (stated, tag) => {
  expect(toLanguageTag(stated)).toBe(tag);
});
