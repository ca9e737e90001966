import { toNormalWords } from '../model/normal-text.ts';
import { FURNITURE_PHRASES, SHARE_WORDS } from './furniture-phrases.ts';
import { PICTURE_AGENCIES } from './known-credits.ts';
import type { LineForm } from './line-form.ts';

/** One piece of evidence that a line is furniture, with its weight; the line is furniture when the weights reach `ENOUGH`. */
export type Signal = { reason: string; weight: number };

/** Sum of weights at which a line counts as furniture. */
export const ENOUGH = 2;

/** A line with what its neighbours tell. */
export type LineContext = {
  text: string;
  form: LineForm;
  /** The line as it is compared: normal marks, lower case, without the marks at its ends. */
  key: string;
  /** How often the same line stands in the file. */
  count: number;
  /** True in the first or last lines of the file. */
  isAtEdge: boolean;
  /** True when the page's markup shows that the line stands in the text. */
  isInText: boolean;
};

/** Weight from which a signal counts for a line that stands in the text by the page's markup: its form alone proves nothing. */
const STRONG = 1;

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
function closesWithPictureCredit(text: string): boolean {
  const credit = /[[(]([^()[\]]{3,80})[)\]]\.?$/u.exec(text)?.[1];
  return (
    credit !== undefined &&
    /[/|©]|\bvia\b|photo|handout/iu.test(credit) &&
    credit.split(/[/|,©]|\bvia\b/u).some(isPictureAgency)
  );
}

/** “[1/3]”, “1 of 5 |”: a caption in a row of pictures. */
const PICTURE_COUNTER =
  /^(?:\[\d{1,2}\/\d{1,2}\]|(?:image |photo )?\d{1,3} ?(?:of|\/) ?\d{1,3}(?: ?\||$)|\d{1,2}\/\d{1,2}\s)/iu;

/** What a line's own form says. */
function findFormSignals(text: string, form: LineForm): Signal[] {
  const signals: Signal[] = [];
  const add = (weight: number, reason: string): void => void signals.push({ weight, reason });
  if (!/[\p{L}\p{N}]/u.test(text)) add(ENOUGH, 'marks without words');
  if (/^<\/?[a-z][^<>]{0,200}>|^\{\{|\bfunction ?\(|\bwindow\.\w|^var \w/iu.test(text))
    add(ENOUGH, 'stray markup or code');
  if (/^(?:©|\(c\)|copyright )/iu.test(text)) add(ENOUGH, 'copyright line');
  if (/^\d{1,3} (?:min(?:ute)?s? read|comments?|shares?|views|likes)\.?$/iu.test(text))
    add(ENOUGH, 'counter of the page');
  const isPictureCredit = form.wordCount <= 12 && !form.hasVerb && namesPictureAgency(text);
  if (isPictureCredit && /[^/|]\s?[/|©]\s?[^/|]/u.test(text))
    add(ENOUGH, 'photo credit: an agency after a slash or bar');
  else if (isPictureCredit) add(1.5, 'photo credit: names a picture agency');
  if (/^[\p{L} ]{2,25}(?: ?[>»›·|] ?[\p{L} ]{2,25}){1,6}$/u.test(text) && !form.isClosed)
    add(1.5, 'looks like a menu or breadcrumb');
  if (PICTURE_COUNTER.test(text) || closesWithPictureCredit(text))
    add(ENOUGH, 'photo credit: a caption with its credit');
  if (
    /^(?:getty images|reuters\/|epa\/|shutterstock|pa media|ap photo)\s?\p{Lu}/iu.test(text) &&
    !form.isClosed
  ) {
    add(ENOUGH, 'photo credit: opens with a picture agency');
  }
  if (/^list \d{1,2} of \d{1,2}$|^(?:end of list|list of \d{1,2} items)$/iu.test(text))
    add(ENOUGH, 'counter of the page');
  if (/opens (?:in a )?new (?:tab|window)|privacy policy|terms of (?:service|use)|recaptcha/iu.test(text)) {
    add(form.wordCount <= 80 ? ENOUGH : 1, 'words of the page about itself');
  }
  if (/^https?:\/\/\S{3,300}$/iu.test(text)) add(ENOUGH, 'an address alone');
  if (/^\[ .{3,200} \]$/u.test(text)) add(ENOUGH, 'a link in brackets');
  if (/[»›→>]$/u.test(text)) add(1, 'ends with an arrow');
  if (form.wordCount <= 14 && form.hasAddress) add(1, 'holds an address or a handle');
  if (form.wordCount <= 3 && !form.isClosed) add(0.5, 'three words or fewer');
  if (!form.isClosed && !form.hasVerb) add(0.5, 'no verb');
  return signals;
}

/** A call to the reader: its verb opens the line, and its object is the page or the outlet. */
const CALL =
  /^["“]?(?:read|watch|listen|follow|click|sign|subscribe|share|join|download|like|tap|visit|support|donate|register|enter|tweet)\b.{0,60}\b(?:here|us|our|more|newsletters?|app|now|below|page|story|article|full|rest|free|account|twitter|facebook|instagram|whatsapp|telegram|youtube)\b/iu;

/** A phrase of one word must be the whole line: “Home” is a link, “Home secretary resigns” a headline. */
const matchesPhrase = (key: string, phrase: string): boolean =>
  key === phrase || (phrase.includes(' ') && (key.startsWith(`${phrase} `) || key.endsWith(` ${phrase}`)));

/** All evidence that a line is furniture. */
function findSignals({ text, form, key, count, isAtEdge, isInText }: LineContext): Signal[] {
  const signals = findFormSignals(text, form);
  const add = (weight: number, reason: string): void => void signals.push({ weight, reason });
  const words = key.split(' ');
  if (key !== '' && words.every((word) => SHARE_WORDS.has(word)) && words.length >= 2)
    add(ENOUGH, 'names of networks only');
  const isShort = form.wordCount <= 12;
  const phrase = isShort ? FURNITURE_PHRASES.find((known) => matchesPhrase(key, known)) : undefined;
  if (phrase !== undefined && (key === phrase || !form.isProse || form.wordCount <= 6)) {
    const isWhole =
      key === phrase || (phrase.includes(' ') && form.wordCount <= phrase.split(' ').length + 1);
    const weight = isWhole && !form.hasFullStop ? ENOUGH : form.hasFullStop && form.hasVerb ? 1 : 1.5;
    add(weight, `known phrase of page furniture: “${phrase}”`);
  }
  if (isShort && CALL.test(text)) add(form.isProse && !form.hasAddress ? 0.5 : 1, 'calls on the reader');
  if (!isInText && key !== '' && count > 1 && form.wordCount <= 8 && !form.isProse)
    add(1.5, `the same short line stands ${count} times`);
  if (isAtEdge && form.wordCount <= 8 && !form.isClosed) add(0.5, 'stands at the edge of the file');
  return signals;
}

/** Why a line is furniture; undefined when the evidence is not enough. */
export function findFurnitureReason(line: LineContext): string | undefined {
  const signals = findSignals(line);
  const counted = line.isInText ? signals.filter(({ weight }) => weight >= STRONG) : signals;
  const sum = counted.reduce((total, { weight }) => total + weight, 0);
  return sum >= ENOUGH ? counted.map(({ reason }) => reason).join('; ') : undefined;
}
