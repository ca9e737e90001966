import { pastsOf } from '../../model/irregular-forms.ts';
import { overlaps } from '../../model/span.ts';
import { CLAUSE_OPENERS, isAdverb, isAuxiliary, opensPhrase } from './board-verbs.ts';
import type { BoardWord } from './board-words.ts';

/**
 * A clause of a passage, as places of its words: from its subject (or its verb, where the subject stands before an insertion) to its end. `verb`: where its verb begins;
 * `isMain`: it is no condition, time, ground or relative clause; `reports`: it only says who says what follows.
 */
export type Clause = {
  from: number;
  verb: number;
  to: number;
  isMain: boolean;
  reports: boolean;
  /** “and | left early”: its subject may stand before. */
  isJoined: boolean;
  /** “the lobby that has been seen as”: only what is said of a noun has a verb. */
  isRelative: boolean;
};

/** Words between marks. */
type Chunk = { from: number; to: number; opener: string };

/** Openers that begin a clause with no mark before them; “who”, “whose” and “that” may belong to what they follow. */
const BARE_OPENERS = new Set('although because if though unless whereas while which but'.split(' '));
/** Openers that are no part of what they open: “that”, and a relative pronoun, whose noun stands before. */
const LEFT_OFF = new Set(['that', 'which', 'who', 'and', 'but', 'so', 'yet']);
/** What opens a clause of time, ground or condition. */
const SETTINGS = new Set([...CLAUSE_OPENERS, ...'after as before once since until even than'.split(' ')]);
/** A clause ends with what somebody is to do with words: “Mills is expected to say”. */
const SAYING = /^(?:say|tell|argue|announce|claim|add|said|says|told|adds|added|claimed|argued)$/u;
/** So many words after a reporting verb “that” still opens what is reported: “said on the radio that …”. */
const THAT_REACH = 6;

/** The clauses of a passage in reading order; [] for words without a verb. */
export function findClauses(words: readonly BoardWord[]): Clause[] {
  const chunks = toChunks(words);
  return chunks.flatMap((chunk, index) => {
    const verb = findVerb(words, chunk);
    if (verb === undefined) return [];
    const from = findStart(words, chunks, index, verb);
    const to = findEnd(words, chunks, index);
    const isNow = words[from]?.form === 'now' && words[from + 1]?.form === 'that';
    const isAtTime = words.slice(from, verb).some(({ form }) => /^(?:when|where|while)$/u.test(form));
    const isMain =
      !isNow && !isAtTime && !SETTINGS.has(chunk.opener) && !SETTINGS.has(words[from]?.form ?? '');
    const isCue = words[verb]?.atom?.kind === 'cue' || SAYING.test(words[to - 1]?.form ?? '');
    const content = words[verb]?.atom?.content;
    const span = { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
    const goesOn =
      (content !== undefined && !overlaps(content, span)) ||
      SAYING.test(words[to - 1]?.form ?? '') ||
      chunks[index + 1]?.opener === 'that' ||
      words.slice(verb + 1, to).every(({ says, atom }) => !says || (atom?.kind !== null && atom !== null));
    return [
      {
        from,
        verb,
        to,
        isMain,
        reports: isCue && goesOn,
        isJoined: chunk.opener === 'and',
        isRelative: isRelative(words, verb, from),
      },
    ];
  });
}

function toChunks(words: readonly BoardWord[]): Chunk[] {
  const chunks: Chunk[] = [];
  let from = 0;
  let opener = '';
  const close = (to: number): void => {
    if (to > from) chunks.push({ from, to, opener });
  };
  for (const [index, word] of words.entries()) {
    const isParted = index > 0 && word.parted && (word.atom === null || word.atom !== words[index - 1]?.atom);
    if (!(isParted || index === 0 || opensBare(words, index) || opensReported(words, index))) continue;
    close(backOverEven(words, from, index));
    opener = SETTINGS.has(word.form) || LEFT_OFF.has(word.form) ? word.form : '';
    from = LEFT_OFF.has(word.form) ? index + 1 : index;
  }
  close(words.length);
  return chunks;
}

/** “the lobby that has been seen”, “, an aide named Mills”, “In papers filed on Friday,”: the verb says only what a noun is. */
function isRelative(words: readonly BoardWord[], verb: number, from: number): boolean {
  if (verb - 1 > from && /^(?:that|who|which)$/u.test(words[verb - 1]?.form ?? '')) return true;
  const [first, own] = [words[from], words[verb]];
  if (first === undefined || own === undefined || isAuxiliary(own.form) || own.atom?.kind === 'cue')
    return false;
  const isSetOff = first.parted && from > 0 && /^an?$/u.test(first.form);
  return verb > from && (isSetOff || opensPhrase(first.form, true));
}

/** “closed the port but will open it”; not “nobody but Velde”. */
const opensBare = (words: readonly BoardWord[], index: number): boolean =>
  BARE_OPENERS.has(words[index]?.form ?? '') &&
  (words[index]?.form !== 'but' || [1, 2, 3, 4].some((step) => isVerbAt(words, index + step)));

/** “even if”: what opens the clause begins with “even”. */
const backOverEven = (words: readonly BoardWord[], from: number, at: number): number =>
  at - 1 > from && /^(?:even|just|only)$/u.test(words[at - 1]?.form ?? '') && words[at]?.parted === false
    ? at - 1
    : at;

/** “said on Monday that”: a reporting verb stands a few words before. */
export const opensReported = (words: readonly BoardWord[], index: number): boolean =>
  words[index]?.form === 'that' &&
  words.slice(Math.max(0, index - THAT_REACH), index).some(({ atom }) => atom?.kind === 'cue');

/** The first word of a verb: an auxiliary, a reporting verb, a past tense; over “not” and adverbs nothing is skipped. */
function findVerb(words: readonly BoardWord[], { from, to }: Pick<Chunk, 'from' | 'to'>): number | undefined {
  for (let at = from; at < to; at += 1) if (isVerbAt(words, at)) return at;
  return undefined;
}

/** Past tenses that do not end in “ed”. */
const PASTS = new Set([
  ...pastsOf(`go come take give get make run win lose leave fall rise hold keep meet lead put set see know begin become bring buy build send spend stand
  tell write draw fly grow hit quit pay find fight seek strike sweep throw wear break choose drive speak say feel hear sell teach think catch shake sink
  sing swear hide ride read beat bleed flee shut slide steal`),
  'agreed',
  'freed',
]);
const NO_PASTS = new Set(['hundred', 'sacred', 'naked', 'wicked', 'hatred', 'kindred', 'rugged']);
const BEFORE_PARTICIPLES = new Set(
  'a an the his her its their this that these those of newly recently so'.split(' '),
);

export function isVerbAt(words: readonly BoardWord[], at: number): boolean {
  const [word, before] = [words[at], words[at - 1]];
  if (word === undefined) return false;
  if (word.verb) return true;
  const isPast = PASTS.has(word.form) || (/..[^e]ed$/u.test(word.form) && !NO_PASTS.has(word.form));
  const isName = word.atom !== null && word.atom.kind !== 'cue' && word.atom.kind !== 'quoted';
  return isPast && !isName && !BEFORE_PARTICIPLES.has(before?.form ?? '') && !/^\p{Lu}/u.test(word.form);
}

/** Where a clause starts: at its verb's words between marks, or before them where these are the end of a list (“Ada, Bo and Cy signed”). */
function findStart(
  words: readonly BoardWord[],
  chunks: readonly Chunk[],
  index: number,
  verb: number,
): number {
  const own = chunks[index]?.from ?? 0;
  let start = own;
  const hasPair = words.slice(own, verb).some(({ form }) => form === 'and' || form === 'or');
  for (let at = index - 1; hasPair && at >= 0; at -= 1) {
    const chunk = chunks[at];
    const first = words[chunk?.from ?? 0];
    // “pilots who have no boats, rafts or oars will stay”: the list is the end of what is said of the pilots.
    if (chunk !== undefined && findVerb(words, chunk) !== undefined && isListEnd(words, own, verb))
      return chunk.from;
    if (chunk === undefined || findVerb(words, chunk) !== undefined || chunk.opener !== '') break;
    if (first === undefined || opensPhrase(first.form, true) || isAdverb(first.form)) break;
    start = chunk.from;
  }
  return start;
}

/** “rafts, or oars will stay”: a member or two of a list before the verb. */
const isListEnd = (words: readonly BoardWord[], own: number, verb: number): boolean =>
  verb - own <= 4 && /^(?:and|or)$/u.test(words[own]?.form ?? '');

/** Where a clause ends: with its words between marks, or after those that are the rest of a list or of a phrase (“absolutely, deadly serious”). */
function findEnd(words: readonly BoardWord[], chunks: readonly Chunk[], index: number): number {
  let end = chunks[index]?.to ?? words.length;
  const isOnCondition = /^(?:if|unless)$/u.test(chunks[index + 1]?.opener ?? '');
  if (isOnCondition) return chunks[index + 1]?.to ?? end;
  // “backed the plan but said that it could wait”: half of it would say another thing.
  if (chunks[index + 1]?.opener === 'but')
    return chunks[index + (chunks[index + 2]?.opener === 'that' ? 2 : 1)]?.to ?? end;
  end = findVerbAfterThat(words, chunks, index) ?? end;
  const last = words[end - 1];
  const next = chunks[index + 1];
  const isOpen = last !== undefined && (!last.says || isAdverb(last.form));
  const isRest = (chunk: Chunk): boolean =>
    findVerb(words, chunk) === undefined || isPairOfParticiples(words, chunk);
  if (isOpen && next !== undefined && next.opener === '' && isRest(next)) end = next.to;
  for (let at = index + 1; at < chunks.length && at <= index + 4; at += 1) {
    const chunk = chunks[at];
    if (chunk === undefined || !isRest(chunk)) break;
    if (chunk.opener === 'and') return chunk.to;
    if (chunk.opener !== '') break;
    const pair = words.slice(chunk.from, chunk.to).findIndex(({ form }) => form === 'and' || form === 'or');
    if (pair > 0 && pair <= 3) return chunk.to;
    if (chunk.to - chunk.from > 5) break;
  }
  return end;
}

/** “it was clear that Mills, the mayor, | would row”: the end of the chunk with the verb of who follows “that”; undefined where that has one. */
function findVerbAfterThat(
  words: readonly BoardWord[],
  chunks: readonly Chunk[],
  index: number,
): number | undefined {
  const { from = 0, to = 0 } = chunks[index] ?? {};
  const that = words.slice(0, to).findLastIndex(({ form }, at) => at > from && form === 'that');
  if (that < 0 || that === to - 1 || findVerb(words, { from: that + 1, to }) !== undefined) return undefined;
  return chunks.slice(index + 1, index + 4).find((chunk) => findVerb(words, chunk) !== undefined)?.to;
}

/** “…, tired and late”: the rest of a list of what somebody is. */
const isPairOfParticiples = (words: readonly BoardWord[], { from, to }: Chunk): boolean =>
  to - from === 3 && words[from + 1]?.form === 'and' && !isAuxiliary(words[from]?.form ?? '');
