/** Widths of letters as parts of the font size: the fonts of the pictures, roughly; a picture leaves room at its right edge. */
const NARROW = /[ijl.,;:'’‘|!()[\]]/u;
const WIDE = /[mwMW—%@]/u;
const CAPITAL = /[\p{Lu}\p{Nd}$€£“”–…=≈≠]/u;

const toLetterWidth = (letter: string): number =>
  NARROW.test(letter) ? 0.3 : WIDE.test(letter) ? 0.86 : CAPITAL.test(letter) ? 0.62 : 0.52;

/** Roughly how wide a text is, in pixels. */
export const measureText = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => sum + toLetterWidth(letter), 0) * size;

/**
 * Breaks a text between words into lines that fit; where it has more than `most`, the last one ends with “…”.
 *
 * @returns lines in their order; a word that is wider than a line stands on one alone
 */
export function wrapText(
  text: string,
  { size, width, most }: { size: number; width: number; most: number },
): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measureText(joined, size) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${lines[most - 1]} …`];
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** A text as the content of an XML element: markup is escaped; signs that XML forbids or that turn the direction of text are left out. */
export const toXmlText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Cn}\p{Co}\p{Cs}]/gu, ' ')
    .replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? '');
