import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const SRC = path.resolve('src');

/** What a room may import; a room always imports itself. Benches and commands may import all. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  model: [],
  diff: ['model'],
  read: ['model'],
  annotate: ['model'],
  align: ['model', 'diff', 'annotate'],
  compare: ['model', 'diff', 'annotate', 'align'],
  load: ['model', 'read', 'annotate', 'align', 'compare'],
  search: ['model'],
  view: ['model', 'diff'],
  // A component imports its own style sheet, so that only the pages that use it load it.
  components: ['model', 'diff', 'view', 'search', 'styles'],
  layouts: ['view', 'components', 'styles'],
  pages: ['model', 'load', 'view', 'search', 'components', 'layouts'],
  desk: ['model', 'load', 'view', 'components'],
  styles: [],
  static: [],
};

/** What a folder inside a room may import of its room's other folders; '.' are the files directly in the room. A room that is not here has no folders. */
const MAY_IMPORT_INSIDE: Record<string, Record<string, readonly string[]>> = {
  annotate: {
    lexicon: ['.'],
    sentences: ['lexicon'],
    quotations: ['lexicon'],
    figures: ['lexicon'],
    timeframes: ['lexicon', 'figures'],
    clauses: ['lexicon', 'quotations'],
    runs: ['lexicon'],
    people: ['lexicon', 'runs'],
    names: ['lexicon', 'runs', 'people'],
    speakers: ['lexicon', 'quotations', 'clauses', 'people'],
    attributions: ['lexicon', 'clauses', 'people', 'speakers'],
    entities: ['lexicon', 'clauses', 'people', 'names'],
  },
  read: {
    lines: [],
    tree: [],
    furniture: ['lines', 'tree'],
    body: ['lines', 'tree', 'furniture'],
    document: [],
    head: ['lines', 'tree', 'furniture'],
    inserted: ['tree'],
    page: ['lines', 'tree', 'furniture', 'head'],
    text: ['lines', 'tree'],
  },
  view: {
    text: ['.'],
    article: ['.', 'text'],
    data: ['.', 'text'],
    pair: ['.', 'text'],
    story: ['.', 'text'],
    topic: ['.', 'text', 'data', 'story'],
  },
  components: {
    marks: [],
    matrix: ['marks'],
    pair: ['marks'],
    story: ['marks'],
    search: ['.', 'marks'],
    article: ['marks', 'pair'],
    board: ['marks', 'matrix'],
    claim: ['marks', 'matrix', 'story'],
    speech: ['marks', 'claim'],
  },
  desk: {
    splice: [],
    server: ['.'],
    page: ['.'],
  },
  bench: {
    alignment: ['.'],
    build: ['.'],
    desk: ['.', 'statements'],
    growth: ['.'],
    mutations: ['.'],
    pages: ['.'],
    reading: ['.'],
    search: ['.'],
    statements: ['.'],
  },
  compare: {
    sources: [],
    values: [],
    words: [],
    readings: ['sources', 'values', 'words'],
    names: ['words', 'readings'],
    times: ['values', 'words', 'readings'],
    given: ['values', 'words', 'readings', 'names', 'times'],
    speakers: ['sources'],
    quotations: ['sources', 'words', 'readings', 'given', 'speakers'],
    contradictions: ['values', 'words', 'readings'],
    deeds: ['words'],
    attributions: ['sources', 'words', 'readings'],
    versions: ['sources', 'words', 'deeds'],
    kinds: [
      'sources',
      'values',
      'words',
      'readings',
      'names',
      'times',
      'given',
      'deeds',
      'attributions',
      'versions',
    ],
    scraps: ['words'],
    leans: ['scraps'],
    labels: ['sources', 'words', 'names', 'speakers', 'quotations', 'scraps', 'leans'],
    rows: [
      'words',
      'readings',
      'names',
      'contradictions',
      'deeds',
      'versions',
      'kinds',
      'labels',
      'quotations',
    ],
    absences: ['words', 'quotations', 'rows'],
    links: ['words', 'readings', 'given', 'kinds'],
    topics: ['words'],
  },
  align: {
    words: [],
    clauses: ['words'],
    editor: ['words'],
    units: ['words'],
    pairs: ['units'],
    groups: ['words', 'clauses', 'units', 'pairs'],
    nearest: ['editor', 'units', 'pairs', 'groups'],
    wording: ['words'],
  },
};

const MAY_IMPORT_ALL = ['bench', 'commands'];
const MAY_USE_NODE = ['load', ...MAY_IMPORT_ALL];
/** The part of the desk that runs in the dev server. */
const MAY_USE_NODE_INSIDE = /^desk\/(?:server\/|integration\.ts$)/u;
const MAX_LINES = 250;
const MAX_FUNCTION_LINES = 40;
/** More files than so many directly in a room are put into folders by subject. */
const MAX_FLAT_FILES = 50;

type SourceFile = { name: string; room: string; text: string };

const listFiles = (): SourceFile[] =>
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|astro|mjs|js)$/u.test(name))
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => name.includes('/'))
    .map((name) => ({
      name,
      room: name.slice(0, name.indexOf('/')),
      text: readFileSync(path.join(SRC, name), 'utf8'),
    }));

/** Every module that a file names: static, side-effect, re-exporting and dynamic imports. */
function findImports(text: string): string[] {
  const pattern = /(?:\bfrom\s*|\bimport\s*\(?\s*)(['"])([^'"\n]+)\1/gu;
  return [...text.matchAll(pattern)].flatMap(([, , name]) => (name === undefined ? [] : [name]));
}

/** The module that a relative import names, as a path below `src`; undefined for a package. */
const toTarget = (file: SourceFile, name: string): string | undefined =>
  name.startsWith('.')
    ? path.posix.normalize(path.posix.join(path.posix.dirname(file.name), name))
    : undefined;

function toRoom(file: SourceFile, name: string): string | undefined {
  const target = toTarget(file, name);
  return target?.startsWith('..') ? `outside of src: ${target}` : target?.split('/')[0];
}

/** The folder inside its room that a file lies in. */
function toFolder(name: string): string {
  const [, folder, ...rest] = name.split('/');
  return rest.length === 0 || folder === undefined ? '.' : folder;
}

/** All folders that one imports, itself or through others; the files directly in a room apart. */
function findReachable(lists: Record<string, readonly string[]>, from: string): Set<string> {
  const reached = new Set<string>();
  const open = [...(lists[from] ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === '.' || reached.has(next)) continue;
    reached.add(next);
    open.push(...(lists[next] ?? []));
  }
  return reached;
}

/** The functions of a file that are longer than they may be: the file, the line that each begins in, and its lines. */
function findLongFunctions({ name, text }: Pick<SourceFile, 'name' | 'text'>): string[] {
  if (text.split('\n').length <= MAX_FUNCTION_LINES) return [];
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest);
  const lineOf = (offset: number): number => source.getLineAndCharacterOfPosition(offset).line + 1;
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const first = lineOf(node.getStart(source));
    const lines = lineOf(node.end) - first + 1;
    if (lines <= MAX_FUNCTION_LINES) return;
    if (ts.isFunctionLike(node)) found.push(`${name}:${first} has ${lines} lines`);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(source, visit);
  return found;
}

const files = listFiles();

describe('rooms', () => {
  test('every folder of src is a room of the list', () => {
    const rooms = new Set(files.map(({ room }) => room));
    expect(
      [...rooms].filter((room) => !MAY_IMPORT_ALL.includes(room) && MAY_IMPORT[room] === undefined),
    ).toEqual([]);
  });

  test('a room imports only what its list allows', () => {
    const wrong = files.flatMap((file) => {
      const allowed = MAY_IMPORT[file.room];
      if (allowed === undefined) return [];
      return findImports(file.text).flatMap((name) => {
        const room = toRoom(file, name);
        const isAllowed = room === undefined || room === file.room || allowed.includes(room);
        return isAllowed ? [] : [`${file.name} imports ${name}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  test('a folder of a room imports only what its list allows', () => {
    const wrong = files.flatMap((file) => {
      const folder = toFolder(file.name);
      const inside = MAY_IMPORT_INSIDE[file.room];
      if (inside === undefined || folder === '.') return [];
      return findImports(file.text).flatMap((name) => {
        const target = toTarget(file, name);
        if (target?.split('/')[0] !== file.room) return [];
        const imported = toFolder(target);
        const isAllowed = imported === folder || inside[folder]?.includes(imported);
        return isAllowed ? [] : [`${file.name} imports ${name}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  test('every folder of a room is in its list, and no two of them import each other, also by way of others', () => {
    const folders = files
      .filter(({ room }) => MAY_IMPORT_INSIDE[room] !== undefined)
      .map(({ name, room }) => ({ room, folder: toFolder(name) }))
      .filter(({ folder }) => folder !== '.');
    expect(folders.filter(({ room, folder }) => MAY_IMPORT_INSIDE[room]?.[folder] === undefined)).toEqual([]);
    for (const lists of [MAY_IMPORT, ...Object.values(MAY_IMPORT_INSIDE)])
      for (const one of Object.keys(lists))
        expect([one, findReachable(lists, one).has(one)]).toEqual([one, false]);
  });

  test('only load, commands, benches and the desk’s server touch files, processes and the network of the machine', () => {
    const wrong = files.flatMap((file) =>
      MAY_USE_NODE.includes(file.room) || MAY_USE_NODE_INSIDE.test(file.name)
        ? []
        : findImports(file.text)
            .filter((name) => name.startsWith('node:'))
            .map((name) => `${file.name} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test('a file of TypeScript has 250 lines at most', () => {
    const long = files
      .filter(({ name }) => name.endsWith('.ts'))
      .map(({ name, text }) => ({ name, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > MAX_LINES);
    expect(long).toEqual([]);
  });

  test('a function of TypeScript has 40 lines at most, with those inside it', () => {
    const long = files.filter(({ name }) => name.endsWith('.ts')).flatMap(findLongFunctions);
    expect(long).toEqual([]);
    const body = 'a();\n'.repeat(MAX_FUNCTION_LINES - 1);
    expect(findLongFunctions({ name: 'a.ts', text: `\nconst f = () => {\n${body}};\n` })).toEqual([
      'a.ts:2 has 41 lines',
    ]);
  });

  test('a room of many files has folders', () => {
    const flat = files
      .filter(({ name, room }) => toFolder(name) === '.' && !MAY_IMPORT_ALL.includes(room))
      .map(({ room }) => room);
    const counts = [...new Set(flat)].map((room) => [room, flat.filter((one) => one === room).length]);
    expect(counts.filter(([, count]) => Number(count) > MAX_FLAT_FILES)).toEqual([]);
  });

  test('no file hides what it holds after an index, and no folder is a drawer', () => {
    const names = files.map(({ name }) => name);
    expect(names.filter((name) => /(?:^|\/)(?:utils?|helpers?|common|lib)(?:\/|\.ts$)/u.test(name))).toEqual(
      [],
    );
    const barrels = names.filter((name) => /\/index\.ts$/u.test(name) && !name.startsWith('pages/'));
    expect(barrels).toEqual([]);
  });

  test('only the component for JSON-LD writes a string as markup', () => {
    const raw = files.filter(({ text }) =>
      /set:html|\.innerHTML|\.outerHTML|insertAdjacentHTML|document\.write/u.test(text),
    );
    expect(raw.map(({ name }) => name)).toEqual(['components/JsonLd.astro']);
  });

  test('imports of every form are seen', () => {
    const text = `import '../styles/a.css';\nimport { a } from "../load/a.ts";\nexport * from './b.ts';\nconst c = await import('./c.ts');`;
    expect(findImports(text)).toEqual(['../styles/a.css', '../load/a.ts', './b.ts', './c.ts']);
  });
});
