import { expect, test } from 'vitest';
import { measureStory } from '../../../src/align/groups/parts.ts';
import { makeMeaningFeatures } from '../../../src/align/pairs/meaning-features.ts';
import { makeWordFeatures } from '../../../src/align/pairs/pair-features.ts';
import { scorePairs } from '../../../src/align/pairs/score.ts';
import { makeStoryFeatures } from '../../../src/align/pairs/story-features.ts';
import type { Unit } from '../../../src/align/units/units.ts';
import { annotateFerryStory, compareFerryStory, loadFerryStory } from '../../build/ferry-story.ts';
import { tellData } from '../../build/tell-data.ts';
import { tellFeatures, toPlainVector } from '../../build/tell-features.ts';

test('how an invented story is aligned stays as it is, right or wrong; a change is read as a difference', async () => {
  const { claims, sharedWording, tellings } = await compareFerryStory();
  const { proposals } = await loadFerryStory();
  const aligned = claims.map(({ id, label, passages, links, relations: _, possiblyRelated, absences }) => ({
    ...{ id, label, possiblyRelated, absences, links },
    passages: passages.map((passage) => `${passage.id} ${passage.exact}`),
  }));
  await expect(
    `${tellData({ aligned, sharedWording, tellings, proposals }).join('\n')}\n`,
  ).toMatchFileSnapshot('../../golden/ferry/alignment.txt');
});

test('what is measured of two sentences stays as it is, right or wrong; a change is read as a difference', async () => {
  const articles = await annotateFerryStory();
  const { sentences, parts } = measureStory(articles, () => []);
  const units = sentences.map(({ unit }) => unit);
  const toText = ({ article, span: { start, end } }: Unit): string =>
    articles[article]?.text.slice(start, end) ?? '';
  const vectors = units.map((unit) => toPlainVector(toText(unit)));
  const pairs = scorePairs(units, undefined, vectors);
  const looks = pairs.map(({ a, b, score }) => ({ a, b, share: score }));
  const told = {
    units: units.map((unit) => [unit.index, toText(unit), unit.actor ?? '', unit.stance]),
    parts: parts.map(({ unit }) => toText(unit)),
    words: tellFeatures(makeWordFeatures(units), units, 7),
    meaning: tellFeatures(makeMeaningFeatures(units, vectors), units, 29),
    story: tellFeatures(makeStoryFeatures(units, looks), units, 29),
    scores: pairs.map(({ a, b, score }) => `${a.index} ${b.index}: ${score.toFixed(4)}`),
  };
  await expect(`${tellData(told).join('\n')}\n`).toMatchFileSnapshot('../../golden/ferry/measures.txt');
});
