import type { Run, SourceLine } from '../tree/tree-builder.ts';
import { decodeReferences } from './json-ld.ts';
import type { Metadata } from './metadata.ts';

/** Where each word of a text is in a script, found one after the other; words that JSON escapes stand where the last one ended. */
function toWordRuns(source: string, text: string, from: number): { runs: Run[]; end: number } {
  const runs: Run[] = [];
  let at = from;
  for (const word of text.match(/\s{1,}|\S{1,}/gu) ?? []) {
    const isSpace = /^\s/u.test(word);
    const found = isSpace ? at : source.indexOf(word, at);
    const place = found >= 0 && found < at + MAX_GAP ? found : at;
    runs.push({ text: word, fileStart: place });
    if (place === found) at = found + word.length;
  }
  return { runs, end: at };
}

/** How far after the last word the next is looked for, in code units. */
const MAX_GAP = 400;

/** Tags inside a sentence; all others part paragraphs. */
const INLINE =
  /<\/?(?:a|abbr|b|cite|em|font|i|mark|q|s|small|span|strong|sub|sup|time|u)(?:\s[^<>]*)?\/?>/giu;
const TAG = /<[/!]?[a-z-][^<>]*>|\n/iu;

/** The paragraphs of a text with markup, or with markup that is written out: “&lt;p&gt;”. */
function toParagraphs(text: string): string[] {
  const isWrittenOut = /&lt;\/?[a-z]/iu.test(text);
  const markup = isWrittenOut ? decodeReferences(text.replaceAll('&lt;', '<').replaceAll('&gt;', '>')) : text;
  return markup
    .replace(INLINE, '')
    .split(TAG)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

/** The paragraphs of the text that a page's JSON-LD holds, without markup, each with its place in the script. */
export function toScriptBody(source: string, { body }: Metadata): SourceLine[] {
  if (body === undefined) return [];
  const start = body.element.position?.start.offset ?? 0;
  let at = Math.max(start, source.indexOf('"articleBody"', start) + '"articleBody"'.length);
  return toParagraphs(body.text).map((paragraph): SourceLine => {
    const { runs, end } = toWordRuns(source, paragraph, at);
    at = end;
    return { kind: 'paragraph', runs, isInText: true, from: 'JSON-LD' };
  });
}
