import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { describeChange, toChange, toMovedClaims } from '../../../src/desk/changes.ts';
import { applyEdit, type Edit } from '../../../src/desk/edits.ts';
import { toDeskStory } from '../../../src/desk/state.ts';
import { readStorySettings } from '../../../src/load/settings.ts';
import { compareFiles } from '../../../src/load/story.ts';
import { readStoryFiles } from '../../../src/load/story-files.ts';
import { tellData } from '../../build/tell-data.ts';

const FOLDER = 'tests/cases/ferry';
const files = await readStoryFiles(FOLDER, FOLDER);
const whole = await readFile(`${FOLDER}/story.yaml`, 'utf8');

/** The story with another `story.yaml`. */
function compare(text: string) {
  const { settings } = readStorySettings('story.yaml', text);
  const bytes = new TextEncoder().encode(text);
  const { comparison, proposals } = compareFiles({
    ...files,
    settings: { path: 'story.yaml', name: 'story.yaml', bytes },
  });
  if (settings === undefined || comparison === undefined) throw new Error(`cannot be compared:\n${text}`);
  return { settings, comparison, proposals };
}

test('what the desk shows of an invented story stays as it is, right or wrong; a change is read as a difference', async () => {
  const lost = whole
    .replace('About 200 passengers were', 'About 200 people were')
    .replace('The ship, built in 1998', 'The boat, built in 1998');
  const told = [whole, lost, 'title: Ferry'].map((text) =>
    toDeskStory({ ...compare(text), published: new Map([['c', 0.1]]) }),
  );
  await expect(`${tellData(told).join('\n')}\n`).toMatchFileSnapshot('../../golden/desk/state.txt');
});

const FLAT = `title: Ferry
topics: [{ id: pier, title: Pier, question: "Is it shut?" }]
articles: { a.md: { outlet: Courier }, b.txt: {} }
links: [{ deny: [{ file: a.md, words: bang }, { file: b.txt, words: boom }], why: no }]
claims: [{ of: { file: a.md, words: bang }, topic: pier }]
`;
const TEXTS = { whole, flat: FLAT, short: 'title: Ferry', spaced: whole.replaceAll('\n', '\r\n') };

const words = (file: string, some: string) => ({ file, words: some });
const [ends, of] = [[words('a.md', 'bang'), words('b.txt', 'a “boom”: yes')], words('a.md', 'bang')];
const topic = { id: 'pier', title: 'The pier: shut', question: 'Is it #1?', words: [] };

const EDITS: Edit[] = [
  { kind: 'same', passages: ends, why: 'one sound' },
  { kind: 'same', passages: ends, why: 'one\nsound', answer: 'other' },
  { kind: 'not-same', passages: ends, why: '- two' },
  { kind: 'split', ...of, rest: 'and then', why: 'two parts' },
  { kind: 'reword', of, words: 'a thud' },
  { kind: 'reword', of: words('b.txt', 'About 200 passengers were on board.'), words: 'it is true' },
  { kind: 'forget-link', index: 0 },
  { kind: 'claim', of, id: 'abcdef0123', label: 'A sound', topic: 'pier' },
  { kind: 'claim', of, id: 'abcdef0123', label: null, topic: null },
  { kind: 'claim', of: words('b.txt', 'About 200 passengers were on board.'), id: 'abcdef0123', topic: null },
  { kind: 'claim', of: words('b.txt', 'new words'), id: 'abcdef0123', label: '1998' },
  { kind: 'topic', ...topic },
  { kind: 'topic', ...topic, id: 'sound', words: ['bang', 'no', 'a, b'] },
  { kind: 'forget-topic', id: 'pier' },
  { kind: 'forget-topic', id: 'engine' },
  { kind: 'article', file: 'a.md', key: 'outlet', value: 'The “Courier”' },
  { kind: 'article', file: 'c.html', key: 'rights', value: null },
  { kind: 'article', file: 'z.txt', key: 'label', value: 'null' },
  { kind: 'publish', file: 'b.txt', value: 'passages' },
  { kind: 'story', key: 'title', value: 'A crash: the ferry' },
  { kind: 'story', key: 'introduction', value: null },
  { kind: 'story', key: 'date', value: '2031-05-13' },
  {
    kind: 'fields',
    edits: [
      { kind: 'story', key: 'introduction', value: 'Two\nlines' },
      { kind: 'publish', file: 'b.txt', value: 'full' },
    ],
  },
];

/** The lines that a change takes away and adds, in the order of the file. */
function tellChanged(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `-${line}`),
    ...now.flatMap((line, at) => (old.includes(line) ? [] : [`${at + 1}+${line}`])),
    `${old.length} lines become ${now.length}`,
  ];
}

function tellEdit(text: string, edit: Edit): string[] {
  const { settings } = readStorySettings('story.yaml', text);
  if (settings === undefined) throw new Error(`cannot be read:\n${text}`);
  try {
    return tellChanged(text, applyEdit(text, settings, edit));
  } catch (error) {
    return [String(error)];
  }
}

test('what each decision at the desk writes into story.yaml stays as it is; a change is read as a difference', async () => {
  const lines = Object.entries(TEXTS).flatMap(([name, text]) =>
    EDITS.flatMap((edit) => [
      `${name}: ${JSON.stringify(edit)}`,
      ...tellEdit(text, edit).map((line) => `  ${JSON.stringify(line)}`),
    ]),
  );
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../../golden/desk/edits.txt');
});

test('what a decision is said to change stays as it is, right or wrong; a change is read as a difference', async () => {
  const before = compare(whole).comparison;
  const after = compare(whole.replace(/links:[\s\S]*?claims:/u, 'claims:')).comparison;
  const pairs = [
    [before, after],
    [after, before],
    [before, before],
  ] as const;
  const told = pairs.map(([from, to]) => [
    describeChange(toChange(from, to, [])),
    describeChange(
      toChange(from, to, ['The pier will stay closed until Friday, May 23, Mayor Per Aalto told reporters.']),
    ),
    toMovedClaims(from, to),
  ]);
  await expect(`${tellData(told).join('\n')}\n`).toMatchFileSnapshot('../../golden/desk/changes.txt');
});
