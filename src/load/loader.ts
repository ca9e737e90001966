import { AstroError } from 'astro/errors';
import type { Loader } from 'astro/loaders';
import { ContentError, formatContentProblems } from './diagnostics.ts';
import { contentFolder } from './folders.ts';
import { findHandover, type StoryEntry, StoryEntrySchema } from './handover.ts';
import { showProblems } from './problem-page.ts';

type Warn = (text: string) => void;
type Watcher = NonNullable<Parameters<Loader['load']>[0]['watcher']>;

/**
 * Loads every story whole: articles, annotations, links, claims.
 *
 * One loader, because Astro runs loaders side by side and none can read what another has stored.
 */
export function storyLoader() {
  return {
    name: 'stories',
    schema: StoryEntrySchema,
    async load({ store, parseData, logger, watcher }) {
      const sync = async () => {
        const entries = findHandover()?.stories ?? (await loadEntries((text) => logger.warn(text)));
        store.clear();
        for (const data of entries)
          store.set({ id: data.id, data: await parseData({ id: data.id, data }), digest: data.digest });
      };
      if (watcher === undefined) await sync().catch(stopBuild);
      else await watchContent(watcher, sync, logger);
    },
  } satisfies Loader;
}

/** Stops a build because of problems in its content; other errors are bugs and stay what they are. */
function stopBuild(error: unknown): never {
  if (!(error instanceof ContentError)) throw error;
  throw new AstroError(`The content has problems:\n\n${error.message}`, 'Fix these and run the build again.');
}

/** Loads now and after every change of the content; problems are shown in place of the site until they are fixed. */
async function watchContent(
  watcher: Watcher,
  sync: () => Promise<void>,
  logger: { warn: Warn; error: Warn },
): Promise<void> {
  const { folder } = contentFolder();
  let last: Promise<void> = Promise.resolve();
  let isWaiting = false;
  // One after the other: an older state that is ready later must not be what is shown. Of changes that wait one is enough: it reads them all.
  const syncShown = () => {
    if (isWaiting) return last;
    isWaiting = true;
    const start = () => {
      isWaiting = false;
      return sync();
    };
    last = last.then(start).then(
      () => showProblems(undefined),
      (error: unknown) => {
        const message = error instanceof ContentError ? error.message : String(error);
        // Who begins has made no mistake yet.
        if (isWithoutStories(error)) logger.warn('There is no story yet, so there is no site to show.');
        else logger.error(`\n${message}\n\nThe site is not shown until this is fixed.`);
        showProblems(message);
      },
    );
    return last;
  };
  await syncShown();
  watcher.add(folder);
  for (const event of ['add', 'change', 'unlink'] as const)
    watcher.on(event, (file) => {
      if (file.startsWith(folder)) void syncShown();
    });
}

const isWithoutStories = (error: unknown): boolean =>
  error instanceof ContentError && error.diagnostics.every(({ ruleId }) => ruleId === 'stories-missing');

/** Reads and compares the content here; the code that does is loaded only then. */
async function loadEntries(warn: Warn): Promise<StoryEntry[]> {
  const { loadContent } = await import('./content.ts');
  const { folder, label } = contentFolder();
  const { stories, diagnostics } = await loadContent(folder, label);
  if (diagnostics.length > 0) warn(`\n${formatContentProblems(diagnostics, stories.length)}`);
  return stories.map(({ entry }) => entry);
}
