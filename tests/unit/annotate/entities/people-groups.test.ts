import { describe, expect, test } from 'vitest';
import type { LocalEntity } from '../../../../src/annotate/entities/local.ts';
import { PeopleGroups } from '../../../../src/annotate/entities/people-groups.ts';

const toPerson = (name: string, roles: readonly string[] = []): LocalEntity => ({
  article: 'a',
  local: name,
  kind: 'person',
  certain: true,
  name,
  forms: [name],
  gender: null,
  roles: new Set(roles),
  nations: new Set(),
  mentions: [],
});

function gather(people: readonly LocalEntity[]): PeopleGroups {
  const groups = new PeopleGroups();
  for (const person of people) groups.add(person);
  return groups;
}

const toNames = (groups: readonly LocalEntity[][]): string[][] =>
  groups.map((group) => group.map(({ name }) => name));

describe('groups of people', () => {
  const groups = gather([
    toPerson('Ann Marrow'),
    toPerson('Bo Petrovskyy'),
    toPerson('Cy de la Rosa'),
    toPerson('Dee Marlow', ['mayor']),
  ]);

  test.each([
    ['Anna Marrow', [], [['Ann Marrow']]],
    ['Bo Petrovskiy', [], [['Bo Petrovskyy']]],
    ['Ed Marsh', [], []],
    ['Dee Marlowe', ['mayor'], [['Dee Marlow']]],
  ])('“%s” is compared only with groups that can hold the name', (name, roles, expected) => {
    expect(toNames(groups.findFull(toPerson(name, roles)))).toEqual(expected);
  });

  test.each([
    ['Marrow', [['Ann Marrow']]],
    ['la Rosa', [['Cy de la Rosa']]],
    ['Ros', []],
  ])('the short name “%s” is compared only with those who end with it', (name, expected) => {
    expect(toNames(groups.findShort(toPerson(name)))).toEqual(expected);
  });

  test('nobody is compared with more than 200 groups, however many share the surname', () => {
    const family = Array.from({ length: 1000 }, (_, index) => toPerson(`A${index} Marrow`));
    expect(gather(family).findFull(toPerson('Bo Marrow'))).toHaveLength(200);
  });

  test('groups keep the order in which they were begun', () => {
    const [first] = groups.all();
    expect(toNames(groups.all()).flat()[0]).toBe('Ann Marrow');
    groups.add(toPerson('A. Marrow'), first);
    expect(toNames(groups.findShort(toPerson('Marrow')))).toEqual([['Ann Marrow', 'A. Marrow']]);
  });
});
