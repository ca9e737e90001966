/** A piece of text with its place, as pdf.js gives it: `transform` holds the position in the last two numbers, in points from below left. */
export type PdfItem = { str: string; transform: readonly number[]; width: number; height: number };

/** A line of a page, in points; `y` counts from below. */
export type PdfLine = { text: string; left: number; right: number; y: number; size: number };

/** Share of the letters' size that two pieces of one line may be apart in height, and from which a gap between them is a space or a column. */
const SAME_LINE = 0.4;
const SPACE = 0.12;
const COLUMN = 2.2;

const toPiece = ({ str, transform, width, height }: PdfItem): PdfLine => {
  const [, , , scale = 0, left = 0, y = 0] = transform;
  return { text: str, left, right: left + width, y, size: height > 0 ? height : Math.abs(scale) };
};

/** Joins the pieces of a page, in the order of the file, to lines. */
export function toLines(items: readonly PdfItem[]): PdfLine[] {
  const lines: PdfLine[] = [];
  for (const piece of items.map(toPiece)) {
    if (piece.text === '') continue;
    const last = lines.at(-1);
    const gap = last === undefined ? 0 : piece.left - last.right;
    const isSame =
      last !== undefined &&
      Math.abs(last.y - piece.y) <= last.size * SAME_LINE &&
      gap < last.size * COLUMN &&
      gap > -last.size;
    if (!isSame) {
      lines.push({ ...piece });
      continue;
    }
    const isApart = gap > last.size * SPACE && !/\s$/u.test(last.text) && !/^\s/u.test(piece.text);
    last.text += (isApart ? ' ' : '') + piece.text;
    last.right = Math.max(last.right, piece.right);
    last.size = Math.max(last.size, piece.size);
  }
  return lines
    .map((line) => ({ ...line, text: line.text.replace(/\s{1,}/gu, ' ').trim() }))
    .filter(({ text }) => text !== '');
}
