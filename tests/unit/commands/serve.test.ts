import { spawn } from 'node:child_process';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { callCommand, runCommandFile } from '../../build/run-command.ts';
import { contentFiles, writeFolder } from '../../build/story-folder.ts';

const removers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const remove of removers.splice(0)) await remove();
});

async function write(files: Record<string, string | Uint8Array>): Promise<string> {
  const { folder, remove } = await writeFolder(files);
  removers.push(remove);
  return folder;
}

/** The first line that the server prints, and the page at the address in it. */
async function serve(
  folder: string,
  environment: Record<string, string>,
): Promise<[line: string, page: string]> {
  const child = spawn(process.execPath, [path.resolve('src/commands/serve.ts')], {
    cwd: folder,
    env: { ...process.env, PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const line = await new Promise<string>((resolve, reject) => {
      child.stdout.once('data', (text) => resolve(String(text)));
      child.once('error', reject);
      child.once('exit', () => reject(new Error('the server ended')));
    });
    const page = await fetch(/http\S+/u.exec(line)?.[0] ?? '');
    return [line.replace(/:\d+/u, ':0'), await page.text()];
  } finally {
    child.kill();
  }
}

test('what a build wrote is served, below the path that the site was built for', async () => {
  const folder = await write({ 'dist/index.html': '<p>home' });
  expect(await serve(folder, { BASE_PATH: '' })).toEqual([
    'Serving dist/ at http://localhost:0/\n',
    '<p>home',
  ]);
  expect(await serve(folder, { BASE_PATH: '/news/' })).toEqual([
    'Serving dist/ at http://localhost:0/news/\n',
    '<p>home',
  ]);
});

test('a site that a killed build took away is put back before', async () => {
  const folder = await write({ '.dist.synoptic-old-1-4000000/index.html': '<p>the last' });
  expect((await serve(folder, {}))[1]).toBe('<p>the last');
});

test.each([
  [[], { PORT: '1x' }, 'PORT is “1x”; write a number from 0 to 65535\n'],
  [[], { PORT: '0' }, 'There is no dist/ yet; run `npm run build` first.\n'],
])('called as %j with %j it serves nothing and says why', async (args, environment, errors) => {
  expect(runCommandFile('serve', args, environment, await write({}))).toEqual({
    code: 1,
    output: '',
    errors,
  });
});

test('starting says that it builds before it builds, and serves nothing where the content has mistakes', async () => {
  const folder = await write(contentFiles({}, 'titel: Fire\n'));
  const { code, output, errors } = runCommandFile('start', ['--content', folder], { PORT: '0' });
  expect([code, output]).toEqual([1, 'Building the site …\n']);
  expect(errors).toContain('story.yaml:1:1');
});

test('starting at a port that is none builds nothing', async () => {
  const { code, output, errors } = await callCommand('start', [], { PORT: '70000' });
  expect([code, output, errors]).toEqual([1, '', 'PORT is “70000”; write a number from 0 to 65535\n']);
});

test.each([
  ['dev', ''],
  ['edit', 'Opening the desk …\n'],
])('%s at a port that is none opens nothing and says why', async (name, output) => {
  for (const PORT of ['65536', 'x']) {
    const errors = `PORT is “${PORT}”; write a number from 0 to 65535\n`;
    expect(await callCommand(name, [], { PORT })).toEqual({ code: 1, output, errors });
  }
});
