import { describe, expect, test } from 'vitest';
import { entitiesOf } from '../../build/story-entities.ts';

/** The names of a text, each with its kind. */
const namesOf = (text: string): string[] => entitiesOf(text).map((entity) => entity.replace(/:.*$/u, ''));

describe('a body’s name is not cut at “and”, “on”, “to” and “for”', () => {
  test.each([
    [
      'They asked the House Committee on Harbours and Port Reform.',
      'House Committee on Harbours and Port Reform',
    ],
    ['They asked the U.S. Boats and Docks Administration.', 'U.S. Boats and Docks Administration'],
    ['They asked the Office of Ferries and Budget about it.', 'Office of Ferries and Budget'],
    [
      'They asked the National Committee to Preserve Harbour Rights.',
      'National Committee to Preserve Harbour Rights',
    ],
    ['They asked the Oska College of Pilots and Rowers, which knew.', 'Oska College of Pilots and Rowers'],
    ['They asked Concerned Women for Oska about it.', 'Concerned Women for Oska'],
    ['They asked Oska Women’s Health about it.', 'Oska Women’s Health'],
  ])('%s', (text, name) => {
    expect(namesOf(text).join(' | ')).toMatch(new RegExp(`^(?:body|other) ${name}$`, 'u'));
  });

  test('two bodies stay two', () => {
    expect(namesOf('They asked the Department of Harbours and Congress.')).toEqual([
      'body Department of Harbours',
      'body Congress',
    ]);
  });
});

describe('pieces of longer names are no names of their own', () => {
  test.each([
    ['She won Oska’s Next Top Singer in May.', 'other Oska’s Next Top Singer'],
    ['He wrote “The Night of the Long Harbour” at home.', 'other The Night of the Long Harbour'],
    ['He wrote “From Marrow to Ada Lilac” at home.', 'other From Marrow to Ada Lilac'],
    ['The 9th Circuit ruled against it.', '9th Circuit'],
    ['They joined the Susan B. Marrow List at once.', 'other Susan B. Marrow List'],
  ])('%s', (text, name) => {
    expect(namesOf(text)).toHaveLength(1);
    expect(namesOf(text)[0]).toContain(name);
  });
});

describe('words round a name are no part of it', () => {
  test.each([
    ['Keeping Cole from the job is hard. Ada Cole knew.', 'person Ada Cole'],
    ['On Tuesday Ada Cole left.', 'person Ada Cole'],
    ['They feared the Oska-led Marrow Alliance.', 'body Marrow Alliance'],
    ['They asked the GOP Senate about it.', 'body Senate'],
    ['Ada Cole won. The Cole White House was new.', 'person Ada Cole | other White House'],
  ])('%s', (text, names) => {
    expect(namesOf(text).join(' | ')).toBe(names);
  });
});

describe('one thing under several names', () => {
  test.each([
    ['The Republican Party met.', 'The GOP met.', 'The G.O.P. met.'],
    [
      'The Department of Harbours paid.',
      'The Harbours Department paid.',
      'The U.S. Harbours Department paid.',
    ],
    ['The U.S. Senate met.', 'The Senate met.', 'They asked the Senate.'],
    [
      'The Election Commission of Oska met.',
      'The Elections Commission of Oska met.',
      'The Election Commission of Oska met.',
    ],
    ['President Bashar al-Marrow spoke.', 'President Bashar Marrow spoke.', 'Bashar al-Marrow spoke.'],
    ['They left for Tempe, Ariz., at once.', 'They left Arizona.', 'They left for Tempe, Ariz., at once.'],
  ])('%s %s', (...texts) => {
    const joined = entitiesOf(...texts).filter(
      (entity) => !entity.includes('Tempe') && !/^\w+ (?:U\.S\.|Oska):/u.test(entity),
    );
    expect(joined).toHaveLength(1);
  });

  test('a state’s short form keeps its stop', () => {
    expect(entitiesOf('They left for Tempe, Ariz., at once. They slept in Ariz. again.')).toContain(
      'place Ariz.: Ariz.',
    );
  });

  test('father and son are two, and the surname is the son’s who is not introduced as kin', () => {
    expect(
      entitiesOf(
        'Jon Cole Jr. pleaded guilty. His father, the Rev. Jon Cole, came. Cole wept.',
        'The Rev. Jon Cole was there.',
      ),
    ).toEqual(['person Jon Cole Jr.: Jon Cole Jr., Cole', 'person Jon Cole: Rev. Jon Cole']);
  });
});
