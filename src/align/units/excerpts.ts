import type { AnnotatedArticle } from '../../model/article.ts';
import { bySpan, containsSpan, overlaps, type Span, sliceSpan } from '../../model/span.ts';
import { toWords, type Word, type WordKind } from '../words/words.ts';
import { makeNumbering, makeTally, type Numbering, type Vector } from './vectors.ts';

/** What the annotations know better than the words: which entity is named, which moment, which amount; `key` counts in place of the words. */
export type Mark = Span & { key: string; kind: WordKind };

/** What a span of an article holds. */
export type Excerpt = {
  text: string;
  words: readonly Word[];
  marks: readonly Mark[];
  /** How often each run of letters occurs in it; half of that inside known names. */
  grams: Vector;
  /** Ids of all words in reading order, function words included. */
  forms: Int32Array;
  /** The same of the words inside quotation marks. */
  quoted: Int32Array;
};

/** Gives the excerpts of a story's articles; each span is read once, and ids mean the same in all of them. `gramCount` grows as they are read. */
export type Excerpts = { of: (article: number, span: Span) => Excerpt; gramCount: () => number };

/** How much the letters of known names count beside those of other words: who is meant is known, and told by the words. */
const NAME_SHARE = 0.5;

/** Lengths of the runs of letters that two words are compared by. */
const GRAM_LENGTHS = [3, 4, 5];

/** Excerpts of the articles, none of them read yet. */
export function makeExcerpts(articles: readonly AnnotatedArticle[]): Excerpts {
  const grams = makeNumbering();
  const forms = makeNumbering();
  const countGrams = makeGramCounter(makeGramFinder(grams));
  const known = articles.map(() => new Map<string, Excerpt>());
  const read = (index: number, span: Span): Excerpt => {
    const article = articles[index];
    if (article === undefined) throw new Error(`no article ${index}; this is a bug in align/`);
    const text = sliceSpan(article.text, span);
    const words = toWords(text, span.start);
    const marks = findMarks(article, span);
    const quotations = article.quotations.filter((quotation) => overlaps(quotation, span));
    const quoted = findQuoted(words, quotations);
    const idOf = ({ form }: Word): number => forms.idOf(form);
    return {
      text,
      words,
      marks,
      grams: countGrams(words, marks),
      forms: Int32Array.from(words, idOf),
      quoted: Int32Array.from(quoted, idOf),
    };
  };
  return {
    of: (article, span) => {
      const key = `${span.start} ${span.end}`;
      const found = known[article]?.get(key) ?? read(article, span);
      known[article]?.set(key, found);
      return found;
    },
    gramCount: () => grams.keys.length,
  };
}

/** The words that are in quotations; both are gone through once, since a long sentence may have thousands of either. */
function findQuoted(words: readonly Word[], quotations: readonly Span[]): Word[] {
  const inOrder = [...quotations].sort(bySpan);
  let next = 0;
  let reach = -1;
  return words.filter((word) => {
    for (let one = inOrder[next]; one !== undefined && one.start < word.end; one = inOrder[next]) {
      reach = Math.max(reach, one.end);
      next += 1;
    }
    return reach > word.start;
  });
}

function findMarks(article: AnnotatedArticle, span: Span): Mark[] {
  const inSpan = <Item extends Span>(items: readonly Item[]): Item[] =>
    items.filter((item) => containsSpan(span, item));
  return [
    ...inSpan(article.timeframes).flatMap(({ start, end, from, to }): Mark[] =>
      to === undefined && from === undefined
        ? []
        : [{ start, end, key: toTimeframeKey(to ?? from), kind: 'number' }],
    ),
    ...inSpan(article.figures.filter((figure) => /^(?:[A-Z]{3}|money|percent)/u.test(figure.unit))).map(
      ({ start, end, value, unit }): Mark => ({
        start,
        end,
        key: `$${value} ${unit}`,
        kind: 'number',
      }),
    ),
    ...inSpan(article.names).map(
      ({ start, end, entity }): Mark => ({
        start,
        end,
        key: toEntityKey(entity),
        kind: 'name',
      }),
    ),
  ];
}

/** The key of a named entity. */
export const toEntityKey = (entity: string): string => `@${entity}`;

/** True for the key of a named entity. */
export const isEntityKey = (key: string): boolean => key.startsWith('@');

/** Smaller counts, and years, are the same by chance too often. */
const MIN_EXACT_COUNT = 100;
const YEARS = { first: 1900, last: 2100 };

/** True for the key of an amount of money, a share, or a large count. */
export function isExactFigureKey(key: string): boolean {
  if (key.startsWith('$')) return true;
  const value = key.startsWith('=') ? Number(key.slice(1)) : 0;
  return value >= MIN_EXACT_COUNT && (value < YEARS.first || value > YEARS.last);
}

const toTimeframeKey = (end: number | string | undefined): string => `~${end ?? ''}`;

/** True for the key of a timeframe. */
export const isTimeframeKey = (key: string): boolean => key.startsWith('~');

/** Gives how often each run of letters occurs in some words, names counting less. */
function makeGramCounter(gramsOf: GramFinder): (words: readonly Word[], marks: readonly Mark[]) => Vector {
  const { add, take } = makeTally();
  return (words, marks) => {
    for (const word of words) {
      const share = marks.some((mark) => mark.kind === 'name' && overlaps(mark, word)) ? NAME_SHARE : 1;
      for (const id of gramsOf(word.form)) add(id, share);
    }
    return take();
  };
}

type GramFinder = (form: string) => readonly number[];

/** Gives the ids of a word's runs of letters, its borders included; each word is cut once. */
function makeGramFinder({ idOf }: Numbering): GramFinder {
  const known = new Map<string, readonly number[]>();
  return (form) => {
    const found = known.get(form) ?? toGrams(` ${form} `).map(idOf);
    known.set(form, found);
    return found;
  };
}

function toGrams(padded: string): string[] {
  const grams: string[] = [];
  for (const length of GRAM_LENGTHS) {
    for (let at = 0; at + length <= padded.length; at += 1) grams.push(padded.slice(at, at + length));
  }
  return grams;
}
