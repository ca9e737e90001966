import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';

/** What the lock file keeps of each package that npm would warn of. */
const LockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      deprecated: z.string().optional(),
      hasInstallScript: z.boolean().optional(),
      integrity: z.string().optional(),
      link: z.boolean().optional(),
    }),
  ),
});
const PackageSchema = z.object({ allowScripts: z.record(z.string(), z.boolean()) });

const { packages } = LockSchema.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
const { allowScripts } = PackageSchema.parse(JSON.parse(readFileSync('package.json', 'utf8')));

// `.npmrc` keeps npm's warnings from a new user, who can do nothing about them; what they would say is held here.

test('no installed package is deprecated', () => {
  expect(Object.entries(packages).filter(([, { deprecated }]) => deprecated !== undefined)).toEqual([]);
});

test('no installed package runs a script that is not refused by name', () => {
  const scripted = Object.entries(packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript === true)
    .map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length));
  const open = scripted.filter((name) => allowScripts[name] !== false && name !== 'fsevents');
  expect(open).toEqual([]);
});

test.each(['package-lock.json', 'tests/bench/package-lock.json'])(
  'every package that %s names has the digest of its file',
  (file) => {
    const lock = LockSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    const installed = Object.entries(lock.packages).filter(
      ([path, { link }]) => path !== '' && link !== true,
    );
    expect(installed.length).toBeGreaterThan(10);
    const bare = installed.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/u.test(integrity ?? ''));
    expect(bare.map(([path]) => path)).toEqual([]);
  },
);
