import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentFiles } from '../build/story-folder.ts';
import { type OpenDesk, openDesk } from './open-desk.ts';

let site: OpenDesk;

beforeAll(async () => {
  const files = Object.entries(contentFiles()).map(([name, text]) => [`content/${name}`, String(text)]);
  site = await openDesk(Object.fromEntries(files), 'dev');
});
afterAll(() => site.close());

/** The status of the story's page, its heading, and the problems that it tells. */
const page = async () => {
  const answer = await fetch(`${site.origin}/stories/harbour/`, { headers: { accept: 'text/html' } });
  const text = await answer.text();
  const [, heading] = /<h1[^>]*>([^<]*)/u.exec(text) ?? [];
  const [, problems] = /<pre class="problems">([\s\S]*)<\/pre>/u.exec(text) ?? [];
  return { status: answer.status, heading, problems };
};
const write = (text: string) => writeFile(path.join(site.content, 'stories/harbour/story.yaml'), text);

test('the browser shows what is wrong with the content in place of an old page, until it is mended', async () => {
  const patient = { interval: 500 };
  await expect.poll(page, patient).toMatchObject({ status: 200, heading: 'Fire at the harbour' });
  await write('titel: <b>Fire</b>\n');
  await expect.poll(page, patient).toMatchObject({ status: 500, heading: 'The content has problems' });
  const { problems } = await page();
  expect(problems).toContain('1 story has problems: harbour');
  expect(problems).toContain('`titel` is not a key of a story.');
  expect(problems).not.toContain('<b>');
  await write('title: Mended\n');
  await expect.poll(page, patient).toMatchObject({ status: 200, heading: 'Mended' });
});
