import { type CitedUnit, toMention } from '../clauses/cited.ts';
import { findPhraseAfter } from '../clauses/phrase-after.ts';
import type { Context, Evidence } from './evidence.ts';

export const LABEL = /^\p{Lu}[\p{Lu}.'’ -]{1,40}(?=:\s)/u;

/** Longest label before a colon, in tokens, with the colon. */
export const MAX_LABEL_TOKENS = 6;

/** “ALLEN: We will go.” inside a quotation. */
export function findLabel(context: Context, quote: number): Evidence | undefined {
  const span = context.quoted[quote];
  if (span === undefined) return undefined;
  const label = LABEL.exec(context.text.slice(span.start, span.start + 60));
  if (label === null) return undefined;
  const end = span.start + label[0].length;
  const head = span.start + label[0].lastIndexOf(' ') + 1;
  return {
    mention: { start: span.start, end, head: { start: head, end } },
    cue: null,
    rules: ['label'],
    cited: true,
  };
}

/** “…” — Ada Cole: a name after a dash, in the same sentence or at the head of the next. */
function findSignature(unit: CitedUnit, at: number): Evidence | undefined {
  const dash = unit.tokens[at];
  if (dash === undefined || !/^[-–—―~]$/u.test(dash.text)) return undefined;
  const second = unit.tokens[at + 1];
  const from = second !== undefined && /^[-–—―]$/u.test(second.text) ? at + 2 : at + 1;
  const phrase = findPhraseAfter(unit.tokens, from);
  if (phrase === undefined || !/^\p{Lu}/u.test(unit.tokens[phrase.head]?.text ?? '')) return undefined;
  const rest = unit.tokens[phrase.to];
  if (rest !== undefined && !/^[,.(]$/u.test(rest.text)) return undefined;
  return {
    mention: toMention(unit, phrase),
    cue: { start: dash.start, end: dash.end },
    rules: ['label'],
    cited: true,
  };
}

export function findSigned(context: Context, index: number): Evidence | undefined {
  const unit = context.units[index];
  if (unit === undefined) return undefined;
  const at = unit.tokens.findLastIndex((token) => token.kind === 'quote') + 1;
  const here = findSignature(unit, at);
  const next = context.units[index + 1];
  return here ?? (next === undefined || unit.tokens.length > at ? undefined : findSignature(next, 0));
}
