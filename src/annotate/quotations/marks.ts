import type { Span } from '../../model/span.ts';

/** A quotation mark of a paragraph; `straight` for " and '. `role` is what glyph and neighbours say; `either` is left to what is open at that point. */
export type Mark = Span & {
  family: 'double' | 'single';
  role: 'open' | 'close' | 'either';
  straight: boolean;
};

const MARK = /'{2,3}|``|["“”„‟«»‘’‚‛'`]/gu;
const OPENING = new Set(['“', '„', '‟', '«', '``', '‘', '‚', '‛', '`']);
const CLOSING = new Set(['”', '»', '’']);
const SINGLE = new Set(['‘', '’', '‚', '‛', "'", '`']);
const MARKS_BESIDE = /["“”„‟«»‘’‚‛'`()[\]]/u;
const STOPS = /[\s.,;:!?…)\]\u2010-\u2015/-]/u;
const BEFORE_OPENING = /[\s([{\u2010-\u2015/-]/u;
/** Words that begin with an apostrophe: “’em”, “’til”, “’90s”. */
const ELISION =
  /^(?:em|til|till|tis|twas|cause|cuz|n|round|bout|neath|fraid|nother|\p{Nd}0s)(?![\p{L}\p{N}])/iu;

/** The first character beside a run of marks and brackets; '' at the edge of the text. */
function beside(text: string, offset: number, step: 1 | -1): string {
  let at = step === 1 ? offset : offset - 1;
  while (MARKS_BESIDE.test(text.charAt(at)) && Math.abs(at - offset) < 6) at += step;
  return text.charAt(at);
}

function toRole(text: string, span: Span, glyph: string): Mark['role'] {
  const left = beside(text, span.start, -1);
  const right = beside(text, span.end, 1);
  const mayOpen = left === '' || BEFORE_OPENING.test(left);
  const mayClose = right === '' || STOPS.test(right);
  if (OPENING.has(glyph)) return !mayOpen && mayClose ? 'close' : 'open';
  if (CLOSING.has(glyph)) return mayOpen && !mayClose ? 'either' : left === '' ? 'open' : 'close';
  if (mayOpen && (!mayClose || left === '')) return 'open';
  return mayClose && !mayOpen ? 'close' : 'either';
}

/** True for an apostrophe, an inch or a foot mark: not a quotation mark at all. */
function isApostrophe(text: string, span: Span, glyph: string): boolean {
  const left = text.charAt(span.start - 1);
  const right = text.slice(span.end, span.end + 8);
  if (/[\p{L}\p{N}]/u.test(left) && /^[\p{L}\p{N}]/u.test(right)) return true;
  if (glyph === "'" && /\p{Nd}/u.test(left)) return true;
  return ELISION.test(right) && !/[\p{L}\p{N}.,!?]/u.test(left);
}

/** Three straight apostrophes are a double mark and a single one, the double one outside. */
function toPieces(text: string, start: number, glyph: string): { start: number; glyph: string }[] {
  if (glyph.length < 3) return [{ start, glyph }];
  const opens = /^[\p{L}\p{N}]/u.test(text.charAt(start + 3));
  return opens
    ? [
        { start, glyph: "''" },
        { start: start + 2, glyph: "'" },
      ]
    : [
        { start, glyph: "'" },
        { start: start + 1, glyph: "''" },
      ];
}

/** The quotation marks of a paragraph in reading order; apostrophes are left out where their place shows what they are. */
export function findMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  // Markup that was not taken out: the marks of `author="cole"` are no quotation marks.
  let attribute = '';
  for (const match of text.matchAll(MARK)) {
    const opensAttribute = text.charAt(match.index - 1) === '=';
    if (opensAttribute || match[0] === attribute) {
      attribute = opensAttribute ? match[0] : '';
      continue;
    }
    for (const { start, glyph } of toPieces(text, match.index, match[0])) {
      const span = { start, end: start + glyph.length };
      const single = SINGLE.has(glyph);
      if (single && isApostrophe(text, span, glyph)) continue;
      marks.push({
        ...span,
        family: single ? 'single' : 'double',
        role: toRole(text, span, glyph),
        straight: /["']/u.test(glyph),
      });
    }
  }
  return marks;
}
