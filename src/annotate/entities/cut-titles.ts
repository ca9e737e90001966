import type { Rule } from '../../model/rule.ts';
import { toWordSet } from '../../model/word-lists.ts';
import { STANCES, TITLE_MODIFIERS, TITLE_OPENERS } from '../lexicon/people-words.ts';
import {
  ADVERBS,
  AUXILIARIES,
  BE_FORMS,
  CONTRACTED,
  DETERMINERS,
  FINITE_PASTS,
  IRREGULAR_PASTS,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from '../lexicon/speakers-words.ts';
import { isCapital, type Token } from '../lexicon/tokens.ts';

/** The words before a name that are taken for its title, and the word before them, where nothing but a blank is between. */
type TitleFacts = {
  title: readonly Token[];
  before: Token | undefined;
  opens: boolean;
  /** One word is the whole name. */
  isShort: boolean;
};

/** A row that says that words before a name are no title, or the end of a longer one. */
export type CutTitleRule = Rule & { holds: (facts: TitleFacts) => boolean };

/** What may be before a whole title. */
const BEFORE_TITLE = toWordSet(
  'and or but nor than',
  DETERMINERS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBORDINATORS,
  RELATIVES,
  BE_FORMS,
  AUXILIARIES,
  ADVERBS,
  CONTRACTED,
  FINITE_PASTS,
  IRREGULAR_PASTS,
);

const isOpener = ({ lower }: Token): boolean => TITLE_OPENERS.has(lower) || /^(?:then|ex|now)-/u.test(lower);

const isSmall = ({ text }: Token): boolean => /^\p{Ll}/u.test(text);

/** Title words that are not shown with a name; roles that they tell of are known all the same. */
export const CUT_TITLE_RULES: readonly CutTitleRule[] = [
  {
    id: 'title-noun-before',
    holds: ({ title: [first], before }) =>
      first !== undefined &&
      isSmall(first) &&
      !isOpener(first) &&
      before !== undefined &&
      !BEFORE_TITLE.has(before.lower) &&
      !/(?:ed|ly)$/u.test(before.lower),
    example: 'They met harbour member Ada Lunn.',
    counter: 'They met the former member Ada Lunn.',
  },
  {
    id: 'title-opens-with-verb',
    holds: ({ title: [first], opens }) =>
      opens && /^\p{Lu}\p{Ll}+ing$/u.test(first?.text ?? '') && !TITLE_MODIFIERS.has(first?.lower ?? ''),
    example: 'Sounding Director Ada Lunn out is what they tried.',
    counter: 'Acting Director Ada Lunn is out.',
  },
  {
    id: 'title-of-another',
    // “the president Lunn worked for”
    holds: ({ title, before, isShort }) =>
      isShort &&
      title.length === 1 &&
      title.every(isSmall) &&
      /^(?:the|every|any|each)$/u.test(before?.lower ?? ''),
    example: 'Ada Lunn came. It was the captain Lunn worked for.',
    counter: 'It was the captain Ada Lunn.',
  },
  {
    id: 'title-stance',
    // “conservative Lunn appointees”
    holds: ({ title }) => title.every(isSmall) && STANCES.has(title.at(-1)?.lower ?? ''),
    example: 'They met conservative Ada Lunn.',
    counter: 'They met conservative lawmaker Ada Lunn.',
  },
];

/** True where the words from `first` to `name` are less than a title: the name is shown without them. */
export function isCutTitle(list: readonly Token[], first: number, name: number): boolean {
  const title = list.slice(first, name);
  const before = list[first - 1];
  const isBeside = before !== undefined && before.kind === 'word' && (title[0]?.start ?? 0) - before.end <= 1;
  const facts = {
    title,
    before: isBeside ? before : undefined,
    opens: first === 0,
    isShort: !isCapital(list[name + 1]),
  };
  return title.length > 0 && CUT_TITLE_RULES.some(({ holds }) => holds(facts));
}
