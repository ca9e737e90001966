import { bySpan, type Span } from '../../model/span.ts';
import { toPairKey } from './clusters.ts';
import type { Measured, Part } from './parts.ts';

/** A passage in the making: neighbouring parts of one sentence that report the same claim. */
export type DraftPassage = { article: number; span: Span; parts: Part[] };

/** A claim in the making: its passages, and the parts that they are made of. */
export type Row = { stretches: DraftPassage[]; parts: readonly Part[] };

/** A part that is left over must tell at least so many things to be a claim of its own. */
const MIN_OWN_TERMS = 4;

/**
 * Gives the rows of a story from its groups of parts: each group of several articles, then what is left. A sentence none of whose parts
 * is linked stays whole, but where the editor keeps parts of it apart; a small left-over part goes to the linked part beside it. So every
 * word of every sentence is in one row.
 */
export function toRows(
  measured: Measured,
  groups: readonly (readonly Part[])[],
  apart: ReadonlySet<number> = new Set(),
): Row[] {
  const groupOf = new Map(
    groups.flatMap((group) => group.map((part): [Part, readonly Part[]] => [part, group])),
  );
  const isLinked = (part: Part): boolean => (groupOf.get(part)?.length ?? 0) > 1;
  const rowOf = new Map<Part, readonly Part[]>();
  for (const { parts } of measured.sentences) {
    const linked = parts.filter(isLinked);
    const split = parts.filter((part) => parts.some((other) => apart.has(toPairKey(part, other))));
    for (const part of parts) {
      const own = groupOf.get(part) ?? [part];
      if (isLinked(part) || split.includes(part)) rowOf.set(part, own);
      else if (split.length > 0) rowOf.set(part, groupOf.get(nearestPart(part, split)) ?? own);
      else if (linked.length === 0) rowOf.set(part, parts);
      else if (part.unit.terms.length >= MIN_OWN_TERMS) rowOf.set(part, own);
      else rowOf.set(part, groupOf.get(nearestPart(part, linked)) ?? own);
    }
  }
  const members = new Map<readonly Part[], Part[]>();
  for (const part of measured.parts) {
    const row = rowOf.get(part) ?? [part];
    members.set(row, [...(members.get(row) ?? []), part]);
  }
  return [...members.values()].map((parts) => ({ parts, stretches: toDraftPassages(parts) }));
}

function nearestPart(part: Part, linked: readonly Part[]): Part {
  const [first] = [...linked].sort(
    (a, b) => Math.abs(a.unit.index - part.unit.index) - Math.abs(b.unit.index - part.unit.index),
  );
  return first ?? part;
}

/** Joins neighbouring parts of one sentence to one passage. */
export function toDraftPassages(parts: readonly Part[]): DraftPassage[] {
  const stretches: DraftPassage[] = [];
  for (const part of parts) {
    const last = stretches.at(-1);
    const before = last?.parts.at(-1);
    if (
      last !== undefined &&
      before?.sentence === part.sentence &&
      before.unit.index + 1 === part.unit.index
    ) {
      last.parts.push(part);
      last.span = { start: last.span.start, end: Math.max(last.span.end, part.unit.span.end) };
    } else {
      stretches.push({ article: part.unit.article, span: { ...part.unit.span }, parts: [part] });
    }
  }
  return stretches.sort((a, b) => a.article - b.article || bySpan(a.span, b.span));
}
