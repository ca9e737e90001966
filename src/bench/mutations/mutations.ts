import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BenchArguments } from '../bench-arguments.ts';
import { wilsonInterval } from '../scores.ts';
import { drawMutants } from './draw.ts';
import { findNearestTests, type Importers, readImporters } from './nearest-tests.ts';
import { createTestRunner, type Outcome, type TestRunner } from './run-tests.ts';
import { applyMutant, findMutants, MUTATION_KINDS, type Mutant } from './sites.ts';
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

/** So many breakages are judged at once, each in a copy of its own: a run of tests keeps less than one core busy. */
const COPIES = 3;

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
export async function run({ room, seed = 1, count = 70 }: BenchArguments): Promise<void> {
  if (room !== undefined && !ROOMS.includes(room))
    throw new Error(`there is no room ${room} to break; there are ${ROOMS.join(', ')}`);
  const rooms = room === undefined ? ROOMS : [room];
  const share = Math.ceil(count / rooms.length);
  const found = await Promise.all(rooms.map(findRoomMutants));
  const drawn = inTurn(found.map((mutants) => drawMutants(mutants, { seed, count: share })));
  console.log(`${drawn.length} of ${found.flat().length} places, seed ${seed}`);
  const importers = await readImporters();
  const trees: TreeCopy[] = [];
  try {
    for (let copy = 0; copy < Math.min(COPIES, drawn.length); copy += 1) trees.push(await copyTree());
    const benches = trees.map((tree): Bench => ({ tree, run: createTestRunner(tree.folder), importers }));
    await checkTests(benches, drawn);
    printTable(rooms, await judgeAll(benches, drawn));
  } finally {
    for (const tree of trees) await tree.remove();
  }
}

/** Each bench takes the next that none has taken. */
async function judgeAll(benches: readonly Bench[], mutants: readonly Mutant[]): Promise<Judged[]> {
  const left = mutants.values();
  const judged: Judged[] = [];
  await Promise.all(
    benches.map(async (bench) => {
      for (const mutant of left) judged.push(await judge(bench, mutant));
    }),
  );
  return judged;
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

async function checkTests(benches: readonly Bench[], mutants: readonly Mutant[]): Promise<void> {
  const files = [...new Set(mutants.map(({ file }) => file))];
  const tests = new Set(files.flatMap((file) => nearestTo(benches, file)));
  const left = [...tests].values();
  await Promise.all(
    benches.map(async ({ run: runTests }) => {
      for (const first of left) {
        const some = [first, ...left.take(CHECKED_AT_ONCE - 1)];
        const outcome = await runTests(some);
        if (outcome !== 'passed')
          throw new Error(`before anything is broken one of ${some.join(', ')} ${outcome}`);
      }
    }),
  );
}

const nearestTo = ([bench]: readonly Bench[], file: string): string[] =>
  bench === undefined ? [] : findNearestTests(bench.importers, file, MAX_TESTS);

type Bench = { tree: TreeCopy; run: TestRunner; importers: Importers };

/** A breakage of a file that no test leads to is not noticed. */
async function judge(bench: Bench, mutant: Mutant): Promise<Judged> {
  const tests = findNearestTests(bench.importers, mutant.file, MAX_TESTS);
  const outcome = tests.length === 0 ? 'passed' : await runBroken(bench, mutant, tests);
  console.log(formatMutant({ mutant, outcome }));
  return { mutant, outcome };
}

async function runBroken({ tree, run }: Bench, mutant: Mutant, tests: readonly string[]): Promise<Outcome> {
  const text = applyMutant(await readFile(path.join(tree.folder, mutant.file), 'utf8'), mutant);
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
    `\n${'room'.padEnd(24)}${'broken'.padStart(8)}${'killed'.padStart(8)}${'survived'.padStart(10)}`,
  );
  for (const room of rooms)
    printRow(
      room,
      judged.filter(({ mutant }) => toRoom(mutant) === room),
    );
  printRow('all', judged);
  console.log('');
  for (const kind of MUTATION_KINDS)
    printRow(
      kind,
      judged.filter(({ mutant }) => mutant.kind === kind),
    );
  const killed = judged.filter(({ outcome }) => outcome !== 'passed').length;
  const { low, high } = wilsonInterval(killed, judged.length);
  const [share, from, to] = [killed / judged.length, low, high].map((value) => value.toFixed(2));
  console.log(`\nkilled ${share} [${from}, ${to}], Wilson 95 %`);
}

function printRow(name: string, judged: readonly Judged[]): void {
  if (judged.length === 0) return;
  const survived = judged.filter(({ outcome }) => outcome === 'passed').length;
  const cells = [judged.length, judged.length - survived].map((cell) => String(cell).padStart(8));
  console.log(`${name.padEnd(24)}${cells.join('')}${String(survived).padStart(10)}`);
}
