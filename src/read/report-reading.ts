import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import { isDoubtfulHeadline } from './headline-form.ts';
import { type ArticleTree, type BlockNode, toBlockText } from './tree.ts';

type Doubt = { ruleId: string; reason: string; note: string; block: BlockNode | undefined };

function warn(file: VFile, { ruleId, reason, note, block }: Doubt): void {
  const place = block?.position ?? { line: 1, column: 1 };
  const message = file.message(reason, { source: 'read', ruleId, place });
  message.note = note;
}

const toStart = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

/** Share (0–1) of the letters that are of the commonest English words' kind; other languages are read with English rules. */
function looksEnglish(text: string): boolean {
  const words =
    text
      .slice(0, 5_000)
      .toLowerCase()
      .match(/\p{L}{1,20}/gu) ?? [];
  const common = words.filter((word) => COMMON.has(word)).length;
  return words.length < 60 || common / words.length > 0.12;
}

const COMMON = new Set(
  'the of and to in a is that for on was with as by at it he from be are this his an have not which or had they their'.split(
    ' ',
  ),
);

function findDoubts(tree: ArticleTree): Doubt[] {
  const doubts: Doubt[] = [];
  const { headline } = tree.parts;
  const block = tree.children.find(({ kind }) => kind === 'headline');
  const first = tree.children.find(({ kind }) => kind === 'paragraph' || kind === 'letter');
  const following = tree.children
    .filter(({ kind }) => kind === 'paragraph')
    .slice(0, 3)
    .map((node) => toBlockText(tree, node));
  if (first === undefined && !tree.children.some(({ kind }) => kind === 'list-item' || kind === 'embed')) {
    doubts.push({
      ruleId: 'no-body',
      block,
      reason: 'No paragraph was found in the file',
      note: 'Check that the file holds the article’s text, and not only its headline or its links.',
    });
  } else if (headline === null) {
    doubts.push({
      ruleId: 'no-headline',
      block: first,
      reason: 'No headline was found; the first line reads as the first paragraph',
      note: 'Give the headline in story.yaml, or put it on a line of its own at the top.',
    });
  } else if (
    block !== undefined &&
    block.stated !== 'title' &&
    isDoubtfulHeadline({ line: toBlockText(tree, block), following, isSetOff: false })
  ) {
    doubts.push({
      ruleId: 'headline-doubtful',
      block,
      reason: `“${toStart(toBlockText(tree, block))}” was taken as the headline`,
      note: 'If it is not, put the headline on a line of its own at the top, with a blank line after it.',
    });
  }
  if (!looksEnglish(tree.text)) {
    doubts.push({
      ruleId: 'language',
      block,
      reason: 'The text does not look English; it is read by the rules of English',
      note: 'Sentences, speakers and figures may be wrong: check them.',
    });
  }
  return doubts;
}

/** Reports what was assumed where the reading is in doubt. */
export const reportReading: Plugin<[], ArticleTree> = () => (tree, file) => {
  for (const doubt of findDoubts(tree)) warn(file, doubt);
};
