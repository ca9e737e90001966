import { stemmer } from 'stemmer';

/** A word of a text: offsets into that text, and its form for comparing. */
export type Word = { start: number; end: number; form: string; stem: string };

const WORD = /[\p{L}\p{N}]+(?:[.,’'][\p{L}\p{N}]+)*/gu;

/** The words of a text in reading order; lower case, straight apostrophes, possessive endings off. */
export function toWords(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (match) => {
    const form = match[0].toLowerCase().replaceAll('’', "'").replace(/'s$/u, '').replaceAll('.', '');
    return { start: match.index, end: match.index + match[0].length, form, stem: stemmer(form) };
  });
}
