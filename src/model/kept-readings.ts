import type { Span } from './span.ts';

/** So many texts are kept, and none that is longer than a long sentence. */
const MOST_TEXTS = 4000;
const LONGEST_TEXT = 1000;

/** What was read in one text: as if it began at 0, and as it stands at each place that was asked for. */
type Kept<Piece> = { read: readonly Piece[]; at: Map<number, readonly Piece[]> };

/**
 * Makes the function that reads the pieces of a text, each text once: the steps of a comparison ask for the same passages over and over.
 *
 * @param read  gives the pieces of a text with their places in it; what it gives is never changed
 * @returns     the same for a text that begins at an offset, which is added to the places
 */
export function keepReadings<Piece extends Span>(
  read: (text: string) => readonly Piece[],
): (text: string, offset: number) => readonly Piece[] {
  const texts = new Map<string, Kept<Piece>>();
  const keep = (text: string): Kept<Piece> => {
    const kept = { read: read(text), at: new Map() };
    if (texts.size >= MOST_TEXTS) texts.clear();
    if (text.length <= LONGEST_TEXT) texts.set(text, kept);
    return kept;
  };
  return (text, offset) => {
    const { read: pieces, at } = texts.get(text) ?? keep(text);
    if (offset === 0) return pieces;
    const known = at.get(offset) ?? pieces.map((piece) => moved(piece, offset));
    at.set(offset, known);
    return known;
  };
}

const moved = <Piece extends Span>(piece: Piece, offset: number): Piece => ({
  ...piece,
  start: offset + piece.start,
  end: offset + piece.end,
});
