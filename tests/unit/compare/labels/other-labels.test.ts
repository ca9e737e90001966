import { expect, test } from 'vitest';
import { annotateStory } from '../../../../src/annotate/story.ts';
import { createLabelFinder } from '../../../../src/compare/labels/labels.ts';
import { createContentReader } from '../../../../src/compare/words/content.ts';
import { toStoryArticles } from '../../../../src/compare/words/story-articles.ts';
import { makeClaim, makePassage } from '../../../build/aligned-claim.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

/** The label of a claim that the last sentence of each text reports, whether it leans on its article, and the others that the claim may have. */
function readLabels(...texts: string[]) {
  const made = texts.map((text, index) => makeArticle({ id: `a${index}`, text, kinds: ['headline'] }));
  const { articles, entities } = annotateStory(made, { date: null });
  const passages = articles.flatMap((article) => {
    const last = article.sentences.at(-1);
    return last === undefined ? [] : [makePassage(article, article.text.slice(last.start, last.end))];
  });
  const known = toStoryArticles(articles);
  const finder = createLabelFinder(known, entities, createContentReader(known));
  const claim = makeClaim(passages);
  const label = finder.findLabel(claim);
  const others = finder.findOthers(claim, label).map(({ text, before }) => [before?.exact ?? null, text]);
  return { label: label.text, leans: finder.leans(label, passages), others };
}

const WHOLE = 'Quay of Oskarby shut\nThe harbour board shut the eastern quay of Oskarby on Monday.';

test('a label that can be read without its article does not lean, and each other one that can is another', () => {
  const other = 'Oskarby loses a quay\nThe eastern quay of Oskarby was shut by the board on Monday.';
  const { label, leans, others } = readLabels(WHOLE, other);
  expect([label, leans]).toEqual(['The eastern quay of Oskarby was shut by the board on Monday.', false]);
  expect(others).toEqual([[null, 'The harbour board shut the eastern quay of Oskarby on Monday.']]);
});

test.each([
  ['Quay of Oskarby shut\nBo Mills mended a ferry.\nIt cost ten crowns, and nobody paid for it.'],
  ['Quay of Oskarby shut\nAda Velde met Pia Stone.\nShe wept when they told her so.'],
  ['Quay of Oskarby shut\nPilots sang.\n“Nobody will ever come back.”'],
  ['Quay of Oskarby shut\nTwo boats sank.\nBoth were old.'],
  ['Quay of Oskarby shut\nThe toll rose in May.\nThat is what angered them.'],
])('one that goes back to what stands before it leans: %s', (text) => {
  const leaning = text.slice(text.lastIndexOf('\n') + 1);
  const { label, leans, others } = readLabels(text, text);
  expect([label, leans]).toEqual([leaning, true]);
  expect(others.every(([before]) => before !== null)).toBe(true);
});

test('an article’s own words for a name are no other label', () => {
  const own = 'Oskarby loses a quay\nThe so-called Oskarby harbour board shut the eastern quay on Monday.';
  const { others } = readLabels(WHOLE, WHOLE, own);
  expect(others.some(([, text]) => text?.includes('so-called'))).toBe(false);
});
