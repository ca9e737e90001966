import type { Id } from '../../model/ids.ts';
import type { Span } from '../../model/span.ts';
import { toSaidBy } from '../text/said-by.ts';
import { toForms, toTellingStems } from '../text/word-forms.ts';
import { CLAUSE_OPENERS, opensPhrase } from './board-verbs.ts';
import type { LabelView } from './claim-label.ts';
import { MEANS } from './full-names.ts';

/** The words that name a row: those of the article with where they stand, or the editor's; `before`: as for a claim's label; `speaker`: what stands before them in brackets, who says them, or else whom a “he” or a surname in them means; `context`: as for a claim's label. */
export type BoardSubject = Pick<LabelView, 'text' | 'before' | 'speaker' | 'passage' | 'marks'> & {
  context: LabelView['context'];
};

/** A label up to this length names its row as it is. */
const SHORT_LENGTH = 80;
/** What stays of a longer one has this length at least: less tells nobody what a row is about. */
const LEAST_LENGTH = 30;

/** Where what only adds to a clause begins, after a comma: “, which …”, “, saying …”, “, though …”. */
const ADDITION =
  /,\s(?=(?:which|who|whose|where|while|although|though|whereas|as|because|after|before|when|with|\p{Ll}+ing)\s)/gu;

/**
 * The label of a claim as the head of a row: a clause with its subject and verb. Of a long one what only adds to it is left off at the end; nothing else is cut, so that
 * it never begins or ends inside a phrase, and never loses a “not”.
 *
 * @param named  the passage that the label names: where the label is its whole sentence, it stays
 * @param others what each other article says of the claim: what one of them shares with the end of the label and not with its beginning is not left off
 */
export function toBoardSubject(
  label: LabelView,
  named?: Span,
  others: ReadonlyMap<Id, string> = new Map(),
): BoardSubject {
  const { before, context } = label;
  const { text, passage } = label;
  const isRound = passage !== null && named !== undefined && passage.start < named.start;
  const least = isRound ? named.end - passage.start : LEAST_LENGTH;
  const found = passage === null ? text.length : findEnd(text, least);
  const end = dropsShared(text, found, [...others.values()]) ? text.length : found;
  return {
    text: text.slice(0, end),
    before,
    speaker: label.speaker === null ? toNamedIn(label, text.slice(0, end)) : toSaidBy(label.speaker),
    context,
    marks: { ...label.marks, close: end === text.length ? label.marks.close : '' },
    passage: passage && { ...passage, end: passage.start + end },
  };
}

/** Words that an article has of the end of a label alone, from which that end is what the two share. */
const SHARED_WORDS = 2;

/** True where what is left off holds what another article tells, and what stays does not. */
function dropsShared(text: string, end: number, others: readonly string[]): boolean {
  if (end === text.length) return false;
  const stemsOf = (words: string): Set<string> => new Set(toTellingStems(toForms(words)));
  const kept = stemsOf(text.slice(0, end));
  const lost = [...stemsOf(text.slice(end))].filter((stem) => !kept.has(stem));
  return others.some((other) => {
    const told = stemsOf(other);
    const shared = lost.filter((stem) => told.has(stem)).length;
    return shared >= SHARED_WORDS && shared >= [...kept].filter((stem) => told.has(stem)).length;
  });
}

/** Of those whom a label names by less than their name, those who are in the words that stay. */
function toNamedIn({ names, named }: LabelView, text: string): string | null {
  if (names === undefined) return named;
  const inside = names.filter((name) => {
    const [short = ''] = name.split(MEANS);
    return toWordLine(text).includes(toWordLine(short));
  });
  return inside.length > 0 ? inside.join(', ') : null;
}

/** Words between spaces, in small letters: “He” opens a sentence, and “the” holds no “he”. */
const toWordLine = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** The end of the main clause: before the first addition after which no comma stands (what follows such a comma would go on with the clause). */
function findEnd(text: string, least: number): number {
  if (text.length <= SHORT_LENGTH || leans(text)) return text.length;
  const found = [...text.matchAll(ADDITION)].find(
    ({ index }) => index >= least && !text.slice(index + 1).includes(',') && isBalanced(text.slice(0, index)),
  );
  return found?.index ?? text.length;
}

/** True for words that open with what only adds to the main clause, which comes later. */
function leans(text: string): boolean {
  const first =
    text
      .replace(/^[^\p{L}\p{N}]+/u, '')
      .split(/\s/u, 1)[0]
      ?.toLowerCase() ?? '';
  return CLAUSE_OPENERS.has(first) || opensPhrase(first, true) || /ing$/u.test(first);
}

/** True where no quotation and no bracket is open. */
const isBalanced = (text: string): boolean =>
  text.split('“').length === text.split('”').length &&
  text.split('(').length === text.split(')').length &&
  text.split('"').length % 2 === 1;
