import {
  AFTER_COUNTRY,
  AFTER_TIME,
  BEFORE_NUMBER,
  FINITE_VERBS,
  MARKED_NAMES,
  MONTHS,
  NAME_ENDINGS,
  SPEECH_VERBS,
  STARTERS,
  STATES,
  TITLES,
} from './sentences-words.ts';

/** Code units of context that a decision looks at on each side; what decides stands within a few words. */
export const CONTEXT_LENGTH = 160;

const OPENING = /^["“”'‘’«‹([{`\s]+/u;
const CLOSING = /["”“'’‘»›)\]}]{1,8}$/u;
const WORD = /^[\p{L}\p{N}][\p{L}\p{N}'’.&-]*/u;

/** What stands on the two sides of a possible boundary. */
export type Context = {
  /** Text before it, from the start of the sentence, white space at its end taken off. */
  left: string;
  /** Text after it, white space at its start taken off. */
  right: string;
  /** True when white space stands at the boundary. */
  spaced: boolean;
};

/** Up to `count` words at the start of `text`, opening marks skipped. */
function toLeadingWords(text: string, count: number): string[] {
  const words: string[] = [];
  let rest = text.replace(OPENING, '');
  while (words.length < count) {
    const word = WORD.exec(rest)?.[0];
    if (word === undefined) break;
    words.push(word);
    rest = rest.slice(word.length).replace(/^[\s,]+/u, '');
  }
  return words;
}

const toKey = (word: string): string => word.toLowerCase().replaceAll('’', "'").replace(/\.$/u, '');

/** The last word before the final stop, opening marks before it taken off: “Calif”, “U.S”, “J”. */
const toLastToken = (left: string): string =>
  (/[^\s"“”'‘’()[\]—–―]{1,30}$/u.exec(left)?.[0] ?? '')
    .replace(/\.$/u, '')
    .replace(/^[^\p{L}\p{N}]{1,8}/u, '');

const isStarter = (word: string): boolean => STARTERS.has(toKey(word));
const startsLower = (text: string): boolean => /^\p{Ll}/u.test(text);
const startsUpper = (text: string): boolean => /^\p{Lu}/u.test(text);
const startsDigit = (text: string): boolean => /^\p{Nd}/u.test(text);

/** True for “Name asked”, “The senator from Ohio said”: a subject of a few words, then a verb of speaking. */
function isSpeechTag(right: string): boolean {
  const words = toLeadingWords(right, 6);
  const verbIndex = words.findIndex((word) => SPEECH_VERBS.has(word.toLowerCase()));
  if (verbIndex < 1) return false;
  const subject = words.slice(0, verbIndex);
  return subject.every(
    (word, index) => startsUpper(word) || (index > 0 && /^(?:of|the|de|von|van|bin|al)$/u.test(word)),
  );
}

/** True when the quotation that ends `left` stands in a frame of its own: He asked, “Why?” */
const hasOwnFrame = (left: string): boolean =>
  /[\p{L}\p{N}][,:]?\s["“'‘«]{1,2}[^"“”«»]{1,150}$/u.test(left.replace(CLOSING, ''));

function endsAfterStop(left: string, right: string): boolean {
  const [next = '', second = ''] = toLeadingWords(right, 2);
  const token = toLastToken(left);
  const key = token.toLowerCase();
  const before = left.slice(0, Math.max(0, left.length - token.length - 1)).trimEnd();
  if (/^\p{Lu}$/u.test(token)) return endsAfterInitial(token, before, next);
  if (key === 'no' || BEFORE_NUMBER.has(key)) return !(startsDigit(next) || /^[#$]/u.test(right));
  if (TITLES.has(key)) return false;
  if (MONTHS.has(key)) return !startsDigit(next);
  if (/^[ap]\.m$/u.test(key)) return !(AFTER_TIME.has(toKey(next)) || startsDigit(next));
  if (STATES.has(key)) return !TITLES.has(toKey(next)) && !/^[-–—―]/u.test(right);
  if (NAME_ENDINGS.has(key)) return isNewSubject(next, second);
  if (/^\p{L}(?:\.\p{L}){1,5}$/u.test(token))
    return isNewSubject(next, second) && !AFTER_COUNTRY.has(toKey(next));
  return true;
}

const isNewSubject = (next: string, second: string): boolean =>
  isStarter(next) || (startsUpper(next) && FINITE_VERBS.has(second.toLowerCase()));

/** A single capital is an initial when a name can stand around it. */
function endsAfterInitial(initial: string, before: string, next: string): boolean {
  if (before === '') return false;
  if (isStarter(next) && !(initial !== 'I' && /\p{Lu}\.$/u.test(before))) return true;
  const previous = /[^\s"“'‘(]{1,30}$/u.exec(before)?.[0] ?? '';
  return !(startsUpper(previous) && startsUpper(next));
}

/**
 * True when a sentence ends between `left` and `right`, where a break is possible.
 *
 * Newswriting's rules: nothing that starts in lower case, with a comma or a closing mark starts a sentence; a title, an initial,
 * a month before its day or a company's “Inc.” does not end one; “Why?” before “Name asked” does not either.
 */
export function isBoundary({ left, right, spaced }: Context): boolean {
  if (!/[\p{L}\p{N}]/u.test(right)) return false;
  if (/^[,;:%&/\\…)\]}»›”]/u.test(right) && !/^…\s*["“'‘]?\p{Lu}/u.test(right)) return false;
  const bare = left.replace(CLOSING, '');
  const opened = right.replace(OPENING, '');
  if (/^[-–—―]/u.test(right)) return endsBeforeDash(bare, right);
  if (startsLower(opened)) return isCamelName(opened) && /[.?!]$/u.test(bare) && spaced;
  if (/^(?:\p{N}{1,3}|\p{Lu}|[QA])[.)]$/u.test(left)) return false;
  if (/[?!]$/u.test(bare)) {
    if (MARKED_NAMES.has((/\S{1,30}$/u.exec(bare)?.[0] ?? '').toLowerCase()))
      return isStarter(toLeadingWords(right, 1)[0] ?? '');
    return !(bare !== left && /^[\p{L}]/u.test(right) && isSpeechTag(right) && !hasOwnFrame(left));
  }
  if (/\.$/u.test(left) && bare === left) return endsAfterStop(left, right);
  return true;
}

const isCamelName = (word: string): boolean => /^\p{Ll}{1,2}\p{Lu}\p{L}/u.test(word);

/** “Va. - In a tradition” is a dateline, “9 p.m. - will air” goes on; “Spain.” --Name signs, “email! - You” lists. */
function endsBeforeDash(bare: string, right: string): boolean {
  if (!/^[-–—―]{1,3}\s?["“'‘]?\p{Lu}/u.test(right)) return false;
  const token = toLastToken(bare).toLowerCase();
  return !(
    STATES.has(token) ||
    TITLES.has(token) ||
    NAME_ENDINGS.has(token) ||
    /^\p{L}(?:\.\p{L}){1,5}$/u.test(token)
  );
}
