import { randomBytes } from 'node:crypto';
import { contentFolder } from '../load/folders.ts';
import { readArguments, runCommand } from './arguments.ts';
import { openDevServer } from './dev-server.ts';

const USAGE = 'npm run edit -- [--content <folder>]; PORT comes from the environment';

/** Opens the desk: the site as `npm run dev` shows it, and beside it, on this machine only, the editor's page. */
await runCommand(async () => {
  const { folder } = readArguments(USAGE, { content: { type: 'string' } });
  const [{ deskIntegration }, { listStories }] = await Promise.all([
    import('../desk/integration.ts'),
    import('../desk/server/stories.ts'),
  ]);
  const token = process.env['DESK_TOKEN'] ?? randomBytes(24).toString('base64url');
  process.env['DESK_TOKEN'] = token;
  console.log('Opening the desk …');
  const origin = await openDevServer({ content: folder('content'), port: 4322 }, [deskIntegration(token)]);
  console.log(`The desk for ${contentFolder().label}/: ${origin}/desk/${token}/`);
  if ((await listStories()).length === 0) console.log('The desk’s page makes the first story.');
  console.log('It writes story.yaml on this machine and nowhere else. Ctrl+C closes it.');
  return 0;
});
