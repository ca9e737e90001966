import type { Passage } from '../../model/comparison.ts';
import type { Id } from '../../model/ids.ts';
import { UNKNOWN_SOURCE } from '../readings/different-keys.ts';
import type { ReadingOf } from '../readings/readings.ts';
import type { StoryArticles } from '../words/story-articles.ts';
import type { SameReader } from '../words/sure-links.ts';
import { tellTheSame } from '../words/told-words.ts';
import { type Told, toTold } from './attribution-tellings.ts';
import { mayHaveBoth } from './cited-elsewhere.ts';
import { canBeSetApart } from './one-utterance.ts';
import type { SourceSigns } from './source-signs.ts';
import { areOfOneMood } from './telling-moods.ts';

type AttributionReading = ReadingOf<'attribution'>;

/** From this share of the shorter passage on, two passages are the same words. */
const SAME_WORDS_RATIO = 0.6;

type Input = {
  passages: readonly Passage[];
  articles: StoryArticles;
  reportOne: SameReader;
};

/**
 * Tells in what the articles of a claim differ by whom they cite: only passages that leave no doubt about it are compared, and only where what somebody is cited for is mostly what the other
 * tells, in the same mood. Two articles differ where no source of one is a source of the other, be it one that is in doubt.
 *
 * @returns `differs` for other sources, `compatible` where the articles stand on one rung all the same (own voice, named, unnamed, hearsay)
 */
export function findAttributionDifference(
  readings: readonly AttributionReading[],
  input: Input,
): { differs: boolean; compatible: boolean } {
  const known = readings.filter(({ key }) => !key.endsWith(` ${UNKNOWN_SOURCE}`));
  // What one article tells differs from nothing, and need not be read.
  if (known.every(({ article }) => article === known[0]?.article))
    return { differs: false, compatible: true };
  const byArticle = new Map<Id, Told[]>();
  for (const reading of known)
    byArticle.set(reading.article, [...(byArticle.get(reading.article) ?? []), toTold(reading, input)]);
  const all = [...byArticle.values()];
  const context = { ...input, tellings: all.flat() };
  const pairs = all.flatMap((left, index) =>
    all
      .slice(index + 1)
      .flatMap((right) =>
        shareNoSource(left, right) && tellOneThing(left, right, context) ? [{ left, right }] : [],
      ),
  );
  return {
    differs: pairs.length > 0,
    compatible: !pairs.some(({ left, right }) => areOnOtherRungs(left, right, context)),
  };
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
  (left.reading.voice !== 'own' && right.reading.voice !== 'own' && mayBeOneSource(left, right));

/**
 * True for two sources with a name, an entity or any telling word in common: “officials of the board” and “a senior board official” may be one, and so may “he” and whoever the sentence
 * around it names, if another article has that one say it.
 */
const mayBeOneSource = ({ source: left, ...one }: Told, { source: right, ...other }: Told): boolean =>
  !left.entities.isDisjointFrom(right.entities) ||
  !left.named.isDisjointFrom(right.named) ||
  !left.words.isDisjointFrom(right.words) ||
  (left.isPronoun && !one.about.entities.isDisjointFrom(right.entities)) ||
  (right.isPronoun && !other.about.entities.isDisjointFrom(left.entities)) ||
  [isWrittenBy, isReportOf].some((may) => may(left, right) || may(right, left));

/** “A statement claimed”, “the book says”: of nobody known, it may be of whom the other cites. */
const isWrittenBy = (paper: SourceSigns, other: SourceSigns): boolean =>
  paper.isUnsigned && !other.isPaper && other.named.size > 0;

/** “A report said” and “the Gazette reported” may be one. */
const isReportOf = (paper: SourceSigns, other: SourceSigns): boolean => paper.isReport && other.isReporting;

/** Own voice that is in doubt may as well be somebody's: it makes no two articles agree. */
const isInDoubt = (left: Told, right: Told): boolean => left.isDoubtful || right.isDoubtful;

/** True when two articles tell the same in some passages, and no rung of one is a rung of the other. */
type Context = Input & { tellings: readonly Told[] };

const areOnOtherRungs = (left: readonly Told[], right: readonly Told[], context: Context): boolean =>
  toVoices(left).isDisjointFrom(toVoices(right)) && tellOneThing(left, right, context);

const tellOneThing = (left: readonly Told[], right: readonly Told[], context: Context): boolean =>
  left.some((one) =>
    right.some(
      (other) =>
        !isInDoubt(one, other) &&
        one.reading.key !== other.reading.key &&
        context.reportOne(one.reading.passage, other.reading.passage) &&
        tellOneMatter(one, other) &&
        areOfOneMood(one.moods, other.moods) &&
        (areCited(one, other)
          ? canBeSetApart(one, other, context.articles)
          : canBeOwn(one, other, context) && canBeOwn(other, one, context)) &&
        !mayHaveBoth(one, other, context.articles),
    ),
  );

const areCited = (one: Told, other: Told): boolean =>
  one.reading.voice !== 'own' && other.reading.voice !== 'own';

/** Fewest telling words that two share who are cited in one claim, and their least share of the fewer: what each is cited for was found to report its heading. */
const CITED_MIN_SHARED = 2;
const CITED_MIN_RATIO = 0.3;

const tellOneMatter = (one: Told, other: Told): boolean =>
  areCited(one, other)
    ? one.words.intersection(other.words).size >=
      Math.max(CITED_MIN_SHARED, CITED_MIN_RATIO * Math.min(one.words.size, other.words.size))
    : tellTheSame(one.words, other.words) && tellOneDeed(one, other);

/** Least share of the fewer telling words of two tellings that are the same where they have no such verb in common, and fewest of them. */
const DEED_MIN_RATIO = 0.7;
const DEED_MIN_WORDS = 4;

/** True for two tellings of which one has the first verb of what somebody is cited for in the other, or most of its words: two sentences on one bill need not say the same of it. */
const tellOneDeed = (one: Told, other: Told): boolean =>
  hasFirstVerb(one, other) ||
  hasFirstVerb(other, one) ||
  one.words.intersection(other.words).size >=
    Math.max(DEED_MIN_WORDS, DEED_MIN_RATIO * Math.min(one.words.size, other.words.size));

const hasFirstVerb = (cited: Told, own: Told): boolean => {
  const [first] = cited.verbs;
  return cited.reading.voice !== 'own' && first !== undefined && own.verbs.has(first);
};

/**
 * False where an outlet that cites nobody may only tell what the source of the other does, or where what it prints may be somebody's words: the source acts in its sentence (“the board said it would close
 * the quay”, “the board closed the quay”), another article quotes these words, or who cites the source tells the same itself in another sentence.
 */
function canBeOwn(own: Told, cited: Told, { tellings }: Context): boolean {
  if (own.reading.voice !== 'own' || cited.reading.voice === 'own') return true;
  const isActor =
    !own.about.entities.isDisjointFrom(cited.source.entities) ||
    !own.about.words.isDisjointFrom(cited.source.words);
  const isQuoted = tellings.some(
    (one) => one.isQuoted && one.reading.article !== own.reading.article && areSameWords(one, own),
  );
  const isToldByCiter = tellings.some(
    ({ reading, isText, words }) =>
      isText &&
      reading.voice === 'own' &&
      reading.article === cited.reading.article &&
      tellTheSame(words, own.words),
  );
  return !isActor && !isQuoted && !isToldByCiter;
}

const toVoices = (told: readonly Told[]): ReadonlySet<string> =>
  new Set(told.flatMap(({ reading, isDoubtful }) => (isDoubtful ? [] : [reading.voice])));
