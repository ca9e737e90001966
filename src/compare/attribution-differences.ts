import type { Passage } from '../model/comparison.ts';
import type { Id } from '../model/ids.ts';
import { overlapLength, overlaps, type Span, sliceSpan, spanLength } from '../model/span.ts';
import { type ReadingOf, UNKNOWN_SOURCE } from './readings.ts';
import type { StoryArticles } from './story-articles.ts';
import { tellTheSame, toToldWords } from './told-words.ts';

type AttributionReading = ReadingOf<'attribution'>;
type Told = {
  reading: AttributionReading;
  words: ReadonlySet<string>;
  entities: ReadonlySet<string>;
  /** Words with a capital letter in the source: “Dr. Stone’s statement” and “Ada Stone” are one. */
  named: ReadonlySet<string>;
  isQuoted: boolean;
};

/** From this share of the shorter passage on, two passages are the same words. */
const SAME_WORDS_RATIO = 0.6;

/** A word with a capital letter that is more than a title or an article. */
const CAPITALS = /\b\p{Lu}\p{Ll}{3,}/gu;

type Input = { passages: readonly Passage[]; articles: StoryArticles };

/**
 * Tells in what the articles of a claim differ by whom they cite: only passages that leave no doubt about it, and that tell mostly the same, are compared, and two
 * articles differ where no source of one is a source of the other.
 *
 * @returns `differs` for other sources, `compatible` where the articles stand on one rung all the same (own voice, named, unnamed, hearsay)
 */
export function findAttributionDifference(
  readings: readonly AttributionReading[],
  input: Input,
): { differs: boolean; compatible: boolean } {
  const told = readings
    .filter(({ doubtful, key }) => doubtful !== true && !key.endsWith(` ${UNKNOWN_SOURCE}`))
    .map((reading) => toTold(reading, input));
  const byArticle = new Map<Id, Told[]>();
  for (const one of told)
    byArticle.set(one.reading.article, [...(byArticle.get(one.reading.article) ?? []), one]);
  const pairs = [...byArticle.values()].flatMap((left, index, all) =>
    all
      .slice(index + 1)
      .flatMap((right) =>
        shareNoSource(left, right) && (isOwnIn(left) !== isOwnIn(right) || tellOneThing(left, right))
          ? [{ left, right }]
          : [],
      ),
  );
  return {
    differs: pairs.length > 0,
    compatible: !pairs.some(({ left, right }) => areOnOtherRungs(left, right)),
  };
}

function toTold(reading: AttributionReading, { passages, articles }: Input): Told {
  const { text, names, quotations } = articles.get(reading.article);
  const passage = passages.find(({ id }) => id === reading.passage);
  const apart: Span[] = [reading.source, reading.cue].flatMap((span) => span ?? []);
  const { source } = reading;
  const named = names.filter(
    (name) =>
      source !== null && overlaps(name, source) && !/^['’]s?\s/u.test(text.slice(name.end, name.end + 3)),
  );
  const likely = reading.key.slice(reading.voice.length + 1);
  return {
    reading,
    words: passage === undefined ? new Set() : toToldWords(text, passage, apart),
    entities: new Set([...named.map(({ entity }) => entity), likely]),
    named: new Set(source === null ? [] : sliceSpan(text, source).match(CAPITALS)),
    isQuoted:
      passage !== undefined &&
      quotations.some((one) => one.kind === 'full' && overlapLength(one, passage) * 2 >= spanLength(passage)),
  };
}

/** True when no source of one article is a source of the other. */
const shareNoSource = (left: readonly Told[], right: readonly Told[]): boolean =>
  !left.some((one) => right.some((other) => haveOneSource(one, other)));

/** What one article prints as its own words and another quotes in the same words is quoted in both: as a tweet, or from an earlier sentence on. */
const areSameWords = ({ words: left }: Told, { words: right }: Told): boolean =>
  left.intersection(right).size >= SAME_WORDS_RATIO * Math.min(left.size, right.size);

const haveOneSource = (left: Told, right: Told): boolean =>
  left.reading.key === right.reading.key ||
  (((left.isQuoted && right.reading.voice === 'own') || (right.isQuoted && left.reading.voice === 'own')) &&
    areSameWords(left, right)) ||
  (left.reading.voice !== 'own' &&
    (!left.entities.isDisjointFrom(right.entities) || !left.named.isDisjointFrom(right.named)));

/** True when two articles tell the same in some passages, and no rung of one is a rung of the other. */
const areOnOtherRungs = (left: readonly Told[], right: readonly Told[]): boolean =>
  toVoices(left).isDisjointFrom(toVoices(right)) && tellOneThing(left, right);

/** True for an article that tells it itself: then whom another cites for it is a difference, be the passages worded as they are. */
const isOwnIn = (told: readonly Told[]): boolean => told.every(({ reading }) => reading.voice === 'own');

const tellOneThing = (left: readonly Told[], right: readonly Told[]): boolean =>
  left.some((one) => right.some((other) => tellTheSame(one.words, other.words)));

const toVoices = (told: readonly Told[]): ReadonlySet<string> =>
  new Set(told.map(({ reading }) => reading.voice));
