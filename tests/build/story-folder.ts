import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Two short articles about one invented event. */
export const HARBOUR = {
  'harbour-a.txt':
    'Fire closes the old harbour\nOLDPORT – A fire closed the old harbour of Oldport on Monday, the port authority said.\nAbout 40 people were brought to safety. “We were lucky,” said harbour master Ann Miller.\n',
  'harbour-b.txt':
    'Blaze at Oldport harbour\nThe old harbour of Oldport was closed by a fire on Monday.\nMore than 40 people had to leave, officials said. The cause is not known.\n',
};

type Files = Record<string, string | Uint8Array>;

/**
 * Writes files into a new temporary folder.
 *
 * @param files  contents by path inside the folder
 * @returns the folder, and a function that removes it
 */
export async function writeFolder(files: Files): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'synoptic-'));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** The files of a content folder with one story, `harbour`, which is compared by words: what reads the encoder tests it by files of its own. */
export const contentFiles = (files: Files = {}, yaml = 'title: Fire at the harbour\n'): Files => ({
  'site.yaml': 'name: Test\nalignment: words\n',
  'stories/harbour/story.yaml': yaml,
  ...Object.fromEntries(
    Object.entries({ ...HARBOUR, ...files }).map(([name, text]) => [
      `stories/harbour/articles/${name}`,
      text,
    ]),
  ),
});
