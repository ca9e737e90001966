import { afterEach, expect, test } from 'vitest';
import { problemPage, showProblems } from '../../../src/load/problem-page.ts';

type Answer = { status: number | undefined; headers: Record<string, string>; body: string | undefined };
type Middleware = (
  request: { headers: Record<string, string>; url?: string },
  response: { writeHead(status: number, headers: Record<string, string>): void; end(body: string): void },
  next: () => void,
) => void;

/** A dev server that holds only what the page of problems asks of it. */
function startServer() {
  const sent: unknown[] = [];
  let middleware: Middleware | undefined;
  const server = {
    ws: { send: (message: unknown) => sent.push(message) },
    middlewares: {
      use: (given: Middleware) => {
        middleware = given;
      },
    },
  };
  const setup: unknown = problemPage().hooks['astro:server:setup'];
  if (typeof setup !== 'function') throw new Error('nothing is set up in the dev server');
  setup({ server });
  const ask = (url: string, accept?: string): Answer | 'next' => {
    const answer: Answer = { status: undefined, headers: {}, body: undefined };
    let isNext = false;
    middleware?.(
      { headers: accept === undefined ? {} : { accept }, url },
      {
        writeHead: (status, headers) => Object.assign(answer, { status, headers }),
        end: (body) => Object.assign(answer, { body }),
      },
      () => {
        isNext = true;
      },
    );
    return isNext ? 'next' : answer;
  };
  return { sent, ask };
}

afterEach(() => showProblems(undefined));

test('a page is what is wrong with the content, as words, as long as it is', () => {
  const { ask } = startServer();
  expect(ask('/', 'text/html')).toBe('next');
  showProblems('a.txt:1:1 error <b> & more');
  const answer = ask('/stories/fire/', 'text/html,*/*');
  if (answer === 'next') throw new Error('the page is shown');
  expect([answer.status, answer.headers['cache-control']]).toEqual([500, 'no-store']);
  expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
  expect(answer.body).toContain('a.txt:1:1 error &lt;b');
  expect(answer.body).not.toContain('<b>');
  showProblems(undefined);
  expect(ask('/stories/fire/', 'text/html')).toBe('next');
});

test('what is no page, and the desk, are answered as ever', () => {
  const { ask } = startServer();
  showProblems('a.txt:1:1 error');
  expect(ask('/@vite/client', '*/*')).toBe('next');
  expect(ask('/@vite/client')).toBe('next');
  expect(ask('/desk/token/', 'text/html')).toBe('next');
});

test('open pages are loaded again when something else is wrong, not when the same is', () => {
  const { sent } = startServer();
  showProblems('one');
  showProblems('one');
  expect(sent).toEqual([{ type: 'full-reload' }]);
  showProblems('two');
  showProblems(undefined);
  expect(sent).toHaveLength(3);
});
