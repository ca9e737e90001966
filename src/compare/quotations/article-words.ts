import { isFunctionWord } from '../../diff/function-words.ts';
import type { AnnotatedArticle } from '../../model/article.ts';
import { onceEach } from '../../model/once.ts';
import { findForms } from './sayings.ts';
import { type SolidWords, toSolidWords } from './solid-words.ts';

/** Telling words in a row by which an article has some of a quotation of another. */
export const RUN_TELLING = 3;

/** Where a word stands: places among the words of an article, or sentences that have it. */
type Places = ReadonlyMap<string, readonly number[]>;

/**
 * The words of an article in the forms that are compared, as they are looked for: each is found where it stands, without going through the rest, since in
 * a long text each of hundreds of quotations would go through thousands of sentences.
 */
export type ArticleWords = {
  all: readonly string[];
  places: Places;
  /** Rows of telling words, each of one sentence, with a space between. */
  rows: ReadonlySet<string>;
  /** Sentences by the words that they have. */
  sentences: Places;
  solid: SolidWords;
};

/** The words of an article, read once: it is the other one of many quotations. */
export const toArticleWords: (article: AnnotatedArticle) => ArticleWords = onceEach((article) => {
  const { text, sentences } = article;
  const own = sentences.map((sentence) => findForms(text, sentence));
  const all = findForms(text, { start: 0, end: text.length });
  return {
    all,
    places: toPlaces(all.entries()),
    rows: new Set(own.flatMap((forms) => toRows(toTelling(forms)).map((row) => row.join(' ')))),
    sentences: toPlaces(
      own.flatMap((forms, index) => [...new Set(forms)].map((form): [number, string] => [index, form])),
    ),
    solid: toSolidWords(all),
  };
});

function toPlaces(words: Iterable<readonly [number, string]>): Places {
  const places = new Map<string, number[]>();
  for (const [place, word] of words) {
    const known = places.get(word);
    if (known === undefined) places.set(word, [place]);
    else known.push(place);
  }
  return places;
}

export const toTelling = (forms: readonly string[]): string[] =>
  forms.filter((form) => !isFunctionWord(form));

/** Each so many telling words in a row. */
export const toRows = (telling: readonly string[]): string[][] =>
  telling.slice(RUN_TELLING - 1).map((_, at) => telling.slice(at, at + RUN_TELLING));

/** True where an article has words right after each other. */
export function hasInRow({ all, places }: ArticleWords, words: readonly string[]): boolean {
  const [first] = words;
  if (first === undefined) return all.length === 0;
  return (places.get(first) ?? []).some((place) => words.every((word, at) => all[place + at] === word));
}

/** How many of some words each sentence has that has one of them. */
export function countBySentence({ sentences }: ArticleWords, words: Iterable<string>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const word of words)
    for (const sentence of sentences.get(word) ?? []) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  return counts;
}
