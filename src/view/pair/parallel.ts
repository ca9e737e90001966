import type { Comparison } from '../../model/comparison.ts';
import type { Span } from '../../model/span.ts';
import type { ArticleView } from '../articles.ts';
import { toPlaces } from '../text/places.ts';
import { findPublishedPart } from '../text/published-text.ts';
import type { MarkedWords, Words } from '../text/segments.ts';
import { getWitness, toWitnesses, type Witness } from '../text/witnesses.ts';
import { type Beside, findBeside, findRowOf } from './beside-pairs.ts';
import { countPairs, type PairCounts } from './pair-counts.ts';
import { toParallelTexts } from './parallel-texts.ts';
import { type SentencePair, toSentenceLinks, toSentencePairs } from './sentence-pairs.ts';
import { toSharedSpans } from './shared-wording.ts';

/** Words that the other article has otherwise or elsewhere in the sentence, or that stand in a long run that both have. */
export type ParallelMark = Span & { kind: 'changed' | 'moved' | 'shared' };

/** A sentence in one of two columns; `place` says where it stands in its article. */
export type ParallelSentence = {
  kind: 'sentence';
  id: string;
  start: number;
  end: number;
  segments: MarkedWords<ParallelMark>[];
  place: string;
  /** True when the sentence before it in its article stands in the same place. */
  goesOn: boolean;
  /** Where a sentence stands that has a claim together with this one and is set beside another: the id of its row, and its place in the other article. */
  with: { rowId: string; place: string } | null;
};

/** Stands where a sentence belongs that is set beside its counterpart elsewhere in the column. */
export type ParallelStub = { kind: 'stub'; id: string; words: Words; besideId: string; beside: string };

export type ParallelItem = ParallelSentence | ParallelStub;

/** Two linked stretches side by side, or the sentences on both sides between two such rows that are not linked. */
export type ParallelRow =
  | {
      kind: 'pair';
      /** Id of the left side's first sentence, published or not: what leads here. */
      id: string;
      left: ParallelSentence[];
      right: ParallelSentence[];
      /** Where the right side stands in its own article, and its first sentence there, when that breaks the order. */
      movedTo: { place: string; id: string } | null;
      claims: string[];
    }
  | { kind: 'apart'; left: ParallelItem[]; right: ParallelItem[] };

/** What the page of two articles in parallel prints. */
export type ParallelView = {
  left: ArticleView;
  right: ArticleView;
  rows: ParallelRow[];
  pairs: SentencePair[];
  leftCount: number;
  rightCount: number;
} & PairCounts;

/** Sets two articles of a story side by side. */
export function toParallelView(
  comparison: Comparison,
  { left, right }: { left: string; right: string },
): ParallelView {
  const witnesses = toWitnesses(comparison);
  const sides = { left: getWitness(witnesses, left), right: getWitness(witnesses, right) };
  const links = toSentenceLinks(comparison.claims, sides.left.article, sides.right.article);
  const pairs = toSentencePairs(links);
  const shared = toSharedSpans(comparison.sharedWording, left, right);
  const texts = toParallelTexts({ sides, pairs, shared });
  const beside = findBeside(links, pairs);
  return {
    left: sides.left.mark,
    right: sides.right.mark,
    rows: toRows({ pairs, sides, texts, beside }),
    pairs,
    leftCount: sides.left.article.sentences.length,
    rightCount: sides.right.article.sentences.length,
    ...countPairs(pairs, beside, {
      left: (index) => texts.left[index]?.length === 0,
      right: (index) => texts.right[index]?.length === 0,
    }),
  };
}

type Texts = { left: MarkedWords<ParallelMark>[][]; right: MarkedWords<ParallelMark>[][] };
type Sides = { left: Witness; right: Witness };
type SideName = keyof Sides;

type Paired = { pairs: SentencePair[]; sides: Sides; texts: Texts; beside: Beside };

function toRows({ pairs, sides, texts, beside }: Paired): ParallelRow[] {
  const rows: ParallelRow[] = [];
  const at = { left: 0, right: 0 };
  const range = (side: SideName, from: number, to: number): ParallelSentence[] =>
    toSentences(sides[side], texts[side], { start: from, end: to }, (index) =>
      toWith(sides, side, { pairs, other: beside[side].get(index) }),
    );
  const rightItems = (to: number): ParallelItem[] => {
    const items: ParallelItem[] = [];
    while (at.right < to) {
      const moved = pairs.find((pair) => pair.moved && pair.right.start === at.right);
      if (moved === undefined) items.push(...range('right', at.right, at.right + 1));
      else items.push(toStub(sides, moved));
      at.right = moved?.right.end ?? at.right + 1;
    }
    return items;
  };
  for (const pair of [...pairs, undefined]) {
    const leftEnd = pair?.left.start ?? sides.left.article.sentences.length;
    const rightEnd =
      pair?.moved === true ? at.right : (pair?.right.start ?? sides.right.article.sentences.length);
    const left = range('left', at.left, leftEnd);
    const right = rightItems(rightEnd);
    if (left.length + right.length > 0) rows.push({ kind: 'apart', left, right });
    if (pair === undefined) break;
    rows.push({
      kind: 'pair',
      id: sides.left.article.sentences[pair.left.start]?.id ?? '',
      left: range('left', pair.left.start, pair.left.end),
      right: range('right', pair.right.start, pair.right.end),
      movedTo: pair.moved ? toMovedTo(sides.right, pair.right.start) : null,
      claims: pair.claims,
    });
    at.left = pair.left.end;
    if (!pair.moved) at.right = pair.right.end;
  }
  return rows;
}

/** Where the sentence of the other side stands that has a claim together with one of this side. */
function toWith(
  sides: Sides,
  side: SideName,
  { pairs, other }: { pairs: readonly SentencePair[]; other: number | undefined },
): ParallelSentence['with'] {
  if (other === undefined) return null;
  const across = side === 'left' ? 'right' : 'left';
  const row = sides.left.article.sentences[findRowOf(pairs, across, other) ?? -1];
  return row === undefined ? null : { rowId: row.id, place: toPlace(sides[across], other) };
}

function toSentences(
  side: Witness,
  texts: Texts['left'],
  { start, end }: Span,
  findWith: (index: number) => ParallelSentence['with'],
): ParallelSentence[] {
  return side.article.sentences.slice(start, end).flatMap((sentence, offset) => {
    const segments = texts[start + offset] ?? [];
    const first = segments[0];
    const last = segments.at(-1);
    if (first === undefined || last === undefined) return [];
    const place = toPlace(side, start + offset);
    const goesOn = side.article.sentences[start + offset - 1]?.block === sentence.block;
    const { id } = sentence;
    const found = { id, start: first.start, end: last.end, segments, place, goesOn };
    return [{ kind: 'sentence', ...found, with: findWith(start + offset) }];
  });
}

function toStub(sides: Sides, pair: SentencePair): ParallelStub {
  const sentence = sides.right.article.sentences[pair.right.start];
  const beside = sides.left.article.sentences[pair.left.start];
  if (sentence === undefined || beside === undefined)
    throw new Error('a pair has no sentence; this is a bug in view/');
  return {
    kind: 'stub',
    id: sentence.id,
    words: toFirstWords(
      findPublishedPart(sides.right.published, sentence) ?? { text: '', start: sentence.start },
    ),
    besideId: beside.id,
    beside: toPlace(sides.left, pair.left.start),
  };
}

const toMovedTo = (side: Witness, index: number): { place: string; id: string } => ({
  place: toPlace(side, index),
  id: side.article.sentences[index]?.id ?? '',
});

/** The first six words, so that a reader knows the sentence again. */
const toFirstWords = ({ text, start }: Words): Words => ({
  start,
  text: text.split(' ').slice(0, 6).join(' '),
});

function toPlace({ article }: Witness, index: number): string {
  const sentence = article.sentences[index];
  return sentence === undefined ? '' : (toPlaces(article, [sentence])[0]?.label ?? '');
}
