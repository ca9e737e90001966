import { isCommonWord, isEverydayWord } from '../../model/common-words.ts';
import type { EntityKind } from '../../model/kinds.ts';
import { LONE_HEADS } from '../lexicon/names-nouns.ts';
import { BODY_HEADS } from '../lexicon/names-words.ts';
import type { StoryWords } from '../names/tokens.ts';
import type { LocalEntity } from './local.ts';
import { weigh } from './weigh.ts';

/** What is known of a group of names when it is asked whether it is a name at all. */
export type EntityFacts = {
  kind: EntityKind;
  group: readonly LocalEntity[];
  /** The fullest names in its articles, each once. */
  names: readonly string[];
  /** How many articles have it, and how often it occurs in all of them. */
  articles: number;
  mentions: number;
  /** Surnames of the story's people, folded. */
  surnames: ReadonlySet<string>;
  /** The names of all that is no person, folded. */
  things: ReadonlySet<string>;
  /** How many people have each of them, and the names of those of two words and more, folded. */
  bearers: ReadonlyMap<string, number>;
  fullNames: ReadonlySet<string>;
  /** How often each word occurs in the story, as written, and which two are side by side in small letters. */
  words: StoryWords;
};

const UNSURE = /^name-(?:unplaced|after-the|after-place-word|acronym|place-opener)$/u;

/** True where nothing but a guess, or capitals alone, says what the name is. */
export const isGuess = ({ group }: EntityFacts): boolean =>
  !group.some(({ decidedBy }) => decidedBy?.includes('name-quoted-title')) &&
  group.every(({ decidedBy = [], certain, place }) => {
    const rule = decidedBy.find((id) => id.startsWith('name-')) ?? '';
    return place === undefined && (UNSURE.test(rule) || (!certain && rule === ''));
  });

/** A noun or a sign of the market says what it is: “retailer Marrow”. */
export const isIntroduced = ({ group }: EntityFacts): boolean =>
  group.some((local) => Math.max(...Object.values(weigh(local))) > 2);

const wordsOf = (name: string): string[] => name.split(/\s+/u).filter((word) => /\p{L}/u.test(word));

/** A word of the language, or the plural of one. */
export const isCommon = (word: string): boolean => {
  const lower = word.toLowerCase().replace(/['’]s$/u, '');
  return isCommonWord(lower) || (lower.length > 3 && isCommonWord(lower.replace(/s$/u, '')));
};

export const every = ({ names }: EntityFacts, holds: (words: readonly string[]) => boolean): boolean =>
  names.length > 0 && names.every((name) => holds(wordsOf(name)));

/** A mention shows a body that does something (“the Pentagon said”), or all of an article's come after “on” or “at”. */
const isActing = ({ group }: EntityFacts): boolean =>
  group.some(({ shown = [], placed }) => placed === true || shown.some(({ shows }) => shows === 'acts'));

/** “the staff”, “WRONG”: a word that every text is made of, that stands once, that the story writes small as well, or that nothing says to be anything. */
export const isOnlyLarge = (facts: EntityFacts): boolean =>
  (facts.articles === 1 && facts.mentions === 1) ||
  (facts.kind !== 'place' && !isActing(facts)) ||
  facts.names.some(
    (name) =>
      isEverydayWord(name.toLowerCase()) ||
      facts.words.counts.has(name.toLowerCase()) ||
      /^\p{Lu}{2,}$/u.test(name),
  );

/** A word in lower case, without the ending of the plural. */
const toSingle = (word: string): string => word.toLowerCase().replace(/ies$/u, 'y').replace(/s$/u, '');

/** A noun in the plural: “Sisters”. */
export const isPlural = (word: string): boolean =>
  /\p{Ll}s$/u.test(word) && !/ss$/u.test(word) && isCommonWord(toSingle(word));

/** “Companies”: bodies of somebody, and nobody. */
export const isHeadOfMany = (word: string): boolean =>
  /\p{Ll}s$/u.test(word) && BODY_HEADS.has(toSingle(word));

export const endsEveryday = (name: string): boolean =>
  isEverydayWord(wordsOf(name).at(-1)?.toLowerCase() ?? '');

/** Capitals that small words, a number or “’s” hold together are a whole name more often than a piece of one: “Women for Oska”, “Rosa’s Cantina”, “9th Circuit”. */
export const isBuilt = (name: string): boolean =>
  /\d|[\p{Lu}\p{Ll}]['’]s |\p{L} (?:for|of|against|to) \p{Lu}/u.test(name);

/** From so many words on, common ones with capitals are a title. */
export const MIN_TITLE_WORDS = 4;

export const isLetters = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word) && !/^[IVX]+$/u.test(word);

/** “Committees”, “Departments”: the head of several bodies. */
export const isPluralHead = (word: string): boolean => {
  const single = toSingle(word);
  return single !== word.toLowerCase() && LONE_HEADS.has(single);
};

/** “U.S. [Departments of] Harbours and Docks” */
export const isSeveralOf = (words: readonly string[]): boolean =>
  words.some((word, index) => isPluralHead(word) && words[index + 1] === 'of');

/** “of Justice Marrow”: what is between is more of the name, and no title. */
const isAfterOf = ({ text }: { text: string }, name: string): boolean =>
  /(?:^|\s)of (?:\p{Lu}\S* )+$/u.test(text.slice(0, text.length - name.length));

export const isTitledLarge = ({ mentions, name }: LocalEntity): boolean =>
  mentions.some(
    (mention) =>
      mention.text.length > name.length &&
      mention.text.endsWith(name) &&
      /(?:^|\s)\p{Lu}\S* $/u.test(mention.text.slice(0, mention.text.length - name.length)) &&
      !isAfterOf(mention, name),
  );

/** Nothing beside the name says that somebody is meant. */
export const isBare = ({ roles, evidence = [] }: LocalEntity): boolean =>
  roles.size === 0 && !evidence.some(({ kind }) => kind === 'person');

/** “official Lantern”, “Bureau of Justice Lanterns”: what comes before it says nothing of a person, and nothing else does. */
export const isOffice = (local: LocalEntity): boolean =>
  (local.roles.size > 0 || isLetters(local.name)) &&
  !isTitledLarge(local) &&
  !(local.evidence ?? []).some(({ kind, id }) => kind === 'person' && id !== 'evidence-role-before');

export const isAllLarge = (words: readonly string[]): boolean =>
  words.every((word) => word === word.toUpperCase());
