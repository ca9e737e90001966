import { readArguments, runCommand } from './arguments.ts';
import { openDevServer } from './dev-server.ts';

const USAGE = 'npm run dev -- [--content <folder>]; BASE_PATH and PORT come from the environment';

/** Shows the site and rebuilds it while content or code is edited; problems of the content are shown in the browser. */
await runCommand(async () => {
  const { folder } = readArguments(USAGE, { content: { type: 'string' } });
  const origin = await openDevServer({ content: folder('content'), port: 4321 });
  console.log(
    `Open ${origin}${process.env['BASE_PATH'] || '/'} (Ctrl+C stops it). It renews itself while you write.`,
  );
  return 0;
});
