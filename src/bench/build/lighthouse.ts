import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { launchBrowser } from '../../commands/browser.ts';
import { buildSite } from '../../commands/build-site.ts';
import { findFirstPages } from '../../commands/page-kinds.ts';
import { serveFolder } from '../../commands/static-server.ts';
import { loadLighthouse } from '../rivals.ts';
import { makeTemporaryFolder } from '../temporary-folder.ts';

/** What is asked: three whole categories, and how much a page moves while it loads. Scores of speed say more of the machine than of the page. */
const CATEGORIES = ['accessibility', 'best-practices', 'seo'] as const;
const SHIFT = 'cumulative-layout-shift';

const OPTIONS = {
  onlyCategories: [...CATEGORIES],
  onlyAudits: [SHIFT],
  logLevel: 'silent',
  throttlingMethod: 'provided',
  disableFullPageScreenshot: true,
};

/** Where Chromium listens for Lighthouse. */
const PORT = 9333;

const CategorySchema = z.object({
  score: z.number().nullable(),
  auditRefs: z.array(z.object({ id: z.string() })),
});
const ReportSchema = z.object({
  lhr: z.object({
    categories: z.record(z.string(), CategorySchema),
    audits: z.record(
      z.string(),
      z.object({ score: z.number().nullable(), numericValue: z.number().optional() }),
    ),
  }),
});
type Report = z.infer<typeof ReportSchema>['lhr'];

/**
 * Prints what Lighthouse gives the first page of each kind of the shipped content, as a phone opens it: scores of 100, what is under 100 by the
 * names of its audits, and the layout shift.
 */
export async function run(): Promise<void> {
  const lighthouse = await loadLighthouse();
  await using folder = await makeTemporaryFolder();
  const browser = await launchBrowser([`--remote-debugging-port=${PORT}`]);
  const site = path.join(folder.path, 'dist');
  try {
    await buildSite({ out: site, basePath: '/' });
    const { url, close } = await serveFolder(site, { base: '/', port: 4321 });
    console.log('Lighthouse, first page of each kind: scores of 100, layout shift');
    console.log('kind          accessibility  best practices      seo    shift  not passed');
    const names = await readdir(site, { recursive: true });
    const pages = names.filter((name) => name.endsWith('index.html'));
    for (const [kind, page] of findFirstPages(pages, toKind)) {
      const report = await lighthouse(url + page, { ...OPTIONS, port: PORT });
      printRow(kind, ReportSchema.parse(report).lhr);
    }
    await close();
  } finally {
    await browser.close();
  }
}

function printRow(kind: string, { categories, audits }: Report): void {
  const scores = CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100));
  const failed = CATEGORIES.flatMap((name) => categories[name]?.auditRefs ?? [])
    .map(({ id }) => id)
    .filter((id) => (audits[id]?.score ?? 1) < 1);
  const cells = [
    kind.padEnd(13),
    ...scores.map((score, index) => String(score).padStart([14, 15, 8][index] ?? 8)),
    (audits[SHIFT]?.numericValue ?? 0).toFixed(3).padStart(8),
    ` ${[...new Set(failed)].join(', ') || '–'}`,
  ];
  console.log(cells.join(' '));
}

/** The kind of a page by the folders that it lies in; what several stories have is named after its place in a story. */
function toKind(name: string): string {
  const [first, , ...rest] = name.split('/').slice(0, -1);
  if (first === undefined) return 'home';
  if (first !== 'stories') return first === 'claims' ? 'all claims' : first;
  const [place = 'story'] = rest;
  if (place === 'claims') return rest.length === 1 ? 'story claims' : 'claim';
  return rest.at(-1) === 'grid' ? 'grid' : place;
}
