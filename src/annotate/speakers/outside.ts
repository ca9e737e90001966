import type { Span } from '../../model/span.ts';
import { type CitedUnit, toMention } from '../clauses/cited.ts';
import { findPhraseAfter } from '../clauses/phrase-after.ts';
import { WORDING_NOUNS } from '../lexicon/source-nouns.ts';
import type { Context, Evidence, Rule } from './evidence.ts';
import { findLabel, findSigned, MAX_LABEL_TOKENS } from './labels.ts';
import { isNested } from './salience.ts';

/** A quotation that ends as a sentence does, so that what follows it looks like one of its own: “Stop!” Hale shouted. */
const EXCLAIMED = /[!?]$/u;

const COLON = /:\s*$/u;

/** Only quotations and marks: nothing in the sentence says who speaks. */
const isBare = (unit: CitedUnit): boolean =>
  unit.tokens.every((token) => token.kind !== 'word' || token.lower === 'and') && unit.quotes.length > 0;

const endsInColon = (unit: CitedUnit): boolean => COLON.test(unit.tokens.at(-1)?.text ?? '');

/** The span of the tokens `from` to `to` (exclusive) of a sentence, as of a citation's verb; null where one of them is missing. */
export function toCueSpan(unit: CitedUnit, cue: { from: number; to: number }): Span | null {
  const first = unit.tokens[cue.from];
  const last = unit.tokens[cue.to - 1];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

/** The speaker that a sentence without a quotation leads to: of its last citation, else its subject. */
function findLead(unit: CitedUnit, rule: Rule): Evidence | undefined {
  const citation = unit.citations.findLast(
    (candidate) =>
      candidate.source !== null &&
      candidate.class !== 'stance' &&
      !(rule === 'lead' && isNested(unit, candidate)),
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

/** The same evidence, reached by one more rule. */
export const inherit = (evidence: Evidence, rule: Rule): Evidence => ({
  ...evidence,
  rules: [rule, ...evidence.rules],
});

/** True when the quotation that ends `before` is left open, so that the next paragraph's opening mark continues it. */
const isOpen = (context: Context, before: CitedUnit): boolean => {
  const quote = before.quotes.at(-1);
  return quote !== undefined && context.quoted[quote]?.closed === false;
};

/** Somebody speaks of himself: a paragraph of another's words would say whose they are. */
const OF_ONESELF = /(?<!\p{L})(?:I|[Mm]y|[Ww]e|[Oo]ur)(?!\p{L})/u;

/** True for a paragraph that is nothing but quotations, in which somebody speaks of himself: he goes on. */
const isGoingOn = (context: Context, index: number): boolean =>
  isBareBlock(context, index) &&
  context.units[index]?.tokens.some(({ kind, text }) => kind === 'quote' && OF_ONESELF.test(text)) === true;

function isBareBlock({ units }: Context, index: number): boolean {
  const block = units[index]?.block;
  for (let at = index; at < units.length; at += 1) {
    const unit = units[at];
    if (unit === undefined || unit.block !== block) return true;
    if (!isBare(unit)) return false;
  }
  return true;
}

function findFromBefore(context: Context, index: number): Evidence | undefined {
  const [unit, before] = [context.units[index], context.units[index - 1]];
  if (unit === undefined || before === undefined) return undefined;
  const sameBlock = before.block === unit.block;
  const evidence = lastEvidence(context, before);
  if (endsInColon(before))
    return evidence !== undefined ? inherit(evidence, 'lead') : findLead(before, 'lead');
  if (evidence !== undefined) {
    if (isOpen(context, before) && !sameBlock) return inherit(evidence, 'speech');
    if (sameBlock) return inherit(evidence, 'same');
    return inherit(evidence, isGoingOn(context, index) ? 'paragraph' : 'continued');
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
  if (unit.main === null || unit.main.to >= at || !(last.text === ':' || WORDING_NOUNS.has(last.lower)))
    return undefined;
  return { mention: toMention(unit, unit.main), cue: null, rules: ['lead', 'subject'], cited: true };
}

/** “Stop!” Hale shouted: the citation was taken for the next sentence. */
function findAfter({ text, units, quoted }: Context, index: number): Evidence | undefined {
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
export function findOutside(context: Context, index: number): Evidence | undefined {
  const unit = context.units[index];
  const first = unit?.quotes[0];
  if (unit === undefined || first === undefined) return undefined;
  const own = findLabel(context, first) ?? findSigned(context, index);
  if (own !== undefined) return own;
  const inside = findIntroduced(unit) ?? findAfter(context, index);
  if (inside !== undefined) return inside;
  return isBare(unit) ? findFromBefore(context, index) : undefined;
}
