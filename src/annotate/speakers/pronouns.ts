import type { CitedUnit } from '../clauses/cited.ts';
import type { Gender } from '../lexicon/given-names.ts';
import { toPronounGender } from '../lexicon/people-gender.ts';
import type { Person } from '../people/people.ts';
import { type Antecedent, findDescribed } from './described.ts';
import { goesOnFrom, type Pronoun } from './going-on.ts';
import { withoutOtherGender } from './one-gender.ts';
import { fits, isSubjectPronoun, SALIENCE, type Spotted, weigh } from './salience.ts';
import { findStrangers } from './strangers.ts';

/** A place that keeps a person in the reader's mind: the index of its sentence and how strongly. */
type Echo = { unit: number; person: Antecedent; weight: number };

/**
 * Whom a pronoun stands for, and how clearly: his share of the scores of the two best (0.5–1). `goesOn` when the sentence that the pronoun goes on from is about
 * that person and nobody else whom it could mean, or that person leads it.
 */
export type Resolution = { person: Antecedent; ratio: number; goesOn: ReturnType<typeof goesOnFrom> };

/** People named inside the quotations of a sentence: they seldom speak of themselves by name. */
const findNamedInQuotes = (unit: CitedUnit, spotted: readonly Spotted[]): Set<Antecedent> =>
  new Set(
    unit.tokens
      .filter((token) => token.kind === 'quote')
      .flatMap((token) =>
        spotted
          .filter((mention) => token.start <= mention.start && mention.end <= token.end)
          .map((mention) => mention.person),
      ),
  );

function scorePeople(
  echoes: readonly Echo[],
  at: number,
  gender: Gender,
  named: ReadonlySet<Antecedent>,
): Map<Antecedent, number> {
  const scores = new Map<Antecedent, number>();
  for (let index = echoes.length - 1; index >= 0; index -= 1) {
    const echo = echoes[index];
    if (echo === undefined || at - echo.unit > SALIENCE.reach) break;
    if (!fits(echo.person, gender)) continue;
    const known = echo.person.gender === null ? SALIENCE.unknownGender : 1;
    const self = named.has(echo.person) ? SALIENCE.namedInQuote : 1;
    const score = echo.weight * known * self * SALIENCE.fade ** (at - echo.unit);
    scores.set(echo.person, (scores.get(echo.person) ?? 0) + score);
  }
  return scores;
}

/** The person with the highest score; `ratio` is its share of the two best (0.5–1). */
function choose(scores: ReadonlyMap<Antecedent, number>): Omit<Resolution, 'goesOn'> | undefined {
  const [best, second] = [...scores.entries()].sort((a, b) => b[1] - a[1]);
  if (best === undefined || best[1] <= 0) return undefined;
  return { person: best[0], ratio: best[1] / (best[1] + (second?.[1] ?? 0)) };
}

const toSpotted = (person: Antecedent): Spotted[] =>
  person.mentions.map(({ start, end }, index) => ({
    start,
    end,
    person,
    fresh: index === 0 && person.named,
  }));

/** How strongly a mention keeps its person in mind: by its place in the sentence, more when it introduces the name. */
function toWeight(unit: CitedUnit, mention: Spotted): number {
  const weight = weigh(unit, mention);
  if (!mention.person.named) return weight * SALIENCE.description;
  return mention.fresh && weight > SALIENCE.quoted ? weight + SALIENCE.fresh : weight;
}

/** Mentions of each sentence, in reading order. */
function findInside(units: readonly CitedUnit[], spotted: readonly Spotted[]): Spotted[][] {
  let next = 0;
  return units.map((unit) => {
    const inside: Spotted[] = [];
    for (
      let mention = spotted[next];
      mention !== undefined && mention.start < unit.end;
      mention = spotted[next]
    ) {
      if (mention.end > unit.start) inside.push(mention);
      next += 1;
    }
    return inside;
  });
}

/** Resolves the pronouns of one sentence and adds its mentions to what the reader has in mind. */
function resolveUnit(
  unit: CitedUnit,
  at: number,
  inside: readonly Spotted[],
  echoes: Echo[],
  isAbout: (pronoun: Pronoun, person: Antecedent) => Resolution['goesOn'],
): [number, Resolution][] {
  const named = findNamedInQuotes(unit, inside);
  const waiting = [...inside];
  const found: [number, Resolution][] = [];
  const hear = (before: number): void => {
    for (let mention = waiting[0]; mention !== undefined && mention.start <= before; mention = waiting[0]) {
      echoes.push({ unit: at, person: mention.person, weight: toWeight(unit, mention) });
      waiting.shift();
    }
  };
  for (const token of unit.tokens) {
    hear(token.start);
    const gender = token.kind === 'word' && isSubjectPronoun(token) ? toPronounGender(token.lower) : null;
    const resolution = gender === null ? undefined : choose(scorePeople(echoes, at, gender, named));
    if (resolution === undefined || gender === null) continue;
    const goesOn = isAbout({ unit: at, start: token.start, gender }, resolution.person);
    found.push([token.start, { ...resolution, goesOn }]);
    echoes.push({ unit: at, person: resolution.person, weight: SALIENCE.subject });
  }
  hear(unit.end);
  return found;
}

/**
 * Whom each “he” and “she” outside quotations means: the person of that gender whom the sentences before keep most in mind.
 *
 * Salience after Lappin and Leass (1994), with reporting sources weighted highest.
 *
 * @returns the person and how clearly he or she leads, by the offset of the pronoun
 */
export function resolvePronouns(
  units: readonly CitedUnit[],
  people: readonly Person[],
  text: string,
): Map<number, Resolution> {
  const named = people.map(
    (person): Antecedent => ({
      id: person.id,
      name: person.name,
      gender: person.gender,
      mentions: person.mentions,
      named: true,
    }),
  );
  const mentions = people.flatMap((person) => person.mentions);
  const spotted = [...named, ...findDescribed(units, text), ...findStrangers(units, mentions, text)]
    .flatMap(toSpotted)
    .sort((a, b) => a.start - b.start);
  const echoes: Echo[] = [];
  const inside = findInside(units, spotted);
  const isAbout = (pronoun: Pronoun, person: Antecedent): Resolution['goesOn'] =>
    goesOnFrom(units, inside, pronoun, person);
  return withoutOtherGender(
    new Map(units.flatMap((unit, at) => resolveUnit(unit, at, inside[at] ?? [], echoes, isAbout))),
    text,
  );
}
