import { findCueForm, isPlainSpeech } from '../lexicon/cues.ts';
import { isTitleWord } from '../lexicon/people-titles.ts';
import {
  DETERMINERS,
  HOLDING_VERBS,
  IRREGULAR_PASTS,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVES,
  SENTENCE_OPENERS,
  SUBJECT_PRONOUNS,
  TIMES,
} from '../lexicon/speakers-words.ts';
import { BEFORE_TIME, TIME_HEADS, TIME_MODIFIERS } from '../lexicon/time-words.ts';
import { findHead } from './heads.ts';
import { findNameAfterQuote } from './name-after-quote.ts';
import { findPhraseAfter } from './phrase-after.ts';
import { findBracket, findLastChunk, findPhraseBefore, type Phrase, skipBeforeVerb } from './phrases.ts';
import {
  isAuxiliary,
  isCapitalAt,
  isClauseEdge,
  isDash,
  isWord,
  lowerAt,
  type Tokens,
  textAt,
} from './tokens-at.ts';

/** Longest insertion between a noun and its verb, in tokens. */
const MAX_INSERTION_LENGTH = 60;

/** “, 43,”, “, the director of …,”, “, who …,”, “, Republican of …,”: the words from `comma` on are about the noun before. */
function isInsertion(tokens: Tokens, comma: number): boolean {
  const lower = lowerAt(tokens, comma + 1);
  if (/^\p{Nd}{1,3}$/u.test(lower) || RELATIVES.has(lower) || /^(?:whose|former|formerly|now)$/u.test(lower))
    return true;
  return DETERMINERS.has(lower) || POSSESSIVES.has(lower) || isTitleWord(lower);
}

/** “a private meeting, Senator Ina Cole, Democrat of Ashton,”: a titled name after what is no person begins again. */
const startsName = (tokens: Tokens, comma: number, before: Phrase): boolean =>
  isCapitalAt(tokens, comma + 1) &&
  isCapitalAt(tokens, textAt(tokens, comma + 2) === '.' ? comma + 3 : comma + 2) &&
  !isCapitalAt(tokens, before.head) &&
  !isTitleWord(lowerAt(tokens, before.head));

/** True when a preposition at the start of a clause governs the phrase: “In a statement, …”. */
const isSetting = (tokens: Tokens, phrase: Phrase): boolean =>
  PREPOSITIONS.has(lowerAt(tokens, phrase.from - 1)) &&
  !/^(?:of|as)$/u.test(lowerAt(tokens, phrase.from - 1)) &&
  (phrase.from < 2 || isClauseEdge(tokens, phrase.from - 2));

/**
 * The phrase before an insertion that ends at the comma `end`: “Ada Cole, 43, who runs the shop, said” gives “Ada Cole”.
 * A common noun with a name in apposition gives the name: “her lawyer, Jon Hale, said”.
 */
function findBeforeInsertion(tokens: Tokens, end: number): Phrase | undefined {
  let edge = end;
  let best: Phrase | undefined;
  for (let rounds = 0; rounds < 5 && end - edge < MAX_INSERTION_LENGTH; rounds += 1) {
    const comma = findCommaBefore(tokens, edge);
    const phrase = comma > 0 && comma + 1 < end ? findPhraseBefore(tokens, comma - 1) : undefined;
    if (phrase === undefined || isSetting(tokens, phrase) || isTimePhrase(tokens, phrase)) break;
    if (SENTENCE_OPENERS.has(lowerAt(tokens, phrase.head)) && phrase.to - phrase.from <= 2) break;
    if (isPlaceOrAge(tokens, phrase)) {
      edge = comma;
      continue;
    }
    if (best !== undefined && (!isInsertion(tokens, comma) || startsName(tokens, comma, phrase))) break;
    best = toNamed(tokens, phrase, { from: comma + 1, to: end }, best);
    edge = comma;
  }
  return best;
}

/** “, 59, of Ashton, Md.,”, “, R-Ash.,”: parts of an insertion that are no noun the verb could belong to. */
const isPlaceOrAge = (tokens: Tokens, { from, head }: Phrase): boolean =>
  /^\p{Nd}{1,3}$/u.test(lowerAt(tokens, head)) ||
  (from === head && /^\p{Lu}{1,3}-\p{Lu}/u.test(textAt(tokens, head))) ||
  (PREPOSITIONS.has(lowerAt(tokens, from - 1)) && textAt(tokens, from - 2) === ',');

/** Index of the nearest comma or dash before `edge`, brackets skipped; -1 when another mark or a quotation comes first. */
function findCommaBefore(tokens: Tokens, edge: number): number {
  for (let at = edge - 1; at > 0 && edge - at < MAX_INSERTION_LENGTH; at -= 1) {
    if (/^[)\]]$/u.test(textAt(tokens, at))) at = Math.max(0, findBracket(tokens, at));
    else if (textAt(tokens, at) === ',' || isDash(tokens, at)) return at;
    else if (tokens[at]?.kind === 'quote' || /^[;:(]$/u.test(textAt(tokens, at))) return -1;
  }
  return -1;
}

/** Of a phrase and the insertion after it, the one that names somebody. */
function toNamed(
  tokens: Tokens,
  phrase: Phrase,
  insertion: { from: number; to: number },
  found: Phrase | undefined,
): Phrase {
  if (isCapitalAt(tokens, phrase.head) || found !== undefined) return phrase;
  const inner = {
    from: insertion.from,
    to: insertion.to,
    head: findHead(tokens, insertion.from, insertion.to),
  };
  const opens = isCapitalAt(tokens, inner.from) || isTitleWord(lowerAt(tokens, inner.from));
  return opens && isCapitalAt(tokens, inner.head) ? inner : phrase;
}

/** The last of joined nouns: “Ann Lee and Bo Cole, who” is about Cole. */
function toLastConjunct(tokens: Tokens, phrase: Phrase): Phrase {
  for (let at = phrase.to - 2; at > phrase.from; at -= 1) {
    if (lowerAt(tokens, at) === 'and')
      return { from: at + 1, to: phrase.to, head: findHead(tokens, at + 1, phrase.to) };
  }
  return phrase;
}

/** The noun that a relative pronoun at `end` stands for; the pronoun itself when none is found. */
function findAntecedent(tokens: Tokens, end: number): Phrase {
  const before = textAt(tokens, end - 1) === ',' || isDash(tokens, end - 1) ? end - 2 : end - 1;
  const phrase = before >= 0 ? findPhraseBefore(tokens, before) : undefined;
  if (phrase === undefined) return { from: end, to: end + 1, head: end };
  const from = findLastChunk(tokens, phrase.from, phrase.to - 1);
  return toLastConjunct(tokens, { from, to: phrase.to, head: findHead(tokens, from, phrase.to) });
}

/** Most times between a subject and its verb: “Hale on Monday at the end of the day said”. */
const MAX_TIMES = 3;

/** The noun phrase that the verb at `verb` has before it, times skipped; undefined when a clause or a quotation ends there. */
export function findSubjectBefore(tokens: Tokens, verb: number): Phrase | undefined {
  let at = verb;
  for (let rounds = 0; rounds <= MAX_TIMES; rounds += 1) {
    const subject = findNounBefore(tokens, at);
    if (subject === undefined || !isTimePhrase(tokens, subject))
      return subject && withoutTimes(tokens, subject);
    // “an e-mail leaked this week, which”, “on Friday, Hale, 43, said”: what the verb is about does not stand right before the time.
    const before = skipBeforeVerb(tokens, at);
    if (before - (lowerAt(tokens, before) === 'that' ? 1 : 0) !== subject.to - 1) return undefined;
    at = subject.from;
    while (at > 0 && BEFORE_TIME.has(lowerAt(tokens, at - 1))) at -= 1;
    if (at === 0) return undefined;
  }
  return undefined;
}

/** “Monday”, “earlier this week”, “June 2024”, “the past”: when something is said, and nobody who says it. */
export function isTimePhrase(tokens: Tokens, { from, to, head }: Phrase): boolean {
  const words = tokens.slice(from, to).filter(({ kind }) => kind === 'word');
  return (
    isTimeNoun(lowerAt(tokens, head)) &&
    words.every(
      (word) =>
        TIMES.has(word.lower) ||
        isTimeHead(word.lower) ||
        BEFORE_TIME.has(word.lower) ||
        /^(?:same|a|recent|\p{Nd}{1,2})$/u.test(word.lower),
    )
  );
}

const isTimeHead = (lower: string): boolean => TIME_HEADS.has(lower) || /^\p{Nd}{4}$/u.test(lower);

const isTimeNoun = (lower: string): boolean =>
  isTimeHead(lower) || (TIMES.has(lower) && !TIME_MODIFIERS.has(lower));

/** “Lee last month”, “the board this week”: the phrase without the time at its end. */
function withoutTimes(tokens: Tokens, phrase: Phrase): Phrase {
  if (
    phrase.head !== phrase.to - 1 ||
    !(isTimeNoun(lowerAt(tokens, phrase.head)) || lowerAt(tokens, phrase.head) === 'late')
  )
    return phrase;
  // “the Sunday Morning” is a paper, “reports Sunday morning” has a time.
  if (isCapitalAt(tokens, phrase.head) && isCapitalAt(tokens, phrase.from + 1)) return phrase;
  let to = phrase.to - 1;
  while (
    to > phrase.from &&
    (TIMES.has(lowerAt(tokens, to - 1)) || TIME_MODIFIERS.has(lowerAt(tokens, to - 1)))
  )
    to -= 1;
  return to === phrase.from ? phrase : { from: phrase.from, to, head: findHead(tokens, phrase.from, to) };
}

function findNounBefore(tokens: Tokens, verb: number): Phrase | undefined {
  const end = skipBeforeVerb(tokens, verb);
  if (end < 0) return undefined;
  if (textAt(tokens, end) === ',' || isDash(tokens, end))
    return findBeforeInsertion(tokens, end) ?? findNameAfterQuote(tokens, end);
  if (RELATIVES.has(lowerAt(tokens, end)) && end > 0) return findAntecedent(tokens, end);
  const phrase = findPhraseBefore(tokens, end);
  return phrase === undefined ? undefined : (findBeforeRelative(tokens, phrase) ?? phrase);
}

/** Longest relative clause between a noun and its verb, in tokens. */
const MAX_RELATIVE_TOKENS = 12;

/** “the man who Hale said”: the phrase after “who” has a verb of its own. */
const opensSubject = (tokens: Tokens, at: number): boolean => {
  const lower = lowerAt(tokens, at);
  if (isCapitalAt(tokens, at) || DETERMINERS.has(lower) || POSSESSIVES.has(lower)) return true;
  return SUBJECT_PRONOUNS.has(lower) || /[^s]s$|^people$/u.test(lower);
};

/** “Those who know the port argue”: the noun before a relative clause of which `object` is the end; undefined when there is none. */
function findBeforeRelative(tokens: Tokens, object: Phrase): Phrase | undefined {
  const opened = findCueForm(lowerAt(tokens, object.from - 1));
  if (opened?.class === 'speech' || HOLDING_VERBS.has(opened?.lemma ?? '')) return undefined;
  for (let at = object.from - 1; at > 0 && object.to - at < MAX_RELATIVE_TOKENS; at -= 1) {
    if (isClauseEdge(tokens, at) || lowerAt(tokens, at) === 'that') return undefined;
    if (lowerAt(tokens, at) !== 'who') continue;
    if (at === object.from - 1 && opensSubject(tokens, object.from)) return undefined;
    const noun = findPhraseBefore(tokens, at - 1);
    return noun === undefined ? undefined : { ...noun, to: object.to };
  }
  return undefined;
}

/** A form that can only be a verb: an auxiliary, a past tense, “says”. */
export function isVerb(tokens: Tokens, index: number): boolean {
  const lower = lowerAt(tokens, index);
  if (!isWord(tokens, index) || (isCapitalAt(tokens, index) && index > 0)) return false;
  if (isAuxiliary(lower) || isPlainSpeech(lower) || IRREGULAR_PASTS.has(lower)) return true;
  const form = findCueForm(lower);
  if (form !== undefined && !form.noun && (form.form === 'past' || form.form === 's')) return true;
  return /[^aeiou]ed$/u.test(lower) && !DETERMINERS.has(lowerAt(tokens, index - 1));
}

/** “Hale, a clerk who worked there, said”: the verb of an apposition's relative clause is not the sentence's. */
const isOfRelative = (tokens: Tokens, verb: number, { from }: Phrase): boolean =>
  RELATIVES.has(lowerAt(tokens, skipBeforeVerb(tokens, verb))) &&
  (textAt(tokens, from - 1) === ',' ||
    (lowerAt(tokens, from - 1) === 'of' && textAt(tokens, from - 3) === ','));

/** The subject of the sentence's first verb, else the noun phrase that it opens with; null when there is none. */
export function findMainSubject(tokens: Tokens): Phrase | null {
  for (let index = 1; index < tokens.length; index += 1) {
    if (tokens[index]?.kind === 'quote') break;
    const subject = isVerb(tokens, index) ? findSubjectBefore(tokens, index) : undefined;
    if (subject !== undefined && !isOfRelative(tokens, index, subject)) return subject;
  }
  return isCapitalAt(tokens, 0) && !PREPOSITIONS.has(lowerAt(tokens, 0))
    ? (findPhraseAfter(tokens, 0) ?? null)
    : null;
}
