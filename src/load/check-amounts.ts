import { findSentences } from '../annotate/sentences/sentences.ts';
import type { AnnotatedArticle, ReadArticle } from '../model/article.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { sliceSpan } from '../model/span.ts';
import { startOf } from './diagnostics.ts';
import { toProblem } from './yaml.ts';

type Amount = { what: string; most: number; count: (article: ReadArticle) => number };

/**
 * How much an article may hold to be compared: of each some thirty times what the longest of 600 articles of the press has. What is compared grows with
 * sentences times rules; more is no article, and would keep a build busy for minutes.
 */
export const AMOUNTS: readonly Amount[] = [
  { what: 'characters', most: 400_000, count: ({ text }) => text.length },
  { what: 'sentences', most: 3000, count: countSentences },
  { what: 'quotation marks', most: 4000, count: ({ text }) => countSigns(text, isQuotationMark) },
  { what: 'numbers', most: 4000, count: ({ text }) => countSigns(text, isDigit) },
  { what: 'capitalised words', most: 16_000, count: ({ text }) => countSigns(text, isCapital) },
];

/**
 * How many sentences the articles of a story may have together: two of the longest that are compared, or two hundred of the press. Each is held against
 * each of the other articles, which takes time and memory by their square: twice as many would take many minutes and gigabytes.
 */
export const MOST_TOGETHER = 8000;

/**
 * The articles of a story that are compared: not those that hold more than an article does, and in the order of their names no more than a story may hold.
 *
 * Reports: story:too-much.
 *
 * @param pathOf  the path of an article's file, as messages name it
 */
export function withoutTooMuch(
  articles: readonly ReadArticle[],
  pathOf: (article: Pick<ReadArticle, 'file'>) => string,
): { articles: ReadArticle[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const kept: ReadArticle[] = [];
  let together = 0;
  for (const article of articles) {
    const path = pathOf(article);
    const problem = findTooMuch(article, path);
    if (problem === undefined) together += countSentences(article);
    if (together > MOST_TOGETHER) return { articles: kept, diagnostics: [...diagnostics, toTooMany(path)] };
    if (problem === undefined) kept.push(article);
    else diagnostics.push(problem);
  }
  return { articles: kept, diagnostics };
}

function findTooMuch(article: ReadArticle, path: string): Diagnostic | undefined {
  for (const { what, most, count } of AMOUNTS) {
    const found = count(article);
    if (found <= most) continue;
    return toProblem(startOf(path), 'story:too-much', {
      message: `The article has ${found} ${what}; one with more than ${most} is not compared.`,
      note: 'Save the article alone, without the rest of the page, or split the file.',
    });
  }
  return undefined;
}

const toTooMany = (path: string): Diagnostic =>
  toProblem(startOf(path), 'story:too-much', {
    message: `With this article the story has more than ${MOST_TOGETHER} sentences; neither it nor those after it are compared.`,
    note: 'Make two stories of the folder, or take away what is longer than an article.',
  });

/** Most different sentences of an article that the encoder reads: some ten seconds, and four times the longest of those 600 articles. */
export const MOST_READ = 500;

/** Notices articles of so many sentences that the encoder would read for minutes: then their story is compared by words alone. Reports: story:words-alone (a warning). */
export function findUnread(
  articles: readonly AnnotatedArticle[],
  pathOf: (article: Pick<ReadArticle, 'file'>) => string,
): Diagnostic[] {
  return articles.flatMap((article) => {
    const count = new Set(article.sentences.map((sentence) => sliceSpan(article.text, sentence))).size;
    if (count <= MOST_READ) return [];
    return [
      toProblem(startOf(pathOf(article)), 'story:words-alone', {
        severity: 'warning',
        message: `The article has ${count} different sentences; with more than ${MOST_READ} the story is compared by words alone, without the encoder.`,
        note: 'Save the article alone, without the rest of the page, or split the file.',
      }),
    ];
  });
}

function countSentences(article: ReadArticle): number {
  return findSentences(article).length;
}

/** How many runs there are of signs of a kind. */
function countSigns(text: string, isMeant: (sign: string, before: string) => boolean): number {
  let count = 0;
  let before = '';
  for (const sign of text) {
    if (isMeant(sign, before)) count += 1;
    before = sign;
  }
  return count;
}

const QUOTATION_MARKS = '"“”„«»「」';

const isQuotationMark = (sign: string): boolean => QUOTATION_MARKS.includes(sign);

const DIGITS = '0123456789';

/** The first digit of a number. */
const isDigit = (sign: string, before: string): boolean =>
  DIGITS.includes(sign) && !(before !== '' && DIGITS.includes(before));

/** A large letter that no letter is before. */
const isCapital = (sign: string, before: string): boolean =>
  sign !== sign.toLowerCase() && before.toLowerCase() === before.toUpperCase();
