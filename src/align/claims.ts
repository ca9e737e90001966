import type { AlignedClaim } from '../model/alignment.ts';
import type { AnnotatedArticle } from '../model/article.ts';
import type { Passage, PossiblyRelated } from '../model/comparison.ts';
import type { Link, Reason } from '../model/links.ts';
import { overlaps, sliceSpan } from '../model/span.ts';
import type { ResolvedEditorLink } from './editor/editor.ts';
import { type Edge, RELATED_MIN_SCORE } from './groups/edges.ts';
import type { Part } from './groups/parts.ts';
import { toReasons } from './groups/reasons.ts';
import type { Row } from './groups/rows.ts';
import { type RowsContext, toNearest } from './nearest/nearest.ts';
import { toPassage } from './passages.ts';

/** The claim of a row: its passages, a link with reasons for every two of different articles, and how near the other articles come. */
export function toAlignedClaim(row: Row, context: RowsContext): AlignedClaim {
  const { edgesOf, articles, links } = context;
  const placed = row.stretches.map(({ article, span, parts }) => {
    const owner = articles[article];
    if (owner === undefined) throw new Error(`no article ${article}; this is a bug in align/`);
    return { passage: toPassage(owner, span), article, parts };
  });
  const found = placed.flatMap((a, index) =>
    placed
      .slice(index + 1)
      .filter((b) => b.article !== a.article)
      .map((b) => toLink({ a, b, edgesOf, articles, links })),
  );
  const nearest = toNearest(row, context);
  const possiblyRelated = nearest.flatMap(({ article, span, score }): PossiblyRelated[] => {
    const text = articles.find((one) => one.id === article)?.text;
    if (span === null || text === undefined || score < RELATED_MIN_SCORE) return [];
    return [{ article, ...span, exact: sliceSpan(text, span), score }];
  });
  return {
    passages: placed.map((one) => one.passage),
    links: found,
    nearest,
    possiblyRelated,
    by: found.some((link) => link.by === 'editor') ? 'editor' : 'rule',
  };
}

type Placed = { passage: Passage; article: number; parts: readonly Part[] };
type Ends = {
  a: Placed;
  b: Placed;
  edgesOf: ReadonlyMap<Part, readonly Edge[]>;
  articles: readonly AnnotatedArticle[];
  links: readonly ResolvedEditorLink[];
};

function toLink({ a, b, edgesOf, articles, links }: Ends): Link {
  const ends = { a: a.passage.id, b: b.passage.id };
  const best = findStrongest(a.parts, b.parts, edgesOf);
  const reasons: Reason[] =
    best === undefined ? [] : toReasons(best.pair, articles, { a: a.passage, b: b.passage });
  const asserted = links.find(
    (link) => link.kind === 'assert' && holds(link, a.passage) && holds(link, b.passage),
  );
  if (asserted !== undefined) {
    return {
      ...ends,
      score: 1,
      reasons: [{ kind: 'editor', text: `aligned by the editor: ${asserted.why}` }, ...reasons],
      by: 'editor',
    };
  }
  if (best?.isLink !== true) {
    reasons.push({ kind: 'support', text: 'each is linked with other passages of this claim' });
  }
  return { ...ends, score: best?.score ?? 0, reasons, by: 'rule' };
}

/** The strongest edge between two groups of parts, the first of the first part's on a tie. */
function findStrongest(
  left: readonly Part[],
  right: readonly Part[],
  edgesOf: ReadonlyMap<Part, readonly Edge[]>,
): Edge | undefined {
  let strongest: Edge | undefined;
  for (const part of left) {
    const edge = edgesOf.get(part)?.find((one) => right.includes(one.a) || right.includes(one.b));
    if (edge !== undefined && (strongest === undefined || edge.score > strongest.score)) strongest = edge;
  }
  return strongest;
}

const holds = (link: ResolvedEditorLink, passage: Passage): boolean =>
  link.passages.some((one) => one.article === passage.article && overlaps(one, passage));
