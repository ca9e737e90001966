import { rmSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';

/** Makes a folder with all that it lies in; one that is there stays as it is. */
export async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
}

/** Removes a folder with all that it holds, or a file; what is not there is no fault. */
export const removeFolder = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });

/** `removeFolder`, done before anything else runs: where the process is told to end. */
export const removeFolderNow = (folder: string): void => rmSync(folder, { recursive: true, force: true });
