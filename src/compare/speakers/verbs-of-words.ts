import { findCueForm, isPlainSpeech } from '../../annotate/lexicon/cues.ts';
import { findTokens, type Token } from '../../annotate/lexicon/tokens.ts';
import { CALLING_VERBS } from '../../annotate/lexicon/verb-classes.ts';
import type { Span } from '../../model/span.ts';
import { toWordSet } from '../../model/word-lists.ts';

/** Verbs that judge somebody, or do something with a matter: the words in marks after them need not be what is said. Source: own list. */
const JUDGING =
  toWordSet(`accuse blame fault criticize criticise blast slam rip attack mock ridicule praise hail laud thank welcome applaud commend celebrate
  chide scold tout taunt dismiss reject rebuke condemn denounce deride decry bemoan refute rebut repudiate question challenge press prod invite
  refer cite quote mention name compare liken promote offer reveal disclose divulge outline detail discuss deny protest`);

/** “hailed it as a “feast””, “accused him of a “farce””: what leads from a verb that judges to words that are the judgement. */
const LEADS_JUDGEMENT = /\s(?:as|of)\s(?:(?:an?|the|being)\s)?["“‘'„«]{0,2}$/u;

/** “hailed a “feast””, “decried the “ruin””: verbs that judge by the words beside them. */
const HAILING = /^(?:hail|tout|denounce|decry|bemoan|deride|condemn|mock|ridicule)$/u;
const BESIDE = /^\s(?:(?:an?|the)\s)?["“‘'„«]{0,2}$/u;

/** Other words in marks to which a verb leads in front: “as “a farce” and “late””. */
const OTHERS_BESIDE = /["“][^"“”]{1,80}["”],?(?: and)?\s(?:(?:an?|the)\s)?["“]{0,2}$/u;

/** A comma or a colon before words: then any verb leads to them. */
const LEADS = /[,:]\s{0,2}["“‘'„«]{0,2}$/u;

/** Verbs of which a form without an ending still reports words: “went so far as to say”, “would call it”. Source: own list. */
const SAYING_BASE = toWordSet(
  'say tell ask add argue warn write tweet declare insist claim state announce admit concede suggest note urge vow pledge promise swear shout plead',
);

/** False for a verb that only tells what is done with the words in marks after it: “to reveal “facts””, “will continue “the work””, “offered “help””. */
export function reportsWords(text: string, verb: Span, quotation: Span): boolean {
  if (verb.end > quotation.start || LEADS.test(text.slice(verb.end, quotation.start))) return true;
  const last = findTokens(text, verb).findLast(({ lower }) => findCueForm(lower) !== undefined);
  const found = last && findCueForm(last.lower);
  if (found === undefined) return true;
  if (found.form === 'base' && !SAYING_BASE.has(found.lemma) && !CALLING_VERBS.has(found.lemma)) return false;
  const gap = text.slice(verb.end, quotation.start).replace(OTHERS_BESIDE, '“');
  if (HAILING.test(found.lemma) && BESIDE.test(gap)) return true;
  return !JUDGING.has(found.lemma) || LEADS_JUDGEMENT.test(gap);
}

/** What stands before a participle that goes with the noun after it: “the alleged”, “the guild’s reported”. Source: closed class of English. */
const OPENS_NOUN =
  /(?:^|\s)(?:the|an?|his|her|its|their|our|my|your|any|some|no|of|about|into|over)\s$|['’]s?\s$/iu;

/** Verbs that tell of something: without it, before a preposition, they are passive. Source: own list. */
const NEEDS_OBJECT =
  /^(?:describe|accuse|label|dub|term|cite|quote|mention|name|criticize|criticise|praise|blame|condemn|denounce|charge)$/u;

/** “the toll announced by Velde”: who follows “by” made the noun, and may have said none of the words; after “was” it is a verb. Source: closed class of English. */
const NOUN_BEFORE = /(?:^|\s)\p{Ll}+\s$/u;
const NO_NOUN = /(?:^|\s)(?:is|are|was|were|be|been|being|\p{Ll}+ly|not|also|and|or|who|which|that|to)\s$/u;
const MADE_BY = /^\sby\s(?:(?:the|his|her|its|an?)\s|\p{Lu})/u;

/** True for a participle that only goes with a noun: “the guild's alleged debts”, “the deeds described in the note”, “men accused of it”, “the toll announced by Velde”. */
export function isOfNoun(text: string, { start, end, lower }: Token): boolean {
  const found = findCueForm(lower);
  if (found?.form !== 'past') return false;
  if (
    OPENS_NOUN.test(text.slice(Math.max(0, start - 12), start)) &&
    /^\s\p{Ll}/u.test(text.slice(end, end + 2))
  )
    return (
      !isPlainSpeech(lower) || /^(?:announced|claimed|stated|declared|noted|admitted|predicted)$/u.test(lower)
    );
  const before = text.slice(Math.max(0, start - 12), start);
  if (NOUN_BEFORE.test(before) && !NO_NOUN.test(before) && MADE_BY.test(text.slice(end, end + 8)))
    return true;
  return (
    NEEDS_OBJECT.test(found.lemma) &&
    /\p{Ll}\s$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    /^\s(?:in|by|at|under|on|of|for)\s/u.test(text.slice(end, end + 8))
  );
}
