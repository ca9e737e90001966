import type { ComparedArticle } from '../../model/comparison.ts';
import type { BlockKind } from '../../model/kinds.ts';
import { overlapLength, overlaps, type Span, spanLength } from '../../model/span.ts';

/** Where in an article something stands: “headline”, “paragraph 2 of 9” (then `paragraph` is 2); `sentence` is the first sentence of it there. */
export type Place = { label: string; paragraph: number | null; sentence: string | null };

type Article = Pick<ComparedArticle, 'blocks' | 'sentences'>;

const PLACE_WORDS: Partial<Record<BlockKind, string>> = {
  headline: 'headline',
  standfirst: 'standfirst',
  crosshead: 'crosshead',
  'pull-quote': 'pull quote',
};

const isNumbered = (kind: BlockKind): boolean =>
  kind === 'paragraph' || kind === 'list-item' || kind === 'letter';

const isRead = (kind: BlockKind): boolean => kind !== 'space' && kind !== 'furniture';

/** Number of paragraphs, list items and letters of an article: headings and furniture are not counted. */
export const countParagraphs = ({ blocks }: Article): number =>
  blocks.filter(({ kind }) => isNumbered(kind)).length;

/** Names the places at which spans stand, in reading order, each place once. */
export function toPlaces(article: Article, spans: readonly Span[]): Place[] {
  const paragraphCount = countParagraphs(article);
  let paragraph = 0;
  return article.blocks.flatMap((block, index) => {
    if (isNumbered(block.kind)) paragraph += 1;
    const inside = spans.filter((span) => overlaps(span, block));
    if (inside.length === 0 || !isRead(block.kind)) return [];
    const isParagraph = isNumbered(block.kind);
    const label = isParagraph
      ? `paragraph ${paragraph} of ${paragraphCount}`
      : (PLACE_WORDS[block.kind] ?? block.kind);
    const sentence = article.sentences.find(
      (candidate) => candidate.block === index && inside.some((span) => overlaps(span, candidate)),
    );
    return [{ label, paragraph: isParagraph ? paragraph : null, sentence: sentence?.id ?? null }];
  });
}

/** A stretch of an article without furniture and white space, as parts of its whole length (0–1). */
export type Stretch = { from: number; to: number };

/** Gives where spans lie along the words that are read, furniture and white space left out; `ratio` is how much of them they take. */
export function toStretches(
  article: Article,
  spans: readonly Span[],
): { stretches: Stretch[]; ratio: number } {
  const blocks = article.blocks.filter(({ kind }) => isRead(kind));
  const total = blocks.reduce((sum, block) => sum + spanLength(block), 0);
  if (total === 0) return { stretches: [], ratio: 0 };
  let before = 0;
  const stretches: Stretch[] = [];
  for (const block of blocks) {
    for (const span of spans) {
      const length = overlapLength(span, block);
      const from = before + Math.max(0, span.start - block.start);
      if (length > 0) stretches.push({ from: from / total, to: (from + length) / total });
    }
    before += spanLength(block);
  }
  const joined = joinStretches(stretches);
  return { stretches: joined, ratio: joined.reduce((sum, { from, to }) => sum + to - from, 0) };
}

function joinStretches(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const next of [...stretches].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last !== undefined && next.from <= last.to) last.to = Math.max(last.to, next.to);
    else joined.push({ ...next });
  }
  return joined;
}
