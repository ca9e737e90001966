import type { Token } from '../../annotate/lexicon/tokens.ts';
import { toWordSet } from '../../model/word-lists.ts';
import { lowerAt } from './lean-tests.ts';
import { FIRST_TIES, GOING_ON } from './lean-words.ts';

type Words = readonly Token[];

/**
 * Linking adverbials of several words: they tie a clause to the one before. Source: the conjuncts of Quirk et al., A comprehensive grammar of the English language (1985), 8.136.
 */
const PHRASES = [
  'for example',
  'for instance',
  'in addition',
  'in fact',
  'in contrast',
  'by contrast',
  'in comparison',
  'by comparison',
  'on the contrary',
  'on the other hand',
  'in other words',
  'in particular',
  'as a result',
  'in consequence',
  'in turn',
  'in any case',
  'in any event',
  'at any rate',
  'after all',
  'above all',
  'of course',
  'even so',
  'all the same',
  'to be sure',
  'that said',
  'what is more',
];
/** Those of one word, in the same list; without what gives a time (“then”) or a condition (“otherwise”, “else”). */
const ADVERBS = toWordSet(
  `however still meanwhile moreover furthermore additionally also besides further nevertheless nonetheless instead rather indeed actually likewise similarly
  equally correspondingly conversely finally lastly therefore thus hence consequently accordingly incidentally separately again anyway though so`,
);

const TIE = new RegExp(
  `^(?:(?:but|and|yet),? )?(?:(?:${[...ADVERBS, ...PHRASES].join('|')}),\\s+)|^(?:but|yet|and),?\\s+|^also\\s+(?=(?:on|in|at|by|during|before|after|\\p{L}+day)\\s)`,
  'iu',
);
/** After these “yet” and “but” are no ties, and the rest is none without them: “Yet another boat”, “But for the toll”, “And so to bed”. */
const NO_TIE = /^(?:but|yet|and)\s+(?:another|to|again|for|then|so)\s/iu;

/**
 * A sentence without the linking adverbial or the “but” that opens it: what it states is the same, and it leans on nothing by that. What is quoted keeps it, as does what is no sentence.
 *
 * @returns undefined where nothing is left off
 */
export function withoutTie(text: string): string | undefined {
  if (!/^\p{Lu}/u.test(text) || NO_TIE.test(text)) return undefined;
  const found = TIE.exec(text);
  const rest = found === null ? '' : text.slice(found[0].length);
  return /^[\p{L}\p{N}]/u.test(rest) ? rest : undefined;
}

const SINGLE_JOINS = toWordSet('likewise similarly nevertheless nonetheless therefore thus hence');

/** “Velde, for example, rowed”, “Velde rowed as well”: goes on from a sentence before it. “Velde also rowed” says as much without one. */
export function findJoin(words: Words): boolean {
  return words.some(({ lower }, at) => {
    const [before, next, third] = [words[at - 1], lowerAt(words, at + 1), lowerAt(words, at + 2)];
    const isAfterMark = before?.kind === 'mark' && !/^["“(]$/u.test(before.text);
    const isAtMark = !/^\p{L}/u.test(next);
    if (lower === 'for') return /^(?:example|instance)$/u.test(next) && isAfterMark && !/^\p{L}/u.test(third);
    if (lower === 'however' || lower === 'though') return isAfterMark && isAtMark;
    if (lower === 'as') return next === 'well' && third !== 'as' && !/^\p{L}/u.test(third);
    if (lower === 'instead') return next !== 'of';
    // “not only Velde but also Mills”, “and also sang” go on from their own sentence.
    return SINGLE_JOINS.has(lower) && !/^(?:but|and|or|who|which|,)$/u.test(before?.lower ?? '');
  });
}

/** “But Velde sang”, “Instead Velde sang”: the first word goes on from a sentence before, or turns against it. */
export function opensWithJoin(words: Words): boolean {
  const own = words.filter(({ kind }) => kind === 'word');
  const [first, next] = [lowerAt(own, 0), lowerAt(own, 1)];
  if (
    /^(?:rather|instead|still|so|yet)$/u.test(first) &&
    /^(?:than|of|far|many|much|that|another|to)$/u.test(next)
  )
    return false;
  if (first === 'still' && lowerAt(words, words.findIndex(({ kind }) => kind === 'word') + 1) !== ',')
    return false;
  return GOING_ON.has(first) || FIRST_TIES.has(first) || opensWithPhrase(own);
}

const opensWithPhrase = (own: Words): boolean =>
  PHRASES.some((phrase) => {
    const parts = phrase.split(' ');
    return parts.every((part, at) => lowerAt(own, at) === part);
  });
