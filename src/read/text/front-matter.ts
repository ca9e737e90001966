import type { VFile } from 'vfile';
import { isAlias, isMap, isScalar, isSeq, parseDocument, type Scalar } from 'yaml';
import { listWords } from '../../model/word-lists.ts';
import { isNewsAgency } from '../lines/head-lines.ts';
import { parseDate } from '../lines/parse-date.ts';
import { toWebAddress } from '../lines/web-address.ts';
import type { Run, SourceLine } from '../tree/tree-builder.ts';

/** What front matter can state of an article, in the order in which a page has it, each with its keys: several names for one thing, as static-site generators use them. */
const PARTS = [
  { kind: 'outlet', keys: 'outlet publisher publication site site_name source' },
  { kind: 'headline', keys: 'title headline' },
  { kind: 'standfirst', keys: 'subtitle description standfirst summary dek deck excerpt' },
  { kind: 'byline', keys: 'author authors byline' },
  { kind: 'published', keys: 'date published publishdate publish_date pubdate published_at' },
  { kind: 'dateline', keys: 'dateline location' },
  { kind: 'credit', keys: 'credit agency wire' },
  { kind: 'url', keys: 'url link canonical canonical_url source_url original_url' },
] as const;

const KEYS = new Map(PARTS.flatMap(({ kind, keys }) => listWords(keys).map((key) => [key, kind] as const)));

/** Front matter as the tree takes it: lines of the text, and the address, which is no part of the text. */
export type FrontMatter = { lines: SourceLine[]; url: string | null };

/** Most characters of front matter that are read. */
const MAX_LENGTH = 20_000;

function warn(file: VFile, ruleId: string, problem: { reason: string; note: string; line: number }): void {
  const { reason, note, line } = problem;
  const message = file.message(reason, { source: 'read', ruleId, place: { line, column: 1 } });
  message.note = note;
}

/** The values of a key: one, several in a list, or the names of what a list holds (“- name: Ada Stone”). */
function listScalars(value: unknown): Scalar[] {
  if (isScalar(value)) return [value];
  if (isSeq(value)) return value.items.flatMap(listScalars);
  return isMap(value) ? listScalars(value.get('name', true)) : [];
}

/** The words of a value with their place in the file. */
function toRun(scalar: Scalar, offset: number): Run {
  const quoteLength = scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE' ? 1 : 0;
  return {
    text: String(scalar.value).trim(),
    fileStart: offset + (scalar.range?.[0] ?? 0) + quoteLength,
  };
}

/** The line that a key states; an agency named as the source is a credit. Only authors may be several. */
function toLine(key: string, value: unknown, offset: number): SourceLine | undefined {
  const kind = KEYS.get(key.toLowerCase());
  const runs = listScalars(value)
    .map((scalar) => toRun(scalar, offset))
    .filter((run) => run.text !== '');
  const [first] = runs;
  if (kind === undefined || kind === 'url' || first === undefined) return undefined;
  if (kind === 'byline') {
    const names = runs.flatMap((run, index) =>
      index === 0 ? [run] : [{ text: ', ', fileStart: run.fileStart }, run],
    );
    return { kind, runs: names };
  }
  if (!isScalar(value) || (kind === 'published' && parseDate(first.text) === undefined)) return undefined;
  return { kind: kind === 'outlet' && isNewsAgency(first.text) ? 'credit' : kind, runs: [first] };
}

/**
 * Reads YAML front matter: every value is a string (failsafe schema), aliases are refused. Values that state a part of the article become lines
 * of its text, in the order in which a page has them.
 *
 * @param yaml    the words between the fences
 * @param offset  where they start in the file
 */
export function readFrontMatter(file: VFile, yaml: string, offset: number): FrontMatter {
  const empty: FrontMatter = { lines: [], url: null };
  if (yaml.length > MAX_LENGTH) {
    warn(file, 'front-matter', {
      reason: `The front matter has ${yaml.length} characters; at most ${MAX_LENGTH} are read`,
      note: 'Shorten it.',
      line: 1,
    });
    return empty;
  }
  const document = parseDocument(yaml, { schema: 'failsafe', uniqueKeys: true, prettyErrors: true });
  const [error] = document.errors;
  const { contents } = document;
  const hasAlias = isMap(contents) && contents.items.some(({ value }) => isAlias(value));
  if (error !== undefined || !isMap(contents) || hasAlias) {
    const reason = error?.message.split('\n')[0] ?? 'it is not a list of keys with plain values';
    warn(file, 'front-matter', {
      reason: `The front matter is not read: ${reason}`,
      note: 'Write one “key: value” a line; put a value with a colon, “&” or “*” in quotation marks; use no aliases.',
      line: (error?.linePos?.[0].line ?? 1) + 1,
    });
    return empty;
  }
  let url: string | null = null;
  const lines: SourceLine[] = [];
  for (const { key, value } of contents.items) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    if (KEYS.get(name.toLowerCase()) === 'url' && isScalar(value))
      url ??= toWebAddress(String(value.value).trim());
    const line = toLine(name, value, offset);
    if (line !== undefined && !lines.some(({ kind }) => kind === line.kind)) lines.push(line);
  }
  const rank = (line: SourceLine): number => PARTS.findIndex(({ kind }) => kind === line.kind);
  return { lines: lines.sort((a, b) => rank(a) - rank(b)), url };
}
