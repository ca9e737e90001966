import { toLineKey } from '../furniture/furniture-signals.ts';
import { findByline, findPublished, isNewsAgency } from '../lines/head-lines.ts';
import { parseDate } from '../lines/parse-date.ts';
import type { SourceLine } from '../tree/tree-builder.ts';
import { toHints } from './hints.ts';
import { type HtmlLine, toLineText } from './lines.ts';
import { hasOffset, type Metadata } from './metadata.ts';
import { type StatedValue, toRun, toText } from './stated-value.ts';

const AUTHOR = /\bby-?line|author|writer|reporter|credit-line|contributor|\bcreator\b/u;
const DATE = /dateline|timestamp|publish|pubdate|date-?time|\bdate\b|\btime\b|posted/u;

/** Most words of a line that states who wrote an article or when. */
const MAX_WORDS = 24;

/** What a line near the headline states by its markup: who wrote the article, or when it was published. */
export function toHeadKind(line: HtmlLine): 'byline' | 'date' | undefined {
  const text = toLineText(line);
  if (text.split(' ').length > MAX_WORDS) return undefined;
  const near = line.path.slice(-5);
  if (near.some((element) => AUTHOR.test(toHints(element))))
    return findByline(text, true) === undefined ? undefined : 'byline';
  const isDate = near.some((element) => element.tagName === 'time' || DATE.test(toHints(element)));
  if (findByline(text) !== undefined) return 'byline';
  return isDate || findPublished(text) !== undefined ? 'date' : undefined;
}

/** Tells the line that the page's metadata gives as the description of its article; the first paragraph of the text is none. */
export function createDescriptionFinder({ description }: Metadata): (line: HtmlLine) => boolean {
  const key = toLineKey(description ?? '');
  return (line) =>
    key !== '' && !line.path.some(({ tagName }) => tagName === 'p') && toLineKey(toLineText(line)) === key;
}

/** How far from the headline a date in the markup is still the article's, in code units of the file. */
const MAX_DISTANCE = { before: 4_000, after: 20_000 };

const CHANGED = /updat|modif|edited|revised/iu;

/** Dates in `time` elements about the headline, but not those of a change. */
function findTimes(source: string, { times }: Metadata, title: HtmlLine | undefined): StatedValue[] {
  const at = title?.runs[0]?.fileStart;
  if (at === undefined) return [];
  return times.flatMap((element) => {
    const start = element.position?.start.offset ?? 0;
    const before =
      source
        .slice(Math.max(0, start - 60), start)
        .split('>')
        .at(-1) ?? '';
    const value = toText(element.properties.dateTime);
    const isNear = start > at - MAX_DISTANCE.before && start < at + MAX_DISTANCE.after;
    if (!isNear || CHANGED.test(before) || CHANGED.test(toHints(element)) || parseDate(value) === undefined)
      return [];
    return [{ run: toRun(source, element, value), from: 'time' }];
  });
}

/** The date of publication: one with its offset before one without, the page's metadata before its `time` elements. */
function findPublishedValue(
  source: string,
  metadata: Metadata,
  title: HtmlLine | undefined,
): StatedValue | undefined {
  const all = [...metadata.published, ...findTimes(source, metadata, title)];
  return all.find(hasOffset) ?? all[0];
}

/** The names of the first visible line that is a byline. */
const findNames = (made: readonly SourceLine[]): string | undefined =>
  made
    .filter(({ kind }) => kind === 'paragraph')
    .map((line) => findByline(toLineText(line), line.stated === 'byline')?.names.text)
    .find((names) => names !== undefined);

/** The authors that the page marks where its visible byline lacks them, is one word or holds one of several, or where other words run on after the name: “Ada Stone Books, Reviews”. */
function toMarked({ markedAuthors }: Metadata, made: readonly SourceLine[]): StatedValue[] {
  const names = markedAuthors.map(({ run }) => run.text);
  const line = findNames(made);
  const visible = line?.split(/, | and | & /u)[0];
  const isCut = visible?.includes(' ') !== true || visible.startsWith(`${names[0] ?? ''} `);
  const isOneOf = line !== undefined && names.length > 1 && names.includes(line);
  return isCut || isOneOf ? markedAuthors : [];
}

/**
 * What the metadata of a page states, as lines before its visible ones.
 *
 * @param made  the visible lines as they were read
 */
export function toMetadataLines(
  source: string,
  metadata: Metadata,
  title: HtmlLine | undefined,
  made: readonly SourceLine[],
): SourceLine[] {
  const { outlet, authors, pageTitle } = metadata;
  const lines: SourceLine[] = [];
  if (outlet === undefined && pageTitle !== undefined && title !== undefined)
    lines.push({ kind: 'paragraph', runs: [pageTitle] });
  const stated = metadata.title ?? pageTitle;
  if (title === undefined && stated !== undefined)
    lines.push({ kind: 'paragraph', stated: 'title', runs: [stated] });
  if (outlet !== undefined) lines.push({ kind: 'outlet', runs: [outlet.run], from: outlet.from });
  const published = findPublishedValue(source, metadata, title);
  if (published !== undefined) lines.push({ kind: 'published', runs: [published.run], from: published.from });
  const people = authors.filter(({ run }) => !isNewsAgency(run.text));
  // An agency is the credit of its copy, and its author only where the page names nobody.
  const listed = people.length > 0 || findNames(made) !== undefined ? people : authors;
  const named = listed.length > 0 ? listed : toMarked(metadata, made);
  const [author] = named;
  if (author !== undefined) {
    const runs = named.flatMap(({ run }, index) =>
      index === 0 ? [run] : [{ text: ', ', fileStart: run.fileStart }, run],
    );
    lines.push({ kind: 'byline', runs, from: author.from });
  }
  return lines;
}
