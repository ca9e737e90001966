import type { ComparedArticle, Passage } from '../../model/comparison.ts';
import { containsSpan, overlaps, type Span } from '../../model/span.ts';
import { type Clause, findClauses, isVerbAt } from './board-clauses.ts';
import { isAdverb, isTie, opensPhrase } from './board-verbs.ts';
import type { BoardWord } from './board-words.ts';

/** Places of the words of a passage, the second past the last. */
type Range = { from: number; to: number };

/** Words that turn round or limit what follows them: without them it says another thing. */
const TURNING =
  /^(?:not|never|no|nobody|none|nor|neither|hardly|without|if|unless|whether|unlikely|.+n't|den(?:y|ies|ied|ying)|doubt(?:s|ed|ing)?|refus(?:e|es|ed|ing)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:e|es|ed|ing)|false)$/u;
/** Opens what limits or turns what stands before: without it that says too much. */
const LIMITING =
  /^(?:but|although|though|unless|if|except|despite|without|until|till|only|rather|instead|even|not|than|through|to)$/u;
/** An answer that opens so, and not with its passage, has its beginning before. */
const INNER_OPENER =
  /^(?:who|whom|whose|which|where|when|except|including|such|than|then|once|after|before|since|until|because|as|while|although|though|if|unless|even)$/u;
/** After a noun with no mark before it: what says which. */
const RESTRICTING = /^(?:that|which|who|whom|whose|where|of|for|from|by|into|as)$/u;
/** An answer that ends so has its end after. */
const OPEN_END =
  /^(?:i|he|she|it|they|we|who|which|that|announcing|saying|claiming|arguing|adding|telling)$/u;
const COORDINATOR = /^(?:and|but|or|then|yet)$/u;
const PARTICIPLE = /^\p{Ll}{2,}ing$/u;
const RELATIVE =
  /^(?:who|whom|whose|which|where|when|that|while|although|though|as|after|before|since|because)$/u;

/**
 * True where words picked from a passage can stand alone: they have a verb of their own with the subject that it has in the passage, begin and end where a clause does, and
 * nothing left off turns or limits what they say. What is not known to be so is doubted: a longer answer is never wrong.
 */
export function isSound(words: readonly BoardWord[], spans: readonly Span[]): boolean {
  const ranges = spans.map((span) => toRange(words, span));
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (first === undefined || last === undefined) return false;
  if (first.from === 0 && last.to === words.length && ranges.length === 1) return true;
  const clauses = findClauses(words);
  const hasSubjectApart = ranges.length > 1;
  return (
    (hasSubjectApart || isSoundStart(words, first, clauses)) &&
    isSoundEnd(words, last) &&
    !endsAfterThat(words, last) &&
    hasMainVerb(words, last, clauses) &&
    ranges.slice(1).every((range, index) => isSoundGap(words, ranges[index] ?? range, range))
  );
}

/** True for words that tell something by themselves: not only who says it, whom it is said of, or what somebody does meanwhile. Headlines often have no verb: of these nothing is known. */
export function isClause(words: readonly BoardWord[]): boolean {
  const clauses = findClauses(words).filter(({ isMain }) => isMain);
  const [first] = clauses;
  const opening = words[0]?.form ?? '';
  const isRelative = /^(?:who|whom|whose|which|where)$/u.test(opening);
  const opensInside =
    isRelative || PARTICIPLE.test(opening) || opensWithVerb(words, first?.from === 1 ? 1 : 0);
  // “his claim that the port is open”: the verb is that of “that”.
  if (first !== undefined && words.slice(first.from + 1, first.verb).some(({ form }) => form === 'that'))
    return false;
  return !opensInside && clauses.some((clause) => !tellsWhoOnly(words, clause));
}

/** “Mills said”: a reporting verb with nothing after it in its clause. */
const tellsWhoOnly = (words: readonly BoardWord[], { reports, verb, to }: Clause): boolean =>
  reports || (words[verb]?.atom?.kind === 'cue' && to - verb === 1);

const toRange = (words: readonly BoardWord[], span: Span): Range => {
  const from = words.findIndex((word) => overlaps(word, span));
  return { from, to: words.findLastIndex((word) => overlaps(word, span)) + 1 };
};

/** At the beginning of the passage, or of a clause with its subject, before which nothing turns it. */
function isSoundStart(words: readonly BoardWord[], { from, to }: Range, clauses: readonly Clause[]): boolean {
  const [first, before] = [words[from], words[from - 1]];
  if (first === undefined) return false;
  if (from === 0) return to === words.length || !PARTICIPLE.test(first.form);
  const opens = first.parted || isTie(before?.form ?? '');
  const isInner =
    INNER_OPENER.test(first.form) || opensPhrase(first.form, true) || PARTICIPLE.test(first.form);
  const isBareVerb = clauses.some(({ verb }) => verb === from) || opensWithVerb(words, from);
  return opens && !isInner && !isBareVerb && !words.slice(0, from).some(({ form }) => TURNING.test(form));
}

/** “closed the port”, “never closed it” */
function opensWithVerb(words: readonly BoardWord[], from: number): boolean {
  const at = words.findIndex(({ form }, index) => index >= from && form !== 'not' && !isAdverb(form));
  return at >= 0 && isVerbAt(words, at);
}

/** At the end of the passage, or before what only adds. */
function isSoundEnd(words: readonly BoardWord[], { to }: Range): boolean {
  const [last, next] = [words[to - 1], words[to]];
  if (next === undefined) return true;
  if (last === undefined || OPEN_END.test(last.form)) return false;
  const isOneAtom = next.atom !== null && next.atom === last.atom;
  const isPhrase = !next.parted && RESTRICTING.test(next.form);
  return (
    !isOneAtom && !isPhrase && !LIMITING.test(next.form) && !isLeftVerb(words, to) && !isLeftOpen(words, to)
  );
}

/** “said that the lock leaks and that the pilots of the bay | will stay”: the verb of the last “that” follows the end. */
function endsAfterThat(words: readonly BoardWord[], { from, to }: Range): boolean {
  const that = words.slice(0, to).findLastIndex(({ form }, at) => at > from && form === 'that');
  const isTied = /^(?:and|but|or)$/u.test(words[that - 1]?.form ?? '');
  return (
    isTied && to < words.length && !words.slice(that, to).some((_, index) => isVerbAt(words, that + index))
  );
}

/** “would let Ada Velde, | a pilot of the bay, to leave”: what is let follows what is put in. */
function isLeftOpen(words: readonly BoardWord[], at: number): boolean {
  const next = words.findIndex(({ parted }, index) => index > at && parted);
  return (
    words[at]?.parted === true &&
    words[next]?.form === 'to' &&
    !words.slice(at, next).some((_, index) => isVerbAt(words, at + index))
  );
}

/** “Ada Velde, the mayor of the town, | said …”: the verb of what stands before follows the end. */
const isLeftVerb = (words: readonly BoardWord[], at: number): boolean =>
  isVerbAt(words, at) && !COORDINATOR.test(words[at - 1]?.form ?? '');

/** A main clause has its verb in the words: no “who …”, no “to …”, and no reporting verb alone. */
function hasMainVerb(words: readonly BoardWord[], { from, to }: Range, clauses: readonly Clause[]): boolean {
  const own = clauses.filter(
    ({ verb, isMain, isRelative }) =>
      verb >= from && verb < to && isMain && !isRelative && words[verb - 1]?.form !== 'to',
  );
  return own.some((clause) => !tellsWhoOnly(words, clause)) || (own.length > 0 && to === words.length);
}

/** What is left out between a subject and its verb is put in between two marks, or another verb of the same subject. */
function isSoundGap(words: readonly BoardWord[], before: Range, after: Range): boolean {
  const gap = words.slice(before.to, after.from);
  const first = words[after.from];
  if (gap.length === 0) return true;
  if (first === undefined || gap.some(({ form }) => /^(?:not|never|.+n't)$/u.test(form))) return false;
  const reported = gap.some(
    ({ atom }) => atom?.kind === 'cue' && (atom.content === undefined || overlaps(atom.content, first)),
  );
  if (reported) return false;
  const isInserted = gap[0]?.parted === true && first.parted && !hasOuterVerb(words, before.to, after.from);
  const isAlongside = first.parted && PARTICIPLE.test(first.form) && !gap.some(({ form }) => form === 'that');
  return isInserted || isAlongside || isCoordinated(words, before.to, after.from);
}

/** A clause of its own between two marks, that no relative word opens. */
function hasOuterVerb(words: readonly BoardWord[], from: number, to: number): boolean {
  let isRelative = false;
  for (let at = from; at < to; at += 1) {
    if (words[at]?.parted === true) isRelative = false;
    if (RELATIVE.test(words[at]?.form ?? '')) isRelative = true;
    const isParticiple = at === from || words[at]?.parted === true;
    if (!isRelative && !isParticiple && isVerbAt(words, at) && words[at]?.verb === true) return true;
  }
  return false;
}

/** “rowed to the dam and, on Friday, | closed it”: between the last “and” and the verb stands no other. */
function isCoordinated(words: readonly BoardWord[], from: number, to: number): boolean {
  const isOwn = COORDINATOR.test(words[to]?.form ?? '');
  const at = isOwn ? to : words.slice(0, to).findLastIndex(({ form }) => COORDINATOR.test(form));
  if (at < from) return false;
  for (let place = at + 1; place < to; place += 1) if (isVerbAt(words, place)) return false;
  return true;
}

/** Spans that end with the words that they cut into: “U.S.” stays whole. */
export const toWordEdges = (spans: readonly Span[], words: readonly BoardWord[]): Span[] =>
  spans.map((span) => {
    const cut = words.filter((word) => overlaps(word, span) && !containsSpan(span, word));
    return {
      start: Math.min(span.start, ...cut.map(({ start }) => start)),
      end: Math.max(span.end, ...cut.map(({ end }) => end)),
    };
  });

/** Between which parts of a sentence another clause begins. */
const BORDER =
  /[,;:.!?()“”"‘’—–-]\s?$|\b(?:that|and|but|or|so|because|while|when|if|as|than|then|which|who)\s$/iu;

/** “66, a former pilot”: whose age that is stands before. */
const AGE = /^\d{1,3},\s/u;

/** True for a passage that begins inside a phrase: “the rule | means that …”, “Ada Velde, | 52, a pilot of the bay”. */
export function opensInside(passage: Passage, { sentences, text }: ComparedArticle): boolean {
  const sentence = sentences.find((one) => containsSpan(one, passage));
  const before = sentence && text.value?.slice(Math.max(sentence.start, passage.start - 12), passage.start);
  if (before === undefined || before === '') return false;
  return AGE.test(passage.exact) || (!BORDER.test(before) && /^\p{Ll}/u.test(passage.exact));
}
