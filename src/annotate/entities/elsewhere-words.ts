import type { AnnotatedArticle } from '../../model/article.ts';
import { type BlockKind, PROSE_KINDS } from '../../model/kinds.ts';
import { findOverlapping, type Span } from '../../model/span.ts';
import { findState } from '../lexicon/names-gazetteer.ts';
import { findTokens, isCapital, type Token } from '../lexicon/tokens.ts';
import type { TokenIndex, TokenPlace } from '../names/tokens.ts';

/** The places of an article's words, by the word in lower case; the places of short forms of a state by `toStateKey` of its id. */
export type WordPlaces = ReadonlyMap<string, readonly TokenPlace[]>;

/** Lines beside the text that name somebody or something all the same: where it was written, who helped, whose copy it is. */
const BESIDE: ReadonlySet<BlockKind> = new Set<BlockKind>(['dateline', 'credit', 'byline']);

/** “M-Ash.”: letters of a party before those of a state. */
const PARTY_AND_STATE = /^\p{Lu}{1,3}-(\p{Lu}[\p{L}.]{0,6})$/u;

/** What stands for a state in `WordPlaces`, where only its short form is in the text. */
export const toStateKey = (id: string): string => `state ${id}`;

/** True for what `toStateKey` makes. */
export const isStateKey = (word: string): boolean => word.startsWith('state ');

/** True for the offset of a word that is in no sentence. */
export const isBesideText = ({ sentences }: AnnotatedArticle, offset: number): boolean =>
  findOverlapping(sentences, { start: offset, end: offset + 1 }).length === 0;

/** True for the offset of a word in a line that names somebody or something for the article, which a menu or a caption does not. */
export const isInLineBeside = ({ blocks }: AnnotatedArticle, offset: number): boolean =>
  findOverlapping(blocks, { start: offset, end: offset + 1 }).some(({ kind }) => BESIDE.has(kind));

/** “© Oldport Post”: a word outside the text, and no line of where it was written, that a capital follows: of the name of a paper more often than a name. */
export const isInNameBeside = (article: AnnotatedArticle, { start, end }: Span): boolean =>
  isBesideText(article, start) &&
  !isInLineBeside(article, start) &&
  /^ \p{Lu}\p{Ll}/u.test(article.text.slice(end, end + NEXT_LENGTH));

/** A space and two letters. */
const NEXT_LENGTH = 3;

/** The words of an article, of its text and of all that is beside it. */
export function toWordPlaces(article: AnnotatedArticle, tokens: TokenIndex | undefined): WordPlaces {
  const beside = article.blocks
    .filter(({ kind }) => !PROSE_KINDS.has(kind))
    .flatMap((block) => {
      const list = findTokens(article.text, block);
      return list.map((_, index): TokenPlace => ({ list, index }));
    });
  const places = [...(tokens?.values() ?? []), ...beside];
  return new Map([
    ...Map.groupBy(places, ({ list, index }) => list[index]?.lower.replaceAll('.', '') ?? ''),
    ...Map.groupBy(
      places.filter((place) => readState(place) !== undefined),
      (place) => toStateKey(readState(place) ?? ''),
    ),
  ]);
}

/** The id of the state that a short form means: after letters of a party, or after a comma. */
function readState({ list, index }: TokenPlace): string | undefined {
  const token = list[index];
  const afterParty = PARTY_AND_STATE.exec(token?.text ?? '')?.[1];
  if (afterParty !== undefined) return findState(afterParty)?.id;
  return isShortAfterComma(token, list[index - 1]) ? findState(token?.text ?? '')?.id : undefined;
}

/** “Ashton, Fla.” */
const isShortAfterComma = (token: Token | undefined, before: Token | undefined): boolean =>
  before?.text === ',' && isCapital(token) && (token?.text.length ?? 0) <= MAX_SHORT_LENGTH;

/** Longest short form of a state, in letters and stops. */
const MAX_SHORT_LENGTH = 6;
