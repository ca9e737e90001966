import type { Claim, Comparison } from '../../model/comparison.ts';
import type { Id } from '../../model/ids.ts';
import { createJudge, createPlaceFinder, type Event } from './gold.ts';

/** How the site answers for a labelled cell: a sentence, and another article that reports the same. `unlisted`: no page lists the sentence as a claim, or as a part of one, so none says anything of the other article. */
export type CellTally = {
  cells: number;
  linked: number;
  within: number;
  perhaps: number;
  missing: number;
  unlisted: number;
};

/** Of the places that the site names as saying the claim, or as perhaps saying it: how many do. */
export type PlaceTally = { right: number; n: number };

export type AbsenceTally = {
  cells: CellTally;
  within: PlaceTally;
  perhaps: PlaceTally;
  onlyHere: PlaceTally;
};

export const emptyAbsences = (): AbsenceTally => ({
  cells: { cells: 0, linked: 0, within: 0, perhaps: 0, missing: 0, unlisted: 0 },
  within: { right: 0, n: 0 },
  perhaps: { right: 0, n: 0 },
  onlyHere: { right: 0, n: 0 },
});

type Find = (article: Id, span: { start: number; end: number }) => string[];
type Judge = ReturnType<typeof createJudge>;

/** Adds what the site says of the cells of an event. */
export function countAbsences(tally: AbsenceTally, comparison: Comparison, event: Event): void {
  const find = createPlaceFinder(comparison, event.rows);
  const judge = createJudge(event.gold);
  const articleOf = new Map(comparison.articles.map(({ id, file }) => [file.charAt(0).toUpperCase(), id]));
  for (const [cell, mates] of toGoldCells(event.gold.claims)) {
    const [sentence = '', letter = ''] = cell.split('>');
    const article = articleOf.get(letter);
    if (article === undefined) continue;
    tally.cells.cells += 1;
    tally.cells[toAnswer(sentence, article, { mates, claims: comparison.claims, find })] += 1;
  }
  for (const claim of comparison.claims) countPlaces(tally, claim, { find, judge, event });
}

/** For each labelled sentence and each other outlet that reports the same: the sentences there. */
function toGoldCells(claims: Event['gold']['claims']): Map<string, Set<string>> {
  const cells = new Map<string, Set<string>>();
  for (const { members } of claims) {
    for (const one of members) {
      for (const other of members.filter((each) => each.charAt(0) !== one.charAt(0))) {
        const key = `${one}>${other.charAt(0)}`;
        cells.set(key, (cells.get(key) ?? new Set()).add(other));
      }
    }
  }
  return cells;
}

type CellContext = { mates: ReadonlySet<string>; claims: readonly Claim[]; find: Find };

/** The best that any claim of the sentence says of the article: a passage there that is right; a place named as saying it; as perhaps; nothing. */
function toAnswer(
  sentence: string,
  article: Id,
  { mates, claims, find }: CellContext,
): keyof Omit<CellTally, 'cells'> {
  const own = claims.filter(({ passages }) =>
    passages.some((passage) => find(passage.article, passage).includes(sentence)),
  );
  if (own.length === 0) return 'unlisted';
  const isRight = (place: { start: number; end: number }): boolean =>
    find(article, place).some((id) => mates.has(id));
  if (own.some(({ passages }) => passages.some((one) => one.article === article && isRight(one))))
    return 'linked';
  const absences = own.flatMap((claim) => claim.absences).filter((one) => one.article === article);
  if (absences.some(({ within }) => within !== null)) return 'within';
  if (own.some(({ coverage }) => coverage.perhaps.includes(article))) return 'perhaps';
  return 'missing';
}

function countPlaces(
  tally: AbsenceTally,
  claim: Claim,
  { find, judge, event }: { find: Find; judge: Judge; event: Event },
): void {
  const mine = claim.passages.flatMap((passage) => find(passage.article, passage));
  const judgeAll = (ids: readonly string[]): ReturnType<Judge> => {
    const verdicts = ids.flatMap((id) => mine.map((one) => judge(one, id)));
    return verdicts.find((one) => one === 'same') ?? verdicts.find((one) => one === 'unsure') ?? 'other';
  };
  const add = (into: PlaceTally, verdict: ReturnType<Judge>): void => {
    if (verdict === 'unsure') return;
    into.n += 1;
    if (verdict === 'same') into.right += 1;
  };
  for (const { article, within } of claim.absences)
    if (within !== null) add(tally.within, judgeAll(find(article, within)));
  const shown = claim.possiblyRelated.filter(
    ({ article, shown: isShown }) => isShown && claim.coverage.perhaps.includes(article),
  );
  for (const one of shown) add(tally.perhaps, judgeAll(find(one.article, one)));
  if (claim.coverage.kind !== 'only-here' || mine.length === 0) return;
  const elsewhere = event.rows
    .map(({ id }) => id)
    .filter((id) => mine.every((one) => one.charAt(0) !== id.charAt(0)));
  tally.onlyHere.n += 1;
  if (judgeAll(elsewhere) !== 'same') tally.onlyHere.right += 1;
}
