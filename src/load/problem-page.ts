import type { AstroIntegration } from 'astro';

/** What is wrong with the content now, kept outside of modules: Astro loads this one for its configuration and once more for its content. */
const KEY = Symbol.for('content-problems');

/** What a dev server shows in place of its pages. */
class ProblemBoard extends EventTarget {
  message: string | undefined;
}

function findBoard(): EventTarget & { message?: string | undefined } {
  const known: unknown = Reflect.get(globalThis, KEY);
  if (known instanceof EventTarget) return known;
  const board = new ProblemBoard();
  Reflect.set(globalThis, KEY, board);
  return board;
}

/** Says what is wrong with the content, or that nothing is; pages that are open show it at once. */
export function showProblems(message: string | undefined): void {
  const board = findBoard();
  if (board.message === message) return;
  board.message = message;
  board.dispatchEvent(new Event('change'));
}

/** Makes the dev server show what is wrong with the content in the browser, in place of pages that are no longer true. A build never has it. */
export function problemPage(): AstroIntegration {
  return {
    name: 'problem-page',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const board = findBoard();
        board.addEventListener('change', () => server.ws.send({ type: 'full-reload' }));
        server.middlewares.use((request, response, next) => {
          const { message } = board;
          const isPage = (request.headers.accept ?? '').includes('text/html');
          if (message === undefined || !isPage || (request.url ?? '').startsWith('/desk/')) {
            next();
            return;
          }
          response.writeHead(500, {
            'content-type': 'text/html; charset=utf-8',
            'cache-control': 'no-store',
            'content-security-policy':
              "default-src 'none'; script-src 'self'; connect-src 'self' ws:; style-src 'self'",
          });
          response.end(toDocument(message));
        });
      },
    },
  };
}

/** The page: the words of the terminal, and Vite's own script, which loads it again when they change. */
const toDocument = (message: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>The content has problems</title>
    <link rel="stylesheet" href="/src/styles/tokens.css">
    <link rel="stylesheet" href="/src/styles/base.css">
    <link rel="stylesheet" href="/src/desk/page/desk.css">
    <script type="module" src="/@vite/client"></script>
  </head>
  <body class="desk">
    <main>
      <h1>The content has problems</h1>
      <p>The site is not shown until this is fixed. This page renews itself.</p>
      <pre class="problems">${escapeText(message)}</pre>
    </main>
  </body>
</html>
`;

/** A text that no reader of HTML takes for markup. */
const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
