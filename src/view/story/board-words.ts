import { stemmer } from 'stemmer';
import { isFunctionWord } from '../../diff/function-words.ts';
import type { ComparedArticle } from '../../model/comparison.ts';
import { overlaps, type Span } from '../../model/span.ts';
import { isAdverb, isAuxiliary, isBeforeVerbs, opensPhrase } from './board-verbs.ts';

/** What must not be cut: a figure or time, quoted words, a name, a reporting verb. */
export type AtomKind = 'fact' | 'quoted' | 'person' | 'name' | 'cue';

/**
 * A word of a passage. `stem` is what is compared; `says` is false for words that say little by themselves; `opens` and `closes`: a phrase may
 * begin or end here; `parted`: a comma or the like stands before it; `atom`: what it belongs to and must not be cut from. `verb`: an auxiliary, or what stands
 * where a verb does; `inside`: a preposition stands before it.
 */
export type BoardWord = Span & {
  form: string;
  stem: string;
  says: boolean;
  opens: boolean;
  closes: boolean;
  parted: boolean;
  verb: boolean;
  inside: boolean;
  atom: (Span & { kind: AtomKind; isAmount?: boolean }) | null;
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
/** Words that tie a phrase to what stands before it: no answer begins with them. */
const TIES = new Set([
  'and',
  'but',
  'or',
  'that',
  'which',
  'who',
  'of',
  'than',
  'while',
  'although',
  'though',
  'yet',
]);
/** Words that open the object or the rest of a phrase: none ends before them. */
const GOES_ON = new Set([
  'of',
  'a',
  'an',
  'the',
  'any',
  'his',
  'her',
  'its',
  'their',
  'this',
  'these',
  'those',
  'no',
]);
const NEGATIONS = new Set(['not', 'never', 'no', 'nor', 'neither', 'hardly', 'without', 'nobody', 'none']);
/** Signs between two words that part their phrases; quotation marks do not. */
const PARTING = /[,;:.!?()—–]/u;

/**
 * Parts a passage into words, with offsets in the article, and tells where its phrases begin and end.
 *
 * @param people ids of the entities that are persons: a phrase may begin behind a person's name (“Mills | rejected it”), but not behind a
 *               place's or body's, which is often part of it (“harbour | police”)
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
  const isParted = (a: Span, b: Span): boolean =>
    PARTING.test(passage.text.slice(a.end - passage.start, b.start - passage.start));
  return words.map((word, index) => {
    const [before, after] = [words[index - 1], words[index + 1]];
    const parted = before === undefined || isParted(before, word);
    const ends = after === undefined || isParted(word, after);
    return {
      ...word,
      parted,
      verb: isVerbPlace(word, parted ? undefined : findBeforeVerb(words, index)),
      inside: isInsidePhrase(words, index),
      opens:
        !TIES.has(word.form) &&
        !isNegation(before) &&
        (parted || !word.says || !before.says || isBorder(before, word)),
      closes: word.says && (ends || !goesOn(word, after)),
    };
  });
}

/** “not | apply”: what is denied is never said without the “not”. */
const isNegation = (word: Joined | undefined): boolean =>
  word !== undefined && (NEGATIONS.has(word.form) || word.form.endsWith("n't"));

/** True behind a preposition or a part of a pair, with “the” or the like between. */
function isInsidePhrase(words: readonly Joined[], index: number): boolean {
  const [word, before, further] = [words[index], words[index - 1]?.form ?? '', words[index - 2]?.form ?? ''];
  if (GOES_ON.has(before) && before !== 'of') return opensPhrase(further, true);
  return opensPhrase(before, word?.isCapital === true || (word?.atom ?? null) !== null);
}

/** The word before, over adverbs. */
const findBeforeVerb = (words: readonly Joined[], index: number): Joined | undefined =>
  words.slice(Math.max(0, index - 3), index).findLast(({ form }) => !isAdverb(form));

/**
 * True where a verb stands: a reporting verb, an auxiliary, or a small word behind a pronoun, an auxiliary or a name (“she closed”, “would close”,
 * “Mills closed”; not “Mills’s mill”).
 */
function isVerbPlace(word: Joined, before: Joined | undefined): boolean {
  if (isAuxiliary(word.form) || word.atom?.kind === 'cue') return true;
  if (before === undefined || isAdverb(word.form) || !word.says || word.isCapital || word.atom !== null)
    return false;
  const isName = before.atom?.kind === 'person' || before.atom?.kind === 'name';
  return isBeforeVerbs(before.form) || (isName && !before.owns);
}

/** True where one of the two is a whole of its own: a time, a reporting verb, a person. */
const isBorder = (before: Joined, word: Joined): boolean =>
  before.atom !== word.atom && (word.atom !== null || (before.atom !== null && before.atom.kind !== 'name'));

/** True where the next word belongs to the phrase: a noun, an object (“offered to buy | 20 ships”), the rest of a pair, or what a reporting verb opens (“called | on the mayor”). */
const goesOn = (word: Joined, after: Joined): boolean =>
  after.says ||
  GOES_ON.has(after.form) ||
  (after.atom?.isAmount === true && after.atom !== word.atom) ||
  isPaired(word, after) ||
  (word.atom?.kind === 'cue' && word.atom !== after.atom);

/** “the Northern | and Southern ports”: the first of a pair is no end, unless it is a person. */
const isPaired = ({ atom, isCapital }: Joined, after: Joined): boolean =>
  (after.form === 'and' || after.form === 'or') && isCapital && atom?.kind !== 'person';

type Joined = { form: string; says: boolean; isCapital: boolean; owns: boolean; atom: BoardWord['atom'] };

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
    const before = BEFORE.exec(run)?.[0].length ?? 0;
    const bare = upToLastLetter(run.slice(before));
    const stop = INITIALS.test(bare) && run[before + bare.length] === '.' ? 1 : 0;
    const form = bare.toLowerCase().replaceAll('’', "'");
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
    ...toKind(
      'cue',
      attributions.flatMap(({ cue }) => cue ?? []),
    ),
  ].sort((a, b) => b.end - b.start - (a.end - a.start));

const toKind = (kind: AtomKind, spans: readonly Span[]) =>
  spans.map(({ start, end }) => ({ start, end, kind }));
