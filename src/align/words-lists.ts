import { CONTRACTIONS, CORE_WORDS, DIRECTIONS } from '../model/function-words.ts';
import { SMALL_NUMBERS } from '../model/number-words.ts';
import { toBaseForms, toWordSet } from '../model/word-lists.ts';

/** Function words: they tell nothing about what is reported. */
export const STOP_WORDS = toWordSet(
  `else further get gets getting got however myself others ourselves rather thus you'd yourself yourselves remain remains remained
  remaining become becomes became becoming seem seems seemed seeming`,
  CORE_WORDS,
  CONTRACTIONS,
  DIRECTIONS,
);

/** Irregular forms of English verbs and nouns: the last word of each group is the base form. */
const IRREGULAR_GROUPS = `said say|told tell|spoke spoken speak|made make|took taken take|went gone go|came come|saw seen see|knew known
know|gave given give|thought think|found find|left leave|felt feel|brought bring|began begun begin|kept keep|held hold|wrote written
write|stood stand|heard hear|met meet|ran run|paid pay|sat sit|led lead|grew grown grow|lost lose|fell fallen fall|sent send|built
build|understood understand|drew drawn draw|broke broken break|spent spend|rose risen rise|drove driven drive|bought buy|wore worn
wear|chose chosen choose|sought seek|threw thrown throw|caught catch|dealt deal|won win|forgot forgotten forget|taught teach|sold
sell|fought fight|flew flown fly|struck stricken strike|shot shoot|stole stolen steal|swore sworn swear|fled flee|hid hidden hide|rode
ridden ride|shook shaken shake|sang sung sing|sank sunk sink|slept sleep|swam swum swim|tore torn tear|woke woken wake|withdrew withdrawn
withdraw|froze frozen freeze|bled bleed|fed feed|bit bitten bite|blew blown blow|dug dig|hung hang|laid lay|lent lend|meant mean|stuck
stick|swept sweep|swung swing|undertook undertaken undertake|wept weep|became become|forbade forbidden forbid|forgave forgiven
forgive|overcame overcome|overthrew overthrown overthrow|oversaw overseen oversee|arose arisen arise|beaten beat|mistook mistaken
mistake|proven prove|shown show|shrank shrunk shrink|slid slide|spun spin|men man|women woman|children child|people person|lives
life|wives wife|feet foot|died dying dies die|lying lie|tied tying tie`;

/** Base form of each irregular form. */
export const BASE_FORMS = toBaseForms(IRREGULAR_GROUPS);

/** Irregular plurals: the only irregular forms that are no verbs. */
const PLURALS = toWordSet('men women children people lives wives feet');

/** Irregular forms of verbs. */
export const IRREGULAR_VERBS: ReadonlySet<string> = new Set(
  [...BASE_FORMS.keys()].filter((form) => !PLURALS.has(form)),
);

/** Values of number words; “one” is mostly none, and “zero” counts nothing. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  [...SMALL_NUMBERS].filter(([, value]) => value > 1),
);
