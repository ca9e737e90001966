import { describe, expect, test } from 'vitest';
import { groupEntities, toEntities } from '../../../../src/annotate/entities/entities.ts';
import type { LocalEntity } from '../../../../src/annotate/entities/local.ts';
import { canBeSameGiven, compareSurnames } from '../../../../src/annotate/entities/variants.ts';

type Input = Partial<Omit<LocalEntity, 'roles' | 'nations'>> & {
  article: string;
  name: string;
  roles?: string[];
  nations?: string[];
};

/** A local entity that is named once. */
const makeLocal = ({ article, name, roles = [], nations = [], ...rest }: Input): LocalEntity => ({
  article,
  local: name,
  kind: 'person',
  certain: true,
  name,
  forms: [name],
  gender: null,
  mentions: [{ start: 0, end: name.length, text: name }],
  ...rest,
  roles: new Set(roles),
  nations: new Set(nations),
});

/** Entities as “label: article name, …”. */
const join = (inputs: Input[]): string[] => {
  const groups = groupEntities(inputs.map(makeLocal));
  const entities = toEntities(groups);
  return groups.map(
    (group, index) =>
      `${entities[index]?.label}: ${group.map((local) => `${local.article} ${local.name}`).join(', ')}`,
  );
};

describe('people of several articles', () => {
  test('spellings of one romanised surname are one person', () => {
    expect(
      join([
        { article: 'a', name: 'Ivan Petrovskiy' },
        { article: 'b', name: 'Ivan Petrovskyy' },
        { article: 'c', name: 'Ivan Petrovsky' },
        { article: 'd', name: 'Petrovsky' },
      ]),
    ).toHaveLength(1);
  });

  test('a surname alone joins the only person who bears it', () => {
    expect(
      join([
        { article: 'a', name: 'Anna Cole' },
        { article: 'b', name: 'Cole' },
      ]),
    ).toEqual(['Anna Cole: a Anna Cole, b Cole']);
  });

  test('a name beside another of its surname is no part of a longer one', () => {
    const child = { article: 'a', name: 'Tilda Ann Rosa Brandt' };
    expect(
      join([child, { article: 'b', name: 'Tilda Brandt' }, { article: 'b', name: 'Rosa Brandt' }]),
    ).toEqual([
      'Tilda Ann Rosa Brandt: a Tilda Ann Rosa Brandt, b Tilda Brandt',
      'Rosa Brandt: b Rosa Brandt',
    ]);
    expect(join([child, { article: 'b', name: 'Rosa Brandt' }])).toHaveLength(1);
  });

  test('given names that conflict keep people apart', () => {
    expect(
      join([
        { article: 'a', name: 'Anna Cole' },
        { article: 'b', name: 'Peter Cole' },
      ]),
    ).toHaveLength(2);
  });

  test('a surname that two people bear goes to neither without evidence', () => {
    expect(
      join([
        { article: 'a', name: 'Anna Cole' },
        { article: 'a', name: 'Peter Cole' },
        { article: 'b', name: 'Cole' },
      ]),
    ).toHaveLength(3);
  });

  test('a title tells which of two bearers a surname means', () => {
    expect(
      join([
        { article: 'a', name: 'Anna Cole', roles: ['senator'] },
        { article: 'a', name: 'Peter Cole' },
        { article: 'b', name: 'Cole', roles: ['senator'] },
      ]),
    ).toEqual(['Anna Cole: a Anna Cole, b Cole', 'Peter Cole: a Peter Cole']);
  });

  test('genders that differ keep a surname apart', () => {
    expect(
      join([
        { article: 'a', name: 'Anna Cole', gender: 'female' },
        { article: 'b', name: 'Cole', gender: 'male' },
      ]),
    ).toHaveLength(2);
  });

  test.each([
    ['Anna Marrow', 'Anna Marorw'],
    ['Anna Halloran', 'Anna Haloran'],
    ['Anna Lindqvister', 'Anna Lindqvistar'],
  ])('%s and %s of two articles are one person', (a, b) => {
    expect(
      join([
        { article: 'a', name: a },
        { article: 'b', name: b },
      ]),
    ).toHaveLength(1);
  });

  test.each([
    ['Anna Marrow', 'Ida Marorw', 'b'],
    ['Anna Marrow', 'Anna Marorw', 'a'],
    ['Anna Cole', 'Anna Coles', 'b'],
  ])(
    '%s and %s are two people by another first name, in one article, or with short surnames',
    (a, b, second) => {
      expect(
        join([
          { article: 'a', name: a },
          { article: second, name: b },
        ]),
      ).toHaveLength(2);
    },
  );

  test('surnames one letter apart are one person only with the same office', () => {
    expect(
      join([
        { article: 'a', name: 'Anna Hansen' },
        { article: 'b', name: 'Anna Hanson' },
      ]),
    ).toHaveLength(2);
    expect(
      join([
        { article: 'a', name: 'Anna Hansen', roles: ['mayor'] },
        { article: 'b', name: 'Anna Hanson', roles: ['mayor'] },
      ]),
    ).toHaveLength(1);
  });
});

describe('places and bodies of several articles', () => {
  const place = { kind: 'place' } as const;
  const body = { kind: 'body' } as const;

  test('all names of a country are one place', () => {
    expect(
      join([
        { article: 'a', name: 'U.S.', ...place },
        { article: 'b', name: 'United States', ...place },
        { article: 'c', name: 'America', ...place },
      ]),
    ).toEqual(['United States: a U.S., b United States, c America']);
  });

  const union = { article: 'a', name: 'Harbour Workers Union', ...body };
  const short = { article: 'b', name: 'HWU', ...body };

  test('an acronym joins the name that an article defines or uses beside it', () => {
    expect(join([{ ...union, acronym: 'HWU' }, short])).toEqual([
      'Harbour Workers Union: a Harbour Workers Union, b HWU',
    ]);
    expect(join([union, { ...short, article: 'a' }, short])).toHaveLength(1);
  });

  test('an acronym without such evidence joins only the name that it is known to stand for', () => {
    expect(join([union, short])).toHaveLength(2);
    expect(
      join([
        { article: 'a', name: 'European Union', ...body },
        { article: 'b', name: 'E.U.', ...body },
      ]),
    ).toHaveLength(1);
  });

  test('an acronym of two names joins neither, but the one that an article puts it after', () => {
    const other = { article: 'a', name: 'Home Water Union', ...body };
    expect(join([union, other, { ...short, article: 'a' }])).toHaveLength(3);
    expect(join([{ ...union, acronym: 'HWU' }, other, short])).toContain(
      'Harbour Workers Union: a Harbour Workers Union, b HWU',
    );
  });

  test('an acronym of two names joins the one that it is known to stand for', () => {
    expect(
      join([
        { article: 'a', name: 'European Union', ...body },
        { article: 'a', name: 'Elmton University', ...body },
        { article: 'a', name: 'EU', ...body },
      ]),
    ).toContain('European Union: a European Union, a EU');
  });

  test('the same organ of two countries is two bodies, of one country one', () => {
    expect(
      join([
        { article: 'a', name: 'Spain’s Foreign Ministry', ...body },
        { article: 'b', name: 'Spanish Foreign Ministry', ...body },
        { article: 'b', name: 'Greek Foreign Ministry', ...body },
      ]),
    ).toHaveLength(2);
  });
});

test.each([
  ['Petrovskiy', 'Petrovskyy', 'variant'],
  ['Gorbachoff', 'Gorbachov', 'variant'],
  ['Cole', 'cole', 'same'],
  ['Müller', 'Muller', 'same'],
  ['Cole', 'Cone', 'other'],
  // Romanised otherwise, each in more than the letters that a slip may change
  ['Markoff', 'Markov', 'variant'],
  ['Sergeeff', 'Sergeev', 'variant'],
  ['Khalim', 'Halim', 'other'],
  ['Mikhailkhov', 'Mihailhov', 'variant'],
  ['Stephaniphov', 'Stefanifov', 'variant'],
  ['Bolckackov', 'Bolkakov', 'variant'],
  ['Maximaxov', 'Maksimaksov', 'variant'],
  ['Wawelow', 'Vavelov', 'other'],
  ['Kowalewow', 'Kovalevov', 'variant'],
  ['Haroun Mouskoos', 'Harun Muskus', 'variant'],
  ['Faqaruqi', 'Fakaruki', 'variant'],
  ['Bajkojlov', 'Baikoilov', 'variant'],
  ['Petrovskyy', 'Petrovskiy', 'variant'],
])('%s and %s are %s', (a, b, likeness) => expect(compareSurnames(a, b)).toBe(likeness));

test('given names agree as short forms and initials, not otherwise', () => {
  expect(
    [
      ['Bill', 'William'],
      ['J', 'John'],
      ['Sergei', 'Sergey'],
      ['JD', 'James'],
    ].map(([a = '', b = '']) => canBeSameGiven(a, b)),
  ).toEqual([true, true, true, true]);
  expect(
    [
      ['Anna', 'Peter'],
      ['Bill', 'Hillary'],
    ].map(([a = '', b = '']) => canBeSameGiven(a, b)),
  ).toEqual([false, false]);
});
