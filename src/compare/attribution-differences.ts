import type { AnnotatedArticle } from '../model/article.ts';
import type { Passage } from '../model/comparison.ts';
import type { Id } from '../model/ids.ts';
import { overlapLength, overlaps, type Span, sliceSpan, spanLength } from '../model/span.ts';
import { type ReadingOf, UNKNOWN_SOURCE } from './readings.ts';
import type { StoryArticles } from './story-articles.ts';
import { tellTheSame, toToldWords } from './told-words.ts';

type AttributionReading = ReadingOf<'attribution'>;
type Told = {
  reading: AttributionReading;
  /** What is told: of somebody who is cited, the words that he is cited for. */
  words: ReadonlySet<string>;
  entities: ReadonlySet<string>;
  /** Words with a capital letter in the source, and behind it: “Dr. Stone’s statement” and “Ada Stone” are one. */
  named: ReadonlySet<string>;
  isQuoted: boolean;
  isDoubtful: boolean;
};

/** From this share of the shorter passage on, two passages are the same words. */
const SAME_WORDS_RATIO = 0.6;

/** A word with a capital letter that is more than a title or an article. */
const CAPITALS = /\b\p{Lu}\p{Ll}{3,}/gu;

/** A name behind a source, before its verb: “Stone and his lawyer, Bo Velde, claim”. */
const NAME_BEHIND = /^, \p{Lu}[^,;:]{1,40}/u;

type Input = { passages: readonly Passage[]; articles: StoryArticles };

/**
 * Tells in what the articles of a claim differ by whom they cite: only passages that leave no doubt about it are compared, and only where what somebody is cited for is mostly what the other
 * tells. Two articles differ where no source of one is a source of the other, be it one that is in doubt.
 *
 * @returns `differs` for other sources, `compatible` where the articles stand on one rung all the same (own voice, named, unnamed, hearsay)
 */
export function findAttributionDifference(
  readings: readonly AttributionReading[],
  input: Input,
): { differs: boolean; compatible: boolean } {
  const byArticle = new Map<Id, Told[]>();
  for (const reading of readings.filter(({ key }) => !key.endsWith(` ${UNKNOWN_SOURCE}`)))
    byArticle.set(reading.article, [...(byArticle.get(reading.article) ?? []), toTold(reading, input)]);
  const pairs = [...byArticle.values()].flatMap((left, index, all) =>
    all
      .slice(index + 1)
      .flatMap((right) => (shareNoSource(left, right) && tellOneThing(left, right) ? [{ left, right }] : [])),
  );
  return {
    differs: pairs.length > 0,
    compatible: !pairs.some(({ left, right }) => areOnOtherRungs(left, right)),
  };
}

function toTold(reading: AttributionReading, { passages, articles }: Input): Told {
  const article = articles.get(reading.article);
  const { text, names, quotations } = article;
  const passage = passages.find(({ id }) => id === reading.passage);
  const { source, cue } = reading;
  const named = names.filter(
    (name) =>
      source !== null && overlaps(name, source) && !/^['’]s?\s/u.test(text.slice(name.end, name.end + 3)),
  );
  const likely = reading.key.slice(reading.voice.length + 1);
  const behind = source === null ? '' : (NAME_BEHIND.exec(text.slice(source.end, cue?.start))?.[0] ?? '');
  return {
    reading,
    words: passage === undefined ? new Set() : toContentWords(reading, passage, article),
    entities: new Set([...named.map(({ entity }) => entity), likely]),
    named: new Set(source === null ? [] : `${sliceSpan(text, source)}${behind}`.match(CAPITALS)),
    isQuoted:
      passage !== undefined &&
      quotations.some((one) => one.kind === 'full' && overlapLength(one, passage) * 2 >= spanLength(passage)),
    isDoubtful: reading.doubtful === true,
  };
}

/** The telling words of what somebody is cited for in a passage, as far as it is known where that stands; of the outlet's own, all of them. */
function toContentWords(
  { source, cue }: AttributionReading,
  passage: Passage,
  { text, attributions, quotations }: AnnotatedArticle,
): ReadonlySet<string> {
  const apart: Span[] = [source, cue].flatMap((span) => span ?? []);
  const contents =
    cue === null
      ? []
      : [
          ...attributions.flatMap((one) => (one.cue !== null && overlaps(one.cue, cue) ? one.content : [])),
          ...quotations.filter((one) => one.cue !== null && overlaps(one.cue, cue)),
        ].flatMap((content) => {
          const start = Math.max(content.start, passage.start);
          const end = Math.min(content.end, passage.end);
          return start < end ? [{ start, end }] : [];
        });
  const told = contents.length === 0 ? [passage] : contents;
  return new Set(told.flatMap((span) => [...toToldWords(text, span, apart)]));
}

/** True when no source of one article is a source of the other. */
const shareNoSource = (left: readonly Told[], right: readonly Told[]): boolean =>
  !left.some((one) =>
    right.some((other) => !(one.isDoubtful && other.isDoubtful) && haveOneSource(one, other)),
  );

/** What one article prints as its own words and another quotes in the same words is quoted in both: as a tweet, or from an earlier sentence on. */
const areSameWords = ({ words: left }: Told, { words: right }: Told): boolean =>
  left.intersection(right).size >= SAME_WORDS_RATIO * Math.min(left.size, right.size);

const haveOneSource = (left: Told, right: Told): boolean =>
  (left.reading.key === right.reading.key && (left.reading.voice !== 'own' || !isInDoubt(left, right))) ||
  (((left.isQuoted && right.reading.voice === 'own') || (right.isQuoted && left.reading.voice === 'own')) &&
    areSameWords(left, right)) ||
  (left.reading.voice !== 'own' &&
    right.reading.voice !== 'own' &&
    (!left.entities.isDisjointFrom(right.entities) || !left.named.isDisjointFrom(right.named)));

/** Own voice that is in doubt may as well be somebody's: it makes no two articles agree. */
const isInDoubt = (left: Told, right: Told): boolean => left.isDoubtful || right.isDoubtful;

/** True when two articles tell the same in some passages, and no rung of one is a rung of the other. */
const areOnOtherRungs = (left: readonly Told[], right: readonly Told[]): boolean =>
  toVoices(left).isDisjointFrom(toVoices(right)) && tellOneThing(left, right);

const tellOneThing = (left: readonly Told[], right: readonly Told[]): boolean =>
  left.some((one) =>
    right.some(
      (other) =>
        !isInDoubt(one, other) &&
        one.reading.key !== other.reading.key &&
        tellTheSame(one.words, other.words),
    ),
  );

const toVoices = (told: readonly Told[]): ReadonlySet<string> =>
  new Set(told.flatMap(({ reading, isDoubtful }) => (isDoubtful ? [] : [reading.voice])));
