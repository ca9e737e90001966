import type { Id } from '../../model/ids.ts';

/** Readings of a claim that answer the same question, at most a few an article. */
export type Slot<One> = One[];

/** Score of two readings that are known to answer two questions: what each goes with does not join them. */
export const APART = -1;

type Match<One> = {
  /** How well two readings of different articles go together; 0 when they do not, `APART` where nothing may join them. */
  score: (a: One, b: One) => number;
  /** True for two readings that answer two questions though their keys are equal. */
  isOther?: (a: One, b: One) => boolean;
};

/**
 * Puts readings that answer the same question into one slot: the best pairs first, an article once a slot.
 *
 * Readings with equal keys share a slot even in one article, unless they answer two questions. What goes with nothing stands alone.
 *
 * @returns slots in the order of their first reading
 */
export function toSlots<One extends { article: Id; key: string }>(
  readings: readonly One[],
  match: Match<One>,
): Slot<One>[] {
  const slots = groupEqual(readings, match);
  for (;;) {
    const best = findBestPair(slots, match);
    if (best === undefined) return slots;
    const joined = [...best.left, ...best.right].sort((a, b) => readings.indexOf(a) - readings.indexOf(b));
    slots.splice(slots.indexOf(best.right), 1);
    slots.splice(slots.indexOf(best.left), 1, joined);
  }
}

function groupEqual<One extends { key: string }>(
  readings: readonly One[],
  { isOther = () => false }: Pick<Match<One>, 'isOther'>,
): Slot<One>[] {
  const slots: Slot<One>[] = [];
  for (const reading of readings) {
    const slot = slots.find((own) => own.every((one) => one.key === reading.key && !isOther(one, reading)));
    if (slot === undefined) slots.push([reading]);
    else slot.push(reading);
  }
  return slots;
}

function findBestPair<One extends { article: Id }>(slots: readonly Slot<One>[], match: Match<One>) {
  let best: { left: Slot<One>; right: Slot<One>; score: number } | undefined;
  for (const [index, left] of slots.entries()) {
    for (const right of slots.slice(index + 1)) {
      if (left.some((one) => right.some((other) => other.article === one.article))) continue;
      const scores = left.flatMap((one) => right.map((other) => match.score(one, other)));
      const score = scores.includes(APART) ? 0 : Math.max(...scores);
      if (score > 0 && score > (best?.score ?? 0)) best = { left, right, score };
    }
  }
  return best;
}
