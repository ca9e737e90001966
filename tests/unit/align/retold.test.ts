import { describe, expect, test } from 'vitest';
import { toPairKey } from '../../../src/align/groups/clusters.ts';
import type { Edge } from '../../../src/align/groups/edges.ts';
import { indexEdges } from '../../../src/align/groups/edges.ts';
import type { Part } from '../../../src/align/groups/parts.ts';
import { toRows } from '../../../src/align/groups/rows.ts';
import { joinRetold } from '../../../src/align/retold.ts';
import type { AnnotatedArticle } from '../../../src/model/article.ts';
import { makeEdge, measureTexts } from '../../build/measured-story.ts';

/** Two articles: the first tells one thing, another, and the first again; what the second says of it stands with the first alone. */
type Story = { first: string; other: string; again: string; beside: string };

type Reading = { meaning: number; score: number; isHeadline?: boolean; isApart?: boolean; isRead?: boolean };

/** The numbers of the sentences in each row, when the first and what stands beside it are one row, and the last of the first article is as near to both as is said. */
function rowsOf({ first, other, again, beside }: Story, reading: Reading): number[][] {
  const story = measureTexts(`${first} ${other} ${again}`, beside);
  const [one, two, three, four] = story.measured.sentences;
  const sentences = [one, two, three, four].flatMap((sentence) => (sentence === undefined ? [] : [sentence]));
  expect(sentences).toHaveLength(4);
  const [told = [], , retold = [], mate = []] = sentences.map(({ parts }): Part[] => parts);
  const group = [...told, ...mate];
  const rest = story.measured.parts.filter((part) => !group.includes(part)).map((part) => [part]);
  const angle = Math.sqrt(1 - reading.meaning ** 2);
  const meanings = [
    [1, 0, 0],
    [0, 0, 1],
    [reading.meaning, angle, 0],
    [0, 1, 0],
  ].map((one) => new Float32Array(one));
  const edges: Edge[] = retold.flatMap((a) =>
    mate.map((b) => ({ ...makeEdge(a, b, reading.score), isLink: false })),
  );
  const rows = joinRetold(toRows(story.measured, [group, ...rest]), {
    measured: { ...story.measured, meanings: reading.isRead === false ? undefined : meanings },
    edgesOf: indexEdges(edges),
    articles: reading.isHeadline === true ? story.articles.map(withHeadline) : story.articles,
    apart: new Set(reading.isApart === true ? retold.flatMap((a) => mate.map((b) => toPairKey(a, b))) : []),
  });
  return rows.map(({ stretches }) => stretches.map(({ parts: [part] }) => part?.sentence.unit.index ?? -1));
}

/** The article with all it says as a headline. */
const withHeadline = (article: AnnotatedArticle): AnnotatedArticle => ({
  ...article,
  blocks: article.blocks.map((block) => ({ ...block, kind: 'headline' })),
});

const LOCK = {
  first: 'Pilots shut the eastern lock.',
  other: 'Gulls nested on the crane.',
  again: 'The eastern lock is closed.',
  beside: 'The lock in the east was shut by pilots.',
};
const STORIES: readonly Story[] = [
  LOCK,
  {
    first: 'Orla Finch will run the ferry.',
    other: 'A bell rang twice.',
    again: 'Finch takes over the ferry.',
    beside: 'The ferry goes to Orla Finch.',
  },
  {
    first: 'Divers raised the anchor.',
    other: 'Soup was served.',
    again: 'The anchor is up.',
    beside: 'An anchor was lifted by divers.',
  },
  {
    first: 'Fog held nine barges back.',
    other: 'The mayor slept.',
    again: 'Nine barges wait for the fog to lift.',
    beside: 'Nine barges could not leave in the fog.',
  },
  {
    first: 'The harbour raised its fees.',
    other: 'A buoy broke loose.',
    again: 'Mooring costs more now.',
    beside: 'Fees at the harbour went up.',
  },
];

describe('what an article tells again', () => {
  test.each(STORIES)('stands in the row of what it repeats: $again', (story) => {
    expect(rowsOf(story, { meaning: 0.8, score: 0.3 })).toEqual([[0, 2, 3], [1]]);
  });

  test.each([
    ['it means something else', { meaning: 0.72, score: 0.6 }],
    ['no other article is likely to say it', { meaning: 0.9, score: 0.1 }],
    ['no encoder has read the story', { meaning: 0.9, score: 0.6, isRead: false }],
    ['the editor keeps it apart', { meaning: 0.9, score: 0.6, isApart: true }],
  ])('stays a claim of its own where %s', (_, reading) => {
    expect(rowsOf(LOCK, reading)).toEqual([[0, 3], [1], [2]]);
  });

  test('needs be less alike in a headline', () => {
    expect(rowsOf(LOCK, { meaning: 0.72, score: 0.3, isHeadline: true })).toEqual([[0, 2, 3], [1]]);
  });

  test.each([
    { ...LOCK, again: 'Is the eastern lock closed?' },
    { ...LOCK, again: 'They denied that the eastern lock is closed.' },
  ])('is not a question or a denial of it: $again', (story) => {
    expect(rowsOf(story, { meaning: 0.95, score: 0.9 })).toEqual([[0, 3], [1], [2]]);
  });
});
