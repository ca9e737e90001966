import type { AnnotatedArticle, Entity } from '../model/article.ts';
import { MONTHS, SHORT_MONTHS, WEEKDAYS } from '../model/calendar-words.ts';
import { countEach } from '../model/groups.ts';
import type { Id } from '../model/ids.ts';
import type { EntityKind } from '../model/kinds.ts';
import { sliceSpan } from '../model/span.ts';
import { isStopWord, toWords } from './words/words.ts';

/** A shorter article gives too little to tell. */
const MIN_SENTENCES = 8;

/** So many are enough where the articles state when they were published and what they tell of lies on other days, and where they have nothing at all in common. */
const MIN_SHORT_SENTENCES = 4;

/** Quotations share words when so many telling words in a row are the same. */
const QUOTED_WORDS = 2;

/** From this amount on heads and things tie two articles: two people are hurt in many a fire. */
const MIN_COUNT = 10;

/** Units of heads and things, which are counted from one on. */
const COUNTED: ReadonlySet<string> = new Set(['count', 'people', 'votes']);

/** Days that lie no further apart than this can belong to one occasion and what comes of it. */
const MAX_DAYS_BETWEEN = 7;

/** Fewest names of an article for it to tell something that it shares none of them with others. */
const MIN_NAMES = 3;

/** So many articles have to tell one day and one place for it to count that another one tells neither. */
const MIN_AGREEING = 3;

const MS_PER_DAY = 24 * 60 * 60 * 1000;

/** What an article gives of its occasion. */
type Occasion = {
  /** What ties it to other articles of the occasion: days, amounts and quoted words. */
  ties: Set<string>;
  /** Days since 1970 that are written with their month, or counted from the day that the article states for its own: the story's date may not be this article's. */
  days: number[];
  /** True where the article states its day. */
  isDated: boolean;
  /** Days of the week that it names. */
  weekdays: Set<string>;
  /** Ids of what it names. */
  names: Set<Id>;
  people: Set<Id>;
  places: Set<Id>;
  bodies: Set<Id>;
  /** Its amounts, also small ones. */
  amounts: Set<string>;
  /** True where it has sentences enough to tell that it has nothing in common with others. */
  isLong: boolean;
};

/**
 * Articles that may report another occasion than the rest: they share no dated event, figure or quotation with any other article, and something says that
 * theirs is another one: another day, another place, nobody and nothing in common, or neither the day nor the place that all the others tell. To share
 * little is not enough; of short articles only to share no name and no amount at all is, where each has some.
 *
 * Only asked of articles long enough to tell. Of two articles the first is taken for the story's; of more, two have to be tied to each other.
 */
export function findOtherOccasions(articles: readonly AnnotatedArticle[], entities: readonly Entity[]): Id[] {
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  const occasions = articles.map((article) => toOccasion(article, kinds));
  const owners = countEach(occasions.flatMap(({ ties }) => [...ties]));
  const isTied = occasions.map(({ ties }) => [...ties].some((tie) => owners.get(tie) !== 1));
  const story = occasions.filter((_, index) => (occasions.length === 2 ? index === 0 : isTied[index]));
  const isKnown = occasions.length === 2 || story.length > 1;
  return articles.flatMap(({ id, sentences: { length } }, index) => {
    const own = occasions[index];
    // Of two articles the first is the story's.
    if (own === undefined || isTied[index] === true || (occasions.length === 2 && index === 0)) return [];
    const isOtherOfKnown =
      isKnown &&
      ((length >= MIN_SENTENCES && isOther(own, story)) ||
        (length >= MIN_SHORT_SENTENCES && isOfOtherDate(own, story)));
    return isOtherOfKnown || sharesNothing(own, occasions) ? [id] : [];
  });
}

/**
 * True where an article has names and amounts, and each of the others has, and none is in common with any of them, while two of the others share a name; each long enough to tell. Of 2,747 pairs of first
 * paragraphs of two articles on one event, of four sentences and more, none is so.
 */
function sharesNothing(own: Occasion, all: readonly Occasion[]): boolean {
  const others = all.filter((one) => one !== own);
  const areOfOne =
    others.length === 1 ||
    others.some((one, at) => others.slice(at + 1).some((other) => !one.names.isDisjointFrom(other.names)));
  return (
    areOfOne &&
    all.every(({ isLong }) => isLong) &&
    others.every((one) => areOthers(own.names, one.names, 1) && areOthers(own.amounts, one.amounts, 1))
  );
}

function toOccasion(article: AnnotatedArticle, kinds: ReadonlyMap<Id, EntityKind>): Occasion {
  const names = new Set(article.names.map(({ entity }) => entity));
  const ofKind = (kind: EntityKind) => new Set([...names].filter((id) => kinds.get(id) === kind));
  return {
    ties: new Set([...toTimeTies(article), ...toFigureTies(article), ...toQuotationTies(article)]),
    days: toOwnDays(article),
    isDated: isDated(article),
    weekdays: toWeekdays(article),
    names,
    people: ofKind('person'),
    places: ofKind('place'),
    bodies: ofKind('body'),
    isLong: article.sentences.length >= MIN_SHORT_SENTENCES,
    amounts: new Set(article.figures.map(({ value, unit }) => `${value} ${unit}`)),
  };
}

const toTimeTies = ({ timeframes }: AnnotatedArticle): string[] =>
  timeframes.flatMap(({ from, to }) =>
    from === undefined && to === undefined ? [] : [`time ${to ?? from}`],
  );

const toFigureTies = ({ figures }: AnnotatedArticle): string[] =>
  figures
    .filter(({ value, unit }) => value >= MIN_COUNT || !COUNTED.has(unit))
    .map(({ value, unit }) => `figure ${value} ${unit}`);

const toQuotationTies = ({ text, quotations }: AnnotatedArticle): string[] =>
  quotations.flatMap((quotation) => {
    const stems = toWords(sliceSpan(text, quotation))
      .filter((word) => !isStopWord(word))
      .map((word) => word.stem);
    return stems
      .slice(0, Math.max(0, stems.length - QUOTED_WORDS + 1))
      .map((_, at) => `quotation ${stems.slice(at, at + QUOTED_WORDS).join(' ')}`);
  });

const isDated = ({ published }: AnnotatedArticle): boolean => published !== null;

/** The single days of an article that it writes with their month, or that its own day settles. */
const toOwnDays = (article: AnnotatedArticle): number[] =>
  article.timeframes.flatMap(({ start, end, from, to }) => {
    const isOwn = isDated(article) || namesMonth(sliceSpan(article.text, { start, end }));
    if (typeof from !== 'string' || from !== to || !isOwn) return [];
    const day = Date.parse(from) / MS_PER_DAY;
    return Number.isNaN(day) ? [] : [day];
  });

const namesMonth = (words: string): boolean =>
  splitWords(words).some((word) => MONTHS.includes(word) || SHORT_MONTHS.has(word));

const toWeekdays = ({ text, timeframes }: AnnotatedArticle): Set<string> =>
  new Set(
    timeframes
      .flatMap((timeframe) => splitWords(sliceSpan(text, timeframe)))
      .filter((word) => WEEKDAYS.includes(word)),
  );

const splitWords = (words: string): string[] => words.toLowerCase().split(/[^a-z]+/u);

/** True where something says that an article's occasion is not the story's. */
function isOther(own: Occasion, story: readonly Occasion[]): boolean {
  const days = story.flatMap((one) => one.days);
  const names = new Set(story.flatMap((one) => [...one.names]));
  const people = new Set(story.flatMap((one) => [...one.people]));
  const places = new Set(story.flatMap((one) => [...one.places]));
  return (
    areOtherDays(own.days, days) ||
    (areOthers(own.places, places, 1) && own.people.isDisjointFrom(people)) ||
    areOthers(own.names, names, MIN_NAMES) ||
    lacksWhatAllTell(own, story)
  );
}

/** True where an article that states its day tells of days that are none of those of any other article that states its own. */
function isOfOtherDate(own: Occasion, story: readonly Occasion[]): boolean {
  const isSure = own.isDated && story.every((one) => one.isDated);
  return (
    isSure &&
    areOtherDays(
      own.days,
      story.flatMap((one) => one.days),
    )
  );
}

/** True where both are told, and none of one lies near one of the other. */
const areOtherDays = (a: readonly number[], b: readonly number[]): boolean =>
  a.length > 0 &&
  b.length > 0 &&
  a.every((own) => b.every((other) => Math.abs(own - other) > MAX_DAYS_BETWEEN));

/** True where both have some, and none in common. */
const areOthers = (a: ReadonlySet<string>, b: ReadonlySet<string>, min: number): boolean =>
  a.size >= min && b.size >= min && a.isDisjointFrom(b);

/** True where all the others name a day of the week and a place or house that this one does not. */
function lacksWhatAllTell(own: Occasion, story: readonly Occasion[]): boolean {
  if (story.length < MIN_AGREEING) return false;
  const where = (one: Occasion): ReadonlySet<Id> => one.places.union(one.bodies);
  const tellAll = (list: (one: Occasion) => ReadonlySet<string>): boolean =>
    [...(story[0] === undefined ? [] : list(story[0]))].some(
      (each) => story.every((one) => list(one).has(each)) && !list(own).has(each),
    );
  return tellAll(({ weekdays }) => weekdays) && tellAll(where);
}
