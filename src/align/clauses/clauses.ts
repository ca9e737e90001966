import { type Span, sliceSpan } from '../../model/span.ts';
import { toWordSet } from '../../model/word-lists.ts';
import { isStopWord, toWords, type Word } from '../words/words.ts';
import { isSecondHalf } from './correlatives.ts';
import {
  isBeforeNoun,
  isBeforePhrase,
  isBetweenCommas,
  isBetweenDashes,
  isDash,
  isDeed,
  isParticiple,
  type Place,
} from './insertions.ts';

/** Words that open a clause of their own after a comma, a semicolon or a dash. */
const OPENERS =
  toWordSet(`although though while whereas because but and or yet so since after before when where which who whom whose if unless until despite with
without following provided`);

/** Words that open a clause of their own with no mark before them. */
const BARE_OPENERS: ReadonlySet<string> = new Set(['although', 'though', 'whereas', 'because']);

/** A first word that makes what comes before the first comma a clause of its own. */
const LEADERS = toWordSet('although though while whereas because if when after since');

/** Longest member of a series, in words. */
const SERIES_WORDS = 4;

/** A clause tells at least so many things, and says that something is or happens. */
const MIN_TELLING_WORDS = 2;

/**
 * The parts of a sentence that can carry a claim of their own: main clauses, and what a comma, semicolon or dash with a fitting word sets off (“…, though …”,
 * “…, stating that …”). What someone says stays with who says it. Nothing inside quotation marks is cut.
 *
 * @param sentence  span in `text`
 * @param words     its words
 * @returns disjoint spans in reading order that start and end with a word or a closing mark; the sentence itself when it has one clause
 */
export function clauseSpans(
  text: string,
  sentence: Span,
  words: readonly Word[] = toWords(sliceSpan(text, sentence), sentence.start),
): Span[] {
  const cuts: number[] = [];
  let from = 0;
  for (let at = 1; at < words.length; at += 1) {
    // Quotation marks are counted last: they are counted from the sentence's start on.
    if (!isCut({ text, words, at, from }) || isQuoted(text, words[0], words[at])) continue;
    if (!isClause(words.slice(from, at)) || !isClause(words.slice(at))) continue;
    from = at - (opensAfterFocus(words, at) ? 1 : 0);
    cuts.push(from);
  }
  if (cuts.length === 0) return [sentence];
  const starts = [0, ...cuts].map((at, index) => (index === 0 ? sentence.start : startOf(text, words[at])));
  return starts.map((start, index) => {
    const next = starts[index + 1];
    return { start, end: next === undefined ? sentence.end : endBefore(text, start, next) };
  });
}

/** “even though”, “mainly because”: two words open the clause. */
const opensAfterFocus = (words: readonly Word[], at: number): boolean =>
  BARE_OPENERS.has(words[at]?.form ?? '') && FOCUS.test(words[at - 1]?.form ?? '');

const FOCUS = /^(?:even|just|only|simply|mainly|mostly|partly|largely|chiefly|primarily|perhaps|possibly)$/u;

function isCut(place: Place): boolean {
  const { text, words, at, from } = place;
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before === undefined) return false;
  const gap = text.slice(before.end, word.start);
  if (isDash(gap)) return !isBetweenDashes(place) && !isBeforePhrase(place);
  if (gap.includes(';')) return true;
  const next = words[at + 1];
  const isBare = BARE_OPENERS.has(word.form) || (word.form === 'but' && next !== undefined && isDeed(next));
  if (isBare && !gap.includes(',')) return !isSecondHalf(words, at, from);
  if (!isBare && !gap.includes(',')) return false;
  if (isSeries(text, words, at) || (word.form !== 'because' && isSecondHalf(words, at, from))) return false;
  if (OPENERS.has(word.form) || isParticiple(word))
    return !isAfterAll(words, at) && !isBetweenCommas(place) && !isBeforeNoun(place);
  const lead = words[from];
  return (
    lead !== undefined &&
    LEADERS.has(lead.form) &&
    !words.slice(from + 1, at).some((one) => endsWithComma(text, one, word))
  );
}

/** “after all” opens no clause. */
const isAfterAll = (words: readonly Word[], at: number): boolean =>
  words[at]?.form === 'after' && words[at + 1]?.form === 'all';

/** True when a comma is between two words that are not neighbours of the cut. */
const endsWithComma = (text: string, one: Word, cut: Word): boolean =>
  one.end < cut.start && text.charAt(one.end) === ',' && text.slice(one.end, cut.start).trim() !== ',';

/** True for the last comma of a series (“a, b, and c”): another comma comes a few words before it. */
function isSeries(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.form !== 'and' && word?.form !== 'or') return false;
  return words.slice(Math.max(0, at - SERIES_WORDS - 1), at - 1).some((one) => text.charAt(one.end) === ',');
}

/** An odd number of quotation marks is between the start of the sentence and the word. */
function isQuoted(text: string, first: Word | undefined, word: Word | undefined): boolean {
  const before = text.slice(Math.max(0, (first?.start ?? 0) - 2), word?.start);
  const open = before.split('“').length - before.split('”').length;
  return open > 0 || (before.split('"').length - 1) % 2 === 1;
}

function isClause(words: readonly Word[]): boolean {
  return words.filter((word) => !isStopWord(word)).length >= MIN_TELLING_WORDS && words.some(isDeed);
}

/** Where a clause starts: its first word, with an opening quotation mark before it. */
function startOf(text: string, word: Word | undefined): number {
  if (word === undefined) throw new Error('a clause has no word; this is a bug in align/');
  let start = word.start;
  while (start > 0 && /[“"‘($€£]/u.test(text.charAt(start - 1))) start -= 1;
  return start;
}

/** Where a clause ends: before the white space, comma or dash that leads to the next one. */
function endBefore(text: string, start: number, next: number): number {
  let end = next;
  while (end > start && /[\s,;—–-]/u.test(text.charAt(end - 1))) end -= 1;
  return end;
}
