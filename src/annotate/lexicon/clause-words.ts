import { toWordSet } from '../../model/word-lists.ts';

/** Function words by where they are in a clause: closed classes of English, and what rules ask beside them. */

/** Words that open a question inside a sentence. */
export const QUESTION_OPENERS = toWordSet('how what whether why');
/** The same, and “that”: what is said follows. */
export const SAID_OPENERS = toWordSet('that', QUESTION_OPENERS);
/** Marks that end what came before. */
export const CLOSING_MARKS = toWordSet(', . : ; – —');
/** Determiners of one thing or person, and of whom it is. */
export const ARTICLES_ALONE = toWordSet('a an the');
export const OTHERS_OWNERS = toWordSet('his her its their');
export const NOUN_OPENERS = ARTICLES_ALONE.union(OTHERS_OWNERS);
/** Prepositions of time and place: “said in a statement on Monday”. */
export const SETTING = toWordSet('in on at during after before via by through over earlier later');
/** What is said, or the end. */
export const CLAUSE_OR_END = SAID_OPENERS.union(CLOSING_MARKS);
/** What follows a listener when something is reported: the end, a mark, a clause. */
export const AFTER_LISTENER = toWordSet('to if it he she they there this', CLAUSE_OR_END, NOUN_OPENERS);
/** What follows those who are told something. */
export const AFTER_TOLD = toWordSet('to of about if , :', SAID_OPENERS);
/** Joins a noun for words of somebody to what they are about. */
export const NOUN_LINKS = toWordSet('that about of for to on against over');
/** Opens what was said of somebody who is judged: “for leaving”, “over the quay”, “as a liar”. */
export const JUDGEMENT_OPENERS = toWordSet('that for over as about because saying calling how :');
/** Opens a thing that was not told: “refused to say anything”. */
export const UNTOLD_OPENERS = toWordSet('any anything more much', NOUN_OPENERS);
/** Opens what was not answered. */
export const ASKED_OPENERS = toWordSet('when where who if', QUESTION_OPENERS);
/** What follows a verb of calling that gives no name. */
export const NO_GIVEN_NAME = toWordSet('for on it this that him her them');
/** What follows somebody who is telephoned or fetched, beside prepositions and times. */
export const AFTER_CALLED = toWordSet('and or twice again repeatedly immediately');
/** The prepositions that tell from where, when and what for somebody calls. */
export const OF_CALLING = toWordSet('from before after during to');
/** Determiners of something that the reader does not know yet. */
export const INDEFINITES = toWordSet(
  'a an one two three four five six some any several many few most other another more no dozens hundreds thousands various numerous',
);
/** Opens a noun whose name is quoted. */
export const QUOTED_NOUN_OPENERS = toWordSet('one another this that', ARTICLES_ALONE);
/** What a verb before its subject follows. */
export const BEFORE_INVERTED = toWordSet(', as and so than - -- – —');
/** Opens another noun phrase right after a noun: “a fee | the pilots say is too high”. */
export const CONTACT_OPENERS = toWordSet('the our my those these', OTHERS_OWNERS);
/** May stand right before “the” in one phrase. */
export const BEFORE_THE = toWordSet(
  'all both half such not even only just and or nor than as like what whatever which that who many most some much twice quite',
);
/** After “a” they count the plural that follows: “a few pilots”, “a series of talks”. */
export const COUNTING_NOUNS = toWordSet(
  'few couple dozen hundred thousand million billion number lot series total record good great many certain',
);
/** Adjectives and participles that come after the noun with a preposition: “people familiar with”, “sources close to”. */
export const POSTPOSED =
  toWordSet(`familiar close briefed involved aware present privy based linked loyal knowledgeable responsible opposed allied seen cited quoted shared
  posted published released obtained reviewed circulated`);
/** Go on with a phrase that began in small letters. */
export const AFTER_NAME_PREPOSITIONS = toWordSet('for at with from in on to near familiar');
/** May stand right before an article in one phrase. */
export const BEFORE_ARTICLE = toWordSet('and or both all half quite such many');
/** Words in “ly” that are no adverbs; names in “-elly”, “-illy”, “-olly” are none either, but “wholly” is one. */
export const NO_ADVERBS = toWordSet(
  'family ally july italy assembly supply reply bully rally monopoly anomaly early daily weekly elderly friendly likely only',
);
/** What a clause after a verb of saying begins with. */
export const CLAUSE_SUBJECT_OPENERS = toWordSet('to it he she they we i there if when', SAID_OPENERS);
export const DEGREES = toWordSet('more most less least very so too as');
/** Plurals without an “s”, and what else takes a verb in the plural. */
export const PLURALS = toWordSet('people men women police media children');
export const PLURAL_SUBJECTS = toWordSet(
  'many some few others both who which and but or data those',
  PLURALS,
);

/** Words that show that the noun before them was the head of its phrase. A producer for somebody is no firm. */
export const NOUN_ENDS = toWordSet('of to in at on from with by and or who that which was is had has');

/** What opens a clause that precedes what somebody says: “said that while he disagreed …”. */
export const CONCEDING = toWordSet('while although though because since whereas');

/** End the object of a verb of naming. */
export const OBJECT_ENDS = toWordSet('that who which and but if');

/** Open a clause of time. */
export const TIME_CLAUSE_OPENERS = toWordSet('after when while as before until');
/** Open a clause inside a sentence that has a subject of its own. */
export const INNER_CLAUSE_OPENERS = toWordSet('because since', TIME_CLAUSE_OPENERS);

/** Subjects of a sentence that brings nobody in: “It was the first time.” */
export const EMPTY_SUBJECTS = toWordSet('it that this there these those');

/** What is in a mention that is not of its last name. */
export const OF_ANOTHER = toWordSet("a an the another one for to by from with 's");

/** Pronouns for whom somebody calls something: “called her a liar”. */
export const CALLED_PRONOUNS = toWordSet('him her them me us you');
