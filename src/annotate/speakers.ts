import type { Quotation, ReadArticle } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import type { Person } from './people.ts';
import type { QuotedSpan } from './quotations.ts';

const AFTER = /^[”"» ]{1,3}(?:(said|says|added)\s+(\p{Lu}\p{L}+)|(\p{Lu}\p{L}+)\s+(said|says|added))/u;

type Found = { speaker: Quotation['speaker']; cue: Span | null };

function findSpeaker(article: ReadArticle, span: Span, people: readonly Person[]): Found {
  const tail = article.text.slice(span.end, span.end + 80);
  const match = AFTER.exec(tail);
  const name = match?.[2] ?? match?.[3];
  const cue = match?.[1] ?? match?.[4];
  if (name === undefined || cue === undefined) return { speaker: null, cue: null };
  const start = span.end + tail.indexOf(name);
  const resolved = people.find((person) => person.name.endsWith(name))?.name ?? name;
  const cueStart = span.end + tail.indexOf(cue);
  return {
    speaker: { start, end: start + name.length, text: name, entity: null, resolved, certain: true },
    cue: { start: cueStart, end: cueStart + cue.length },
  };
}

/** The quotations with their speaker and cue where both are plain, else with null. */
export function findSpeakers(
  article: ReadArticle,
  spans: readonly QuotedSpan[],
  people: readonly Person[],
): Quotation[] {
  return spans.map((span, index) => ({
    id: `q${index + 1}`,
    ...span,
    ...findSpeaker(article, span, people),
  }));
}
