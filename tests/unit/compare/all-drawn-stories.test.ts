import { expect, test } from 'vitest';
import type { Claim, Comparison } from '../../../src/model/comparison.ts';
import { getDrawnStories } from '../../build/drawn-stories.ts';
import { toSigns } from '../../build/signs.ts';
import { tellData } from '../../build/tell-data.ts';

/** What is most read of a claim in words, the rest in signs. */
function tellClaim(claim: Claim): string[] {
  const { id, label, labelBefore, labelSpeaker, coverage, passages, relations, ...rest } = claim;
  const before = labelBefore === null ? '' : `“${labelBefore.exact}” | `;
  const speaker = labelSpeaker === null ? '' : `, ${labelSpeaker}`;
  return [
    `${id}: ${before}“${label}”${speaker}, ${coverage.count}, ${toSigns(tellData(rest))}`,
    ...passages.map(({ exact, article }) => `  ${article} “${exact}”`),
    ...relations.map(({ kind, a, b, detail }) => `  ${kind} ${a} ${b}: ${detail}`),
  ];
}

function tellStory({ claims, articles, ...rest }: Comparison, index: number): string[] {
  return [
    `story ${index}`,
    ...claims.flatMap((claim) => tellClaim(claim).map((line) => `  ${line}`)),
    ...Object.entries(rest).map(([name, data]) => `  ${name} ${toSigns(tellData({ data }))}`),
    `  articles ${articles.map((article) => toSigns(tellData(article))).join(' ')}`,
  ];
}

test('what is stated of stories drawn from invented sentences stays as it is, right or wrong; a change is read as a difference', async () => {
  const told = getDrawnStories().flatMap(tellStory);
  await expect(`${told.join('\n')}\n`).toMatchFileSnapshot('../../golden/compare/drawn-stories.txt');
});
