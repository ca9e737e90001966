import { expect, test } from 'vitest';
import { annotateStory } from '../../../../src/annotate/story.ts';
import { isDoubtfulSpeaker } from '../../../../src/compare/speakers/doubtful-speakers.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

const MET = 'Anna Velde met bakers in Tarn on Monday. She bought flour. Velde paid for it.\n\n';
const SAYS = '“Nobody had asked her about the flour,” she says.';

test.each([
  [
    'somebody else speaks',
    `Velde departed without thanks, as OBR's Clara Holm tells our Evening unit. ${SAYS}`,
    true,
  ],
  ['she speaks herself', `Velde departed without thanks, Velde tells our Evening unit. ${SAYS}`, false],
  ['nobody speaks', `Velde departed without thanks for the bread. ${SAYS}`, false],
])('whom “she” means is in doubt after a sentence in which %s', (_who, words, isInDoubt) => {
  const { articles, entities } = annotateStory([makeArticle({ text: `${MET}${words}` })], { date: null });
  const [article] = articles;
  const quotation = article?.quotations.at(-1);
  const speaker = quotation?.speaker;
  if (article === undefined || quotation === undefined || !speaker) throw new Error('no speaker');
  const velde = entities.find(({ label }) => label === 'Anna Velde')?.id ?? null;
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  expect(isDoubtfulSpeaker(quotation, { ...speaker, entity: velde }, article, kinds)).toBe(isInDoubt);
});
