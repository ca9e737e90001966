import { AstroError } from 'astro/errors';
import type { Loader } from 'astro/loaders';
import { z } from 'zod';
import { IdSchema } from '../model/ids.ts';
import { loadContent } from './content.ts';
import { ContentError, formatDiagnostics } from './diagnostics.ts';
import { contentFolder } from './folders.ts';

/** What Astro's store holds of a story; the comparison itself is read by digest, which spares a third of a build's time. */
const StoryEntrySchema = z.object({ id: IdSchema, title: z.string(), digest: z.string() });

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
      const { folder, label } = contentFolder();
      const sync = async () => {
        const { stories, diagnostics } = await loadContent(folder, label);
        if (diagnostics.length > 0) logger.warn(`\n${formatDiagnostics(diagnostics)}`);
        store.clear();
        for (const { digest, comparison } of stories) {
          const { id, title } = comparison.story;
          store.set({ id, data: await parseData({ id, data: { id, title, digest } }), digest });
        }
      };
      await sync().catch((error: unknown) => {
        if (!(error instanceof ContentError)) throw error;
        throw new AstroError(`The content has problems:\n\n${error.message}`, 'Mend them and build again.');
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
