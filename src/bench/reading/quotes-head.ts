/** A title with “of” before a name: “Secretary of State Ann Lee”. */
const TITLE_OF = /\b(Secretary|Speaker|General) of (?:the )?\p{Lu}\p{L}+(?=\s+\p{Lu})/gu;
const LINKS = /\s(?:of|for|who|whose|at|in|from|with|on|to|by|that|which|near|under|about|and)\s/u;
const SUFFIX = /^(?:jr|sr|ii|iii|himself|herself)$/u;

/**
 * Head word of a phrase in lower case: the last word before its first comma, bracket, dash or preposition, suffixes left out.
 *
 * @example toHeadWord('Sen. Ann Lee (D-Ohio), a member of the panel') // 'lee'
 */
export function toHeadWord(phrase: string): string {
  const plain = phrase.replace(/\([^()]{0,200}\)|\[[^[\]]{0,200}\]/gu, ' ').replace(TITLE_OF, '$1');
  const [first = '', second = ''] = plain.split(/,|;|:| - |—|–/u);
  const named = /(?:^|\s)\p{Ll}[\p{Ll}-]{0,40}\s?$/u.test(first) && /^\s?(?:\p{Ll}+ )?\p{Lu}/u.test(second);
  const [head = ''] = (named ? second : first).split(LINKS);
  const words = (head.match(/[\p{L}\p{N}@][\p{L}\p{N}.\-'’@]*/gu) ?? []).map((word) =>
    word.replaceAll('’', "'"),
  );
  while (words.length > 1 && SUFFIX.test((words.at(-1) ?? '').replace(/\.$/u, '').toLowerCase())) words.pop();
  return (words.at(-1) ?? '').replace(/'s?$|\.$/u, '').toLowerCase();
}
