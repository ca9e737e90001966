import type { Attribution } from '../../model/article.ts';
import { type Rule, readByRule } from '../../model/rule.ts';
import type { CitedUnit } from '../clauses/cited.ts';
import { lowerAt, type Tokens } from '../clauses/tokens-at.ts';
import { HEARSAY_PHRASES } from '../lexicon/hearsay-phrases.ts';
import { HEARINGS, HEARSAY_ADVERBS, HEARSAY_OPENERS } from '../lexicon/source-nouns.ts';

/** Longest of these phrases, in tokens. */
const MAX_PHRASE_TOKENS = 6;

const MAX_SOURCE_TOKENS = 4;

/** A range of tokens, `to` exclusive. */
type Range = { from: number; to: number };

function readPhrase(tokens: Tokens, at: number): Range | undefined {
  if (!HEARSAY_OPENERS.has(lowerAt(tokens, at))) return undefined;
  let words = lowerAt(tokens, at);
  for (let to = at + 1; to <= Math.min(tokens.length, at + MAX_PHRASE_TOKENS); to += 1) {
    if (HEARSAY_PHRASES.some((phrase) => phrase.test(words))) return { from: at, to };
    words += ` ${lowerAt(tokens, to)}`;
  }
  return undefined;
}

/** “a court heard”, “the inquiry was told”: somebody said it there. Its own sentence, or at the end of one after a comma. */
function readHearing(tokens: Tokens, at: number): Range | undefined {
  if (!HEARINGS.has(lowerAt(tokens, at))) return undefined;
  const told = lowerAt(tokens, at + 1) === 'was' && lowerAt(tokens, at + 2) === 'told';
  const heard = lowerAt(tokens, at + 1) === 'heard' || lowerAt(tokens, at + 1) === 'hears';
  if (!told && !heard) return undefined;
  const to = at + (told ? 3 : 2);
  const next = lowerAt(tokens, to);
  let from = at;
  while (from > 0 && at - from < MAX_SOURCE_TOKENS && tokens[from - 1]?.kind === 'word') from -= 1;
  const isEnd = tokens[to] === undefined || /^[.,;]$/u.test(next);
  return next === 'that' || next === 'how' || (isEnd && lowerAt(tokens, from - 1) === ',')
    ? { from, to }
    : undefined;
}

function readAdverb(tokens: Tokens, at: number): Range | undefined {
  return HEARSAY_ADVERBS.has(lowerAt(tokens, at)) ? { from: at, to: at + 1 } : undefined;
}

type HearsayRule = Rule & { read: (tokens: Tokens, at: number) => Range | undefined };

/** How a sentence says that it passes on what others say, in the order in which it is asked. */
export const HEARSAY_RULES: readonly HearsayRule[] = [
  {
    id: 'hearsay-adverb',
    read: readAdverb,
    example: 'The firm has reportedly sold the boat.',
    counter: 'The firm has repeatedly sold the boat.',
  },
  {
    id: 'hearsay-phrase',
    read: readPhrase,
    example: 'It is understood that the firm has sold the boat.',
    counter: 'It is hoped that the firm has sold the boat.',
  },
  {
    id: 'hearsay-hearing',
    read: readHearing,
    example: 'The boat was sold, a court heard.',
    counter: 'The boat was sold, a neighbour heard.',
  },
];

/** Claims that a sentence carries as hearsay: “The firm has reportedly sold …”, “…, a court heard”. The content is the sentence. */
export function findHearsay(unit: CitedUnit): Attribution[] {
  return unit.tokens.flatMap((token, at): Attribution[] => {
    if (token.kind !== 'word') return [];
    const range = readByRule(HEARSAY_RULES, unit.tokens, at);
    const [first, last] = [unit.tokens[range?.from ?? -1], unit.tokens[(range?.to ?? 0) - 1]];
    if (first === undefined || last === undefined) return [];
    return [
      {
        source: null,
        cue: { start: first.start, end: last.end },
        content: { start: unit.start, end: unit.end },
        voice: 'hearsay',
      },
    ];
  });
}
