import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { readText, writeText } from '../desk/server/story-file.ts';
import { setArticleText } from '../desk/splice/change.ts';
import { addArticles, type NewFile, toNewSettings, toStoryId } from '../load/add-articles.ts';
import { ContentError, formatDiagnostics } from '../load/diagnostics.ts';
import { contentFolder } from '../load/folders.ts';
import { readStorySettings } from '../load/settings.ts';
import { loadSite } from '../load/site.ts';
import type { LoadedStory } from '../load/story.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { ArticleSettingsSchema } from '../model/story.ts';
import { readArguments, runCommand, toCallersPath, UsageError } from './arguments.ts';
import { askAtTerminal } from './ask.ts';
import { formatReplaced } from './replaced.ts';

const USAGE = `npm run add -- <article files> --story <title, id or folder> [--replace]
  for a single file: [--outlet <name>] [--published <2025-01-07>] [--url <address>]`;

const OPTIONS = {
  story: { type: 'string' },
  replace: { type: 'boolean' },
  outlet: { type: 'string' },
  published: { type: 'string' },
  url: { type: 'string' },
} as const;

const STATED = ['outlet', 'published', 'url'] as const;

type Stated = { key: (typeof STATED)[number]; value: string };

/** Brings article files into `content/`, byte for byte, and makes a `story.yaml` when the story is new. */
await runCommand(async () => {
  const { files, title, story, said, replace } = await readCall();
  const { folder, label } = contentFolder();
  const target = path.join(folder, 'stories', story);
  const storyLabel = `${label}/stories/${story}`;
  const settings = path.join(target, 'story.yaml');
  checkPresent(`${storyLabel}/story.yaml`, await readText(settings));
  const load = await makeLoad(folder, { target, label: storyLabel });
  const before = replace ? await loadKnown(target, load) : undefined;
  const added = await addArticles(target, files, { replace });
  for (const { name, state } of added) console.log(`${state.padEnd(8)} ${name}`);
  await writeSettings(settings, {
    title: path.basename(title) === story ? story : title,
    said,
    file: added[0]?.name ?? '',
  });
  await askAtTerminal(settings, load, added);
  const { comparison, diagnostics } = await load();
  const problems = diagnostics.filter((one) => !isAlone(one));
  if (problems.length > 0) console.log(`\n${formatDiagnostics(problems)}`);
  const names = added.filter(({ state }) => state === 'replaced').map(({ name }) => name);
  if (before !== undefined && comparison !== undefined) {
    const { toReplaced } = await import('../desk/replaced.ts');
    const replaced = toReplaced(before, comparison, names);
    if (replaced !== undefined) console.log(formatReplaced(replaced));
  }
  console.log(`\nThe story is ${storyLabel}/; its story.yaml names the title and the topics.`);
  if (diagnostics.some(isAlone))
    console.log('It holds one article: add another about the same event to compare it with.');
  console.log('Decide with `npm run edit`, look at it with `npm run dev`, build it with `npm run build`.');
  return 0;
});

/** It is no mistake to bring in one article before the others. */
function isAlone({ source, ruleId }: Diagnostic): boolean {
  return `${source}:${ruleId}` === 'story:article-alone';
}

/** Throws: ContentError when the story's `story.yaml` cannot be read: what is said of the files could not be written into it. */
function checkPresent(label: string, text: string | null): void {
  const { settings, diagnostics } = readStorySettings(label, text ?? 'title: new');
  if (settings === undefined)
    throw new ContentError(diagnostics.map((one) => ({ ...one, note: `${one.note} Nothing was added.` })));
}

/** What the command was called with; the files are read. Throws: UsageError. */
async function readCall() {
  const options = readArguments(USAGE, OPTIONS, 'files');
  const title = options.text('story')?.trim() ?? '';
  const story = toStoryId(title);
  if (options.positionals.length === 0 || story === undefined) throw new UsageError(USAGE);
  const said = STATED.flatMap((key): Stated[] => {
    const value = options.text(key);
    return value === undefined ? [] : [{ key, value }];
  });
  for (const one of said) checkSaid(one);
  if (said.length > 0 && options.positionals.length > 1)
    throw new UsageError(`--${said[0]?.key} is about one file; add the files one by one\n${USAGE}`);
  const files = await Promise.all(options.positionals.map(readNewFile));
  return { files, title, story, said, replace: options.has('replace') };
}

/** Throws: UsageError when `story.yaml` could not be read with what was said. */
function checkSaid({ key, value }: Stated): void {
  const [issue] = ArticleSettingsSchema.shape[key].safeParse(value).error?.issues ?? [];
  if (issue !== undefined)
    throw new UsageError(`--${key} cannot be “${value}”: ${issue.message}; nothing was added\n${USAGE}`);
}

/** Writes what was said of a file into `story.yaml`, which is made where there is none. */
async function writeSettings(
  settings: string,
  { title, said, file }: { title: string; said: readonly Stated[]; file: string },
): Promise<void> {
  let text = await readText(settings);
  if (text === null) {
    text = toNewSettings(title);
    console.log('made     story.yaml');
  }
  for (const { key, value } of said) text = setArticleText(text, file, { key, value });
  await writeText(settings, text);
}

async function readNewFile(file: string): Promise<NewFile> {
  const resolved = toCallersPath(file);
  const status = await stat(resolved).catch(() => undefined);
  if (status?.isFile() !== true) throw new UsageError(`${file} is not a file; nothing was added\n${USAGE}`);
  return { name: file, bytes: await readFile(resolved) };
}

/** Gives what loads the story, which is aligned as the site's stories are. What compares is itself loaded only for a call that is right: that takes a third of a second. */
async function makeLoad(
  content: string,
  { target, label }: { target: string; label: string },
): Promise<() => Promise<LoadedStory>> {
  const { settings } = await loadSite(content, 'site.yaml');
  return async () => {
    const [{ loadStory }, { findMode }] = await Promise.all([
      import('../load/story.ts'),
      import('../load/meaning.ts'),
    ]);
    return loadStory(target, label, await findMode(settings?.alignment));
  };
}

async function loadKnown(target: string, load: () => Promise<LoadedStory>) {
  const status = await stat(target).catch(() => undefined);
  return status?.isDirectory() === true ? (await load()).comparison : undefined;
}
