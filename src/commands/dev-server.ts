import type { AstroInlineConfig } from 'astro';
import { readPort } from './static-server.ts';

/**
 * Starts Astro's dev server on this machine only, without its own notices.
 *
 * Throws: UsageError when PORT in the environment is not a port.
 *
 * @returns the address of the site
 */
export async function openDevServer(
  { content, port: usual }: { content: string | undefined; port: number },
  integrations: AstroInlineConfig['integrations'] = [],
): Promise<string> {
  if (content !== undefined) process.env['CONTENT_DIR'] = content;
  const port = readPort(process.env['PORT'], usual);
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // Astro takes a second to load: not before the call is known to be right.
  const { dev } = await import('astro');
  const server = await dev({
    root: '.',
    logLevel: 'warn',
    server: { host: '127.0.0.1', port },
    integrations,
  });
  return `http://127.0.0.1:${server.address.port}`;
}
