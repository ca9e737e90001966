import { isNumberedAt } from '../../model/numbered-lines.ts';
import type { Rule } from '../../model/rule.ts';
import { AFTER_PRONOUN, GLUED_ENDS, NO_LABELS, SMALL_LABELS } from '../lexicon/figures-beside.ts';
import { LABELLED, NO_QUANTITY, PEOPLE } from '../lexicon/figures-words.ts';
import { mayBeBareHour } from './bare-hours.ts';
import { mayBeMinutes } from './clock-words.ts';
import { mayBeDottedTime } from './dotted-times.ts';
import { isGluedUnit } from './measures.ts';
import { isPartOfLength } from './part-lengths.ts';
import { isDialled, isTelephone, type Place } from './telephones.ts';
import { dayAt, isDash, isMonth, lowerAt, type Token } from './tokens.ts';
import { isIdiom, isTurn } from './turns.ts';

/** “1. It was old”, “2) …”, “(3) …”, “[3] …”, “4/ …”, “No. 5: …”, “3 - …” in a row: the number of an item at the head of a sentence. */
function isListNumber(tokens: readonly Token[], { at, next }: Place, text: string): boolean {
  if (at === 0 && isDash(lowerAt(tokens, 1)) && isNumberedAt(text, tokens[0]?.start ?? 0)) return true;
  const opens = at === 0 || (at === 1 && /^[([]$/u.test(tokens[0]?.lower ?? ''));
  if (at === 0 && lowerAt(tokens, 0) === 'no' && tokens[next - 1]?.kind === 'number')
    return lowerAt(tokens, next) === ':';
  const mark = tokens[next];
  if (!opens || next !== at + 1 || !/^\d{1,3}$/u.test(lowerAt(tokens, at)) || !mark?.joined) return false;
  return (at === 1 ? /^[)\]]$/u : /^[.)/]$/u).test(mark.lower) && tokens[next + 1]?.joined !== true;
}

/** “F-16”, “G7”, “#1”, “v2.0”, “Stone%27s”: what stands right before the digits makes a name of them. */
function isNamePart(tokens: readonly Token[], { at }: Place): boolean {
  const [before, first] = [tokens[at - 1], tokens[at]];
  if (first?.kind !== 'number' || !first.joined || before === undefined) return false;
  if (before.kind === 'word' || /^[#@_/:\\&=~]$/u.test(before.lower)) return true;
  // A sign as an address writes it.
  if (before.lower === '%' && before.joined && tokens[at - 2]?.kind === 'word') return true;
  return isDash(before.lower) && before.joined && tokens[at - 2]?.kind !== 'mark';
}

/** “5G”, “3D”, “60s”, “25th Amendment”, “747's”: letters after the digits that are no unit make a word of the number. */
function isWordPart(tokens: readonly Token[], { at, next }: Place): boolean {
  const after = tokens[next];
  if (tokens[at]?.kind !== 'number' || !after?.joined) return false;
  if (after.kind === 'word' && !isGluedUnit(tokens, next)) return true;
  if (GLUED_ENDS.has(after.lower)) return true;
  return /^['’]$/u.test(after.lower) && lowerAt(tokens, next + 1) === 's';
}

/** “9/11”, “24/7”, “9:30”: the first number of a time, a day or an address. */
function isFirstPart(tokens: readonly Token[], { at, next }: Place): boolean {
  const after = tokens[next];
  if (tokens[at]?.kind !== 'number' || !after?.joined) return false;
  return /^[:\\_@]$/u.test(after.lower) || (after.lower === '/' && tokens[next + 1]?.kind === 'number');
}

/** “Article 5”, “page 12”; after a capitalised word that does not open the sentence: “Flight 370”, “Super Bowl 50”. */
function isLabelled(tokens: readonly Token[], { at, next }: Place, text: string): boolean {
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
  if (LABELLED.has(before.lower) && SMALL_LABELS.has(before.lower)) return true;
  const capital = /^\p{Lu}/u.test(text.slice(before.start, before.start + 2));
  if (!capital || at - 1 === 0 || /^[“"'‘.:]$/u.test(lowerAt(tokens, at - 2))) return false;
  return (
    tokens[at]?.kind === 'number' &&
    !NO_LABELS.has(before.lower) &&
    !/^\p{Ll}{3,}s$/u.test(lowerAt(tokens, next))
  );
}

/** “two-faced”, “one-off”: a word that no number is told with. */
const opensWord = (tokens: readonly Token[], { at, next }: Place): boolean =>
  tokens[at]?.kind === 'word' && isDash(lowerAt(tokens, next)) && NO_QUANTITY.has(lowerAt(tokens, next + 1));

/** “mid-one”, “Twenty-One”: the second part of a word. */
const endsWord = (tokens: readonly Token[], { at }: Place): boolean =>
  tokens[at]?.kind === 'word' &&
  tokens[at]?.joined === true &&
  isDash(lowerAt(tokens, at - 1)) &&
  tokens[at - 1]?.joined === true;

/** Four digits between 1500 and 2099 without a comma are a year unless people are counted. */
function isYearLike(tokens: readonly Token[], { at, next }: Place): boolean {
  if (!/^(?:1[5-9]|20)\d\d$/u.test(lowerAt(tokens, at)) || next !== at + 1) return false;
  return !PEOPLE.has(lowerAt(tokens, next)) || lowerAt(tokens, at - 1) === 'in';
}

/** “the two learned”, “those two as equals”, “between the two”: a number word that stands for people or things named before. */
function isPronoun(tokens: readonly Token[], { at, next }: Place): boolean {
  if (tokens[at]?.kind !== 'word' || next !== at + 1 || PEOPLE.has(lowerAt(tokens, next))) return false;
  if (!/^(?:the|those|these|other)$/u.test(lowerAt(tokens, at - 1))) return false;
  if (lowerAt(tokens, at - 2) === 'between') return true;
  return AFTER_PRONOUN.has(lowerAt(tokens, next)) || /^\p{L}{3,}ed$/u.test(lowerAt(tokens, next));
}

/** “20m-30m”, “1m 85cm”: after digits “m” is metres or millions, and no word that follows tells which. */
function isOpenLetter(tokens: readonly Token[], { at, next }: Place): boolean {
  const ends = [next - 1, at + 1].filter((index) => lowerAt(tokens, index) === 'm' && tokens[index]?.joined);
  return tokens[at]?.kind === 'number' && ends.length > 0 && tokens[next]?.kind !== 'word';
}

/** “12, 13 and 19 July”, “from 14 to 10 May”: days before the one that stands with their month. */
function isListedDay(tokens: readonly Token[], { at }: Place, text: string): boolean {
  let day = dayAt(tokens, at);
  for (let guard = 0; day !== undefined && guard < MAX_LISTED_DAYS; guard += 1) {
    const link = lowerAt(tokens, day.next);
    if (!isDash(link) && !/^(?:,|and|or|to|&)$/u.test(link)) return false;
    day = dayAt(tokens, lowerAt(tokens, day.next + 1) === 'the' ? day.next + 2 : day.next + 1);
    const of = lowerAt(tokens, day?.next ?? -1) === 'of' ? 1 : 0;
    const month = day && tokens[day.next + of];
    if (month !== undefined && isMonth(month.lower) && /^\p{Lu}/u.test(text.slice(month.start, month.end)))
      return true;
  }
  return false;
}

const MAX_LISTED_DAYS = 6;

type QuantityRule = Rule & { holds: (tokens: readonly Token[], place: Place, text: string) => boolean };

/** Why a number is no quantity: part of a name, a label, an idiom, a telephone number, a clock time or a web address. */
export const NO_QUANTITIES: readonly QuantityRule[] = [
  {
    id: 'no-figure-list-number',
    holds: isListNumber,
    example: '1. It was old.',
    counter: '1.5 litres leaked.',
  },
  {
    id: 'no-figure-name-part',
    holds: isNamePart,
    example: 'An F-16 landed.',
    counter: 'A 6.5-magnitude quake struck.',
  },
  {
    id: 'no-figure-word-part',
    holds: isWordPart,
    example: 'The 60s were loud, and 5G was far.',
    counter: 'It was 38C, and 25cm of rain fell.',
  },
  {
    id: 'no-figure-first-part',
    holds: isFirstPart,
    example: 'It is open 24/7.',
    counter: 'It is open 24 hours.',
  },
  {
    id: 'no-figure-telephone',
    holds: isTelephone,
    example: 'Call 555-0123 or 020 7946 0000.',
    counter: 'It won 555-123.',
  },
  {
    id: 'no-figure-labelled',
    holds: isLabelled,
    example: 'Under article 5 of the pact they met.',
    counter: 'Under the pact 5 boats met.',
  },
  {
    id: 'no-figure-opens-word',
    holds: opensWord,
    example: 'It was a one-sided game.',
    counter: 'It was a one-mile walk.',
  },
  {
    id: 'no-figure-ends-word',
    holds: endsWord,
    example: 'They met at half-one in the square.',
    counter: 'They met one of them.',
  },
  {
    id: 'no-figure-idiom',
    holds: isIdiom,
    example: 'A salary of six figures was paid.',
    counter: 'A salary of six dollars was paid.',
  },
  {
    id: 'no-figure-dialled',
    holds: isDialled,
    example: 'A neighbour called 112.',
    counter: 'A neighbour counted 112.',
  },
  {
    id: 'no-figure-metres-or-millions',
    holds: isOpenLetter,
    example: 'The shaft is 20m-30m.',
    counter: 'It drew 20m viewers.',
  },
  {
    id: 'no-figure-key',
    holds: (tokens, { at }) => /^\d{10,}$/u.test(lowerAt(tokens, at)),
    example: 'The parcel 12345678901 was lost.',
    counter: 'The firm lost 12,345,678,901 dollars.',
  },
  {
    id: 'no-figure-year',
    holds: isYearLike,
    example: 'Of the harbour 1987 remembered little.',
    counter: 'Of the harbour 1987 people remembered little.',
  },
  {
    id: 'no-figure-listed-day',
    holds: isListedDay,
    example: 'Races are held on 12, 15 and 19 July.',
    counter: 'Races of 12, 15 and 19 miles are held in July.',
  },
  {
    id: 'no-figure-dotted-time',
    holds: mayBeDottedTime,
    example: 'The gate was shut at 15.32.',
    counter: 'The rope was cut at 15.32 metres.',
  },
  {
    id: 'no-figure-bare-hour',
    holds: mayBeBareHour,
    example: 'The baker rose at four.',
    counter: 'The baker rose at four tables.',
  },
  {
    id: 'no-figure-clock-words',
    holds: mayBeMinutes,
    example: 'The baker rose at ten past four.',
    counter: 'The baker drove ten past the mill.',
  },
  {
    id: 'no-figure-part-of-length',
    holds: isPartOfLength,
    example: 'The walk took an hour and 40.',
    counter: 'The walk took an hour and 40 steps.',
  },
  {
    id: 'no-figure-turn-of-speech',
    holds: isTurn,
    example: 'The mast broke in two.',
    counter: 'The mast broke in two places.',
  },
  {
    id: 'no-figure-pronoun',
    holds: isPronoun,
    example: 'The two learned of it.',
    counter: 'The two sailors learned of it.',
  },
];
