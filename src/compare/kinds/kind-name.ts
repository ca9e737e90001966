import { areNamesShared, withFullNames } from '../names/matching-names.ts';
import type { DifferenceRules } from '../readings/claim-to-read.ts';
import { type ReadingOf, toNameReadings } from '../readings/readings.ts';

/** What an entity is called; spellings, short forms, and names that both articles use are no difference between claims. */
export const NAME: DifferenceRules = {
  words: {
    kind: 'name',
    label: 'name used',
    detail: 'the name',
    gives: ['uses a name', 'use a name'],
    none: ['has no such name here', 'have no such name here'],
    relations: {
      differs: { kind: 'name-differs', label: 'another name' },
      compatible: { kind: 'name-differs', label: 'another name' },
    },
    canAgree: false,
    weight: 0.5,
  },
  // A title more or less, another spelling, or a name that both articles use elsewhere, says nothing of how two passages stand to each other; the apparatus has it.
  areAlike: (readings, articles) =>
    areNamesShared(
      readings.filter((one) => one.kind === 'name'),
      articles,
    ),
  isBetweenArticles: true,
  toEntries: (claim) =>
    toNameSlots(claim.read(toNameReadings))
      .map((slot) => claim.toEntry('name', slot, (all) => areNamesShared(all, claim.articles)))
      .filter(({ differs }) => differs),
};

/** A word of four letters or more: names without one are short forms, “DC”, “Md.”, “the HPC”. */
const LONG_WORD = /\p{L}{4}/u;

/** The names of each entity that at least two articles name in full. */
function toNameSlots(all: readonly ReadingOf<'name'>[]): ReadingOf<'name'>[][] {
  const slots = new Map<string, ReadingOf<'name'>[]>();
  const readings = all.filter(({ key }) => LONG_WORD.test(key));
  for (const reading of readings) slots.set(reading.entity, [...(slots.get(reading.entity) ?? []), reading]);
  return [...slots.values()]
    .map(withFullNames)
    .filter((slot) => new Set(slot.map((reading) => reading.article)).size > 1);
}
