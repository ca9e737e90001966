import { listPhrases } from '../../model/word-lists.ts';
import { type ArticleTree, type BlockNode, toBlockText } from '../tree/tree.ts';
import { INSERTED_REASONS } from './inserted-links.ts';

/** What is in doubt about a reading, and the block that it is about. */
export type Doubt = { ruleId: string; reason: string; note: string; block: BlockNode | undefined };

/** Longest quotation of the file in a message. */
const MAX_QUOTED_LENGTH = 60;

/** Fewest numbered pages that tell of a text copied from printed ones. */
const MIN_PAGES = 2;

/** Longest text, in letters, that a wall leaves of an article, and the words by which a line says that more can be had, and how. */
const SHORT_TEXT = 1_500;
const WALL_CALLS = ['subscribe', 'subscriber', 'log in', 'sign in', 'register', 'create an account'];
const WALL_PURPOSES = listPhrases('to continue|to read|continue reading|keep reading|full access|to unlock');

/** What a text that was copied from elsewhere still has of where it came from: numbers of pages, the call of a wall, titles of other pages. */
export const findRemnants = (tree: ArticleTree): Doubt[] =>
  [findPages(tree), findWall(tree), findInserted(tree)].filter((doubt) => doubt !== undefined);

function findPages(tree: ArticleTree): Doubt | undefined {
  const pages = tree.children.filter((block) => isPageNumber(toBlockText(tree, block)));
  const [first] = pages;
  if (first === undefined || pages.length < MIN_PAGES) return undefined;
  return {
    ruleId: 'page-numbers',
    block: first,
    reason: `“${quote(tree, first)}” and ${pages.length - 1} more lines like it look like the numbers of pages; they are read as lines of the article`,
    note: 'Take them out where they are not the outlet’s own words.',
  };
}

/** True for “Page 2”, “Page 2 of 3”, “2 / 3”. */
function isPageNumber(text: string): boolean {
  const [first = '', ...rest] = text
    .trim()
    .toLowerCase()
    .replaceAll('/', ' / ')
    .split(' ')
    .filter((word) => word !== '');
  const [numbers, isNamed] = first === 'page' ? [rest, true] : [[first, ...rest], false];
  const isCount = (word: string | undefined): boolean => word !== undefined && Number.isInteger(Number(word));
  if (!isCount(numbers[0])) return false;
  if (numbers.length === 1) return isNamed;
  return numbers.length === 3 && (numbers[1] === 'of' || numbers[1] === '/') && isCount(numbers[2]);
}

function findWall(tree: ArticleTree): Doubt | undefined {
  if (tree.text.length > SHORT_TEXT) return undefined;
  const last = tree.children.filter(({ kind }) => kind !== 'space').slice(-3);
  const wall = last.find((block) => {
    const text = toBlockText(tree, block).toLowerCase();
    return (
      WALL_CALLS.some((call) => text.includes(call)) &&
      WALL_PURPOSES.some((purpose) => text.includes(purpose))
    );
  });
  if (wall === undefined) return undefined;
  return {
    ruleId: 'wall',
    block: wall,
    reason: `The text is short and ends with “${quote(tree, wall)}”: it may stop before the article does`,
    note: 'Save the whole article where you may read it; take this line out where it is not of the article.',
  };
}

const quote = (tree: ArticleTree, block: BlockNode): string =>
  toBlockText(tree, block).trim().slice(0, MAX_QUOTED_LENGTH);

function findInserted(tree: ArticleTree): Doubt | undefined {
  const inserted = tree.children.filter(({ reason }) => reason !== undefined && INSERTED_REASONS.has(reason));
  const [first] = inserted;
  if (first === undefined) return undefined;
  return {
    ruleId: 'inserted-links',
    block: first,
    reason: `“${quote(tree, first)}” reads as ${inserted.length === 1 ? 'a stretch' : `the first of ${inserted.length} stretches`} of titles of other pages inside the text; ${inserted.length === 1 ? 'it is' : 'they are'} set after the paragraph and left out`,
    note: 'Take titles of other pages out of the file if offsets should count in it.',
  };
}
