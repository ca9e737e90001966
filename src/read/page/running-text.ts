import type { Element } from 'hast';
import { type HtmlLine, toLineText } from './lines.ts';

/** Shortest line, in letters of an alphabet, that says where the text is; and from where it does without a mark at its end. */
const MIN_CLOSED_LENGTH = 25;
const MIN_OPEN_LENGTH = 100;

/** How many letters of an alphabet a sign of a script without spaces between words stands for. */
const SIGN_LENGTH = 3;

/** Share of a line's signs from which its script is one without spaces. */
const MIN_SIGN_RATIO = 0.3;

/** How much longer a line counts because its script has a sign for a syllable or a word. */
function toScriptFactor(text: string): number {
  const signs =
    text.match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu,
    )?.length ?? 0;
  return signs >= text.length * MIN_SIGN_RATIO ? SIGN_LENGTH : 1;
}

/** How much running text a line holds, in letters of an alphabet: long or closed by a mark, and not a link. */
export function toRunningLength(line: HtmlLine): number {
  const text = toLineText(line);
  const length = (text.length - line.linkLength) * toScriptFactor(text);
  const isClosed = /[.!?…。！？।؟][\p{Pe}\p{Pf}"']{0,3}$/u.test(text.slice(-4));
  return length >= (isClosed ? MIN_CLOSED_LENGTH : MIN_OPEN_LENGTH) ? length : 0;
}

/** What the lines inside an element amount to. */
export type Sum = { textLength: number; linkLength: number; runningLength: number; lineCount: number };

/** Sums up lines for every element around them. */
export function sumLines(lines: readonly HtmlLine[]): Map<Element, Sum> {
  const sums = new Map<Element, Sum>();
  for (const line of lines) {
    const running = toRunningLength(line);
    for (const element of line.path) {
      const sum = sums.get(element) ?? { textLength: 0, linkLength: 0, runningLength: 0, lineCount: 0 };
      sum.linkLength += line.linkLength;
      sum.textLength += line.textLength;
      sum.runningLength += running;
      sum.lineCount += 1;
      sums.set(element, sum);
    }
  }
  return sums;
}

/** Share (0–1) of a line's or an element's words that are links. */
export const toLinkRatio = ({
  linkLength,
  textLength,
}: {
  linkLength: number;
  textLength: number;
}): number => (textLength === 0 ? 0 : linkLength / textLength);
