import type { ServerResponse } from 'node:http';

/** What the desk's page may load: itself, from this server. Nothing of an article can become a script, a style or a request. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const STYLES = [
  'src/styles/tokens.css',
  'src/styles/base.css',
  'src/styles/marks.css',
  'src/desk/page/desk.css',
  'src/desk/page/decide.css',
  'src/desk/page/table.css',
];

/**
 * The page without content: its scripts fill it. Vite gives them as it gives those of the site, but the page does not load Vite's own
 * client, which would load it again with every change of `story.yaml`, in the middle of a decision.
 */
const DOCUMENT = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>The desk</title>
${STYLES.map((file) => `    <link rel="stylesheet" href="/${file}">`).join('\n')}
    <script type="module" src="/src/desk/page/start.ts"></script>
  </head>
  <body class="desk">
    <a class="skip" href="#work">Skip to the story</a>
    <header>
      <h1>The desk</h1>
      <p class="status" role="status" aria-live="polite"></p>
    </header>
    <main>
      <section id="stories" aria-labelledby="stories-title"></section>
      <section id="work" aria-label="The story" tabindex="-1" hidden></section>
    </main>
    <noscript><p>The desk needs JavaScript. story.yaml can be written by hand as well; the README says how.</p></noscript>
  </body>
</html>
`;

/** Sends the desk's page. */
export function sendPage(response: ServerResponse): void {
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': POLICY,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
  });
  response.end(DOCUMENT);
}
