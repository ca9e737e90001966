import type { ComparedArticle, Passage } from '../../model/comparison.ts';
import { containsSpan, type Span } from '../../model/span.ts';
import { isVerbAt } from './board-clauses.ts';
import { isAdverb, isAuxiliary } from './board-verbs.ts';
import { toBoardWords } from './board-words.ts';

/** What a passage opens with whose subject stands before it in its sentence: “stating that”, “and left”, “is among”. */
const TIES = /^(?:and|or|but|then|just|already|also|now|soon)$/u;
const PARTICIPLE = /^\p{Ll}{2,}ing$/u;
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
  const first = own.findIndex(({ form }) => !TIES.test(form) && !isAdverb(form));
  const form = own[first]?.form ?? '';
  if (
    !(isAuxiliary(form) || PARTICIPLE.test(form) || own[first]?.atom?.kind === 'cue' || isVerbAt(own, first))
  )
    return undefined;
  const words = toBoardWords(
    { text: text.slice(sentence.start, passage.start), start: sentence.start },
    article,
    new Set(),
  );
  // The first words up to a mark or a verb, behind “On Monday,”.
  let from = 0;
  while (from < words.length && SETTING.test(words[from]?.form ?? '')) {
    const next = words.findIndex((word, at) => at > from && word.parted);
    if (next < 0) return undefined;
    from = next;
  }
  const end = words.findIndex((word, at) => at > from && (word.parted || isVerbAt(words, at)));
  const last = words[end < 0 ? words.length - 1 : end - 1];
  const start = words[from];
  if (start === undefined || last === undefined || last.end - start.start > MAX_LENGTH) return undefined;
  return PRONOUN.test(start.form) ? undefined : { start: start.start, end: last.end };
}

const PRONOUN = /^(?:i|we|you|he|she|it|they|this|that|these|those|there)$/u;
const SETTING =
  /^(?:on|in|at|by|for|from|to|with|after|before|while|when|if|as|although|though|because|since|during|despite|but|and|according|meanwhile|however|.+ing)$/u;
