import { PERSPECTIVES } from '../lexicon/source-nouns.ts';
import { OWNERS } from '../lexicon/speakers-words.ts';
import type { Citation } from './citations.ts';
import { findPhraseAfter } from './phrase-after.ts';
import { findPhraseBefore, type Phrase } from './phrases.ts';
import { lowerAt, type Tokens, textAt } from './tokens-at.ts';

/** Longest owner between “in” and the noun, in tokens. */
const MAX_OWNER_TOKENS = 8;

const toCitation = (cue: { from: number; to: number }, source: Phrase | null): Citation => ({
  cue,
  source,
  order: 'according',
  lemma: 'according',
  class: 'speech',
  form: 'base',
  relative: false,
});

/** “according to Cole”, “as per Cole”, “per Cole's office” at the head of a sentence or after a comma. */
function readAccording(tokens: Tokens, at: number): Citation | undefined {
  const [word, next] = [lowerAt(tokens, at), lowerAt(tokens, at + 1)];
  if (word === 'according' && next === 'to')
    return toCitation({ from: at, to: at + 2 }, findPhraseAfter(tokens, at + 2) ?? null);
  const width = word === 'as' && next === 'per' ? 2 : word === 'per' && opensPart(tokens, at) ? 1 : 0;
  const source = width === 0 ? undefined : findPhraseAfter(tokens, at + width);
  return source === undefined ? undefined : toCitation({ from: at, to: at + width }, source);
}

const opensPart = (tokens: Tokens, at: number): boolean => at === 0 || textAt(tokens, at - 1) === ',';

/** “in the words of Cole”. */
function readOf(tokens: Tokens, at: number): Citation | undefined {
  if (lowerAt(tokens, at + 1) !== 'the' || lowerAt(tokens, at + 3) !== 'of') return undefined;
  if (!PERSPECTIVES.has(lowerAt(tokens, at + 2))) return undefined;
  const source = findPhraseAfter(tokens, at + 4);
  return source === undefined ? undefined : toCitation({ from: at, to: at + 4 }, source);
}

/** “in Cole's view”, “in his telling”; “in other words” has no owner. */
function readOwned(tokens: Tokens, at: number): Citation | undefined {
  if (OWNERS.has(lowerAt(tokens, at + 1)))
    return PERSPECTIVES.has(lowerAt(tokens, at + 2))
      ? toCitation({ from: at, to: at + 3 }, { from: at + 1, to: at + 2, head: at + 1 })
      : undefined;
  for (let noun = at + 3; noun <= Math.min(tokens.length - 1, at + MAX_OWNER_TOKENS); noun += 1) {
    if (!PERSPECTIVES.has(lowerAt(tokens, noun))) continue;
    const owner =
      lowerAt(tokens, noun - 1) === "'s"
        ? noun - 2
        : /^['’]$/u.test(textAt(tokens, noun - 1))
          ? noun - 2
          : -1;
    const source = owner > at ? findPhraseBefore(tokens, owner) : undefined;
    return source === undefined || source.from <= at
      ? undefined
      : toCitation({ from: at, to: noun + 1 }, source);
  }
  return undefined;
}

/** A source that a phrase without a verb names, at a token: “according to Cole”, “in Cole's view”, “in the words of Cole”, “as per Cole”. */
export function readPerspective(tokens: Tokens, at: number): Citation | undefined {
  switch (lowerAt(tokens, at)) {
    case 'according':
    case 'as':
    case 'per':
      return readAccording(tokens, at);
    case 'in':
      return readOf(tokens, at) ?? readOwned(tokens, at);
    default:
      return undefined;
  }
}
