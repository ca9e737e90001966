import type { Plugin } from 'unified';
import { toLineForm } from '../tree/line-form.ts';
import { splitBlocks } from '../tree/split-block.ts';
import { type ArticleTree, type BlockNode, toBlockText } from '../tree/tree.ts';

/**
 * “Update at 3:20 p.m. ET.”, “Updated Tuesday 3/12 at 11 a.m.: ”, “UPDATE (14:20 GMT) – ”: when an article was added to, before what was added or in a line of its own. After a time that only a
 * stop or nothing ends, what was added opens with a capital.
 */
const STAMP =
  /^(?:Updated?|UPDATED?),?:? (?:(?:at|as of|on) )?\(?(?:\p{Lu}\p{Ll}{2,8}day,? (?:at )?)?(?:(?:\d{1,2}\/\d{1,2}(?:\/\d{2,4})?|\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8}\.?)(?:,? \d{4})?,? (?:at )?)?(?:\d{1,2}[:.]\d{2}(?: ?[apAP]\.?[mM]\b\.?)?|\d{1,2} ?[apAP]\.?[mM]\b\.?)(?: (?:GMT|UTC|BST|CES?T|[ECMP][SD]?T|IST|AE[SD]T|JST|MSK|EES?T)\b)?(?:,? (?:on )?(?:\p{Lu}\p{Ll}{2,8}day,? )?(?:\d{1,2}\/\d{1,2}(?:\/\d{2,4})?|\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8}\.?)(?:,? \d{4})?)?\)?(?: ?[:|–—-]\s+|\.?\s*$|(?:\.|(?<=\.))\s+(?=["“‘]?\p{Lu}))/u;

/** Length of a paragraph's opening that is looked at, in code units. */
const OPENING_MAX_LENGTH = 60;

/** Most words of the title of what was added. */
const MAX_TITLE_WORDS = 8;

const findStamp = (text: string): number => STAMP.exec(text.slice(0, OPENING_MAX_LENGTH))?.[0].length ?? 0;

/** “Adds comment of the mayor.”: what the newsroom did, which belongs to its stamp. */
const isNote = (text: string): boolean =>
  /^(?:adds?|corrects?|clarifies|rewrites|recasts|removes|includes)\b/iu.test(text);

/** A few words after a stamp that no stop ends, before a paragraph: “Update at 3:20 p.m. ET. [Pilots’ Answer:]”. */
function isTitle(text: string, next: BlockNode | undefined): boolean {
  const { wordCount, isClosed, isOpen, hasVerb, capitalRatio } = toLineForm(text);
  if (next?.kind !== 'paragraph' || isClosed || hasVerb || wordCount > MAX_TITLE_WORDS) return false;
  return isOpen ? text.endsWith(':') : capitalRatio >= 0.6;
}

/** Parts the time of an update from what was added, and makes its title a heading of the text below. */
export const splitUpdates: Plugin<[], ArticleTree> = () => (tree) => {
  const following = new Map(tree.children.map((block, index) => [block, tree.children[index + 1]]));
  splitBlocks(tree, (block) => {
    if (block.kind !== 'paragraph') return undefined;
    const text = toBlockText(tree, block);
    const length = findStamp(text);
    const rest = text.slice(length);
    if (length === 0 || isNote(rest)) return undefined;
    const middle = block.start + length;
    return [
      { start: block.start, end: middle, kind: 'time' },
      {
        start: middle,
        end: block.end,
        kind: isTitle(rest, following.get(block)) ? 'crosshead' : 'paragraph',
      },
    ];
  });
};
