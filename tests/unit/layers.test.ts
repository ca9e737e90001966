import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = path.resolve('src');

/** What a room may import; a room always imports itself. Benches and commands may import all. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  model: [],
  read: ['model'],
  annotate: ['model'],
  align: ['model', 'annotate'],
  compare: ['model', 'annotate', 'align'],
  load: ['model', 'read', 'annotate', 'align', 'compare'],
  search: ['model'],
  view: ['model'],
  // A component imports its own style sheet, so that only the pages that use it load it.
  components: ['model', 'view', 'search', 'styles'],
  layouts: ['view', 'components', 'styles'],
  pages: ['model', 'load', 'view', 'search', 'components', 'layouts'],
  styles: [],
  static: [],
};

const MAY_IMPORT_ALL = ['bench', 'commands'];
const MAY_USE_NODE = ['load', ...MAY_IMPORT_ALL];
const MAX_LINES = 300;

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

function toRoom(file: SourceFile, name: string): string | undefined {
  if (!name.startsWith('.')) return undefined;
  const target = path.posix.normalize(path.posix.join(path.posix.dirname(file.name), name));
  return target.startsWith('..') ? `outside of src: ${target}` : target.split('/')[0];
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

  test('only load and commands touch files, processes and the network of the machine', () => {
    const wrong = files.flatMap((file) =>
      MAY_USE_NODE.includes(file.room)
        ? []
        : findImports(file.text)
            .filter((name) => name.startsWith('node:'))
            .map((name) => `${file.name} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test('a file of TypeScript stays under 300 lines', () => {
    const long = files
      .filter(({ name }) => name.endsWith('.ts'))
      .map(({ name, text }) => ({ name, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > MAX_LINES);
    expect(long).toEqual([]);
  });

  test('no file hides what it holds behind an index, and no folder is a drawer', () => {
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
