import type { IncomingMessage } from 'node:http';

/** Why a request is refused; undefined when it may pass. */
export type Refusal = { status: number; message: string };

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** The host without its port; an address of version 6 keeps its brackets. */
const toHostName = (host: string): string => {
  const colon = host.lastIndexOf(':');
  return colon > host.lastIndexOf(']') ? host.slice(0, Math.max(0, colon)) : host;
};

/**
 * Checks that a request to the desk comes from its own page on this machine.
 *
 * The address must carry the token; the host must be a loopback name, so that a foreign name that points here (DNS rebinding) is refused; what
 * writes must come as JSON from the same origin. Source: OWASP, Cross-Site Request Forgery Prevention.
 */
export function checkRequest(request: IncomingMessage, token: string): Refusal | undefined {
  const host = request.headers.host ?? '';
  if (!LOOPBACK.has(toHostName(host)))
    return { status: 403, message: 'The desk answers on this machine only.' };
  const [, place, given] = (request.url ?? '').split(/[/?]/u);
  if (place !== 'desk' || given !== token)
    return { status: 403, message: 'Open the address that `npm run edit` printed: it holds a token.' };
  if (request.method === 'GET' || request.method === 'HEAD') return undefined;
  if (request.method !== 'POST') return { status: 405, message: 'The desk knows GET and POST.' };
  const { origin } = request.headers;
  const site = request.headers['sec-fetch-site'];
  if (origin !== `http://${host}` || (site !== undefined && site !== 'same-origin'))
    return { status: 403, message: 'Only the desk’s own page may write.' };
  if (!/^application\/json(?:;|$)/u.test(request.headers['content-type'] ?? ''))
    return { status: 415, message: 'What is written comes as JSON.' };
  return undefined;
}
