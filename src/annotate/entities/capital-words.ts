import type { AnnotatedArticle, Entity } from '../../model/article.ts';
import { isEverydayWord } from '../../model/common-words.ts';
import { containsSpan, findOverlapping, sliceSpan } from '../../model/span.ts';
import { DEMONYM_WORDS } from '../lexicon/names-demonyms.ts';
import { findPlace } from '../lexicon/names-gazetteer.ts';
import { KNOWN_BODIES } from '../lexicon/names-words.ts';
import { hasTitle } from '../lexicon/people-titles.ts';
import { SENTENCE_WORDS } from '../lexicon/people-words.ts';
import { isCapital, type Token } from '../lexicon/tokens.ts';
import { isAcronym } from '../names/kinds.ts';
import { toLongName } from './acronyms.ts';
import { toNameWords } from './elsewhere-wanted.ts';
import type { WordPlaces } from './elsewhere-words.ts';

type Place = NonNullable<Entity['elsewhere']>[number];

/** A word with a capital inside a sentence, and the words before and after it. */
type Capital = { token: Token; before: Token | undefined; after: Token | undefined };

/** The words with a capital inside a sentence of an article, by their first letter. */
type Capitals = ReadonlyMap<string, readonly Capital[]>;

/** Shorter words are inside too many others, and stand for too much. */
const MIN_LENGTH = 3;

/**
 * The first place where an article has a word of a name with a capital inside a sentence, in whatever form, or letters that may be short for it: “our Navy’s
 * cooks” of the Oskan Navy, “W.Mar.” of West Marrow. It may speak of the thing or of another, so of such an article nobody says that it does not name it.
 */
export function findCapital(
  entity: Entity,
  article: AnnotatedArticle,
  { words, byId }: { words: WordPlaces; byId: ReadonlyMap<string, Entity> },
): Place | undefined {
  const capitals = toCapitals(words);
  const isPerson = entity.kind === 'person';
  const forms = [...new Set([entity.label, ...(isPerson ? [] : entity.names.map(({ text }) => text))])];
  const names = forms.map((form) => toNameWords(toLongName(form) ?? form));
  const own = new Set(names.flat());
  const wanted = [...new Set(names.flatMap(isPerson ? toGiven : toTelling))];
  const tokens = [
    ...wanted.flatMap((word) =>
      (capitals.get(word.charAt(0)) ?? []).filter(
        (capital) =>
          (isPerson
            ? capital.token.lower === word && isAlone(capital)
            : isFormOf(capital.token.lower, word)) &&
          (DEMONYM_WORDS.has(word) || !isOfOther(capital, own)) &&
          maySpeakOf(capital.token, word, { entity, article, byId }),
      ),
    ),
    ...(isPerson
      ? []
      : names.flatMap((name) =>
          findShort(name, capitals).filter(({ token }) => !isOthersLetters(token, { article, byId })),
        )),
  ];
  const [first] = tokens.map(({ token }) => token).toSorted((a, b) => a.start - b.start);
  return first === undefined ? undefined : { article: article.id, text: '', first: first.start, why: 'part' };
}

const read = new WeakMap<WordPlaces, Capitals>();

function toCapitals(words: WordPlaces): Capitals {
  const known = read.get(words);
  if (known !== undefined) return known;
  const found = [...words.values()].flat().flatMap(({ list, index }): Capital[] => {
    const [before, token, after] = [list[index - 1], list[index], list[index + 1]];
    return token !== undefined && isCapital(token) && isInside(before) ? [{ token, before, after }] : [];
  });
  const capitals = Map.groupBy(found, ({ token }) => withoutParty(token.text).charAt(0).toLowerCase());
  read.set(words, capitals);
  return capitals;
}

/** After a word or a comma a capital is no beginning of a sentence, nor of what somebody said. */
const isInside = (before: Token | undefined): boolean =>
  before !== undefined && (before.kind === 'word' || /^[,(]$/u.test(before.text));

/** “[Ada] left”: no part of a longer name. */
const isAlone = ({ before, after }: Capital): boolean => !isCapital(before) && !isCapital(after);

/** “Lilt [Committee]” is no Harbour Committee. */
const isOfOther = ({ before }: Capital, own: ReadonlySet<string>): boolean =>
  isCapital(before) && !SENTENCE_WORDS.has(before?.lower ?? '') && !own.has(before?.lower ?? '');

/** “M-[W.Mar]”: letters of a party before those of a state. */
const withoutParty = (text: string): string => text.replace(/^\p{Lu}{1,3}-(?=\p{Lu})/u, '');

/** What a person may be called alone: the first name. */
const toGiven = (words: readonly string[]): string[] =>
  words.length > 1
    ? words.slice(0, 1).filter((word) => word.length >= MIN_LENGTH && !SENTENCE_WORDS.has(word))
    : [];

/** The words of a name that say something of what is meant: no title, no place, no adjective of a country, and none of a party but of the party's own name. */
function toTelling(words: readonly string[]): string[] {
  const isParty = words.every((word) => word === 'party' || DEMONYM_WORDS.has(word));
  return words.filter(
    (word) =>
      word.length >= MIN_LENGTH &&
      !SENTENCE_WORDS.has(word) &&
      !hasTitle(word) &&
      !(words.length > 1 && KNOWN_BODIES.has(word)) &&
      !(word.length === MIN_LENGTH && isEverydayWord(word)) &&
      (isParty || !DEMONYM_WORDS.has(word)) &&
      findPlace(toOpened(word)) === undefined,
  );
}

const toOpened = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Fewest letters that two forms of a word share, and most that an ending has. */
const MIN_STEM = 4;
const MAX_ENDING = 3;

/** “Harbours”, “Harbour”: the same word with another ending. */
function isFormOf(form: string, word: string): boolean {
  const other = form.replace(/['’]s?$/u, '');
  if (other === word) return true;
  if (hasTitle(other)) return false;
  const stem = countShared(other, word);
  return stem >= MIN_STEM && Math.max(other.length, word.length) - stem <= MAX_ENDING;
}

function countShared(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

/** True for a word that no other name holds; before the name of a person it may be of a title: “Army Sgt. Ada Lunn”. */
function maySpeakOf(
  token: Token,
  word: string,
  { entity, article, byId }: { entity: Entity; article: AnnotatedArticle; byId: ReadonlyMap<string, Entity> },
): boolean {
  const outer = findOverlapping(article.names, token).find((name) => containsSpan(name, token));
  if (outer === undefined) return true;
  if (entity.kind === 'person') return false;
  const isWhole = sliceSpan(article.text, outer) === token.text;
  if (byId.get(outer.entity)?.kind !== 'person') return isWhole && !KNOWN_BODIES.has(word);
  return !isWhole && token.end < outer.end;
}

/** Letters that may stand for a name, with or without stops: “OU” and “O.U.” of Oska Union, “W.Mar.” of West Marrow. */
function findShort(name: readonly string[], capitals: Capitals): readonly Capital[] {
  const words = name.filter((word) => !SENTENCE_WORDS.has(word));
  const [first] = words;
  if (first === undefined || words.length < 2) return [];
  return (capitals.get(first.charAt(0)) ?? []).filter(({ token }) =>
    standsFor(withoutParty(token.text), words),
  );
}

/** Letters that stand for another name of the story. */
function isOthersLetters(
  token: Token,
  { article, byId }: { article: AnnotatedArticle; byId: ReadonlyMap<string, Entity> },
): boolean {
  const outer = findOverlapping(article.names, token).find((name) => containsSpan(name, token));
  if (outer === undefined || sliceSpan(article.text, outer) !== token.text) return false;
  return !isAcronym(byId.get(outer.entity)?.label ?? '');
}

function standsFor(text: string, words: readonly string[]): boolean {
  const parts = text.includes('.') ? text.split('.').filter((part) => part !== '') : toLetters(text);
  return parts.length === words.length && words.every((word, at) => isShort(parts[at] ?? '', word));
}

/** The letters of a word in capitals throughout; none of any other. */
const toLetters = (text: string): string[] => (/^\p{Lu}{2,}$/u.test(text) ? [...text] : []);

/** True for the first letter of a word with others of it in their order: “Va” of “Virginia”. */
function isShort(part: string, word: string): boolean {
  let at = 0;
  for (const letter of part.toLowerCase()) {
    at = word.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return part.charAt(0).toLowerCase() === word.charAt(0) && part.length <= word.length;
}
