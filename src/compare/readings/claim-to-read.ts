import { findWords } from '../../align/words/words.ts';
import type { AnnotatedArticle } from '../../model/article.ts';
import type { ApparatusEntry, Passage, Reading } from '../../model/comparison.ts';
import type { DifferenceWords } from '../../model/difference-words.ts';
import type { Id } from '../../model/ids.ts';
import type { DifferenceKind } from '../../model/kinds.ts';
import type { Link } from '../../model/links.ts';
import { createNearReader, type NearReader, type ToldReader } from '../words/near-words.ts';
import type { StoryArticles } from '../words/story-articles.ts';
import { createSureReaders, type SameReader } from '../words/sure-links.ts';
import { haveDifferentKeys } from './different-keys.ts';
import { type ReadingOf, toAttributionReading } from './readings.ts';
import { withSharedSources } from './shared-sources.ts';
import { createTimesReader, type TimesReader } from './times-of-one.ts';
import { createOccasionReader, type OccasionReader } from './two-occasions.ts';

/** Most readings of one kind that a claim compares: a claim of a hundred articles stays cheap. */
const MAX_READINGS = 120;

type ToReadings<One extends Reading> = (
  passage: Passage,
  article: AnnotatedArticle,
  others: ReadonlySet<string>,
) => One[];

/** A claim as a kind of difference reads it. */
export type ClaimToRead = {
  passages: readonly Passage[];
  articles: StoryArticles;
  /** Tells whether two amounts or times may be of one thing. */
  mayBeOfOne: NearReader;
  /** Tells whether the words round two amounts or times say that they are of two occasions: “the latest talks”. */
  areOfTwoOccasions: OccasionReader;
  /** Tells whether two amounts or times hang on one verb, or on two that news English uses alike; of a verb of saying more has to be the same. */
  hangOnOneVerb: NearReader;
  /** Tells whether two times may be of one thing: it takes more where they share no day. */
  areTimesOfOne: TimesReader;
  /** Tells whether an article tells in the claim what an amount or a time is of. */
  isToldBy: ToldReader;
  /** Tells of two passages (ids) whether their link leaves next to no doubt that they report the same. */
  reportOne: SameReader;
  /** Reads all passages; `others` are stems of the words of the claim's passages in other articles. */
  read: <One extends Reading>(toReadings: ToReadings<One>) => One[];
  /** Who carries each passage; read once. */
  readSources: () => ReadingOf<'attribution'>[];
  /** Makes an entry of readings that answer one question. */
  toEntry: <One extends Reading>(
    kind: DifferenceKind,
    readings: One[],
    isCompatible: (readings: One[]) => boolean,
  ) => ApparatusEntry;
};

/** A kind of difference, whole: how it is read, matched, judged to be one that can be so all the same, and worded. */
export type DifferenceRules = {
  words: DifferenceWords;
  /** True for a kind that has entries only where passages of two articles differ: of those of one article it is not asked. */
  isBetweenArticles?: boolean;
  /** The entries of a claim, in the order of their first reading. */
  toEntries: (claim: ClaimToRead) => ApparatusEntry[];
  /** Says a reading in a sentence of fact; left out where its words in the article's text, between quotation marks, say it. */
  sayReading?: (reading: Reading, text: string) => string;
  /** True for readings of two passages that do not differ enough to say so of these two, whatever the claim's articles do. */
  areAlike?: (readings: readonly Reading[], articles: StoryArticles) => boolean;
};

/** Makes of the passages of a claim, and of the links between them, what kinds of difference read. */
export function toClaimToRead(
  passages: readonly Passage[],
  articles: StoryArticles,
  links: readonly Link[] = [],
): ClaimToRead {
  const present = [...new Set(passages.map((passage) => passage.article))];
  const findStemsOfOthers = createOthersFinder(passages);
  let sources: ReadingOf<'attribution'>[] | undefined;
  const read: ClaimToRead['read'] = (toReadings) =>
    passages
      .flatMap((passage) => {
        const { article } = passage;
        return toReadings(passage, articles.get(article), findStemsOfOthers(article));
      })
      .slice(0, MAX_READINGS);
  return {
    passages,
    articles,
    ...createReaders(passages, articles, links),
    read,
    readSources: () => {
      sources ??= withSharedSources(read((...of) => [toAttributionReading(...of)]));
      return sources;
    },
    toEntry: (kind, readings, isCompatible) => {
      const differs = haveDifferentKeys(readings);
      const giving = new Set(readings.map((reading) => reading.article));
      return {
        kind,
        differs,
        compatible: !differs || isCompatible(readings),
        readings,
        without: present.filter((article) => !giving.has(article)),
      };
    },
  };
}

/** Makes the functions that tell whether amounts or times of a claim are of one thing. */
function createReaders(passages: readonly Passage[], articles: StoryArticles, links: readonly Link[]) {
  const sure = createSureReaders(passages, articles, links);
  const { countShared, ...near } = createNearReader(passages, articles, sure);
  const areOfTwoOccasions = createOccasionReader(passages, articles);
  const { mayBeOfOne } = near;
  const evidence = { passages, articles, mayBeOfOne, areOfTwoOccasions, countShared, isClose: sure.isClose };
  const areTimesOfOne = createTimesReader(evidence);
  return { ...near, areOfTwoOccasions, areTimesOfOne, reportOne: sure.reportOne };
}

/** Makes the function that gives the stems that a claim's passages use in other articles than the given one, found once an article: every kind of difference asks for them. */
function createOthersFinder(passages: readonly Passage[]): (article: Id) => ReadonlySet<string> {
  const users = new Map<string, Set<Id>>();
  for (const { article, exact } of passages) {
    for (const { stem } of findWords(exact)) users.set(stem, (users.get(stem) ?? new Set()).add(article));
  }
  const others = new Map<Id, ReadonlySet<string>>();
  return (article) => {
    const known =
      others.get(article) ??
      new Set([...users].filter(([, set]) => set.size > 1 || !set.has(article)).map(([stem]) => stem));
    others.set(article, known);
    return known;
  };
}
