import { expect, test } from 'vitest';
import { annotateStory } from '../../../../src/annotate/story.ts';
import { makeArticle } from '../../../build/annotated-article.ts';
import { entitiesOf } from '../../../build/story-entities.ts';

const INTRODUCED = 'Ada Cole won the vote in May, and Oto Brandl lost it by little.';

test.each([
  ['The Cole administration said that the bridge was safe.', 'Cole administration'],
  ['Two Cole campaign associates met at the quay.', 'Cole campaign'],
  ['The Cole family paid for the bridge.', 'Cole family'],
])(
  'a surname before the noun of a body is a name of its own with that noun, and no mention of the person: “%s”',
  (text, form) => {
    const found = entitiesOf(`${INTRODUCED} ${text}`);
    expect(found).toContain('person Ada Cole: Ada Cole');
    expect(found).toContain(`other ${form}: ${form}`);
  },
);

test.each([
  'Friends and Cole allies met at the quay.',
  'A Cole spokesman said that the bridge was safe.',
  'Two Cole aides met at the quay.',
  'The Cole era was over.',
  'The Cole voters stayed at home.',
])('before the noun of others, or of a time, it is counted alone: “%s”', (text) => {
  expect(entitiesOf(`${INTRODUCED} ${text}`)).toContain('person Ada Cole: Ada Cole, Cole');
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

test('what is called after somebody is the same name in two articles, with a capital or without', () => {
  const found = entitiesOf(
    `${INTRODUCED} Then the Cole administration slept.`,
    'The Cole administration said that the bridge was safe.',
  );
  expect(found).toContain('other Cole administration: Cole administration');
});

test.each([
  ['The Cole campaign said that the bridge was safe.', 'Ada Cole, who came late, said so.'],
  ['A Cole campaign aide said so.', '“It is vile,” Ada Cole wrote.'],
  ['They liked the Cole presidency.', 'Ms. Cole came. Ada Cole, a daughter of the candidate, said so.'],
  ['They met Cole voters.', 'Ada Cole slept in Oldport.'],
  ['The Cole era was over.', 'They met Ada Cole, 23, at the quay.'],
])('what somebody rules is not said of a namesake without an office: “%s”', (text, other) => {
  const [person] = entitiesOf(other, text).filter((entity) => entity.startsWith('person'));
  expect(person).not.toMatch(/Cole (?:campaign|presidency|voters|era)/u);
});

test('the noun of two namesakes is a name of its own all the same', () => {
  const found = entitiesOf('President Cole came. Ada Cole, his wife, came. The Cole campaign paid.');
  expect(found).toContain('other Cole campaign: Cole campaign');
});

test('a name before such a noun is a mention of nobody in the text', () => {
  const story = annotateStory(
    [makeArticle({ id: 'a', text: `${INTRODUCED} The Cole administration said that the bridge was safe.` })],
    { date: null },
  );
  const cole = story.entities.find(({ label }) => label === 'Ada Cole')?.id;
  expect(story.articles[0]?.names.filter(({ entity }) => entity === cole)).toHaveLength(1);
});
