import { franc } from 'franc-min';
import type { Plugin } from 'unified';
import { toWordSet } from '../model/word-lists.ts';
import type { ArticleTree } from './tree/tree.ts';

/** Letters of the text that its language is told by, fewest words that can tell, and lowest share of common English words among them. */
const SAMPLE_LENGTH = 5_000;
const SAMPLE_MIN_WORDS = 60;
const ENGLISH_MIN_RATIO = 0.12;

const COMMON = toWordSet(
  'the of and to in a is that for on was with as by at it he from be are this his an have not which or had they their',
);

/** How many of the first words of a text are common English ones, when these are fewer than an English text has. */
export function countForeign(text: string): { common: number; words: number } | undefined {
  const words =
    text
      .slice(0, SAMPLE_LENGTH)
      .toLowerCase()
      .match(/\p{L}{1,20}/gu) ?? [];
  const common = words.filter((word) => COMMON.has(word)).length;
  const isTold = words.length < SAMPLE_MIN_WORDS || common / words.length > ENGLISH_MIN_RATIO;
  return isTold ? undefined : { common, words: words.length };
}

/** “deu” as HTML has it, “de”. */
const toTag = (code: string): string => (code === 'und' ? code : (Intl.getCanonicalLocales(code)[0] ?? code));

/** Notes which language a text that is not English seems to be in. */
export const findLanguage: Plugin<[], ArticleTree> = () => (tree) => {
  if (countForeign(tree.text) !== undefined)
    tree.parts.readsAs = toTag(franc(tree.text.slice(0, SAMPLE_LENGTH)));
};
