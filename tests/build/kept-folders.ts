import { afterEach } from 'vitest';
import { writeFolder } from './story-folder.ts';

/** Gives what writes files into a new folder that stays until the test of it has ended. */
export function keepFolders(): (files: Record<string, string | Uint8Array>) => Promise<string> {
  const removers: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const remove of removers.splice(0)) await remove();
  });
  return async (files) => {
    const { folder, remove } = await writeFolder(files);
    removers.push(remove);
    return folder;
  };
}
