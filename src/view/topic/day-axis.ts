/** Drawing units of the axis; a day is at most this many parts of it. */
const WIDTH = 120;
const MIDDLE = 5;

type DayRange = { from: number | null; to: number | null };

/** Paths of an axis of days: a tick a day or week, and a bar for each range ('' when it is not counted in days). */
export type DayAxis = { ticks: string; bars: string[] };

/**
 * Draws ranges of days on one axis, so that “within 10 days” and “7–10 days” can be seen beside each other.
 *
 * An open end is drawn from the beginning, or to the end of the axis. Source: the ranges of the timeframes, in days.
 *
 * @returns undefined when fewer than two ranges are counted in days
 */
export function toDayAxis(ranges: readonly DayRange[]): DayAxis | undefined {
  const days = ranges.flatMap(({ from, to }) => [from, to]).filter((day) => day !== null);
  if (ranges.filter(({ from, to }) => from !== null || to !== null).length < 2) return undefined;
  const first = Math.min(0, ...days);
  const last = Math.max(1, ...days);
  const step = WIDTH / (last - first);
  const toX = (day: number): number => Math.round((day - first) * step * 10) / 10;
  const every = last - first > 31 ? 7 : 1;
  const ticks = Array.from(
    { length: Math.floor((last - first) / every) + 1 },
    (_, index) => first + index * every,
  );
  return {
    ticks: `M0 9h${WIDTH}${ticks.map((day) => `M${toX(day)} 7v2`).join('')}`,
    bars: ranges.map(({ from, to }) => {
      if (from === null && to === null) return '';
      const start = toX(from ?? first);
      return `M${start} ${MIDDLE - 2}h${Math.max(2, toX(to ?? last) - start)}`;
    }),
  };
}
