import { expect, test } from 'vitest';
import { withoutOtherGender } from '../../../../src/annotate/speakers/one-gender.ts';

const TEXT = 'He rowed. She sang. he slept. she swam. He ran.';
const [HE, SHE, HE_AGAIN, SHE_AGAIN, HE_LAST] = [0, 10, 20, 30, 40];

const person = (name: string, gender: 'female' | 'male' | null = null) => ({
  id: name,
  name,
  gender,
  mentions: [],
  named: true,
});

/** The offsets of the pronouns that are left of those that mean these people. */
const left = (...found: [number, ReturnType<typeof person>][]): number[] => [
  ...withoutOtherGender(new Map(found.map(([at, one]) => [at, { person: one }])), TEXT).keys(),
];

const velde = person('Velde');
test.each([
  ['one gender stays', [HE, HE_AGAIN], [HE, HE_AGAIN]],
  ['the fewer go', [HE, SHE, HE_AGAIN], [HE, HE_AGAIN]],
  ['also where they come first', [HE, SHE, SHE_AGAIN], [SHE, SHE_AGAIN]],
  ['of as many all go', [HE, SHE], []],
  ['two and two', [HE, SHE, SHE_AGAIN, HE_LAST], []],
])('%s', (_, found, expected) => {
  expect(left(...found.map((at): [number, typeof velde] => [at, velde]))).toEqual(expected);
});

test('each person for itself, and one of known gender as it was found', () => {
  const [stone, bell] = [person('Stone'), person('Bell', 'male')];
  expect(left([HE, velde], [SHE, stone])).toEqual([HE, SHE]);
  expect(left([HE, bell], [SHE, bell])).toEqual([HE, SHE]);
});
