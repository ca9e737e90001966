import type { AlignedClaim } from '../../model/alignment.ts';
import type { Passage } from '../../model/comparison.ts';
import type { Id } from '../../model/ids.ts';
import type { Label } from '../labels/label-readings.ts';
import type { createCountedFinder, Rated } from './counted-passages.ts';

/**
 * A claim with the passages that count as reports of its heading, and the links between these. `row`: what the alignment set together, all of it for the claim that heads the row, nothing more for
 * what was left over. `partly`: passages (ids) that may report a part of the heading. `beside`: of articles that have no counted passage the passage of the row that likeliest reports the heading.
 */
export type CountedClaim = AlignedClaim & {
  label: Label;
  row: Pick<AlignedClaim, 'passages' | 'links'>;
  partly: ReadonlySet<string>;
  beside: ReadonlyMap<Id, Rated>;
};

type Rules = {
  findLabel: (row: Pick<AlignedClaim, 'passages' | 'links'>) => Label;
  /** Makes of a row the function that gives the passages (ids) that answer otherwise what one (id) answers. */
  findAnswering: (row: Pick<AlignedClaim, 'passages' | 'links'>) => (id: string) => ReadonlySet<string>;
  findCounted: ReturnType<typeof createCountedFinder>;
  /** False for what is left over and says too little to be a claim. */
  isWorthAClaim: (passages: readonly Passage[]) => boolean;
};

/**
 * Makes claims of a row: its heading with the passages that count as reports of it, then of what is left over the same again. So each passage counts in one claim, under a heading that it
 * reports.
 *
 * @returns the claim that heads the row first
 */
export function countRow(row: AlignedClaim, rules: Rules): CountedClaim[] {
  const claims: CountedClaim[] = [];
  const answering = rules.findAnswering(row);
  let left: Pick<AlignedClaim, 'passages' | 'links'> = row;
  while (left.passages.length > 0) {
    const { counted, claim } = countOnce(left, { ...row, answering }, rules);
    if (claims.length === 0) claims.push({ ...claim, row });
    else if (rules.isWorthAClaim(claim.passages)) claims.push(claim);
    left = within(
      row,
      left.passages.filter((passage) => !counted.includes(passage)),
    );
  }
  return claims;
}

function countOnce(
  left: Pick<AlignedClaim, 'passages' | 'links'>,
  { answering, ...row }: AlignedClaim & { answering: ReturnType<Rules['findAnswering']> },
  { findLabel, findCounted }: Rules,
): { counted: readonly Passage[]; claim: CountedClaim } {
  const label = findLabel(left);
  const heading = left.passages.find(({ id }) => id === label.passage);
  if (heading === undefined) throw new Error('a heading is no passage of its row; this is a bug in compare/');
  const { counted, partly } = findCounted({ ...left, answering }, heading);
  const own = within(row, counted);
  const isWhole = counted.length === left.passages.length;
  const claim = {
    ...row,
    ...own,
    row: own,
    partly,
    label: isWhole || !isOfOneArticle(counted) ? label : findLabel(own),
    beside: findBeside(counted, findCounted({ ...row, answering }, heading).rated),
  };
  return { counted, claim };
}

/** Some passages of a row with the links between them. */
function within({ links }: AlignedClaim, passages: Passage[]): Pick<AlignedClaim, 'passages' | 'links'> {
  const ids = new Set(passages.map(({ id }) => id));
  return { passages, links: links.filter(({ a, b }) => ids.has(a) && ids.has(b)) };
}

const isOfOneArticle = (passages: readonly Passage[]): boolean =>
  passages.every(({ article }) => article === passages[0]?.article);

function findBeside(counted: readonly Passage[], rated: readonly Rated[]): Map<Id, Rated> {
  const present = new Set(counted.map(({ article }) => article));
  const beside = new Map<Id, Rated>();
  for (const one of rated) {
    const { article } = one.passage;
    if (present.has(article) || one.likelihood <= (beside.get(article)?.likelihood ?? -1)) continue;
    beside.set(article, one);
  }
  return beside;
}
