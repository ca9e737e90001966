import { toForms } from './text/word-forms.ts';
import type { ComparedWords } from './text/word-marks.ts';

/** Most words on either side of a change that are looked at. */
const REACH = 4;

/** Fewest equal words round a change, of both sides together, by which it stands in one place of two texts. Chosen on invented pairs. */
const LEAST_AROUND = 3;

type Changes = Pick<ComparedWords, 'onlyA' | 'onlyB' | 'replacements'>;

/** A form's texts: each the words between one pair of marks. */
type Texts = readonly string[];

/**
 * The differences of a form from the longest one that both show whole: in one quotation of either, with the same words before and after. Where a quotation begins or ends is
 * no difference: what stands outside its marks the article can tell itself, and other words at the end can be of another time.
 *
 * @param base, form  the words of each quotation of the two
 */
export function toInnerChanges<Differences extends Changes>(
  differences: Differences,
  { base, form }: { base: Texts; form: Texts },
): Differences {
  const [bases, forms] = [base.map(toForms), form.map(toForms)];
  const isInner = (a: readonly string[], b: readonly string[]): boolean =>
    bases.some((left) => forms.some((right) => areInOnePlace(left, a, right, b)));
  return {
    ...differences,
    onlyA: differences.onlyA.filter((words) => isInner(toForms(words), [])),
    onlyB: differences.onlyB.filter((words) => isInner([], toForms(words))),
    replacements: differences.replacements.filter(({ a, b }) => isInner(toForms(a), toForms(b))),
  };
}

/** True where one text has some words, and another has others, between the same words. */
function areInOnePlace(
  left: readonly string[],
  a: readonly string[],
  right: readonly string[],
  b: readonly string[],
): boolean {
  return findPlaces(left, a).some((at) =>
    findPlaces(right, b).some((other) => {
      const before = countEqual(left.slice(0, at).reverse(), right.slice(0, other).reverse());
      const [rest, otherRest] = [left.slice(at + a.length), right.slice(other + b.length)];
      const after = countEqual(rest, otherRest);
      const isInside =
        before > 0 &&
        after > 0 &&
        before + after >= LEAST_AROUND &&
        !isMovable(a, right.slice(0, other), otherRest) &&
        !isMovable(b, left.slice(0, at), rest);
      const isAtEnd = a.length > 0 && b.length > 0 && rest.length === 0 && otherRest.length === 0;
      return isInside || (isAtEnd && before === REACH);
    }),
  );
}

/** True where words that one text has alone can as well be those at its end: “We sang. We danced” has “We sang” more than “We danced”, not “sang. We”. */
const isMovable = (words: readonly string[], before: readonly string[], after: readonly string[]): boolean =>
  words.length > 0 && (endsWith(words, before) || endsWith(words.toReversed(), after.toReversed()));

/** True where all words of a text are the last ones of others. */
const endsWith = (words: readonly string[], text: readonly string[]): boolean =>
  text.length > 0 &&
  text.length <= words.length &&
  text.every((word, index) => words[words.length - text.length + index] === word);

/** Where some words stand in a text; of no words, every place. */
const findPlaces = (text: readonly string[], words: readonly string[]): number[] =>
  Array.from({ length: text.length - words.length + 1 }, (_, at) => at).filter((at) =>
    words.every((word, index) => text[at + index] === word),
  );

/** How many words two texts begin with alike, up to the reach. */
function countEqual(left: readonly string[], right: readonly string[]): number {
  let count = 0;
  while (count < REACH && count < left.length && left[count] === right[count]) count += 1;
  return count;
}
