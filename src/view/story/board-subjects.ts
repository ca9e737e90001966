import type { ComparedArticle, Passage } from '../../model/comparison.ts';
import { containsSpan, overlaps, type Span } from '../../model/span.ts';
import { isVerbAt } from './board-clauses.ts';
import { isAdverb, isAuxiliary, opensPhrase } from './board-verbs.ts';
import { toBoardWords } from './board-words.ts';

/** What a passage opens with whose subject stands before it in its sentence: “stating that”, “and left”, “is among”. */
const TIES = /^(?:and|or|but|then|just|already|also|now|soon)$/u;
const PARTICIPLE = /^\p{Ll}{2,}ing$/u;
/** Opens a clause whose subject may be that of what goes on. */
const INNER = /^(?:which|who|whom|whose|where)$/u;
/** Longest subject, in UTF-16 units. */
const MAX_LENGTH = 80;

/**
 * Who does what a passage tells that begins with its verb inside a sentence: the first words of the sentence up to its first verb or mark. Undefined for a passage that
 * has its subject, and where that is long, a setting (“On Monday”), or not published.
 */
export function findLostSubject(passage: Passage, article: ComparedArticle): Span | undefined {
  const sentence = article.sentences.find((one) => containsSpan(one, passage));
  const text = article.text.value;
  if (sentence === undefined || text === undefined || passage.start <= sentence.start) return undefined;
  const own = toBoardWords({ text: passage.exact, start: passage.start }, article, new Set());
  if (INCLUDING.test(own[0]?.form ?? '')) return findIncluding(passage, sentence, article);
  const first = own.findIndex(({ form }) => !TIES.test(form) && !isAdverb(form));
  const form = own[first]?.form ?? '';
  if (
    !(isAuxiliary(form) || PARTICIPLE.test(form) || own[first]?.atom?.kind === 'cue' || isVerbAt(own, first))
  )
    return undefined;
  const words = toWordsBefore(passage, sentence, article);
  // “a speech in which Mills praised the dam, | but argued that”: whose verb it is, is not known.
  if (!PARTICIPLE.test(form) && words.some(({ form: each }) => INNER.test(each))) return undefined;
  // “Tensions rose as pilots gathered, | chanting”: of the two who could be it the nearer one is likelier; who says something is whom the sentence is about.
  const isSaid = own[first]?.atom?.kind === 'cue';
  if (PARTICIPLE.test(form) && isOfAnother(words)) return undefined;
  const opensLater = words.some(({ form: each }, at) => at > 1 && TIMING.test(each) && isSettled(words, at));
  if (PARTICIPLE.test(form) && !isSaid && opensLater) return undefined;
  // The first words up to a mark or a verb, after “On Monday,”.
  let from = 0;
  while (from < words.length && opensSetting(words[from]?.form ?? '')) {
    const next = words.findIndex((word, at) => at > from && word.parted);
    if (next < 0) return undefined;
    from = next;
  }
  const end = words.findIndex((word, at) => at > from && (word.parted || isVerbAt(words, at)));
  const last = words[end < 0 ? words.length - 1 : end - 1];
  const start = words[from];
  if (start === undefined || last === undefined || last.end - start.start > MAX_LENGTH) return undefined;
  if (words.slice(from, end < 0 ? words.length : end).some(({ form: each }) => each === 'that'))
    return undefined;
  return isPronoun(start.form) ? undefined : { start: start.start, end: last.end };
}

/** “Velde met pilots who row there, | saying that it sinks”: others are named with what they do, and they may be those who say it; “pilots who” alone says nothing. */
const isOfAnother = (words: ReturnType<typeof toBoardWords>): boolean =>
  words.some(({ form, parted }, at) => at > 0 && !parted && /^(?:who|whom|whose)$/u.test(form));

/** Opens a clause with a subject of its own. */
const TIMING = /^(?:as|while|when|because|although|though|where|until)$/u;
/** True where the clause that a word opens has a verb. */
const isSettled = (words: ReturnType<typeof toBoardWords>, at: number): boolean =>
  words.some(
    (_, index) => index > at + 1 && (isVerbAt(words, index) || isAuxiliary(words[index]?.form ?? '')),
  );

/** The words of a sentence before a passage; after a quotation, whose subject is another, those that stand outside of it. */
function toWordsBefore(passage: Span, sentence: Span, article: ComparedArticle) {
  const text = article.text.value?.slice(sentence.start, passage.start) ?? '';
  const quoted = article.quotations.filter((one) => one.kind === 'full' && !overlaps(one, passage));
  return toBoardWords({ text, start: sentence.start }, article, new Set()).filter(
    (word) => !quoted.some((one) => overlaps(one, word)),
  );
}

/** “talks with the leaders of the bay, | including Mills”: whom it counts, the noun right before it. */
function findIncluding(passage: Span, sentence: Span, article: ComparedArticle): Span | undefined {
  const words = toWordsBefore(passage, sentence, article);
  const isEdge = (form: string): boolean => form !== 'of' && (opensPhrase(form, true) || isAuxiliary(form));
  const at = words.findLastIndex(({ form }, index) => isEdge(form) || isVerbAt(words, index));
  const mark = words.findLastIndex(({ parted }) => parted);
  const [start, last] = [words[Math.max(at + 1, mark)], words.at(-1)];
  if (start === undefined || last === undefined || last.end - start.start > MAX_LENGTH) return undefined;
  return isPronoun(start.form) ? undefined : { start: start.start, end: last.end };
}
const INCLUDING = /^including$/u;

/** Also “they've”. */
const isPronoun = (form: string): boolean => PRONOUN.test(form.split("'", 1)[0] ?? '');

const PRONOUN = /^(?:i|we|you|he|she|it|they|this|that|these|those|there|which|who|whom|whose)$/u;
/** “On Monday,”, “Under the plan,” */
const opensSetting = (form: string): boolean => SETTING.test(form) || opensPhrase(form, true);
const SETTING =
  /^(?:on|in|at|by|for|from|to|with|prior|after|before|while|when|if|as|although|though|because|since|during|despite|but|and|according|meanwhile|however|earlier|later|.+ing)$/u;
