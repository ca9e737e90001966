import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import { type ArticleTree, createPlaceFinder } from './tree/tree.ts';

/** Most messages of one rule for a file; the rest is counted. */
const MAX_MESSAGES = 5;

type Rule = {
  ruleId: string;
  pattern: RegExp;
  isFatal: boolean;
  toReason: (found: string) => string;
  note: string;
};

const toCodePoint = (found: string): string =>
  `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** What UTF-8 bytes look like when they were read as Windows-1252 and saved again: Ã©, â€™, Â£. */
const MOJIBAKE =
  /[ÂÃ][\u0080-\u00BFŠŽšžŸƒˆ˜–—‘’‚“”„†‡•…‰‹›€™Œœ]|â€[\u0080-\u00BF™œ˜“”¦¢š¹º–—\u009D]?|ï¿½|\uFFFD/gu;

const RULES: readonly Rule[] = [
  {
    ruleId: 'control-character',
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what the rule looks for
    pattern: /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/gu,
    isFatal: true,
    toReason: (found) => `The control character ${toCodePoint(found)} stands in the text`,
    note: 'Remove the character; an article has no control characters but line ends and tabs.',
  },
  {
    ruleId: 'mojibake',
    pattern: MOJIBAKE,
    isFatal: false,
    toReason: (found) =>
      `“${found}” looks like a character that was decoded wrongly; it is shown as it stands`,
    note: 'If the outlet’s page has another character here, save the file again as UTF-8.',
  },
  {
    ruleId: 'mixed-script',
    pattern:
      /(?:\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin})/gu,
    isFatal: false,
    toReason: (found) =>
      `“${found}” mixes letters of two scripts in one word; they may look alike and do not match`,
    note: 'If the outlet’s page has ordinary letters here, correct the word; if not, leave it.',
  },
  {
    ruleId: 'invisible-character',
    pattern:
      /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\u{E0000}-\u{E007F}]|(?<!^)\uFEFF/gu,
    isFatal: false,
    toReason: (found) =>
      `The invisible character ${toCodePoint(found)} stands in the text; it is kept, shown, and left out of matching`,
    note: 'Remove it if the outlet’s page does not have it.',
  },
];

/** Mojibake that the text itself explains: a capital of a language that has it, between letters of a word. */
const isPlausible = (ruleId: string, text: string, index: number): boolean =>
  ruleId === 'mojibake' && /\p{Lu}/u.test(text.charAt(index - 1)) && /\p{Lu}/u.test(text.charAt(index + 1));

function report(file: VFile, tree: ArticleTree, rule: Rule): void {
  const toPlace = createPlaceFinder(String(file.value), tree.sourceMap);
  const matches = [...tree.text.matchAll(rule.pattern)].filter(
    ({ index }) => !isPlausible(rule.ruleId, tree.text, index),
  );
  for (const { 0: found, index } of matches.slice(0, MAX_MESSAGES)) {
    const rest = matches.length > MAX_MESSAGES ? `; it is one of ${matches.length}` : '';
    const message = file.message(`${rule.toReason(found)}${rest}`, {
      source: 'read',
      ruleId: rule.ruleId,
      place: toPlace({ start: index, end: index + found.length }),
    });
    message.note = rule.note;
    if (rule.isFatal) message.fatal = true;
  }
}

/** Reports control characters as errors, and mojibake and invisible characters as warnings; changes nothing. */
export const reportMarks: Plugin<[], ArticleTree> = () => (tree, file) => {
  for (const rule of RULES) report(file, tree, rule);
};
