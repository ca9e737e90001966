import { describe, expect, test } from 'vitest';
import { annotateStory } from '../../../src/annotate/story.ts';
import { makeArticle } from '../../build/annotated-article.ts';

const entitiesOf = (text: string): string[] =>
  annotateStory([makeArticle({ id: 'a', text })], { date: null }).entities.map(
    ({ kind, label, names }) =>
      `${kind} ${label}: ${names.map((name) => `${name.text} ×${name.count}`).join(', ')}`,
  );

describe('a word of the language before a place’s name makes nobody of it', () => {
  test.each([
    ['Independent Ohio pilots waited. Ohio paid them.', ['place Ohio: Ohio ×2']],
    ['They rowed through conservative Nebraska. Nebraska was dry.', ['place Nebraska: Nebraska ×2']],
    ['In liberal Oregon no ferry ran. Oregon paid.', ['place Oregon: Oregon ×2']],
    ['Republican Kansas said no. They sailed from Kansas.', ['place Kansas: Kansas ×2']],
    ['Independent Utah anglers are split. They left Utah.', ['place Utah: Utah ×2']],
  ])('%s', (text, entities) => {
    expect(entitiesOf(text)).toEqual(entities);
  });

  test.each([
    ['They met Frank Boston. Boston said so.', ['person Frank Boston: Frank Boston ×1, Boston ×1']],
    ['The ferry paid. Mr. Oregon said so.', ['person Oregon: Mr. Oregon ×1']],
    ['They met Republican Nebrick. Nebrick said so.', ['person Nebrick: Republican Nebrick ×1, Nebrick ×1']],
  ])('a person stays one: %s', (text, entities) => {
    expect(entitiesOf(text)).toEqual(entities);
  });

  test('a town that opens the name of nobody is not called Suburban', () => {
    expect(entitiesOf('Suburban Denver rowers waited. Denver was calm, Denver said.').join()).not.toContain(
      'Suburban',
    );
  });
});

describe('a place before a surname alone is a name of its own', () => {
  test.each([
    ['Yet in Ohio Velde leads. Ada Velde said so.', 'Ohio'],
    ['Across Nebraska Lunn trails. They asked Bo Lunn.', 'Nebraska'],
    ['In Oregon Tarn wins by a length. Ida Tarn rowed on.', 'Oregon'],
    ['Throughout Kansas Marrow campaigned. Kansas liked Ada Marrow.', 'Kansas'],
    ['They say that in Quebec Cole loses. Ida Cole denied it.', 'Quebec'],
  ])('%s', (text, place) => {
    const entities = entitiesOf(text);
    expect(entities.filter((entity) => entity.startsWith(`place ${place}:`))).toHaveLength(1);
    expect(entities.filter((entity) => entity.startsWith('person '))).toHaveLength(1);
    expect(entities).toHaveLength(2);
  });

  test('a school is not cut in two', () => {
    expect(entitiesOf('They met in Ohio Wesleyan rooms. Ohio Wesleyan paid.').join()).toContain(
      'Ohio Wesleyan',
    );
  });
});

describe('the size of a body is no rank', () => {
  test.each(['Major League Rowing', 'Major League Chess'])('%s', (league) => {
    expect(entitiesOf(`They asked ${league}. Then ${league} paid.`).join()).not.toContain('person');
  });
});
