import { toLineForm } from '../tree/line-form.ts';
import { type ArticleTree, type BlockNode, toBlockText } from '../tree/tree.ts';

const LETTERS_LABEL = /^(?:letters?|letters to the editor|readers(?:['’])? letters|your letters)[.:]?$/iu;

/** “Sir, …”, “To the Editor: …”: how a letter opens; from two on a file is letters, whatever it is labelled. */
const SALUTATION = /^(?:to the editor|dear (?:sir|madam|editor)s?|sirs?|madam|sir or madam)(?: ?[,:–—]| -)/iu;
const MIN_LETTERS = 2;

/** Where letters begin, less one: the line that labels them, or the line above the first salutation; less than 0 when there are none. */
function findLabel(tree: ArticleTree): number {
  const label = tree.children.slice(0, 8).findIndex((block) => LETTERS_LABEL.test(toBlockText(tree, block)));
  if (label >= 0) return label;
  const opens = (block: BlockNode): boolean =>
    block.kind === 'paragraph' && SALUTATION.test(toBlockText(tree, block));
  return tree.children.filter(opens).length < MIN_LETTERS
    ? -1
    : Math.max(0, tree.children.findIndex(opens) - 1);
}

/** A dash before a name signs what stands above. */
const DASHED_NAME = /^[-–—―]{1,2}\s?\p{Lu}[\p{L}.'’-]{1,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){0,4}\.?$/u;

const HANDLE = /^@\w{2,30}\.?$/u;

/** “Jane Doe.”, “Harbour City, Nev.”, “@handle.”: a name, a place or a handle alone in its line. */
const isSignatureLike = (text: string): boolean =>
  HANDLE.test(text) ||
  (text.length <= 50 &&
    !toLineForm(text).hasVerb &&
    /^\p{Lu}[\p{L}.'’-]{1,30}(?:,? \p{Lu}[\p{L}.'’-]{0,30}){0,4}\.?$/u.test(text) &&
    !toLineForm(text).isUpperCase);

/** Gives letters and their signatures their kinds, in a file that is labelled as letters; and dashed names anywhere. */
export function markLetters(tree: ArticleTree): void {
  const labelIndex = findLabel(tree);
  let previous: BlockNode | undefined;
  for (const [index, block] of tree.children.entries()) {
    const text = toBlockText(tree, block);
    if (labelIndex >= 0 && previous?.kind === 'letter' && HANDLE.test(text)) {
      block.kind = 'signature';
      delete block.reason;
    }
    if (block.kind !== 'paragraph') {
      previous = block.kind === 'furniture' ? previous : block;
      continue;
    }
    if (DASHED_NAME.test(text)) block.kind = 'signature';
    if (labelIndex >= 0 && index > labelIndex) {
      const isAfterLetter = previous?.kind === 'letter' || previous?.kind === 'signature';
      if (isAfterLetter && isSignatureLike(text)) block.kind = 'signature';
      else if (toLineForm(text).wordCount > 3 || toLineForm(text).isOpen) block.kind = 'letter';
      else block.kind = 'crosshead';
    } else if (index === labelIndex && LETTERS_LABEL.test(text)) block.kind = 'crosshead';
    previous = block;
  }
}
