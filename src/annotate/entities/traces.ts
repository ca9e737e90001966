import type { AnnotatedArticle, Entity } from '../../model/article.ts';
import { MONTHS, WEEKDAYS } from '../../model/calendar-words.ts';
import { isCommonWord, isEverydayWord } from '../../model/common-words.ts';
import { containsSpan, type Span, sliceSpan, spanLength } from '../../model/span.ts';
import { DEMONYM_WORDS } from '../lexicon/names-demonyms.ts';
import { findPlace } from '../lexicon/names-gazetteer.ts';
import { SENTENCE_WORDS } from '../lexicon/people-words.ts';
import { isAcronym } from '../names/kinds.ts';
import { toNameWords } from './elsewhere-wanted.ts';
import { isBesideText, isInNameBeside } from './elsewhere-words.ts';

type Place = NonNullable<Entity['elsewhere']>[number];

/** Words to look for as plain text, as they stand or whatever their capitals. */
type Trace = {
  words: string;
  small: boolean;
  /** Most letters that may follow: an ending. */
  ending: number;
  /** Letters that the ending may have; any where there are none. */
  plural?: true;
  /** Less than the name, or a surname that is a plain word, too: it may speak of anything. */
  part: boolean;
  /** Inside another name it still speaks of what is looked for: “Ethics Panel” in “Ethics Panel of Mayors”, no surname in a street's. */
  inside: boolean;
};

/**
 * The first place where an article has a telling word of a name, however it is there: in small letters, in the plural, in capitals throughout, after a
 * hyphen (“anti-Cole”). Nobody says of such an article that it does not name the thing; of a part of the name nothing is said at all (`part`).
 *
 * @param isOthers  true for a surname that is somebody else's in the article
 */
export function findTrace(
  entity: Entity,
  article: AnnotatedArticle,
  isOthers: (surname: string) => boolean,
): Place | undefined {
  const places = toTraces(entity, isOthers).flatMap((trace) => findPlaces(trace, article));
  const [first] = places.sort((a, b) => WEIGHTS[a.why] - WEIGHTS[b.why] || a.first - b.first);
  return first === undefined || first.why === 'part' ? (findSameWords(entity, article) ?? first) : first;
}

/** What tells most stands first. */
const WEIGHTS: Record<Place['why'], number> = {
  words: 0,
  surname: 0,
  adjective: 0,
  letters: 0,
  inside: 0,
  beside: 1,
  part: 2,
  withheld: 3,
};

/** “House Committee on Ethics”: a name with all the words of another, in another order or with more. */
function findSameWords(
  { kind, names }: Entity,
  { id, text, names: all }: AnnotatedArticle,
): Place | undefined {
  if (kind === 'person') return undefined;
  const forms = [...new Set(names.map((name) => name.text))]
    .map((form) => toNameWords(form).filter((word) => !isSmallWord(word)))
    .filter((words) => words.length > 1);
  const found = all.find((name) => {
    const words = new Set(toNameWords(sliceSpan(text, name)));
    return forms.some((form) => form.every((word) => words.has(word)));
  });
  if (found === undefined) return undefined;
  return {
    article: id,
    text: sliceSpan(text, found).replace(/\s+/gu, ' '),
    first: found.start,
    why: 'inside',
  };
}

function toTraces({ kind, label, names }: Entity, isOthers: (surname: string) => boolean): Trace[] {
  const forms = [...new Set([label, ...names.map(({ text }) => text)])];
  if (kind === 'person') {
    const surname = toNameWords(label).at(-1) ?? '';
    return surname.length < MIN_LENGTH ||
      SENTENCE_WORDS.has(surname) ||
      CALENDAR.has(surname) ||
      isOthers(surname)
      ? []
      : toSurname(surname);
  }
  return forms.filter((form) => /\p{Lu}/u.test(form)).flatMap(toNameTraces);
}

/** Shorter words are inside too many others. */
const MIN_LENGTH = 3;

const CALENDAR = new Set([...WEEKDAYS, ...MONTHS]);

/** A surname with a capital, or in capitals throughout, also in the plural. */
const toSurname = (surname: string): Trace[] =>
  [toOpened(surname), surname.toUpperCase()].map((words) => ({
    words,
    small: false,
    ending: 2,
    plural: true,
    part: isCommonWord(surname),
    inside: false,
  }));

const toOpened = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function toNameTraces(form: string): Trace[] {
  const words = toNameWords(form).filter((word) => !/^['’]/u.test(word));
  const [only] = words;
  if (words.length === 1 && only !== undefined) return toWordTraces(form.trim(), only);
  const pairs = words.slice(1).flatMap((word, index): Trace[] => {
    const before = words[index] ?? '';
    if (isSmallWord(before) || isSmallWord(word)) return [];
    if (findPlace(`${toOpened(before)} ${toOpened(word)}`) !== undefined) return [];
    const part = words.length > 2;
    return [{ words: `${before} ${word}`, small: true, ending: 1, plural: true, part, inside: true }];
  });
  const telling = words.filter((word) => word.length > MIN_LENGTH && isTelling(word));
  return [
    ...pairs,
    ...telling.map((word): Trace => ({ words: word, small: true, ending: 2, part: true, inside: false })),
  ];
}

/** A name of one word, with endings that make an adjective or a plural of it; letters as they are. */
function toWordTraces(form: string, word: string): Trace[] {
  if (word.length < MIN_LENGTH || SENTENCE_WORDS.has(word)) return [];
  if (isAcronym(form))
    return [{ words: form.replaceAll('.', ''), small: false, ending: 0, part: false, inside: false }];
  const ending = word.length > MIN_LENGTH ? 3 : 0;
  // “the board”: a word of the language in small letters may speak of the same, or of another.
  const small =
    isCommonWord(word) && !isEverydayWord(word)
      ? [{ words: word, small: true, ending: 0, part: true, inside: false }]
      : [];
  return [
    ...small,
    ...[toOpened(word), word.toUpperCase()].map((words) => ({
      words,
      small: false,
      ending,
      part: false,
      inside: false,
    })),
  ];
}

const isSmallWord = (word: string): boolean => SENTENCE_WORDS.has(word) || word.length < MIN_LENGTH;

/** A word that says which of many things is meant; that of a country says of many whose they are. */
const isTelling = (word: string): boolean =>
  !isEverydayWord(word) &&
  !CALENDAR.has(word) &&
  !isSmallWord(word) &&
  !DEMONYM_WORDS.has(word) &&
  findPlace(toOpened(word)) === undefined &&
  !(isCommonWord(word) && /(?:al|ed|ing|ment|tion)$/u.test(word));

/** Where a trace stands as a word of its own, or as a part of one with a hyphen, which is shown whole. */
function findPlaces(trace: Trace, article: AnnotatedArticle): Place[] {
  const plain = toPlain(article);
  const text = trace.small ? plain.small : plain.text;
  const found: Place[] = [];
  for (let at = text.indexOf(trace.words); at >= 0; at = text.indexOf(trace.words, at + 1)) {
    const end = toEnd(text, at + trace.words.length, trace);
    if (end === undefined || isLetter(text.charAt(at - 1))) continue;
    const place = toPlace({ start: at, end }, trace, article);
    if (place !== undefined) found.push(place);
    if (found.length === MAX_PLACES) break;
  }
  return found;
}

/** An article's text with every white space one blank, as it stands and in small letters of the same length. */
type Plain = { text: string; small: string };

const plains = new WeakMap<AnnotatedArticle, Plain>();

function toPlain(article: AnnotatedArticle): Plain {
  const known = plains.get(article);
  if (known !== undefined) return known;
  const text = article.text.replace(/\s/gu, ' ');
  const small = text.toLowerCase();
  const plain = { text, small: small.length === text.length ? small : text };
  plains.set(article, plain);
  return plain;
}

const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

/** Offset after a word with its ending; undefined where the word is another. */
function toEnd(text: string, start: number, { ending, plural }: Trace): number | undefined {
  let end = start;
  while (isLetter(text.charAt(end)) && end - start <= ending) end += 1;
  const letters = text.slice(start, end);
  if (letters.length > ending || (plural === true && !/^(?:e?s)?$/iu.test(letters))) return undefined;
  return end;
}

function toPlace(span: Span, { inside, part }: Trace, article: AnnotatedArticle): Place | undefined {
  const whole = withJoined(span, article.text);
  const isJoined = spanLength(whole) > spanLength(span);
  const isPart = article.names.some(
    (name) => containsSpan(name, span) && spanLength(name) > spanLength(span),
  );
  if (!inside && isPart && !isJoined) return undefined;
  const text = sliceSpan(article.text, whole).replace(/\s+/gu, ' ');
  return {
    article: article.id,
    text,
    first: whole.start,
    why: toWhy(article, whole, { part: part || goesOn(article.text, whole, isJoined), isJoined }),
  };
}

/** “[Marrow-Harbour] Street Post”: a name goes on after what a hyphen joins. */
const goesOn = (text: string, { end }: Span, isJoined: boolean): boolean =>
  isJoined && /^ \p{Lu}/u.test(text.slice(end, end + 2));

function toWhy(
  article: AnnotatedArticle,
  span: Span,
  { part, isJoined }: { part: boolean; isJoined: boolean },
): Place['why'] {
  if (part) return 'part';
  if (isBesideText(article, span.start)) return isInNameBeside(article, span) ? 'part' : 'beside';
  return isJoined ? 'inside' : 'words';
}

/** A span with the words that a hyphen joins to it: “[anti-Cole]”. */
function withJoined({ start, end }: Span, text: string): Span {
  const joined = { start, end };
  if (isHyphen(text.charAt(start - 1)))
    while (isLetter(text.charAt(joined.start - 1)) || isHyphen(text.charAt(joined.start - 1)))
      joined.start -= 1;
  if (isHyphen(text.charAt(end)) && isLetter(text.charAt(end + 1)))
    while (isLetter(text.charAt(joined.end)) || isHyphen(text.charAt(joined.end))) joined.end += 1;
  return joined;
}

const isHyphen = (character: string): boolean => character === '-' || character === '–';

const MAX_PLACES = 20;
