import { countEach } from '../../model/groups.ts';
import { mean } from '../scores.ts';
/** Runs of words of one page: right, found and not right, right and not found; and whether the words are the same throughout. */
export type PageScore = { right: number; added: number; lost: number; isExact: boolean };

/** Scores of a set of pages. F1 is made of the means of precision and recall. */
export type SetScore = { f1: number; precision: number; recall: number; exact: number; underHalf: number };

/** Words of a run. Source: scrapinghub/article-extraction-benchmark, evaluate.py. */
const RUN_WORDS = 4;

/** Letters, digits and underscores of ASCII, as the evaluator beside the data counts them. */
const toWords = (text: string): string[] => text.match(/\w+/gu) ?? [];

function countRuns(words: readonly string[]): Map<string, number> {
  const size = Math.min(RUN_WORDS, Math.max(1, words.length));
  const starts = words.slice(0, Math.max(0, words.length - size + 1));
  return countEach(starts.map((_, start) => words.slice(start, start + size).join(' ')));
}

/** Compares the text of an article with what was found of it, as counted runs of four words. */
export function scorePage(body: string, found: string): PageScore {
  const [wanted, given] = [toWords(body), toWords(found)];
  const [all, these] = [countRuns(wanted), countRuns(given)];
  const score = { right: 0, added: 0, lost: 0, isExact: wanted.join(' ') === given.join(' ') };
  for (const run of new Set([...all.keys(), ...these.keys()])) {
    const [want, have] = [all.get(run) ?? 0, these.get(run) ?? 0];
    score.right += Math.min(want, have);
    score.added += Math.max(0, have - want);
    score.lost += Math.max(0, want - have);
  }
  return score;
}

/** F1 of one page. */
export const toPageF1 = ({ right, added, lost }: PageScore): number =>
  (2 * right) / Math.max(1, 2 * right + added + lost);

/** Means over pages; a page of which nothing was found has no precision. */
export function scoreSet(pages: readonly PageScore[]): SetScore {
  const precision = mean(
    pages.filter(({ right, added }) => right + added > 0).map(({ right, added }) => right / (right + added)),
  );
  const recalls = pages
    .filter(({ right, lost }) => right + lost > 0)
    .map(({ right, lost }) => right / (right + lost));
  const recall = mean(recalls);
  return {
    f1: (2 * precision * recall) / Math.max(Number.MIN_VALUE, precision + recall),
    precision,
    recall,
    exact: mean(pages.map(({ isExact }) => Number(isExact))),
    underHalf: recalls.filter((one) => one < 0.5).length,
  };
}
