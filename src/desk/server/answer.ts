import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { ContentError } from '../../load/diagnostics.ts';
import { IdSchema } from '../../model/ids.ts';
import { EditSchema } from '../edits.ts';
import { addUpload, listStories, UploadSchema } from './stories.ts';
import { loadState, makeEdit, moveInJournal, previewEdit } from './story-desk.ts';

/** Most bytes of a request: some saved pages at once. */
const MAX_BODY_BYTES = 64_000_000;

const MakeSchema = z.strictObject({ edit: EditSchema, base: z.string() });
const PreviewSchema = z.strictObject({ edit: EditSchema });

type Answer = { status: number; body: unknown };

/** Answers a request of the desk's page; `steps` is its address after the token: `['api', 'story', <id>, 'edit']`. */
export async function answerRequest(request: IncomingMessage, steps: readonly string[]): Promise<Answer> {
  if (steps[0] !== 'api') return { status: 404, body: { kind: 'wrong', message: 'There is nothing here.' } };
  try {
    return await answer(request, steps.slice(1));
  } catch (error) {
    if (error instanceof ContentError)
      return { status: 422, body: { kind: 'problems', problems: error.diagnostics } };
    if (error instanceof z.ZodError)
      return { status: 400, body: { kind: 'wrong', message: z.prettifyError(error) } };
    throw error;
  }
}

async function answer(request: IncomingMessage, steps: readonly string[]): Promise<Answer> {
  const [what, id, act] = steps;
  const isWrite = request.method === 'POST';
  if (what === 'stories' && id === undefined && !isWrite) return ok({ stories: await listStories() });
  if (what === 'stories' && id === undefined)
    return ok(await addUpload(UploadSchema.parse(await readJson(request))));
  const story = IdSchema.safeParse(id).data;
  if (what !== 'story' || story === undefined || !(await listStories()).includes(story))
    return { status: 404, body: { kind: 'wrong', message: 'There is no such story.' } };
  if (act === undefined && !isWrite) return ok(await loadState(story));
  if (!isWrite) return { status: 405, body: { kind: 'wrong', message: 'This address is written to.' } };
  if (act === 'undo' || act === 'redo') return toAnswer(await moveInJournal(story, act));
  if (act === 'preview') {
    const preview = await previewEdit(story, PreviewSchema.parse(await readJson(request)).edit);
    // A question has an answer, also when the edit could not be made: to a browser any other status is a fault of the page.
    return ok(typeof preview === 'string' ? { kind: 'preview', change: preview } : preview);
  }
  if (act !== 'edit') return { status: 404, body: { kind: 'wrong', message: 'The desk does not do that.' } };
  const { edit, base } = MakeSchema.parse(await readJson(request));
  return toAnswer(await makeEdit(story, edit, base));
}

const ok = (body: unknown): Answer => ({ status: 200, body });

const toAnswer = (result: { kind: string }): Answer => ({
  status: result.kind === 'made' ? 200 : result.kind === 'problems' ? 422 : 409,
  body: result,
});

async function readJson(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    if (!(part instanceof Buffer)) continue;
    size += part.length;
    if (size > MAX_BODY_BYTES) throw new z.ZodError([toIssue('the files are too large together')]);
    parts.push(part);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8'));
  } catch {
    throw new z.ZodError([toIssue('this is not JSON')]);
  }
}

const toIssue = (message: string): z.core.$ZodIssue => ({
  code: 'custom',
  path: [],
  message,
  input: undefined,
});

/** Sends an answer as JSON that no other page may read or keep. */
export function sendAnswer(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
  });
  response.end(JSON.stringify(body));
}
