import { parentPort } from 'node:worker_threads';
import { z } from 'zod';
import { drawPicture } from './draw-picture.ts';

/** What `picture.ts` asks: a picture under a number of its own. */
const AskedSchema = z.object({ id: z.int(), svg: z.string() });

parentPort?.on('message', (message: unknown) => {
  const { id, svg } = AskedSchema.parse(message);
  parentPort?.postMessage({ id, ...draw(svg) });
});

function draw(svg: string): { png: Uint8Array } | { fault: string } {
  try {
    return { png: drawPicture(svg) };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}
