import { foldText, LIGATURES, type NormalText, toKeptHyphen } from './normal-text.ts';

/**
 * What letters look like is not what they are written with: a hyphen that a line's end made, invisible characters, ligatures, and letters whose
 * accents are characters of their own.
 */
const WRITTEN_OTHERWISE =
  /(?<=\p{Ll})[-\u2010\u00AD]\r?\n(?=\p{Ll})|\p{Default_Ignorable_Code_Point}|[\uFB00-\uFB06]|[\s\S]\p{M}{1,4}/gu;

/** Most texts have nothing of it. */
const MAY_BE_FOLDED = /[-\u2010\u00AD]\r?\n|[^\n -~]/u;

function fold(found: string, index: number, text: string): string {
  if (found.endsWith('\n')) return toKeptHyphen(text, index);
  return LIGATURES.get(found) ?? found.replace(/\p{Default_Ignorable_Code_Point}/gu, '').normalize('NFC');
}

/**
 * A copy of a text in plain letters, with the way back: soft hyphens and other invisible characters taken out, ligatures taken apart, accents put
 * on their letters, words joined that a hyphen breaks at the end of a line. Marks and spaces stay as they are.
 *
 * @returns undefined when the text is plain already
 * @example toPlainText('on Sat-\nurday, po\u00ADlice said')?.text // 'on Saturday, police said'
 */
export function toPlainText(text: string): NormalText | undefined {
  if (!MAY_BE_FOLDED.test(text)) return undefined;
  const plain = foldText(text, WRITTEN_OTHERWISE, fold);
  return plain.text === text ? undefined : plain;
}

/** A text in plain letters, without the way back: see `toPlainText`. */
export const toPlainWords = (text: string): string =>
  MAY_BE_FOLDED.test(text)
    ? text.replace(WRITTEN_OTHERWISE, (found, index: number) => fold(found, index, text))
    : text;
