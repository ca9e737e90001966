import { randomBytes } from 'node:crypto';
import { dev } from 'astro';
import { deskIntegration } from '../desk/integration.ts';
import { contentFolder } from '../load/folders.ts';
import { readArguments, runCommand, UsageError } from './arguments.ts';

const USAGE = 'npm run edit -- [--content <folder>]; PORT comes from the environment';

/** Opens the desk: the site as `npm run dev` shows it, and beside it, on this machine only, the editor's page. */
await runCommand(async () => {
  const { text } = readArguments(USAGE, { content: { type: 'string' } });
  const content = text('content');
  if (content !== undefined) process.env['CONTENT_DIR'] = content;
  const port = Number(process.env['PORT'] ?? 4322);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(`PORT is a number from 0 to 65535\n${USAGE}`);
  const token = process.env['DESK_TOKEN'] ?? randomBytes(24).toString('base64url');
  process.env['DESK_TOKEN'] = token;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const server = await dev({
    root: '.',
    logLevel: 'warn',
    server: { host: '127.0.0.1', port },
    integrations: [deskIntegration(token)],
  });
  console.log(
    `The desk for ${contentFolder().label}/: http://127.0.0.1:${server.address.port}/desk/${token}/`,
  );
  console.log('It writes story.yaml on this machine and nowhere else. Ctrl+C closes it.');
  return 0;
});
