import type { Run, SourceLine } from '../tree-builder.ts';
import type { Metadata } from './metadata.ts';

/** Where each word of a text stands in a script, found one after the other; words that JSON escapes stand where the last one ended. */
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

/** How far behind the last word the next is looked for, in code units. */
const MAX_GAP = 400;

/** The paragraphs of the text that a page's JSON-LD holds, without markup, each with its place in the script. */
export function toScriptBody(source: string, { body }: Metadata): SourceLine[] {
  if (body === undefined) return [];
  const start = body.element.position?.start.offset ?? 0;
  let at = Math.max(start, source.indexOf('"articleBody"', start) + '"articleBody"'.length);
  return body.text.split(/<[^<>]{0,500}>|\n/u).flatMap((paragraph): SourceLine[] => {
    if (paragraph.trim() === '') return [];
    const { runs, end } = toWordRuns(source, paragraph.trim(), at);
    at = end;
    return [{ kind: 'paragraph', runs, isInText: true, from: 'JSON-LD' }];
  });
}
