import type { ComparedArticle } from '../model/comparison.ts';

/** Words alone: case, marks, hyphens, accents, the points of an abbreviation (“U.S.”), “’s” and a leading “the” do not make another form. */
const toForm = (text: string): string =>
  ` ${text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[.\p{M}]/gu, '')
    .replace(/['’]s(?!\p{L})/gu, '')
    .replace(/[^\p{L}\p{N}@&]+/gu, ' ')
    .trim()
    .replace(/^the /u, '')} `;

/** The words of an article in a row, and where each stands: the places are its sentences. */
type Words = { line: string; places: ReadonlyMap<string, ReadonlySet<number>>; short: readonly string[] };

/** The words of each article, made once. */
const wordsOf = new WeakMap<ComparedArticle, Words>();

/** A short form of a title, by its stop: “Sen.”; neither the letters of “U.S.” nor a long word that ends its sentence. */
const SHORT = /(?<![\p{L}.])\p{Lu}\p{Ll}{1,3}(?=\.)/gu;

const toShort = (text: string): string[] => (text.match(SHORT) ?? []).map((word) => word.toLowerCase());

function toWords(article: ComparedArticle): Words {
  const known = wordsOf.get(article);
  if (known !== undefined) return known;
  const text = article.text.value ?? '';
  const places = new Map<string, Set<number>>();
  article.sentences.forEach(({ start, end }, index) => {
    for (const word of toForm(text.slice(start, end)).trim().split(' '))
      places.set(word, (places.get(word) ?? new Set<number>()).add(index));
  });
  const words = { line: toForm(text), places, short: [...new Set(toShort(text))] };
  wordsOf.set(article, words);
  return words;
}

/** “Sen” and “senator”, “Gov” and “governor”: the short form is where the word begins; “Mr” is a word of its own. */
const isShortOf = (short: string, long: string): boolean =>
  short.length >= MIN_SHORT_LENGTH && short.length < long.length && long.startsWith(short);
const MIN_SHORT_LENGTH = 3;

/** The sentences of an article that have a word, in its short form or its long one. */
function findPlaces(
  word: string,
  isShort: boolean,
  { places, short }: Words,
): ReadonlySet<number> | undefined {
  const others = [
    ...short.filter((one) => isShortOf(one, word)),
    ...(isShort ? [...places.keys()].filter((one) => isShortOf(word, one)) : []),
  ];
  return others.reduce<ReadonlySet<number> | undefined>(
    (found, one) => (found ?? new Set<number>()).union(places.get(one) ?? new Set<number>()),
    places.get(word),
  );
}

/** True where a sentence of an article has all words of a form, in whatever order. */
function hasInParts(article: ComparedArticle, text: string): boolean {
  const words = toWords(article);
  const short = new Set(toShort(text));
  let left: ReadonlySet<number> | undefined;
  for (const word of toForm(text).trim().split(' ')) {
    const own = findPlaces(word, short.has(word), words) ?? new Set<number>();
    left = left === undefined ? own : left.intersection(own);
    if (left.size === 0) return false;
  }
  return left !== undefined;
}

/** True where an article has the words of a form: as they stand, or all of them in one sentence, a title in its short form or its long one (“Sen. Ann Cole of Ohio” for “Ohio Senator Ann Cole”). */
export const hasWords = (article: ComparedArticle, text: string): boolean =>
  toWords(article).line.includes(toForm(text)) || hasInParts(article, text);

/** True where the words of a form are in another one. */
export const isFormIn = (text: string, other: string): boolean => toForm(other).includes(toForm(text));
