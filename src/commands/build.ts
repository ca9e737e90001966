import { readArguments, runCommand } from './arguments.ts';
import { keepCompiled } from './compiled.ts';

const USAGE =
  'npm run build -- [--content <folder>] [--out <folder>] [--no-cache]; SITE_URL and BASE_PATH come from the environment';

/** Writes `dist/`; leaves it as it was and ends with 1 when the content has problems. */
await runCommand(async () => {
  const { text, folder, has } = readArguments(USAGE, {
    content: { type: 'string' },
    out: { type: 'string' },
    'no-cache': { type: 'boolean' },
  });
  if (!has('no-cache')) keepCompiled();
  const { buildOrSay, formatBuilt, formatPublished } = await import('./build-site.ts');
  const built = await buildOrSay({
    content: folder('content'),
    out: text('out'),
    from: process.env['INIT_CWD'],
    useCache: !has('no-cache'),
  });
  console.log(`${formatPublished(built)}\n\n${formatBuilt(built)}`);
  return 0;
});
