import type { Span } from '../../model/span.ts';
import type { Citation } from '../clauses/citations.ts';
import { type CitedUnit, type Mention, toMention } from '../clauses/cited.ts';
import { findPhraseAfter } from '../clauses/phrase-after.ts';
import { isPlainSpeech } from '../lexicon/cues.ts';
import type { QuotedSpan } from '../quotations/quotations.ts';
import { type Assigned, assignQuotes, NAMING } from './assign.ts';
import { findLabel, findSigned, MAX_LABEL_TOKENS } from './labels.ts';
import { findOwner, isSender } from './owners.ts';

/**
 * Why a quotation has its speaker. behind, before, within: a citation in the same sentence; alone: within it, and nobody else can be meant; lead: the sentence before ends in a colon;
 * beside: the citation is in the sentence before; label: a name stands before it with a colon, or behind it with a dash;
 * continued: the speaker of the quotation before goes on; subject: the sentence before is about the speaker; next: the citation is in the sentence behind.
 */
export type Rule =
  | 'behind'
  | 'before'
  | 'within'
  | 'alone'
  | 'lead'
  | 'same'
  | 'label'
  | 'speech'
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

/** A quotation that ends as a sentence does, so that what follows it looks like one of its own: “Stop!” Hale shouted. */
const EXCLAIMED = /[!?]$/u;

/** Nouns for words that are quoted: “the phrase “…””. */
const WORDING = /^(?:words?|phrases?|terms?|expression|slogan|line|chant)$/u;

const COLON = /:\s*$/u;

/** Only quotations and marks: nothing in the sentence says who speaks. */
const isBare = (unit: CitedUnit): boolean =>
  unit.tokens.every((token) => token.kind !== 'word' || token.lower === 'and') && unit.quotes.length > 0;

const endsInColon = (unit: CitedUnit): boolean => COLON.test(unit.tokens.at(-1)?.text ?? '');

function toCueSpan(unit: CitedUnit, cue: { from: number; to: number }): Span | null {
  const first = unit.tokens[cue.from];
  const last = unit.tokens[cue.to - 1];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

/** A verb of saying whose subject the sentence is about, or the only citation in the sentence: nobody else can be meant. */
function isAlone(unit: CitedUnit, { source, class: kind, order, relative, cue, form }: Citation): boolean {
  if (source === null || kind !== 'speech' || order === 'passive' || relative) return false;
  if (order === 'shared' && isSender(unit, source, cue.from)) return true;
  // “prompting Hale to urge”: who does what follows “to” need not be the sentence's subject.
  if (order === 'shared') return form !== 'base' && (unit.main?.head === source.head || source.from > cue.to);
  return (
    unit.main?.head === source.head || unit.citations.filter((other) => other.source !== null).length === 1
  );
}

/** “has told the board he was “late””: the verb of a clause of its own, with its subject before it. */
const isFiniteSpeech = (unit: CitedUnit, { order, relative, lemma, cue }: Citation): boolean =>
  order === 'subject-first' &&
  !relative &&
  (NAMING.has(lemma) || isPlainSpeech(unit.tokens[cue.to - 1]?.lower ?? ''));

/** A verb of thinking or discussing beside a quotation does not show whose words they are. */
const toRule = (unit: CitedUnit, { citation, place, silent, governed }: Assigned): Rule =>
  silent || citation.class !== 'speech'
    ? 'within'
    : place === 'within' && (isAlone(unit, citation) || (governed === true && isFiniteSpeech(unit, citation)))
      ? 'alone'
      : place;

/** Evidence from the citations of the quotation's own sentence. */
function findWithin(unit: CitedUnit, found: Map<number, Evidence>): void {
  for (const [quote, assigned] of assignQuotes(unit, unit.citations)) {
    const { citation, silent } = assigned;
    if (citation.source === null) continue;
    const owner = findOwner(
      unit,
      unit.tokens.findIndex((token) => token.quote === quote),
    );
    if (owner !== undefined) {
      found.set(quote, { mention: owner, cue: null, rules: ['before'], cited: true });
      continue;
    }
    const mention = toMention(unit, citation.source);
    const cited = citation.class !== 'stance' && citation.order !== 'passive';
    found.set(quote, {
      mention,
      cue: silent ? null : toCueSpan(unit, citation.cue),
      rules: [toRule(unit, assigned)],
      cited,
    });
  }
}

/** The speaker that a sentence without a quotation leads to: of its last citation, else its subject. */
function findLead(unit: CitedUnit, rule: Rule): Evidence | undefined {
  const citation = unit.citations.findLast(
    (candidate) => candidate.source !== null && candidate.class !== 'stance',
  );
  if (citation !== undefined && citation.source !== null)
    return {
      mention: toMention(unit, citation.source),
      cue: toCueSpan(unit, citation.cue),
      rules: [rule],
      cited: true,
    };
  return unit.main === null
    ? undefined
    : { mention: toMention(unit, unit.main), cue: null, rules: [rule, 'subject'], cited: false };
}

/** The evidence of the last quotation in a sentence. */
const lastEvidence = (context: Context, unit: CitedUnit): Evidence | undefined => {
  const quote = unit.quotes.at(-1);
  return quote === undefined ? undefined : context.found.get(quote);
};

const inherit = (evidence: Evidence, rule: Rule): Evidence => ({
  ...evidence,
  rules: [rule, ...evidence.rules],
});

/** True when the quotation that ends `before` is left open, so that the next paragraph's opening mark continues it. */
const isOpen = (context: Context, before: CitedUnit): boolean => {
  const quote = before.quotes.at(-1);
  return quote !== undefined && context.quoted[quote]?.closed === false;
};

function findFromBefore(context: Context, unit: CitedUnit, before: CitedUnit): Evidence | undefined {
  const sameBlock = before.block === unit.block;
  const evidence = lastEvidence(context, before);
  if (endsInColon(before))
    return evidence !== undefined ? inherit(evidence, 'lead') : findLead(before, 'lead');
  if (evidence !== undefined) {
    if (isOpen(context, before) && !sameBlock) return inherit(evidence, 'speech');
    return inherit(evidence, sameBlock ? 'same' : 'continued');
  }
  return before.quotes.length > 0 ? undefined : findLead(before, sameBlock ? 'beside' : 'continued');
}

/** “Hale: …”, “Her answer was plain: …”, “Hale used the word …”: the words before the quotation lead to it. */
function findIntroduced(unit: CitedUnit): Evidence | undefined {
  const at = unit.tokens.findIndex((token) => token.kind === 'quote');
  const last = unit.tokens[at - 1];
  if (last === undefined) return undefined;
  if (last.text === ':' && at <= MAX_LABEL_TOKENS) {
    const phrase = findPhraseAfter(unit.tokens, 0);
    const named = phrase?.to === at - 1 && /^\p{Lu}\p{L}/u.test(unit.tokens[phrase.head]?.text ?? '');
    if (phrase !== undefined && named)
      return { mention: toMention(unit, phrase), cue: null, rules: ['label'], cited: true };
  }
  if (unit.main === null || unit.main.to >= at || !(last.text === ':' || WORDING.test(last.lower)))
    return undefined;
  return { mention: toMention(unit, unit.main), cue: null, rules: ['lead', 'subject'], cited: true };
}

/** “Stop!” Hale shouted: the citation was taken for the next sentence. */
function findBehind({ text, units, quoted }: Context, index: number): Evidence | undefined {
  const [unit, next] = [units[index], units[index + 1]];
  const span = quoted[unit?.quotes.at(-1) ?? -1];
  const citation = next?.citations[0];
  if (unit === undefined || next === undefined || span === undefined || citation === undefined)
    return undefined;
  if (
    next.block !== unit.block ||
    !isBare(unit) ||
    !EXCLAIMED.test(
      text
        .slice(span.end - 1, span.end + 1)
        .trim()
        .charAt(0),
    )
  )
    return undefined;
  const opens =
    citation.source !== null &&
    Math.min(citation.source.from, citation.cue.from) <= 6 &&
    citation.class === 'speech';
  if (!opens || citation.source === null || next.tokens[citation.cue.to]?.kind === 'quote') return undefined;
  return {
    mention: toMention(next, citation.source),
    cue: toCueSpan(next, citation.cue),
    rules: ['next'],
    cited: true,
  };
}

/** Evidence for the quotations of a sentence that has no citation of its own. */
function findOutside(context: Context, index: number): Evidence | undefined {
  const unit = context.units[index];
  const first = unit?.quotes[0];
  if (unit === undefined || first === undefined) return undefined;
  const own = findLabel(context, first) ?? findSigned(context, index);
  if (own !== undefined) return own;
  const inside = findIntroduced(unit) ?? findBehind(context, index);
  if (inside !== undefined) return inside;
  const before = context.units[index - 1];
  if (!isBare(unit)) return undefined;
  return before === undefined ? undefined : findFromBefore(context, unit, before);
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
