import { stemmer } from 'stemmer';
import { isFunctionWord } from '../../diff/function-words.ts';
import { readWholeWords } from '../../model/words.ts';
import type { Words } from '../text/segments.ts';
import { toForms } from '../text/word-forms.ts';
import type { WordMark } from '../text/word-marks.ts';

/**
 * Cuts the marks of changed words to those that the other side has in no form: neither the word, nor one of its stem, nor as a part of another (“bay” in “bay-side”). A comparison in order marks what
 * the other has at another place, too. Function words between two such words are marked with them.
 *
 * @param marks  of the words of one side; moved words stay as they are
 * @param other  all words of the other side that are compared
 */
export function toLackingMarks(
  marks: readonly WordMark[],
  words: readonly Words[],
  other: readonly Words[],
): WordMark[] {
  const known = new Set(other.flatMap(({ text }) => toStems(text)));
  return marks.flatMap((mark) =>
    mark.kind === 'moved' ? [mark] : words.flatMap((each) => toLacking(mark, each, known)),
  );
}

function toLacking(mark: WordMark, { text, start }: Words, known: ReadonlySet<string>): WordMark[] {
  const from = Math.max(mark.start, start);
  const runs: WordMark[] = [];
  let isOpen = false;
  for (const word of readWholeWords(text.slice(from - start, Math.max(0, mark.end - start)))) {
    const last = runs.at(-1);
    const isKnown = toStems(word.form).every((stem) => known.has(stem));
    if (isKnown) isOpen = isOpen && isFunctionWord(word.form);
    else if (isOpen && last !== undefined) last.end = from + word.end;
    else {
      runs.push({ kind: 'changed', start: from + word.start, end: from + word.end });
      isOpen = true;
    }
  }
  return runs;
}

/** The stems of all parts of a text’s words, without the “s” of “the pilot’s”. */
const toStems = (text: string): string[] =>
  toForms(text).flatMap((form) => (form === 's' ? [] : [stemmer(form)]));
