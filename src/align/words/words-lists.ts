import { CONTRACTIONS, CORE_WORDS, DIRECTIONS } from '../../model/function-words.ts';
import { EVERYDAY_VERBS, formsOf, IRREGULAR_PLURALS } from '../../model/irregular-forms.ts';
import { SMALL_NUMBERS } from '../../model/number-words.ts';
import { listWords, toBaseForms, toWordSet } from '../../model/word-lists.ts';

/** Function words: they tell nothing about what is reported. */
export const STOP_WORDS = toWordSet(
  `else further get gets getting got however myself others ourselves rather thus you'd yourself yourselves remain remains remained
  remaining become becomes became becoming seem seems seemed seeming`,
  CORE_WORDS,
  CONTRACTIONS,
  DIRECTIONS,
);

/** Base form of each irregular form of a verb. */
const VERB_FORMS: ReadonlyMap<string, string> = new Map([
  ...formsOf(EVERYDAY_VERBS),
  ...formsOf(
    listWords(
      'run strike sink swim bleed bite blow stick swing weep forgive overcome oversee arise mistake shrink slide spin',
    ),
  ),
  ['beaten', 'beat'],
  ['proven', 'prove'],
  ['shown', 'show'],
  ...toBaseForms('died dying dies die|lying lie|tied tying tie'),
]);

/** Base form of each irregular form. */
export const BASE_FORMS: ReadonlyMap<string, string> = new Map([
  ...VERB_FORMS,
  ...IRREGULAR_PLURALS,
  ['people', 'person'],
]);

/** Irregular forms of verbs. */
export const IRREGULAR_VERBS: ReadonlySet<string> = new Set(VERB_FORMS.keys());

/** Values of number words; “one” is mostly none, and “zero” counts nothing. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  [...SMALL_NUMBERS].filter(([, value]) => value > 1),
);
