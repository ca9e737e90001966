import type { Span } from '../../model/span.ts';
import { loadCompromise } from '../rivals.ts';
import type { Predicted } from './quotes-score.ts';

const QUOTED = /[“"]([^“”"\n]{2,2000})[”"]/gu;
const NAME_SAID =
  /(\p{Lu}\p{L}{1,30}) (?:said|says|told|added|wrote|asked)\b|\b(?:said|says|added|asked) (?:\p{Lu}\p{L}{1,30} )?(\p{Lu}\p{L}{1,30})/gu;

type Mention = Span & { text: string };

const toDistance = (a: Span, b: Span): number => Math.max(0, b.start - a.end, a.start - b.end);

/** The mention nearest to a span. */
function findNearest(span: Span, mentions: readonly Mention[]): Mention | null {
  let best: Mention | null = null;
  for (const mention of mentions)
    if (best === null || toDistance(span, mention) < toDistance(span, best)) best = mention;
  return best;
}

/** What stands between marks, with the nearest “Name said” as its speaker. */
export function quoteByPattern(text: string): Predicted[] {
  const names = [...text.matchAll(NAME_SAID)].map((match): Mention => {
    const name = match[1] ?? match[2] ?? '';
    const start = match.index + match[0].indexOf(name);
    return { start, end: start + name.length, text: name };
  });
  return [...text.matchAll(QUOTED)].map((match) => {
    const span = { start: match.index + 1, end: match.index + match[0].length - 1 };
    return { ...span, speaker: findNearest(span, names) };
  });
}

type Offset = { text: string; offset: { start: number; length: number } };

const toMentions = (found: readonly Offset[]): Mention[] =>
  found.map(({ text, offset }) => ({ start: offset.start, end: offset.start + offset.length, text }));

/** compromise’s quotations, with the nearest of its people as the speaker. */
export function quoteByCompromise(text: string): Predicted[] {
  const read = loadCompromise()(text);
  const people = toMentions(read.people().json({ offset: true }));
  return toMentions(read.quotations().json({ offset: true })).map(({ start, end }) => ({
    start,
    end,
    speaker: findNearest({ start, end }, people),
  }));
}
