import { TIME_CLAUSE_OPENERS } from '../lexicon/clause-words.ts';
import { findCueForm, isPlainSpeech } from '../lexicon/cues.ts';
import { WRITTEN_NOUNS } from '../lexicon/source-nouns.ts';
import { ACT_HEADS, WORD_HEADS } from '../lexicon/speakers-words.ts';
import { BEFORE_LATER } from '../lexicon/time-words.ts';
import { JUDGING_FORMS, TELLING_PARTICIPLES } from '../lexicon/verb-classes.ts';
import type { Citation } from './citations.ts';
import { findHead } from './heads.ts';
import { findControlled, opensWithSomebody } from './objects.ts';
import { findPhraseAfter } from './phrase-after.ts';
import type { Phrase } from './phrases.ts';
import { findSubjectBefore, isTimePhrase, isVerb } from './subjects.ts';
import { isAdverb, isCapitalAt, isClauseEdge, lowerAt, type Tokens } from './tokens-at.ts';

/** Longest opening participle clause, in tokens. */
const MAX_OPENING_LENGTH = 40;

/** The subject that a verb without one of its own takes over: the sentence's, unless the verb is in a clause joined to it. */
export function findShared(
  tokens: Tokens,
  index: number,
  main: Phrase | null,
  citations: readonly Citation[],
): Phrase | null {
  const named =
    findTeller(tokens, index, citations) ??
    findControlled(tokens, index) ??
    findParticipleSubject(tokens, index) ??
    findAbsoluteSubject(tokens, index) ??
    findOpeningSubject(tokens, index);
  if (named !== undefined) return named;
  // “…, Hale said, adding”: whoever is cited right before the comma goes on, whatever the sentence is about.
  const cited = citations.at(-1);
  if (cited?.order === 'subject-first' && cited.cue.to === index - 1 && lowerAt(tokens, index - 1) === ',')
    return cited.source;
  const last = citations.findLast(
    (citation) => citation.order === 'subject-first' && citation.source !== null,
  );
  const speaker =
    main === null || !lowerAt(tokens, index).endsWith('ing')
      ? undefined
      : findSpeakerInClause(tokens, main, index);
  if (speaker !== undefined) return speaker;
  const many = findMany(tokens, index, citations);
  if (many !== undefined) return many;
  const from = last?.source?.from ?? 0;
  return last !== undefined && isJoined(tokens, from) ? last.source : (main ?? last?.source ?? null);
}

/** “Hale left when the docker came up to him and asked”: of a verb that a time clause may hold, it is in doubt who asks. */
export function isInTimeClause(tokens: Tokens, verb: number, subject: Phrase): boolean {
  if (!/^(?:and|but)$/u.test(lowerAt(tokens, verb - 1))) return false;
  for (let at = verb - 2; at >= subject.to && !isClauseEdge(tokens, at); at -= 1) {
    if (!TIME_CLAUSE_OPENERS.has(lowerAt(tokens, at))) continue;
    return tokens.slice(at + 2, verb - 1).some((_, next) => isVerb(tokens, at + 2 + next));
  }
  return false;
}

/**
 * “Hale said Cole came late and called it a trap”, “Hale said Cole lied when saying so”: of a verb without a subject of its own inside what somebody says of another,
 * with no comma before it, it is in doubt who says it.
 */
export function isInOthersClause(
  tokens: Tokens,
  verb: number,
  subject: Phrase,
  citations: readonly Citation[],
): boolean {
  const outer = citations.findLast(
    ({ order, class: kind, cue, source }) =>
      order === 'subject-first' && kind === 'speech' && cue.to <= verb && source?.from === subject.from,
  );
  if (outer === undefined || !isPlainSpeech(lowerAt(tokens, outer.cue.to - 1))) return false;
  const joins = /^(?:and|but|then|or)$/u.test(lowerAt(tokens, verb - 1)) ? verb - 2 : verb - 1;
  if (isClauseEdge(tokens, joins) || isEnded(tokens, outer.cue.to, verb)) return false;
  const inner = outer.cue.to + (lowerAt(tokens, outer.cue.to) === 'that' ? 1 : 0);
  // “Hale said Cole came late and accused Cole”: nobody is named anew in a clause of his own.
  const names = tokens.slice(inner, verb).filter(({ text }) => /^\p{Lu}\p{L}/u.test(text));
  const isRepeated = names.some(({ text }) =>
    tokens.slice(verb, verb + MAX_TO_NAME).some((one) => one.text === text),
  );
  return !isRepeated && opensWithSomebody(tokens, inner) && holdsVerb(tokens, inner + 1, verb - 1);
}

/** A clause has a verb of its own: “the second quay on Friday” has none. */
const holdsVerb = (tokens: Tokens, from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .some((token, index) => isVerb(tokens, from + index) || /^\p{Ll}{2,}ed$/u.test(token.text));

/** Most tokens from a verb to the end of a name right after it: “accused Mr. Bo Cole”. */
const MAX_TO_NAME = 5;

/** A mark other than a comma, or a quotation, stands between two tokens. */
const isEnded = (tokens: Tokens, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ text }, index) => text !== ',' && isClauseEdge(tokens, from + index));

/** “Cole says Hale called him, telling him”: who tells another of the clause something is the subject of that clause, not who reports it. */
function findTeller(tokens: Tokens, index: number, citations: readonly Citation[]): Phrase | undefined {
  if (!TELLING_PARTICIPLES.has(lowerAt(tokens, index))) return undefined;
  if (!/^(?:him|her|them)$/u.test(lowerAt(tokens, index + 1))) return undefined;
  const outer = citations.find(({ order }) => order === 'subject-first');
  if (outer?.class !== 'speech' || outer.order !== 'subject-first' || outer.cue.to >= index) return undefined;
  const from = outer.cue.to + (lowerAt(tokens, outer.cue.to) === 'that' ? 1 : 0);
  const inner = findPhraseAfter(tokens, from);
  return inner !== undefined && isCapitalAt(tokens, inner.head) && isVerbNext(tokens, inner.to)
    ? inner
    : undefined;
}

/** “The writers grant that it calls for help but say”: a verb of many goes on with those who are many, not with “it”. */
const findMany = (tokens: Tokens, index: number, citations: readonly Citation[]): Phrase | undefined =>
  /^(?:and|but)$/u.test(lowerAt(tokens, index - 1)) && findCueForm(lowerAt(tokens, index))?.form === 'base'
    ? (citations.findLast(
        ({ order, form, source }) => order === 'subject-first' && form === 'base' && source !== null,
      )?.source ?? undefined)
    : undefined;

/** “Hale's comments came as Cole turned it down, saying”: the person in the clause of time, where the sentence is about words or acts. */
function findSpeakerInClause(tokens: Tokens, main: Phrase, index: number): Phrase | undefined {
  const head = lowerAt(tokens, main.head);
  if (!ACT_HEADS.has(head) && !WORD_HEADS.has(head)) return undefined;
  for (let at = main.to; at < index; at += 1) {
    if (!TIME_CLAUSE_OPENERS.has(lowerAt(tokens, at))) continue;
    let to = at + 1;
    while (to < index && isCapitalAt(tokens, to)) to += 1;
    if (to > at + 1) return { from: at + 1, to, head: to - 1 };
  }
  return undefined;
}

/** “, and Cole said …, adding”: a clause of its own begins at `from`. */
export const isJoined = (tokens: Tokens, from: number): boolean =>
  /^(?:and|but|while|so)$/u.test(lowerAt(tokens, from - 1)) || tokens[from - 1]?.text === ';';

/** “Months after saying”: only a time comes before the participle. */
const isOpening = (tokens: Tokens, index: number): boolean =>
  index <= 1 ||
  (index <= MAX_OPENING_TIME + 1 &&
    /^(?:after|before|since)$/u.test(lowerAt(tokens, index - 1)) &&
    BEFORE_LATER.has(lowerAt(tokens, index - 2)));

const MAX_OPENING_TIME = 4;

/** “After saying so twice, Lee left”: a participle that opens the sentence has the subject after the next comma. */
function findOpeningSubject(tokens: Tokens, index: number): Phrase | undefined {
  if (!isOpening(tokens, index) || !lowerAt(tokens, index).endsWith('ing')) return undefined;
  for (let at = index + 1; at < Math.min(tokens.length, index + MAX_OPENING_LENGTH); at += 1) {
    const token = tokens[at];
    const closes = token?.text === ',' || (token?.kind === 'quote' && /[,.]["”'’]{0,3}$/u.test(token.text));
    const phrase = closes ? findPhraseAfter(tokens, at + 1) : undefined;
    if (phrase !== undefined && isVerbNext(tokens, phrase.to)) return phrase;
  }
  return undefined;
}

const isVerbNext = (tokens: Tokens, index: number): boolean =>
  isVerb(tokens, index) || isAdverb(lowerAt(tokens, index));

/** “footage of Ann Lee saying”: the name just before a participle is its subject. */
function findParticipleSubject(tokens: Tokens, index: number): Phrase | undefined {
  if (!lowerAt(tokens, index).endsWith('ing')) return undefined;
  let from = index;
  while (from > 0 && isCapitalAt(tokens, from - 1)) from -= 1;
  if (from === 0 && index === 1) return undefined;
  // “letters to Hale saying”, “attacks Hale saying”: who receives them says nothing.
  if (from === index || lowerAt(tokens, from - 1) === 'to' || JUDGING_FORMS.has(lowerAt(tokens, from - 1)))
    return undefined;
  const named = { from, to: index, head: index - 1 };
  return isTimePhrase(tokens, named) ? findWritten(tokens, index) : named;
}

/** Longest subject between “with” and a participle, in tokens. */
const MAX_ABSOLUTE_LENGTH = 12;

/** “…, with the company saying”, “…, with its chairman, Jo Bell, adding”: what is between is the participle's subject, by name where it has one. */
function findAbsoluteSubject(tokens: Tokens, index: number): Phrase | undefined {
  if (!lowerAt(tokens, index).endsWith('ing')) return undefined;
  let comma = index - 1;
  for (let at = index - 1; at > 0 && index - at <= MAX_ABSOLUTE_LENGTH; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'quote' || /^[;:]$/u.test(token.text) || isVerb(tokens, at))
      return undefined;
    if (token.text === ',' && at < index - 1) comma = at;
    if (token.lower !== 'with' || tokens[at - 1]?.text !== ',') continue;
    const isNamed = comma < index - 1 && tokens[index - 1]?.text === ',' && isCapitalAt(tokens, comma + 1);
    const [from, to] = isNamed ? [comma + 1, index - 1] : [at + 1, comma < index - 1 ? comma : index];
    return to > from ? { from, to, head: findHead(tokens, from, to) } : undefined;
  }
  return undefined;
}

/** “signed a bill on Friday calling for”: of a participle after a time, the paper before it is the subject; a statement is its maker's. */
function findWritten(tokens: Tokens, index: number): Phrase | undefined {
  const subject = findSubjectBefore(tokens, index);
  return subject !== undefined && WRITTEN_NOUNS.has(lowerAt(tokens, subject.head)) ? subject : undefined;
}
