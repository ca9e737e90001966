import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { deskIntegration } from '../../../src/desk/integration.ts';
import { contentFiles, writeFolder } from '../../build/story-folder.ts';

const TOKEN = 'a-token-of-a-test';

let content: Awaited<ReturnType<typeof writeFolder>>;
let server: Server;
let origin = '';
const logged: string[] = [];

type Handle = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** A server that asks the desk first, as Astro's does. */
function startServer(): Promise<Server> {
  const setup: unknown = deskIntegration(TOKEN).hooks['astro:server:setup'];
  if (typeof setup !== 'function') throw new Error('the desk adds nothing to the server');
  const handles: Handle[] = [];
  setup({
    server: { middlewares: { use: (handle: Handle) => handles.push(handle) } },
    logger: { error: (text: string) => logged.push(text) },
  });
  const made = createServer((request, response) => {
    for (const handle of handles) handle(request, response, () => response.end('the site'));
  });
  return new Promise((resolve) => made.listen(0, '127.0.0.1', () => resolve(made)));
}

beforeEach(async () => {
  content = await writeFolder(contentFiles({}, 'title: Fire\n'));
  vi.stubEnv('CONTENT_DIR', content.folder);
  vi.stubEnv('DESK_JOURNAL_DIR', path.join(content.folder, '.journal'));
  vi.stubEnv('COMPARISON_CACHE_DIR', path.join(content.folder, '.comparisons'));
  logged.length = 0;
  server = await startServer();
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  origin = `http://127.0.0.1:${address.port}`;
});
afterEach(async () => {
  vi.unstubAllEnvs();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await content.remove();
});

const ask = (steps: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${origin}/desk/${TOKEN}/${steps}`, init);
const post = (steps: string, body: unknown): Promise<Response> =>
  ask(steps, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

describe('the desk’s server', () => {
  test('gives its page to who knows the token, and leaves all else to the site', async () => {
    const page = await ask('');
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    const policy = page.headers.get('content-security-policy')?.split('; ') ?? [];
    expect(policy).toEqual([
      ...[
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
      ],
      ...["base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"],
      ...["require-trusted-types-for 'script'", "trusted-types 'none'"],
    ]);
    const words = await page.text();
    for (const file of ['tokens', 'base', 'marks']) expect(words).toContain(`href="/src/styles/${file}.css"`);
    for (const file of ['desk', 'decide', 'table'])
      expect(words).toContain(`href="/src/desk/page/${file}.css"`);
    expect((await fetch(`${origin}/desk/another/`)).status).toBe(403);
    for (const place of ['/', '/deskbound/', '/stories/desk/'])
      expect(await (await fetch(origin + place)).text()).toBe('the site');
  });

  test('lists the stories and shows one; no other page may read or keep it', async () => {
    const stories = await ask('api/stories/');
    expect(await stories.json()).toEqual({ stories: ['harbour'] });
    expect([...stories.headers].filter(([name]) => /cache|nosniff|resource|type/u.test(name))).toEqual([
      ['cache-control', 'no-store'],
      ['content-type', 'application/json; charset=utf-8'],
      ['cross-origin-resource-policy', 'same-origin'],
      ['x-content-type-options', 'nosniff'],
    ]);
    const story = await ask('api/story/harbour/?x=1');
    expect(story.status).toBe(200);
    expect(await story.json()).toMatchObject({ id: 'harbour', title: 'Fire' });
  });

  test.each([
    ['', 'POST', 404, 'There is nothing here.'],
    ['page/', 'GET', 404, 'There is nothing here.'],
    ['api/story/other/', 'GET', 404, 'There is no such story.'],
    ['api/story/..%2Fx/', 'GET', 404, 'There is no such story.'],
    ['api/stories/harbour/', 'GET', 404, 'There is no such story.'],
    ['api/story/harbour/edit/', 'GET', 405, 'This address is written to.'],
    ['api/story/harbour/burn/', 'POST', 404, 'The desk does not do that.'],
  ])('answers %j by %s with %i', async (steps, method, status, message) => {
    const answer = method === 'POST' ? await post(steps, {}) : await ask(steps);
    expect([answer.status, await answer.json()]).toEqual([status, { kind: 'wrong', message }]);
  });

  test('says what is wrong with what was sent', async () => {
    const broken = await post('api/story/harbour/edit/', '{');
    expect([broken.status, (await broken.json()).message]).toEqual([
      400,
      expect.stringContaining('not JSON'),
    ]);
    const strange = await post('api/story/harbour/edit/', { edit: { kind: 'burn' }, base: 'x' });
    expect([strange.status, (await strange.json()).kind]).toEqual([400, 'wrong']);
    expect((await post('api/stories/', {})).status).toBe(400);
  });

  test('tells a step back where there is none from one that is made', async () => {
    const none = await post('api/story/harbour/undo/', {});
    expect([none.status, (await none.json()).kind]).toEqual([409, 'nothing-to-do']);
    const { base } = await (await ask('api/story/harbour/')).json();
    const same = {
      kind: 'same',
      passages: [
        { file: 'harbour-a.txt', words: '“We were lucky,”' },
        { file: 'harbour-b.txt', words: 'The cause is not known.' },
      ],
      why: 'a trial',
    };
    const preview = await post('api/story/harbour/preview/', { edit: same });
    expect([preview.status, await preview.json()]).toEqual([
      200,
      { kind: 'preview', change: expect.stringContaining('2 claims become 1') },
    ]);
    const absent = { ...same, passages: [same.passages[0], { file: 'harbour-b.txt', words: 'not there' }] };
    const doubted = await post('api/story/harbour/preview/', { edit: absent });
    expect([doubted.status, (await doubted.json()).kind]).toEqual([200, 'problems']);
    const made = await post('api/story/harbour/edit/', { edit: same, base });
    expect([made.status, (await made.json()).kind]).toEqual([200, 'made']);
    const late = await post('api/story/harbour/edit/', { edit: same, base });
    expect([late.status, (await late.json()).kind]).toEqual([409, 'changed-outside']);
    for (const step of ['undo', 'redo']) {
      const moved = await post(`api/story/harbour/${step}/`, {});
      expect([moved.status, (await moved.json()).kind]).toEqual([200, 'made']);
    }
  });

  test('adds files to a story, and names the problems of those that cannot be read', async () => {
    const file = (name: string, text: string) => ({ name, base64: Buffer.from(text).toString('base64') });
    const upload = (...files: { name: string; base64: string }[]) =>
      post('api/stories/', { title: 'A storm', files, replace: false });
    const bad = await upload(file('a.rtf', 'A.'));
    expect([bad.status, await bad.json()]).toMatchObject([
      422,
      { kind: 'problems', problems: [{ ruleId: 'kind-unknown' }] },
    ]);
    const good = await upload(file('a.txt', 'A storm hit the coast on Monday.'));
    expect([good.status, await good.json()]).toMatchObject([200, { story: 'a-storm' }]);
  });
});
