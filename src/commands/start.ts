import { readArguments, runCommand } from './arguments.ts';
import { keepCompiled } from './compiled.ts';

const USAGE = 'npm start -- [--content <folder>]; SITE_URL, BASE_PATH and PORT come from the environment';

/** Builds the site and serves it until it is stopped. */
await runCommand(async () => {
  const { folder } = readArguments(USAGE, { content: { type: 'string' } });
  keepCompiled();
  const [{ buildOrSay, formatBuilt }, { readPort, serveFolder }] = await Promise.all([
    import('./build-site.ts'),
    import('./static-server.ts'),
  ]);
  const port = readPort(process.env.PORT);
  console.log('Building the site …');
  console.log(formatBuilt(await buildOrSay({ content: folder('content') })));
  const { BASE_PATH } = process.env;
  const { url } = await serveFolder('dist', { base: BASE_PATH || '/', port });
  console.log(`Open ${url} (Ctrl+C stops it)`);
  console.log('To add a story or to decide about one: npm run edit');
  return 0;
});
