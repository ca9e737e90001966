import type { Rule } from '../../model/rule.ts';
import { type Span, sliceSpan } from '../../model/span.ts';

/** A source and its verb in a text, and the passage that they are taken to carry. */
export type Cited = { text: string; source: Span; cue: Span; passage: Span };

type Around = { before: string; after: string; source: string; cue: string; afterCue: string; told: string };

/** Examples give the source in square brackets, and its verb in braces. */
export type UnclearRule = Rule & { holds: (around: Around) => boolean };

/** How many characters round a source, or after its verb, are read. */
const REACH = 48;

/** A verb that makes what somebody declares a clause: it is said, and not done by the saying. Source: closed class of English. */
const FINITE = /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|did|does)\b/iu;

/** The word before “of” or “of the” at the end; '' where they are not there. */
const toWordBeforeOf = (before: string): string => {
  const words = before.split(' ');
  const at = words.lastIndexOf('of');
  const isLast = words.slice(at + 1).every((word) => word === '' || word === 'the');
  return at > 0 && isLast && before.endsWith(' ') ? (words[at - 1] ?? '') : '';
};

/** By these signs a source was read wrongly, or what it is cited for; the first that holds decides. */
export const UNCLEAR_RULES: readonly UnclearRule[] = [
  {
    id: 'unclear-second-half-of-a-place',
    holds: ({ before, after }) =>
      /\b(?:in|at|from|near|of) (?:\p{Lu}[\p{L}.’'-]{1,20} ?){1,3}, $/u.test(before) && /^,/u.test(after),
    example: 'The port office in Marlow, [Harland], {said} the quay is safe.',
    counter: 'After the fire in Marlow, [Velde] {said} the quay is safe.',
  },
  {
    id: 'unclear-cut-name',
    holds: ({ source, after }) =>
      /^\p{Lu}/u.test(source.split(' ').at(-1) ?? '') && /^ (?:for|of|on) (?:the )?\p{Lu}/u.test(after),
    example: 'The quay is safe, {according to} [Centres] for Harbour Safety spokesman Bo Velde.',
    counter: 'The quay is safe, {according to} [Velde] of the port.',
  },
  {
    id: 'unclear-tail-of-a-name',
    holds: ({ before, source, cue }) =>
      /^\p{Lu}\p{L}/u.test(toWordBeforeOf(before)) && /^\p{Lu}/u.test(source) && /ing(?: of)?$/u.test(cue),
    example: 'The plea went to the Court of [Harbours], {arguing} that the toll is unlawful.',
    counter: 'The plea went to the clerk of [Velde], {arguing} that the toll is unlawful.',
  },
  {
    id: 'unclear-owner',
    holds: ({ after }) => /^['’]s? /u.test(after),
    example: '[Velde]’s {reported} weight is that of a child.',
    counter: '[Velde’s office] {reported} the weight of the crate.',
  },
  {
    id: 'unclear-nested',
    holds: ({ before }) => /\bthat $/iu.test(before),
    example: 'and that [Velde] {said} the quay is safe',
    counter: 'and [Velde] {said} that the quay is safe',
  },
  {
    id: 'unclear-reported',
    holds: ({ before, cue }) =>
      /\b(?:said|says|saying|reported|reports|claimed|claims|alleged|wrote) $/iu.test(before) &&
      !before.endsWith(`${cue} `),
    example: 'A report that said [Velde] {called} the quay unsafe.',
    counter: 'The quay is unsafe, {said} [Velde] of the port.',
  },
  {
    id: 'unclear-asserted-right',
    holds: ({ cue, afterCue }) =>
      /\b(?:assert|claim|invok)(?:s|ed|e|es|ing)?$/iu.test(cue) &&
      /^ (?:[\p{L}’'-]{1,20} ){0,3}(?:privileges?|immunity|rights?|authority|control|powers?|ownership|jurisdiction|responsibility|credit|victory)\b/iu.test(
        afterCue,
      ),
    example: '[Velde] {asserted} her right to the quay.',
    counter: '[Velde] {asserted} that the quay is safe.',
  },
  {
    id: 'unclear-declaring',
    holds: ({ cue, afterCue }) =>
      /\b(?:declar|proclaim|pronounc)(?:e|es|ed|ing)$/iu.test(cue) &&
      /^ (?!that\b|how\b|why\b|on \p{Lu})[\p{L}\d]/iu.test(afterCue) &&
      !FINITE.test(afterCue),
    example: '[The port] has {declared} the old quay a danger to boats.',
    counter: '[The port] has {declared} the old quay is a danger to boats.',
  },
  {
    id: 'unclear-first-person',
    holds: ({ source, told }) =>
      /^the \p{Lu}/iu.test(source) &&
      !/['’]s? /u.test(source) &&
      /(?<!\p{L})(?:I|my|I['’]\p{L}+)(?!\p{L})/u.test(told),
    example: '“I used my own boat,” [The Marlow Gazette] {reported}.',
    counter: '“The town used a boat,” [The Marlow Gazette] {reported}.',
  },
];

/** True for a source that was read wrongly by some sign round it: nothing is said of who it is. */
export function isUnclearSource({ text, source, cue, passage }: Cited): boolean {
  const around: Around = {
    before: text.slice(Math.max(0, source.start - REACH), source.start),
    after: text.slice(source.end, source.end + REACH),
    source: sliceSpan(text, source),
    cue: sliceSpan(text, cue),
    afterCue: text.slice(cue.end, cue.end + REACH),
    told: sliceSpan(text, passage),
  };
  return UNCLEAR_RULES.some((rule) => rule.holds(around));
}
