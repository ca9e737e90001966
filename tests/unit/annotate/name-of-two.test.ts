import { describe, expect, test } from 'vitest';
import { annotateStory } from '../../../src/annotate/story.ts';
import { makeArticle } from '../../build/annotated-article.ts';
import { entitiesOf } from '../../build/story-entities.ts';

/** The names of some articles, each with its kind and without its forms. */
const namesOf = (...texts: string[]): string =>
  entitiesOf(...texts)
    .map((entity) => entity.replace(/: .*$/u, ''))
    .join(' | ');

describe('two outlets are no one body', () => {
  test.each([
    ['They told Dockhall.com and Oska News so.', 'body Oska News'],
    ['They told Quaywatch.net and Oska Radio Network so.', 'body Oska Radio Network'],
    ['They told Marrowick and the Oska Times so.', 'other Marrowick | body Oska Times'],
    ['They told Marrowick and Oska News so.', 'other Marrowick | body Oska News'],
    ['They read the Lottle and Oska Tribune.', 'body Oska Tribune'],
  ])('%s', (text, names) => {
    expect(namesOf(text)).toContain(names.split(' | ').at(-1));
    expect(namesOf(text)).not.toContain(' and ');
  });

  test.each(['They read Arts and Harbour News.', 'They asked the Docks and Ferries Union.'])(
    'a name of its own: %s',
    (text) => {
      expect(namesOf(text)).toContain(' and ');
    },
  );
});

describe('a committee is one in either order of its words', () => {
  test.each([
    ['The House Docks Committee met.', 'The House Committee on Docks met.'],
    ['The Senate Harbour Committee met.', 'They asked a Senate Select Committee on Harbour.'],
    ['The Docks Committee met.', 'They asked the Committee on Docks.'],
    ['The House Ferry Safety Committee met.', 'They asked the House Committee on Ferry Safety.'],
    ['They asked the House Pilots Subcommittee.', 'They asked the House Subcommittee on Pilots.'],
  ])('%s %s', (one, other) => {
    expect(entitiesOf(one, other)).toHaveLength(1);
  });

  test.each([
    ['The House Docks Committee met.', 'The Senate Committee on Docks met.'],
    ['The House Docks Committee met.', 'The House Committee on Pilots met.'],
    ['The House Docks Committee met.', 'The House Commission on Docks met.'],
  ])('two: %s %s', (one, other) => {
    expect(entitiesOf(one, other)).toHaveLength(2);
  });
});

describe('a given name before the head of a place may be somebody', () => {
  test.each([
    'They liked Ada Hill.',
    'A friend of Rosa Lake agreed, and Rosa Lake slept.',
    'They wrote to Otis Park.',
    'They asked about Ida Street.',
    'It was Ada Bridge again.',
  ])('%s', (text) => {
    expect(namesOf(text)).not.toContain('place');
  });

  test.each(['They slept in Ada Hill.', 'They met at Otis Park.', 'They crossed the Ada Bridge.'])(
    'a place: %s',
    (text) => {
      expect(namesOf(text)).toContain('place');
    },
  );
});

test.each([
  ['The Norway Ferry Inquiry Is Now Inside the Harbour', 'place Norway'],
  ['The Portugal Pilots Strike Again at the Quay', 'place Portugal'],
  ['The Peru Harbour Talks Fail for a Second Time', 'place Peru'],
  ['The Chile Ferries Return to the Old Quay', 'place Chile'],
  ['The Kenya Dock Dispute Ends After Nine Weeks', 'place Kenya'],
])('the article of a headline is no part of a name: %s', (headline, name) => {
  const { entities } = annotateStory([makeArticle({ text: headline })], { date: null });
  expect(entities.map(({ kind, label }) => `${kind} ${label}`)).toEqual([name]);
});

describe('a former holder', () => {
  test.each([
    ['Sen. Ada Cole came. The former senator left.', 'Former ranking member Sen. Ada Cole left.'],
    ['Gov. Ada Cole came. The former governor left.', 'Former majority leader Gov. Ada Cole left.'],
    ['Former council chairwoman Gov. Ada Cole came. The former governor left.'],
    ['Sen. Ada Cole came. The former senator left.', 'Former Sen. Ada Cole left.'],
    ['Former council member Sen. Ada Cole came. The former senator left.'],
  ])('is not called so for another office: %s', (...texts) => {
    expect(entitiesOf(...texts).join()).not.toMatch(/The former (?:senator|governor)/u);
  });

  test.each([
    ['Former Sen. Ada Cole came. The former senator left.'],
    ['Former Mayor Ada Cole came. Ms. Cole spoke. The former mayor left.'],
  ])('is called so: %s', (text) => {
    expect(entitiesOf(text).join()).toContain('The former');
  });
});

test.each([
  ['The Department of Dockers’ Affairs met.', 'Department of Dockers’ Affairs'],
  ['The House Committee on Pilots’ Affairs met.', 'House Committee on Pilots’ Affairs'],
  ['They asked the Ministry of Women’s Affairs.', 'Ministry of Women’s Affairs'],
  ['They asked the Office of Students’ Affairs.', 'Office of Students’ Affairs'],
  ['They asked the Bureau of Workers’ Affairs.', 'Bureau of Workers’ Affairs'],
])('whose affairs an organ is for is in its name: %s', (text, name) => {
  expect(namesOf(text)).toContain(`body ${name}`);
});
