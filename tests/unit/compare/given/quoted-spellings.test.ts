import { expect, test } from 'vitest';
import {
  areSpelledOtherwise,
  areWrittenAsOne,
  toStems,
} from '../../../../src/compare/given/quoted-spellings.ts';

test.each([
  ['the harbour travelled far', 'the harbor traveled far'],
  ['organised theatres', 'organized theaters'],
  ['in defence of the colour', 'in defense of the color'],
  ['brave deed of pilots', 'brave deeds of pilots'],
])('“%s” and “%s” are one wording', (one, other) => expect(toStems(one)).toBe(toStems(other)));

test.each([
  ['our hour', 'or hors'],
  ['a wise pilot', 'a wide pilot'],
  ['the tower', 'the town'],
])('“%s” and “%s” are two', (one, other) => expect(toStems(one)).not.toBe(toStems(other)));

test.each([
  ['no gull if safe on that old mast', 'no gull is safe on that old mast', true],
  ['the gull sat on our mast all night', 'the gulls sat on our mast all night', true],
  ['no gull was safe on that old mast', 'no gull is safe on that old mast', false],
  ['the pilot is safe', 'the pilot if safe', false],
  ['we sold 40 of our own old boats', 'we sold 41 of our own old boats', false],
  ['the gull sat on our last mast all night', 'the gull sat on our mast all night', false],
])('“%s” and “%s” with a misprint: %s', (one, other, expected) =>
  expect(areSpelledOtherwise(one, other)).toBe(expected),
);

test.each([
  [['the flour mill stone sank'], ['the flour millstone sank'], true],
  [['re-baked'], ['the loaf was rebaked'], true],
  [['the loaf was baked'], ['the loaf was sold'], false],
])('%j is written as %j with other spaces: %s', (one, other, expected) =>
  expect(areWrittenAsOne(one, other)).toBe(expected),
);
