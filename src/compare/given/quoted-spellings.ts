import { findWords } from '../../align/words/words.ts';

/** Endings that two spellings of English have otherwise. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}{2})our(?=$|s$|ed$|ing$|able$|ite$|ers?$)/u, 'or'],
  [/(?<=\p{L}{3})is(?=(?:e[ds]?|ing|ations?|ers?)$)/u, 'iz'],
  [/(?<=\p{L}{2})tre(?=s?$)/u, 'ter'],
  [/(?<=\p{L}{3})enc(?=es?$)/u, 'ens'],
];

const withOneSpelling = (word: string): string =>
  SPELLINGS.reduce((form, [ending, other]) => form.replace(ending, other), word);

/** The words of quoted words in one spelling and without their endings: a letter more at the end of a word is how a speech was written down. */
export const toStems = (form: string): string =>
  findWords(form.split(' ').map(withOneSpelling).join(' '))
    .map(({ stem }) => stem)
    .join(' ');

/** Fewest words of quoted words in which one of them may be misprinted. */
const MISPRINT_MIN_WORDS = 6;

/** True where two quotations of some length are the same but for a word in which a letter is another, more or less: a misprint. */
export function areSpelledOtherwise(mine: string, theirs: string): boolean {
  const [own, others] = [mine.split(' '), theirs.split(' ')];
  if (own.length !== others.length || own.length < MISPRINT_MIN_WORDS) return false;
  const odd = own.flatMap((word, index) =>
    word === others[index] ? [] : [[word, others[index] ?? ''] as const],
  );
  const [first, second] = odd;
  return first !== undefined && second === undefined && areALetterApart(...first);
}

function areALetterApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || /\d/u.test(one + other)) return false;
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one.charAt(start) === other.charAt(start)) start += 1;
  const tails = one.length === other.length ? [1, 1] : one.length > other.length ? [1, 0] : [0, 1];
  return one.slice(start + (tails[0] ?? 0)) === other.slice(start + (tails[1] ?? 0));
}

/** True where all of one quotation stands in another one once spaces and hyphens are left out: “mill-stone”, “mill stone”, “millstone”. */
export function areWrittenAsOne(mine: readonly string[], theirs: readonly string[]): boolean {
  const [own, others] = [mine, theirs].map((stretches) =>
    stretches.map((one) => one.replaceAll(/[\s-]/gu, '')),
  );
  const isWithin = (some: readonly string[] = [], all: readonly string[] = []): boolean =>
    some.every((one) => all.some((other) => other.includes(one)));
  return isWithin(own, others) || isWithin(others, own);
}
