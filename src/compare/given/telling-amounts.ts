import { findWords } from '../../align/words/words.ts';
import { isCountedThing } from '../../annotate/figures/measures.ts';
import { UNNAMED_HEADS } from '../../annotate/lexicon/speakers-words.ts';
import type { AnnotatedArticle, Figure } from '../../model/article.ts';
import type { Passage } from '../../model/comparison.ts';
import type { Id } from '../../model/ids.ts';
import { overlaps, type Span, sliceSpan } from '../../model/span.ts';
import { findCounted } from '../readings/counted-nouns.ts';
import { haveLikeUnit } from '../readings/matching-values.ts';
import type { ReadingOf } from '../readings/readings.ts';
import type { StoryArticles } from '../words/story-articles.ts';

type FigureReading = ReadingOf<'figure'>;

/** From this value on a bare number is worth saying that another article gives none: “two” and “five” are seldom what a claim is about. */
const COUNT_MIN_VALUE = 10;

/** From this value on so many people are: “the two senators” and “both” only say who is meant. */
const PEOPLE_MIN_VALUE = 3;

/** From this value on the greater side of a score is: “one-to-one” counts nothing. */
const SCORE_MIN_VALUE = 2;

/** How far after a number its noun is looked for: “eight Republican lawmakers”. */
const NOUN_REACH = 40;
const NOUN_WORDS = 3;

/** A length of time in years: its words end with the measure, and none beside them makes an age of it. */
const LENGTH = /\b(?:years?|decades?|centuries)$/iu;
const AFTER_AGE = /^(?:[-‐‑ ]olds?\b| of age\b)/iu;
const BEFORE_AGE = /\b(?:aged?|ages)\s(?:of\s)?$/iu;
const AGE_REACH = 8;

/** “scores” is a number before what it counts, and else a verb or what a game ends with. */
const SCORES = /\bscores$/iu;
const OF = /^ of\b/iu;

/** True for an amount that it is worth saying of that another article does not give it: not “18 to 34” or “aged 47”, which tell who is counted, or who somebody is. */
export const isTelling = (figure: FigureReading, { text }: AnnotatedArticle): boolean =>
  !isBeside(figure, text) && Math.abs(figure.value) >= toLeast(figure, text);

function isBeside(figure: FigureReading, text: string): boolean {
  const { unit, high } = figure;
  // Two shares may be given, of which it is the difference.
  if (unit === 'percentage-points') return true;
  if (unit === 'year') return high !== undefined || !isLength(figure, text);
  if (isVague(figure)) return SCORES.test(sliceSpan(text, figure)) && !OF.test(text.slice(figure.end));
  return high !== undefined && unit === 'count';
}

/** True for “dozens”, “tens of thousands”: so many that nobody counted. */
export const isVague = ({ value, high }: Pick<Figure, 'value' | 'high'>): boolean =>
  high !== undefined && high > 2 * value;

const isLength = (span: Span, text: string): boolean =>
  LENGTH.test(sliceSpan(text, span)) &&
  !AFTER_AGE.test(text.slice(span.end, span.end + AGE_REACH)) &&
  !BEFORE_AGE.test(text.slice(Math.max(0, span.start - AGE_REACH), span.start));

function toLeast({ unit, end }: FigureReading, text: string): number {
  // “a second set of charges” is no amount that another article lacks.
  if (unit === 'rank') return Number.POSITIVE_INFINITY;
  if (unit === 'score') return SCORE_MIN_VALUE;
  if (unit !== 'count' && unit !== 'people') return 0;
  const after = findWords(text.slice(end, end + NOUN_REACH)).slice(0, NOUN_WORDS);
  // “seven wishes voters named”: what is counted stands before the people.
  const heads = after.findIndex(({ form }) => UNNAMED_HEADS.has(form));
  const arePeople =
    unit === 'people' || (heads >= 0 && !after.slice(0, heads).some(({ form }) => isCountedThing(form)));
  return arePeople ? PEOPLE_MIN_VALUE : COUNT_MIN_VALUE;
}

/** True where an article may give an amount in another way than by its number: years by the years between which they lie, what nobody counted by a count. */
export const mayBeGivenOtherwise = (
  reading: FigureReading,
  id: Id,
  { passages, articles }: { passages: readonly Passage[]; articles: StoryArticles },
): boolean => {
  const own = passages.filter(({ article }) => article === id);
  const [giving, other] = [articles.get(reading.article), articles.get(id)];
  if (reading.unit === 'year') return tellsYears(other, own) || haveYearsApart(reading, giving, other);
  return isVague(reading) && isCountedBy(reading, giving, other);
};

/** A year, and years that are not counted. */
const YEARS = /\b(?:1[5-9]|20)\d\d\b|\b(?:years|decades|centuries)\b/giu;

/** How many years two ends may be off a length: “from 2011 to 2018” is eight years, and seven. */
const ENDS_SLACK = 1;

/** True where the sentences of an article's passages name a year, or “years”. */
const tellsYears = ({ text, sentences }: AnnotatedArticle, passages: readonly Passage[]): boolean =>
  sentences.some(
    (sentence) =>
      passages.some((passage) => overlaps(passage, sentence)) && sliceSpan(text, sentence).search(YEARS) >= 0,
  );

/** True where a year that an article names is so many years from one that it or the other names. */
function haveYearsApart(
  { value }: FigureReading,
  giving: AnnotatedArticle,
  other: AnnotatedArticle,
): boolean {
  const [theirs, own] = [other, giving].map(({ text }) =>
    [...new Set(text.match(YEARS))].map(Number).filter((year) => !Number.isNaN(year)),
  );
  const all = [...(theirs ?? []), ...(own ?? [])];
  return (theirs ?? []).some((one) =>
    all.some((year) => Math.abs(Math.abs(year - one) - value) <= ENDS_SLACK),
  );
}

/** True where an article gives a number of what another has “dozens” or “thousands” of. */
function isCountedBy(reading: FigureReading, giving: AnnotatedArticle, other: AnnotatedArticle): boolean {
  const counted = findCounted(reading, giving)?.noun;
  return (
    counted !== undefined &&
    other.figures.some((one) => haveLikeUnit(one, reading) && findCounted(one, other)?.noun === counted)
  );
}
