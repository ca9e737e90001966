import { describe, expect, test } from 'vitest';
import { isAct } from '../../../src/compare/acts.ts';
import { makeArticle, spanOf } from '../../build/annotated-article.ts';

/** Whether “Mills announced” tells an act; the content is what stands between brackets, a day between braces. */
function isActIn(marked: string): boolean {
  const text = marked.replaceAll(/[[\]{}]/gu, '');
  const content = /\[(.+)\]/u.exec(marked)?.[1]?.replaceAll(/[{}]/gu, '') ?? '';
  const day = /\{(.+)\}/u.exec(marked)?.[1];
  return isAct(
    {
      source: { ...spanOf(text, 'Mills'), entity: null },
      cue: spanOf(text, 'announced'),
      content: spanOf(text, content),
      voice: 'named',
    },
    makeArticle({ text, timeframes: day === undefined ? [] : [spanOf(text, day)] }),
  );
}

describe('a verb that can tell an act or report', () => {
  test.each([
    'Mills announced [a new ferry].',
    'Mills announced [the ferry that sails to Oskarby].',
    'Mills announced on {Monday} [a new ferry].',
    'Mills announced [it on {Monday}].',
    'Mills announced [the end of the fair].',
  ])('tells an act before its object: %s', (text) => {
    expect(isActIn(text)).toBe(true);
  });

  test.each([
    '[The ferry sails again], Mills announced.',
    '[All pilots will now be paid on Sundays], Mills announced on {Monday}.',
    'Mills announced that [the ferry sails].',
    'Mills announced on {Monday} that [the ferry sails].',
    'Mills announced on {Monday} [he will sail].',
    'Mills announced [it would sail].',
  ])('reports a clause: %s', (text) => {
    expect(isActIn(text)).toBe(false);
  });
});
