import type { Proposal } from '../model/alignment.ts';
import type { AnnotatedArticle } from '../model/article.ts';
import { onceEach } from '../model/once.ts';
import { overlaps, sliceSpan } from '../model/span.ts';
import type { ResolvedEditorLink } from './editor/editor.ts';
import type { Bond } from './groups/decided.ts';
import type { Part } from './groups/parts.ts';
import type { DraftPassage, Row } from './groups/rows.ts';

/** Lowest probability of two claims that an editor is asked about. */
const LEAST_SCORE = 0.05;

type Story = {
  articles: readonly AnnotatedArticle[];
  links: readonly ResolvedEditorLink[];
  bonds: readonly Bond[];
};

/** Two rows that may report one claim, with the strongest bond between them. */
type Meeting = { left: Row; right: Row; bond: Bond };

/**
 * Claims that may be one, of which the comparison shows two: each pair with its likeliest two passages, the probability that these report the
 * same, and how many cells that are right joining them is expected to show; a cell is a sentence, and another article that reports it too. What
 * the editor keeps apart is not asked again.
 *
 * @returns the greatest expected gain first
 */
export function toProposals(rows: readonly Row[], { articles, links, bonds }: Story): Proposal[] {
  const rowOf = new Map(rows.flatMap((row) => row.parts.map((part): [Part, Row] => [part, row])));
  const denied = links.filter(({ kind }) => kind === 'deny');
  return findMeetings(rowOf, bonds)
    .filter(({ left, right }) => !denied.some((link) => isBetween(link, [left, right], articles)))
    .map((meeting) => toProposal(meeting, articles))
    .filter(({ gain }) => gain > 0)
    .sort((x, y) => y.gain - x.gain || y.score - x.score);
}

/** Bonds come strongest first: the first between two rows is the one that counts. */
function findMeetings(rowOf: ReadonlyMap<Part, Row>, bonds: readonly Bond[]): Meeting[] {
  const seen = new Map<Row, Set<Row>>();
  return bonds.flatMap((bond): Meeting[] => {
    if (bond.score < LEAST_SCORE) return [];
    const [left, right] = [rowOf.get(bond.a), rowOf.get(bond.b)];
    if (left === undefined || right === undefined || left === right) return [];
    if (seen.get(left)?.has(right) === true || seen.get(right)?.has(left) === true) return [];
    seen.set(left, (seen.get(left) ?? new Set()).add(right));
    return [{ left, right, bond }];
  });
}

const isBetween = (
  { passages }: ResolvedEditorLink,
  [left, right]: readonly [Row, Row],
  articles: readonly AnnotatedArticle[],
): boolean => {
  const isIn = (row: Row): boolean =>
    passages.some((passage) =>
      row.stretches.some(
        (one) => articles[one.article]?.id === passage.article && overlaps(one.span, passage),
      ),
    );
  return isIn(left) && isIn(right);
};

function toProposal({ left, right, bond }: Meeting, articles: readonly AnnotatedArticle[]): Proposal {
  return {
    a: toWords(findStretch(left, bond.a, bond.b), articles),
    b: toWords(findStretch(right, bond.a, bond.b), articles),
    score: bond.score,
    gain: bond.score * (countNewCells(left, right) + countNewCells(right, left)),
  };
}

function findStretch(row: Row, ...parts: readonly Part[]): DraftPassage {
  const found = row.stretches.find((one) => parts.some((part) => one.parts.includes(part)));
  if (found === undefined) throw new Error('a bond ends in no row; this is a bug in align/');
  return found;
}

function toWords({ article, span }: DraftPassage, articles: readonly AnnotatedArticle[]): Proposal['a'] {
  const owner = articles[article];
  if (owner === undefined) throw new Error(`no article ${article}; this is a bug in align/`);
  return { article: owner.id, ...span, exact: sliceSpan(owner.text, span) };
}

/** For each sentence of a row the articles of another row that it did not meet so far. */
function countNewCells(row: Row, other: Row): number {
  const own = measure(row);
  return own.sentences * measure(other).articles.difference(own.articles).size;
}

/** The articles of a row and how many sentences it has; it meets many others. */
const measure = onceEach((row: Row) => ({
  articles: new Set(row.stretches.map(({ article }) => article)),
  sentences: new Set(row.parts.map(({ sentence }) => sentence)).size,
}));
