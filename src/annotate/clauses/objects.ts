import { findCueForm } from '../lexicon/cues.ts';
import { BODY_NOUNS } from '../lexicon/names-nouns.ts';
import { BODY_HEADS } from '../lexicon/names-words.ts';
import { isTitleWord } from '../lexicon/people-titles.ts';
import { ROLES } from '../lexicon/people-words.ts';
import {
  BE_FORMS,
  DETERMINERS,
  OBJECT_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  TIMES,
  UNNAMED_HEADS,
} from '../lexicon/speakers-words.ts';
import { OBJECT_CONTROL, PERCEIVING_VERBS } from '../lexicon/verb-classes.ts';
import type { Phrase } from './phrases.ts';
import { isAdverb, isAuxiliary, isCapitalAt, isWord, lowerAt, type Tokens, textAt } from './tokens-at.ts';

/** Longest object without a name, in tokens: “the old harbour master”. */
const MAX_OBJECT_TOKENS = 5;

const PERSON_HEADS = [ROLES, UNNAMED_HEADS, BODY_NOUNS, BODY_HEADS];

/** A name, or a noun for somebody who can speak: a role, people without a name, a body. */
export function isSomebodyAt(tokens: Tokens, head: number): boolean {
  if (isCapitalAt(tokens, head)) return !TIMES.has(lowerAt(tokens, head));
  const lower = lowerAt(tokens, head);
  const singular = lower.replace(/(?<!s)s$/u, '');
  if (isTitleWord(lower)) return true;
  return PERSON_HEADS.some((set) => set.has(lower) || set.has(singular));
}

/** Most tokens from an article to the noun for somebody: “the former harbour master”. */
const MAX_SUBJECT_TOKENS = 5;

/** A clause that begins at a token has somebody as its subject, known by a capital letter or by a noun before the verb. */
export function opensWithSomebody(tokens: Tokens, from: number): boolean {
  if (isCapitalAt(tokens, from)) return !TIMES.has(lowerAt(tokens, from));
  if (!opensNoun(lowerAt(tokens, from))) return isSomebodyAt(tokens, from);
  for (
    let at = from + 1;
    at < from + MAX_SUBJECT_TOKENS && isWord(tokens, at) && !isAuxiliary(lowerAt(tokens, at));
    at += 1
  )
    if (isSomebodyAt(tokens, at)) return true;
  return false;
}

/** Who stands right before a token as the object of a verb; undefined where it is no verb, or nobody. */
function findObject(tokens: Tokens, end: number): { object: Phrase; verb: number } | undefined {
  const last = end - 1;
  if (!isWord(tokens, last)) return undefined;
  const isPronoun = /^(?:him|her|them|me|us)$/u.test(lowerAt(tokens, last));
  if (!isPronoun && !isSomebodyAt(tokens, last)) return undefined;
  let from = last;
  if (isCapitalAt(tokens, last))
    while (
      isCapitalAt(tokens, from - 1) ||
      (textAt(tokens, from - 1) === '.' && isCapitalAt(tokens, from - 2))
    )
      from -= 1;
  else if (!isPronoun) while (last - from < MAX_OBJECT_TOKENS && isOfNoun(tokens, from)) from -= 1;
  if (PREPOSITIONS.has(lowerAt(tokens, from))) return undefined;
  if (opensNoun(lowerAt(tokens, from - 1)) && isCapitalAt(tokens, last)) from -= 1;
  return from > 0 ? { object: { from, to: end, head: last }, verb: from - 1 } : undefined;
}

const isOfNoun = (tokens: Tokens, at: number): boolean =>
  isWord(tokens, at) && !opensNoun(lowerAt(tokens, at)) && !PREPOSITIONS.has(lowerAt(tokens, at));

const opensNoun = (lower: string): boolean => DETERMINERS.has(lower) || POSSESSIVES.has(lower);

const lemmaAt = (tokens: Tokens, index: number): string => findCueForm(lowerAt(tokens, index))?.lemma ?? '';

/** A verb by its ending or as a reporting one; “was” takes no object. */
const isVerbForm = (tokens: Tokens, index: number): boolean => {
  const lower = lowerAt(tokens, index);
  return (
    isWord(tokens, index) &&
    !isCapitalAt(tokens, index) &&
    !BE_FORMS.has(lower) &&
    (findCueForm(lower) !== undefined || /\p{L}{2}(?:ed|ing)$/u.test(lower))
  );
};

/** “accused Hale of calling”, “quoted Hale as saying”, “heard the docker saying”: of a participle that is told of the object of a verb, that is the subject. */
export function findControlled(tokens: Tokens, index: number): Phrase | undefined {
  if (!lowerAt(tokens, index).endsWith('ing') && lowerAt(tokens, index - 1) !== 'having') return undefined;
  let at = index - 1;
  while (lowerAt(tokens, at) === 'having' || lowerAt(tokens, at) === 'not' || isAdverb(lowerAt(tokens, at)))
    at -= 1;
  const joins = OBJECT_CONTROL.has(lowerAt(tokens, at));
  const found = findObject(tokens, joins ? at : at + 1);
  if (found === undefined) return undefined;
  const fits = joins
    ? isVerbForm(tokens, found.verb)
    : PERCEIVING_VERBS.has(lemmaAt(tokens, found.verb)) || PERCEIVING_VERBS.has(lowerAt(tokens, found.verb));
  return fits ? found.object : undefined;
}

/** “heard Hale say”: a base form of which somebody who is heard is the subject. */
export function isPerceived(tokens: Tokens, index: number): boolean {
  const found = findObject(tokens, index);
  return (
    found !== undefined &&
    !OBJECT_PRONOUNS.has(lowerAt(tokens, index - 1)) &&
    PERCEIVING_VERBS.has(lemmaAt(tokens, found.verb))
  );
}
