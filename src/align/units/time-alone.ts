import type { AnnotatedArticle } from '../../model/article.ts';
import { findOverlapping, type Span } from '../../model/span.ts';
import { toWordSet } from '../../model/word-lists.ts';

/** What stands beside a time that only says when a text was written. */
const OF_TEXT = toWordSet('updated update posted published first last on at by as of');

/** True for a sentence that is a day or a time of day and nothing else: “Tuesday 4 May.”, “Updated 9 May at 10:15 a.m.” tell when, and not what. */
export function isTimeAlone(sentence: Span, { text, timeframes }: AnnotatedArticle): boolean {
  const times = findOverlapping(timeframes, sentence);
  if (times.length === 0) return false;
  let from = sentence.start;
  let rest = '';
  for (const { start, end } of times) {
    rest += ` ${text.slice(from, Math.max(from, start))}`;
    from = Math.max(from, end);
  }
  rest += ` ${text.slice(from, Math.max(from, sentence.end))}`;
  return (rest.match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => OF_TEXT.has(word.toLowerCase()));
}
