import { SHELL_NOUNS } from '../../annotate/lexicon/shell-nouns.ts';
import type { Token } from '../../annotate/lexicon/tokens.ts';
import { isFunctionWord } from '../../diff/function-words.ts';
import { COORDINATORS } from '../../model/function-words.ts';
import { toWordSet } from '../../model/word-lists.ts';
import type { AloneFacts, AloneRule } from './alone-facts.ts';
import { isOwnedAfter } from './lean-nouns.ts';
import { findPhrase, lowerAt, toNounKey } from './lean-tests.ts';
import { DEMONSTRATIVES, NO_POINT, ONLY_ONES } from './lean-words.ts';
import { hasOpenPronoun, hasRelated, IT, THEY } from './open-pronouns.ts';

type Words = readonly Token[];

const isSpoken = ({ isQuoted, isSaid }: AloneFacts): boolean => isQuoted || isSaid;

/** The noun after a word of a place, where nothing after it says which, and no word before it or set before these words is of its family. */
function findUntold({ words, before }: AloneFacts, at: number): string | undefined {
  const found = findPhrase(words, at + 1);
  if (found === undefined || ONLY_ONES.has(found.noun) || NO_POINT.has(found.noun)) return undefined;
  if (isOwnedAfter(words, found.after)) return undefined;
  const isTold = hasRelated(words.slice(0, at), found.noun) || hasRelated(before, found.noun);
  return isTold ? undefined : found.noun;
}

const isIn = (nouns: ReadonlySet<string>, noun: string): boolean =>
  nouns.has(noun) || nouns.has(toNounKey(noun));
const isShellNoun = (noun: string): boolean => isIn(SHELL_NOUNS, noun);

/** “those questions”, “such a toll”. */
const hasUntoldThose = (facts: AloneFacts): boolean =>
  facts.words.some(({ lower }, at) => {
    if (!DEMONSTRATIVES.has(lower) || lower === 'that') return false;
    const article = /^an?$/u.test(lowerAt(facts.words, at + 1)) ? 1 : 0;
    const noun = findUntold(facts, at + article);
    const isTime = NO_POINT.has(lowerAt(facts.words, at + 1));
    if (noun === undefined || isTime || (lower === 'such' && lowerAt(facts.words, at + 2 + article) === 'as'))
      return false;
    const isClause = facts.before.length > 0 && (!isSpoken(facts) || isShellNoun(noun) || isIn(WHOLE, noun));
    return !isClause && !facts.isGiven(noun);
  });

/** A noun of what somebody does, by its ending. */
const DEED = /(?:tion|sion|ment)s?$/u;

/**
 * Nouns that say of something else how it stands, and nothing without it: that it can be, that it is right, what comes of it. Written from Schmid, English abstract nouns as conceptual shells
 * (2000): the modal nouns, and of the factual ones those of causes and results, without their plural.
 */
const RELATIONAL = toWordSet(`
  ability advantage alternative answer aspect attempt basis benefit capability capacity cause chance choice condition consequence
  danger difference disadvantage drawback duty effect evidence example exception explanation extent factor feature gist guarantee impact implication inability
  likelihood likeness motive necessity need obligation opportunity option outcome possibility potential precondition prerequisite
  probability proof prospect purpose reason requirement response result risk similarity solution temptation tendency trend upshot willingness`);

/** Nouns for what is spoken of as a whole, which a sentence of any words brings in. */
const WHOLE = toWordSet('matter issue case thing question situation subject topic affair');

/** Function words after a noun with which nothing more is said of it. */
const ENDS =
  /^(?:and|but|or|so|yet|is|are|was|were|be|has|have|had|will|would|can|could|may|might|should|must|did|does|do|as|because|if|while|when|than|said|says|also|still|after|before|until)$/u;

/** What stands before the first word of a sentence. */
const OPENS = /^(?:["“.!?…]|)$/u;

/** “the possibility”, “Our action will help”: of what is told nowhere. */
const hasUntoldDeed = (facts: AloneFacts): boolean =>
  facts.words.some(({ lower }, at) => {
    const { words, before } = facts;
    const isOur = isSpoken(facts) && /^(?:our|my)$/u.test(lower) && OPENS.test(lowerAt(words, at - 1));
    const noun = lowerAt(words, at + 1);
    if (isOur ? !DEED.test(noun) : lower !== 'the' || !isIn(RELATIONAL, noun)) return false;
    const isTold =
      hasRelated([...words.slice(0, at), ...before], noun) ||
      (at === facts.first ? facts.isOwnTopic(noun) : facts.isGiven(noun));
    return !isTold && !isOwnedAfter(words, at + 2) && !saysMore(words, at + 2);
  });

/** “the risks we ran”, “the evidence offered”, “the duties and rights of pilots”: what follows a noun says of what it is. */
const saysMore = (words: Words, at: number): boolean => {
  const { kind = 'mark', lower = '', text = '' } = words[at] ?? {};
  return (
    (kind === 'word' && isFunctionWord(lower) && !ENDS.test(lower)) ||
    /^\p{Ll}{2,}ed$/u.test(text) ||
    (lower === 'and' && isOwnedAfter(words, at + 2))
  );
};

/** “a similar toll”: to which is told neither here nor before; “both towns share similar tolls” tells it. */
const hasSimilar = ({ words, before }: AloneFacts): boolean =>
  before.length === 0 &&
  words.some(
    ({ lower }, at) =>
      lower === 'similar' &&
      !/^(?:and|or)$/u.test(lowerAt(words, at - 1)) &&
      !words.slice(at + 1, at + 4).some((one) => /^(?:to|as)$/u.test(one.lower)) &&
      !words.some((one) => /^(?:than|shared?|shares|sharing)$/u.test(one.lower)),
  );

/** “But gulls sang”: goes on from a sentence that is not set before it. */
const joinsNothing = ({ words, before }: AloneFacts): boolean =>
  before.length === 0 && COORDINATORS.has(lowerAt(words, 0));

/** Signs of words that go back, also where they are quoted, to what neither they nor the words set before them tell. */
export const BACK_RULES: readonly AloneRule[] = [
  {
    id: 'they-of-nobody',
    isOpen: (facts) => hasOpenPronoun(facts, THEY),
    example: 'Fog came.\n“A toll at the quay will feed them all,” said Ada Velde.',
    counter: 'Fog came.\n“If pilots pay a toll at the quay, it will feed them all,” said Ada Velde.',
  },
  {
    id: 'it-of-nothing',
    isOpen: (facts) => isSpoken(facts) && hasOpenPronoun(facts, IT),
    example:
      'Fog came.\n“For the love of all our gulls, pilots, mend it before the quay sinks,” said Ada Velde.',
    counter: 'Fog came.\n“For the love of all our gulls, pilots, see the quay and mend it,” said Ada Velde.',
  },
  {
    id: 'untold-those',
    isOpen: hasUntoldThose,
    example: '“Fog came,” said Ada Velde. “The quay will lend some of these boats.”',
    counter: '“Fog came,” said Ada Velde. “The quay has boats, and will lend some of these boats.”',
  },
  {
    id: 'untold-deed',
    isOpen: hasUntoldDeed,
    example: 'Fog came.\n“Our action will help the quay,” said Ada Velde.',
    counter: 'Fog came.\n“Our action on tolls will help the quay,” said Ada Velde.',
  },
  {
    id: 'similar',
    isOpen: hasSimilar,
    example: 'Fog came.\nAda Velde of Oskarby sang a similar song.',
    counter: 'Fog came.\nAda Velde of Oskarby sang a song similar to that of gulls.',
  },
  {
    id: 'joins-nothing',
    isOpen: joinsNothing,
    example: 'They sang.\nSo Ada Velde left Oskarby in May.',
    counter: 'They sang.\nAda Velde left Oskarby in May.',
  },
];
