import { stemmer } from 'stemmer';
import { isFunctionWord } from '../../diff/function-words.ts';
import type { ComparedArticle } from '../../model/comparison.ts';
import { overlaps, type Span } from '../../model/span.ts';
import { toWordForm } from '../../model/words.ts';
import { isAdverb, isAuxiliary, isBeforeVerbs } from './board-verbs.ts';

/** What must not be cut: a figure or time, quoted words, a name, a reporting verb. */
export type AtomKind = 'fact' | 'quoted' | 'person' | 'name' | 'cue';

/**
 * A word of a passage. `stem` is what is compared; `says` is false for words that say little by themselves; `parted`: a comma or the like stands before it; `atom`: what it belongs to and must not be cut from, of a reporting verb with what it reports. `verb`: an auxiliary, or what stands
 * where a verb does.
 */
export type BoardWord = Span & {
  form: string;
  stem: string;
  says: boolean;
  parted: boolean;
  verb: boolean;
  atom: (Span & { kind: AtomKind; isAmount?: boolean; content?: Span }) | null;
};

/** What is known of an article's words, for finding phrases that stay whole. */
export type Annotated = Pick<
  ComparedArticle,
  'names' | 'figures' | 'timeframes' | 'attributions' | 'quotations'
>;

/** Runs without white space; a dash between words parts them. */
const RUN = /[^\s—]+/gu;
/** Signs before the letters of a run, and its letters. */
const BEFORE = /^[^\p{L}\p{N}$€£¥]+/u;
const LETTER = /[\p{L}\p{N}%]/u;
/** “U.S.” keeps its last stop. */
const INITIALS = /^(?:\p{L}\.)+\p{L}$/u;
/** Quoted words up to this length stay whole. */
const QUOTED_LENGTH = 50;
/** Signs between two words that part their phrases; quotation marks and brackets do not. */
const PARTING = /[,;:.!?—–]|--/u;

/**
 * Parts a passage into words, with offsets in the article, and tells where marks and verbs stand.
 *
 * @param people ids of the entities that are persons: a verb follows a person's name (“Mills rejects it”), seldom after a place's (“Oskarby police”)
 */
export function toBoardWords(
  passage: { text: string; start: number },
  article: Annotated,
  people: ReadonlySet<string>,
): BoardWord[] {
  const atoms = toAtoms(article, people);
  const words = toRuns(passage).map((word) => ({
    ...word,
    atom: atoms.find((atom) => overlaps(atom, word)) ?? null,
  }));
  const isParted = (a: Joined & Span, b: Joined & Span): boolean => {
    const between = passage.text.slice(a.end - passage.start, b.start - passage.start);
    return PARTING.test(between) && !(between === '. ' && (isShortForm(a.form) || !b.isCapital));
  };
  const parted = words.map((word, index) => {
    const before = words[index - 1];
    return before === undefined || isParted(before, word);
  });
  return words.map((word, index) => {
    return {
      ...word,
      parted: parted[index] ?? true,
      verb: isVerbPlace(word, findBeforeVerb(words, parted, index)),
    };
  });
}

/** The word before, over adverbs; undefined after a mark. */
function findBeforeVerb(
  words: readonly Joined[],
  parted: readonly boolean[],
  index: number,
): Joined | undefined {
  for (let at = index; parted[at] === false; at -= 1) {
    const before = words[at - 1];
    if (before === undefined || !isAdverb(before.form)) return before;
  }
  return undefined;
}

/**
 * True where a verb stands: a reporting verb, an auxiliary, or a small word after a pronoun, an auxiliary or a name (“she closed”, “would close”,
 * “Mills closed”; not “Mills’s mill”).
 */
function isVerbPlace(word: Joined, before: Joined | undefined): boolean {
  if (isAuxiliary(word.form) || word.atom?.kind === 'cue') return true;
  if (before === undefined || isAdverb(word.form) || !word.says || word.isCapital || word.atom !== null)
    return false;
  // “Iowa caucuses”, “Mills workers”: after a name that is no person's a plural is no verb.
  const isPerson =
    before.atom?.kind === 'person' || (before.atom?.kind === 'name' && word.form.endsWith('ed'));
  return isBeforeVerbs(before.form) || (isPerson && !before.owns);
}

type Joined = {
  form: string;
  says: boolean;
  isCapital: boolean;
  owns: boolean;
  atom: BoardWord['atom'];
};

/** Not by one pattern for the end: that would take time with the square of the signs. */
function upToLastLetter(run: string): string {
  for (let end = run.length; end > 0; ) {
    const start = end > 1 && run.codePointAt(end - 2) !== run.charCodeAt(end - 2) ? end - 2 : end - 1;
    if (LETTER.test(run.slice(start, end))) return run.slice(0, end);
    end = start;
  }
  return '';
}

function toRuns({ text, start }: { text: string; start: number }) {
  return Array.from(text.matchAll(RUN), ({ 0: run, index }) => {
    const isAnd = run === '&';
    const before = isAnd ? 0 : (BEFORE.exec(run)?.[0].length ?? 0);
    const bare = isAnd ? run : upToLastLetter(run.slice(before));
    const stop = INITIALS.test(bare) && run[before + bare.length] === '.' ? 1 : 0;
    const form = isAnd ? 'and' : toWordForm(bare);
    return {
      start: start + index + before,
      end: start + index + before + bare.length + stop,
      form,
      stem: stemmer(form.replace(/'s$/u, '')),
      says: !isFunctionWord(form),
      isCapital: /^\p{Lu}/u.test(bare),
      owns: form.endsWith("'s") || "’'".includes(run.charAt(before + bare.length) || ' '),
    };
  }).filter(({ form }) => form !== '');
}

/** Words before a stop that ends no sentence; before a small letter no stop does. */
const SHORT_FORMS = /^(?:\p{L}|mr|mrs|ms|dr|sen|rep|gov|gen|st|lt|col|sgt|capt|adm|maj|prof|rev)$/u;

/** True for a letter or a title that a stop shortens: “Sen. | Mills”. */
export const isShortForm = (form: string): boolean => SHORT_FORMS.test(form);

/** What must not be cut, the longest first: a figure inside a time belongs to the time. */
const toAtoms = (
  { names, figures, timeframes, attributions, quotations }: Annotated,
  people: ReadonlySet<string>,
) =>
  [
    ...toKind('fact', figures).map((atom) => ({ ...atom, isAmount: true })),
    ...toKind('fact', timeframes),
    ...toKind(
      'quoted',
      quotations.filter(({ start, end }) => end - start <= QUOTED_LENGTH),
    ),
    ...toKind(
      'person',
      names.filter(({ entity }) => people.has(entity)),
    ),
    ...toKind(
      'name',
      names.filter(({ entity }) => !people.has(entity)),
    ),
    ...attributions.flatMap(({ cue, content }) =>
      cue === null ? [] : [{ start: cue.start, end: cue.end, kind: 'cue' as const, content }],
    ),
  ].sort((a, b) => b.end - b.start - (a.end - a.start));

const toKind = (kind: AtomKind, spans: readonly Span[]) =>
  spans.map(({ start, end }) => ({ start, end, kind }));
