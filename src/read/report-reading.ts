import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import { countForeign } from './find-language.ts';
import { isDoubtfulHeadline } from './head/headline-form.ts';
import { type Doubt, findRemnants } from './inserted/find-remnants.ts';
import { type ArticleTree, toBlockText } from './tree/tree.ts';

function warn(file: VFile, { ruleId, reason, note, block }: Doubt): void {
  const place = block?.position ?? { line: 1, column: 1 };
  const message = file.message(reason, { source: 'read', ruleId, place });
  message.note = note;
}

/** Longest quotation of the file in a message. */
const MAX_QUOTED_LENGTH = 60;

const toStart = (text: string): string =>
  text.length > MAX_QUOTED_LENGTH ? `${text.slice(0, MAX_QUOTED_LENGTH - 3)}…` : text;

/** Whether the file has a headline and a body, and whether what was taken for the headline looks like one. */
function findHeadDoubt(tree: ArticleTree): Doubt | undefined {
  const block = tree.children.find(({ kind }) => kind === 'headline');
  const paragraphs = tree.children.filter(({ kind }) => kind === 'paragraph' || kind === 'letter');
  const hasOther = tree.children.some(({ kind }) => kind === 'list-item' || kind === 'embed');
  const [first] = paragraphs;
  if (first === undefined && !hasOther) {
    return {
      ruleId: 'no-body',
      block,
      reason: 'No paragraph was found in the file',
      note: 'Check that the file holds the article’s text, and not only its headline or its links.',
    };
  }
  if (block === undefined) {
    return {
      ruleId: 'no-headline',
      block: first,
      reason: 'No headline was found; the first line reads as the first paragraph',
      note: 'Give the headline in story.yaml, or put it on a line of its own at the top.',
    };
  }
  const line = toBlockText(tree, block);
  const following = paragraphs.slice(0, 3).map((node) => toBlockText(tree, node));
  if (block.stated === 'title' || !isDoubtfulHeadline({ line, following, isSetOff: false })) return undefined;
  return {
    ruleId: 'headline-doubtful',
    block,
    reason: `“${toStart(line)}” was taken as the headline`,
    note: 'If it is not, put the headline on a line of its own at the top, with a blank line after it.',
  };
}

const toNamed = (tag: string | undefined): string =>
  tag === undefined || tag === 'und' ? '' : ` (“${tag}”)`;

function findLanguageDoubt(tree: ArticleTree): Doubt | undefined {
  const foreign = countForeign(tree.text);
  if (foreign === undefined) return undefined;
  return {
    ruleId: 'language',
    block: tree.children[0],
    reason: `Of the first ${foreign.words} words ${foreign.common} are common English ones, so the text seems to be in another language${toNamed(tree.parts.readsAs)}; it is read by the rules of English`,
    note: 'It is compared by its words; sentences, speakers, figures and names may be wrong: check them.',
  };
}

/** Words that a hyphen breaks at the end of a line of a text file. */
function findHyphenDoubt(tree: ArticleTree): Doubt | undefined {
  const count =
    tree.sourceMap.length > 0 ? 0 : (tree.text.match(/\p{Ll}[-\u2010\u00AD]\r?\n\p{Ll}/gu)?.length ?? 0);
  if (count === 0) return undefined;
  return {
    ruleId: 'broken-words',
    block: tree.children[0],
    reason: `${count} ${count === 1 ? 'word is' : 'words are'} broken by a hyphen at the end of a line; ${count === 1 ? 'it is' : 'they are'} compared as whole words`,
    note: 'Join the lines in the file if passages should read so, too.',
  };
}

/** Reports what was assumed where the reading is in doubt. */
export const reportReading: Plugin<[], ArticleTree> = () => (tree, file) => {
  const doubts = [findHeadDoubt(tree), findLanguageDoubt(tree), findHyphenDoubt(tree), ...findRemnants(tree)];
  for (const doubt of doubts)
    if (doubt !== undefined && file.messages.every(({ ruleId }) => ruleId !== doubt.ruleId))
      warn(file, doubt);
};
