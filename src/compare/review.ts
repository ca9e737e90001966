import { toFileName, WHY_UNFILLED } from '../align/editor/editor-places.ts';
import type { Claim, Comparison } from '../model/comparison.ts';
import type { EditorLink } from '../model/story.ts';
import { withoutUncounted } from './without-uncounted.ts';

/** A link for the editor to judge: what story.yaml would say, the score, and why it was or was not counted. */
export type ReviewedLink = { score: number; because: string; link: EditorLink };

/** How many links a review shows of each sort. */
const REVIEWED_COUNT = 12;

/**
 * Gives the weakest links that the comparison counts, as the denials that would take them away.
 *
 * @returns at most `count`, the weakest first; links of the editor are left out
 */
export function weakestLinks(comparison: Comparison, count = REVIEWED_COUNT): ReviewedLink[] {
  const { claims } = withoutUncounted(comparison);
  const links = claims.flatMap((claim) =>
    claim.links
      .filter((link) => link.by === 'rule')
      .map(({ a, b, score, reasons }) => ({
        score,
        because: reasons.map((reason) => reason.text).join('; ') || 'no reason was kept',
        link: { deny: [a, b].map((id) => toWords(comparison, findPassage(claim, id))), why: WHY_UNFILLED },
      })),
  );
  return links.sort((a, b) => a.score - b.score).slice(0, count);
}

/**
 * Gives the sentences that came nearest to a claim without being counted, as the assertions that would count them.
 *
 * @returns at most `count`, the nearest first, each sentence once a claim
 */
export function strongestRefusals(comparison: Comparison, count = REVIEWED_COUNT): ReviewedLink[] {
  const refusals = comparison.claims.flatMap((claim) =>
    claim.possiblyRelated.map((related) => ({
      score: related.score,
      because:
        claim.absences.find((absence) => absence.article === related.article)?.reason ??
        'it stays below the score of a link',
      link: {
        assert: [toWords(comparison, findPassage(claim, claim.labelPassage)), toWords(comparison, related)],
        why: WHY_UNFILLED,
      },
    })),
  );
  const seen = new Set<string>();
  return refusals
    .sort((a, b) => b.score - a.score)
    .filter(({ link }) => {
      // Two claims of one sentence each, near each other, refuse each other once from either side.
      const key = link.assert
        .map(({ file, words }) => `${file} ${words}`)
        .sort()
        .join('\n');
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    })
    .slice(0, count);
}

/** Writes links as entries of `links:` in story.yaml; words are quoted so that YAML gives them back exactly. */
export function formatReviewedLinks(links: readonly ReviewedLink[]): string {
  return links
    .map(({ score, because, link }) => {
      const [kind, members] = 'assert' in link ? ['assert', link.assert] : ['deny', link.deny];
      const lines = members.map(
        ({ file, words }) => `      - { file: ${JSON.stringify(file)}, words: ${JSON.stringify(words)} }`,
      );
      const comment = `  # score ${score.toFixed(2)}: ${because.replaceAll(/\s+/gu, ' ')}`;
      return [comment, `  - ${kind}:`, ...lines, `    why: ${JSON.stringify(link.why)}`].join('\n');
    })
    .join('\n');
}

function findPassage(claim: Claim, id: string): { article: string; exact: string } {
  const passage = claim.passages.find((one) => one.id === id);
  if (passage === undefined)
    throw new Error(`claim ${claim.id} has no passage ${id}; this is a bug in align/`);
  return passage;
}

function toWords(comparison: Comparison, { article, exact }: { article: string; exact: string }) {
  const file = comparison.articles.find((one) => one.id === article)?.file ?? article;
  return { file: toFileName(file), words: exact };
}
