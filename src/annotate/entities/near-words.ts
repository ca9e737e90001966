import { distance } from 'fastest-levenshtein';
import type { AnnotatedArticle, Entity } from '../../model/article.ts';
import { isCommonWord } from '../../model/common-words.ts';
import { sliceSpan } from '../../model/span.ts';
import { findPlace } from '../lexicon/names-gazetteer.ts';
import { SENTENCE_WORDS } from '../lexicon/people-words.ts';
import { isCapital, type Token } from '../lexicon/tokens.ts';
import { isAcronym } from '../names/kinds.ts';
import { toNameWords } from './elsewhere-wanted.ts';
import type { WordPlaces } from './elsewhere-words.ts';

type Place = NonNullable<Entity['elsewhere']>[number];

/**
 * The first place where an article has what may be the same name spelled otherwise, or written out where others have its letters. Whether it is the same nothing
 * says: of such an article nobody says that it does not name the thing, nor that it does.
 */
export function findNear(
  entity: Entity,
  article: AnnotatedArticle,
  { words, byId }: { words: WordPlaces; byId: ReadonlyMap<string, Entity> },
): Place | undefined {
  const start =
    findSpelled(entity, article, byId) ?? findWord(entity, words) ?? findWrittenOut(entity, words);
  return start === undefined ? undefined : { article: article.id, text: '', first: start, why: 'part' };
}

/** A name of the article that is almost one of an entity: “Ostrel Island” and “Osstrel Island”, “Ms. Vandelhoffer” and “Ms. Vandlehofer”. */
function findSpelled(
  { kind, label, names }: Entity,
  { text, names: all }: AnnotatedArticle,
  byId: ReadonlyMap<string, Entity>,
): number | undefined {
  const isPerson = kind === 'person';
  const wanted = new Set(
    [label, ...names.map((name) => name.text)].map((form) => toCompared(form, isPerson)),
  );
  return all.find((name) => {
    if ((byId.get(name.entity)?.kind === 'person') !== isPerson) return false;
    const form = sliceSpan(text, name);
    const other = toCompared(form, isPerson);
    return [...wanted].some((one) => isAlmost(one, other)) || (isPerson && isNearGiven(label, form));
  })?.start;
}

/** “Marit Ostrel” and “Prof Maret Ostrel”: one surname, and before it first names that begin alike and differ in a letter. */
function isNearGiven(label: string, form: string): boolean {
  const [one, other] = [toNameWords(label), toNameWords(form)];
  const [a = '', b = ''] = [one.at(-2), other.at(-2)];
  return (
    one.at(-1) === other.at(-1) &&
    Math.min(a.length, b.length) >= MIN_GIVEN_LENGTH &&
    a.charAt(0) === b.charAt(0) &&
    distance(a, b) === 1
  );
}

/** Fewest letters of first names that are compared. */
const MIN_GIVEN_LENGTH = 3;

/** Of a person the surname, of anything else all words. */
const toCompared = (form: string, isPerson: boolean): string =>
  toNameWords(form)
    .slice(isPerson ? -1 : 0)
    .join(' ');

/** A word of the article that is almost an entity's name of one word: “Osstrel” and “Ostrel”, read as a name there or not. */
function findWord({ kind, names }: Entity, words: WordPlaces): number | undefined {
  if (kind === 'person') return undefined;
  const wanted = new Set(names.map(({ text }) => text.toLowerCase()).filter((text) => !text.includes(' ')));
  for (const [word, [place]] of words) {
    const token = place?.list[place.index];
    if (token === undefined || !isCapital(token) || isCommonWord(word)) continue;
    if ([...wanted].some((one) => isAlmost(one, word))) return token.start;
  }
  return undefined;
}

/** Fewest letters of names that a letter or two make no other ones, and of those that may have as many more wrong as are long. */
const MIN_LENGTH = 5;
const LONG_LENGTH = 10;

/** Share of the letters of a long name that may be others. */
const MAX_WRONG = 0.3;

/** Names that begin alike and differ in a few letters; not the plural of one, nor two known places. */
function isAlmost(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (a === b || shorter < MIN_LENGTH || a.charAt(0) !== b.charAt(0)) return false;
  if (`${a}s` === b || `${b}s` === a || (isPlace(a) && isPlace(b))) return false;
  const most = shorter < LONG_LENGTH || a.includes(' ') ? 1 : Math.floor(shorter * MAX_WRONG);
  return Math.abs(a.length - b.length) <= most && distance(a, b) <= most;
}

const isPlace = (name: string): boolean =>
  findPlace(name.replace(/(?:^| )\p{Ll}/gu, (letter) => letter.toUpperCase())) !== undefined;

/** Words with capitals, and small ones between them, that letters of the story may stand for: “Harbour Workers’ Union” of “HWU”. */
function findWrittenOut({ kind, label, names }: Entity, words: WordPlaces): number | undefined {
  if (kind === 'person' || kind === 'place') return undefined;
  const letters = [label, ...names.map(({ text }) => text)]
    .map((form) => form.replaceAll('.', ''))
    .filter((form) => form.length >= MIN_LETTERS && isAcronym(form))
    .map((form) => form.toLowerCase());
  if (letters.length === 0) return undefined;
  for (const [word, places] of words) {
    const mine = letters.filter((one) => one.startsWith(word.charAt(0)));
    for (const { list, index } of mine.length > 0 ? places : [])
      if (mine.some((one) => standsFor(one, list, index))) return list[index]?.start;
  }
  return undefined;
}

/** Two letters stand for too much. */
const MIN_LETTERS = 3;

function standsFor(letters: string, list: readonly Token[], first: number): boolean {
  let at = first;
  for (const letter of letters) {
    while (at > first && SENTENCE_WORDS.has(list[at]?.lower ?? '') && !isCapital(list[at])) at += 1;
    const token = list[at];
    if (token === undefined || !/^\p{Lu}.*\p{Ll}/u.test(token.text) || !token.lower.startsWith(letter))
      return false;
    at += /^['’]s?$/u.test(list[at + 1]?.text ?? '') ? 2 : 1;
  }
  return !isCapital(list[at]) || list[at]?.kind !== 'word';
}
