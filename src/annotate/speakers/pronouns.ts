import type { Span } from '../../model/span.ts';
import type { Citation } from '../clauses/citations.ts';
import type { CitedUnit } from '../clauses/cited.ts';
import type { UnitToken } from '../clauses/units.ts';
import type { Gender } from '../lexicon/given-names.ts';
import { toPronounGender } from '../lexicon/people-gender.ts';
import { PREPOSITIONS } from '../lexicon/speakers-words.ts';
import type { Person } from '../people/people.ts';
import { type Antecedent, findDescribed } from './described.ts';

/** A place that keeps a person in the reader's mind: the index of its sentence and how strongly. */
type Echo = { unit: number; person: Antecedent; weight: number };

/**
 * Weights of a mention by its place in the sentence, what its first mention adds, the share of a description, how fast they fade per
 * sentence, and how far they reach. Fitted on PolNeAR, development split; the result hardly changes with them.
 */
const SALIENCE = {
  subject: 1,
  source: 1.3,
  plain: 0.55,
  oblique: 0.35,
  owner: 0.35,
  quoted: 0.05,
  fade: 0.4,
  description: 0.5,
  fresh: 0.2,
  namedInQuote: 0.1,
  unknownGender: 0.8,
  reach: 10,
};

/** Whom a pronoun stands for, and how clearly: his share of the scores of the two best (0.5–1). */
export type Resolution = { person: Antecedent; ratio: number };

type Spotted = Span & { person: Antecedent; fresh: boolean };

/** “Cole said Hale offered it”: what the second does stands inside what the first says. */
const isNested = (unit: CitedUnit, { source }: Citation): boolean =>
  source !== null &&
  unit.citations.some(
    (outer) =>
      outer.class === 'speech' &&
      outer.order === 'subject-first' &&
      outer.source !== null &&
      (outer.cue.to === source.from ||
        (outer.cue.to === source.from - 1 && unit.tokens[outer.cue.to]?.lower === 'that')),
  );

function weigh(unit: CitedUnit, mention: Span): number {
  const at = unit.tokens.findIndex((token) => token.start < mention.end && mention.start < token.end);
  const token = unit.tokens[at];
  if (token === undefined || token.kind === 'quote') return SALIENCE.quoted;
  const holds = (phrase: { head: number } | null): boolean => {
    const head = phrase === null ? undefined : unit.tokens[phrase.head];
    return head !== undefined && head.start < mention.end && mention.start < head.end;
  };
  const spoken = unit.citations.find((citation) => citation.class === 'speech' && holds(citation.source));
  if (spoken !== undefined) return isNested(unit, spoken) ? SALIENCE.plain : SALIENCE.source;
  if (holds(unit.main)) return SALIENCE.subject;
  const last = unit.tokens.findLastIndex((word) => word.start < mention.end);
  if (unit.tokens[last + 1]?.lower === "'s" || unit.tokens[last + 1]?.text === '’') return SALIENCE.owner;
  return PREPOSITIONS.has(unit.tokens[at - 1]?.lower ?? '') ? SALIENCE.oblique : SALIENCE.plain;
}

const fits = (person: Antecedent, gender: Gender): boolean =>
  person.gender === null || person.gender === gender;

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
function choose(scores: ReadonlyMap<Antecedent, number>): Resolution | undefined {
  const [best, second] = [...scores.entries()].sort((a, b) => b[1] - a[1]);
  if (best === undefined || best[1] <= 0) return undefined;
  return { person: best[0], ratio: best[1] / (best[1] + (second?.[1] ?? 0)) };
}

const isSubjectPronoun = (token: UnitToken): boolean => token.lower === 'he' || token.lower === 'she';

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
    if (resolution === undefined) continue;
    found.push([token.start, resolution]);
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
  const spotted = [...named, ...findDescribed(units, text)]
    .flatMap(toSpotted)
    .sort((a, b) => a.start - b.start);
  const echoes: Echo[] = [];
  const inside = findInside(units, spotted);
  return new Map(units.flatMap((unit, at) => resolveUnit(unit, at, inside[at] ?? [], echoes)));
}
