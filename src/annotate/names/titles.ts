import { MONTHS, WEEKDAYS } from '../../model/calendar-words.ts';
import { isEverydayWord } from '../../model/common-words.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { NO_NOUN, NO_TITLE_PART, PLAIN_NOUN } from '../lexicon/grammar-beside.ts';
import { DEMONYM_COUNTRIES, DEMONYM_WORDS } from '../lexicon/names-demonyms.ts';
import { findPlace } from '../lexicon/names-gazetteer.ts';
import { BODY_HEADS, PLACE_HEADS } from '../lexicon/names-words.ts';
import {
  COURTESY_TITLES,
  LONG_TITLES,
  ROLES,
  SENTENCE_WORDS,
  TITLE_MODIFIERS,
  TITLES,
} from '../lexicon/people-words.ts';
import { DISTANCING, GROUP_NOUNS, RANKED_OFFICES, SHORT_TITLES } from '../lexicon/rank-words.ts';
import { isCapital, type Token } from '../lexicon/tokens.ts';

/** The title before a name: index of its first token, the offices it holds and the countries it names. */
export type Title = { first: number; roles: ReadonlySet<string>; nations: ReadonlySet<string> };

/** Words like these can be an office: “the president”, “an aide”. */
export const isRole = (lower: string): boolean => ROLES.has(lower) || TITLES.has(lower);

/** An office in its long form. */
export const toRole = (lower: string): string => LONG_TITLES.get(lower) ?? lower;

const MAX_TITLE_TOKENS = 9;

/** The title that ends right before token `name`: “U.S. President”, “German Chancellor”, “the chief of the … delegation”, “so-called”. */
export function findTitle(
  tokens: readonly Token[],
  name: number,
  isSmall: (lower: string) => boolean = () => false,
): Title {
  const first = withoutCutName(
    tokens,
    findTitleOf(tokens, name) ?? findPlainTitle(tokens, name, isSmall),
    name,
  );
  const words = tokens.slice(first, name);
  return {
    first:
      first < name || isOverAt(tokens, toCapitalsEnd(tokens, name)) ? withDistance(tokens, first) : first,
    roles: new Set(words.filter((token) => isRole(token.lower)).map((token) => toRole(token.lower))),
    nations: findNations(tokens, first, name),
  };
}

/**
 * Where a title begins without the end of a longer name: of “Court for the District of Oska Judge Ada Cole” the title is “Judge”; of “now Mr. Cole” it is “Mr.”, of “fellow Senator Cole”, “rival Senator Cole” and “the late Senator Cole” it is “Senator”: that is no office, and nothing that an
 * article calls him.
 */
function withoutCutName(tokens: readonly Token[], first: number, name: number): number {
  const link = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  const isCut =
    isCapital(tokens[first]) &&
    /^(?:of|for)$/u.test(tokens[link]?.lower ?? '') &&
    isCapital(tokens[link - 1]) &&
    !isRole(tokens[link - 1]?.lower ?? '');
  if (isCut) {
    let at = name - 1;
    while (at > first && (isRole(tokens[at]?.lower ?? '') || tokens[at]?.text === '.')) at -= 1;
    // “Rep.”
    return Math.min(tokens[at + 1]?.text === '.' ? at : at + 1, name);
  }
  const isAdverb = tokens[first]?.lower === 'now' && COURTESY_TITLES.has(tokens[first + 1]?.lower ?? '');
  const isBeside = /^(?:late|fellow|rival)$/u.test(tokens[first]?.lower ?? '') && first + 1 < name;
  return isAdverb || isBeside ? first + 1 : first;
}

/** True where no noun stands that a name right before belongs to: of “so-called Cole rule” the rule is so called. */
export const isOverAt = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at];
  return next === undefined || next.kind === 'mark' || next.lower.startsWith("'") || NO_NOUN.has(next.lower);
};

function toCapitalsEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (isCapital(tokens[at])) at += 1;
  return at;
}

/** Distancing words belong to the form: “the self-styled president …”, “so-called …”. */
export function withDistance(tokens: readonly Token[], first: number): number {
  const word = tokens[first - 1]?.lower ?? '';
  if (DISTANCING.has(word)) return first - 1;
  return word === 'called' && tokens[first - 2]?.lower === 'so' ? first - 2 : first;
}

function findPlainTitle(tokens: readonly Token[], name: number, isSmall: (lower: string) => boolean): number {
  let first = name;
  let hasRole = false;
  for (let at = name - 1; at >= 0 && at > name - MAX_TITLE_TOKENS; at -= 1) {
    const token = tokens[at];
    if (token === undefined || !isAdjacent(token, tokens[at + 1])) break;
    if (token.text === '.') {
      if (!isAbbreviated(tokens[at - 1])) break;
      continue;
    }
    // “Cole & Marrow analyst Ann Lee”
    if (token.text === '&' && hasRole && isCapital(tokens[at - 1]) && !isRole(tokens[at - 1]?.lower ?? ''))
      continue;
    // “harbour master and [director] Ada Cole”: one who has two roles
    if (token.lower === 'and' && isSmallRole(tokens[at - 1]) && isSmallRole(tokens[at + 1])) continue;
    const inside = hasRole ? findBodyLink(tokens, at, isSmall) : undefined;
    if (inside !== undefined) {
      first = inside;
      at = inside;
      continue;
    }
    if (isOfState(tokens, at)) {
      hasRole = true;
      at -= 1;
      continue;
    }
    const office = isRole(token.lower);
    if (!office && !isTitlePart(token, hasRole)) break;
    hasRole ||= office;
    if (office || hasRole) first = at;
  }
  const isOrdinal =
    ORDINAL.test(tokens[first]?.lower ?? '') && !RANKED_OFFICES.has(tokens[first + 1]?.lower ?? '');
  return hasRole ? first + (isOrdinal ? 1 : 0) : name;
}

/** “[first] Mr. Lunn” counts people; “first lady”, “second officer” are offices. */
const ORDINAL = /^(?:first|second|third)$/u;

/** A role in small letters. */
const isSmallRole = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Ll}/u.test(token.text) && isRole(token.lower);

/**
 * Index of the word before a link inside the name of a body whose office it is: “[Health] and Harbour Services Secretary”, where the article has “health” as a word,
 * “[Federation] of Oska President”; also of a place that is called by its kind: “[Province] of Oska Council chairman”. Undefined where the link joins two things.
 */
function findBodyLink(
  tokens: readonly Token[],
  at: number,
  isSmall: (lower: string) => boolean,
): number | undefined {
  const link = tokens[at]?.lower ?? '';
  const [before, after, next] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (before === undefined || !isCapital(before) || !isCapital(after) || isRole(before.lower))
    return undefined;
  const isOf = link === 'of' && (BODY_HEADS.has(before.lower) || PLACE_HEADS.has(before.lower));
  const isLong = [after, next].every((word) => isCapital(word) && !isRole(word?.lower ?? ''));
  const isNoun = isSmall(before.lower) || (isEverydayWord(before.lower) && !isGivenName(before.lower));
  const isAnd = link === 'and' && isLong && isNoun && !DEMONYM_WORDS.has(after?.lower ?? '');
  return isOf || isAnd ? at - 1 : undefined;
}

/** “Secretary of State”, “minister of defence”: the office stands two words before. */
const isOfState = (tokens: readonly Token[], at: number): boolean =>
  (isCapital(tokens[at]) || PLAIN_NOUN.test(tokens[at]?.text ?? '')) &&
  !TITLES.has(tokens[at]?.lower ?? '') &&
  tokens[at - 1]?.lower === 'of' &&
  TITLES.has(tokens[at - 2]?.lower ?? '');

const isAbbreviated = (token: Token | undefined): boolean =>
  token !== undefined &&
  (LONG_TITLES.has(token.lower) || SHORT_TITLES.has(token.lower) || /\p{L}\.\p{L}$/u.test(token.text));

function isTitlePart(token: Token, hasRole: boolean): boolean {
  if (DEMONYM_WORDS.has(token.lower) && isCapital(token)) return true;
  // “Then Mr. Cole spoke” tells when.
  if (token.text === 'Then') return false;
  if (TITLE_MODIFIERS.has(token.lower) || /^(?:then|ex|now)-/u.test(token.lower)) return true;
  return (
    hasRole &&
    isCapital(token) &&
    !WEEKDAYS.includes(token.lower) &&
    !MONTHS.includes(token.lower) &&
    !SENTENCE_WORDS.has(token.lower) &&
    !/-\p{Ll}/u.test(token.text) &&
    token.text.length > 1 &&
    !NO_TITLE_PART.has(token.lower)
  );
}

const isAdjacent = (token: Token, next: Token | undefined): boolean =>
  next !== undefined && next.start - token.end <= 1 && (token.kind === 'word' || token.text === '.');

/** “the chief of the … delegation” before a name; the words after “of” are a noun phrase without a verb. */
function findTitleOf(tokens: readonly Token[], name: number): number | undefined {
  const last = tokens[name - 1];
  if (last === undefined || last.kind !== 'word') return undefined;
  if (!GROUP_NOUNS.has(last.lower) && !BODY_HEADS.has(last.lower)) return undefined;
  for (let at = name - 2; at >= 1 && at > name - 7; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') return undefined;
    if (token.lower === 'of')
      return isRole(tokens[at - 1]?.lower ?? '') ? withArticle(tokens, at - 1) : undefined;
    const inner = isCapital(token) || token.lower === 'the' || DEMONYM_WORDS.has(token.lower);
    if (!inner) return undefined;
  }
  return undefined;
}

const withArticle = (tokens: readonly Token[], at: number): number =>
  tokens[at - 1]?.lower === 'the' ? at - 1 : at;

/** ISO codes of the countries in tokens `first` to `next`. */
export function findNations(tokens: readonly Token[], first: number, next: number): ReadonlySet<string> {
  const nations = new Set<string>();
  for (let at = first; at < next; at += 1) {
    const token = tokens[at];
    if (token === undefined || !isCapital(token)) continue;
    const pair = `${token.text} ${tokens[at + 1]?.text ?? ''}`;
    const country = countryOf(pair) ?? countryOf(token.text);
    if (country !== undefined) nations.add(country);
  }
  return nations;
}

/** The country that a word or two name or come from: “Ruritania”, “Ruritanian”, “U.S”. */
function countryOf(words: string): string | undefined {
  return (
    DEMONYM_COUNTRIES.get(words.toLowerCase()) ?? findPlace(words)?.country ?? findPlace(`${words}.`)?.country
  );
}
