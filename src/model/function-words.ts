import { listWords } from './word-lists.ts';

/** The auxiliaries, form by form: closed classes of English, from which all rooms that ask for a helping verb take theirs. */
export const BE = listWords('is are was were am be been being');
export const HAVE = listWords('has have had');
export const DO = listWords('do does did');
export const MODALS = listWords('will would shall should can could may might must');

/** Pronouns for somebody or something that was named before, or for who speaks. */
export const PERSONAL_PRONOUNS = listWords('i he she it we they');

/** Pronouns that can be a subject by themselves. */
export const PLAIN_PRONOUNS = [...PERSONAL_PRONOUNS, 'you', 'who'];

const POINTING: ReadonlySet<string> = new Set([...PERSONAL_PRONOUNS, 'who']);

/** True for words that only point at somebody: “he”, “We”, “who”. */
export const isPointing = (words: string): boolean => POINTING.has(words.toLowerCase());

/** Conjunctions that join like to like; with them a sentence goes on from the one before. */
export const COORDINATORS: ReadonlySet<string> = new Set(listWords('and but or nor yet so'));

/** Prepositions that hardly are anything else. */
export const PLAIN_PREPOSITIONS =
  listWords(`of in on at by for from with about against among around as after before behind below beside besides between beyond during despite inside into like
near off onto out over per since through throughout toward towards under until upon via within without across along above`);

/** Words of the closed classes that say little by themselves, wherever words are weighed: articles, pronouns, prepositions, conjunctions, auxiliaries. */
export const CORE_WORDS =
  listWords(`a about after again all also am an and any are as at be because been before being between both but by can can't
could did do does during each either few for from had has have having he her here hers him his how i if in into is it its just may me might more
most much must my neither no nor not of off on only or other our ours out over own shall she should since so some such than that the their theirs
them then there these they this those though through to too under until up upon us very was we were what when where whether which while who whom
whose why will with within without won't would yet you your yours`);

/** Words that say no more, and that stand in stock phrases as well: they are kept where phrases are looked for. */
export const CONTRACTIONS =
  listWords(`aren't couldn't didn't doesn't don't hadn't hasn't haven't i'd i'll i'm i've isn't it's let's shouldn't they're
they've wasn't we're we've weren't wouldn't you'll you're you've cannot once herself himself itself themselves`);

/** Prepositions and adverbs that a search may ask for, and that tell no two reports apart. */
export const DIRECTIONS = listWords(
  'above against although below doing down ever every like now one onto per same toward towards via',
);
