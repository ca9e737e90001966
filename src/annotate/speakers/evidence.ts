import type { Span } from '../../model/span.ts';
import type { Citation } from '../clauses/citations.ts';
import { type CitedUnit, type Mention, toMention } from '../clauses/cited.ts';
import type { Phrase } from '../clauses/phrases.ts';
import { isInOthersClause, isInTimeClause } from '../clauses/shared-subjects.ts';
import { isCapitalAt } from '../clauses/tokens-at.ts';
import { isPlainSpeech } from '../lexicon/cues.ts';
import { CALLING_VERBS } from '../lexicon/verb-classes.ts';
import type { QuotedSpan } from '../quotations/quotations.ts';
import { type Assigned, assignQuotes } from './assign.ts';
import { isActOfAnother } from './inner.ts';
import { findOutside, inherit, toCueSpan } from './outside.ts';
import { findOwner, isOfAnother, isSender } from './owners.ts';

/**
 * Why a quotation has its speaker. after, before, within: a citation in the same sentence; alone: within it, and nobody else can be meant; lead: the sentence before ends in a colon;
 * beside: the citation is in the sentence before; label: a name comes before it with a colon, or after it with a dash;
 * paragraph: a paragraph that is only a quotation goes on the one before; continued: the speaker of the quotation before goes on; subject: the sentence before is about the speaker; next: the citation is in the sentence after.
 */
export type Rule =
  | 'after'
  | 'before'
  | 'within'
  | 'alone'
  | 'lead'
  | 'same'
  | 'label'
  | 'speech'
  | 'paragraph'
  | 'beside'
  | 'continued'
  | 'subject'
  | 'next';

/**
 * The mention of a quotation's speaker, the cue, and the rules that led there, the first one last applied. `cited` when a verb of
 * saying or thinking carries the quotation.
 */
export type Evidence = { mention: Mention; cue: Span | null; rules: Rule[]; cited: boolean };

export type Context = {
  text: string;
  units: readonly CitedUnit[];
  quoted: readonly QuotedSpan[];
  found: Map<number, Evidence>;
};

/** A verb of saying whose subject the sentence is about, or the only citation in the sentence: nobody else can be meant. */
function isAlone(
  unit: CitedUnit,
  { source, class: kind, lemma, order, relative, cue, form }: Citation,
): boolean {
  if (source === null || order === 'passive') return false;
  if ((kind !== 'speech' && !CALLING_VERBS.has(lemma)) || (relative && !isNameAt(unit, source))) return false;
  if (order === 'shared' && isSender(unit, source, cue.from)) return true;
  // “prompting Hale to urge”: who does what follows “to” need not be the sentence's subject.
  if (order === 'shared') return form !== 'base' && (unit.main?.head === source.head || source.from > cue.to);
  return (
    unit.main?.head === source.head || unit.citations.filter((other) => other.source !== null).length === 1
  );
}

/** “has told the board he was “late””: the verb of a clause of its own, with its subject before it. */
const isFiniteSpeech = (unit: CitedUnit, { order, relative, lemma, cue, source }: Citation): boolean =>
  order === 'subject-first' &&
  (!relative || (source !== null && isNameAt(unit, source))) &&
  (CALLING_VERBS.has(lemma) ||
    isPlainSpeech(unit.tokens[cue.to - 1]?.lower ?? '') ||
    unit.tokens[cue.to]?.lower === 'that');

/** A name, not the place at its end: “Cole of Holm, Ash., who”. */
const isNameAt = ({ tokens }: CitedUnit, { from, head }: Phrase): boolean =>
  isCapitalAt(tokens, head) && tokens[from - 1]?.text !== ',';

/** “Hale left when the docker came up and said”, “Hale said the docker came up and told him”: either can be the subject. */
const isOfTwo = ({ tokens, citations }: CitedUnit, { order, source, cue }: Citation): boolean =>
  order === 'shared' &&
  source !== null &&
  (isInTimeClause(tokens, cue.from, source) || isInOthersClause(tokens, cue.from, source, citations));

/** A verb of thinking or discussing beside a quotation does not show whose words they are. */
const toRule = (unit: CitedUnit, { citation, place, silent, governed }: Assigned, at: number): Rule =>
  silent ||
  isOfTwo(unit, citation) ||
  isActOfAnother(unit.tokens, citation, at) ||
  (citation.class !== 'speech' && !CALLING_VERBS.has(citation.lemma))
    ? 'within'
    : place === 'within' && (isAlone(unit, citation) || (governed === true && isFiniteSpeech(unit, citation)))
      ? 'alone'
      : place;

/** Evidence from the citations of the quotation's own sentence. */
function findWithin(unit: CitedUnit, found: Map<number, Evidence>): void {
  for (const [quote, assigned] of assignQuotes(unit, unit.citations)) {
    const { citation, silent } = assigned;
    if (citation.source === null) continue;
    const at = unit.tokens.findIndex((token) => token.quote === quote);
    const owner = findOwner(unit, at);
    if (owner !== undefined) {
      found.set(quote, { mention: owner, cue: null, rules: ['before'], cited: true });
      continue;
    }
    const mention = toMention(unit, citation.source);
    if (!CALLING_VERBS.has(citation.lemma) && isOfAnother(unit, citation.cue.to, at)) {
      found.set(quote, { mention, cue: null, rules: ['within'], cited: true });
      continue;
    }
    const cited =
      citation.class !== 'stance' &&
      (citation.order !== 'passive' || (citation.cue.to <= at && citation.source.from > at));
    found.set(quote, {
      mention,
      cue: silent ? null : toCueSpan(unit, citation.cue),
      rules: [toRule(unit, assigned, at)],
      cited,
    });
  }
}

/** Gives the parts of a speech that goes on over paragraphs the speaker who is named only at its end. */
function fillBackwards(context: Context): void {
  for (let quote = context.quoted.length - 2; quote >= 0; quote -= 1) {
    const later = context.found.get(quote + 1);
    if (context.quoted[quote]?.closed === false && later !== undefined && !context.found.has(quote))
      context.found.set(quote, inherit(later, 'speech'));
  }
}

/**
 * Who says each quotation, as a mention in the text.
 *
 * @returns evidence by the quotation's index; quotations for which nothing speaks are left out
 */
export function findEvidence(
  text: string,
  units: readonly CitedUnit[],
  quoted: readonly QuotedSpan[],
): Map<number, Evidence> {
  const context: Context = { text, units, quoted, found: new Map() };
  units.forEach((unit, index) => {
    if (unit.quotes.length === 0) return;
    findWithin(unit, context.found);
    if (unit.quotes.some((quote) => context.found.has(quote))) return;
    const evidence = findOutside(context, index);
    if (evidence === undefined) return;
    for (const quote of unit.quotes) context.found.set(quote, evidence);
  });
  fillBackwards(context);
  return context.found;
}
