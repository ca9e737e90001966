import { stat } from 'node:fs/promises';
import path from 'node:path';
import { readArguments, runCommand, UsageError } from './arguments.ts';
import { recoverSite } from './put-site.ts';
import { readPort, serveFolder } from './static-server.ts';

const USAGE = 'npm run serve; PORT and BASE_PATH come from the environment';

/** Serves what `npm run build` wrote, on this machine only; a site that a killed build left half replaced is put right first. */
await runCommand(async () => {
  readArguments(USAGE, {});
  const port = readPort(process.env.PORT);
  await recoverSite(path.resolve('dist'));
  if ((await stat('dist').catch(() => undefined)) === undefined) {
    throw new UsageError('There is no dist/ yet; run `npm run build` first.');
  }
  const { url } = await serveFolder('dist', { base: process.env.BASE_PATH || '/', port });
  console.log(`Serving dist/ at ${url}`);
  return 0;
});
