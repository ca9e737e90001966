import { describe, expect, test } from 'vitest';
import { entitiesOf } from '../../build/story-entities.ts';

describe('who has an administration is a person, though the story has no more of the name', () => {
  test.each([
    ['They asked the Wendle administration.', 'person Wendle: Wendle administration'],
    ['They blamed the Orrin presidency.', 'person Orrin: Orrin presidency'],
    ['They backed the Quilter candidacy.', 'person Quilter: Quilter candidacy'],
    ['They liked the Farrow administration.', 'person Farrow: Farrow administration'],
    ['They left the Dunlop administration.', 'person Dunlop: Dunlop administration'],
  ])('%s', (text, entity) => {
    expect(entitiesOf(text)).toEqual([entity]);
  });

  test('an orchestra is nobody’s', () => {
    expect(
      entitiesOf('They asked the Wendle orchestra.').filter((name) => name.startsWith('person')),
    ).toEqual([]);
  });
});
