import { isCommonWord, isEverydayWord } from '../../model/common-words.ts';
import type { EntityKind } from '../../model/kinds.ts';
import type { Rule } from '../../model/rule.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { BODY_HEADS } from '../lexicon/names-words.ts';
import type { LocalEntity } from './local.ts';
import { foldName } from './variants.ts';
import { weigh } from './weigh.ts';

/** What is known of a group of names when it is asked whether it is a name at all. */
export type EntityFacts = {
  kind: EntityKind;
  group: readonly LocalEntity[];
  /** The fullest names in its articles, each once. */
  names: readonly string[];
  /** How many articles have it, and how often it stands in all of them. */
  articles: number;
  mentions: number;
  /** Surnames of the story's people, folded. */
  surnames: ReadonlySet<string>;
  /** How often each word stands in the story, as written. */
  counts: ReadonlyMap<string, number>;
};

/** A row that says that capitals are more likely words written large, or a piece of a name, than a name. */
export type NoEntityRule = Rule & { holds: (facts: EntityFacts) => boolean };

const UNSURE = /^name-(?:unplaced|after-the|after-place-word|acronym|place-opener)$/u;

/** True where nothing but a guess, or capitals alone, says what the name is. */
const isGuess = ({ group }: EntityFacts): boolean =>
  !group.some(({ decidedBy }) => decidedBy?.includes('name-quoted-title')) &&
  group.every(({ decidedBy = [], certain, place }) => {
    const rule = decidedBy.find((id) => id.startsWith('name-')) ?? '';
    return place === undefined && (UNSURE.test(rule) || (!certain && rule === ''));
  });

/** A noun or a sign of the market says what it is: “retailer Marrow”. */
const isIntroduced = ({ group }: EntityFacts): boolean =>
  group.some((local) => Math.max(...Object.values(weigh(local))) > 2);

const wordsOf = (name: string): string[] => name.split(/\s+/u).filter((word) => /\p{L}/u.test(word));

/** A word of the language, or the plural of one. */
const isCommon = (word: string): boolean => {
  const lower = word.toLowerCase().replace(/['’]s$/u, '');
  return isCommonWord(lower) || (lower.length > 3 && isCommonWord(lower.replace(/s$/u, '')));
};

const every = ({ names }: EntityFacts, holds: (words: readonly string[]) => boolean): boolean =>
  names.length > 0 && names.every((name) => holds(wordsOf(name)));

/** “the staff”, “WRONG”: a word that every text is made of, that stands once, or that the story writes small as well. */
const isOnlyLarge = ({ names, articles, mentions, counts }: EntityFacts): boolean =>
  (articles === 1 && mentions === 1) ||
  names.some(
    (name) =>
      isEverydayWord(name.toLowerCase()) || counts.has(name.toLowerCase()) || /^\p{Lu}{2,}$/u.test(name),
  );

const endsEveryday = (name: string): boolean => isEverydayWord(wordsOf(name).at(-1)?.toLowerCase() ?? '');

/** Capitals that small words, a number or “’s” hold together are a whole name more often than a piece of one: “Women for Oska”, “Rosa’s Cantina”, “9th Circuit”. */
const isBuilt = (name: string): boolean =>
  /\d|[\p{Lu}\p{Ll}]['’]s |\p{L} (?:for|of|against|to) \p{Lu}/u.test(name);

/** From so many words on, common ones with capitals are a title. */
const MIN_TITLE_WORDS = 4;

const isLetters = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word) && !/^[IVX]+$/u.test(word);

/** “Committees”, “Departments”: the head of several bodies. */
const isPluralHead = (word: string): boolean => {
  const lower = word.toLowerCase();
  const single = lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.replace(/s$/u, '');
  return single !== lower && MANY.has(single) && BODY_HEADS.has(single);
};

/** Heads that no body has in the plural. */
const MANY: ReadonlySet<string> = new Set(
  'committee subcommittee department ministry agency office commission court council party board bureau'.split(
    ' ',
  ),
);

/** “of Justice Marrow”: what stands between is more of the name, and no title. */
const isBehindOf = ({ text }: { text: string }, name: string): boolean =>
  /(?:^|\s)of (?:\p{Lu}\S* )+$/u.test(text.slice(0, text.length - name.length));

const isTitledLarge = ({ mentions, name }: LocalEntity): boolean =>
  mentions.some(
    (mention) =>
      mention.text.length > name.length &&
      mention.text.endsWith(name) &&
      /(?:^|\s)\p{Lu}\S* $/u.test(mention.text.slice(0, mention.text.length - name.length)) &&
      !isBehindOf(mention, name),
  );

/** “official Lantern”, “Bureau of Justice Lanterns”: what stands before it says nothing of a person, and nothing else does. */
const isOffice = (local: LocalEntity): boolean =>
  (local.roles.size > 0 || isLetters(local.name)) &&
  !isTitledLarge(local) &&
  !(local.evidence ?? []).some(({ kind, id }) => kind === 'person' && id !== 'evidence-role-before');

/** What decides that a group of names is none, whatever it may stand for. */
export const NO_ENTITY_RULES: readonly NoEntityRule[] = [
  {
    id: 'no-entity-several-bodies',
    holds: (facts) =>
      facts.kind === 'body' &&
      every(facts, (words) => isPluralHead(words[0] ?? '') || isPluralHead(words.at(-1) ?? '')),
    example: 'They asked the Departments of Harbours and Docks.',
    counter: 'They asked the Department of Harbours and Docks.',
  },
  {
    id: 'no-entity-piece-of-person',
    holds: (facts) =>
      facts.kind !== 'person' &&
      isGuess(facts) &&
      every(
        facts,
        (words) => words.length > 2 && words.some((word) => /^(?:\p{Lu}\.|Jr\.?|Sr\.?)$/u.test(word)),
      ),
    example: 'They liked Great Marrow Oska C. Lunn Jr once.',
    counter: 'They slept in Great Marrow Oska.',
  },
  {
    id: 'no-entity-common-person',
    holds: (facts) =>
      facts.kind === 'person' &&
      every(
        facts,
        (words) => words.every(isCommon) && !(words.length > 1 && isGivenName(foldName(words[0] ?? ''))),
      ) &&
      (facts.names.every((name) => name.includes(' '))
        ? !facts.group.some(({ roles }) => roles.size > 0) || facts.names.every(endsEveryday)
        : facts.group.every(isOffice)),
    example: 'They used official Lanterns at sea.',
    counter: 'They saw Mayor Lanterns at sea.',
  },
  {
    id: 'no-entity-letters-person',
    holds: (facts) =>
      facts.kind === 'person' &&
      every(facts, (words) => words.length > 1 && words.some(isLetters) && !isAllLarge(words)),
    example: 'They liked director Grantham HWU.',
    counter: 'They liked director Grantham Hwu.',
  },
  {
    id: 'no-entity-common-word',
    holds: (facts) =>
      facts.kind !== 'person' &&
      isGuess(facts) &&
      !isIntroduced(facts) &&
      isOnlyLarge(facts) &&
      !facts.names.some(isBuilt) &&
      every(facts, (words) => words.length === 1 && words.every(isCommon)),
    example: 'They liked the Window, and left the Window.',
    counter: 'They liked the Wundow, and left the Wundow.',
  },
  {
    id: 'no-entity-given-name',
    holds: (facts) =>
      facts.kind === 'other' &&
      isGuess(facts) &&
      facts.articles === 1 &&
      every(
        facts,
        (words) => words.length === 1 && !isLetters(words[0] ?? '') && isGivenName(foldName(words[0] ?? '')),
      ),
    example: 'They liked Ada, and Ada liked them.',
    counter: 'They liked Adaick, and Adaick liked them.',
  },
  {
    id: 'no-entity-pair',
    holds: (facts) =>
      facts.kind === 'other' &&
      isGuess(facts) &&
      facts.mentions === 1 &&
      every(
        facts,
        ([word = '', ...rest]) => rest.length === 0 && /^\p{Lu}\p{L}{2,}[-/]\p{Lu}\p{L}{2,}$/u.test(word),
      ),
    example: 'They liked the Marrow-Lilt.',
    counter: 'They liked the Marrowlilt.',
  },
  {
    id: 'no-entity-common-words',
    holds: (facts) =>
      facts.kind === 'other' &&
      !facts.names.some(isBuilt) &&
      isGuess(facts) &&
      !isIntroduced(facts) &&
      every(facts, (words) => words.length > 1 && words.length < MIN_TITLE_WORDS && words.every(isCommon)),
    example: 'They liked the Open Window, and left the Open Window.',
    counter: 'They liked the Open Wundow, and left the Open Wundow.',
  },
  {
    id: 'no-entity-once',
    holds: (facts) =>
      facts.kind === 'other' &&
      isGuess(facts) &&
      !isIntroduced(facts) &&
      facts.articles === 1 &&
      facts.mentions === 1 &&
      facts.names.every((name) => name.includes(' ') && !isBuilt(name)),
    example: 'They read of the Marrow Lilter.',
    counter: 'They read of the Marrow Lilter, and of the Marrow Lilter again.',
  },
  {
    id: 'no-entity-glued',
    holds: (facts) =>
      facts.kind === 'other' &&
      isGuess(facts) &&
      every(
        facts,
        (words) =>
          words.length > 1 &&
          words.some(
            (word) =>
              (isLetters(word) && !isAllLarge(words)) ||
              facts.surnames.has(foldName(word)) ||
              /^\p{Lu}\.\p{Lu}|-\p{Ll}+ed$/u.test(word),
          ),
      ),
    example: 'Ada Marrow came. They liked Marrow Lilters, and Marrow Lilters liked them.',
    counter: 'Ada Marrow came. They liked Morrow Lilters, and Morrow Lilters liked them.',
  },
];

const isAllLarge = (words: readonly string[]): boolean => words.every((word) => word === word.toUpperCase());
