import { EVERYDAY_VERBS, formsOf, IRREGULAR_PLURALS } from '../model/irregular-forms.ts';
import { listWords, toBaseForms, toWordSet } from '../model/word-lists.ts';

/** Forms and abbreviations that no rule gives, with the form that stands for them. “Jan” and “Mar” are names, too. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ...formsOf([...EVERYDAY_VERBS, ...listWords('get eat drink bear bind bend')]),
  ...IRREGULAR_PLURALS,
  ...toBaseForms(`struck strike|shown show|died dying die|lied lying lie|tied tying tie|
    leaves leaf|teeth tooth|policemen policeman|halves half|thieves thief|crises crisis|analyses analysis|
    gov governor|sen senator|rep representative|gen general|lt lieutenant|sgt sergeant|capt captain|prof professor|jr junior|sr senior|
    feb february|apr april|aug august|sep sept september|oct october|nov november|dec december`),
]);

/** Words that only look like a plural. */
const NO_PLURAL = toWordSet('news series species always perhaps besides towards afterwards politics');

/** True for an inflection that no rule gives: such a word is no misspelling of another. */
export const isIrregular = (plain: string): boolean => IRREGULAR.has(plain);

const VOWELS = /[aeiouy]+/gu;
const countVowels = (word: string): number => word.match(VOWELS)?.length ?? 0;

/**
 * The form that stands for all inflections of an English word: singular, infinitive, adjective of an adverb, verb of a noun in -ion. Two words
 * with one form are one word inflected, or nearly always; a stemmer joins more (“author” and “authority”, “news” and “new”).
 *
 * @param plain  a word as `toPlain` gives it
 * @example toForm('meeting') === toForm('met') // true
 */
export function toForm(plain: string): string {
  const known = IRREGULAR.get(plain);
  if (known !== undefined) return toEnd(known);
  if (plain.length < 4 || /[^a-z]/u.test(plain)) return plain;
  return toEnd(withoutIon(withoutParticiple(withoutAdverb(withoutMen(withoutPlural(plain))))));
}

/** “building” of “building” and “buildings”; undefined for a word that is no noun of a verb. */
export function toNounOfVerb(plain: string): string | undefined {
  const [, noun] = /^([a-z]{3,}ing)s?$/u.exec(plain) ?? [];
  return noun === undefined || countVowels(noun.slice(0, -3)) === 0 ? undefined : noun;
}

/**
 * The form by which a query asks for a word: a noun in the plural is no form of its verb (“buildings” are not “built”), in the singular it may be.
 *
 * @example toAskedForm('buildings') // 'building'; toAskedForm('building') // 'build'
 */
export const toAskedForm = (plain: string): string =>
  (plain.endsWith('ings') ? toNounOfVerb(plain) : undefined) ?? toForm(plain);

function withoutPlural(word: string): string {
  if (!word.endsWith('s') || /(?:ss|us|is|as|os)$/u.test(word) || NO_PLURAL.has(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:[cs]h|x|ss|zz)es$/u.test(word)) return word.slice(0, -2);
  const singular = word.slice(0, -1);
  return IRREGULAR.get(singular) ?? singular;
}

/** “Aldermen” and “alderman”; a word that means no man (“specimen”) does no harm under another letter. */
const withoutMen = (word: string): string =>
  word.endsWith('men') && word.length >= 6 ? `${word.slice(0, -3)}man` : word;

const withoutAdverb = (word: string): string =>
  word.endsWith('ly') && word.length >= 7 ? word.slice(0, -2) : word;

function withoutParticiple(word: string): string {
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('eed')) return word.length >= 6 ? word.slice(0, -1) : word;
  const [ending] = /(?:ing|ed)$/u.exec(word) ?? [];
  if (ending === undefined) return word;
  const stem = word.slice(0, -ending.length);
  if (stem.length < 2 || countVowels(stem) === 0) return word;
  if (/([bdgkmnprtv])\1$/u.test(stem)) return stem.slice(0, -1);
  // “making” is of “make”, “meeting” of “meet”; of longer words the last e is taken away in any case.
  return countVowels(stem) === 1 && /(?:^|[^aeiou])[aeiou][^aeiouwxy]$/u.test(stem) ? `${stem}e` : stem;
}

const withoutIon = (word: string): string =>
  /[st]ion$/u.test(word) && word.length >= 9 ? word.slice(0, -3) : word;

/** Spellings of both sides of the Atlantic, and the last letters that inflection takes away. */
function toEnd(word: string): string {
  if (/(?:[aeiou]{2}[^aeiou]|[^aeiouq]u)e$/u.test(word)) return word.slice(0, -1);
  if (word.length < 6 || countVowels(word) < 2) return word;
  return word
    .replace(/our$/u, 'or')
    .replace(/tre$/u, 'ter')
    .replace(/ence$/u, 'ense')
    .replace(/i[sz](?:e|at)?$/u, 'iz')
    .replace(/e$/u, '')
    .replace(/ll$/u, 'l');
}

/**
 * A word in the spelling of one side of the Atlantic; its inflection stays.
 *
 * @example toOneSpelling('defence') === toOneSpelling('defense') // true
 */
export const toOneSpelling = (plain: string): string =>
  plain.length < 5
    ? plain
    : plain
        .replace(/our/gu, 'or')
        .replace(/tre(s?)$/u, 'ter$1')
        .replace(/ence(s?)$/u, 'ense$1')
        .replace(/is(e[sd]?|ing|ations?)$/u, 'iz$1')
        .replace(/ll(ed|ing|ers?)$/u, 'l$1');
