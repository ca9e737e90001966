import { isEntityKey, isTimeframeKey } from '../units/excerpts.ts';
import type { Term, Unit } from '../units/units.ts';

/** Gives the weight of the anchors that two units share; see `makeAnchors`. */
export type Anchors = (a: Unit, b: Unit) => number;

/**
 * Anchors are names and numbers that are in one sentence alone of an article. Where two articles have the same anchor, the two sentences
 * are likely to report the same. A sentence that an article repeats word by word counts once; times are no anchors, as every story has days.
 */
export function makeAnchors(sentences: readonly { unit: Unit }[]): Anchors {
  const holders = new Map<string, string>();
  const repeated = new Set<string>();
  for (const { unit } of sentences) {
    const words = unit.forms.join(' ');
    for (const term of unit.terms.filter(canAnchor)) {
      const key = toArticleKey(unit, term);
      const holder = holders.get(key);
      if (holder === undefined) holders.set(key, words);
      else if (holder !== words) repeated.add(key);
    }
  }
  const isAnchor = (unit: Unit, term: Term): boolean => !repeated.has(toArticleKey(unit, term));
  // A unit is compared with all others: what can be an anchor in it is looked for once.
  const anchors = new Map<Unit, readonly Term[]>();
  const anchorsOf = (unit: Unit): readonly Term[] => {
    const known =
      anchors.get(unit) ?? toOnePerId(unit.terms.filter(canAnchor)).filter((term) => isAnchor(unit, term));
    anchors.set(unit, known);
    return known;
  };
  return (a, b) => {
    let sum = 0;
    for (const term of anchorsOf(a)) {
      if (b.words.ids.includes(term.id) && isAnchor(b, term)) sum += term.weight;
    }
    return sum;
  };
}

/** The first of the terms with each id. */
export const toOnePerId = (terms: readonly Term[]): Term[] =>
  terms.filter(({ id }, index) => terms.findIndex((other) => other.id === id) === index);

const canAnchor = ({ key, kind }: Term): boolean =>
  isEntityKey(key) || (kind === 'number' && !isTimeframeKey(key));

const toArticleKey = ({ article }: Unit, { key }: Term): string => `${article} ${key}`;
