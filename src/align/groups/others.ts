import type { AnnotatedArticle, Entity } from '../../model/article.ts';
import type { EntityKind } from '../../model/kinds.ts';
import { sliceSpan } from '../../model/span.ts';
import { haveOtherActors, quoteSameWords } from '../units/actors.ts';
import { toEntityKey } from '../units/excerpts.ts';
import { findSureSpeakers } from '../units/speakers.ts';
import type { Unit } from '../units/units.ts';

/** Tells of two units of two articles whether they surely tell of others. */
export type OthersTest = (a: Unit, b: Unit) => boolean;

/** What the bodies of some articles open with, in the sentence: “NORTH QUAY, Va. — ”, “ARLE (Northern English) — ”. The name in it is a place where somebody writes, and nobody who acts. */
const DATELINE = /^\p{Lu}{2}[\p{Lu} .,'’]{1,30}[^\n—–-]{0,30}(?:[—–]|--|\s-\s)/u;

/** Who acts: a place that a sentence opens with mostly says what the next word is of (“Arle fire”). */
const ACTING: ReadonlySet<string> = new Set<EntityKind>(['person', 'body']);

/** What the test is made of. */
export type Known = { articles: readonly AnnotatedArticle[]; entities: readonly Entity[] };

/**
 * Makes the function that tells whether two passages tell of others: each opens with a person or body whom the story knows by name, or gives words of somebody who is surely
 * known, and these are not the same. What quotes the same words is one utterance, whoever is named for it.
 */
export function makeOthersTest({ articles, entities }: Known): OthersTest {
  const acting = new Set(entities.filter(({ kind }) => ACTING.has(kind)).map(({ id }) => toEntityKey(id)));
  const textOf = ({ article, span }: Unit): string => sliceSpan(articles[article]?.text ?? '', span);
  const isNamed = (unit: Unit): boolean =>
    unit.actor !== undefined && acting.has(unit.actor) && !DATELINE.test(textOf(unit));
  // A unit is held against many others: whose words it gives is looked for once.
  const speakers = new Map<Unit, ReadonlySet<string>>();
  const speakersOf = (unit: Unit): ReadonlySet<string> => {
    const known = speakers.get(unit) ?? findSureSpeakers(articles[unit.article], unit.span);
    speakers.set(unit, known);
    return known;
  };
  return (a, b) => {
    if (haveOtherActors(a, b) && isNamed(a) && isNamed(b)) return true;
    const [left, right] = [speakersOf(a), speakersOf(b)];
    return left.size > 0 && right.size > 0 && left.isDisjointFrom(right) && !quoteSameWords(a, b);
  };
}
