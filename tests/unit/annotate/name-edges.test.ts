import { describe, expect, test } from 'vitest';
import { entitiesOf } from '../../build/story-entities.ts';

describe('what is called after somebody is a name of its own, of no kind, though the story has no more of it', () => {
  test.each([
    ['They asked the Wendle administration.', 'other Wendle administration: Wendle administration'],
    ['They blamed the Orrin presidency.', 'other Orrin presidency: Orrin presidency'],
    ['They backed the Quilter candidacy.', 'other Quilter candidacy: Quilter candidacy'],
    ['They liked the Farrow administration.', 'other Farrow administration: Farrow administration'],
    ['They left the Dunlop administration.', 'other Dunlop administration: Dunlop administration'],
  ])('%s', (text, entity) => {
    expect(entitiesOf(text)).toEqual([entity]);
  });

  test('an orchestra is nobody’s', () => {
    expect(
      entitiesOf('They asked the Wendle orchestra.').filter((name) => name.startsWith('person')),
    ).toEqual([]);
  });
});
