import { z } from 'zod';

/** What is read of a browser's trace; times are in microseconds, `tdur` is CPU time of the thread. Source: Chromium, Trace Event Format. */
const EventSchema = z.object({
  name: z.string(),
  pid: z.number(),
  tid: z.number(),
  dur: z.number().optional(),
  tdur: z.number().optional(),
  args: z.object({ name: z.string().optional() }).optional(),
});

type Event = z.infer<typeof EventSchema>;

const NEW_LINE = 10;

/**
 * The longest task of a page's main thread in milliseconds: CPU time where the browser gives it, else time by the clock.
 *
 * @param trace  as Chromium writes it, an event a line; it can be longer than a string may be, so it is read line by line
 */
export function findLongestTask(trace: Uint8Array): number {
  const main = new Set<string>();
  const tasks: Event[] = [];
  for (const event of readEvents(trace)) {
    if (event.name.endsWith('RunTask')) tasks.push(event);
    else if (event.args?.name === 'CrRendererMain') main.add(toThread(event));
  }
  return tasks
    .filter((task) => main.has(toThread(task)))
    .reduce((longest, { tdur, dur }) => Math.max(longest, (tdur ?? dur ?? 0) / 1000), 0);
}

const toThread = ({ pid, tid }: Event): string => `${pid}/${tid}`;

/** The events that name a thread or are a task. */
function* readEvents(trace: Uint8Array): Generator<Event> {
  const decoder = new TextDecoder();
  for (let start = 0; start < trace.length; ) {
    const end = trace.indexOf(NEW_LINE, start);
    const line = decoder.decode(trace.subarray(start, end < 0 ? trace.length : end));
    start = end < 0 ? trace.length : end + 1;
    if (/"(?:thread_name|[^"]*RunTask)"/u.test(line)) yield EventSchema.parse(JSON.parse(toObject(line)));
  }
}

/** An event's own object without what the list around it writes before and after it. */
const toObject = (line: string): string =>
  line.replace(/^\{"traceEvents":\[/u, '').replace(/(?:,|\],"metadata":.*|\]\})$/u, '');
