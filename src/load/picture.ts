import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';

/** What the worker answers: the picture, or why there is none. */
const AnsweredSchema = z.union([
  z.object({ id: z.int(), png: z.instanceof(Uint8Array<ArrayBuffer>) }),
  z.object({ id: z.int(), fault: z.string() }),
]);

type Waiting = { resolve: (png: Uint8Array<ArrayBuffer>) => void; reject: (error: Error) => void };

/** The pictures that were asked for and are not there yet, by their numbers. */
const waiting = new Map<number, Waiting>();
let asked = 0;
let worker: Worker | undefined;

/**
 * Renders a picture as a PNG; see `drawPicture`. It is drawn in a thread of its own: each picture takes megabytes for a moment, and where the
 * comparisons of a whole site are kept, too, collecting that garbage costs more than drawing.
 *
 * @param strips  whole SVG documents of one width, from top to bottom; what is not in the fonts is left blank
 * Throws: where an SVG cannot be read
 */
export function renderPicture(strips: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  worker ??= startWorker();
  const thread = worker;
  asked += 1;
  const id = asked;
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    // The process does not end before the answer, and does when none is waited for.
    thread.ref();
    thread.postMessage({ id, strips });
  });
}

function startWorker(): Worker {
  const thread = new Worker(path.resolve('src/load/picture-worker.ts'));
  thread.on('message', (message: unknown) => {
    const answer = AnsweredSchema.parse(message);
    const one = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (waiting.size === 0) thread.unref();
    if ('png' in answer) one?.resolve(answer.png);
    else one?.reject(new Error(answer.fault));
  });
  thread.on('error', (error) => {
    worker = undefined;
    for (const { reject } of waiting.values())
      reject(error instanceof Error ? error : new Error(String(error)));
    waiting.clear();
  });
  return thread;
}

/** The site's icon as a PNG, for systems that do not support SVG. @param size  width and height in pixels */
export async function renderIcon(size: number): Promise<Uint8Array<ArrayBuffer>> {
  const svg = await readFile(path.resolve('src/static/icon.svg'), 'utf8');
  return renderPicture([svg.replace('<svg ', `<svg width="${size}" height="${size}" `)]);
}
