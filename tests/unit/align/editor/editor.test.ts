import { expect, test } from 'vitest';
import { resolveEditorLinks } from '../../../../src/align/editor/editor.ts';
import type { FindPlace } from '../../../../src/align/editor/editor-places.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

const harbour = makeArticle({
  id: 'harbour',
  text: 'Port to reopen\nThe mayor said the quay would be repaired within 3–5 days. Nobody was hurt.\nAlso read: Boats of the year',
  kinds: ['headline', 'paragraph', 'furniture'],
});
const tidings = makeArticle({ id: 'tidings', text: 'The quay is to be mended in a week or so.' });

const findPlace: FindPlace = (path) => ({ file: 'story.yaml', line: path.length, column: 11 });

const resolve = (file: string, words: string) =>
  resolveEditorLinks({
    links: [
      {
        assert: [
          { file: 'tidings.txt', words: 'in a week or so' },
          { file, words },
        ],
        why: 'the same repair',
      },
    ],
    articles: [harbour, tidings],
    findPlace,
  });

const lines = (file: string, words: string): string[] =>
  resolve(file, words).diagnostics.map(
    (one) =>
      `${one.line}:${one.column} ${one.severity} ${one.source}:${one.ruleId}\n${one.message}\n${one.note}`,
  );

test('words of the articles become spans', () => {
  const { links, diagnostics } = resolve('harbour.txt', 'within 3–5 days');
  expect(diagnostics).toEqual([]);
  expect(links).toEqual([
    {
      kind: 'assert',
      passages: [
        { article: 'tidings', start: 25, end: 40 },
        { article: 'harbour', start: 57, end: 72 },
      ],
      why: 'the same repair',
    },
  ]);
});

test('words that are not in the article name the nearest text with its place', () => {
  expect(lines('harbour.txt', 'within 3 to 5 days')).toEqual([
    [
      '5:11 error story:passage-not-found',
      '“within 3 to 5 days” is not in articles/harbour.txt; the nearest text is “within 3–5 days” (line 2, column 43).',
      'Copy the words exactly as they stand in the article.',
    ].join('\n'),
  ]);
});

test('words of another article name that article', () => {
  expect(lines('harbour.txt', 'The quay is to be mended')).toEqual([
    [
      '5:11 error story:passage-not-found',
      '“The quay is to be mended” is not in articles/harbour.txt; it is in articles/tidings.txt.',
      'Write `file: tidings.txt`, or copy the words exactly as they stand in articles/harbour.txt.',
    ].join('\n'),
  ]);
});

test('words that are like nothing in the article say so', () => {
  expect(lines('harbour.txt', 'xylophone festival')[0]).toContain('no text there is near');
});

test('words of furniture are refused, with the reason', () => {
  expect(lines('harbour.txt', 'Boats of the year')[0]).toContain('story:passage-outside');
});

test('a file that is not an article names those that are', () => {
  expect(lines('habour.txt', 'Nobody was hurt.')).toEqual([
    [
      '5:11 error story:article-not-found',
      '“habour.txt” is not an article of this story.',
      'Write the name of a file in articles/: “harbour.txt”, “tidings.txt”.',
    ].join('\n'),
  ]);
});

test('a link with a problem is left out, and every problem of it is reported', () => {
  const { links, diagnostics } = resolveEditorLinks({
    links: [
      {
        deny: [
          { file: 'x.txt', words: 'x' },
          { file: 'harbour.txt', words: 'nothing like it' },
        ],
        why: 'w',
      },
    ],
    articles: [harbour],
    findPlace,
  });
  expect(links).toEqual([]);
  expect(diagnostics.map((one) => one.ruleId)).toEqual(['article-not-found', 'passage-not-found']);
});

test('denied words that an article has twice are denied in both places, asserted ones stand for the first', () => {
  const twice = makeArticle({
    id: 'twice',
    text: 'The quay is closed. Nobody was hurt. The quay is closed.',
  });
  const members = [
    { file: 'twice.txt', words: 'The quay is closed.' },
    { file: 'tidings.txt', words: 'to be mended' },
  ];
  const { links } = resolveEditorLinks({
    links: [
      { deny: members, why: 'two quays' },
      { assert: members, why: 'one quay' },
    ],
    articles: [twice, tidings],
    findPlace,
  });
  expect(links.map(({ kind, passages }) => [kind, ...passages.map((passage) => passage.start)])).toEqual([
    ['deny', 0, 12],
    ['deny', 37, 12],
    ['assert', 0, 12],
  ]);
});

test('asserted words that stand in two different sentences name both places', () => {
  const cranes = makeArticle({
    id: 'cranes',
    text: 'The north team said that the crane cut the delay.\n\nThe south team said that the crane cut the delay, too.',
  });
  const members = [
    { file: 'cranes.txt', words: 'the crane cut the delay' },
    { file: 'tidings.txt', words: 'in a week or so' },
  ];
  const { links, diagnostics } = resolveEditorLinks({
    links: [{ assert: members, why: 'one crane' }],
    articles: [cranes, tidings],
    findPlace,
  });
  expect(links).toEqual([]);
  expect(diagnostics).toMatchObject([{ ruleId: 'passage-twice' }]);
  expect(diagnostics[0]?.message).toContain('line 1, column 26 and line 3, column 26');
});

test('a reason that was not filled in is an error', () => {
  const members = [
    { file: 'harbour.txt', words: 'within 3–5 days' },
    { file: 'tidings.txt', words: 'in a week or so' },
  ];
  const { diagnostics } = resolveEditorLinks({
    links: [{ deny: members, why: 'say why' }],
    articles: [harbour, tidings],
    findPlace,
  });
  expect(diagnostics).toMatchObject([{ ruleId: 'why-unfilled', line: 3 }]);
});

test('two links that say opposite things of one pair are an error', () => {
  const { diagnostics } = resolveEditorLinks({
    links: [
      {
        assert: [
          { file: 'harbour.txt', words: 'within 3–5 days' },
          { file: 'tidings.txt', words: 'in a week or so' },
        ],
        why: 'one repair',
      },
      {
        deny: [
          { file: 'tidings.txt', words: 'mended in a week' },
          { file: 'harbour.txt', words: 'repaired within 3–5 days' },
        ],
        why: 'two repairs',
      },
    ],
    articles: [harbour, tidings],
    findPlace,
  });
  expect(diagnostics).toMatchObject([{ ruleId: 'link-contradicted' }]);
});
