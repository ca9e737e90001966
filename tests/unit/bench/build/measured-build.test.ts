import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { forgetPages } from '../../../../src/bench/build/measured-build.ts';
import { keepFolders } from '../../../build/kept-folders.ts';

const write = keepFolders();

test('pages of one content are forgotten with the note of its site; what was compared and other content’s pages stay', async () => {
  const folder = await write({
    'astro-content-2/page.html': 'kept',
    'astro-content-2.site.json': '{}',
    'comparisons-content-2/story.json': '{}',
    'astro-content-24/page.html': 'kept',
  });
  await forgetPages(folder, path.join(folder, 'content-2'));
  expect((await readdir(folder)).sort()).toEqual(['astro-content-24', 'comparisons-content-2']);
  await forgetPages(folder, path.join(folder, 'content-2'));
});
