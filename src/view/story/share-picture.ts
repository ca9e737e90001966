import type { Claim, Comparison } from '../../model/comparison.ts';
import { findClaimedWords } from '../../model/label-span.ts';
import { toArticleViews } from '../articles.ts';
import { formatCarried, toCarriedIn } from '../text/carried.ts';
import { toBoardView } from './board.ts';
import type { BoardCell, BoardRow } from './board-rows.ts';
import { measureText, toXmlText, wrapText } from './picture-text.ts';

/** Width and height of a picture for sharing, in pixels: what networks show without cutting. */
export const PICTURE_WIDTH = 1200;
export const PICTURE_HEIGHT = 630;

const MARGIN = 60;
const INNER = PICTURE_WIDTH - 2 * MARGIN;
const ROWS = 4;
/** From one row of the board to the next, and from a row's subject to its answers. */
const ROW = 100;
const ANSWERS = 42;
/** The colours of the letters on light paper, as in `styles/tokens.css`. */
const COLOURS = ['#0067a8', '#965700', '#00735a', '#9a3f80', '#3b4a9c', '#6b6400', '#4a4f55', '#0b7285'];
const SERIF = 'Source Serif 4';
const SANS = 'Libre Franklin Thin';

type Ink = { size: number; font: string; fill?: string };

const toText = (text: string, x: number, y: number, { size, font, fill = '#17191c' }: Ink): string =>
  `<text x="${Math.round(x)}" y="${Math.round(y)}" font-family="${font}" font-size="${size}" fill="${fill}">${toXmlText(text)}</text>`;

/** Height of the strip with the site's name, and of what a letter may need above and below its line. */
const FOOT = 70;
const ABOVE = 1.2;
const BELOW = 18;

/** A picture as SVGs, from top to bottom: its own strips, paper, and the name, which is the same below all pictures of a story. @param height  of its own strips */
const toPicture = (name: string, strips: readonly string[], height: number): string[] => [
  ...strips,
  toStrip(PICTURE_HEIGHT - FOOT - height, ''),
  toStrip(FOOT, toText(name, MARGIN, FOOT - 34, { size: 24, font: SANS, fill: '#565b62' })),
];

const toStrip = (height: number, parts: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${PICTURE_WIDTH}" height="${height}"><rect width="100%" height="100%" fill="#fdfdfb"/>${parts}</svg>`;

/** The picture of a story as SVGs, one below the other: its title and the first rows of its board, each with as many answers as have room. */
export function toStoryPicture(comparison: Comparison, name: string): string[] {
  const { rows } = toBoardView(comparison);
  const title = wrapText(comparison.story.title, { size: 46, width: INNER, most: 2 });
  const head = title.map((line, index) => toText(line, MARGIN, 86 + index * 54, { size: 46, font: SANS }));
  const top = 86 + title.length * 54;
  const body = rows.slice(0, ROWS).map((row, index) => toRow(row, top + index * ROW));
  const height = top + (body.length - 1) * ROW + ANSWERS + BELOW;
  const strips = [toStrip(height, [...head, ...body].join(''))];
  return toPicture(`${name} · ${comparison.articles.length} articles side by side`, strips, height);
}

function toRow(row: BoardRow, y: number): string {
  const subject = row.subject.text;
  const [line = ''] = wrapText(subject, { size: 30, width: INNER, most: 1 });
  return toText(line, MARGIN, y, { size: 30, font: SERIF }) + toAnswers(row.cells, y + ANSWERS);
}

/** Letters with their answers along one line, as many as fit. */
function toAnswers(cells: readonly BoardCell[], y: number): string {
  let x = MARGIN;
  const parts: string[] = [];
  for (const cell of cells) {
    if (cell.kind !== 'answer') continue;
    const words = cell.answers[0]?.words.map(({ text }) => text).join(' … ') ?? '';
    const width = 44 + measureText(words, 23) + 24;
    if (x + width > PICTURE_WIDTH - MARGIN / 2) break;
    parts.push(toLetter(cell.article, x, y), toText(words, x + 44, y, { size: 23, font: SERIF }));
    x += width;
  }
  return parts.join('');
}

const toLetter = ({ letter, colour }: { letter: string; colour: number }, x: number, y: number): string =>
  `<rect x="${Math.round(x)}" y="${y - 24}" width="34" height="32" rx="3" fill="${COLOURS[colour] ?? ''}"/>${toText(letter, x + 8, y, { size: 22, font: SANS, fill: '#fdfdfb' })}`;

/** Size of a claim's words, their first line, and from one to the next. */
const WORDS = 46;
const FIRST = 100;
const LINE = 60;

/**
 * The picture of a claim as SVGs, one below the other: its words, the letter of their article, and in how many articles it stands. What stands below the words is a strip of
 * its own, and so is the paper above them: most pictures have them in common, and the drawing need not do them again.
 */
export function toClaimPicture(comparison: Comparison, claim: Claim, name: string): string[] {
  const lines = wrapText(findClaimedWords(claim), { size: WORDS, width: INNER, most: 6 });
  const above = Math.ceil(WORDS * ABOVE);
  const height = above + (lines.length - 1) * LINE + BELOW;
  const words = lines.map((line, index) =>
    toText(line, MARGIN, above + index * LINE, { size: WORDS, font: SERIF }),
  );
  const top = FIRST - above;
  const strips = [
    toStrip(top, ''),
    toStrip(height, words.join('')),
    toStrip(CARRIED, toCarriedLines(comparison, claim)),
  ];
  return toPicture(`${name} · ${comparison.story.title}`, strips, top + height + CARRIED);
}

/** Below the words: the letters, and in how many articles the claim stands. */
const LETTERS = LINE - BELOW;
const COUNT = LETTERS + 50;
const CARRIED = COUNT + BELOW;

function toCarriedLines(comparison: Comparison, claim: Claim): string {
  const own = new Set(claim.passages.map(({ article }) => article));
  const letters = toArticleViews(comparison).filter(({ id }) => own.has(id));
  const carried = `reported in ${formatCarried(toCarriedIn(claim, comparison.articles), ' articles')}`;
  return [
    ...letters.slice(0, 20).map((article, index) => toLetter(article, MARGIN + index * 44, LETTERS)),
    toText(carried, MARGIN, COUNT, { size: 26, font: SANS, fill: '#565b62' }),
  ].join('');
}
