import type { Token } from '../../annotate/lexicon/tokens.ts';
import { toWordSet } from '../../model/word-lists.ts';
import { hasVerb } from '../scraps/cut-inside.ts';
import type { LeanFacts, LeanSign } from './lean-facts.ts';
import { hasNoun, isOwnedAfter } from './lean-nouns.ts';
import { findDefinite, findPhrase, isVerbLike, lowerAt } from './lean-tests.ts';
import { PREPOSITIONS } from './lean-words.ts';

/** “The visit opened a rift”: what happened or was said, which was told before; “the visit of the pilots” says itself which. */
function isToldBefore(words: readonly Token[], first: number): boolean {
  const found = findDefinite(words, first);
  return (
    found?.isBare === true &&
    EVENTS.has(found.noun) &&
    !isOwnedAfter(words, found.after) &&
    isVerbLike(words[found.after])
  );
}
/** What happened or was said, and was told before. */
export const EVENTS = toWordSet(
  'response reaction revelation disclosure reply answer report meeting encounter exchange visit call conversation incident episode development letter move',
);

/** “a change from their tense meeting”: nobody stands before it whose it could be. */
function isNobodys(words: readonly Token[]): boolean {
  const at = words.findIndex(({ lower }) => lower === 'their');
  return (
    at > 0 &&
    !words
      .slice(0, at)
      .some(
        ({ lower, text, kind }, index) =>
          kind === 'word' && ((index > 0 && /^\p{Lu}/u.test(text)) || lower.endsWith('s') || MANY.has(lower)),
      )
  );
}
/** May be several, though no ending says so. */
const MANY = toWordSet(
  `people men women children police everyone everybody anyone anybody someone somebody nobody none one each every many most some few all both
  who two three four five six seven eight nine ten and they them couple pair team family group committee crowd crew staff council board party
  company government public majority percent half rest other person member`,
);

/** Words of a comment without a verb, at most. */
const COMMENT_WORDS = 5;

/** “Very unfair!”, “Just like the pilots,” she wrote: does not say what is so. */
function isComment(words: readonly Token[]): boolean {
  const end = words.findIndex(({ text }, at) => at > 0 && CLOSING.has(text));
  const own = end < 0 ? words : words.slice(0, end);
  const all = own.filter(({ kind }) => kind === 'word');
  const [first] = all;
  return (
    first !== undefined &&
    all.length <= COMMENT_WORDS &&
    /^\p{Lu}/u.test(first.text) &&
    COMMENTING.has(first.lower) &&
    !hasVerb(own) &&
    !own.some(isVerbLike)
  );
}
const CLOSING = new Set(['”', '"']);
const COMMENTING = toWordSet(
  'very so too just only not no never totally completely absolutely simply truly really quite how what',
);

/** “The board announced the new rules”: the rules of a sentence before, where these words do not say which. */
function findNewOne({ words, befores }: Pick<LeanFacts, 'words' | 'befores'>): false | { noun: string } {
  for (const [at, { lower }] of words.entries()) {
    const found = lower === 'the' && NEW.test(lowerAt(words, at + 1)) ? findPhrase(words, at + 2) : undefined;
    if (found === undefined || isOwnedAfter(words, found.after)) continue;
    if (befores.some((before) => hasNoun(before, found.noun))) return { noun: found.noun };
  }
  return false;
}
const NEW = /^(?:new|latest|additional|proposed|planned|alleged|resulting)$/u;

/** “in either harbour”: of two that were named. */
const isEitherOf = (words: readonly Token[]): boolean =>
  words.some(
    ({ lower }, at) =>
      lower === 'either' &&
      /^\p{Ll}{3,}$/u.test(words[at + 1]?.text ?? '') &&
      !/^(?:way|side|case|party|sex|chamber|house|end|hand)$/u.test(lowerAt(words, at + 1)) &&
      PREPOSITIONS.has(lowerAt(words, at - 1)) &&
      !words.slice(at).some((one) => one.lower === 'or') &&
      !words.slice(0, at).some((one) => one.lower === 'and'),
  );

/** “Should have been mended long ago.”: what should, stands before. */
const hasNoSubject = (text: string): boolean =>
  /^["“]?(?:should|must|could|might|would|may|can|will)(?:n['’]t)? (?:(?:not|never|also|just) )?(?:have|be)\b[^?]*$/iu.test(
    text,
  );

/** Signs of words whose subject was told before them. */
export const TOLD_SIGNS: readonly LeanSign[] = [
  {
    id: 'told-before',
    kind: 'thing',
    find: ({ words, first }) => isToldBefore(words, first),
    example: 'The visit opened a rift in May.',
    counter: 'The visit of the pilots opened a rift in May.',
  },
  {
    id: 'new-one',
    kind: 'thing',
    find: findNewOne,
    example: 'Velde will announce the latest tolls.',
    before: 'Ferries paid two tolls.',
    counter: 'Velde will announce the latest tolls for ferries.',
  },
  {
    id: 'either-of-them',
    kind: 'thing',
    find: ({ words }) => isEitherOf(words),
    example: 'Velde rarely rows in either harbour.',
    counter: 'Velde rarely rows in either harbour or bay.',
  },
  {
    id: 'no-subject',
    kind: 'thing',
    find: ({ text }) => hasNoSubject(text),
    example: 'Should have been mended long ago.',
    counter: 'Should pilots have been mending sails?',
  },
  {
    id: 'their-without-owner',
    kind: 'thing',
    find: ({ words }) => isNobodys(words),
    example: 'A feast ended their long silence.',
    counter: 'A feast for pilots ended their long silence.',
  },
  {
    id: 'comment',
    kind: 'thing',
    find: ({ words }) => isComment(words),
    example: 'Very unfair!',
    counter: 'Very few ferries are here.',
  },
];
