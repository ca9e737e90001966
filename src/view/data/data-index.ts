import type { Comparison } from '../../model/comparison.ts';
import { dataHref } from '../href.ts';
import { citeStory } from './citations.ts';
import { toClaimsCsv } from './claims-csv.ts';
import { formatComparison } from './comparison-json.ts';
import { toDataPackage } from './data-package.ts';
import { formatTable, toDataTables } from './tables.ts';
import { toWebAnnotations } from './web-annotations.ts';

/** A file of data: what it holds, its address, and its size in bytes before compression. */
export type DataFile = { name: string; description: string; href: string; bytes: number };

/** The data of a story. */
export type StoryDataView = { title: string; version: number; files: DataFile[] };

/**
 * Every file of data that a story has, with its size.
 *
 * @param site    the address that its annotations are named by
 * @param rights  what the data package says of the licence
 */
export function toStoryData(
  comparison: Comparison,
  { site, rights }: { site: URL | undefined; rights: string },
): StoryDataView {
  const { story, schemaVersion } = comparison;
  const annotationsId = new URL(dataHref(story.id, 'annotations.jsonld'), site).href;
  const citation = citeStory(comparison);
  const file = (name: string, description: string, text: string): DataFile => ({
    name,
    description,
    href: dataHref(story.id, name),
    bytes: new TextEncoder().encode(text).length,
  });
  return {
    title: story.title,
    version: schemaVersion,
    files: [
      file('comparison.json', 'The whole comparison', formatComparison(comparison)),
      ...toDataTables(comparison).map((table) =>
        file(`${table.name}.csv`, table.description, formatTable(table)),
      ),
      file(
        'datapackage.json',
        'The tables and their columns (Frictionless Data Package)',
        JSON.stringify(toDataPackage(comparison, rights)),
      ),
      file(
        'annotations.jsonld',
        'The passages of the claims (W3C Web Annotations)',
        JSON.stringify(toWebAnnotations(comparison, annotationsId)),
      ),
      file('claims.csv', 'Claims by articles, to be read in a spreadsheet', toClaimsCsv(comparison)),
      file('citations.bib', 'The articles for BibTeX', citation.bibtex),
      file('citations.json', 'The articles as CSL-JSON', `${JSON.stringify(citation.csl, null, 2)}\n`),
    ],
  };
}

/** A size for readers. @example formatBytes(12_345) // '12 kB' */
export const formatBytes = (bytes: number): string =>
  bytes < 1000 ? `${bytes} bytes` : `${Math.round(bytes / 1000)} kB`;
