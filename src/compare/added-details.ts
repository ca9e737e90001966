import type { AnnotatedArticle } from '../model/article.ts';
import type { ApparatusEntry, Passage } from '../model/comparison.ts';
import { sliceSpan } from '../model/span.ts';
import { isGivenAnywhere, isTelling } from './given-anywhere.ts';
import { letterOf, type PassagePair } from './passage-pairs.ts';
import type { ReadingOf } from './readings.ts';

/** Most figures that are named in one sentence. */
const MAX_DETAILS = 3;

type Detail = { kind: 'adds-detail'; detail: string };

/**
 * Finds the figures of one of two surely linked passages that stand in no form anywhere in the other's article.
 *
 * Only what was looked for and not found is said. Times and names are not looked for: of 55 details in 20 held labelled events, one in five was a day that the other gives in other words
 * (“last year”, “2017”), a name of an outlet or a credit, or a body that the other means by another.
 */
export function findAddedDetail(pair: PassagePair, apparatus: readonly ApparatusEntry[]): Detail[] {
  const { a, b, articles } = pair;
  return [
    { one: a, other: b },
    { one: b, other: a },
  ].flatMap(({ one, other }) => {
    const { text } = articles.get(one.article);
    const figures = findFigures(one, other, { apparatus, pair }).sort((x, y) => x.start - y.start);
    const words = [...new Set(figures.map((figure) => `“${sliceSpan(text, figure)}”`))].slice(0, MAX_DETAILS);
    if (words.length === 0) return [];
    const [mine, theirs] = [letterOf(one, articles), letterOf(other, articles)];
    return [
      {
        kind: 'adds-detail',
        detail: `${mine} has ${words.join(', ')}; no form of ${words.length === 1 ? 'it' : 'them'} was found anywhere in ${theirs}.`,
      },
    ];
  });
}

/** The figures of a passage of which the other passage gives none, and the rest of its article no form. */
function findFigures(
  one: Passage,
  other: Passage,
  { apparatus, pair }: { apparatus: readonly ApparatusEntry[]; pair: PassagePair },
): ReadingOf<'figure'>[] {
  const { text, ...article } = pair.articles.get(one.article);
  const otherArticle = pair.articles.get(other.article);
  return apparatus
    .filter((entry) => !entry.readings.some((reading) => reading.article === other.article))
    .flatMap((entry) => entry.readings)
    .flatMap((reading) => (reading.passage === one.id && reading.kind === 'figure' ? [reading] : []))
    .filter(
      (reading) =>
        !isBeside(reading) &&
        isTelling(reading, { text, ...article }) &&
        !hasDigits(sliceSpan(text, reading), otherArticle) &&
        !isGivenAnywhere(reading, text, otherArticle),
    );
}

/** “18 to 34”, “aged 47”: who is counted, or who somebody is, and no amount of what is told. Nor is “three points” where the other gives two shares of which it is the difference. */
const isBeside = ({ high, unit }: ReadingOf<'figure'>): boolean =>
  high !== undefined || unit === 'year' || unit === 'percentage-points';

/** Figures as they are written in digits: “53”, “9.5”, “400,000”. */
const DIGITS = /\d+(?:[.,]\d+)*/gu;

/** True where all digits of a figure stand in an article, whatever is counted there: “53–47 votes”, “by 53–47”. */
function hasDigits(words: string, { text }: AnnotatedArticle): boolean {
  const own = words.match(DIGITS) ?? [];
  const theirs = new Set(text.match(DIGITS));
  return own.length > 0 && own.every((digits) => theirs.has(digits));
}
