import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { z } from 'zod';
import { toSiteAddress } from './site-address.ts';
import { PRERENDER, STYLES } from './take-bundle.ts';

type Routes = ConstructorParameters<typeof StaticPaths>[0];
type Route = Awaited<ReturnType<StaticPaths['getAll']>>[number]['route'];

/** What Astro bundled: it makes pages as in the build that bundled it, when it is told what else that build knew. */
type BundledApp = Routes & {
  logger: { options: { destination: unknown } };
  setInternals(internals: { pagesByKeys: ReadonlyMap<string, unknown> }): void;
  setOptions(options: { settings: { scripts: [] }; logger: BundledApp['logger'] }): void;
  render(request: Request, options: { routeData: Route }): Promise<Response>;
};

const BundleSchema = z.object({
  app: z.custom<BundledApp>((value) => typeof value === 'object' && value !== null),
});

const StylesSchema = z.array(z.tuple([z.string(), z.object({ styles: z.array(z.unknown()) })]));

/** How Astro’s name for the module that a bundle begins with begins. */
const ENTRY = 'prerender-entry.';

/** Makes every page of a site with what Astro bundled for an earlier build of the same code, which lies in the site’s folder. */
export async function writePages(site: string): Promise<void> {
  cpSync(path.resolve('src/static'), site, { recursive: true });
  const app = await loadApp(path.join(site, PRERENDER));
  const address = toSiteAddress(process.env);
  const written = new Set<string>();
  for (const { pathname, route } of await new StaticPaths(app).getAll()) {
    const place = pathname.replace(/^\/|\/$/gu, '');
    const file = path.join(site, toFileName(place, route.type));
    if (written.has(file)) throw new Error(`two routes make ${place}`);
    written.add(file);
    const request = new Request(toUrl(address, pathname, route.type));
    const response = await app.render(request, { routeData: route });
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, new Uint8Array(await response.arrayBuffer()));
  }
}

async function loadApp(folder: string): Promise<BundledApp> {
  const entry = readdirSync(folder).find((name) => name.startsWith(ENTRY)) ?? '';
  const { app } = BundleSchema.parse(await import(pathToFileURL(path.join(folder, entry)).href));
  const styles = StylesSchema.parse(JSON.parse(readFileSync(path.join(folder, STYLES), 'utf8')));
  app.setInternals({ pagesByKeys: new Map(styles) });
  app.setOptions({ settings: { scripts: [] }, logger: app.logger });
  return app;
}

/** The file of a page or of an endpoint, as hosts look for it. */
const toFileName = (place: string, type: Route['type']): string => {
  if (type === 'endpoint') return place;
  return place === '404' ? '404.html' : path.join(place, 'index.html');
};

/** The address at which Astro finds the page again: that of an endpoint as its route spells it. */
function toUrl({ site, base }: { site: string; base: string }, pathname: string, type: Route['type']): URL {
  const home = base.endsWith('/') ? base : `${base}/`;
  const page = pathname.replace(/^\//u, '');
  const slash = type === 'endpoint' || page === '' || page.endsWith('/') ? '' : '/';
  return new URL(`${home}${page}${slash}`, site);
}
