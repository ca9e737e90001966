import type { Claim, ComparedArticle, Comparison } from '../../model/comparison.ts';
import { listPhrases } from '../../model/word-lists.ts';
import { findOpenSentence, toAbsenceState } from '../text/absence-states.ts';
import { toDifferingKinds } from '../text/reading-words.ts';
import { formatCsv } from './csv.ts';

const COLUMNS = listPhrases(
  `story|topic|claim|words before label|label|reported by|of|and apart|coverage|differs in|letter|article|status|start|end|words
  |nearest words|reason`,
);

/** The claims of a story as CSV: a row for each passage, and one for each article in which a claim has none: not found, within another claim, or left open. */
export function toClaimsCsv(comparison: Comparison): string {
  const rows = comparison.claims.flatMap((claim) =>
    comparison.articles.flatMap((article) => toRows(comparison.story.id, claim, article)),
  );
  return formatCsv([COLUMNS, ...rows]);
}

function toRows(story: string, claim: Claim, article: ComparedArticle): (string | number)[][] {
  const differs = toDifferingKinds(claim);
  const head = [
    ...[story, claim.topic ?? '', claim.id, claim.labelBefore?.exact ?? '', claim.label],
    ...[claim.coverage.count - claim.coverage.apart.length, claim.coverage.of],
    ...[claim.coverage.apart.length, claim.coverage.kind, differs.join(' ')],
    ...[article.letter, article.id],
  ];
  const passages = claim.passages.filter((passage) => passage.article === article.id);
  if (passages.length > 0) {
    return passages.map(({ start, end, exact }) => [...head, 'reported', start, end, exact, '', '']);
  }
  const absence = claim.absences.find((one) => one.article === article.id);
  const state = toAbsenceState(claim, article.id);
  if (state === 'within')
    return [[...head, 'within another claim', '', '', '', absence?.within?.exact ?? '', '']];
  if (state === 'open')
    return [[...head, 'left open', '', '', '', findOpenSentence(claim, article.id)?.exact ?? '', '']];
  return [[...head, 'not found', '', '', '', absence?.nearest?.exact ?? '', absence?.reason ?? '']];
}
