import { createServer } from 'node:http';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.txt': 'text/plain',
};

/** A file that is served: text is compressed as hosts do, bytes are sent as they are. */
export type ServedFile = string | Uint8Array;

/** A server of files on this machine; `takeBytes` gives how many bytes of content it sent since it was last asked. */
export type FileServer = { url: string; takeBytes: () => number; close: () => Promise<void> };

/** Bytes of a text as a host sends it. The highest quality takes minutes for tens of megabytes. */
export const compress = (text: string): Buffer =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: text.length > 5e6 ? 5 : 11 } });

/** Serves files by their paths, compressed where they are texts. */
export async function serveFiles(files: ReadonlyMap<string, ServedFile>): Promise<FileServer> {
  const bodies = new Map<string, Uint8Array>();
  let sent = 0;
  const server = createServer((request, response) => {
    const name = (request.url ?? '/').replace(/\?.*/u, '');
    const file = files.get(name);
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    const body = bodies.get(name) ?? (typeof file === 'string' ? compress(file) : file);
    bodies.set(name, body);
    sent += body.length;
    const type = TYPES[path.extname(name.replace(/\/$/u, '/index.html'))] ?? 'application/octet-stream';
    const encoding = typeof file === 'string' ? { 'content-encoding': 'br' } : {};
    response.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=3600', ...encoding }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    takeBytes: () => {
      const taken = sent;
      sent = 0;
      return taken;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
