import type { Plugin } from 'unified';
import { splitBlocks } from '../tree/split-block.ts';
import { type ArticleTree, toBlockText } from '../tree/tree.ts';

/**
 * “2:05 pm: ”, “14:05 – ”, “12.15 GMT ”, “1:40 p.m. | ” before a sentence: the time of an entry in its own line. Time zones are named, since any
 * capitals would take in the first word of a report (“12:15 UN chief …”).
 */
const OPENING =
  /^\d{1,2}(?:[:.]\d{2}(?:\s?[apAP]\.?[mM]\b\.?)?|\s?[apAP]\.?[mM]\b\.?)(?:\s?\(?(?:GMT|UTC|BST|CES?T|[ECMP][SD]?T|IST|AE[SD]T|JST|MSK|EES?T)\b\)?)?(?:\s?[:|–—-]\s|\s(?=["“‘]?\p{Lu}))/u;

/** Entries from which a file is a live file; one paragraph that opens with a time is a sentence about it. */
const MIN_ENTRIES = 3;

/** Length of a paragraph's opening that is looked at, in code units. */
const OPENING_MAX_LENGTH = 40;

const findOpening = (text: string): number =>
  OPENING.exec(text.slice(0, OPENING_MAX_LENGTH))?.[0].length ?? 0;

/** Parts the time from each entry of a live file that has it in the same line. */
export const splitTimes: Plugin<[], ArticleTree> = () => (tree) => {
  const entries = tree.children.filter(
    (block) => block.kind === 'paragraph' && findOpening(toBlockText(tree, block)) > 0,
  );
  if (entries.length < MIN_ENTRIES) return;
  splitBlocks(tree, (block) => {
    if (!entries.includes(block)) return undefined;
    const middle = block.start + findOpening(toBlockText(tree, block));
    return [
      { start: block.start, end: middle, kind: 'time' },
      { start: middle, end: block.end, kind: 'paragraph' },
    ];
  });
};
