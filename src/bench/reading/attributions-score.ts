import type { AnnotatedArticle } from '../../model/article.ts';
import { overlapLength, overlaps, type Span, totalLength } from '../../model/span.ts';
import { pairBestFirst } from '../scores.ts';
import type { GoldArticle } from './quotes-data.ts';
import { toHeadWord } from './quotes-head.ts';

/** An attribution as it is compared: pieces of content, the source's words and pieces, whether a quotation is in it. */
type Compared = { content: Span[]; source: Span[]; words: string; quoted: boolean };

/** Counts of attributions before anything is counted; `sources` and `rightSources` over those found whose gold has a source. */
export const toZero = () => ({
  gold: 0,
  predicted: 0,
  found: 0,
  foundPredicted: 0,
  sources: 0,
  rightSources: 0,
});

export type AttributionCounts = ReturnType<typeof toZero>;

/** Whose length the shared words are half of: the shorter content's, or the longer one's. */
export type Measure = 'shorter' | 'longer';

const toSpan = ([start, end]: readonly [number, number, ...unknown[]]): Span => ({ start, end });

function toGold({ attributions, text }: GoldArticle): Compared[] {
  return attributions.map((attribution) => {
    const source = attribution.source.map(toSpan);
    const words = source.map(({ start, end }) => text.slice(start, end)).join(' ');
    return { content: attribution.content.map(toSpan), source, words, quoted: attribution.hasQuote };
  });
}

function toPredicted({ attributions, quotations, text }: AnnotatedArticle): Compared[] {
  const spoken = quotations.filter(({ kind }) => kind === 'full' || kind === 'partial');
  return attributions.map(({ content, source }) => ({
    content: [content],
    source: source === null ? [] : [source],
    words: source === null ? '' : text.slice(source.start, source.end),
    quoted: spoken.some((quotation) => overlaps(quotation, content)),
  }));
}

const toShared = (a: readonly Span[], b: readonly Span[]): number =>
  a.reduce((sum, left) => sum + b.reduce((part, right) => part + overlapLength(left, right), 0), 0);

/** How well two attributions fit: share of their content, one more for a common source; undefined when less than half is shared. */
function toFit(gold: Compared, found: Compared, measure: Measure): number | undefined {
  const shared = toShared(gold.content, found.content);
  const [left, right] = [totalLength(gold.content), totalLength(found.content)];
  const half = measure === 'shorter' ? Math.min(left, right) : Math.max(left, right);
  if (shared === 0 || shared * 2 < half) return undefined;
  return shared / Math.max(1, left + right - shared) + (toShared(gold.source, found.source) > 0 ? 1 : 0);
}

/**
 * Adds what was found in one article.
 *
 * @param indirect  only attributions without a quotation: gold ones by their mark, found ones by their gold one's, else by their own content
 */
export function scoreAttributions(
  counts: AttributionCounts,
  data: { gold: GoldArticle; article: AnnotatedArticle },
  { measure, indirect }: { measure: Measure; indirect: boolean },
): void {
  const golds = toGold(data.gold);
  const found = toPredicted(data.article);
  const pairs = pairBestFirst(golds, found, (gold, one) => toFit(gold, one, measure));
  const goldOf = new Map([...pairs].map(([gold, one]) => [one, gold]));
  for (const gold of golds) {
    if (indirect && gold.quoted) continue;
    counts.gold += 1;
    const one = pairs.get(gold);
    if (one === undefined) continue;
    counts.found += 1;
    if (gold.words === '') continue;
    counts.sources += 1;
    if (toHeadWord(one.words) === toHeadWord(gold.words)) counts.rightSources += 1;
  }
  for (const one of found) {
    const gold = goldOf.get(one);
    if (indirect && (gold?.quoted ?? one.quoted)) continue;
    counts.predicted += 1;
    if (gold !== undefined) counts.foundPredicted += 1;
  }
}
