import type { Words } from './text/segments.ts';
import { toForms } from './text/word-forms.ts';
import type { ComparedWords, WordMark } from './text/word-marks.ts';

/** Most changes of a form that are told one by one: of more, the two are put in line by chance somewhere. Chosen on invented pairs. */
const MOST_CHANGES = 4;

/** Most words by which two wordings may differ in length for one to be said to stand for the other: “two” for “two of the”. */
const MOST_UNEVEN = 1;

type Changes = Pick<ComparedWords, 'onlyA' | 'onlyB' | 'replacements'>;

/** What an outlet puts into a quotation, or says of it: “[of the bay]”, “(apparently)”. */
const PUT_IN = /\[[^[\]]*\]|\([^()]*\)/gu;

/**
 * The differences of a form from the longest one of which each is sure by itself: no word is left out that the form has in another place, none added that the other has, and
 * nothing stands for words of which it is only a part, or for the same written with a space or a hyphen; nor is what an outlet puts in between of the speaker's words.
 *
 * @param base, form  all words of the two
 */
export function toSureChanges<Differences extends Changes>(
  differences: Differences,
  { base, form }: { base: string; form: string },
): Differences {
  const [baseForms, formForms] = [new Set(toForms(base)), new Set(toForms(form))];
  const inserted = new Set(toForms([base, form].flatMap((one) => one.match(PUT_IN) ?? []).join(' ')));
  const isLacking = (words: string, others: ReadonlySet<string>): boolean =>
    toForms(words).some((word) => !others.has(word) && !inserted.has(word));
  const sure = {
    replacements: differences.replacements.filter(
      ({ a, b }) =>
        Math.abs(toForms(a).length - toForms(b).length) <= MOST_UNEVEN &&
        toForms(a).join('') !== toForms(b).join('') &&
        isLacking(a, formForms) &&
        isLacking(b, baseForms),
    ),
    onlyA: differences.onlyA.filter((words) => isLacking(words, formForms)),
    onlyB: differences.onlyB.filter((words) => isLacking(words, baseForms)),
  };
  const count = sure.replacements.length + sure.onlyA.length + sure.onlyB.length;
  return count > MOST_CHANGES
    ? { ...differences, replacements: [], onlyA: [], onlyB: [] }
    : { ...differences, ...sure };
}

/** True where the pieces of a form stand in the longest one in its order: else a comparison word by word tells of a turn that nobody made. */
export function isInOrder(pieces: readonly string[], base: string): boolean {
  const whole = ` ${toForms(base).join(' ')} `;
  let at = 0;
  return pieces.every((piece) => {
    const words = ` ${toForms(piece).join(' ')} `;
    const found = whole.indexOf(words, at);
    if (found < 0) return !whole.includes(words);
    at = found + words.length - 1;
    return true;
  });
}

/** The marks of a form that stand on words which are told as a change of it. */
export function toSureMarks(
  { b, onlyB, replacements }: Pick<ComparedWords, 'b' | 'onlyB' | 'replacements'>,
  parts: readonly Words[],
): WordMark[] {
  const told = [...onlyB, ...replacements.map((one) => one.b)].map((words) => toLine(words));
  return b.filter(({ start, end }) => {
    const part = parts.find((one) => one.start <= start && start < one.start + one.text.length);
    const words = part?.text.slice(start - part.start, end - part.start) ?? '';
    return /\p{L}|\p{N}/u.test(words) && told.some((line) => line.includes(toLine(words)));
  });
}

const toLine = (words: string): string => ` ${toForms(words).join(' ')} `;
