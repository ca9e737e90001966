import { findLongName, type TermsInOrder, toTermsInOrder } from './long-names.ts';
import { findPhrase, type PhraseWord, toPhraseWords } from './phrases.ts';
import { readTerms, type TermAt, toWords, type Word } from './terms.ts';

/** A piece of a text; `isMatch` when it answers the query. Joined together, the pieces are the text. */
export type SearchSegment = { text: string; isMatch: boolean };

/** What is marked: terms (names of several words joined by spaces) and phrases as the keys of their words. */
export type Marked = { terms: ReadonlySet<string>; phrases: readonly (readonly string[])[] };

/** A text with what answers the query marked; `terms` are those of the marked that it holds, `plains` all its words, `phraseCount` how many of the phrases. */
export type MarkedText = {
  segments: SearchSegment[];
  terms: Set<string>;
  plains: string[];
  phraseCount: number;
};

type Stretch = { start: number; end: number };

/** A text's words and terms. */
type ReadText = { words: Word[]; held: TermAt[]; termsInOrder: TermsInOrder; inOrder: PhraseWord[] };

/** Texts whose words are kept: more than the candidates of a few searches, little memory. */
const KEPT_TEXTS = 1000;

/** Marks texts; each is analysed once, however often it is asked for. */
export class TextMarker {
  readonly #texts = new Map<string, ReadText>();

  /** Marks a text: whole words, exactly those that answer the query. */
  mark(text: string, marked: Marked): MarkedText {
    return markWords(text, marked, this.#read(text));
  }

  #read(text: string): ReadText {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    const words = toWords(text);
    const held = readTerms(text, words);
    const read = { words, held, termsInOrder: toTermsInOrder(held), inOrder: toPhraseWords(words) };
    if (this.#texts.size >= KEPT_TEXTS) this.#texts.clear();
    this.#texts.set(text, read);
    return read;
  }
}

function markWords(
  text: string,
  { terms, phrases }: Marked,
  { words, held, termsInOrder, inOrder }: ReadText,
): MarkedText {
  const hits = [
    ...held.filter(({ term }) => terms.has(term)),
    ...[...terms].filter((term) => term.includes(' ')).flatMap((term) => findLongName(termsInOrder, term)),
  ];
  const found = phrases.map((phrase) => findPhrase(inOrder, phrase));
  return {
    segments: toSegments(text, [...hits, ...found.flat()]),
    terms: new Set(hits.map(({ term }) => term)),
    plains: words.map(({ plain }) => plain),
    phraseCount: found.filter((stretches) => stretches.length > 0).length,
  };
}

/** Cuts a text at stretches, which may overlap. */
function toSegments(text: string, stretches: readonly Stretch[]): SearchSegment[] {
  const segments: SearchSegment[] = [];
  let written = 0;
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const from = Math.max(start, written);
    if (from >= end) continue;
    if (from > written) segments.push({ text: text.slice(written, from), isMatch: false });
    const last = segments.at(-1);
    if (last?.isMatch && from === written) last.text += text.slice(from, end);
    else segments.push({ text: text.slice(from, end), isMatch: true });
    written = end;
  }
  if (written < text.length) segments.push({ text: text.slice(written), isMatch: false });
  return segments;
}
