/** “1 - Mend the gate”, “2 – Paint the bridge”: a number, a dash and words. */
const NUMBERED = /^(\d{1,2}) ?[–—-] ?(?=[\p{L}"“‘'])/u;

/** The number that a line begins with, where a dash parts it from words; undefined for any other line. */
function readNumber(line: string): number | undefined {
  const digits = NUMBERED.exec(line)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/**
 * True for a line whose number is its place in a list: the line above or below has the number beside it.
 *
 * “40 – people brought to safety” alone is an amount.
 */
export function isNumberedLine(line: string, { above, below }: { above: string; below: string }): boolean {
  const number = readNumber(line);
  if (number === undefined) return false;
  return [above, below].some((other) => Math.abs((readNumber(other) ?? Number.NaN) - number) === 1);
}

/** How far around a line another with the number beside its own is looked for, in characters. */
const REACH = 20_000;

/** The same for words that begin at an offset of a text, and for parts of it under numbered headings: a line not far off has the number beside theirs, with the same dash. */
export function isNumberedAt(text: string, start: number): boolean {
  const [, digits, dash] = /^(\d{1,2})( ?[–—-] ?)[\p{L}"“‘']/u.exec(text.slice(start, start + 8)) ?? [];
  if (
    digits === undefined ||
    dash === undefined ||
    !/(?:^|\n)\s{0,3}$/u.test(text.slice(Math.max(0, start - 4), start))
  )
    return false;
  const around = text.slice(Math.max(0, start - REACH), start + REACH);
  return [-1, 1].some((step) => around.includes(`\n${Number(digits) + step}${dash}`));
}
