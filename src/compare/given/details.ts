import type { AnnotatedArticle } from '../../model/article.ts';
import type { ApparatusEntry, Passage, Reading } from '../../model/comparison.ts';
import type { Id } from '../../model/ids.ts';
import type { Detail } from '../../model/relations.ts';
import { type Span, sliceSpan } from '../../model/span.ts';
import { findPeople } from '../names/named-by-one.ts';
import type { ReadingOf } from '../readings/readings.ts';
import { isSaidBy } from '../readings/times-of-sayings.ts';
import { createNearReader } from '../words/near-words.ts';
import type { StoryArticles } from '../words/story-articles.ts';
import { hasDayName, isGivenAnywhere } from './given-anywhere.ts';
import { givesTimeBeside } from './one-sided.ts';
import { findSaidWhere } from './said-where.ts';
import { isTelling, mayBeGivenOtherwise } from './telling-amounts.ts';

type DetailInput = {
  passages: readonly Passage[];
  apparatus: readonly ApparatusEntry[];
  articles: StoryArticles;
};

/** Something that passages give: the words that do, and a test whether an article has it in any form. */
type Given = { kind: Detail['kind']; readings: readonly Place[]; has: (id: Id) => boolean };
type Place = Span & { article: Id; passage: string };

/**
 * Finds the amounts, times and people that some articles of a claim have in their passages and others in no form anywhere in their texts, and where somebody said what others have him say without telling where.
 *
 * Only what was looked for and not found is said: it is no difference between articles, which can all be right, nor does it tell whom the others mean. Names of places and bodies and words of doubt are
 * not looked for: of 57 in 382 rows of labelled events half were of something beside the claim, or meant by another name.
 *
 * @returns amounts, then times, then people, then places of saying, each in the order of the passages
 */
export function findDetails(input: DetailInput): Detail[] {
  const present = [...new Set(input.passages.map(({ article }) => article))];
  return [findFigures, findTimes, findNames, findPlacesOfSaying].flatMap((find) =>
    find(input).flatMap(({ kind, readings, has }) => {
      const giving = new Set(readings.map(({ article }) => article));
      const [first, ...others] = toFirstOfEach(readings);
      const [lacking, ...more] = present.filter((id) => !giving.has(id) && !has(id));
      if (first === undefined || lacking === undefined) return [];
      return [{ kind, readings: [first, ...others], without: [lacking, ...more] } satisfies Detail];
    }),
  );
}

/** The first reading of each article. */
function toFirstOfEach(readings: readonly Place[]): Place[] {
  return [...Map.groupBy(readings, ({ article }) => article).values()].flatMap(([one]) =>
    one === undefined ? [] : [{ article: one.article, passage: one.passage, start: one.start, end: one.end }],
  );
}

/** Amounts of one thing, where the articles do not give several. */
function findFigures({ apparatus, articles, passages }: DetailInput): Given[] {
  return toAgreed(apparatus, 'figure').flatMap((readings) => {
    const isTold = readings.every((one) => isTelling(one, articles.get(one.article)));
    if (!isTold) return [];
    const has = (id: Id): boolean =>
      readings.some((one) => {
        const { text } = articles.get(one.article);
        return (
          hasDigits(sliceSpan(text, one), articles.get(id)) ||
          isGivenAnywhere(one, text, articles.get(id)) ||
          mayBeGivenOtherwise(one, id, { passages, articles })
        );
      });
    return [{ kind: 'figure', readings, has }];
  });
}

/** Days, months and years by name. An article that gives any time beside its passages may give the same in other words. */
function findTimes({ apparatus, articles, passages }: DetailInput): Given[] {
  return toAgreed(apparatus, 'timeframe').flatMap((readings) => {
    const isTold = readings.every((one) => {
      const article = articles.get(one.article);
      return hasDayName(one, article.text) && !isOneOfTwo(one, article);
    });
    if (!isTold) return [];
    const { isToldBy } = createNearReader(passages, articles);
    const has = (id: Id): boolean =>
      !readings.some((one) => isToldBy(one, id) || isSaidBy(one, id, { passages, articles })) ||
      readings.some((one) => givesTimeBeside(id, passages, articles, one)) ||
      readings.some(
        (one) =>
          isGivenAnywhere(one, articles.get(one.article).text, articles.get(id)) ||
          articles.get(id).timeframes.some((other) => mayBeOneTime(one, other)),
      );
    return [{ kind: 'timeframe', readings, has }];
  });
}

/** Between two days of which either may be meant, or of which each has something of its own: “on Monday or Tuesday”. */
const JOINED = /^,? (?:and|or) (?:on |in )?$/iu;

const isOneOfTwo = (time: Span, { text, timeframes }: AnnotatedArticle): boolean =>
  timeframes.some(
    (one) =>
      JOINED.test(text.slice(time.end, Math.max(time.end, one.start))) ||
      JOINED.test(text.slice(one.end, Math.max(one.end, time.start))),
  );

const findNames = (input: DetailInput): Given[] =>
  findPeople(input).map(({ readings, has }) => ({ kind: 'name', readings, has }));

const findPlacesOfSaying = (input: DetailInput): Given[] =>
  findSaidWhere(input).map((given) => ({ kind: 'medium', ...given }));

/** Days of two times that are in one another, or in part. */
function mayBeOneTime(
  a: { from?: string | number | undefined; to?: string | number | undefined },
  b: { from?: string | number | undefined; to?: string | number | undefined },
): boolean {
  if (typeof a.from !== 'string' || typeof b.from !== 'string') return false;
  if (typeof a.to !== 'string' || typeof b.to !== 'string') return true;
  return a.from <= b.to && b.from <= a.to;
}

/** The readings of each entry of a kind that give one and the same: “4,200” and “about 4,200”, too. Others are told as a difference. */
const toAgreed = <Kind extends 'figure' | 'timeframe'>(
  apparatus: readonly ApparatusEntry[],
  kind: Kind,
): ReadingOf<Kind>[][] =>
  apparatus
    .filter((entry) => entry.kind === kind && (isAgreed(entry) || areOneAmount(entry.readings)))
    .map(({ readings }) => readings.filter((one): one is ReadingOf<Kind> => one.kind === kind));

const isAgreed = ({ differs, alike }: ApparatusEntry): boolean => !differs && alike !== true;

const areOneAmount = (readings: readonly Reading[]): boolean =>
  new Set(readings.map((one) => (one.kind === 'figure' ? `${one.value} ${one.high}` : one.key))).size === 1;

/** Figures as they are written in digits: “53”, “9.5”, “400,000”. */
const DIGITS = /\d+(?:[.,]\d+)*/gu;

/** True where all digits of a figure stand in an article, whatever is counted there: “53–47 votes”, “by 53–47”. */
function hasDigits(words: string, { text }: AnnotatedArticle): boolean {
  const own = words.match(DIGITS) ?? [];
  const theirs = new Set(text.match(DIGITS));
  return own.length > 0 && own.every((digits) => theirs.has(digits));
}
