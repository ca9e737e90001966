import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { writeMeasurements } from '../bench/results.ts';
import { readArguments, runCommand, UsageError } from './arguments.ts';

const USAGE =
  'npm run bench -- <reading, alignment, statements, desk, pages, growth, fuzz, mutations, search, search-line, search-settings, build, lighthouse> [--data <file or folder>] [--predictions <file>] [--write]\nnpm run bench -- fuzz [--seconds <number>] [--seed <number>] [--count <number>]\nnpm run bench -- mutations [--room <room>] [--seed <number>] [--count <number>]';

const OPTIONS = {
  data: { type: 'string' },
  predictions: { type: 'string' },
  seconds: { type: 'string' },
  seed: { type: 'string' },
  room: { type: 'string' },
  count: { type: 'string' },
  write: { type: 'boolean' },
} as const;

type Run = (args: {
  data: string | undefined;
  predictions: string | undefined;
  seconds: number | undefined;
  seed: number | undefined;
  room: string | undefined;
  count: number | undefined;
}) => Promise<void>;

/** A module of `src/bench/`; each measures one thing and prints a table. */
const BenchSchema = z.object({ run: z.custom<Run>((value) => typeof value === 'function') });

/** Measures what the data fits: the shape of a file says which tables can be made of it. */
await runCommand(async () => {
  const { positionals, text, has } = readArguments(USAGE, OPTIONS, 'files');
  const [seconds, seed] = [toCount(text('seconds')), toCount(text('seed'))];
  const [room, count] = [text('room'), toCount(text('count'))];
  const [what] = positionals;
  const data = text('data');
  if (data !== undefined && (await stat(data).catch(() => undefined)) === undefined) {
    throw new UsageError(`${data} does not exist\n${USAGE}`);
  }
  const names = await findBenches(what, data);
  if (names.length === 0)
    throw new UsageError(`${data ?? what ?? 'nothing'} fits no table of this bench\n${USAGE}`);
  for (const [index, name] of names.entries()) {
    if (index > 0) console.log('');
    const { run } = BenchSchema.parse(await import(`../bench/${name}.ts`));
    // The predictions are of the first table: the others are made of the same data in other formats.
    const predictions = index === 0 ? text('predictions') : undefined;
    await run({ data, predictions, seconds, seed, room, count });
  }
  if (has('write')) await writeMeasurements();
  return 0;
});

async function findBenches(what: string | undefined, data: string | undefined): Promise<string[]> {
  switch (what) {
    case 'search':
      return data === undefined ? ['search/search', 'search/browser'] : ['search/held-words'];
    case 'search-line':
      return ['search/line'];
    case 'search-settings':
      return ['search/settings', 'search/spelling-limits'];
    case 'growth':
    case 'fuzz':
      return [`growth/${what}`];
    case 'mutations':
      return ['mutations/mutations'];
    case 'desk':
      return data === undefined ? [] : ['desk/decisions'];
    case 'statements':
      return data === undefined ? [] : ['statements/statements'];
    case 'lighthouse':
      return ['build/lighthouse'];
    case 'build':
      return ['build/build', 'build/bytes'];
    case 'pages':
      if (data === undefined) throw new UsageError(`pages are measured on --data <folder>\n${USAGE}`);
      return ['pages/pages'];
    case 'reading':
      return data === undefined ? ['reading/speed'] : findReadingBenches(data);
    case 'alignment':
      return data === undefined
        ? ['alignment/alignment', 'alignment/differences', 'build/costs', 'alignment/speed']
        : findAlignmentBenches(data);
    default:
      throw new UsageError(USAGE);
  }
}

/** Paragraphs with their sentences; articles with quotations and attributions; folders of labelled stories; plain articles. */
async function findReadingBenches(data: string): Promise<string[]> {
  if ((await stat(data)).isDirectory()) {
    const names = await readdir(data);
    if (names.includes('cases.json')) return ['reading/sentences'];
    return names.some((name) => name.endsWith('.txt')) ? ['reading/speed'] : ['reading/facts'];
  }
  if (path.extname(data) !== '.json') return ['reading/speed'];
  const json: unknown = JSON.parse(await readFile(data, 'utf8'));
  if (Array.isArray(json)) return ['reading/sentences'];
  return hasKey(json, 'articles') ? ['reading/quotes', 'reading/attributions'] : [];
}

/** Differences inside claims; claims, sentence pairs or stories with their alignment. */
async function findAlignmentBenches(data: string): Promise<string[]> {
  if (path.extname(data) !== '.json') return ['alignment/alignment'];
  const json: unknown = JSON.parse(await readFile(data, 'utf8'));
  const isDifferences = hasKey(json, 'passages') || path.basename(data) === 'differences.json';
  return isDifferences ? ['alignment/differences'] : ['alignment/alignment'];
}

function toCount(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d{1,9}$/u.test(value)) throw new UsageError(`${value} is not a whole number\n${USAGE}`);
  return Number(value);
}

/** A declaration, not a constant: the command above runs before a constant here would exist. */
function hasKey(json: unknown, key: string): boolean {
  return typeof json === 'object' && json !== null && Object.hasOwn(json, key);
}
