import { expect, test } from 'vitest';
import { toPairKey } from '../../../../src/align/groups/clusters.ts';
import type { Part } from '../../../../src/align/groups/parts.ts';
import { toRows } from '../../../../src/align/groups/rows.ts';
import { measureTexts } from '../../../build/measured-story.ts';

const { articles, measured, partOf } = measureTexts(
  'The council promised new pumps, though the cost of the work was not stated anywhere. Rain fell.',
  'New pumps were promised by the council.',
);

/** The words of each row, for groups in which some parts stand together. */
const rowsOf = (together: Part[]): string[][] => {
  const others = measured.parts.filter((part) => !together.includes(part)).map((part) => [part]);
  const groups = together.length === 0 ? others : [together, ...others];
  return toRows(measured, groups).map(({ stretches }) =>
    stretches.map(({ article, span }) => articles[article]?.text.slice(span.start, span.end) ?? ''),
  );
};

test('a sentence of which no part is linked stays whole', () => {
  expect(rowsOf([])).toEqual([
    ['The council promised new pumps, though the cost of the work was not stated anywhere.'],
    ['Rain fell.'],
    ['New pumps were promised by the council.'],
  ]);
});

test('a linked part leaves the rest of its sentence as a claim of its own', () => {
  expect(rowsOf([partOf('a', 'promised'), partOf('b', 'pumps')])).toEqual([
    ['The council promised new pumps', 'New pumps were promised by the council.'],
    ['though the cost of the work was not stated anywhere.'],
    ['Rain fell.'],
  ]);
});

test('a rest that tells too little goes with the linked part beside it', () => {
  const story = measureTexts(
    'The council promised new pumps and hoses, though nobody was told.',
    'New pumps and hoses were promised by the council.',
  );
  const group = [story.partOf('a', 'promised'), story.partOf('b', 'pumps')];
  const rest = story.measured.parts.filter((part) => !group.includes(part)).map((part) => [part]);
  expect(rest).toHaveLength(1);
  const [row] = toRows(story.measured, [group, ...rest]);
  expect(row?.stretches.map(({ span }) => span)).toEqual([
    { start: 0, end: 65 },
    { start: 0, end: 49 },
  ]);
});

test('parts that the editor keeps apart are rows of their own, and a third goes with the one that is nearest', () => {
  const story = measureTexts(
    'The council promised new pumps, though the cost was not stated, while the old pier was closed for repairs.',
    'New pumps were promised by the council.',
  );
  const [pumps, cost, pier] = ['pumps', 'cost', 'pier'].map((words) => story.partOf('a', words));
  if (pumps === undefined || cost === undefined || pier === undefined) throw new Error('three parts');
  expect(new Set([pumps, cost, pier]).size).toBe(3);
  const groups = story.measured.parts.map((part) => [part]);
  const wordsOf = (apart: ReadonlySet<number>) =>
    toRows(story.measured, groups, apart).map(({ stretches }) =>
      stretches.map(({ article, span }) => story.articles[article]?.text.slice(span.start, span.end)),
    );
  expect(wordsOf(new Set())[0]).toEqual([story.articles[0]?.text]);
  expect(wordsOf(new Set([toPairKey(pumps, pier), toPairKey(pier, pumps)])).slice(0, 2)).toEqual([
    ['The council promised new pumps, though the cost was not stated'],
    ['while the old pier was closed for repairs.'],
  ]);
});
