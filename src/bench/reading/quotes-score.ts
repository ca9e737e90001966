import { overlapLength, type Span, spanLength } from '../../model/span.ts';
import { pairBestFirst } from '../scores.ts';
import type { GoldArticle, GoldSpeaker } from './quotes-data.ts';
import { toHeadWord } from './quotes-head.ts';

/** A quotation as a method found it, in the format of the evaluator beside the data. */
export type Predicted = Span & {
  speaker: (Span & { text: string; resolved?: string; certain?: boolean }) | null;
};

/** Counts over full quotations before anything is counted; those of `known` and after it are over quotations whose speaker is known. */
export const toZero = () => ({
  gold: 0,
  predicted: 0,
  exact: 0,
  found: 0,
  known: 0,
  answered: 0,
  right: 0,
  pronouns: 0,
  pronounsRight: 0,
  certain: 0,
  certainRight: 0,
});

export type QuoteCounts = ReturnType<typeof toZero>;

const EDGE = /[\s"“”„‟‘’'`]/u;
/** Share of the longer one's length from which two spans are one quotation. */
const SAME_RATIO = 0.9;

/** From this share of both lengths, or of the found span's own, on, what was found is a span that counts neither way. */
const NEUTRAL_UNION_RATIO = 0.5;
const NEUTRAL_OWN_RATIO = 0.8;

type Piece<Item> = Span & { item: Item };

/** A span cut at line breaks, marks and white space trimmed off each piece. */
function toPieces<Item extends Span>(text: string, item: Item): Piece<Item>[] {
  const pieces: Piece<Item>[] = [];
  let from = item.start;
  for (const line of text.slice(item.start, item.end).split('\n')) {
    let [start, end] = [from, from + line.length];
    while (start < end && EDGE.test(text.charAt(start))) start += 1;
    while (end > start && EDGE.test(text.charAt(end - 1))) end -= 1;
    if (end > start) pieces.push({ start, end, item });
    from += line.length + 1;
  }
  return pieces;
}

const toUnionRatio = (a: Span, b: Span): number =>
  overlapLength(a, b) / Math.max(1, Math.max(a.end, b.end) - Math.min(a.start, b.start));

/** True when the speaker found is the person of the gold: the same head word, once resolved. */
function isRightPerson(gold: GoldSpeaker, speaker: Predicted['speaker']): boolean {
  if (speaker === null || gold.head === null) return false;
  const head = toHeadWord(speaker.resolved ?? speaker.text);
  if (head === gold.head.replaceAll('’', "'")) return true;
  return gold.alt !== undefined && speaker.resolved === undefined && head === gold.alt;
}

function countSpeaker(counts: QuoteCounts, gold: GoldSpeaker, speaker: Predicted['speaker']): void {
  const right = isRightPerson(gold, speaker);
  if (speaker !== null) counts.answered += 1;
  if (right) counts.right += 1;
  if (gold.pronoun !== undefined) {
    counts.pronouns += 1;
    if (right) counts.pronounsRight += 1;
  }
  if (speaker?.certain !== true) return;
  counts.certain += 1;
  if (right) counts.certainRight += 1;
}

/** Adds what was found in one article. The first line, the title, is left out; partial quotations and ignored spans count neither way. */
export function scoreQuotes(
  counts: QuoteCounts,
  article: GoldArticle,
  predictions: readonly Predicted[],
): void {
  const { text } = article;
  const titleEnd = Math.max(0, text.indexOf('\n'));
  const cut = <Item extends Span>(items: readonly Item[]): Piece<Item>[] =>
    items.flatMap((item) => toPieces(text, item)).filter(({ start }) => start >= titleEnd);
  const golds = cut(article.gold);
  const full = golds.filter(({ item }) => item.kind === 'full');
  const neutral: Span[] = [...golds.filter(({ item }) => item.kind === 'partial'), ...cut(article.ignore)];
  const found = cut(predictions);
  const pairs = pairBestFirst(full, found, (gold, one) => {
    const ratio = toUnionRatio(gold, one);
    return ratio >= SAME_RATIO ? ratio : undefined;
  });
  const matched = new Set(pairs.values());
  const isNeutral = (one: Span): boolean =>
    neutral.some(
      (span) =>
        toUnionRatio(span, one) >= NEUTRAL_UNION_RATIO ||
        overlapLength(span, one) >= NEUTRAL_OWN_RATIO * spanLength(one),
    );
  counts.gold += full.length;
  counts.found += pairs.size;
  counts.predicted += pairs.size + found.filter((one) => !matched.has(one) && !isNeutral(one)).length;
  for (const gold of full) {
    const one = pairs.get(gold);
    if (one !== undefined && one.start === gold.start && one.end === gold.end) counts.exact += 1;
    const speaker = gold.item.speaker;
    if (speaker?.head == null) continue;
    counts.known += 1;
    if (one !== undefined) countSpeaker(counts, speaker, one.item.speaker);
  }
}
