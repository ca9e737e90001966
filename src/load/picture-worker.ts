import { parentPort } from 'node:worker_threads';
import { z } from 'zod';
import { drawPicture } from './draw-picture.ts';

/** What `picture.ts` asks: a picture under a number of its own. */
const AskedSchema = z.object({ id: z.int(), strips: z.array(z.string()) });

parentPort?.on('message', (message: unknown) => {
  const { id, strips } = AskedSchema.parse(message);
  parentPort?.postMessage({ id, ...draw(strips) });
});

function draw(strips: readonly string[]): { png: Uint8Array } | { fault: string } {
  try {
    return { png: drawPicture(strips) };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}
