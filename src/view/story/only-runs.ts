import type { Claim, ComparedArticle, Comparison } from '../../model/comparison.ts';
import { overlaps, type Span } from '../../model/span.ts';
import { claimAnchor, claimHref } from '../href.ts';
import { findPublishedWords } from '../text/published-text.ts';
import { toSaidBy } from '../text/said-by.ts';
import {
  findWitnessWords,
  getWitness,
  toWitnesses,
  type Witness,
  type Witnesses,
} from '../text/witnesses.ts';
import { type LabelView, toMeant } from './claim-label.ts';
import { findFullNames } from './full-names.ts';

/** Words of an article with their place; `href`: the claim that they are, null for words that are only printed to be read with it; `speaker`: who is cited, where they do not say so; at the start of a run also whom they name by surname alone. */
export type RunPart = Span & {
  text: string;
  href: string | null;
  anchor: string | null;
  speaker: string | null;
};

/** Sentences of an article that follow each other, paragraph by paragraph; `context`: one before them that they go on from; `topics`: of the claims in it, `areOfAll`: each of them has the one topic. */
export type RunView = {
  context: LabelView['context'];
  paragraphs: RunPart[][];
  topics: string[];
  areOfAll: boolean;
};

/** A claim's words in the article, and the first and last of the sentences that they stand in. */
type Piece = Span & { claim: Claim; from: number; to: number };

/** Words of an article with their place. */
type Words = Span & { exact: string };

/** So many sentences of the same paragraph between two pieces are printed with them. */
const MAX_BETWEEN = 1;
/** White space between two sentences, in UTF-16 units, at most. */
const MAX_SPACE = 4;

/** Claims of one article as what they are there: running passages in its order, with the sentence that each goes on from. */
export function toOnlyRuns(claims: readonly Claim[], article: string, comparison: Comparison): RunView[] {
  const witnesses = toWitnesses(comparison);
  const witness = getWitness(witnesses, article);
  const own = witness.article;
  const titles = new Map(comparison.topics.map(({ id, title }) => [id, title]));
  return toRuns(toPieces(claims, own), own).map((pieces) => {
    const context = toContext(pieces, witness);
    return {
      context,
      paragraphs: toParagraphs(pieces, own, { witnesses, comparison, context }),
      topics: [...new Set(pieces.flatMap(({ claim }) => titles.get(claim.topic ?? '') ?? []))],
      areOfAll: new Set(pieces.map(({ claim }) => claim.topic)).size === 1,
    };
  });
}

function toPieces(claims: readonly Claim[], { id, sentences }: ComparedArticle): Piece[] {
  return claims
    .flatMap((claim) =>
      claim.passages
        .filter(({ article, exact }) => article === id && exact !== '')
        .map(({ start, end }) => ({
          start,
          end,
          claim,
          from: sentences.findIndex((one) => overlaps(one, { start, end })),
          to: sentences.findLastIndex((one) => overlaps(one, { start, end })),
        })),
    )
    .sort((a, b) => a.start - b.start);
}

function toRuns(pieces: readonly Piece[], article: ComparedArticle): Piece[][] {
  const runs: Piece[][] = [];
  for (const piece of pieces) {
    const before = runs.at(-1)?.at(-1);
    if (before !== undefined && goesOn(before, piece, article)) runs.at(-1)?.push(piece);
    else runs.push([piece]);
  }
  return runs;
}

function goesOn(before: Piece, piece: Piece, { sentences, blocks }: ComparedArticle): boolean {
  const between = piece.from - before.to - 1;
  const [last, first] = [sentences[before.to]?.block, sentences[piece.from]?.block];
  if (last === undefined || first === undefined) return false;
  const isNext = blocks.slice(last + 1, first).every(({ kind }) => kind === 'space' || kind === 'furniture');
  return between <= 0
    ? isNext && blocks[last]?.kind === blocks[first]?.kind
    : between <= MAX_BETWEEN && last === first;
}

/** The words that the first of a run go on from, where they stand before the run; of a claim whose heading is another article's, the sentence before. */
function toContext(pieces: readonly Piece[], own: Witness): RunView['context'] {
  const { sentences } = own.article;
  const from = pieces[0]?.from ?? 0;
  const start = sentences[from]?.start ?? 0;
  const leaning = pieces.find(
    ({ claim: { labelBefore } }) => labelBefore !== null && labelBefore.end <= start,
  );
  const before = leaning?.claim.labelBefore ?? findSentenceBefore(from, own);
  return before && { ...before, gap: start - before.end > MAX_SPACE };
}

function findSentenceBefore(from: number, { article, published }: Witness): Words | null {
  const [before, own] = [article.sentences[from - 1], article.sentences[from]];
  const kindOf = (block?: number): string | undefined => article.blocks[block ?? -1]?.kind;
  if (before === undefined || kindOf(before.block) !== kindOf(own?.block)) return null;
  const { start, end } = before;
  const exact = findPublishedWords(published, before);
  return exact === undefined ? null : { start, end, exact };
}

type Printing = { witnesses: Witnesses; comparison: Comparison; context: RunView['context'] };

/** The sentences of a run, each cut where a claim begins and ends. */
function toParagraphs(pieces: readonly Piece[], article: ComparedArticle, printing: Printing): RunPart[][] {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first === undefined || last === undefined) return [];
  const sentences = article.sentences.slice(first.from, last.to + 1);
  const paragraphs = Map.groupBy(sentences, ({ block }) => block);
  const seen = new Set<Piece>();
  let speaker: string | null = null;
  return Array.from(paragraphs.values(), (own) => {
    const span = { start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0 };
    return splitAtPieces(span, pieces).flatMap(({ piece, ...place }) => {
      const text = findWitnessWords(printing.witnesses, article.id, place);
      if (text === undefined) return [];
      if (piece === undefined) return { ...place, text, href: null, anchor: null, speaker: null };
      const isFirst = !seen.has(piece);
      seen.add(piece);
      const { labelSpeaker, labelPronoun } = piece.claim;
      const said = labelPronoun === null ? labelSpeaker : null;
      const isNew = isFirst && said !== speaker && said !== 'quoted';
      const [meant] = isFirst ? toMeant(piece.claim) : [];
      const named =
        isFirst && seen.size === 1 && said === null
          ? toNamed({ ...place, article: article.id }, printing)
          : [];
      const notes = [...(meant === undefined || labelSpeaker === speaker ? [] : [meant]), ...named];
      speaker = labelSpeaker ?? speaker;
      return {
        ...place,
        text,
        href: claimHref(printing.comparison.story.id, piece.claim.id),
        anchor: isFirst ? claimAnchor(piece.claim.id) : null,
        speaker: isNew && said !== null ? toSaidBy(said) : notes.length > 0 ? notes.join(', ') : null,
      };
    });
  });
}

/** Whom the words that open a run name by surname alone. */
const toNamed = (place: Span & { article: string }, { comparison, context }: Printing): string[] =>
  findFullNames(place.article, context === null ? [place] : [place, context], comparison);

/** A span cut where pieces begin and end, without the white space between. */
function splitAtPieces(span: Span, pieces: readonly Piece[]): (Span & { piece: Piece | undefined })[] {
  const inside = pieces.filter((piece) => overlaps(piece, span));
  const cuts = inside
    .flatMap(({ start, end }) => [start, end])
    .filter((at) => at > span.start && at < span.end);
  const ends = [...new Set([span.start, ...cuts, span.end])].sort((a, b) => a - b);
  return ends.slice(0, -1).map((start, index) => {
    const end = ends[index + 1] ?? span.end;
    return { start, end, piece: inside.find((piece) => overlaps(piece, { start, end })) };
  });
}
