import type { ComparedArticle, Passage } from '../../model/comparison.ts';
import { containsSpan, type Span } from '../../model/span.ts';

/** Longest words printed before a passage that opens with “who” or “which”, in UTF-16 units. */
const MAX_WHOSE = 120;
const WHOSE = /^(?:who|whose|whom|which|where) /u;

/** “Pilots say Velde, | who rows, left”: what stands before “who”, with who says it; of much what follows its last mark. */
export function findWhose(passage: Passage, { sentences, text }: ComparedArticle): Span | undefined {
  const sentence = sentences.find((one) => containsSpan(one, passage));
  const before = sentence && text.value?.slice(sentence.start, passage.start).trimEnd();
  if (sentence === undefined || before === undefined) return undefined;
  if (!/[,—–]$/u.test(before) || !WHOSE.test(passage.exact)) return undefined;
  const whole = before.slice(0, -1).trimEnd();
  const from = whole.length > MAX_WHOSE ? findLastMark(whole) : 0;
  if (from === undefined) return undefined;
  return { start: sentence.start + from, end: sentence.start + whole.length };
}

/** Where the words after the last mark begin that are not many and not few; undefined where there are none. */
function findLastMark(text: string): number | undefined {
  const ends = Array.from(text.matchAll(/[,;:—–] /gu), ({ index }) => index + 2);
  return ends.find(
    (end) =>
      text.length - end <= MAX_WHOSE && text.length - end >= MIN_WHOSE && !ADDING.test(text.slice(end)),
  );
}
const ADDING = /^(?:who|whose|whom|which|where|that|and|but|or)\s/u;
/** Fewer words are a piece of a list or a name. */
const MIN_WHOSE = 20;
