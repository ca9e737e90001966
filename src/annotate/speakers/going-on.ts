import type { CitedUnit } from '../clauses/cited.ts';
import { isCapitalAt, lowerAt } from '../clauses/tokens-at.ts';
import { EMPTY_SUBJECTS, INNER_CLAUSE_OPENERS, NOUN_OPENERS } from '../lexicon/clause-words.ts';
import type { Gender } from '../lexicon/given-names.ts';
import { toPronounGender } from '../lexicon/people-gender.ts';
import { PREPOSITIONS, SUBJECT_PRONOUNS } from '../lexicon/speakers-words.ts';
import { ASKING_VERBS, MUTUAL_FORMS } from '../lexicon/verb-classes.ts';
import type { Antecedent } from './described.ts';
import { fits, isNested, isSubjectPronoun, SALIENCE, type Spotted, weigh } from './salience.ts';

/** A “he” or “she”: the index of its sentence, its offset and gender. */
export type Pronoun = { unit: number; start: number; gender: Gender };

/** “he left after he asked”: the second pronoun, in a clause of its own, can be somebody else's. */
function isOfInnerClause(unit: CitedUnit | undefined, start: number, gender: Gender): boolean {
  const before = unit?.tokens.filter((token) => token.kind === 'word' && token.start < start) ?? [];
  const isAgain = before.some((token) => isSubjectPronoun(token) && toPronounGender(token.lower) === gender);
  return isAgain && INNER_CLAUSE_OPENERS.has(before.at(-1)?.lower ?? '');
}

/** So many sentences that name nobody are between a pronoun and the name at most. */
const MAX_CHAIN = 4;

/** The sentence only has quotations, or goes on with the same pronoun. */
function isCarrying({ tokens }: CitedUnit, gender: Gender): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word');
  return words.length === 0 || words.some(({ lower }) => toPronounGender(lower) === gender);
}

/** “questioned Cole's motives”, “pressed the case”: nobody is asked. */
const isOfThing = (tokens: CitedUnit['tokens'], at: number): boolean =>
  NOUN_OPENERS.has(lowerAt(tokens, at)) || tokens.slice(at, at + 5).some(({ lower }) => lower === "'s");

/** True where the mention is what its sentence is about, or who speaks in it: not one of two (“Velde and Stone met”), nor one who asks another, nor one within what somebody else says. */
function isLeading(unit: CitedUnit, mention: Spotted): boolean {
  if (weigh(unit, mention) < SALIENCE.subject) return false;
  const { tokens, main, citations } = unit;
  const at = tokens.findIndex(({ start, end }) => start < mention.end && mention.start < end);
  if (
    PREPOSITIONS.has(lowerAt(tokens, at - 1)) &&
    tokens.some(({ start, text }) => start >= mention.end && start <= mention.end + 1 && text === ',')
  )
    return false;
  const isMain = main !== null && main.from <= at && at < main.to;
  const isQuoted =
    unit.quotes.length > 0 &&
    citations.some(
      (one) =>
        one.class === 'speech' &&
        one.source !== null &&
        one.source.from <= at &&
        at < one.source.to &&
        !isNested(unit, one),
    );
  const isAsking = citations.some(
    ({ lemma, order, source, cue }) =>
      ASKING_VERBS.has(lemma) &&
      !isOfThing(tokens, cue.to) &&
      order !== 'passive' &&
      source !== null &&
      source.from <= at &&
      at < source.to,
  );
  if (
    main === null ||
    isAsking ||
    tokens.slice(main.to, main.to + 3).some(({ lower }) => MUTUAL_FORMS.has(lower))
  )
    return false;
  return (
    (isMain || isQuoted) &&
    !tokens.slice(main.from, main.to + 1).some(({ lower }) => /^(?:and|or)$/u.test(lower))
  );
}

/** A sentence between a pronoun and the name that names nobody, nor has anybody else as its subject; or a line that is no sentence, such as what is left of a picture. */
const isBeside = ({ tokens, main, quotes }: CitedUnit): boolean =>
  quotes.length === 0 &&
  (main === null || EMPTY_SUBJECTS.has(tokens[main.head]?.lower ?? '') || isLine(tokens));

/** Somebody with a capital speaks who is none of the people known. */
const isOfUnknown = ({ tokens, citations }: CitedUnit, known: readonly Spotted[]): boolean =>
  citations.some(({ source, class: kind, order }) => {
    const [first, last] = source === null ? [] : [tokens[source.from], tokens[source.to - 1]];
    if (source === null || first === undefined || last === undefined) return false;
    return (
      kind === 'speech' &&
      order === 'subject-first' &&
      isCapitalAt(tokens, source.head) &&
      !SUBJECT_PRONOUNS.has(lowerAt(tokens, source.head)) &&
      !known.some(({ start, end }) => start < last.end && first.start < end)
    );
  });

/** Where a subject ends, with the name after a comma: “One docker, Mr. Bo Hale, left”. */
const toApposed = (tokens: CitedUnit['tokens'], to: number): number =>
  tokens[to]?.text === ',' && isCapitalAt(tokens, to + 1) ? Math.min(tokens.length, to + MAX_APPOSED) : to;

/** Most tokens of a comma, a title and a name. */
const MAX_APPOSED = 4;

/** The sentence is about something with a capital that is none of the people known: it may be somebody. */
function isAboutUnknown({ tokens, main }: CitedUnit, known: readonly Spotted[]): boolean {
  const [first, last] = main === null ? [] : [tokens[main.from], tokens[toApposed(tokens, main.to) - 1]];
  if (main === null || first === undefined || last === undefined) return false;
  return (
    isCapitalAt(tokens, main.head) &&
    lowerAt(tokens, main.from) !== 'the' &&
    !SUBJECT_PRONOUNS.has(lowerAt(tokens, main.head)) &&
    !known.some(({ start, end }) => start < last.end && first.start < end)
  );
}

/** Most words of a line that is no sentence. */
const MAX_LINE_WORDS = 5;

const isLine = (tokens: CitedUnit['tokens']): boolean =>
  tokens.filter(({ kind }) => kind === 'word').length <= MAX_LINE_WORDS &&
  !/[.!?:]$/u.test(tokens.at(-1)?.text ?? '');

/**
 * How surely a pronoun goes on from a sentence, the nearest before it that names anybody outside quotations. `alone`: that has the person as its subject or source and names nobody else whom
 * the pronoun could mean; `subject`: it names others, but the person leads it; `own`: the person is the subject of the pronoun's own sentence; undefined: none of these. What is between has the pronoun or brings nobody in, and nobody else is named
 * before it in its own sentence.
 *
 * Source: Brennan, Friedman and Pollard, A centering approach to pronouns (ACL 1987): to continue is the likeliest transition.
 */
export function goesOnFrom(
  units: readonly CitedUnit[],
  inside: readonly Spotted[][],
  { unit: at, start, gender }: Pronoun,
  person: Antecedent,
): 'own' | 'alone' | 'subject' | undefined {
  const named = (index: number): Spotted[] => {
    const unit = units[index];
    if (unit === undefined) return [];
    const heard = (inside[index] ?? []).filter((mention) => index < at || mention.start < start);
    return heard.filter((mention) => fits(mention.person, gender) && weigh(unit, mention) > SALIENCE.quoted);
  };
  if (isOfInnerClause(units[at], start, gender)) return undefined;
  for (let index = at, skipped = 0; index >= 0 && at - index <= MAX_CHAIN; index -= 1) {
    const unit = units[index];
    if (unit === undefined) return undefined;
    const mentions = named(index);
    if (mentions.length > 0)
      return toRelation(unit, { mentions, all: inside[index] ?? [] }, person, index === at);
    if (index === at) continue;
    if (isOfUnknown(unit, inside[index] ?? [])) return undefined;
    if (isCarrying(unit, gender)) continue;
    skipped += 1;
    if (skipped > 1 || !isBeside(unit)) return undefined;
  }
  return undefined;
}

function toRelation(
  unit: CitedUnit,
  { mentions, all }: { mentions: readonly Spotted[]; all: readonly Spotted[] },
  person: Antecedent,
  isOwn: boolean,
): 'own' | 'alone' | 'subject' | undefined {
  const own = mentions.filter((mention) => mention.person === person);
  const isAlone = own.length === mentions.length;
  if (isAlone && own.some((mention) => weigh(unit, mention) >= SALIENCE.subject))
    return isOwn ? 'own' : 'alone';
  if (isOwn) return undefined;
  const isKnown = person.gender !== null && !isOfUnknown(unit, all) && !isAboutUnknown(unit, all);
  if (isAlone && isKnown && own.some((mention) => weigh(unit, mention) >= SALIENCE.plain)) return 'subject';
  return own.some((mention) => isLeading(unit, mention)) ? 'subject' : undefined;
}
