import type { WordReport } from './hits.ts';
import type { SearchResult } from './search.ts';
import { isEmptySearch, type SearchState } from './state.ts';

const toList = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');
const toClaims = (count: number): string => (count === 1 ? '1 claim' : `${count} claims`);

/** How much a search found, in a sentence that a screen reader says; '' before anything is asked for. */
export function formatSearchStatus(
  state: SearchState,
  { wholeCount, partCount, words }: Pick<SearchResult, 'wholeCount' | 'partCount' | 'words'>,
): string {
  if (isEmptySearch(state)) return '';
  if (wholeCount + partCount === 0) return 'Nothing found.';
  if (partCount === 0 || words.length < 2) return `${toClaims(wholeCount + partCount)} found.`;
  return `No claim has all the words; ${toClaims(partCount)} with some of the words.`;
}

/** What has to be said of a search beside its results: words in other spellings, words passed over, filters that name nothing, and what was tried for nothing. */
export function formatSearchNotes(
  state: SearchState,
  {
    wholeCount,
    partCount,
    words,
    passedOver,
    phrases,
    leftOut,
    isFilteredAway,
    unknown,
    isCut,
  }: Omit<SearchResult, 'hits' | 'beforeChoices'>,
): string[] {
  if (isEmptySearch(state)) return [];
  const isNothing = wholeCount + partCount === 0;
  const noted = isNothing && words.length === 0 && unknown.length === 0 ? passedOver : [];
  return [
    ...unknown.map(({ name, value }) => `There is no ${NAMES[name]} “${value}”.`),
    ...(isCut ? [CUT] : []),
    ...words.flatMap(formatWord),
    ...(isNothing && words.length + passedOver.length + unknown.length + leftOut.length === 0
      ? [NOTHING_ASKED]
      : []),
    ...(noted.length > 0 ? [`${toList(noted)}: in most sentences, and so passed over.`] : []),
    ...(isNothing && words.some(({ foundBy }) => foundBy === 'nothing') ? [TRIED] : []),
    ...(isNothing && words.length > 0 && words.every(({ foundBy }) => foundBy !== 'nothing')
      ? toReason({ unknown, isFilteredAway, leftOut, phrases })
      : []),
  ];
}

/** Why words that are found lead to nothing; that a filter names nothing is said already. */
function toReason({
  unknown,
  isFilteredAway,
  leftOut,
  phrases,
}: Pick<SearchResult, 'unknown' | 'isFilteredAway' | 'leftOut' | 'phrases'>): string[] {
  if (unknown.length > 0) return [];
  if (isFilteredAway) return [FILTERED_AWAY];
  if (leftOut.length > 0) return [toTakenAway(leftOut)];
  return [phrases.length > 0 ? toNoPhrase(phrases) : TOGETHER];
}

const CUT = 'So many choices with OR are not all searched, only the first of them.';

const FILTERED_AWAY = 'Claims have these words, but none that the choices leave. Take a choice away.';

const NOTHING_ASKED = 'There is no word or figure in this to look for, and no choice that leaves a claim.';

const TOGETHER = 'Each word is found, but no claim has enough of them together. Try fewer words.';

const toTakenAway = (leftOut: readonly string[]): string =>
  `Each claim that has the words also has what is left out: ${toList(leftOut)}.`;

const toNoPhrase = (phrases: readonly string[]): string =>
  `Each word is found, but no claim that is left says ${toList(phrases)} in these words. Try without the quotation marks, or take a choice away.`;

const NAMES = {
  story: 'story',
  topic: 'topic',
  article: 'article',
  speaker: 'speaker',
  is: 'mark',
} as const;

const TRIED =
  'Tried: the words and their forms, figures in words and digits, other spellings of a name, what starts with the letters, and slips of the pen.';

function formatWord({ word: { written }, foundBy, shown }: WordReport): string[] {
  const seen = toList(shown);
  switch (foundBy) {
    case 'form':
      return [];
    case 'spelling':
      return seen === '' ? [] : [`“${written}” is spelt ${seen} here.`];
    case 'start':
      return seen === '' ? [] : [`No passage says “${written}”; words that start so: ${seen}.`];
    case 'near':
      return seen === '' ? [] : [`No passage says “${written}”; near: ${seen}.`];
    case 'nothing':
      return [`No passage says “${written}”.`];
    default:
      return foundBy satisfies never;
  }
}
