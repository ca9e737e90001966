import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { drawMutants } from './draw.ts';
import { findNearestTests, type Importers, readImporters } from './nearest-tests.ts';
import { createTestRunner, type Outcome, type TestRunner } from './run-tests.ts';
import { applyMutant, findMutants, type Mutant } from './sites.ts';
import { copyTree, type TreeCopy } from './tree-copy.ts';

/** Rooms whose code is broken; benches measure, and what is static has no behaviour. */
const ROOMS = [
  ...['model', 'read', 'diff', 'annotate', 'align', 'compare', 'load', 'search', 'view', 'desk'],
  ...['components', 'layouts', 'pages', 'commands'],
];

/** How many of the tests nearest to a file judge a breakage of it. */
const MAX_TESTS = 16;

/** So many of them are run before the others: most breakages fail one of these. */
const RUN_FIRST = 3;

/** So many test files are run at once before anything is broken. */
const CHECKED_AT_ONCE = 20;

/** Longest text of a mutant that is printed, in code units. */
const MAX_PRINTED = 60;

type Judged = { mutant: Mutant; outcome: Outcome };

/**
 * Breaks the code in one place after the other, in a copy of the checkout, and prints which breakages the unit tests nearest to the broken file do not
 * notice. Every room is broken equally often, as far as it has places.
 *
 * @param room   only this room
 * @param seed   the same seed, count and code break the same places
 * @param count  how many places
 * @throws where the tests fail before anything is broken
 */
export async function run({ room, seed = 1, count = 70 }: { room?: string; seed?: number; count?: number }) {
  if (room !== undefined && !ROOMS.includes(room))
    throw new Error(`there is no room ${room} to break; there are ${ROOMS.join(', ')}`);
  const rooms = room === undefined ? ROOMS : [room];
  const share = Math.ceil(count / rooms.length);
  const found = await Promise.all(rooms.map(findRoomMutants));
  const drawn = inTurn(found.map((mutants) => drawMutants(mutants, { seed, count: share })));
  console.log(`${drawn.length} of ${found.flat().length} places, seed ${seed}`);
  const importers = await readImporters();
  const checkout = process.cwd();
  const tree = await copyTree();
  const runTests = createTestRunner(tree.folder);
  try {
    // Astro takes the folder that it is started in for the site's.
    process.chdir(tree.folder);
    await checkTests(runTests, importers, drawn);
    const judged: Judged[] = [];
    for (const mutant of drawn) judged.push(await judge({ tree, run: runTests, importers }, mutant));
    printTable(rooms, judged);
  } finally {
    process.chdir(checkout);
    await tree.remove();
  }
}

/** The first of each list, then the second of each: a run that is ended early has broken the rooms equally often. */
const inTurn = <Item>(lists: readonly (readonly Item[])[]): Item[] =>
  Array.from({ length: Math.max(...lists.map(({ length }) => length)) }, (_, place) =>
    lists.flatMap((list) => list.slice(place, place + 1)),
  ).flat();

const toRoom = ({ file }: Mutant): string | undefined => file.split('/')[1];

async function findRoomMutants(room: string): Promise<Mutant[]> {
  const folder = path.posix.join('src', room);
  const names = (await readdir(folder, { recursive: true })).filter((name) =>
    /(?<!\.d)\.(?:ts|astro)$/u.test(name),
  );
  const files = names.map((name) => path.posix.join(folder, name.split(path.sep).join('/'))).sort();
  const lists = await Promise.all(files.map(async (file) => findMutants(file, await readFile(file, 'utf8'))));
  return lists.flat();
}

async function checkTests(run: TestRunner, importers: Importers, mutants: readonly Mutant[]): Promise<void> {
  const files = [...new Set(mutants.map(({ file }) => file))];
  const tests = [...new Set(files.flatMap((file) => findNearestTests(importers, file, MAX_TESTS)))];
  for (let from = 0; from < tests.length; from += CHECKED_AT_ONCE) {
    const some = tests.slice(from, from + CHECKED_AT_ONCE);
    const outcome = await run(some);
    if (outcome !== 'passed')
      throw new Error(`before anything is broken one of ${some.join(', ')} ${outcome}`);
  }
}

type Bench = { tree: TreeCopy; run: TestRunner; importers: Importers };

/** A breakage of a file that no test leads to is not noticed. */
async function judge(bench: Bench, mutant: Mutant): Promise<Judged> {
  const tests = findNearestTests(bench.importers, mutant.file, MAX_TESTS);
  const outcome = tests.length === 0 ? 'passed' : await runBroken(bench, mutant, tests);
  console.log(formatMutant({ mutant, outcome }));
  return { mutant, outcome };
}

async function runBroken({ tree, run }: Bench, mutant: Mutant, tests: readonly string[]): Promise<Outcome> {
  const text = applyMutant(await readFile(mutant.file, 'utf8'), mutant);
  const [nearest, others] = [tests.slice(0, RUN_FIRST), tests.slice(RUN_FIRST)];
  return tree.withText(mutant.file, text, async () => {
    const outcome = await run(nearest);
    return outcome === 'passed' && others.length > 0 ? run(others) : outcome;
  });
}

const OUTCOMES: Record<Outcome, string> = { passed: 'SURVIVED', failed: 'killed', 'timed out': 'timed out' };

const formatMutant = ({ mutant: { file, line, kind, was, now }, outcome }: Judged): string =>
  `${OUTCOMES[outcome].padEnd(10)}${kind.padEnd(23)}${file}:${line}  ${cut(was)} → ${cut(now)}`;

function cut(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length > MAX_PRINTED ? `${line.slice(0, MAX_PRINTED)}…` : line;
}

/** A breakage that makes a test run without end is noticed, too. */
function printTable(rooms: readonly string[], judged: readonly Judged[]): void {
  console.log(
    `\n${'room'.padEnd(12)}${'broken'.padStart(8)}${'killed'.padStart(8)}${'survived'.padStart(10)}`,
  );
  for (const room of [...rooms, undefined]) {
    const own = judged.filter(({ mutant }) => room === undefined || toRoom(mutant) === room);
    if (own.length === 0) continue;
    const survived = own.filter(({ outcome }) => outcome === 'passed').length;
    const cells = [own.length, own.length - survived].map((cell) => String(cell).padStart(8));
    console.log(`${(room ?? 'all').padEnd(12)}${cells.join('')}${String(survived).padStart(10)}`);
  }
}
