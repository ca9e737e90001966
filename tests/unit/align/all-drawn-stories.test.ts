import { expect, test } from 'vitest';
import type { Claim, Comparison } from '../../../src/model/comparison.ts';
import { getDrawnStories } from '../../build/drawn-stories.ts';
import { toSigns } from '../../build/signs.ts';
import { tellData } from '../../build/tell-data.ts';

const tellLink = ({ a, b, score, by, agreement, reasons }: Claim['links'][number]): string =>
  `${a} ${b} ${score} ${by} ${agreement}: ${reasons.map(({ text }) => text).join('; ')}`;

/** Which passages were set together, by which links, and what was measured for the articles that have none, in signs. */
function tellClaim({ id, passages, links, absences, possiblyRelated }: Claim): string[] {
  return [
    `${id}: ${passages.map((passage) => passage.id).join(' ')} ${toSigns(tellData({ absences, possiblyRelated }))}`,
    ...links.map((link) => `  ${tellLink(link)}`),
  ];
}

function tellStory({ claims, sharedWording, tellings }: Comparison, index: number): string[] {
  return [
    `story ${index} ${toSigns(tellData({ sharedWording }))} ${JSON.stringify(tellings)}`,
    ...claims.flatMap((claim) => tellClaim(claim).map((line) => `  ${line}`)),
  ];
}

test('how stories drawn from invented sentences are aligned stays as it is, right or wrong; a change is read as a difference', async () => {
  const told = getDrawnStories().flatMap(tellStory);
  await expect(`${told.join('\n')}\n`).toMatchFileSnapshot('../../golden/align/drawn-stories.txt');
});
