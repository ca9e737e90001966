import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCommandFile } from '../../build/run-command.ts';
import { writeFolder } from '../../build/story-folder.ts';

const USAGE = 'npm run check -- <room, such as read or view/story>\n';

/** A tool that prints what it was called with, and fails where a file says so. */
const makeTool = (name: string): string =>
  `const { existsSync } = require('node:fs');
console.log(['${name}', ...process.argv.slice(2)].join(' '));
process.exitCode = existsSync('${name}-fails') ? 2 : 0;`;

const TOOLS = {
  'node_modules/@biomejs/biome/bin/biome': makeTool('biome'),
  'node_modules/typescript/bin/tsc': makeTool('tsc'),
  // The runner of tests is a module, the others are not.
  'node_modules/vitest/vitest.mjs': `import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);\n${makeTool('vitest')}`,
};

let remove: (() => Promise<void>) | undefined;
let folder: string;
beforeEach(async () => {
  ({ folder, remove } = await writeFolder({
    ...TOOLS,
    'src/quay/berths/a.ts': '',
    'src/quay/b.ts': '',
    'tests/unit/quay/b.test.ts': '',
  }));
});
afterEach(() => remove?.());

test('a room is linted and tested with its tests, and all types are checked', () => {
  const { code, output, errors } = runCommandFile('check', ['quay'], {}, folder);
  expect([code, errors]).toEqual([0, '']);
  expect(output.trim().split('\n').sort()).toEqual([
    'biome check --error-on-warnings src/quay tests/unit/quay',
    'tsc --noEmit --incremental --tsBuildInfoFile .cache/types.tsbuildinfo',
    'vitest run --config tests/vitest.config.ts --reporter=dot tests/unit/layers.test.ts tests/unit/regexes.test.ts tests/unit/quay',
  ]);
});

test('a room inside a room can have no tests of its own', () => {
  const { code, output } = runCommandFile('check', ['quay/berths'], {}, folder);
  expect([code, output.split('\n').some((line) => line.endsWith('regexes.test.ts'))]).toEqual([0, true]);
  expect(output).toContain('biome check --error-on-warnings src/quay/berths\n');
});

test.each(['biome', 'tsc', 'vitest'])(
  'it ends with 1 where %s fails, and the others run all the same',
  async (tool) => {
    const failing = await writeFolder({ ...TOOLS, 'src/quay/b.ts': '', [`${tool}-fails`]: '' });
    const { code, output } = runCommandFile('check', ['quay'], {}, failing.folder);
    await failing.remove();
    expect([code, output.trim().split('\n').length]).toEqual([1, 3]);
  },
);

test.each([
  [[], USAGE],
  [['quay', 'pier'], USAGE],
  [['../quay'], USAGE],
  [['quay/'], USAGE],
  [['pier'], `There is no src/pier and no tests/unit/pier\n${USAGE}`],
])('called as %j it checks nothing and says why', (args, words) => {
  expect(runCommandFile('check', args, {}, folder)).toEqual({ code: 1, output: '', errors: words });
});
