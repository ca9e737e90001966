import { copyFile, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { formatDiagnostics } from '../load/diagnostics.ts';
import { contentFolder } from '../load/folders.ts';
import { loadStory } from '../load/story.ts';
import { ARTICLE_EXTENSIONS } from '../load/story-files.ts';
import { toId, toSha256 } from '../model/ids.ts';
import { readArguments, runCommand, UsageError } from './arguments.ts';

const USAGE = 'npm run add -- <article files> --story <name>';

/** Brings article files into `content/`, byte for byte, and makes a `story.yaml` when the story is new. */
await runCommand(async () => {
  const { positionals, text } = readArguments(USAGE, { story: { type: 'string' } });
  const story = toId(`${toFileStem(text('story') ?? '')}.folder`);
  if (positionals.length === 0 || story === undefined) throw new UsageError(USAGE);
  const { folder, label } = contentFolder();
  const target = path.join(folder, 'stories', story);
  for (const file of positionals) await checkFile(file);
  await mkdir(path.join(target, 'articles'), { recursive: true });
  for (const file of positionals) console.log(await addFile(file, path.join(target, 'articles')));
  await writeSettings(path.join(target, 'story.yaml'), text('story') ?? story);
  const { diagnostics } = await loadStory(target, `${label}/stories/${story}`);
  if (diagnostics.length > 0) console.log(`\n${formatDiagnostics(diagnostics)}`);
  console.log(`\nThe story is ${label}/stories/${story}/; its story.yaml names the title and the topics.`);
  console.log('Look at it with `npm run dev`, build it with `npm run build`.');
  return 0;
});

/** A name as an address can hold it: its letters a to z and digits, other signs as hyphens. @example toFileStem('Fire! (late)') // 'fire-late' */
function toFileStem(name: string): string {
  const words =
    name
      .normalize('NFKD')
      .toLowerCase()
      .match(/[a-z0-9]+/gu) ?? [];
  return words.join('-').slice(0, 80);
}

async function checkFile(file: string): Promise<void> {
  const status = await stat(file).catch(() => undefined);
  if (status?.isFile() !== true) throw new UsageError(`${file} is not a file; nothing was added\n${USAGE}`);
  const extension = path.extname(file).toLowerCase();
  if (!ARTICLE_EXTENSIONS.includes(extension)) {
    throw new UsageError(`${file} is not one of ${ARTICLE_EXTENSIONS.join(', ')}; nothing was added`);
  }
  if (toFileStem(path.parse(file).name) === '') {
    throw new UsageError(`${file} has no letter or digit in its name; rename it. Nothing was added`);
  }
}

/** Copies one file; a file of the same name and other bytes is never written over. */
async function addFile(file: string, folder: string): Promise<string> {
  const { name, ext } = path.parse(file);
  const isAddress = toId(`${name}${ext}`) !== undefined;
  const target = path.join(folder, isAddress ? `${name}${ext}` : `${toFileStem(name)}${ext.toLowerCase()}`);
  const present = await readFile(target).catch(() => undefined);
  if (present === undefined) {
    await copyFile(file, target);
    return `added   ${path.basename(target)}`;
  }
  if (toSha256(present) === toSha256(await readFile(file))) return `is there ${path.basename(target)}`;
  throw new UsageError(`${target} exists with other words; rename ${file} and add it again`);
}

async function writeSettings(file: string, title: string): Promise<void> {
  const status = await stat(file).catch(() => undefined);
  if (status !== undefined) return;
  await writeFile(file, `title: ${JSON.stringify(title)}\n`);
  console.log('made    story.yaml');
}
