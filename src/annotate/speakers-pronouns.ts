import type { Span } from '../model/span.ts';
import type { Person } from './people.ts';
import { type Gender, toPronounGender } from './people-gender.ts';
import type { CitedUnit } from './speakers-cited.ts';
import type { UnitToken } from './speakers-units.ts';
import { PREPOSITIONS } from './speakers-words.ts';

/** A place that keeps a person in the reader's mind: the index of its sentence and how strongly. */
type Echo = { unit: number; person: Person; weight: number };

/** Weights of a mention by its place in the sentence, and how fast they fade. Fitted on PolNeAR, development split. */
export const SALIENCE = {
  subject: 1,
  source: 1.3,
  plain: 0.55,
  oblique: 0.35,
  owner: 0.35,
  quoted: 0.05,
  fade: 0.45,
  namedInQuote: 0.1,
  unknownGender: 0.75,
  reach: 10,
};

export type Resolution = { person: Person; ratio: number };

type Spotted = Span & { person: Person };

function weigh(unit: CitedUnit, mention: Span): number {
  const at = unit.tokens.findIndex((token) => token.start < mention.end && mention.start < token.end);
  const token = unit.tokens[at];
  if (token === undefined || token.kind === 'quote') return SALIENCE.quoted;
  const holds = (phrase: { head: number } | null): boolean => {
    const head = phrase === null ? undefined : unit.tokens[phrase.head];
    return head !== undefined && head.start < mention.end && mention.start < head.end;
  };
  if (unit.citations.some((citation) => citation.class === 'speech' && holds(citation.source)))
    return SALIENCE.source;
  if (holds(unit.main)) return SALIENCE.subject;
  const last = unit.tokens.findLastIndex((word) => word.start < mention.end);
  if (unit.tokens[last + 1]?.lower === "'s" || unit.tokens[last + 1]?.text === '’') return SALIENCE.owner;
  return PREPOSITIONS.has(unit.tokens[at - 1]?.lower ?? '') ? SALIENCE.oblique : SALIENCE.plain;
}

const fits = (person: Person, gender: Gender): boolean => person.gender === null || person.gender === gender;

/** People named inside the quotations of a sentence: they seldom speak of themselves by name. */
const findNamedInQuotes = (unit: CitedUnit, spotted: readonly Spotted[]): Set<Person> =>
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
  named: ReadonlySet<Person>,
): Map<Person, number> {
  const scores = new Map<Person, number>();
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
function choose(scores: ReadonlyMap<Person, number>): Resolution | undefined {
  const [best, second] = [...scores.entries()].sort((a, b) => b[1] - a[1]);
  if (best === undefined || best[1] <= 0) return undefined;
  return { person: best[0], ratio: best[1] / (best[1] + (second?.[1] ?? 0)) };
}

const isSubjectPronoun = (token: UnitToken): boolean => token.lower === 'he' || token.lower === 'she';

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
): Map<number, Resolution> {
  const spotted = people
    .flatMap((person) =>
      person.mentions.map((mention) => ({ start: mention.start, end: mention.end, person })),
    )
    .sort((a, b) => a.start - b.start);
  const resolved = new Map<number, Resolution>();
  const echoes: Echo[] = [];
  let next = 0;
  units.forEach((unit, at) => {
    const inside: Spotted[] = [];
    while (next < spotted.length && (spotted[next]?.start ?? 0) < unit.end) {
      const mention = spotted[next];
      if (mention !== undefined && mention.end > unit.start) inside.push(mention);
      next += 1;
    }
    const named = findNamedInQuotes(unit, inside);
    let seen = 0;
    for (const token of unit.tokens) {
      while (seen < inside.length && (inside[seen]?.start ?? 0) <= token.start) {
        const mention = inside[seen];
        if (mention !== undefined)
          echoes.push({ unit: at, person: mention.person, weight: weigh(unit, mention) });
        seen += 1;
      }
      if (token.kind !== 'word' || !isSubjectPronoun(token)) continue;
      const gender = toPronounGender(token.lower);
      const found = gender === null ? undefined : choose(scorePeople(echoes, at, gender, named));
      if (found === undefined) continue;
      resolved.set(token.start, found);
      echoes.push({ unit: at, person: found.person, weight: SALIENCE.subject });
    }
    while (seen < inside.length) {
      const mention = inside[seen];
      if (mention !== undefined)
        echoes.push({ unit: at, person: mention.person, weight: weigh(unit, mention) });
      seen += 1;
    }
  });
  return resolved;
}
