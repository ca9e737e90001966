import type { Span } from '../../model/span.ts';
import { CLAUSE_OPENERS, opensPhrase } from './board-verbs.ts';
import type { LabelView } from './claim-label.ts';

/** The words that name a row: those of the article with where they stand, or the editor's; `before`: as for a claim's label; `speaker`: who is cited, or else named by surname alone; `context`: as for a claim's label. */
export type BoardSubject = Pick<LabelView, 'text' | 'before' | 'speaker' | 'passage'> & {
  context: LabelView['context'];
};

/** A label up to this length names its row as it is. */
const SHORT_LENGTH = 80;
/** What stays of a longer one has this length at least: less tells nobody what a row is about. */
const LEAST_LENGTH = 30;

/** Where what only adds to a clause begins, behind a comma: “, which …”, “, saying …”, “, though …”. */
const ADDITION =
  /,\s(?=(?:which|who|whose|where|while|although|though|whereas|as|because|after|before|when|with|\p{Ll}+ing)\s)/gu;

/**
 * The label of a claim as the head of a row: a clause with its subject and verb. Of a long one what only adds to it is left off at the end; nothing else is cut, so that
 * it never begins or ends inside a phrase, and never loses a “not”.
 *
 * @param named the passage that the label names: where the label is its whole sentence, it stays
 */
export function toBoardSubject(label: LabelView, named?: Span): BoardSubject {
  const { before, context } = label;
  const { text, passage } = label;
  const isRound = passage !== null && named !== undefined && passage.start < named.start;
  const least = isRound ? named.end - passage.start : LEAST_LENGTH;
  const end = passage === null ? text.length : findEnd(text, least);
  return {
    text: text.slice(0, end),
    before,
    speaker: label.speaker ?? label.named,
    context,
    passage: passage && { ...passage, end: passage.start + end },
  };
}

/** The end of the main clause: before the first addition behind which no comma stands (what follows such a comma would go on with the clause). */
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
