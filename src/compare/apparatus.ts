import { findWords } from '../align/shared-wording-words.ts';
import type { ApparatusEntry, Passage, Reading } from '../model/comparison.ts';
import type { Id } from '../model/ids.ts';
import type { DifferenceKind } from '../model/kinds.ts';
import { findAttributionDifference } from './attribution-differences.ts';
import { findCertaintyDifference } from './certainty-differences.ts';
import {
  areFiguresCompatible,
  canTimeframesAgree,
  matchFigures,
  matchTimeframes,
} from './matching-values.ts';
import {
  areNamesShared,
  areQuotationsCompatible,
  joinPieces,
  matchQuotations,
  withFullNames,
} from './matching-words.ts';
import { createNearReader } from './near-words.ts';
import { findLacking, withoutQuoting } from './one-sided.ts';
import {
  type ReadingOf,
  toAttributionReading,
  toCertaintyReading,
  toFigureReadings,
  toNameReadings,
  toQuotationReadings,
  toTimeframeReadings,
  UNKNOWN_SOURCE,
} from './readings.ts';
import { withSharedHedges } from './shared-hedges.ts';
import { withSharedSources } from './shared-sources.ts';
import { toSlots } from './slots.ts';
import type { StoryArticles } from './story-articles.ts';
import { withNamedDays } from './timeframe-days.ts';

/** Most readings of one kind that a claim compares: a claim of a hundred articles stays cheap. */
const MAX_READINGS = 120;

/**
 * Gives what the articles of a claim can differ in.
 *
 * One entry for each thing that is read: two figures of a claim (“49 killed”, “53 wounded”) are two entries, each entity that two articles call
 * by other names is one. Attribution and certainty have one entry each. Readings lie within the passages; only the source of an attribution may stand outside.
 *
 * @returns entries by kind, then in the order of their first reading
 */
export function toApparatus(passages: readonly Passage[], articles: StoryArticles): ApparatusEntry[] {
  const read = <One extends Reading>(
    toReadings: (...of: Parameters<typeof toFigureReadings>) => One[],
  ): One[] =>
    passages.flatMap((passage) => toReadings(passage, articles.get(passage.article))).slice(0, MAX_READINGS);
  const present = [...new Set(passages.map((passage) => passage.article))];
  const entry = <One extends Reading>(
    kind: DifferenceKind,
    slot: One[],
    isCompatible: (slot: One[]) => boolean,
  ) => toEntry({ kind, readings: slot, present, isCompatible });
  const withLacking = (found: ApparatusEntry, slot: ValueReadings, all: ValueReadings): ApparatusEntry => {
    const { isOneSided, without } = findLacking(slot, all, { passages, articles });
    return { ...found, differs: found.differs || isOneSided, without };
  };
  const findStemsOfOthers = createOthersFinder(passages);
  const readNear = createNearReader(passages, articles);
  const figures = read(toFigureReadings);
  const attributions = withSharedSources(
    read((passage, article) => [toAttributionReading(passage, article, findStemsOfOthers(article.id))]),
  );
  const certainty = findCertaintyDifference(
    withSharedHedges(
      read((passage, article) => [toCertaintyReading(passage, article, findStemsOfOthers(article.id))]),
      passages,
      articles,
    ),
    { passages, articles },
  );
  const timeframes = withNamedDays(read(toTimeframeReadings), articles);
  return [
    ...toSlots(figures, matchFigures(figures, readNear)).map((slot) =>
      withLacking(entry('figure', slot, areFiguresCompatible), slot, figures),
    ),
    ...toSlots(timeframes, matchTimeframes(timeframes, articles, readNear)).map((slot) =>
      withLacking(entry('timeframe', slot, canTimeframesAgree), slot, timeframes),
    ),
    {
      ...entry('attribution', attributions, () => true),
      ...findAttributionDifference(attributions, { passages, articles }),
    },
    {
      ...entry('certainty', certainty.readings, () => false),
      differs: certainty.differs,
      compatible: !certainty.differs,
    },
    ...joinPieces(toSlots(read(toQuotationReadings), matchQuotations)).map((slot) =>
      withoutQuoting(entry('quotation', slot, areQuotationsCompatible), slot, articles),
    ),
    ...toNameSlots(read(toNameReadings))
      .map((slot) => entry('name', slot, (all) => areNamesShared(all, articles)))
      .filter(({ differs }) => differs),
  ];
}

type ValueReadings = Parameters<typeof findLacking>[0];

/** Makes the function that gives the stems that a claim's passages use in other articles than the given one. */
function createOthersFinder(passages: readonly Passage[]): (article: Id) => ReadonlySet<string> {
  const users = new Map<string, Set<Id>>();
  for (const { article, exact } of passages) {
    for (const { stem } of findWords(exact)) users.set(stem, (users.get(stem) ?? new Set()).add(article));
  }
  return (article) =>
    new Set([...users].filter(([, set]) => set.size > 1 || !set.has(article)).map(([stem]) => stem));
}

/** The names of each entity that at least two articles name. */
function toNameSlots(readings: readonly ReadingOf<'name'>[]): ReadingOf<'name'>[][] {
  const slots = new Map<string, ReadingOf<'name'>[]>();
  for (const reading of readings) slots.set(reading.entity, [...(slots.get(reading.entity) ?? []), reading]);
  return [...slots.values()]
    .map(withFullNames)
    .filter((slot) => new Set(slot.map((reading) => reading.article)).size > 1);
}

type EntryInput<One extends Reading> = {
  kind: DifferenceKind;
  readings: One[];
  present: readonly Id[];
  isCompatible: (readings: One[]) => boolean;
};

function toEntry<One extends Reading>({
  kind,
  readings,
  present,
  isCompatible,
}: EntryInput<One>): ApparatusEntry {
  const differs = haveDifferentKeys(readings);
  const giving = new Set(readings.map((reading) => reading.article));
  return {
    kind,
    differs,
    compatible: !differs || isCompatible(readings),
    readings,
    without: present.filter((article) => !giving.has(article)),
  };
}

/**
 * True when two articles do not give the same set of keys; what one article says in two ways is no difference between articles, nor is a source that is only
 * “he”, when somebody is named elsewhere.
 */
export function haveDifferentKeys(readings: readonly Reading[]): boolean {
  const keys = new Set(readings.map((reading) => reading.key));
  const isUnknown = (key: string): boolean =>
    key.endsWith(` ${UNKNOWN_SOURCE}`) &&
    [...keys].some((other) => other !== key && other.startsWith(key.slice(0, -UNKNOWN_SOURCE.length)));
  const byArticle = new Map<Id, Set<string>>();
  for (const { article, key } of readings) {
    if (!isUnknown(key)) byArticle.set(article, (byArticle.get(article) ?? new Set()).add(key));
  }
  return new Set([...byArticle.values()].map((set) => [...set].sort().join('\n'))).size > 1;
}
