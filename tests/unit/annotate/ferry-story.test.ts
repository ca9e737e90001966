import { expect, test } from 'vitest';
import { explainEvidence } from '../../../src/annotate/entities/evidence-table.ts';
import { explainArticle } from '../../../src/annotate/explain.ts';
import { annotateStory } from '../../../src/annotate/story.ts';
import { readFerryStory } from '../../build/ferry-story.ts';
import { tellData } from '../../build/tell-data.ts';

const OCCASION = { date: '2031-05-12', outlets: ['Norrby Mail'] };

test('what is found in an invented story, and by which rules, stays as it is, right or wrong; a change is read as a difference', async () => {
  const read = await readFerryStory();
  const { articles, entities, evidence } = annotateStory(read, OCCASION);
  const told = {
    entities,
    evidence: evidence.map((one) => ({ ...one, evidence: explainEvidence(one.decidedBy) })),
    articles: articles.map(({ text: _, blocks: __, sourceMap: ___, ...found }) => found),
    rules: read.map((article) => explainArticle(article, OCCASION)),
  };
  await expect(`${tellData(told).join('\n')}\n`).toMatchFileSnapshot('../../golden/ferry/annotations.txt');
});
