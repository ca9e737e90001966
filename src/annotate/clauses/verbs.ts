import { CLAUSE_SUBJECT_OPENERS, DEGREES, PLURAL_SUBJECTS } from '../lexicon/clause-words.ts';
import { type CueForm, isPlainSpeech } from '../lexicon/cues.ts';
import {
  ARTICLES,
  BE_FORMS,
  DETERMINERS,
  OBJECT_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../lexicon/speakers-words.ts';
import { IRREGULAR_PARTICIPLES, NICKNAMING_VERBS, TAKING_FORMS } from '../lexicon/verb-classes.ts';
import { isPerceived } from './objects.ts';
import { findPhraseBefore } from './phrases.ts';
import { isAdverb, isAuxiliary, isCapitalAt, lowerAt, type Tokens } from './tokens-at.ts';

const isPlural = (lower: string): boolean => /[^s]s$/u.test(lower) || PLURAL_SUBJECTS.has(lower);

/** The word before the verb at `index`, adverbs skipped. */
function wordBefore(tokens: Tokens, index: number): number {
  let at = index - 1;
  while (at >= 0 && isAdverb(lowerAt(tokens, at))) at -= 1;
  return at;
}

/** “observers in the whole country say”: the head of the phrase decides, not its last word. */
function hasPluralHead(tokens: Tokens, at: number): boolean {
  const phrase = at < 0 || tokens[at]?.kind !== 'word' ? undefined : findPhraseBefore(tokens, at);
  return phrase !== undefined && phrase.head < at && isPlural(lowerAt(tokens, phrase.head));
}

/** Longest relative clause that is looked through, in tokens. */
const MAX_RELATIVE_TOKENS = 12;

/** “those who know the port argue”. */
function hasPluralRelative(tokens: Tokens, end: number): boolean {
  for (let at = end; at > 0 && end - at < MAX_RELATIVE_TOKENS && tokens[at]?.kind === 'word'; at -= 1) {
    if (lowerAt(tokens, at) === 'who') return isPlural(lowerAt(tokens, at - 1));
  }
  return false;
}

/** A base form is a verb after “to”, an auxiliary but “be”, a pronoun or a plural: “critics say”, “Lee and Cole say”. */
function fitsBase(tokens: Tokens, index: number): boolean {
  const at = wordBefore(tokens, index);
  const before = lowerAt(tokens, at);
  if (before === 'to' || before === '' || /^[,:;.)"”]$/u.test(before)) return true;
  if (BE_FORMS.has(before) || OBJECT_PRONOUNS.has(before) || /^(?:he|she|it)$/u.test(before)) return false;
  if (
    isAuxiliary(before) ||
    SUBJECT_PRONOUNS.has(before) ||
    isPlural(before) ||
    hasPluralHead(tokens, at) ||
    hasPluralRelative(tokens, at)
  )
    return true;
  return isCapitalAt(tokens, at) && [at - 1, at - 2, at - 3].some((near) => lowerAt(tokens, near) === 'and');
}

/** What follows a verb of saying: a clause, a quotation, a name. */
function opensContent(tokens: Tokens, index: number): boolean {
  const next = tokens[index];
  if (next === undefined) return false;
  return (
    next.kind === 'quote' ||
    CLAUSE_SUBJECT_OPENERS.has(next.lower) ||
    DETERMINERS.has(next.lower) ||
    POSSESSIVES.has(next.lower) ||
    OBJECT_PRONOUNS.has(next.lower) ||
    /^[,:]$/u.test(next.text) ||
    /^\p{Lu}/u.test(next.text)
  );
}

/** “took repeated steps”, “received written answers”: a participle between a verb and its object in small letters. */
const isOfObject = (tokens: Tokens, index: number): boolean =>
  TAKING_FORMS.has(lowerAt(tokens, index - 1)) && /^\p{Ll}{3,}s$/u.test(tokens[index + 1]?.text ?? '');

/** “known as”, “a more detailed plan”: a participle that stands as an adjective. */
function isAdjective(tokens: Tokens, index: number): boolean {
  const before = lowerAt(tokens, wordBefore(tokens, index));
  if (DEGREES.has(lowerAt(tokens, index - 1)) || isOfObject(tokens, index)) return true;
  return IRREGULAR_PARTICIPLES.has(lowerAt(tokens, index)) && !isAuxiliary(before) && before !== "'s";
}

/** “an improvement compared to June”: a measure, and nobody compares. */
const isComparison = (tokens: Tokens, index: number): boolean =>
  /^(?:compared|likened)$/u.test(lowerAt(tokens, index)) && /^(?:to|with)$/u.test(lowerAt(tokens, index + 1));

/** A form that is more often a noun: a verb only with a fitting subject and content. */
function isVerbForm(tokens: Tokens, index: number, form: CueForm): boolean {
  const before = lowerAt(tokens, index - 1);
  // “said reports are wrong”: what follows a verb of saying is what is said.
  if (form.form === 's' && isPlainSpeech(before)) return false;
  if (
    before === "'s" ||
    before === 'of' ||
    before === 'and' ||
    (DETERMINERS.has(before) && before !== 'some')
  )
    return false;
  if (before === 'to' || SUBJECT_PRONOUNS.has(before) || (isAuxiliary(before) && !BE_FORMS.has(before)))
    return true;
  const capital = isCapitalAt(tokens, index - 1);
  if (form.form === 's' && isPlural(before) && !capital) return false;
  if (form.form === 's' && lowerAt(tokens, index + 1) === 'to' && !capital) return false;
  return !SUBORDINATORS.has(before) && (opensContent(tokens, index + 1) || endsCitation(tokens, index));
}

/** Most words of a name before the verb that ends a sentence. */
const MAX_FINAL_NAME = 6;

/** “…,” the Oska Gazette reports.; “…,” the letter states.: only a name, or a noun with its article, between the words quoted and the verb that ends the sentence. */
function endsCitation(tokens: Tokens, index: number): boolean {
  if (!/^[.]?$/u.test(tokens[index + 1]?.text ?? '')) return false;
  const isNamed = isCapitalAt(tokens, index - 1);
  let at = index - 1;
  while (index - at <= MAX_FINAL_NAME && (isNamed ? isCapitalAt(tokens, at) : isOfNoun(tokens, at))) at -= 1;
  if (isNamed && lowerAt(tokens, at) === 'the') at -= 1;
  if (!isNamed && !opensNoun(lowerAt(tokens, at + 1))) return false;
  return tokens[at]?.kind === 'quote' || (tokens[at]?.text === ',' && tokens[at - 1]?.kind === 'quote');
}

const opensNoun = (lower: string): boolean => DETERMINERS.has(lower) || POSSESSIVES.has(lower);

/** A word of a noun phrase without a verb or another clause in it. */
const isOfNoun = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.kind === 'word' && !isAuxiliary(lowerAt(tokens, at)) && !SUBORDINATORS.has(lowerAt(tokens, at));

/** True when the form of a reporting verb at `index` is a verb there, not a noun or an adjective. */
export function isVerbHere(tokens: Tokens, index: number, form: CueForm): boolean {
  const before = lowerAt(tokens, index - 1);
  if (ARTICLES.has(before) || POSSESSIVES.has(before) || PREPOSITIONS.has(before))
    return before === 'to' ? form.form === 'base' : form.form === 'ing' && PREPOSITIONS.has(before);
  if (
    form.form === 'base' &&
    !fitsBase(tokens, index) &&
    !(form.class === 'speech' && isPerceived(tokens, index))
  )
    return false;
  if (form.form === 'past' && (isAdjective(tokens, index) || isComparison(tokens, index))) return false;
  if (form.form === 'past' && isNameGiven(tokens, index, form)) return false;
  return !form.noun || isVerbForm(tokens, index, form);
}

/** “a film called “…””, “a group, labeled “…” by others,”: a name that something has; “what officials called “…”” is what they say. */
function isNameGiven(tokens: Tokens, index: number, { lemma }: CueForm): boolean {
  if (!NICKNAMING_VERBS.has(lemma) || tokens[index + 1]?.kind !== 'quote') return false;
  const at = wordBefore(tokens, index);
  const before = lowerAt(tokens, at);
  if (isAuxiliary(before) || SUBJECT_PRONOUNS.has(before) || isCapitalAt(tokens, at)) return false;
  return !tokens
    .slice(Math.max(0, index - MAX_RELATIVE_TOKENS), index)
    .some(({ lower }) => /^(?:what|that|which)$/u.test(lower));
}
/** True when a form of “be” makes a participle at `index` a passive. */
export function isBeBefore(tokens: Tokens, index: number): boolean {
  const at = wordBefore(tokens, index);
  const before = lowerAt(tokens, at);
  if (BE_FORMS.has(before)) return true;
  // “who's called for cuts” has called for them.
  return (
    before === "'s" &&
    SUBJECT_PRONOUNS.has(lowerAt(tokens, at - 1)) &&
    !(lowerAt(tokens, index) === 'called' && lowerAt(tokens, index + 1) === 'for')
  );
}
