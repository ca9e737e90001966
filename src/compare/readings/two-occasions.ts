import { toWords } from '../../align/words/words.ts';
import type { AnnotatedArticle } from '../../model/article.ts';
import type { Passage } from '../../model/comparison.ts';
import type { Id } from '../../model/ids.ts';
import { containsSpan, findOverlapping, overlaps, type Span } from '../../model/span.ts';
import { isSameAmount } from '../values/figure-units.ts';
import { haveCommonNumber } from '../values/number-ranges.ts';
import { toTimeframeKey, toTimeframeRange } from '../values/timeframe-ranges.ts';
import { findClauseOf } from '../words/clause-of.ts';
import type { StoryArticles } from '../words/story-articles.ts';
import { findCounted } from './counted-nouns.ts';
import type { ReadingOf } from './readings.ts';
import { readTimeThing, type TimeThing } from './time-things.ts';

type FigureReading = ReadingOf<'figure'>;
type TimeframeReading = ReadingOf<'timeframe'>;

/** Units of what is counted: the same number of another thing is no sign of anything. */
const COUNTING: ReadonlySet<string> = new Set(['count', 'people']);

/** True where the article of one of two amounts gives the other, too, of the same kind of thing, in whatever sentence: then they are of two things, two times or two scopes, a poll and the one before. */
export const givesBothAmounts = (a: FigureReading, b: FigureReading, articles: StoryArticles): boolean =>
  isAmountGivenIn(a, b.article, articles) || isAmountGivenIn(b, a.article, articles);

function isAmountGivenIn(figure: FigureReading, id: Id, articles: StoryArticles): boolean {
  const article = articles.get(id);
  const counted = findCounted(figure, articles.get(figure.article))?.noun;
  return article.figures.some(
    (one) =>
      one.unit === figure.unit &&
      isSameAmount(one, figure) &&
      (!COUNTING.has(one.unit) || (counted !== undefined && findCounted(one, article)?.noun === counted)),
  );
}

/** What a time is told of, in a passage or a sentence. */
export type ThingReader = (time: TimeframeReading) => TimeThing | undefined;

/** True where the article of one of two times has the other for the same deed as well, or for what the same noun names: then there were two, one on either day. */
export const givesBothTimes = (
  a: TimeframeReading,
  b: TimeframeReading,
  { articles, read }: { articles: StoryArticles; read: ThingReader },
): boolean => isTimeGivenIn(a, b, { articles, read }) || isTimeGivenIn(b, a, { articles, read });

function isTimeGivenIn(
  time: TimeframeReading,
  other: TimeframeReading,
  { articles, read }: { articles: StoryArticles; read: ThingReader },
): boolean {
  const article = articles.get(other.article);
  const things = [read(time), read(other)].flatMap((thing) => toKeys(thing));
  return article.timeframes.some((one) => {
    if (one.start === other.start || !isOneTime({ ...one, key: toTimeframeKey(one, article.text) }, time))
      return false;
    const sentence = article.sentences.find((each) => containsSpan(each, one));
    const keys = sentence === undefined ? [] : toKeys(readTimeThing(one, sentence, article));
    return keys.some((key) => things.includes(key));
  });
}

/** The deed of a time, but for that of saying, and what the time is an attribute of. */
const toKeys = (thing: TimeThing | undefined): string[] =>
  thing === undefined
    ? []
    : [
        thing.isSaid ? undefined : thing.verb,
        thing.attributed,
        thing.isHeld ? thing.noun : undefined,
      ].flatMap((key) => key ?? []);

/** True for one day or stretch of days, by name or by date. */
function isOneTime(
  one: Pick<TimeframeReading, 'from' | 'to' | 'key'> & Span,
  other: TimeframeReading,
): boolean {
  if (one.key === other.key) return true;
  const [left, right] = [toTimeframeRange(one), toTimeframeRange(other)];
  const isDay = left !== undefined && left.range.from === left.range.to;
  return isDay && left.scale === right?.scale && haveCommonNumber([left.range, right.range]);
}

/** Before a noun, which of several is meant, and that it is done once more: “the latest talks”, “met again”. */
const OCCASION = /^(?:first|second|third|fourth|last|latest|earlier|previous|prior|another|again|anew)$/iu;

/** “for the first time”, “at first”, “at last”: no one of several. */
const NO_OCCASION = /^\s(?:time|few|lady|hours?|minutes?|days?|weeks?|months?|years?)\b|^[,.;:]/iu;
const AT_BEFORE = /\bat (?:the )?$/iu;
const REACH = 12;

type Place = Span & { article: Id; passage: string };

/** Tells whether two values are told to be of two occasions. */
export type OccasionReader = (a: Place, b: Place) => boolean;

/** Makes the function that tells whether the clause of one of two values says which of several occasions is meant, or that it is another one, where that of the other does not say the same. */
export function createOccasionReader(passages: readonly Passage[], articles: StoryArticles): OccasionReader {
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const read = (place: Place): string => {
    const passage = byId.get(place.passage);
    return passage === undefined ? '' : findOccasions(place, passage, articles.get(place.article));
  };
  return (a, b) => read(a) !== read(b);
}

function findOccasions(place: Span, passage: Span, article: AnnotatedArticle): string {
  const { text } = article;
  const clause = findClauseOf(text, passage, place);
  const apart = [article.timeframes, article.figures, article.names].flatMap((spans) =>
    findOverlapping<Span>(spans, clause),
  );
  return toWords(text.slice(clause.start, clause.end), clause.start)
    .filter((word) => OCCASION.test(word.form) && !apart.some((one) => overlaps(one, word)))
    .filter(({ start, end }) => {
      const after = text.slice(end, end + REACH);
      return !NO_OCCASION.test(after) && !AT_BEFORE.test(text.slice(Math.max(0, start - REACH), start));
    })
    .map(({ form }) => form)
    .sort()
    .join(' ');
}
