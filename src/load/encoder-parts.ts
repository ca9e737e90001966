import type { Span } from '../model/span.ts';

/** What an encoder read in a sentence: its vector, of length 1, and the last hidden state of each piece, one after the other. */
export type Pieces = { sentence: Float32Array; hidden: Float32Array };

/**
 * How much of the sentence's vector is taken off a part's: every piece has seen the whole sentence, and without this two parts of it are nearly alike. Source:
 * bench/alignment/README.md, parts of sentences.
 */
const SENTENCE_SHARE = 0.7;

/**
 * The vector of a part of a sentence: the mean of its pieces, without what they have from the whole sentence.
 *
 * @param span  of pieces
 * @returns a vector of length 1; the sentence's own where the part has no piece that was read
 */
export function toPartVector({ sentence, hidden }: Pieces, { start, end }: Span): Float32Array {
  if (end <= start) return sentence;
  const size = sentence.length;
  const sum = new Float64Array(size);
  for (let piece = start; piece < end; piece += 1)
    for (let at = 0; at < size; at += 1) sum[at] = (sum[at] ?? 0) + (hidden[piece * size + at] ?? 0);
  const own = toLengthOne(sum);
  return Float32Array.from(toLengthOne(own.map((value, at) => value - SENTENCE_SHARE * (sentence[at] ?? 0))));
}

function toLengthOne(vector: Float64Array): Float64Array {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1;
  return vector.map((value) => value / length);
}
