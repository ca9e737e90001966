import { FILES_AT_ONCE } from '../../search/fetch-file.ts';

/** The line that is simulated: milliseconds before each file, and bytes a millisecond that the files share. */
const LATENCY_MS = 400;
const BYTES_PER_MS = 50;

/** Takes a file over the line. */
export type Fetch = (path: string) => Promise<string>;

type Download = { give: () => void; readyAt: number; left: number };

/** Who has no answer by then has none. */
const MAX_MS = 60_000;

/**
 * The milliseconds after which an answer is there on a slow line, without the machine's own time: six files of a host come at once, others wait.
 *
 * @param readFile  text and bytes as sent
 */
export async function timeAnswer<Answer>(
  readFile: (path: string) => { text: string; bytes: number },
  ask: (fetch: Fetch) => Promise<Answer>,
): Promise<{ answer: Answer; ms: number }> {
  const waiting: Omit<Download, 'readyAt'>[] = [];
  let active: Download[] = [];
  let now = 0;
  const asking = ask(
    (path) =>
      new Promise((resolve) => {
        const { text, bytes } = readFile(path);
        waiting.push({ give: () => resolve(text), left: bytes });
      }),
  );
  let isOpen = true;
  const closed = asking.finally(() => {
    isOpen = false;
  });
  closed.catch(() => undefined);
  for (await settle(); isOpen && now < MAX_MS; await settle()) {
    for (const next of waiting.splice(0, FILES_AT_ONCE - active.length))
      active.push({ ...next, readyAt: now + LATENCY_MS });
    now = advance(active, now);
    for (const { give } of active.filter(isThere)) give();
    active = active.filter((one) => !isThere(one));
  }
  return { answer: await closed, ms: now };
}

/** What code does with the files that have come takes no time here. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** What is left of a file after sums of shares. */
const isThere = ({ left }: Download): boolean => left < 1e-6;

/** Goes on to the next thing that happens: a file begins to come, or has come. */
function advance(active: readonly Download[], now: number): number {
  const coming = active.filter(({ readyAt }) => readyAt <= now);
  const share = BYTES_PER_MS / Math.max(1, coming.length);
  const next = Math.min(
    ...active.filter(({ readyAt }) => readyAt > now).map(({ readyAt }) => readyAt),
    ...coming.map(({ left }) => now + left / share),
  );
  for (const one of coming) one.left -= (next - now) * share;
  return Number.isFinite(next) ? next : now + LATENCY_MS;
}
