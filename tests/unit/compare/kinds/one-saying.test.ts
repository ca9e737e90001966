import { describe, expect, test } from 'vitest';
import type { DifferenceKind } from '../../../../src/model/kinds.ts';
import { compareSentences, compareTexts } from '../../../build/compared-texts.ts';

const differingOf = (...sentences: string[]): DifferenceKind[] =>
  compareSentences(...sentences).claim.apparatus.flatMap(({ kind, differs }) => (differs ? [kind] : []));

describe('where one thing was said', () => {
  test.each([
    [
      'Ida Marsh told reporters that the bees died of a cold spring in the upper valley.',
      'Ida Marsh said in a speech that the bees died of a cold spring in the upper valley.',
    ],
    [
      'Olaf Renner said in a letter that the brewery dumped its mash in the mill pond.',
      'Olaf Renner told journalists that the brewery dumped its mash in the mill pond.',
    ],
    [
      'Ida Marsh said at a news conference the choir spent its prize on a boat.',
      'Ida Marsh said in an email the choir spent its prize on a boat.',
    ],
    [
      '“The glacier lost its tongue overnight,” Olaf Renner said in a post.',
      '“The glacier lost its tongue overnight,” Olaf Renner told reporters.',
    ],
    [
      'Olaf Renner said in an interview that his dog found the truffle under a tram stop.',
      'Olaf Renner said in a statement that his dog found the truffle under a tram stop.',
    ],
  ])('differs: %s', (one, other) => {
    expect(differingOf(one, other)).toContain('medium');
  });

  test.each([
    [
      'Ida Marsh told reporters that the bees died of a cold spring in the upper valley.',
      'Ida Marsh said in a speech that the upper valley needs bees that stand a cold spring.',
    ],
    [
      'Olaf Renner said in a letter that the brewery dumped its mash in the mill pond.',
      'Olaf Renner told journalists that the mill pond stank of mash and the brewery would pay.',
    ],
    [
      'Ida Marsh said at a news conference the choir spent its prize on a boat.',
      'Ida Marsh said in an email the boat of the choir cost more than any prize.',
    ],
    [
      '“The glacier lost its tongue overnight,” Olaf Renner said in a post.',
      'Olaf Renner told reporters the village “lost more overnight” than a tongue of ice.',
    ],
    [
      'Olaf Renner said in an interview that his dog found the truffle under a tram stop.',
      'Olaf Renner said in a statement that a truffle may cost as much as a dog or a tram.',
    ],
  ])('but two things on one matter are two: %s', (one, other) => {
    expect(differingOf(one, other)).not.toContain('medium');
  });
});

describe('how far what is said stands', () => {
  test.each([
    [
      'Ida Marsh claimed the mill was sold twice in a year.',
      'Ida Marsh said the mill was sold twice in a year.',
    ],
    ['Olaf Renner alleged the judges ate his pie.', 'Olaf Renner said the judges ate his pie at noon.'],
    ['Ida Marsh said nine lifts stood still at dusk.', 'Ida Marsh admitted nine lifts stood still at dusk.'],
    [
      'Olaf Renner asserts the night bell of the spa rang at four.',
      'Olaf Renner says the night bell of the spa rang at four in the fog.',
    ],
    ['Ida Marsh conceded the vats leaked in March.', 'Ida Marsh claimed the vats leaked in March.'],
  ])('differs: %s', (one, other) => {
    expect(differingOf(one, other)).toContain('saying');
  });
});

/** In what the claim differs that joins a sentence under a headline with a sentence of another article. */
function differingUnder(headline: string, sentence: string, other: string): DifferenceKind[] {
  const linked = [
    ['a.txt', sentence],
    ['a.txt', headline],
    ['b.txt', other],
  ].map(([file, words]) => `      - { file: "${file}", words: ${JSON.stringify(words)} }`);
  const { claims } = compareTexts(
    [
      `${headline}\n\n${sentence}\n\nGulls sat on the old crates all day.\n`,
      `Notes on fog\n\nChoirs rehearsed beneath the lighthouse.\n\n${other}\n`,
    ],
    `title: Sorn\nlinks:\n  - assert:\n${linked.join('\n')}\n    why: one question\n`,
  );
  return claims
    .filter(({ links }) => links.some(({ by }) => by === 'editor'))
    .flatMap(({ apparatus }) => apparatus.flatMap(({ kind, differs }) => (differs ? [kind] : [])));
}

describe('what a headline tells', () => {
  test.each([
    ['Marsh to Repaint the Town Organ in May', 'Marsh Repaints the Town Organ in May'],
    ['News of the Town Organ and of Ida Marsh', 'Ida Marsh Repainted the Town Organ'],
    ['A Loud Week for the Organ of the Town', 'Organ of the Town: Ida Marsh Repaints It'],
    ['Town Organ Will Sound in May, Says Marsh', 'Town Organ Sounds as Marsh Repaints It'],
    ['Organ Set to Be Heard at the Town Fair', 'Organ Heard at Fair: Marsh Repaints Pipes'],
  ])('as done is not to come: %s / %s', (open, done) => {
    const sentence = 'Ida Marsh said on Monday that she will repaint the great organ of the town hall.';
    const other = 'Ida Marsh repainted the great organ of the town hall on Monday.';
    expect(differingUnder(open, sentence, other)).toContain('stage');
    expect(differingUnder(done, sentence, other)).not.toContain('stage');
  });

  test.each([
    ['Talk of the Quarry and a Truck', 'Renner Stole a Truck of the Quarry'],
    ['Quarry Truck Is Gone for Good', 'Quarry Truck Was Stolen by Renner'],
    ['A Truck, a Quarry and a Driver', 'Driver Who Stole Truck Is Known'],
    ['What Became of the Quarry Truck', 'Quarry: Driver Stole Best Truck'],
    ['No Truck Left at the Old Quarry', 'Truck Stolen at the Old Quarry'],
  ])('plainly is in no doubt: %s / %s', (open, plain) => {
    const sentence = 'Olaf Renner, a driver who allegedly stole a truck of the quarry, left for Sorn.';
    const other = 'Olaf Renner, a driver who stole a truck of the quarry, left for Sorn on Friday.';
    expect(differingUnder(open, sentence, other)).toContain('certainty');
    expect(differingUnder(plain, sentence, other)).not.toContain('certainty');
  });
});
