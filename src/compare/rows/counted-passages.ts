import { areOpposed, findStance, type Stance } from '../../align/units/stances.ts';
import { findWords } from '../../align/words/words.ts';
import type { AlignedClaim } from '../../model/alignment.ts';
import type { Entity } from '../../model/article.ts';
import type { Passage } from '../../model/comparison.ts';
import type { Link } from '../../model/links.ts';
import { findOverlapping, overlaps } from '../../model/span.ts';
import type { QuotedFinder } from '../quotations/quoted-elsewhere.ts';
import { type ContentReader, coverOf, weigh } from '../words/content.ts';
import { isInHeadline } from '../words/in-headline.ts';
import type { StoryArticles } from '../words/story-articles.ts';

/**
 * How likely a passage reports what a heading says, by the share (by weight) of what the heading tells that the passage tells, too, by the probability of the link of the two, and by that of
 * the passage's best link (logistic regression).
 *
 * Source: 1,554 ordered pairs of passages of 317 rows of 28 labelled events, links by models that never saw them; strict readers graded whether the second reports the first.
 */
const WEIGHTS = { base: -6.36, told: 3.479, link: 1.959, best: 3.86 };

/** From this likelihood on a passage reports the whole of its row's heading; below, it may report a part of it. Of 221 articles of the rows above, out of fold, one of 100 reports something else from there on, and 5 half of it. */
const WHOLE_MIN = 0.8;

/** What has this share (by weight) of what the heading tells counts however weak the link. */
const FULLY_TOLD = 0.95;

/**
 * From the first likelihood on a passage counts where its link with the heading is likely from the second on, and the heading reports the passage with the third likelihood or more, too, or the passage the whole heading; what denies or asks what the other tells does not.
 *
 * Source: passages of other articles than the heading's in rows of 190 labelled events (those of 144 were linked by the shipped trees and encoder, which have learned them). Of 1,672 that count by these limits alone, which were chosen on them, readers call 95.0 % the
 * same as the heading's sentence, 95.9 % of the 377 in the 46 events that the encoder never saw; below such a link 91 and less. Of 44 of these drawn by chance a strict reader held 32 for reports of the heading or of a part that
 * matters, nine for doubtful and three for something else. Of all 62 passages that counted in six invented stories, three fresh readers held one for wrong and four for doubtful. With links from .95 on alone, where 98 % are the same, two of three passages that readers call the same counted nowhere.
 */
const PART_MIN = 0.4;
const PART_MIN_LINK = 0.85;
const BACK_MIN = 0.3;

/** From this probability of its link with the heading on what reports no more of it counts where the heading reports the passage: it tells less than the heading, but nothing else. */
const LESS_MIN_LINK = 0.97;
const LESS_MIN = 0.65;

/**
 * Where the passage or the heading is a headline it counts from this probability on: what is linked with a headline mostly tells the story's main event. Of 21 such pairs that may report a part, labelled as above,
 * and less surely linked than others have to be, none tells something else, and one half of it.
 */
const HEADLINE_MIN_LINK = 0.7;

/** What gives another figure of the same has less in common, and is most worth a reader's look: it counts from this probability on. */
const ANSWERING_MIN_LINK = 0.9;

/** From this probability of its link with the heading on a passage counts that is likely (from the second on) to report it: none of 36 such pairs tells something else. */
const SURE_LINK = 0.95;
const SURE_MIN = 0.4;

/**
 * From this likelihood on a further passage of the heading's article counts, its best link with a counted passage taken for one with the heading. Of 53 such passages of labelled events, links by models
 * that never saw them, none of 37 tells something else from there on, and 4 of 16 below.
 */
const FURTHER_MIN = 0.7;
const TIE_MIN_LINK = 0.65;

/**
 * What tells less than the heading, or a part of it, counts unless they have less than this in common beside names: the same people can do anything. Of 93 passages of labelled events that tell
 * less six shared names alone, and, read by hand, four of these told something else; of nine that may tell a part, and are no headlines, five told half of the heading.
 */
const BESIDE_NAMES_MIN = 0.05;

/** `answering`: gives the passages (ids) that are known to answer what one (id) answers, since they do so otherwise: they contradict it, or give another figure of the same. */
type Linked = Pick<AlignedClaim, 'passages' | 'links'> & {
  answering?: ((id: string) => ReadonlySet<string>) | undefined;
};

/** How likely (0–1) a passage of a row reports its heading, and whether it counts as a report of it. */
export type Rated = { passage: Passage; likelihood: number; counts: boolean };

/** The passages of a row that count as reports of its heading, those of them that may report a part of it, and all of the row, rated. */
export type Counted = { counted: Passage[]; partly: ReadonlySet<string>; rated: Rated[] };

/**
 * Makes the function that tells which passages of a row count as reports of its heading. Links join what is likely the same, one by one; that each passage reports what stands over the row is a
 * statement of its own, and needs evidence of its own. What the editor linked counts.
 *
 * Other passages of the heading's own article count where they report it, too, as far as their link with a passage that counts can tell. Where an article tells of the heading's place, what it tells of other places alone does not count:
 * results of several places are told in sentences of one shape.
 *
 * @param findQuoted  gives where another article quotes what a heading quotes: who quotes the same words of the same utterance reports it
 */
export function createCountedFinder(
  articles: StoryArticles,
  contentOf: ContentReader,
  entities: readonly Entity[] = [],
  findQuoted: QuotedFinder = () => undefined,
) {
  const placesOf = createPlaceReader(articles, entities);
  const { read, readNameless } = createWeigher(articles, contentOf);
  return ({ passages, links, answering }: Linked, heading: Passage): Counted => {
    const linksOf = ({ id }: Passage): Link[] => links.filter(({ a, b }) => a === id || b === id);
    const rate = toRater({ passages, links, answering }, heading, {
      articles,
      read,
      readNameless,
      findQuoted,
    });
    const rated = passages.map((passage): Rated => ({ passage, ...rate(passage) }));
    const counted = toIds(rated.filter(({ counts }) => counts));
    // A passage of the heading's article has no link with it: that with a passage that counts stands for one.
    const isTied = (passage: Passage): boolean => {
      if (passage.article !== heading.article) return false;
      const ties = linksOf(passage).filter((link) => isTiedBy(link, passage.id, counted));
      const link = Math.max(0, ...ties.map(({ score }) => score));
      const told = [coverOf(read(heading), read(passage)), coverOf(read(passage), read(heading))];
      const best = toBest(linksOf(passage));
      return ties.length > 0 && toLikelihood({ told: Math.max(...told), link, best }) >= FURTHER_MIN;
    };
    const isElsewhere = toElsewhere(heading, passages, placesOf);
    const isCounted = ({ passage }: Rated): boolean =>
      (counted.has(passage.id) || isTied(passage)) && !isElsewhere(passage);
    return { ...toChosen(rated.filter(isCounted), heading), rated };
  };
}

type Weigher = ReturnType<typeof createWeigher> & { articles: StoryArticles; findQuoted: QuotedFinder };

/** Makes the function that tells how likely a passage reports a heading, and whether it counts. */
function toRater(
  { links, answering }: Linked,
  heading: Passage,
  { articles, read, readNameless, findQuoted }: Weigher,
): (passage: Passage) => Omit<Rated, 'passage'> {
  const linksOf = ({ id }: Passage): Link[] => links.filter(({ a, b }) => a === id || b === id);
  const isHeadline = (passage: Passage): boolean => isInHeadline(passage, articles.get(passage.article));
  const isQuotedAgain = (one: Passage, other: Passage): boolean => {
    const place = findQuoted([one], other.article);
    return place !== undefined && overlaps(place, other);
  };
  const toSigns = (one: Passage, other: Passage): Signs => ({
    told: coverOf(read(other), read(one)),
    ...toLinkSigns(linksOf(one), other),
  });
  return (passage) => {
    if (passage.id === heading.id || linksOf(passage).some(({ by }) => by === 'editor'))
      return { likelihood: 1, counts: true };
    if (passage.article === heading.article) return { likelihood: 0, counts: false };
    const signs = toSigns(passage, heading);
    const back = toLikelihood(toSigns(heading, passage));
    const isOfHeadline = isHeadline(passage) || isHeadline(heading);
    const sharesMoreThanNames = (one: Passage, other: Passage): boolean =>
      coverOf(readNameless(one), readNameless(other)) >= BESIDE_NAMES_MIN;
    const isNothingElse = (): boolean =>
      signs.link >= (isOfHeadline ? HEADLINE_MIN_LINK : LESS_MIN_LINK) &&
      back >= LESS_MIN &&
      sharesMoreThanNames(passage, heading);
    const isAnswer = (): boolean =>
      signs.link >= (isOfHeadline ? HEADLINE_MIN_LINK : ANSWERING_MIN_LINK) &&
      answering?.(heading.id).has(passage.id) === true;
    const likelihood = toLikelihood(signs);
    const isOwn =
      isCountedBy(signs, { back, isOpposed: areOpposed(stanceOf(heading), stanceOf(passage)) }) &&
      (likelihood >= WHOLE_MIN || isOfHeadline || sharesMoreThanNames(heading, passage));
    const counts = isOwn || isNothingElse() || isAnswer() || isQuotedAgain(heading, passage);
    return { likelihood, counts };
  };
}

/** True for what counts by its own signs: what tells the whole heading, and what tells a part of it and is linked with it; `back`: how likely the heading reports the passage; `isOpposed`: one denies or asks what the other tells. */
function isCountedBy(signs: Signs, { back, isOpposed }: { back: number; isOpposed: boolean }): boolean {
  const likelihood = toLikelihood(signs);
  return (
    (likelihood >= WHOLE_MIN && signs.told >= FULLY_TOLD) ||
    (likelihood >= PART_MIN &&
      signs.link >= PART_MIN_LINK &&
      (likelihood >= WHOLE_MIN || (back >= BACK_MIN && !isOpposed))) ||
    (likelihood >= SURE_MIN && signs.link >= SURE_LINK)
  );
}

const stanceOf = ({ exact }: Passage): Stance => findStance(exact, findWords(exact));

const toIds = (rated: readonly Rated[]): ReadonlySet<string> =>
  new Set(rated.map(({ passage }) => passage.id));

/** Makes what weighs the words of a passage, with its names or without. */
function createWeigher(articles: StoryArticles, contentOf: ContentReader) {
  const wordsOf = (passage: Passage) => contentOf(articles.get(passage.article), passage);
  return {
    read: (passage: Passage) => weigh(wordsOf(passage)),
    readNameless: (passage: Passage) => weigh(wordsOf(passage).filter(({ kind }) => kind !== 'name')),
  };
}

function toChosen(chosen: readonly Rated[], heading: Passage): Pick<Counted, 'counted' | 'partly'> {
  const partly = chosen.filter(
    ({ passage, likelihood }) => passage.article !== heading.article && likelihood < WHOLE_MIN,
  );
  return {
    counted: chosen.map(({ passage }) => passage),
    partly: new Set(partly.map(({ passage }) => passage.id)),
  };
}

type PlaceReader = (passage: Passage) => ReadonlySet<string>;

/** Makes the function that gives the places (ids of entities) that a passage names. */
function createPlaceReader(articles: StoryArticles, entities: readonly Entity[]): PlaceReader {
  const places = new Set(entities.filter(({ kind }) => kind === 'place').map(({ id }) => id));
  return (passage) =>
    new Set(
      findOverlapping(articles.get(passage.article).names, passage)
        .map(({ entity }) => entity)
        .filter((id) => places.has(id)),
    );
}

/** Makes the function that tells whether a passage names other places than a heading, beside one of its article that names a place of the heading's. */
function toElsewhere(
  heading: Passage,
  passages: readonly Passage[],
  placesOf: PlaceReader,
): (passage: Passage) => boolean {
  const headed = placesOf(heading);
  const isThere = (passage: Passage): boolean => !placesOf(passage).isDisjointFrom(headed);
  const there = new Set(passages.filter(isThere).map(({ article }) => article));
  return (passage) => there.has(passage.article) && placesOf(passage).size > 0 && !isThere(passage);
}

type Signs = { told: number; link: number; best: number };

const toLikelihood = ({ told, link, best }: Signs): number =>
  1 / (1 + Math.exp(-(WEIGHTS.base + WEIGHTS.told * told + WEIGHTS.link * link + WEIGHTS.best * best)));

/** What a passage's links tell: that with another passage, and its best. */
const toLinkSigns = (own: readonly Link[], { id }: Passage): Omit<Signs, 'told'> => ({
  link: own.find(({ a, b }) => a === id || b === id)?.score ?? 0,
  best: toBest(own),
});

const toBest = (links: readonly Link[]): number => Math.max(0, ...links.map(({ score }) => score));

/** True for a link that is likely enough by itself to join a passage with one that counts. */
const isTiedBy = ({ a, b, score }: Link, id: string, counted: ReadonlySet<string>): boolean =>
  score >= TIE_MIN_LINK && ((a === id && counted.has(b)) || (b === id && counted.has(a)));
