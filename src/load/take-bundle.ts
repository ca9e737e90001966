import { cpSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Where Astro puts the code that makes pages, below the site, until it has made them. */
export const PRERENDER = '.prerender';

/** Where it puts style sheets, scripts and fonts. */
export const ASSETS = '_astro';

/** Beside the code: which style sheets the pages of each route have, which the code asks Astro for. */
export const STYLES = 'styles.json';

/**
 * Hands over what Astro made of the code: what makes pages, and what they load. A build of the same code makes its pages with it, without
 * bundling again, which takes as long as the pages of some stories.
 *
 * @param folder  where it is put, named as in the site; undefined where nobody asks for it
 */
export function takeBundle(folder: string | undefined): AstroIntegration {
  let listStyles = (): [string, { styles: unknown[] }][] => [];
  return {
    name: 'take-bundle',
    hooks: {
      'astro:build:setup': ({ pages }) => {
        // The map is filled while the code is bundled.
        listStyles = () => [...pages].map(([key, { styles }]) => [key, { styles }]);
      },
      'astro:build:generated': ({ dir }) => {
        if (folder === undefined) return;
        const site = fileURLToPath(dir);
        mkdirSync(folder, { recursive: true });
        // Astro would remove it now.
        renameSync(path.join(site, PRERENDER), path.join(folder, PRERENDER));
        writeFileSync(path.join(folder, PRERENDER, STYLES), JSON.stringify(listStyles()));
        cpSync(path.join(site, ASSETS), path.join(folder, ASSETS), { recursive: true });
      },
    },
  };
}
