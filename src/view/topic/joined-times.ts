import type { Reading } from '../../model/comparison.ts';
import { findPublishedPart } from '../text/published-text.ts';
import { getWitness, type Witnesses } from '../text/witnesses.ts';

/** How far another time is looked for on each side, with the joining word. */
const REACH = 28;

/** Another time, “or”, and what may stand before this one: “Monday or early on”. */
const OTHER_BEFORE =
  /(?:\d|day|today|tomorrow|yesterday|week|month|year|morning|afternoon|evening|night) (?:or|and|to|through|until)(?: (?:on|by|in|at|early|late|later|the)){0,2} $/iu;
const OTHER_AFTER =
  /^(?: (?:morning|afternoon|evening|night))? (?:or|and|to|through|until)(?: (?:on|by|in|at|early|late|later|the)){0,2} (?:\d|(?:sun|mon|tues|wednes|thurs|fri|satur)day|today|tomorrow|tonight|next )/iu;

/** True for a time that is one of two: who gives “Monday or Tuesday” does not give the same as who gives “Tuesday”. “37 or 41” is read as one range. */
export function isOneOfSeveral({ article, ...reading }: Reading, witnesses: Witnesses): boolean {
  if (reading.kind !== 'timeframe') return false;
  const { start, end } = reading;
  const { published } = getWitness(witnesses, article);
  const around = findPublishedPart(published, { start: Math.max(0, start - REACH), end: end + REACH });
  if (around === undefined) return false;
  const before = around.text.slice(0, Math.max(0, start - around.start));
  const after = around.text.slice(Math.max(0, end - around.start));
  return OTHER_BEFORE.test(before) || OTHER_AFTER.test(after);
}
