import { rmSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What is not copied: what others make, and what is installed, which is linked. */
const LEFT_OUT = new Set(['node_modules', 'dist', '.git', '.cache']);

/** A copy of the checkout that may be broken; the checkout itself is never written. */
export type TreeCopy = {
  folder: string;
  /** Puts a text in a file's place while something is done, then the file's own again. */
  withText: <Result>(file: string, text: string, act: () => Promise<Result>) => Promise<Result>;
  remove: () => Promise<void>;
};

/** Copies the checkout into a temporary folder, which is removed at the end, also where the process is told to end before. */
export async function copyTree(): Promise<TreeCopy> {
  const folder = await mkdtemp(path.join(tmpdir(), 'synoptic-mutations-'));
  const removeNow = (): void => rmSync(folder, { recursive: true, force: true });
  const onSignal = (signal: NodeJS.Signals): void => {
    removeNow();
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  for (const name of await readdir('.')) {
    if (!LEFT_OUT.has(name)) await cp(name, path.join(folder, name), { recursive: true });
  }
  await symlink(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  return {
    folder,
    withText: async (file, text, act) => {
      const place = path.join(folder, file);
      const whole = await readFile(place);
      await writeFile(place, text);
      try {
        return await act();
      } finally {
        await writeFile(place, whole);
      }
    },
    remove: async () => {
      process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
      // Tests that were told to end may still write.
      await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 500 });
    },
  };
}
