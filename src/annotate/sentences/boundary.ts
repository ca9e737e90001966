import { CONDITION_OPENER } from '../lexicon/grammar-beside.ts';
import {
  AFTER_SUBJECT,
  COMPANY_ENDINGS,
  MARKED_NAMES,
  PERSON_ENDINGS,
  STATES,
  TITLES,
} from '../lexicon/sentences-words.ts';
import { endsAfterStop } from './abbreviations.ts';
import {
  type Context,
  hasOwnFrame,
  isSpeechTag,
  isStarter,
  startsLower,
  startsUpper,
  toClosed,
  toLastWord,
  toLeadingWords,
  toListed,
  toOpened,
  toTail,
} from './context.ts';

/** Code units of context that a decision looks at on each side; what decides stands within a few words. */
export const CONTEXT_LENGTH = 200;

const ELLIPSIS_START = /^(?:…|\.\.\.)[\s"“'‘]{0,3}/u;
const ELLIPSIS_END = /(?:…|\.\s?\.\s?\.)$/u;

/**
 * True when a sentence ends between `left` and `right`, where a break is possible.
 *
 * Newswriting's rules: nothing that starts in lower case, with a comma or a closing mark starts a sentence; a title, an initial, a
 * month before its day or a company's “Inc.” does not end one; neither does “Why?” before “Name asked”.
 */
export function isBoundary({ left, right, isSpaced }: Context): boolean {
  if (!/[\p{L}\p{N}]/u.test(right) || !/[\p{L}\p{N}]/u.test(left)) return false;
  if (/^(?:\p{N}{1,3}|\p{Lu}|[QA])[.)]$/u.test(left)) return false;
  const closed = toClosed(left);
  if (ELLIPSIS_START.test(right)) return endsBeforeEllipsis(closed, right);
  if (/^[,;:%&/\\)\]}»›”]/u.test(right)) return false;
  if (/^[-–—―]/u.test(right)) return endsBeforeDash(closed, right);
  const opened = toOpened(right);
  if (startsLower(opened))
    return isSpaced && /^\p{Ll}{1,2}\p{Lu}\p{L}/u.test(opened) && /[.?!]$/u.test(closed);
  if (isTagged({ left, right, isSpaced })) return false;
  if (ELLIPSIS_END.test(closed)) return endsAfterEllipsis(closed, right);
  if (/[?!]$/u.test(closed)) return endsAfterMark(closed, right);
  if (/[([]\.$|[$€£¥]\d{1,4}\.$/u.test(closed) && /^\d/u.test(right)) return false;
  if (closesAside(left)) return false;
  return closed !== left || !left.endsWith('.') || endsAfterStop(left, right);
}

/** “He left. … She stayed”: the ellipsis opens the second sentence. */
const endsBeforeEllipsis = (closed: string, right: string): boolean =>
  startsUpper(right.replace(ELLIPSIS_START, '')) && /[.?!]$/u.test(closed) && endsAfterStop(closed, 'The');

/** Words left out inside a sentence may be followed by a name; a starter, or an ellipsis after a full stop, begins a new one. */
function endsAfterEllipsis(closed: string, right: string): boolean {
  const [next = '', second = ''] = toLeadingWords(right, 2);
  const isAfterStop = /(?:\.\s?){4}$|[?!.]\s…$/u.test(closed);
  const isAttached = /\S(?:…|\.{3})$/u.test(closed);
  if (!isAfterStop && isOmitted(closed, isAttached)) return false;
  return isAfterStop || isStarter(next) || (isAttached && AFTER_SUBJECT.has(second.toLowerCase()));
}

/** “When I hear it … I will act”: words are left out of a quotation, or a condition has not come to its main clause. */
function isOmitted(left: string, isAttached: boolean): boolean {
  const isQuoted = left.split('“').length > left.split('”').length || (left.split('"').length - 1) % 2 === 1;
  const isCondition = CONDITION_OPENER.test(toOpened(left)) && !left.includes(',');
  return isQuoted && (isCondition || !isAttached);
}

/** “(N.J.) High School”: a bracket that opened inside the sentence closes inside it, whatever stop comes before it. */
function closesAside(left: string): boolean {
  if (!/\.[)\]]$/u.test(left)) return false;
  const opening = Math.max(left.lastIndexOf('('), left.lastIndexOf('['));
  return opening > 0 && /[\p{L}\p{N},]\s$/u.test(left.slice(Math.max(0, opening - 2), opening));
}

/** “Yahoo! News” goes on; any other mark ends a sentence. */
const endsAfterMark = (closed: string, right: string): boolean =>
  !MARKED_NAMES.has(toTail(closed, /\s/u).toLowerCase()) || isStarter(toLeadingWords(right, 1)[0] ?? '');

/** “Why?” Name asked; “I do not know…” Name said: the quotation goes on in its tag, unless it is in a frame of its own. */
function isTagged({ left, right }: Context): boolean {
  const closed = toClosed(left);
  if (closed === left || !/[?!…]$|\.\.$/u.test(closed) || !/^\p{L}/u.test(right)) return false;
  return isSpeechTag(right) && !hasOwnFrame(left);
}

/** “Va. - In a tradition” is a dateline and “9 p.m. - will air” goes on; `Spain.” --Name` signs and “email! - You” lists. */
function endsBeforeDash(closed: string, right: string): boolean {
  if (!/[.?!]$/u.test(closed) || !/^[-–—―]{1,3}\s?["“'‘]?\p{Lu}/u.test(right)) return false;
  const key = toListed(toLastWord(closed));
  const isAbbreviation = [STATES, TITLES, COMPANY_ENDINGS, PERSON_ENDINGS].some((list) => list.has(key));
  return !isAbbreviation && !/^\p{L}(?:\.\p{L}){0,5}$/u.test(key);
}
