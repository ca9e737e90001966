import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AstroIntegration } from 'astro';
import { answerRequest, sendAnswer } from './server/answer.ts';
import { checkRequest } from './server/guard.ts';
import { sendPage } from './server/page.ts';

/**
 * Adds the desk to Astro's dev server: its page at `/desk/<token>/`, its data below it. A build never has it.
 *
 * @param token  random; who does not know it is refused
 */
export function deskIntegration(token: string): AstroIntegration {
  return {
    name: 'desk',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        server.middlewares.use((request, response, next) => {
          if (!/^\/desk(?:\/|$)/u.test(request.url ?? '')) {
            next();
            return;
          }
          handle(request, response, token).catch((error: unknown) => {
            logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
            sendAnswer(response, {
              status: 500,
              body: { kind: 'wrong', message: 'A bug: the terminal says more.' },
            });
          });
        });
      },
    },
  };
}

async function handle(request: IncomingMessage, response: ServerResponse, token: string): Promise<void> {
  const refusal = checkRequest(request, token);
  if (refusal !== undefined) {
    sendAnswer(response, { status: refusal.status, body: { kind: 'wrong', message: refusal.message } });
    return;
  }
  const path = (request.url ?? '').split('?')[0] ?? '';
  const steps = path
    .split('/')
    .filter((step) => step !== '')
    .slice(2);
  if (steps.length === 0 && request.method === 'GET') sendPage(response);
  else sendAnswer(response, await answerRequest(request, steps));
}
