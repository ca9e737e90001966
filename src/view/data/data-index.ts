import type { Comparison } from '../../model/comparison.ts';
import { dataHref } from '../href.ts';
import { citeStory } from './citations.ts';
import { toClaimsCsv } from './claims-csv.ts';
import { formatComparison } from './comparison-json.ts';
import { toDataPackage } from './data-package.ts';
import { formatTable, toDataTables } from './tables.ts';
import { toWebAnnotations } from './web-annotations.ts';

/** A file of data: what it holds, its media type, and what makes its text. */
type StoryFile = { name: string; type: string; description: string; toText: () => string };

/** What the files of a site need to know: the address that annotations are named by, and what the data package says of the licence. */
type SiteFacts = { site: URL | undefined; rights: string };

const [JSON_TYPE, LD_JSON, CSV] = ['application/json', 'application/ld+json', 'text/csv'] as const;

/** Every file of data that a story has; none is made yet. */
export function listStoryFiles(comparison: Comparison, { site, rights }: SiteFacts): StoryFile[] {
  const toAnnotations = () => {
    const id = new URL(dataHref(comparison.story.id, 'annotations.jsonld'), site).href;
    return JSON.stringify(toWebAnnotations(comparison, id));
  };
  const toPackage = () => JSON.stringify(toDataPackage(comparison, rights));
  const toCsl = () => `${JSON.stringify(citeStory(comparison).csl, null, 2)}\n`;
  const file = (name: string, type: string, description: string, toText: () => string): StoryFile => ({
    name,
    type,
    description,
    toText,
  });
  return [
    file('comparison.json', JSON_TYPE, 'The whole comparison', () => formatComparison(comparison)),
    ...toDataTables(comparison).map((table) =>
      file(`${table.name}.csv`, CSV, table.description, () => formatTable(table)),
    ),
    file(
      'datapackage.json',
      JSON_TYPE,
      'The tables and their columns (Frictionless Data Package)',
      toPackage,
    ),
    file('annotations.jsonld', LD_JSON, 'The passages of the claims (W3C Web Annotations)', toAnnotations),
    file('claims.csv', CSV, 'Claims by articles, to be read in a spreadsheet', () => toClaimsCsv(comparison)),
    file('citations.bib', 'text/plain', 'The articles for BibTeX', () => citeStory(comparison).bibtex),
    file('citations.json', JSON_TYPE, 'The articles as CSL-JSON', toCsl),
  ];
}

/** The data of a story: every file with its address and its size in bytes before compression. */
export const toStoryData = (comparison: Comparison, facts: SiteFacts) => ({
  title: comparison.story.title,
  version: comparison.schemaVersion,
  files: listStoryFiles(comparison, facts).map(({ name, description, toText }) => ({
    name,
    description,
    href: dataHref(comparison.story.id, name),
    bytes: new TextEncoder().encode(toText()).length,
  })),
});

/** A size for readers. @example formatBytes(12_345) // '12 kB' */
export const formatBytes = (bytes: number): string =>
  bytes < 1000 ? `${bytes} bytes` : `${Math.round(bytes / 1000)} kB`;
