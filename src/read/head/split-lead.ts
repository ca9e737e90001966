import type { Plugin } from 'unified';
import { findCredit, isNewsAgency } from '../lines/head-lines.ts';
import { splitBlock, splitBlocks } from '../tree/split-block.ts';
import { type ArticleTree, type BlockNode, toBlockText, toStatedPart } from '../tree/tree.ts';
import { findDateline } from './find-dateline.ts';

/** A bar that a menu or a table left at the edge of a paragraph. */
const splitStrayBars = (tree: ArticleTree): void =>
  splitBlocks(tree, (block) => {
    const text = toBlockText(tree, block);
    const before = /^[|¦][|¦\s]{0,10}/u.exec(text)?.[0].length ?? 0;
    const after = /[|¦][|¦\s]{0,10}$/u.exec(text.slice(-12))?.[0].length ?? 0;
    if (block.kind === 'furniture' || before + after === 0 || before + after >= text.length) return undefined;
    const reason = 'stray mark: a bar without words';
    return [
      { start: block.start, end: block.start + before, kind: 'furniture', reason },
      { start: block.start + before, end: block.end - after, kind: block.kind },
      { start: block.end - after, end: block.end, kind: 'furniture', reason },
    ];
  });

/** The words of two buttons of a box that opens, between its title and its text. */
const BOX_BUTTONS = ' Show Hide ';
/** Longest title of such a box, in code units. */
const MAX_BOX_TITLE = 160;

/** “Q&A Who pays for the dam? Show Hide The dam is old.”: the title of a box and its buttons, copied into its first paragraph. */
const splitBoxTitles = (tree: ArticleTree): void =>
  splitBlocks(tree, (block) => {
    const at = toBlockText(tree, block).indexOf(BOX_BUTTONS);
    if (block.kind !== 'paragraph' || at < 0 || at > MAX_BOX_TITLE) return undefined;
    const end = block.start + at + BOX_BUTTONS.length;
    const reason = 'the title of a box, with its buttons';
    return [
      { start: block.start, end, kind: 'furniture', reason },
      { start: end, end: block.end, kind: block.kind },
    ];
  });

/** The first paragraph of the body. */
const findLead = (tree: ArticleTree): BlockNode | undefined =>
  tree.children.find(({ kind }) => kind === 'paragraph');

/** “ANCHOR: …” in a transcript: other lines open with a name in capitals and a colon too; where one of them asks, one is enough. */
function isSpeaker(tree: ArticleTree, lead: BlockNode): boolean {
  const pattern = /^[\p{Lu}\d ,.#'’-]{2,40}:/u;
  const opens = (block: BlockNode): boolean =>
    pattern.test(tree.text.slice(block.start, Math.min(block.end, block.start + 50)));
  const turns = tree.children.filter(opens);
  const isAsked = turns.some((block) => block !== lead && toBlockText(tree, block).endsWith('?'));
  return opens(lead) && (turns.length > 2 || isAsked);
}

/** Parts the dateline from the lead; the agency in its brackets is a credit. */
function splitDateline(tree: ArticleTree): void {
  const lead = findLead(tree);
  if (lead === undefined) return;
  const dateline = findDateline(toBlockText(tree, lead));
  if (dateline === undefined || isSpeaker(tree, lead)) return;
  const { end, credit } = dateline;
  const isCreditAlone = credit !== undefined && credit.start === 1;
  if (credit !== undefined) {
    tree.parts.credit ??= toStatedPart(tree.text, {
      start: lead.start + credit.start,
      end: lead.start + credit.end,
    });
  }
  const text = toBlockText(tree, lead).slice(0, end).trimEnd();
  const span = { start: lead.start, end: lead.start + text.length };
  if (!isCreditAlone) tree.parts.dateline = toStatedPart(tree.text, span);
  splitBlock(tree, lead, [
    { ...span, kind: isCreditAlone ? 'credit' : 'dateline' },
    { start: span.end, end: lead.end, kind: 'paragraph' },
  ]);
}

/** Where a closing credit starts in a paragraph's words: “… he said. (AP)”, “… he said. — Reuters”. */
function findClosingCredit(text: string): number | undefined {
  const from = Math.max(0, text.length - 60);
  const start = Math.max(text.lastIndexOf('('), text.lastIndexOf('—'), text.lastIndexOf('–'));
  if (start <= from || !/[.!?]["”’]?\s?$/u.test(text.slice(start - 4, start))) return undefined;
  const names = text
    .slice(start)
    .replace(/[()—–.]/gu, ' ')
    .split(/[/,]| and /u);
  return names.every((name) => isNewsAgency(name)) ? start : undefined;
}

/** Parts the agency at the end of the last paragraph from it. */
function splitClosingCredit(tree: ArticleTree): void {
  const last = tree.children.findLast(({ kind }) => kind === 'paragraph');
  const start = last === undefined ? undefined : findClosingCredit(toBlockText(tree, last));
  if (last === undefined || start === undefined) return;
  const credit = { start: last.start + start, end: last.end };
  const part = findCredit(toBlockText(tree, credit));
  if (part !== undefined) {
    tree.parts.credit ??= toStatedPart(tree.text, {
      start: credit.start + part.start,
      end: credit.start + part.end,
    });
  }
  splitBlock(tree, last, [
    { start: last.start, end: credit.start, kind: 'paragraph' },
    { ...credit, kind: 'credit' },
  ]);
}

/** Parts stray bars, the dateline and a closing credit from the paragraphs that they are in. */
export const splitLead: Plugin<[], ArticleTree> = () => (tree) => {
  splitStrayBars(tree);
  splitBoxTitles(tree);
  splitDateline(tree);
  splitClosingCredit(tree);
};
