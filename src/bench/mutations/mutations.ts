import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { drawMutants } from './draw.ts';
import { findRoomTests, type Outcome, runTests } from './room-tests.ts';
import { applyMutant, findMutants, type Mutant } from './sites.ts';
import { copyTree, type TreeCopy } from './tree-copy.ts';

/** Rooms whose code unit tests reach; pages, components and layouts are tested on the built site. */
const ROOMS = ['model', 'read', 'diff', 'annotate', 'align', 'compare', 'load', 'search', 'view', 'desk'];

/** Longest text of a mutant that is printed, in code units. */
const MAX_PRINTED = 60;

type Judged = { mutant: Mutant; outcome: Outcome };

/**
 * Breaks the code in one place after the other, in a copy of the checkout, and prints which breakages no unit test that imports the room notices.
 *
 * @param room   only this room
 * @param seed   the same seed, count and code break the same places
 * @param count  how many places
 * @throws where the tests of a room fail before anything is broken
 */
export async function run({ room, seed = 1, count = 60 }: { room?: string; seed?: number; count?: number }) {
  if (room !== undefined && !ROOMS.includes(room))
    throw new Error(`there is no room ${room} with unit tests; there are ${ROOMS.join(', ')}`);
  const rooms = room === undefined ? ROOMS : [room];
  const found = (await Promise.all(rooms.map(findRoomMutants))).flat();
  const drawn = drawMutants(found, { seed, count });
  console.log(`${drawn.length} of ${found.length} places, seed ${seed}`);
  const tree = await copyTree();
  try {
    const judged: Judged[] = [];
    for (const one of rooms) {
      const own = drawn.filter((mutant) => toRoom(mutant) === one);
      if (own.length > 0) judged.push(...(await judgeRoom(tree, one, own)));
    }
    printTable(rooms, judged);
  } finally {
    await tree.remove();
  }
}

const toRoom = ({ file }: Mutant): string | undefined => file.split('/')[1];

async function findRoomMutants(room: string): Promise<Mutant[]> {
  const folder = path.posix.join('src', room);
  const names = (await readdir(folder, { recursive: true })).filter((name) => /(?<!\.d)\.ts$/u.test(name));
  const files = names.map((name) => path.posix.join(folder, name.split(path.sep).join('/'))).sort();
  const lists = await Promise.all(files.map(async (file) => findMutants(file, await readFile(file, 'utf8'))));
  return lists.flat();
}

async function judgeRoom(tree: TreeCopy, room: string, mutants: readonly Mutant[]): Promise<Judged[]> {
  const tests = await findRoomTests(room);
  if ((await runTests(tree.folder, tests)) !== 'passed')
    throw new Error(`the unit tests that import ${room} fail before anything is broken`);
  const judged: Judged[] = [];
  for (const mutant of mutants) {
    const text = applyMutant(await readFile(mutant.file, 'utf8'), mutant);
    const outcome = await tree.withText(mutant.file, text, () => runTests(tree.folder, tests));
    judged.push({ mutant, outcome });
    console.log(formatMutant({ mutant, outcome }));
  }
  return judged;
}

const OUTCOMES: Record<Outcome, string> = { passed: 'SURVIVED', failed: 'killed', 'timed out': 'timed out' };

const formatMutant = ({ mutant: { file, line, kind, was, now }, outcome }: Judged): string =>
  `${OUTCOMES[outcome].padEnd(10)}${kind.padEnd(23)}${file}:${line}  ${cut(was)} → ${cut(now)}`;

function cut(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length > MAX_PRINTED ? `${line.slice(0, MAX_PRINTED)}…` : line;
}

function printTable(rooms: readonly string[], judged: readonly Judged[]): void {
  console.log(
    `\n${'room'.padEnd(12)}${'killed'.padStart(8)}${'timed out'.padStart(11)}${'survived'.padStart(10)}`,
  );
  for (const room of [...rooms, undefined]) {
    const own = judged.filter(({ mutant }) => room === undefined || toRoom(mutant) === room);
    if (own.length === 0) continue;
    const count = (outcome: Outcome) => String(own.filter((one) => one.outcome === outcome).length);
    const cells = [
      count('failed').padStart(8),
      count('timed out').padStart(11),
      count('passed').padStart(10),
    ];
    console.log(`${(room ?? 'all').padEnd(12)}${cells.join('')}`);
  }
}
