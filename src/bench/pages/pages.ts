import type { BenchArguments } from '../bench-arguments.ts';
import { loadPages, type Page } from './data.ts';
import { isSamePart, METADATA_PARTS, scoreMetadata } from './metadata-score.ts';
import { READERS, readMetadata, toNotedBody } from './readers.ts';
import { type PageScore, scorePage, scoreSet, toPageF1 } from './score.ts';

type Result = { name: string; ms: number; found: Map<string, string>; scores: Map<string, PageScore> };

/** Pages that are named because they are read worst. */
const WORST_COUNT = 10;

async function measure(pages: readonly Page[], reader: (typeof READERS)[number]): Promise<Result> {
  const result: Result = { name: reader.name, ms: 0, found: new Map(), scores: new Map() };
  const [first] = pages;
  if (first !== undefined) await reader.read(first);
  for (const page of pages) {
    const startedAt = process.cpuUsage();
    const found = await reader.read(page);
    result.ms += process.cpuUsage(startedAt).user / 1000;
    const text = reader.toText(found, page);
    result.found.set(page.id, text);
    result.scores.set(page.id, scorePage(toNotedBody(page), text));
  }
  return result;
}

const cell = (value: number): string => value.toFixed(3).padStart(9);

function printTable(results: readonly Result[], count: number): void {
  const [ours, readability] = results;
  console.log(`text of the article on ${count} saved pages, in runs of four words`);
  console.log('reader                     F1 precision    recall     exact  recall < .5  CPU ms/page');
  for (const { name, scores, ms } of results) {
    const { f1, precision, recall, exact, underHalf } = scoreSet([...scores.values()]);
    const cells = [f1, precision, recall, exact].map(cell).join(' ');
    console.log(
      `${name.padEnd(19)} ${cells} ${String(underHalf).padStart(12)} ${(ms / count).toFixed(0).padStart(12)}`,
    );
  }
  if (ours !== undefined && readability !== undefined) {
    console.log(`CPU time of ${ours.name} to ${readability.name}: ${(ours.ms / readability.ms).toFixed(2)}`);
  }
}

function printWorst([ours, readability]: readonly Result[]): void {
  if (ours === undefined) return;
  const toF1 = (result: Result | undefined, id: string): number => {
    const score = result?.scores.get(id);
    return score === undefined ? 0 : toPageF1(score);
  };
  const ids = [...ours.scores.keys()].sort((a, b) => toF1(ours, a) - toF1(ours, b));
  console.log(`\nthe ${WORST_COUNT} pages read worst     F1  lost  added   ${readability?.name ?? ''}`);
  for (const id of ids.slice(0, WORST_COUNT)) {
    const { lost, added } = ours.scores.get(id) ?? { lost: 0, added: 0 };
    const counts = `${String(lost).padStart(5)} ${String(added).padStart(6)}`;
    console.log(
      `${id.slice(0, 24)} ${cell(toF1(ours, id))} ${counts} ${toF1(readability, id).toFixed(3).padStart(9)}`,
    );
  }
}

/** Of the pages that state a byline, an outlet or a date, how many are read right; and what was read of the others. */
function printMetadata(pages: readonly Page[]): void {
  const rated = pages.flatMap((page) =>
    page.metadata === undefined ? [] : [{ id: page.id, noted: page.metadata, found: readMetadata(page) }],
  );
  if (rated.length === 0) return;
  console.log(
    `\nwhat ${rated.length} pages state   stated  right      %  rightly none  found though none is noted`,
  );
  for (const part of METADATA_PARTS) {
    const { stated, right, nothing, added } = scoreMetadata(part, rated);
    const share = ((100 * right) / Math.max(1, stated)).toFixed(1);
    console.log(
      `${part.padEnd(20)} ${String(stated).padStart(6)} ${String(right).padStart(6)} ${share.padStart(6)} ${String(nothing).padStart(13)} ${String(added).padStart(6)}`,
    );
  }
  for (const { id, noted, found } of rated)
    for (const part of METADATA_PARTS)
      if (noted[part] !== null && !isSamePart(part, noted[part], found[part]))
        console.log(`${id.slice(0, 30)}  ${part}: noted ${noted[part]}; read ${found[part] ?? 'nothing'}`);
}

/**
 * Prints how much of the article's text is read from saved pages, and how much else, beside Readability and Defuddle on the same pages.
 *
 * @param data  a folder in the format of `loadPages`
 * @returns     the text that we read of each page, by its id
 */
export async function run({ data = '' }: BenchArguments): Promise<unknown> {
  const pages = await loadPages(data);
  const results: Result[] = [];
  for (const reader of READERS) results.push(await measure(pages, reader));
  printTable(results, pages.length);
  printWorst(results);
  printMetadata(pages);
  return Object.fromEntries(results[0]?.found ?? []);
}
