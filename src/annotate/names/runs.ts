import { SMALL_NUMBERS } from '../../model/number-words.ts';
import type { Span } from '../../model/span.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { SITE_GOODS } from '../lexicon/names-beside.ts';
import { DEMONYM_WORDS } from '../lexicon/names-demonyms.ts';
import { findPlace } from '../lexicon/names-gazetteer.ts';
import { FIRM_OPENERS } from '../lexicon/names-nouns.ts';
import { KNOWN_BODIES, MEMBERS } from '../lexicon/names-words.ts';
import { toAddressGender } from '../lexicon/people-gender.ts';
import { hasTitle } from '../lexicon/people-titles.ts';
import { SENTENCE_WORDS, STANCES, TITLES } from '../lexicon/people-words.ts';
import { RANKS_AT_BODY, RANKS_BEFORE_NAME } from '../lexicon/rank-words.ts';
import { isResident } from '../lexicon/residents.ts';
import { isCapital, type Token } from '../lexicon/tokens.ts';
import { findRuns, type Run } from '../runs/find-runs.ts';
import { isStateStop } from './joined-words.ts';
import { isHead, isOpening, isStopped, wordsOf } from './name-words.ts';
import { isBeforeBody, isHolder } from './round-bodies.ts';
import { THING_RUNS } from './run-steps.ts';

/** Colours of people, which some outlets capitalise. */
const COLOURS = new Set(['black', 'white', 'brown', 'blacks', 'whites']);

/**
 * Names of no person in the tokens of one sentence, as far as capitals show them, without the words round them.
 *
 * @param taken  spans (people) that no name enters
 */
export const findNamedRuns = (tokens: readonly Token[], taken: readonly Span[]): Run[] =>
  findRuns(tokens, THING_RUNS, undefined, taken)
    .map((run) => trim(tokens, run))
    .filter(({ first, next }) => next > first);

const isOriginOnly = (words: string): boolean => isResident(words) || DEMONYM_WORDS.has(words.toLowerCase());

/** Drops titles, function words and demonyms round the name. */
function trim(tokens: readonly Token[], run: Run): Run {
  let { first, next } = run;
  if (findPlace(wordsOf(tokens, run))) return run;
  if (isOriginOnly(wordsOf(tokens, run))) return { first, next: first };
  if (opensWithStance(tokens, run)) return { first: first + 1, next };
  first = afterEdges(tokens, {
    first: afterCompound(tokens, { first: afterOffice(tokens, run), next }),
    next: isHolder(tokens, run) ? next - 1 : next,
  });
  const whole = next;
  while (next > first && isTail(tokens, first, next)) next -= 1;
  // “HWU Special [Agent]”
  while (next < whole && next > first && RANKS_AT_BODY.has(tokens[next - 1]?.lower ?? '')) next -= 1;
  return { first, next };
}

/** “Independent [Oregon] voters”: a capital of the sentence's, before a place of the tables. */
const opensWithStance = (tokens: readonly Token[], { first, next }: Run): boolean =>
  isOpening(tokens, first) &&
  STANCES.has(tokens[first]?.lower ?? '') &&
  findPlace(wordsOf(tokens, { first: first + 1, next }))?.sure === true;

/** Where a run begins without the words before its name. */
function afterEdges(tokens: readonly Token[], run: Run): number {
  let { first } = run;
  while (first < run.next && isEdge(tokens, first, run.next) && !isCountry(tokens, first, run.next))
    first += 1;
  return first;
}

/** “Oska-led [Saudi Arabia]”: a country whose name opens with a demonym. */
const isCountry = (tokens: readonly Token[], first: number, next: number): boolean =>
  next - first > 1 && findPlace(wordsOf(tokens, { first, next }))?.country !== undefined;

/** “South Oska-based [Marrow Holdings]”: after a place of several words that ends in a compound. */
function afterCompound(tokens: readonly Token[], { first, next }: Run): number {
  const at = tokens
    .slice(first, next - 1)
    .findIndex(({ text }) => /\p{Ll}-(?:based|led|born|owned|run)$/u.test(text));
  return at < 1 ? first : first + at + 1;
}

/** “Speaker of the [House] Mary Dell”: a given name after a head noun begins a name of its own. */
function afterOffice(tokens: readonly Token[], { first, next }: Run): number {
  const at = next - 2;
  const isName = at > first && isGivenName(tokens[at]?.lower ?? '') && !isHead(tokens[next - 1]?.lower ?? '');
  return isName && isHead(tokens[at - 1]?.lower ?? '') ? at : first;
}

/** The word of a run that says what it is: the one before “of” or “for”, else the last; in lower case. */
function headOf(tokens: readonly Token[], first: number, next: number): string {
  const of = tokens.slice(first, next).findIndex(({ lower }) => /^(?:of|for|on)$/u.test(lower));
  // “Harbour Committee-led”
  const last = (tokens[(of > 0 ? first + of : next) - 1]?.lower ?? '').replace(/-\p{Ll}*ed$/u, '');
  return isHead(last) ? last : (tokens[next - 1]?.lower ?? '');
}

/** A title, one of several words joined and one of several people as well: “Editor-in-Chief”, “Sens.”. */
const isTitle = (lower: string): boolean =>
  TITLES.has(lower) || /^(?:sens|reps|govs|drs)$/u.test(lower) || (lower.includes('-') && hasTitle(lower));

/** A first word that is no part of the name: a title, or a demonym before anything but a head noun. */
function isEdge(tokens: readonly Token[], first: number, next: number): boolean {
  const lower = tokens[first]?.lower ?? '';
  const last = headOf(tokens, first, next);
  if (isBeforeBody(tokens, first, next) || isCount(tokens, first, next)) return true;
  if (next - first > 1 && isOpening(tokens, first) && FIRM_OPENERS.has(lower) && !isHead(last)) return true;
  // “Lisbon-based Harbour Foundation”
  if (next - first > 1 && /-\p{Ll}/u.test(tokens[first]?.text ?? '')) return true;
  if (lower === 'the' || RANKS_BEFORE_NAME.has(lower)) return lower !== 'new' || next === first + 1;
  if (next - first > 1 && isHead(last)) return SENTENCE_WORDS.has(lower) && isOpening(tokens, first);
  if (TITLES.has(lower)) return !(isHead(lower) && tokens[first + 1]?.lower === 'of');
  return DEMONYM_WORDS.has(lower);
}

/** “[Six] Senate aides”, “[Five] Marrow prisoners”: a number that opens the sentence counts those who follow. */
const isCount = (tokens: readonly Token[], first: number, next: number): boolean =>
  next - first === 2 &&
  isOpening(tokens, first) &&
  (SMALL_NUMBERS.get(tokens[first]?.lower ?? '') ?? 0) > 1 &&
  (KNOWN_BODIES.has(tokens[first + 1]?.lower ?? '') || /^\p{Ll}+s$/u.test(tokens[next]?.text ?? ''));

/** “in Derby”: some towns are called like the head of a name; a preposition of place says that one is meant. */
const isTown = (tokens: readonly Token[], at: number): boolean =>
  /^(?:in|near|from|outside)$/u.test(tokens[at - 1]?.lower ?? '') &&
  findPlace(tokens[at]?.text ?? '') !== undefined;

/** “Democratic U.S. [Representatives] Ada Cole and Ida Lunn”: the title of several people, not the body they sit in. */
const isTitleOfSeveral = (tokens: readonly Token[], first: number, next: number): boolean =>
  /^(?:representatives|senators)$/u.test(tokens[next - 1]?.lower ?? '') &&
  tokens[next - 2]?.lower !== 'of' &&
  (next - first === 1 || tokens[next - 2]?.text === '.' || DEMONYM_WORDS.has(tokens[next - 2]?.lower ?? ''));

const isOfficeOf = (tokens: readonly Token[], first: number, next: number): boolean =>
  isCapital(tokens[next - 1]) &&
  tokens
    .slice(first, next)
    .some(({ lower }, at) => lower === 'office' && tokens[first + at + 1]?.lower === 'of');

function isTail(tokens: readonly Token[], first: number, next: number): boolean {
  const last = tokens[next - 1];
  const lower = last?.lower ?? '';
  if (isTitleOfSeveral(tokens, first, next) || isHolder(tokens, { first, next })) return true;
  if (last?.text === '.') return !isStopped(tokens[next - 2]) && !isStateStop(tokens, next - 1);
  // “Office of the District Attorney”: the office is the body's name.
  if (isOfficeOf(tokens, first, next)) return false;
  if (next - first === 1)
    return (
      !KNOWN_BODIES.has(lower) &&
      (isTitle(lower) ||
        DEMONYM_WORDS.has(lower) ||
        COLOURS.has(lower) ||
        (isHead(lower) && !isTown(tokens, first)) ||
        MEMBERS.has(lower) ||
        isResident(last?.text ?? ''))
    );
  if (tokens[next - 2]?.lower === 'of') return false;
  // “the Marrow Harbourly account”
  if (KNOWN_BODIES.has(lower) && SITE_GOODS.has(tokens[next]?.text ?? '')) return true;
  // “Oska’s Next Top Singer”
  if (tokens.slice(first, next).some(({ text }) => /^['’]s$/u.test(text))) return false;
  // “Code of Maritime Justice”: what a body or a law is of; the office has a name after it
  if (lower === 'justice' && tokens.slice(first, next).some((token) => token.lower === 'of'))
    return isCapital(tokens[next]);
  // “Notre Dame”: a form of address that no name follows
  if (toAddressGender(lower) !== null && !isCapital(tokens[next])) return false;
  return (
    (isTitle(lower) && !isHead(lower)) || /^(?:of|and|for|the|&)$/u.test(lower) || DEMONYM_WORDS.has(lower)
  );
}
