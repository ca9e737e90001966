import type { ReadArticle } from '../../src/model/article.ts';
import { readArticle } from '../../src/read/article.ts';
import { makeFile } from './article-file.ts';

const HEADLINE = 'Quillmouth closes north quay for eleven weeks';
const FIRST =
  'The harbour council of Quillmouth voted on Monday to close the north quay for eleven weeks, after divers found cracks in four of its oldest piles.';
const SECOND =
  'The work will cost about 2.4 million crowns, and half of it will be paid by the county of Eastmere.';

/** Where a line may stand in a text, and in a page. */
const PLACES: [string, string, (line: string) => string][] = [
  ['first', 'txt', (line) => `${line}\n\n${HEADLINE}\n\n${FIRST}\n\n${SECOND}\n`],
  ['under the headline', 'txt', (line) => `${HEADLINE}\n\n${line}\n\n${FIRST}\n\n${SECOND}\n`],
  ['inside', 'txt', (line) => `${HEADLINE}\n\n${FIRST}\n\n${line}\n\n${SECOND}\n`],
  ['last', 'txt', (line) => `${HEADLINE}\n\n${FIRST}\n\n${SECOND}\n\n${line}\n`],
  ['paragraph', 'html', (line) => toPage(`<p>${FIRST}</p><p>${toHtml(line)}</p><p>${SECOND}</p>`)],
  ['bold', 'html', (line) => toPage(`<p><b>${toHtml(line)}</b></p><p>${FIRST}</p><p>${SECOND}</p>`)],
  ['heading', 'html', (line) => toPage(`<p>${FIRST}</p><h2>${toHtml(line)}</h2><p>${SECOND}</p>`)],
  [
    'link',
    'html',
    (line) => toPage(`<p>${FIRST}</p><p>${SECOND}</p><p><a href="/x">${toHtml(line)}</a></p>`),
  ],
  [
    'list',
    'html',
    (line) => toPage(`<p>${FIRST}</p><ul><li>${toHtml(line)}</li><li>${toHtml(line)}</li></ul>`),
  ],
];

const toHtml = (line: string): string => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const toPage = (body: string): string =>
  `<html><head><title>${HEADLINE}</title></head><body><article><h1>${HEADLINE}</h1>${body}</article></body></html>`;

/** What a line is taken for in each place of an article, a line for all places that agree. */
export function tellLine(line: string): string[] {
  const told = PLACES.map(([place, ending, toContent]) => ({
    place,
    taken: tellRead(toContent(line), `quay.${ending}`, line),
  }));
  return [...Map.groupBy(told, ({ taken }) => taken)].map(
    ([taken, places]) => `${places.map(({ place }) => place).join(', ')}: ${taken}`,
  );
}

/** The file may be refused; why stands in its messages. */
function tellRead(content: string, path: string, line: string): string {
  const file = makeFile(content, path);
  const article = readArticle(file);
  const rules = file.messages.map(({ ruleId }) => ruleId);
  return [article === undefined ? 'refused' : tellTaken(article, line), ...rules].join('; ');
}

/** Parts and blocks that are not those of the article round the line. */
function tellTaken(article: ReadArticle, line: string): string {
  const around = new Set([HEADLINE, FIRST, SECOND]);
  const { outlet, headline, standfirst, byline, published, dateline, credit } = article;
  const parts = Object.entries({ outlet, headline, standfirst, byline, published, dateline, credit }).flatMap(
    ([part, value]) =>
      value === null || around.has(value.text) ? [] : `${part} ${toWords(value.text, line)}`,
  );
  const blocks = article.blocks.flatMap(({ kind, start, end, reason }) => {
    const words = article.text.slice(start, end);
    if (kind === 'space' || around.has(words)) return [];
    return `${kind} ${toWords(words, line)}${reason === undefined ? '' : ` (${reason})`}`;
  });
  return [...parts, ...blocks].join('; ');
}

const toWords = (words: string, line: string): string => (words === line ? '=' : `“${words}”`);
