import type { AlignedClaim } from '../../model/alignment.ts';
import type { Entity } from '../../model/article.ts';
import type { Passage } from '../../model/comparison.ts';
import type { Link } from '../../model/links.ts';
import { onceEach } from '../../model/once.ts';
import { QUOTED } from '../../model/quoted.ts';
import { createOwnFormFinder, type OwnForm } from '../names/label-names.ts';
import type { ContentReader } from '../words/content.ts';
import type { StoryArticles } from '../words/story-articles.ts';
import { toPeople } from './each-stretch.ts';
import { createLabelReader, type Label } from './label-readings.ts';
import { isSurelyQuoted } from './label-speakers.ts';
import { createToldReader } from './label-told.ts';
import { createOtherLabels } from './other-labels.ts';
import { toPlacedHeading } from './placed-heading.ts';
import { createOpenSignFinder } from './stands-alone.ts';

/** “The lock will leak”, “Velde burned the letter”: who reads of a story may know what several articles name so. */
const KNOWN_TO_READERS = ['ungiven', 'untold'];

/** How much less a passage counts for each step by which its names are its article's own, as long as the words are those of others. */
const OWN_FORM_COST = 0.05;

/** From here on a name has words that no other article uses, or is kept at a distance. */
const OWN_WORDS = 3;

/** Of a claim whose passages say several things one that is as far as this from the middle is about something else. */
const NEAR_MIN_RATIO = 0.6;

/** One that can be read with no words before it is taken before one that needs some, or that readers of the story may understand, unless it is worth so much less. */
const ALONE_MIN_RATIO = 0.85;

/**
 * Makes the functions that find a claim's label, and others that it may have (other-labels.ts): the passage that is likeliest to report the same as the others, by the mean probability of its links, tells least that these do
 * not (label-told.ts), and reads well as a heading; of equals the first. One that can be read alone precedes those that cannot, unless it is far from the others. One that contradicts
 * what more articles say is none as long as there is another.
 *
 * One article's own words for a name are never a heading as long as there is another passage: one that is only spelled in its own way precedes one that uses other
 * words, and that before one that keeps its distance. Of the passage a leading connective and the last full stop are left off. What one article alone says stands in
 * its place: its whole sentence, after the words in front. Source: bench/alignment/README.md, headings.
 */
export function createLabelFinder(
  articles: StoryArticles,
  entities: readonly Entity[],
  contentOf: ContentReader,
) {
  const findOwnForm = createOwnFormFinder(articles, entities);
  const ownFormOf = onceEach((passage: Passage) => findOwnForm(passage));
  const reader = createLabelReader(articles, entities, findOwnForm);
  const { toLabel, toPlaced, toFactor } = reader;
  const people = toPeople(entities);
  const findOpenSign = createOpenSignFinder(articles, people);
  const toSure =
    (toForm: (passage: Passage) => Label) =>
    (passage: Passage): Label =>
      withSureSpeaker(toForm(passage), passage, articles);
  const toAlone = toSure((passage) => toPlacedHeading(passage, { articles, people, toLabel, toPlaced }));
  const toInPlace = toSure(toPlaced);
  const signOf = onceEach((passage: Passage) => findOpenSign(toAlone(passage), passage));
  const choose = createChooser({
    ...reader,
    ownFormOf,
    isUnderstood: (passage) => signOf(passage) === null && toAlone(passage).before === null,
    isOpen: onceEach((passage: Passage) =>
      [signOf(passage), findOpenSign(toLabel(passage), passage)].some(
        (sign) => ![null, ...KNOWN_TO_READERS].includes(sign),
      ),
    ),
    toToldShare: createToldReader(articles, contentOf),
  });
  const others = createOtherLabels({
    articles,
    people,
    toWorth: (passage, links) => toMeanScore(passage, links) * toFactor(passage),
    isNeutral: (passage) => toTier(ownFormOf(passage)) === 0,
    toForms: (passage) => [toAlone(passage), toInPlace(passage)],
  });
  const findLabel = (claim: ClaimToHead): Label =>
    (isOfOneArticle(claim.passages) ? toInPlace : toAlone)(choose(claim));
  return { findLabel, ...others };
}

type Chooser = Pick<ReturnType<typeof createLabelReader>, 'toFactor' | 'standsAlone' | 'toShown'> & {
  ownFormOf: (passage: Passage) => OwnForm;
  isUnderstood: (passage: Passage) => boolean;
  isOpen: (passage: Passage) => boolean;
  toToldShare: ReturnType<typeof createToldReader>;
};

/** Makes the function that finds the passage that heads a claim. */
const createChooser =
  ({ ownFormOf, toShown, toFactor, toToldShare, ...tests }: Chooser) =>
  ({ passages, links, outvoted }: ClaimToHead): Passage => {
    const [only, ...others] = passages;
    // Most rows have one passage: there is nothing to choose from.
    if (only !== undefined && others.length === 0) return only;
    const rated = passages.map((passage): Candidate => {
      const own = ownFormOf(passage);
      const told = toToldShare({ ...toShown(passage), article: passage.article }, passages);
      const near = toMeanScore(passage, links) * told * (1 - OWN_FORM_COST * own);
      return { passage, tier: toTier(own), near, worth: near * toFactor(passage) };
    });
    return chooseNamed(rated, { passages, outvoted }, tests).passage;
  };

/** A label without “quoted” where its words are not surely quoted. */
const withSureSpeaker = (label: Label, passage: Passage, articles: StoryArticles): Label =>
  label.speaker !== QUOTED || isSurelyQuoted(passage, label.text, articles.get(passage.article))
    ? label
    : { ...label, speaker: null };

/** A claim to be headed; `outvoted`: passages (ids) that contradict what more articles say. */
type ClaimToHead = Pick<AlignedClaim, 'passages' | 'links'> & { outvoted?: ReadonlySet<string> | undefined };

type Candidate = { passage: Passage; tier: number; near: number; worth: number };

type Readers = Record<'isUnderstood' | 'isOpen' | 'standsAlone', (passage: Passage) => boolean>;

/** The candidate that a claim is headed by: near to the others, and one that can be read alone where there is one. */
function chooseNamed(
  rated: readonly Candidate[],
  { passages, outvoted }: Pick<ClaimToHead, 'passages' | 'outvoted'>,
  { isUnderstood, isOpen, standsAlone }: Readers,
): Candidate {
  const meant = orAll(rated, ({ passage }) => outvoted?.has(passage.id) !== true);
  const least = Math.min(...meant.map(({ tier }) => tier));
  const neutral = meant.filter(({ tier }) => tier === least);
  const nearest = Math.max(...neutral.map(({ near }) => near));
  const isNear = ({ near }: Candidate): boolean => near >= NEAR_MIN_RATIO * nearest;
  const near = neutral.filter(isNear);
  const alone = isOfOneArticle(passages) ? [] : near.filter((one) => !isOpen(one.passage));
  const best = Math.max(...alone.map(({ worth }) => worth));
  const understood = alone.filter((one) => one.worth >= ALONE_MIN_RATIO * best && isUnderstood(one.passage));
  const [first, ...others] =
    [understood, alone].find((some) => some.length > 0) ??
    orAll(neutral, (one) => isNear(one) && standsAlone(one.passage));
  if (first === undefined) throw new Error('a claim has no passage; this is a bug in compare/');
  return others.reduce((best, one) => (one.worth > best.worth ? one : best), first);
}

const toTier = (own: OwnForm): number => (own < OWN_WORDS ? 0 : own);

/** The items that are meant, all where none is. */
function orAll<Item>(items: readonly Item[], isMeant: (item: Item) => boolean): readonly Item[] {
  const meant = items.filter(isMeant);
  return meant.length > 0 ? meant : items;
}

const isOfOneArticle = (passages: readonly Passage[]): boolean =>
  passages.every(({ article }) => article === passages[0]?.article);

const linksOf = ({ id }: Passage, links: readonly Link[]): Link[] =>
  links.filter(({ a, b }) => a === id || b === id);

/** The mean probability of a passage's links; 1 of one without links, which has only passages of its own article beside it. */
function toMeanScore(passage: Passage, links: readonly Link[]): number {
  const own = linksOf(passage, links);
  return own.length === 0 ? 1 : own.reduce((sum, { score }) => sum + score, 0) / own.length;
}
