import { expect, test } from 'vitest';
import { isUnclearSource, UNCLEAR_RULES } from '../../../../src/compare/sources/unclear-sources.ts';
import { spanOf } from '../../../build/annotated-article.ts';

/** Reads a sentence in which square brackets hold the source, and braces its verb. */
function isUnclear(marked: string): boolean {
  const text = marked.replaceAll(/[[\]{}]/gu, '');
  const source = spanOf(text, /\[(.+?)\]/u.exec(marked)?.[1] ?? '');
  const cue = spanOf(text, /\{(.+?)\}/u.exec(marked)?.[1] ?? '');
  return isUnclearSource({ text, source, cue, passage: { start: 0, end: text.length } });
}

test.each(UNCLEAR_RULES)('$id: of the example nothing is said of who it is', ({ example }) => {
  expect(isUnclear(example)).toBe(true);
});

test.each(UNCLEAR_RULES)('$id: of the counter-example it is clear', ({ counter }) => {
  expect(isUnclear(counter)).toBe(false);
});
