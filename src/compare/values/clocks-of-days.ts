import type { AnnotatedArticle, Timeframe } from '../../model/article.ts';
import { HOUR_WORDS } from '../../model/number-words.ts';
import { sliceSpan } from '../../model/span.ts';

/** A time of day. */
const CLOCK = /(?:\bnoon|\bmidnight|\bmidday|\b[ap]\.?m\.?|\b\d{1,2}\.\d\d)$/iu;

/** “at nine”, “shortly after 7”: an hour by itself, which is read as one only beside a part of a day. */
const BARE_HOUR =
  /^(?:(?:\p{L}{4,7} )?(?:at|by|since|until|till|before|after|around|about) ){1,2}(\p{L}{3,6}|\d{1,2})$/iu;

/** The day after it. */
const DAY_AFTER =
  /^,? (?:on )?(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day|today|tomorrow|yesterday|tonight)\b/iu;
const REACH = 24;

/** True for a time of day whose day stands right after it, and is read by itself: “from noon” of “from noon Tuesday” alone says another thing. */
export function isClockOfDay(timeframe: Timeframe, { text }: Pick<AnnotatedArticle, 'text'>): boolean {
  const words = sliceSpan(text, timeframe);
  const isDayNext = DAY_AFTER.test(text.slice(timeframe.end, timeframe.end + REACH));
  return isBareHour(words) || (isDayNext && CLOCK.test(words));
}

function isBareHour(words: string): boolean {
  const hour = BARE_HOUR.exec(words)?.[1]?.toLowerCase() ?? '';
  return /^\d/u.test(hour) || HOUR_WORDS.has(hour);
}
