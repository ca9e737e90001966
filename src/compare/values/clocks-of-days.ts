import type { AnnotatedArticle, Timeframe } from '../../model/article.ts';
import { sliceSpan } from '../../model/span.ts';

/** A time of day. */
const CLOCK = /(?:\bnoon|\bmidnight|\bmidday|\b[ap]\.?m\.?)$/iu;

/** The day after it. */
const DAY_AFTER =
  /^,? (?:on )?(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day|today|tomorrow|yesterday|tonight)\b/iu;
const REACH = 24;

/** True for a time of day whose day stands right after it, and is read by itself: “from noon” of “from noon Tuesday” alone says another thing. */
export const isClockOfDay = (timeframe: Timeframe, { text }: Pick<AnnotatedArticle, 'text'>): boolean =>
  CLOCK.test(sliceSpan(text, timeframe)) && DAY_AFTER.test(text.slice(timeframe.end, timeframe.end + REACH));
