import type { Unit } from '../units/units.ts';
import { dot, makeRow, type Row, sumMeans, sumShared, type Vector } from '../units/vectors.ts';

/** What two units have in common, or do not, taken from the two units alone; from 0 to 1 but for `leftover`. */
export type Likeness = {
  /** Shared part of what happens, by weight (Dice): a word counts by how many events words of its kind stand for. */
  events: number;
  /** Part of the words' cosine that comes from words that are neither verbs nor names nor numbers. */
  nouns: number;
  /** 1 when both have numbers and none is the same. */
  numberConflict: number;
  /** Root of the events that only one of the two has, in events of an average unit of the story; short units count as longer ones. */
  leftover: number;
};

/** Weight added to what is compared, so that two units of few words are not alike by one of them. */
const EVENTS_PRIOR = 2;

/** A unit counts as having at least so many events of an average one: that two say little is no sign that they say the same. */
const SHORT_RATIO = 0.7;

/**
 * Gives the likeness of any two of the units; symmetric. What `b` holds is laid out in rows, so it is quickest to compare one `b` with all its
 * `a`s before the next.
 */
export function makeComparer(units: readonly Unit[]): (a: Unit, b: Unit) => Likeness {
  const size = toSize(units.map((unit) => unit.words.ids));
  const [events, weighedEvents] = [makeRow(size), makeRow(size)];
  const [nouns, numbers] = [makeRow(size), makeRow(size)];
  const meanEvents = units.reduce((sum, unit) => sum + unit.eventSum, 0) / units.length || 1;
  const eventsOf = ({ eventSum }: Unit): number => Math.max(eventSum, SHORT_RATIO * meanEvents);
  return (a, b) => {
    events.hold(b.events);
    weighedEvents.hold(b.weighedEvents);
    nouns.hold(b.nouns);
    numbers.hold(b.numbers);
    const shared = sumMeans(a.weighedEvents, weighedEvents);
    const alone = eventsOf(a) + eventsOf(b) - 2 * sumMeans(a.events, events);
    return {
      events: (2 * shared) / (a.weighedEventSum + b.weighedEventSum + EVENTS_PRIOR),
      nouns: Math.min(1, dot(a.nouns, nouns) / (a.norm * b.norm || 1)),
      numberConflict: isConflict(a.numbers, b.numbers, numbers) ? 1 : 0,
      leftover: Math.sqrt(Math.max(0, alone) / meanEvents),
    };
  };
}

/** Size of a row that has a place for all ids of lists in ascending order. */
const toSize = (lists: readonly Int32Array[]): number =>
  1 + lists.reduce((most, ids) => Math.max(most, ids.at(-1) ?? -1), -1);

/** True when both have numbers and none is the same; `row` holds those of `b`. */
const isConflict = (a: Vector, b: Vector, row: Row): boolean =>
  a.ids.length > 0 && b.ids.length > 0 && sumShared(a, row) === 0;
