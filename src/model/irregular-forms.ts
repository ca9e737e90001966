import { listPhrases, listWords, toBaseForms } from './word-lists.ts';

/**
 * The irregular verbs of English, each once: its past tense, its participle where that is another form, its base. All rooms name verbs by their base and take the forms from here.
 * Source: closed class of English.
 */

/** Verbs that every room that reads news knows. */
const EVERYDAY = `said say|told tell|spoke spoken speak|made make|took taken take|went gone go|came come come|saw seen see|knew known know|gave given give|
  thought think|found find|left leave|felt feel|brought bring|began begun begin|kept keep|held hold|wrote written write|stood stand|heard hear|met meet|
  paid pay|sat sit|led lead|grew grown grow|lost lose|fell fallen fall|sent send|built build|understood understand|drew drawn draw|broke broken break|
  spent spend|rose risen rise|drove driven drive|bought buy|wore worn wear|chose chosen choose|sought seek|threw thrown throw|caught catch|dealt deal|
  won win|forgot forgotten forget|taught teach|sold sell|fought fight|flew flown fly|shot shoot|stole stolen steal|swore sworn swear|fled flee|
  hid hidden hide|rode ridden ride|shook shaken shake|sang sung sing|slept sleep|tore torn tear|woke woken wake|withdrew withdrawn withdraw|
  froze frozen freeze|fed feed|dug dig|hung hang|laid lay|lent lend|meant mean|swept sweep|undertook undertaken undertake|became become become|
  forbade forbidden forbid|overthrew overthrown overthrow`;

/** Verbs that are rare, that have one form for all, or of which a form is another word, too: “bore”, “bound”, “wound”. */
const OTHERS = `arose arisen arise|awoke awoken awake|ate eaten eat|beat beaten beat|bent bend|bit bitten bite|bled bleed|blew blown blow|bore borne bear|
  bound bind|cast cast|cut cut|dreamt dream|drank drunk drink|foresaw foreseen foresee|forgave forgiven forgive|got gotten get|hit hit|lay lain lie|
  leapt leap|learnt learn|let let|mistook mistaken mistake|overcame overcome overcome|oversaw overseen oversee|proved proven prove|put put|quit quit|
  ran run run|read read|sank sunk sink|set set|shone shine|showed shown show|shrank shrunk shrink|shut shut|slid slide|snuck sneak|spelt spell|
  sprang sprung spring|spun spin|struck stricken strike|stuck stick|swam swum swim|swung swing|wept weep|wound wind`;

type Verb = { past: string; participle: string };

const VERBS: ReadonlyMap<string, Verb> = new Map(
  listPhrases(`${EVERYDAY}|${OTHERS}`).map((row): [string, Verb] => {
    const [past = '', second = '', third] = listWords(row);
    return [third ?? second, { past, participle: third === undefined ? past : second }];
  }),
);

/** The bases of the verbs that every room that reads news knows. */
export const EVERYDAY_VERBS: readonly string[] = listPhrases(EVERYDAY).map(
  (row) => listWords(row).at(-1) ?? row,
);

/** The past tenses and participles of all that have their own: no “cut”, no “come”. */
export const PAST_FORMS: ReadonlySet<string> = new Set(
  [...VERBS].flatMap(([base, { past, participle }]) => [past, participle].filter((form) => form !== base)),
);

function findVerb(base: string): Verb {
  const verb = VERBS.get(base);
  if (verb === undefined) throw new Error(`“${base}” is no irregular verb; this is a bug in its list`);
  return verb;
}

/** The past tenses of verbs, which are given by their bases, each with its base. */
export const pastFormsOf = (bases: string): [string, string][] =>
  listWords(bases).map((base): [string, string] => [findVerb(base).past, base]);

/** The past tenses alone. */
export const pastsOf = (bases: string): string[] => pastFormsOf(bases).map(([past]) => past);

/** The participles of verbs. */
export const participlesOf = (bases: string): string[] =>
  listWords(bases).map((base) => findVerb(base).participle);

/**
 * The past tenses and participles of verbs, each with its base.
 *
 * @example formsOf(['go']) // went → go, gone → go
 */
export const formsOf = (bases: readonly string[]): [string, string][] =>
  bases.flatMap((base) => {
    const { past, participle } = findVerb(base);
    return [past, participle].flatMap((form): [string, string][] =>
      form === base && past !== base ? [] : [[form, base]],
    );
  });

/** Nouns whose plural no rule gives, with their singular. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = toBaseForms(
  'men man|women woman|children child|wives wife|lives life|feet foot',
);
