import { toBlockForm } from '../furniture/block-words.ts';
import { toFurniture } from '../furniture/mark-furniture.ts';
import { endsInside } from '../furniture/open-lines.ts';
import { type LineForm, toLineForm } from '../tree/line-form.ts';
import { type ArticleTree, type BlockNode, toBlockText } from '../tree/tree.ts';

/** A line with its words and form. */
type Line = { block: BlockNode; text: string; form: LineForm };

/** Headings in a row from which they are a list of links; two are enough when a line of the page is between them. */
const MAX_HEADINGS = 2;

/** Opens a sentence of one word and heads nothing: “Literally.”, “Not quite.” */
const SHORT_SENTENCE =
  /^(?:not|no|yes|but|and|so|or|why|how|perhaps|maybe|hardly|never|indeed|again|\p{L}{2,12}ly)\b/iu;

/** “HT: Will it be done by July?”: initials before a question, who asks in an interview. */
const ASKED = /^\p{Lu}{1,4}: .{1,200}\?$/u;

/** A heading in form: short, and open at its end; or, where the file's headings carry a full stop, short and without a verb. */
function isCrossheadLike({ text, form, block }: Line, areHeadingsClosed: boolean): boolean {
  if (block.stated === 'heading') return true;
  if (block.isInText === true || endsInside(text) || ASKED.test(text)) return false;
  if (
    form.wordCount === 0 ||
    form.wordCount > 14 ||
    text.length > 110 ||
    form.isOpen ||
    /^["“].{1,200}["”],? /u.test(text)
  )
    return false;
  if (!form.hasFullStop)
    return !(/[!?]["”’]?$/u.test(text) && form.capitalRatio < 0.6) && !/^["“‘'].*[,]["”]/u.test(text);
  if (!areHeadingsClosed || form.wordCount > 6 || SHORT_SENTENCE.test(text)) return false;
  const isTitleCase = form.capitalRatio >= 0.75 && form.wordCount >= 2 && !form.hasVerb;
  return (
    isTitleCase ||
    form.isUpperCase ||
    /^['‘“"].{2,60}['’”"]$/u.test(text) ||
    (!form.hasVerb && form.wordCount <= 4)
  );
}

const isBody = (kind: BlockNode['kind']): boolean =>
  ['paragraph', 'letter', 'list-item', 'time', 'pull-quote'].includes(kind);

/** Headings with no running text between them. */
type HeadingRun = { blocks: BlockNode[]; isBroken: boolean; hasBodyBelow: boolean };

/** Runs of headings, from the end of the file to its start. */
function findRuns(tree: ArticleTree, areHeadingsClosed: boolean): HeadingRun[] {
  const runs: HeadingRun[] = [];
  let run: HeadingRun = { blocks: [], isBroken: false, hasBodyBelow: false };
  let isAfterFurniture = false;
  for (const block of tree.children.toReversed()) {
    const text = toBlockText(tree, block);
    if (block.kind === 'furniture' || block.kind === 'embed' || block.kind === 'byline')
      isAfterFurniture = true;
    else if (
      block.kind === 'paragraph' &&
      isCrossheadLike({ block, text, form: toBlockForm(tree, block) }, areHeadingsClosed)
    ) {
      if (run.blocks.length > 0 && isAfterFurniture) run.isBroken = true;
      run.blocks.push(block);
      isAfterFurniture = false;
    } else {
      if (run.blocks.length > 0) runs.push(run);
      run = { blocks: [], isBroken: false, hasBodyBelow: run.hasBodyBelow || isBody(block.kind) };
      isAfterFurniture = false;
    }
  }
  return run.blocks.length > 0 ? [...runs, run] : runs;
}

/** Why a run of headings is furniture; undefined when they head text. */
function toReason({ blocks, isBroken, hasBodyBelow }: HeadingRun): string | undefined {
  if (blocks.every(({ isInText }) => isInText === true) && hasBodyBelow) return undefined;
  const isList = blocks.length > MAX_HEADINGS || (isBroken && blocks.length === MAX_HEADINGS);
  // Above text the same form has an article's own summary, or a list in it.
  const list = hasBodyBelow ? 'links, or a list of the article’s own' : 'a list of links';
  if (isList) return `one of ${blocks.length} short lines in a row with no text between them: ${list}`;
  return hasBodyBelow ? undefined : 'a heading after the last paragraph, with no text below it';
}

/** Labels of links to other articles, which come before a colon as well. */
const LINK_LABELS =
  /^(?:analysis|opinion|comment|editorial|exclusive|explainer|feature|gallery|interview|letters?|live|podcast|profile|quiz|review|video|watch|photos?|pictures)\b/iu;

/** “Built: 1912”, “Ships a year: 300”: a line of a fact box, a few words and what they are. */
const isFact = (text: string): boolean =>
  /^[\p{Lu}\p{N}][^:.!?\n]{0,40}: \S[^:\n]{0,60}$/u.test(text) &&
  !LINK_LABELS.test(text) &&
  text
    .slice(text.indexOf(':') + 1)
    .trim()
    .split(' ').length <= MAX_FACT_WORDS;

const MAX_FACT_WORDS = 6;

/** Takes the lines of a fact box out of a run of headings: they are text, and what stands above them heads it. */
function takeFacts(tree: ArticleTree, run: HeadingRun): HeadingRun {
  const facts = run.blocks.filter((block) => isFact(toBlockText(tree, block)));
  if (facts.length < MIN_FACTS) return run;
  for (const block of facts) block.kind = 'list-item';
  const blocks = run.blocks.filter((block) => !facts.includes(block));
  return { ...run, blocks, hasBodyBelow: true };
}

const MIN_FACTS = 2;

/** Headings inside the text: a heading's form, with running text below. Headings in a row are links, and after the last text too. */
export function markCrossheads(tree: ArticleTree): void {
  const { headline } = tree.parts;
  const areHeadingsClosed = headline !== null && toLineForm(headline.text).hasFullStop;
  for (const found of findRuns(tree, areHeadingsClosed)) {
    const run = takeFacts(tree, found);
    const reason = toReason(run);
    for (const block of run.blocks) {
      const isSentence = run.blocks.length <= MAX_HEADINGS && toBlockForm(tree, block).isClosed;
      if (reason === undefined || (block.stated === 'heading' && run.hasBodyBelow)) block.kind = 'crosshead';
      else if (!isSentence) toFurniture(block, reason);
    }
  }
}
