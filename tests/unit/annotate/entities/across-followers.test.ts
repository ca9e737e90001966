import { expect, test } from 'vitest';
import { annotateStory } from '../../../../src/annotate/story.ts';
import { makeArticle } from '../../../build/annotated-article.ts';
import { entitiesOf } from '../../../build/story-entities.ts';

const INTRODUCED = 'Ada Cole won the vote in May, and Oto Brandl lost it by little.';

test.each([
  ['The Cole administration said that the bridge was safe.', 'Cole administration'],
  ['Two Cole campaign associates met at the quay.', 'Cole campaign'],
  ['Friends and Cole allies met at the quay.', 'Cole allies'],
  ['The Cole family paid for the bridge.', 'Cole family'],
  ['A Cole spokesman said that the bridge was safe.', 'Cole spokesman'],
])('a surname before the noun of a body or a group is counted with that noun: “%s”', (text, form) => {
  expect(entitiesOf(`${INTRODUCED} ${text}`)).toContain(`person Ada Cole: Ada Cole, ${form}`);
});

test.each([
  'Then Cole campaigned.',
  'Then Cole’s allies met at the quay.',
  'Then Cole teams up with Brandl.',
])('a surname that stands for the person stays: “%s”', (text) => {
  expect(entitiesOf(`${INTRODUCED} ${text}`)).toContain('person Ada Cole: Ada Cole, Cole');
});

test('a full name before such a noun introduces the person', () => {
  expect(entitiesOf('The Ada Cole campaign said that the bridge was safe.')).toContain(
    'person Ada Cole: Ada Cole',
  );
});

test('who is named in one article only by such a noun is counted there with it', () => {
  const [person] = entitiesOf(INTRODUCED, 'The Cole administration said that the bridge was safe.');
  expect(person).toBe('person Ada Cole: Ada Cole, Cole administration');
});

test('a name before such a noun is a mention of nobody in the text', () => {
  const story = annotateStory(
    [makeArticle({ id: 'a', text: `${INTRODUCED} The Cole administration said that the bridge was safe.` })],
    { date: null },
  );
  const cole = story.entities.find(({ label }) => label === 'Ada Cole')?.id;
  expect(story.articles[0]?.names.filter(({ entity }) => entity === cole)).toHaveLength(1);
});
