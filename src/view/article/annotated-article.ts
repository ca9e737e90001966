import type { ComparedArticle, Comparison, Coverage } from '../../model/comparison.ts';
import { type BlockKind, CoverageKindSchema } from '../../model/kinds.ts';
import { overlaps } from '../../model/span.ts';
import type { DifferenceKinds } from '../difference-kinds.ts';
import { toHeadedSpeakers } from '../text/headed-speakers.ts';
import { findPublishedParts, type PublishedText } from '../text/published-text.ts';
import { isNotable } from '../text/reading-words.ts';
import { type MarkedWords, splitAtMarks, type Words } from '../text/segments.ts';
import { toSpread } from '../text/spread.ts';
import { getWitness, toWitnesses, type Witnesses } from '../text/witnesses.ts';
import { type LayerMark, toLayerMarks } from './article-layers.ts';
import { type TextLine, toTextLines } from './article-lines.ts';
import {
  type CarriedClaim,
  type ClaimNote,
  type DifferingWords,
  toCarriedClaims,
  toClaimNote,
  toClaimsOfSentence,
} from './article-notes.ts';

/** A mark inside a sentence: a layer that can be turned on, or words in which the articles differ. */
export type TextMark = LayerMark | (DifferingWords & { kind: 'differs' });

/** A stretch of a line: a sentence with its two marks, what stands around sentences, or a place where words are not published. */
export type LinePart =
  | {
      kind: 'sentence';
      /** Of its sentence; of a further stretch of one that is published in pieces, with a number after it. */
      id: string;
      sentence: string;
      start: number;
      end: number;
      segments: MarkedWords<TextMark>[];
      /** The widest coverage of the claims in it; null when it carries none. */
      coverage: Coverage | null;
      differs: boolean;
      notes: ClaimNote[];
    }
  | { kind: 'between'; block: BlockKind; start: number; text: string }
  | { kind: 'gap' };

/** A line of the article as a page sets it. */
export type ArticleLine =
  | { kind: 'text'; block: BlockKind; parts: LinePart[]; withheld: boolean }
  | { kind: 'furniture'; items: { words: Words; reason: string }[] }
  | { kind: 'withheld' };

/** How many sentences there are, published in part at least and headline included, `of` how many in all, and how many of them bear each mark. */
export type MarkCounts = { sentences: number; of: number; differs: number } & Record<
  Coverage['kind'],
  number
>;

/** What the page of an annotated article prints. */
export type AnnotatedArticleView = {
  article: ComparedArticle;
  lines: ArticleLine[];
  /** How many of the lines stand above the key: up to the end of the headline; 0 when there is none. */
  headLength: number;
  counts: MarkCounts;
};

type Context = {
  article: ComparedArticle;
  published: PublishedText;
  witnesses: Witnesses;
  kinds: DifferenceKinds;
  carried: CarriedClaim[];
  marks: TextMark[];
};

/** Sets one article of a story with its marks, notes and furniture. Throws: only on a bug. */
export function toAnnotatedArticleView(comparison: Comparison, id: string): AnnotatedArticleView {
  const witnesses = toWitnesses(comparison);
  const { article, published } = getWitness(witnesses, id);
  const carried = toCarriedClaims(comparison.claims, id);
  const differing = carried.flatMap((claim) => claim.differing);
  const marks: TextMark[] = [
    ...toLayerMarks(article, toHeadedSpeakers(comparison)),
    ...differing.map((words): TextMark => ({ kind: 'differs', ...words })),
  ];
  const context = { article, published, witnesses, kinds: comparison, carried, marks };
  const lines = joinWithheld(toTextLines(article, published).map((line) => toArticleLine(line, context)));
  return { article, lines, headLength: toHeadLength(lines), counts: toCounts(lines, article) };
}

function toHeadLength(lines: readonly ArticleLine[]): number {
  const isHeadline = (line: ArticleLine): boolean => line.kind === 'text' && line.block === 'headline';
  const first = lines.findIndex(isHeadline);
  const end = lines.findIndex((line, index) => index > first && !isHeadline(line));
  return first < 0 ? 0 : end < 0 ? lines.length : end;
}

function toArticleLine(line: TextLine, context: Context): ArticleLine {
  const shown = line.blocks.flatMap(({ block, index }) =>
    findPublishedParts(context.published, block).map((words) => ({ block, index, words })),
  );
  if (shown.length === 0) return { kind: 'withheld' };
  if (line.kind === 'furniture') {
    const items = shown.map(({ block, words }) => ({ words, reason: block.reason ?? '' }));
    return { kind: 'furniture', items };
  }
  const parts = shown.flatMap(({ block, index, words }, at): LinePart[] => [
    ...(shown[at - 1]?.block === block ? [{ kind: 'gap' } as const] : []),
    ...toParts({ words, index, kind: block.kind }, context),
  ]);
  const withheld = shown.some(
    ({ block, words }, at) =>
      (shown[at - 1]?.block !== block && words.start > block.start) ||
      (shown[at + 1]?.block !== block && words.start + words.text.length < block.end),
  );
  return { kind: 'text', block: line.kind, parts: withPlaces(parts), withheld };
}

/** A sentence that is published in several stretches stands there once for a link; each further one has a place of its own. */
function withPlaces(parts: readonly LinePart[]): LinePart[] {
  const seen = new Map<string, number>();
  return parts.map((part) => {
    if (part.kind !== 'sentence') return part;
    const nth = (seen.get(part.sentence) ?? 0) + 1;
    seen.set(part.sentence, nth);
    return nth === 1 ? part : { ...part, id: `${part.sentence}-${nth}` };
  });
}

/** Lines in a row of which nothing is published stand as one gap. */
const joinWithheld = (lines: readonly ArticleLine[]): ArticleLine[] =>
  lines.filter((line, index) => line.kind !== 'withheld' || lines[index - 1]?.kind !== 'withheld');

type ShownBlock = { words: Words; index: number; kind: BlockKind };

function toParts({ words, index, kind }: ShownBlock, context: Context): LinePart[] {
  const span = { start: words.start, end: words.start + words.text.length };
  const cut = (start: number, end: number) => words.text.slice(start - span.start, end - span.start);
  const parts: LinePart[] = [];
  let at = span.start;
  const addBetween = (end: number) => {
    if (at < end) parts.push({ kind: 'between', block: kind, start: at, text: cut(at, end) });
  };
  for (const sentence of context.article.sentences) {
    if (sentence.block !== index || !overlaps(sentence, span)) continue;
    const start = Math.max(sentence.start, at);
    const end = Math.min(sentence.end, span.end);
    addBetween(start);
    parts.push(toSentencePart(sentence.id, { text: cut(start, end), start }, context));
    at = end;
  }
  addBetween(span.end);
  return parts;
}

function toSentencePart(id: string, words: Words, context: Context): LinePart {
  const span = { start: words.start, end: words.start + words.text.length };
  const claims = toClaimsOfSentence(context.carried, span);
  const coverages = claims.map(({ claim }) => claim.coverage).sort((a, b) => b.count - a.count);
  return {
    kind: 'sentence',
    id,
    sentence: id,
    ...span,
    segments: splitAtMarks(words, context.marks),
    coverage: coverages[0] ?? null,
    differs: claims.some(({ claim }) => claim.apparatus.some(isNotable)),
    notes: claims.map((carried) => toClaimNote(carried, span, context)),
  };
}

function toCounts(lines: readonly ArticleLine[], article: ComparedArticle): MarkCounts {
  const parts = lines
    .flatMap((line) => (line.kind === 'text' ? line.parts : []))
    .filter((part) => part.kind === 'sentence');
  const sentences = [...Map.groupBy(parts, ({ sentence }) => sentence).values()].map((stretches) => ({
    coverage: stretches
      .flatMap(({ coverage }) => coverage ?? [])
      .reduce<Coverage | null>((most, one) => (most === null || one.count > most.count ? one : most), null),
    differs: stretches.some(({ differs }) => differs),
  }));
  const count = (kind: Coverage['kind']) =>
    sentences.filter(({ coverage }) => coverage !== null && toSpread(coverage) === kind).length;
  const kinds = CoverageKindSchema.enum;
  return {
    sentences:
      article.excerpt === undefined ? sentences.length : article.sentences.length - article.excerpt.withheld,
    of: article.excerpt === undefined ? sentences.length : article.sentences.length,
    differs: sentences.filter(({ differs }) => differs).length,
    everywhere: count(kinds.everywhere),
    widely: count(kinds.widely),
    elsewhere: count(kinds.elsewhere),
    'perhaps-elsewhere': count(kinds['perhaps-elsewhere']),
    'only-here': count(kinds['only-here']),
  };
}
