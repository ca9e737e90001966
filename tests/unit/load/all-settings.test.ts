import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatDiagnostic } from '../../../src/load/diagnostics.ts';
import { compareFiles } from '../../../src/load/story.ts';

const GOLDEN = '../../golden/load/settings.txt';

/** What is told of a file of settings stands below it, after this sign. */
const TOLD = '! ';

/** The golden file is its own input: what stands between two empty lines is a `story.yaml`, the lines with the sign are what is told of it. To add one, add it and write the file again (`-u`). */
const texts = readFileSync(new URL(GOLDEN, import.meta.url), 'utf8')
  .trim()
  .split('\n\n')
  .map((block) =>
    block
      .split('\n')
      .filter((line) => !line.startsWith(TOLD))
      .join('\n'),
  );

const ARTICLES = {
  'a.txt': 'Quay closed\n\nThe council closed the north quay on Monday. Gulls sat on the crates.\n',
  'b.txt': 'North quay shut\n\nThe north quay was closed on Monday. Choirs rehearsed in the hall.\n',
  'empty.txt': '',
};

const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const tell = (settings: string): string[] =>
  compareFiles({
    id: 'harbour',
    folder: 'harbour',
    settings: { path: 'harbour/story.yaml', name: 'story.yaml', bytes: toBytes(settings) },
    articles: Object.entries(ARTICLES).map(([name, text]) => ({
      path: `harbour/articles/${name}`,
      name,
      bytes: toBytes(text),
    })),
    diagnostics: [],
  }).diagnostics.flatMap((one) => formatDiagnostic(one).split('\n'));

test('what an editor is told of a file of settings stays as it is; a change is read as a difference', async () => {
  const told = texts.map((text) => [text, ...tell(text).map((line) => TOLD + line)].join('\n'));
  await expect(`${told.join('\n\n')}\n`).toMatchFileSnapshot(GOLDEN);
});
