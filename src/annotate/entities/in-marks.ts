import type { Span } from '../../model/span.ts';
import { findStanding, type TokenIndex } from '../names/tokens.ts';

const OPENS = /^["“”‘'«„]$/u;
const CLOSES = /^["”’'»“]$/u;

/** True for a mention that quotation marks of its own enclose, with no other word: “The Harbour Pilots,” as a title is written, and a word that somebody else uses. */
export function isInMarks(tokens: TokenIndex, mention: Span): boolean {
  const { list, first, next } = findStanding(tokens, mention) ?? { list: [], first: 0, next: 0 };
  const before = /^(?:the|an?)$/u.test(list[first - 1]?.lower ?? '') ? list[first - 2] : list[first - 1];
  const after = /^[,.!?;]$/u.test(list[next]?.text ?? '') ? list[next + 1] : list[next];
  return OPENS.test(before?.text ?? '') && CLOSES.test(after?.text ?? '');
}
