/** Told after each story; `done` of `total` are ready. */
export type Progress = (done: number, total: number) => void;

/** How long a build is silent, and from one line to the next, in milliseconds. */
const SILENT_MS = 10_000;

/**
 * Says now and then how many stories are compared and how long the rest will take, if it goes on as it went. A short build says nothing.
 *
 * @param now    milliseconds of any clock
 * @param write  prints a line
 */
export function makeProgress(now: () => number, write: (line: string) => void): Progress {
  const started = now();
  let last = started;
  return (done, total) => {
    const at = now();
    if (at - last < SILENT_MS || done >= total) return;
    last = at;
    write(
      `${done} of ${total} stories compared, about ${toDuration(((at - started) / done) * (total - done))} left`,
    );
  };
}

/** A time in whole minutes, or in seconds when it is short. */
function toDuration(ms: number): string {
  const seconds = Math.max(1, Math.round(ms / 1000));
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
