import { LABELLED, NO_QUANTITY, PEOPLE } from '../lexicon/figures-words.ts';
import { isGluedUnit } from './measures.ts';
import { isDash, lowerAt, type Token } from './tokens.ts';

/** A number as it stands in the tokens: first and behind its last token. */
type Place = { at: number; next: number };

const ABOUT_SPEECH =
  /^(?:talk|talks|talked|talking|speak|speaks|spoke|speaking|ask|asked|asks|worry|worried|concerned|concerns|know|think|thinks|thought|question|questions|information|stor(?:y|ies)|book|film|lies|write|wrote|complain|complained|how|what)$/u;

/** True where a number is no quantity: part of a name, a label, an idiom, a telephone number, a clock time or a web address. */
export function isNoQuantity(text: string, tokens: readonly Token[], place: Place): boolean {
  return (
    isListNumber(tokens, place) ||
    isGlued(tokens, place) ||
    isLabelled(text, tokens, place) ||
    isIdiom(tokens, place) ||
    isYearLike(tokens, place) ||
    isPronoun(tokens, place)
  );
}

/** “1. It was old”, “2) …”, “(3) …”, “4/ …”: the number of an item at the head of a sentence. */
function isListNumber(tokens: readonly Token[], { at, next }: Place): boolean {
  const opens = at === 0 || (at === 1 && tokens[0]?.lower === '(');
  const mark = tokens[next];
  if (!opens || next !== at + 1 || !/^\d{1,3}$/u.test(lowerAt(tokens, at)) || !mark?.joined) return false;
  return (at === 1 ? /^\)$/u : /^[.)/]$/u).test(mark.lower) && tokens[next + 1]?.joined !== true;
}

/** “F-16”, “G7”, “9/11”, “9:30”, “24/7”, “60s”, “#1”, “v2.0”, “25th Amendment”, “555-0123”. */
function isGlued(tokens: readonly Token[], { at, next }: Place): boolean {
  const first = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[next];
  if (first?.kind !== 'number') return false;
  if (first.joined && before?.kind === 'word') return true;
  if (first.joined && before !== undefined && /^[#@_/:\\&=~]$/u.test(before.lower)) return true;
  // “5G”, “3D”: letters that are no unit make a word of the number.
  if (after?.joined && after.kind === 'word' && !isGluedUnit(tokens, next)) return true;
  const hyphened = first.joined && before !== undefined && isDash(before.lower) && before.joined;
  if (hyphened && tokens[at - 2]?.kind !== 'mark') return true;
  if (after?.joined && /^(?:[:\\_@]|s|st|nd|rd|th|am|pm|ers?)$/u.test(after.lower)) return true;
  if (after?.joined && /^['’]$/u.test(after.lower) && lowerAt(tokens, next + 1) === 's') return true;
  if (after?.joined && after.lower === '/' && tokens[next + 1]?.kind === 'number') return true;
  return isTelephone(tokens, at);
}

/** “555-0123”, “202-555-0123”. */
const isTelephone = (tokens: readonly Token[], at: number): boolean =>
  isSpacedTelephone(tokens, at) || isHyphenedTelephone(tokens, at);

/** “020 7946 0000”, “+44 20 7946 0000”: numbers in a row, the first with a nought or a plus before it. */
function isSpacedTelephone(tokens: readonly Token[], at: number): boolean {
  let first = at;
  while (first > at - MAX_GROUPS && tokens[first - 1]?.kind === 'number') first -= 1;
  const next = tokens[at + 1];
  const isAlone = first === at && next?.kind !== 'number';
  if (/^0\d{2,}$/u.test(lowerAt(tokens, first))) return true;
  return !isAlone && (lowerAt(tokens, first).startsWith('0') || lowerAt(tokens, first - 1) === '+');
}

/** Most groups of digits that a telephone number has. */
const MAX_GROUPS = 6;

const isHyphenedTelephone = (tokens: readonly Token[], at: number): boolean =>
  /^\d{3}$/u.test(lowerAt(tokens, at)) &&
  isDash(lowerAt(tokens, at + 1)) &&
  tokens[at + 2]?.joined === true &&
  (/^\d{4}$/u.test(lowerAt(tokens, at + 2)) || isDash(lowerAt(tokens, at + 3))) &&
  tokens[at + 2]?.kind === 'number';

/** “Article 5”, “page 12”; after a capitalised word that does not open the sentence: “Flight 370”, “Super Bowl 50”. */
function isLabelled(text: string, tokens: readonly Token[], { at, next }: Place): boolean {
  const before = tokens[at - 1];
  if (
    before === undefined ||
    before.kind !== 'word' ||
    tokens[at]?.lower === 'a' ||
    tokens[at]?.lower === 'half'
  )
    return false;
  if (LABELLED.has(before.lower) && tokens[at]?.kind === 'number')
    return !/^\p{Ll}{3,}s$/u.test(lowerAt(tokens, next));
  if (
    LABELLED.has(before.lower) &&
    /^(?:phase|part|page|article|chapter|act|tier|level|title|section|round)$/u.test(before.lower)
  )
    return true;
  const capital = /^\p{Lu}/u.test(text.slice(before.start, before.start + 2));
  if (!capital || at - 1 === 0 || /^[“"'‘.:]$/u.test(lowerAt(tokens, at - 2))) return false;
  return (
    tokens[at]?.kind === 'number' &&
    !/^(?:some|about|around|over|nearly|in|of|for|and|with|to|by)$/u.test(before.lower) &&
    !/^\p{Ll}{3,}s$/u.test(lowerAt(tokens, next))
  );
}

/** “six figures”, “in the first place”, “one of the”, “one day”, “no one”, “one another”, “two-faced”, “for one”, “at one point”. */
function isIdiom(tokens: readonly Token[], { at, next }: Place): boolean {
  if (
    tokens[at]?.kind === 'word' &&
    isDash(lowerAt(tokens, next)) &&
    NO_QUANTITY.has(lowerAt(tokens, next + 1))
  )
    return true;
  if (lowerAt(tokens, next) === 'figures' && tokens[at]?.kind === 'word') return true;
  if (
    lowerAt(tokens, at - 1) === 'the' &&
    lowerAt(tokens, at - 2) === 'in' &&
    lowerAt(tokens, next) === 'place'
  )
    return true;
  if (lowerAt(tokens, at) === 'one' && lowerAt(tokens, next) === 'point' && lowerAt(tokens, at - 1) === 'at')
    return true;
  if (
    tokens[at]?.joined &&
    isDash(lowerAt(tokens, at - 1)) &&
    tokens[at - 1]?.joined &&
    tokens[at]?.kind === 'word'
  )
    return true;
  if (isDialled(tokens, { at, next })) return true;
  return lowerAt(tokens, at) === 'zero' && next === at + 1;
}

/** “called 112”, “call 555-0123 or 999”, “a 999 call”: three digits that are dialled. */
function isDialled(tokens: readonly Token[], { at, next }: Place): boolean {
  if (!/^\d{3}$/u.test(lowerAt(tokens, at))) return false;
  if (/^(?:call|caller|operator|dispatcher|dispatchers)$/u.test(lowerAt(tokens, next))) return true;
  let before = at - 1;
  while (/^(?:or|and|[\d-]{1,12})$/u.test(lowerAt(tokens, before))) before -= 1;
  return /^(?:call|called|calling|dial|dialed|dialled|dialing|dialling|phoned|rang)$/u.test(
    lowerAt(tokens, before),
  );
}

/** Four digits between 1500 and 2099 without a comma are a year unless people are counted; a number of ten digits without commas is a key. */
function isYearLike(tokens: readonly Token[], { at, next }: Place): boolean {
  const digits = lowerAt(tokens, at);
  if (/^\d{10,}$/u.test(digits)) return true;
  if (!/^(?:1[5-9]|20)\d\d$/u.test(digits) || next !== at + 1) return false;
  return !PEOPLE.has(lowerAt(tokens, next)) || lowerAt(tokens, at - 1) === 'in';
}

/** “the two learned”, “those two as equals”, “between the two”: a number word that stands for people or things named before. */
function isPronoun(tokens: readonly Token[], { at, next }: Place): boolean {
  if (tokens[at]?.kind !== 'word' || next !== at + 1 || PEOPLE.has(lowerAt(tokens, next))) return false;
  if (!/^(?:the|those|these|other)$/u.test(lowerAt(tokens, at - 1))) return false;
  if (lowerAt(tokens, at - 2) === 'between') return true;
  return /^(?:as|who|are|is|was|has|had|have|were|in|at|on|to|and|would|could|can|did|do|will|[,.;:]|\p{L}{3,}ed)$/u.test(
    lowerAt(tokens, next),
  );
}

/** True where “about”, “over”, “around”, “some” before a number belong to the words before them: “spoke about three …”. */
export function isPreposition(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at);
  const before = lowerAt(tokens, at - 1);
  if (word === 'about') return ABOUT_SPEECH.test(before);
  if (word === 'over')
    return /^(?:disagree|disagreed|dispute|fight|vote|clash|clashed|split|concern|concerns|presided|handed|won|ran|took|turned|questions|anger)$/u.test(
      before,
    );
  if (word === 'under')
    return /^(?:children|kids|people|those|anyone|adults|men|women|aged|ages?)$/u.test(before);
  return word === 'above' && /^the$/u.test(before);
}
