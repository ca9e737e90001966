import { describe, expect, test } from 'vitest';
import { isAct } from '../../../../src/compare/sources/acts.ts';
import { makeArticle, spanOf } from '../../../build/annotated-article.ts';
import { compareSentences } from '../../../build/compared-texts.ts';

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
    'Mills announced [it this week].',
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
    'Mills announced [it asked the board to look into the ferry].',
  ])('reports a clause: %s', (text) => {
    expect(isActIn(text)).toBe(false);
  });
});

describe('who is cited for a sentence', () => {
  /** The rung that the first article of a claim of these sentences stands on, and who is cited for it. */
  function carry(text: string): string {
    const { claim } = compareSentences(text, 'The Tern ferry made news in Marlow harbour.');
    const [reading] = claim.apparatus.flatMap(({ readings }) =>
      readings.filter(({ kind }) => kind === 'attribution'),
    );
    const [passage] = claim.passages;
    if (reading?.kind !== 'attribution' || passage === undefined) return 'none';
    const { source, voice } = reading;
    if (source === null) return voice;
    return `${voice} ${passage.exact.slice(source.start - passage.start, source.end - passage.start)}`;
  }

  test.each([
    'Ada Stone turned down the wish of the owners of the Tern ferry in Marlow harbour.',
    'Ada Stone slammed the “crooked” owners of the Tern ferry in Marlow harbour.',
    'Ada Stone ripped the mayor for the “late ferry” to Tern in Marlow harbour.',
    'Ada Stone pledged loyalty to the Tern ferry in Marlow harbour.',
    'Ada Stone declined to speak of a “late ferry” of the Tern ferry in Marlow harbour.',
    'Ada Stone hit back in May at a claim that the Tern ferry in Marlow harbour was late.',
  ])('is nobody where somebody acts: %s', (text) => {
    expect(carry(text)).toBe('own');
  });

  test.each([
    ['Ada Stone criticized the Tern ferry, saying that Marlow harbour was late.', 'named Ada Stone'],
    ['Ada Stone pledged that the Tern ferry would stay in Marlow harbour.', 'named Ada Stone'],
    ['The Marlow board last week warned that the Tern ferry was late.', 'named The Marlow board'],
  ])('is who says it: %s', (text, source) => {
    expect(carry(text)).toBe(source);
  });
});
