import type { Comparison } from '../../model/comparison.ts';
import { dataHref } from '../href.ts';
import { citeStory } from './citations.ts';
import { toClaimsCsv } from './claims-csv.ts';
import { formatComparison } from './comparison-json.ts';
import { formatTable, toDataTables } from './tables.ts';

/** A file of data: what it holds, its address, and its size in bytes before compression. */
export type DataFile = { name: string; description: string; href: string; bytes: number };

/** The data of a story. */
export type StoryDataView = { title: string; version: number; files: DataFile[] };

/** Every file of data that a story has, with its size. */
export function toStoryData(comparison: Comparison): StoryDataView {
  const { story, schemaVersion } = comparison;
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
      file('claims.csv', 'Claims by articles, to be read in a spreadsheet', toClaimsCsv(comparison)),
      file('citations.bib', 'The articles for BibTeX', citation.bibtex),
      file('citations.json', 'The articles as CSL-JSON', JSON.stringify(citation.csl)),
    ],
  };
}

/** A size for readers. @example formatBytes(12_345) // '12 kB' */
export const formatBytes = (bytes: number): string =>
  bytes < 1000 ? `${bytes} bytes` : `${Math.round(bytes / 1000)} kB`;
