import { AstroError } from 'astro/errors';
import type { Loader } from 'astro/loaders';
import { ContentError, formatDiagnostics } from './diagnostics.ts';
import { contentFolder } from './folders.ts';
import { findHandover, type StoryEntry, StoryEntrySchema } from './handover.ts';

type Warn = (text: string) => void;

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
      const { folder } = contentFolder();
      const sync = async () => {
        const entries = findHandover()?.stories ?? (await loadEntries((text) => logger.warn(text)));
        store.clear();
        for (const data of entries)
          store.set({ id: data.id, data: await parseData({ id: data.id, data }), digest: data.digest });
      };
      await sync().catch((error: unknown) => {
        if (!(error instanceof ContentError)) throw error;
        throw new AstroError(
          `The content has problems:\n\n${error.message}`,
          'Fix these and run the build again.',
        );
      });
      watcher?.add(folder);
      for (const event of ['add', 'change', 'unlink'] as const) {
        watcher?.on(event, (file) => {
          if (file.startsWith(folder)) sync().catch((error: unknown) => logger.error(String(error)));
        });
      }
    },
  } satisfies Loader;
}

/** Reads and compares the content here; the code that does is loaded only then. */
async function loadEntries(warn: Warn): Promise<StoryEntry[]> {
  const { loadContent } = await import('./content.ts');
  const { folder, label } = contentFolder();
  const { stories, diagnostics } = await loadContent(folder, label);
  if (diagnostics.length > 0) warn(`\n${formatDiagnostics(diagnostics)}`);
  return stories.map(({ digest, comparison: { story } }) => ({ id: story.id, title: story.title, digest }));
}
