import { isPlainSpeech } from '../lexicon/cues.ts';

/** How many code units before a place a tag is looked for. */
const REACH = 90;

/** “, he said.”, “, Mr. Velde said on Monday.”: somebody in few words, and a verb, after a comma, up to the end of the stretch. */
const TAG =
  /[,?!](?:['’]\s?)?\s(?:he|she|they|\p{Lu}[\p{L}’'-]{1,20}\.?(?:\s\p{Lu}[\p{L}’'-]{1,20}){0,3})\s(\p{L}{3,12})(?:\s(?:on\s)?\p{Lu}\p{L}{2,8}day)?[.,]?\s{0,3}$/u;

/**
 * Where quoted words end whose closing mark is missing: before the tag that ends a stretch, ““We mend it, Velde said. “We paint it.””.
 *
 * @param from  after the opening mark
 * @param to    before the next opening mark, or the end of the paragraph
 * @returns the offset after the comma; undefined when no tag is there
 */
export function findMissingEnd(text: string, from: number, to: number): number | undefined {
  const start = Math.max(from, to - REACH);
  const tag = TAG.exec(text.slice(start, to));
  const isSaid = tag !== null && isPlainSpeech((tag[1] ?? '').toLowerCase());
  const end = tag === null ? from : start + tag.index + 1;
  return isSaid && end - from > 1 ? end : undefined;
}
