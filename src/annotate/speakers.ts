import type { Quotation, ReadArticle } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import type { Person } from './people.ts';
import { toPronounGender } from './people-gender.ts';
import type { QuotedSpan } from './quotations.ts';
import { toKindInContext } from './quotations-kind.ts';
import { type CitedUnit, type Mention, toCitedUnits } from './speakers-cited.ts';
import { type Evidence, findEvidence } from './speakers-evidence.ts';
import { type Resolution, resolvePronouns } from './speakers-pronouns.ts';
import { findUnits } from './speakers-units.ts';

type Context = { text: string; people: readonly Person[]; pronouns: ReadonlyMap<number, Resolution> };

/** Pronouns that name nobody here: the speaker stays unknown unless the pronoun is resolved. */
const UNRESOLVED = /^(?:he|she|it|they|who|which|that|this|these|those|you|everyone|everybody)$/iu;

/** The person whose name stands at the head of a mention. */
const findNamed = (mention: Mention, people: readonly Person[]): Person | undefined =>
  people.find((person) =>
    person.mentions.some(({ start, end }) => start < mention.head.end && mention.head.start < end),
  );

function resolve(mention: Mention, context: Context): { person: Person | null; known: boolean } {
  const head = context.text.slice(mention.head.start, mention.head.end);
  if (toPronounGender(head.toLowerCase()) !== null) {
    const found = context.pronouns.get(mention.start);
    return { person: found?.person ?? null, known: found !== undefined };
  }
  const person = findNamed(mention, context.people);
  return { person: person ?? null, known: person !== undefined || !UNRESOLVED.test(head) };
}

function toSpeaker(evidence: Evidence, context: Context): Quotation['speaker'] {
  const { mention } = evidence;
  const { person, known } = resolve(mention, context);
  if (!known) return null;
  const text = context.text.slice(mention.start, mention.end);
  return {
    start: mention.start,
    end: mention.end,
    text,
    entity: null,
    resolved: person?.name ?? null,
    certain: false,
  };
}

/** True when a verb of saying or thinking covers the quotation, not only the subject of the sentence. */
const isCiting = (evidence: Evidence): boolean => evidence.cited;

/** The sentences of an article with their citations. */
export const findCitedUnits = (
  article: ReadArticle,
  sentences: readonly (Span & { block: number })[],
  quoted: readonly QuotedSpan[],
): CitedUnit[] => toCitedUnits(findUnits(article, sentences, quoted));

/** The quotations with speaker and cue where the text shows who speaks, else with null. */
export function findSpeakers(
  article: ReadArticle,
  units: readonly CitedUnit[],
  found: { quoted: readonly QuotedSpan[]; people: readonly Person[] },
): Quotation[] {
  const evidence = findEvidence(article.text, units, found.quoted);
  const context = {
    text: article.text,
    people: found.people,
    pronouns: resolvePronouns(units, found.people),
  };
  return found.quoted.map((span, index) => {
    const { start, end } = span;
    const block = article.blocks[span.block] ?? span;
    const found = evidence.get(index);
    const kind = toKindInContext(article.text, block, span, found !== undefined && isCiting(found));
    const own = kind === 'title' || kind === 'scare' ? undefined : found;
    const speaker = own === undefined ? null : toSpeaker(own, context);
    const cue = own?.cue ?? null;
    return { id: `q${index + 1}`, start, end, kind, speaker, cue };
  });
}
