import { z } from 'zod';

/** What is read of a browser's trace; times are in microseconds, `tdur` is CPU time of the thread. Source: Chromium, Trace Event Format. */
const TraceSchema = z.object({
  traceEvents: z.array(
    z.object({
      name: z.string(),
      pid: z.number(),
      tid: z.number(),
      dur: z.number().optional(),
      tdur: z.number().optional(),
      args: z.object({ name: z.string().optional() }).optional(),
    }),
  ),
});

/** The longest task of a page's main thread in milliseconds: CPU time where the browser gives it, else time by the clock. */
export function findLongestTask(trace: Buffer): number {
  const { traceEvents } = TraceSchema.parse(JSON.parse(trace.toString()));
  const main = new Set(
    traceEvents.flatMap(({ name, pid, tid, args }) =>
      name === 'thread_name' && args?.name === 'CrRendererMain' ? [`${pid}/${tid}`] : [],
    ),
  );
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => name.endsWith('RunTask') && main.has(`${pid}/${tid}`),
  );
  return Math.max(0, ...tasks.map(({ tdur, dur }) => (tdur ?? dur ?? 0) / 1000));
}
