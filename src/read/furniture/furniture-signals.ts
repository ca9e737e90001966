import { toNormalWords } from '../../model/normal-text.ts';
import type { Rule } from '../../model/rule.ts';
import { isMasthead } from '../lines/head-lines.ts';
import { PICTURE_AGENCIES } from '../lines/known-credits.ts';
import type { LineForm } from '../tree/line-form.ts';
import { FURNITURE_PHRASES } from './furniture-phrases.ts';

/** What one piece of evidence says of a line. */
export type Weighed = { reason: string; weight: number };

/** One piece of evidence that a line is furniture: all that hold are added up, and the line is furniture when their weights reach `FURNITURE_MIN_WEIGHT`. */
export type SignalRule = Rule & { weigh: (line: LineContext) => Weighed | undefined };

/** Sum of weights at which a line counts as furniture. */
export const FURNITURE_MIN_WEIGHT = 2;

/** What a signal that is enough by itself weighs, where it holds. */
export const furnitureIf = (holds: boolean, reason: string): Weighed | undefined =>
  holds ? { weight: FURNITURE_MIN_WEIGHT, reason } : undefined;

/** A line with what its neighbours tell. */
export type LineContext = {
  text: string;
  form: LineForm;
  /** The line as it is compared: normal marks, lower case, without the marks at its ends. */
  key: string;
  /** How often the same line occurs in the file. */
  count: number;
  /** True in the first or last lines of the file. */
  isAtEdge: boolean;
  /** True when the page's markup shows that the line is in the text. */
  isInText: boolean;
};

/** Most words of a short line. */
export const SHORT_WORDS = 12;

/** A sign with something on both sides of it. */
export const PARTED = /[^/|]\s?[/|©]\s?[^/|]/u;

/** Words as they are compared: normal marks, lower case, nothing but letters and digits between single spaces. */
export const toKey = (text: string): string =>
  toNormalWords(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}'&]+/gu, ' ')
    .trim();

/** Longest line that is compared with others, in code units; longer ones are running text. */
export const MAX_LINE_LENGTH = 420;

/** A line as it is compared with other lines and with phrases; empty for a long one. */
export const toLineKey = (text: string): string => (text.length > MAX_LINE_LENGTH ? '' : toKey(text));

const PICTURE_AGENCY_KEYS = new Set(PICTURE_AGENCIES.map((name) => name.toLowerCase()));
const PICTURE_LABEL =
  /^(?:photo|image|picture|photograph|image source|image credit|photo credit)s?(?: by | courtesy(?: of)? |: ?)\S/iu;

const isPictureAgency = (words: string): boolean =>
  PICTURE_AGENCY_KEYS.has(
    words
      .replace(/[).\s]{1,4}$/u, '')
      .trim()
      .toLowerCase(),
  );

/** True when a line's last name, after a slash, bar, comma, “via” or “©”, is a picture agency, or the line is labelled as a credit. */
const namesPictureAgency = (text: string): boolean =>
  PICTURE_LABEL.test(text) || isPictureAgency(text.split(/[/|,(©]|\bvia\b/u).at(-1) ?? '');

/** “… over the docks [Ann Lee/AFP]”, “… in Aarau. (AP Photo/Ann Lee)”: a caption that closes with its credit. */
export function closesWithPictureCredit(text: string): boolean {
  const credit = /[[(]([^()[\]]{3,80})[)\]]\.?$/u.exec(text)?.[1];
  return (
    credit !== undefined &&
    /[/|©]|\bvia\b|photo|handout/iu.test(credit) &&
    credit.split(/[/|,©]|\bvia\b/u).some(isPictureAgency)
  );
}

/** Ends of a sentence before a credit. */
const SENTENCE_END = /[.!?] /gu;

/** True for the two sides of a slash of which one is a picture agency, or a paper beside a person. */
const isPartedCredit = (credit: string): boolean => {
  const parts = credit.split('/').map((part) => part.trim());
  const [person = '', ...others] = parts;
  return (
    parts.length > 1 &&
    (parts.some(isPictureAgency) ||
      (/^\p{Lu}[\p{L}.'’-]{0,20} \p{Lu}[\p{L} .'’-]{1,30}$/u.test(person) && others.every(isMasthead)))
  );
};

/** “… as seen on Monday. REUTERS/Ann Lee”: a caption whose last words, after a closed sentence, are a credit with a slash. */
export function closesWithParted(text: string): boolean {
  const tail = text.slice(-CREDIT_LENGTH);
  if (/[.!?]$/u.test(tail)) return false;
  return [...tail.matchAll(SENTENCE_END)].some(({ index }) => isPartedCredit(tail.slice(index + 2)));
}
const CREDIT_LENGTH = 80;

/** “Ann Lee/AP Ann Lee/AP”: a line that ends with the same two to six words twice, a slash among them. */
export function endsWithDoubledCredit(text: string): boolean {
  const words = text.split(' ').slice(-2 * DOUBLED_WORDS);
  return Array.from({ length: DOUBLED_WORDS - 1 }, (_, index) => index + 2).some((count) => {
    const [before, last] = [words.slice(-2 * count, -count), words.slice(-count)];
    return before.length === count && before.join(' ') === last.join(' ') && last.join('').includes('/');
  });
}
const DOUBLED_WORDS = 6;

/** “MUST WATCH The dam breaks 02:10”: two words in capitals before others, with a running time or three dots at the end. */
export const isFilmTeaser = (text: string): boolean =>
  /^\p{Lu}{2,15} \p{Lu}{2,15}:? \S.*\p{Ll}/u.test(text) && /(?:\s\d{1,2}:\d{2}|\s?\.{3}|…)$/u.test(text);

/** “[1/3]”, “1 of 5 |”: a caption in a row of pictures. */
export const PICTURE_COUNTER =
  /^(?:\[\d{1,2}\/\d{1,2}\]|(?:image |photo )?\d{1,3} ?(?:of|\/) ?\d{1,3}(?: ?\||$)|\d{1,2}\/\d{1,2}\s)/iu;

/** A call to the reader: its verb opens the line, and its object is the page or the outlet. */
export const CALL =
  /^["“]?(?:read|watch|listen|follow|click|sign|subscribe|share|join|download|like|tap|visit|support|donate|register|enter|tweet)\b.{0,60}\b(?:here|us|our|more|newsletters?|app|now|below|page|story|article|full|rest|free|account)\b/iu;

/** A phrase of one word must be the whole line: “Home” is a link, “Home secretary resigns” a headline. */
const matchesPhrase = (key: string, phrase: string): boolean =>
  key === phrase || (phrase.includes(' ') && (key.startsWith(`${phrase} `) || key.endsWith(` ${phrase}`)));

/** A known phrase of page furniture in a short line; the more of the line it is, the surer. */
export function findPhrase({ key, form, text }: LineContext): Weighed | undefined {
  if (form.wordCount > SHORT_WORDS) return undefined;
  const phrase = FURNITURE_PHRASES.find((known) => matchesPhrase(key, known));
  if (phrase === undefined || (key !== phrase && form.isProse && form.wordCount > 6)) return undefined;
  // “Our Standards: the trust principles.” names where a link goes.
  const isLabel = phrase.includes(' ') && text.charAt(phrase.length) === ':' && !form.hasVerb;
  const isWhole =
    isLabel || key === phrase || (phrase.includes(' ') && form.wordCount <= phrase.split(' ').length + 1);
  // “More on this...” leads on to links; it closes no sentence.
  const isStopped = !isLabel && form.hasFullStop && !/(?:\.{3}|…)$/u.test(text);
  const weight = isWhole && !isStopped ? FURNITURE_MIN_WEIGHT : form.hasFullStop && form.hasVerb ? 1 : 1.5;
  return { weight, reason: `known phrase of page furniture: “${phrase}”` };
}

/** “Jane Roe/Getty Images” in a short line without a verb. */
export const isPictureCredit = ({ text, form }: LineContext): boolean =>
  form.wordCount <= SHORT_WORDS && !form.hasVerb && namesPictureAgency(text);
