import { describe, expect, test } from 'vitest';
import { annotateStory } from '../../../../src/annotate/story.ts';
import { findNeeds } from '../../../../src/compare/labels/heading-needs.ts';
import { findSaidBefore } from '../../../../src/compare/labels/said-before.ts';
import { sliceSpan } from '../../../../src/model/span.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

/** The words that stand before the last sentence of an article under a headline that names nothing; a paragraph a line. */
function saidBefore(text: string, speaker: string | null = null): string | undefined {
  const { articles, entities } = annotateStory(
    [makeArticle({ text: `Notes of May\n${text}`, kinds: ['headline'] })],
    { date: null },
  );
  const [article] = articles;
  const label = article?.sentences.at(-1);
  if (article === undefined || label === undefined) throw new Error('no article');
  const people = new Set(entities.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  const reading = { article, people };
  const needs = findNeeds(label, reading, true);
  expect(needs).not.toEqual([]);
  const before = findSaidBefore(label, { speaker, isUnsettled: false }, { reading, needs });
  return before && sliceSpan(article.text, before);
}

describe('what somebody says in one breath tells what it goes back to', () => {
  test.each([
    ['“The loaf is old.', 'It fed my children,” said Ada Velde.', null],
    ['“Our bakers are tired.', 'They sleep on sacks,” said Ada Velde.', null],
    ['“I sold the oven.', 'It was too small for the guild.”', 'Ada Velde'],
    ['Ada Velde said: “The guild wrote a letter.', 'But nobody at the mill read it.”', 'Ada Velde'],
    ['“A miller came with a sack. The sack was wet.', 'It burst,” Ada Velde wrote.', null],
  ])('%s | %s', (before, own, speaker) => {
    expect(saidBefore(`Fog came.\n${before} ${own}`, speaker)).toBe(before);
  });
});

describe('but not where nobody is known for it, nor another’s words, nor another paragraph, nor what names nothing', () => {
  test.each([
    ['“I sold the oven. It was too small for the guild.”', null],
    ['“I sold the oven,” said Bo Mills. “It was too small,” said Ada Velde.', null],
    ['“I sold the oven.\n“It was too small for the guild,” said Ada Velde.', null],
    ['“We wept. It burst,” said Ada Velde.', null],
    ['Bo Mills sold the oven. “It was too small,” said Ada Velde.', null],
  ])('%s', (text, speaker) => {
    expect(saidBefore(`Fog came.\n${text}`, speaker)).toBeUndefined();
  });
});
