import { stat } from 'node:fs/promises';
import { readArguments, runCommand, UsageError } from './arguments.ts';
import { serveFolder } from './static-server.ts';

const USAGE = 'npm run serve; PORT and BASE_PATH come from the environment';

/** Serves what `npm run build` wrote; `PORT` and `BASE_PATH` come from the environment. */
await runCommand(async () => {
  readArguments(USAGE, {});
  const { PORT, BASE_PATH } = process.env;
  if ((await stat('dist').catch(() => undefined)) === undefined) {
    throw new UsageError('There is no dist/ yet; run `npm run build` first.');
  }
  const { url } = await serveFolder('dist', { base: BASE_PATH || '/', port: Number(PORT || 4321) });
  console.log(`Serving dist/ at ${url}`);
  return 0;
});
