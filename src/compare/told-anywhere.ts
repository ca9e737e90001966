import { findWords } from '../align/words.ts';
import { STATE_ABBREVIATIONS } from '../annotate/lexicon/state-words.ts';
import { isFunctionWord } from '../diff/function-words.ts';
import type { AnnotatedArticle, Name } from '../model/article.ts';
import { type Span, sliceSpan } from '../model/span.ts';
import { findCountriesTold, findCountryMeant } from './countries.ts';
import { areFormsOfOneName } from './matching-names.ts';

/** What an article tells anywhere, in the forms that details are looked up in. */
type Told = {
  /** Of each sentence, the words that tell something, between spaces. */
  lines: readonly string[];
  countries: ReadonlySet<string>;
  names: readonly { entity: string; form: string }[];
  /** All words that begin with a capital letter, folded, and these between spaces. */
  capitals: readonly string[];
  capitalLine: string;
  /** All words, folded, between spaces. */
  words: string;
};

/** An article is the other one of many pairs: what it tells is found once. */
const toldBy = new WeakMap<AnnotatedArticle, Told>();

function toTold(article: AnnotatedArticle): Told {
  const known = toldBy.get(article);
  if (known !== undefined) return known;
  const { text, sentences, names } = article;
  const capitals = toCapitals(text);
  const told = {
    lines: sentences.map((sentence) => toLine(toTellingWords(text, sentence))),
    countries: new Set(sentences.flatMap((sentence) => [...findCountriesTold(text, sentence)])),
    names: toDistinct(
      names.map((name) => ({ entity: name.entity, form: sliceSpan(text, name).toLowerCase() })),
    ),
    capitals,
    capitalLine: toLine(capitals),
    words: toLine(toFolded(text)),
  };
  toldBy.set(article, told);
  return told;
}

/** An article names most of whom it names many times in one form. */
const toDistinct = (names: Told['names']): Told['names'] => [
  ...new Map(names.map((name) => [`${name.entity} ${name.form}`, name])).values(),
];

const toLine = (words: readonly string[]): string => ` ${words.join(' ')} `;

/** “D-Vt.”, “F.A.O. Fisheries Board”: letters with stops are one word, and a hyphen parts two. */
const toCapitals = (text: string): string[] =>
  [...text.matchAll(/\p{Lu}(?:[\p{L}\p{M}]|\.(?=\p{Lu}))*/gu)].map(([word]) =>
    word.replaceAll('.', '').toLowerCase(),
  );

/** All words in that form: “FAO fisheries board”. */
const toFolded = (text: string): string[] =>
  [...text.matchAll(/\p{L}(?:[\p{L}\p{M}]|\.(?=\p{L}))*/gu)].map(([word]) =>
    word.replaceAll('.', '').toLowerCase(),
  );

/** True when the telling words of a span of a text stand in a row in a sentence of an article. */
export function isToldAnywhere(article: AnnotatedArticle, text: string, span: Span): boolean {
  const telling = toTellingWords(text, span);
  return telling.length > 0 && toTold(article).lines.some((line) => line.includes(toLine(telling)));
}

const toTellingWords = (text: string, span: Span): string[] =>
  findWords(text, span).flatMap(({ form }) => (isFunctionWord(form) ? [] : [form]));

/** Words that mean the country which a whole article is about: “the nation’s oldest mill”. */
const THE_COUNTRY = /\b(?:nation(?:al|ally|wide)?|country|federal)\b/iu;

/** True when an article tells a place or a body under any name: short forms, a party's letter with the state, its people, its capital. */
export function isNamedAnywhere(name: Name, text: string, article: AnnotatedArticle): boolean {
  const { names, countries, capitals, capitalLine: line, words: all } = toTold(article);
  const country = findCountryMeant(text, name);
  if (country !== undefined && (countries.has(country) || THE_COUNTRY.test(article.text))) return true;
  const form = sliceSpan(text, name).toLowerCase();
  if (names.some((held) => held.entity === name.entity || areFormsOfOneName(held.form, form))) return true;
  const words = toCapitals(sliceSpan(text, name));
  if (words.length > 1 && all.includes(` ${toFolded(sliceSpan(text, name)).join(' ')}`)) return true;
  return (
    toForms(words).some((one) => line.includes(` ${one}`)) ||
    (words.length === 1 && areInitials(words[0] ?? '', capitals))
  );
}

/** Fewest letters by which a word tells that another is made of it: “Florida”, “Floridian”. */
const STEM_MIN_LETTERS = 4;

/** The starts of words that tell a name: in full, as a state’s abbreviation or the first letters, as what is made of it (“Texas”, “Texan”). */
function toForms(words: readonly string[]): string[] {
  const name = words.join(' ');
  if (name === '') return [];
  const stem =
    name.length < STEM_MIN_LETTERS ? `${name} ` : name.slice(0, Math.max(STEM_MIN_LETTERS, name.length - 1));
  const initials = words.length > 1 ? [`${words.map((word) => word.charAt(0)).join('')} `] : [];
  const states = [...STATE_ABBREVIATIONS].flatMap(([short, full]) =>
    full.toLowerCase() === name ? [`${short} `] : short === name ? [full.toLowerCase()] : [],
  );
  return [stem, ...initials, ...states];
}

/** Most letters of a name that is looked for as the first letters of others: “N.H.”, “FAO”. */
const INITIALS_MAX_LETTERS = 5;

/** True where words stand in a row that begin with the letters of a short name. */
function areInitials(name: string, capitals: readonly string[]): boolean {
  if (name.length < 2 || name.length > INITIALS_MAX_LETTERS) return false;
  return capitals.some((_, at) =>
    [...name].every((letter, index) => {
      const word = capitals[at + index] ?? '';
      return word.length > 1 && word.startsWith(letter);
    }),
  );
}
