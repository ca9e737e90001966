import { describe, expect, test } from 'vitest';
import { applyEdit, type Edit, EditSchema } from '../../../src/desk/edits.ts';
import { readStorySettings } from '../../../src/load/settings.ts';
import type { StorySettings } from '../../../src/model/story.ts';
import fc from '../../build/properties.ts';

const FILE = `# The harbour fire, kept by hand.
title: "Fire at the harbour"   # as on the poster
introduction: >-
  On Monday a fire closed
  the old harbour.
date: 2025-01-06

topics:
  - id: people
    title: Who was there
    question: "How many people were brought to safety?"
    words: [people, safety]
  # cost comes later
  - id: cost
    question: What does it cost?
    title: Cost

articles:
  post.txt:
    outlet: Oldport Post
  times.txt: { outlet: Oldport Times, publish: full, rights: ours }

links:
  - assert:
      - { file: post.txt, words: "About 40 people" }
      - file: times.txt
        words: >-
          More than
          40 people
    why: the same people
  # not the same shed
  - deny:
      - { file: post.txt, words: "a shed" }
      - { file: times.txt, words: "the shed" }
    why: two sheds
`;

const read = (text: string): StorySettings => {
  const { settings, diagnostics } = readStorySettings('story.yaml', text);
  expect(diagnostics).toEqual([]);
  if (settings === undefined) throw new Error('the text could not be read');
  return settings;
};

const edit = (text: string, change: Edit): string => applyEdit(text, read(text), change);

/** The lines that a change takes away and adds. */
function changedLines(before: string, after: string): string[] {
  const [a, b] = [before.split('\n'), after.split('\n')];
  let [head, tail] = [0, 0];
  while (head < Math.min(a.length, b.length) && a[head] === b[head]) head += 1;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  return [
    ...a.slice(head, a.length - tail).map((line) => `-${line}`),
    ...b.slice(head, b.length - tail).map((line) => `+${line}`),
  ];
}

const same: Edit = {
  kind: 'same',
  passages: [
    { file: 'post.txt', words: 'The “old quay”: closed' },
    { file: 'times.txt', words: 'closed on Monday' },
  ],
  why: 'one quay',
};

describe('an edit changes the lines that it is about, and nothing else', () => {
  const cases: [string, Edit, string[]][] = [
    [
      'a link is added after the others',
      same,
      [
        '+  - assert:',
        '+      - { file: post.txt, words: "The “old quay”: closed" }',
        '+      - { file: times.txt, words: closed on Monday }',
        '+    why: one quay',
      ],
    ],
    [
      'a link is taken back, and the comment above the next stays',
      { kind: 'forget-link', index: 0 },
      [
        '-  - assert:',
        '-      - { file: post.txt, words: "About 40 people" }',
        '-      - file: times.txt',
        '-        words: >-',
        '-          More than',
        '-          40 people',
        '-    why: the same people',
      ],
    ],
    [
      'a claim is named by its words, in a section of its own',
      {
        kind: 'claim',
        id: '5ab5cf6473',
        of: { file: 'post.txt', words: 'About 40 people' },
        topic: 'people',
      },
      ['+claims:', '+  - of: { file: post.txt, words: About 40 people }', '+    topic: people', '+'],
    ],
    [
      'an outlet is written over',
      { kind: 'article', file: 'post.txt', key: 'outlet', value: 'The Post' },
      ['-    outlet: Oldport Post', '+    outlet: The Post'],
    ],
    [
      'an address is added to an article on one line',
      { kind: 'article', file: 'times.txt', key: 'url', value: 'https://times.example/1' },
      [
        '-  times.txt: { outlet: Oldport Times, publish: full, rights: ours }',
        '+  times.txt: { outlet: Oldport Times, publish: full, rights: ours, url: "https://times.example/1" }',
      ],
    ],
    [
      'an article that the file did not name is added',
      { kind: 'article', file: 'herald.txt', key: 'published', value: '2025-01-07' },
      ['+  herald.txt:', '+    published: 2025-01-07'],
    ],
    [
      'the only thing said of an article goes with its name',
      { kind: 'article', file: 'post.txt', key: 'outlet', value: null },
      ['-  post.txt:', '-    outlet: Oldport Post'],
    ],
    [
      'several fields are written one after the other',
      {
        kind: 'fields',
        edits: [
          { kind: 'article', file: 'post.txt', key: 'outlet', value: 'The Post' },
          { kind: 'article', file: 'post.txt', key: 'headline', value: 'Fire' },
        ],
      },
      ['-    outlet: Oldport Post', '+    outlet: The Post', '+    headline: Fire'],
    ],
    [
      'a title keeps the comment after it',
      { kind: 'story', key: 'title', value: 'The fire' },
      ['-title: "Fire at the harbour"   # as on the poster', '+title: The fire   # as on the poster'],
    ],
    [
      'a folded text is replaced whole',
      { kind: 'story', key: 'introduction', value: 'A fire.' },
      ['-introduction: >-', '-  On Monday a fire closed', '-  the old harbour.', '+introduction: A fire.'],
    ],
    ['a date is taken away', { kind: 'story', key: 'date', value: null }, ['-date: 2025-01-06']],
    [
      'a topic is rewritten where it differs',
      { kind: 'topic', id: 'cost', title: 'Cost', question: 'How much?', words: ['euros'] },
      ['-    question: What does it cost?', '+    question: "How much?"', ' '],
    ],
    [
      'a topic is taken away',
      { kind: 'forget-topic', id: 'people' },
      [
        '-  - id: people',
        '-    title: Who was there',
        '-    question: "How many people were brought to safety?"',
        '-    words: [people, safety]',
      ],
    ],
  ];

  test.each(cases)('%s', (_name, change, lines) => {
    const after = edit(FILE, change);
    if (lines.at(-1) === ' ') {
      expect(after).toContain('    question: "How much?"\n    title: Cost\n    words: [euros]\n');
      return;
    }
    expect(changedLines(FILE, after)).toEqual(lines);
  });

  test('the settings say what was decided', () => {
    const after = read(edit(FILE, same));
    expect(after.links.at(-1)).toEqual({
      assert: same.kind === 'same' ? same.passages : [],
      why: 'one quay',
    });
    expect(after.links.slice(0, -1)).toEqual(read(FILE).links);
  });

  test('a link to a file with one line', () => {
    expect(edit('title: Fire', same)).toBe(
      'title: Fire\nlinks:\n  - assert:\n      - { file: post.txt, words: "The “old quay”: closed" }\n      - { file: times.txt, words: closed on Monday }\n    why: one quay\n',
    );
  });

  test.each([
    ['an empty list', 'title: Fire\nlinks: []\ndate: 2025-01-06\n'],
    [
      'a list on one line',
      'title: Fire\nlinks: [{ deny: [{ file: a.txt, words: x }, { file: b.txt, words: y }], why: z }]\n',
    ],
    [
      'a list without indent',
      'title: Fire\nlinks:\n- deny:\n  - { file: a.txt, words: x }\n  - { file: b.txt, words: y }\n  why: z\ndate: 2025-01-06\n',
    ],
    [
      'line ends of Windows',
      'title: Fire\r\nlinks:\r\n  - deny:\r\n      - { file: a.txt, words: x }\r\n      - { file: b.txt, words: y }\r\n    why: z\r\n',
    ],
    [
      'a file without an end of line',
      'title: Fire\nlinks:\n  - deny:\n      - { file: a.txt, words: x }\n      - { file: b.txt, words: y }\n    why: z',
    ],
  ])('a link is added to %s', (_name, text) => {
    const after = edit(text, same);
    expect(read(after).links).toHaveLength(read(text).links.length + 1);
    expect({ ...read(after), links: [] }).toEqual({ ...read(text), links: [] });
    if (text.includes('\r')) expect(after).not.toMatch(/[^\r]\n/u);
  });

  test('the last link takes its list with it', () => {
    const text =
      'title: Fire\nlinks:\n  - deny:\n      - { file: a.txt, words: x }\n      - { file: b.txt, words: y }\n    why: z\ndate: 2025-01-06\n';
    expect(edit(text, { kind: 'forget-link', index: 0 })).toBe('title: Fire\ndate: 2025-01-06\n');
  });

  test('any words come back as they were written', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: 'grapheme' }),
        fc.string({ minLength: 1 }),
        (words, why) => {
          const change: Edit = {
            kind: 'not-same',
            passages: [
              { file: 'post.txt', words },
              { file: 'times.txt', words },
            ],
            why,
          };
          const after = read(edit(FILE, change));
          expect(after.links.at(-1)).toEqual({ deny: change.passages, why });
        },
      ),
    );
  });

  test('a decision that is taken back leaves the file as it was', () => {
    expect(edit(edit(FILE, same), { kind: 'forget-link', index: 2 })).toBe(FILE);
  });
});

test('words that an article now writes differently change wherever they are named: in links and in claims', () => {
  const file = `${FILE}claims:
  - of: { file: post.txt, words: "About 40 people" }
    label: Forty people
`;
  const words = 'Some 40 people';
  const next = read(
    edit(file, { kind: 'reword', of: { file: 'post.txt', words: 'About 40 people' }, words }),
  );
  expect(JSON.stringify([next.links, next.claims])).not.toContain('About 40 people');
  expect(JSON.stringify(next.links)).toContain(words);
  expect(JSON.stringify(next.claims)).toContain(words);
});

describe('an edit is taken from a page', () => {
  const [a, b] = [
    { file: 'a', words: 'x' },
    { file: 'b', words: 'y' },
  ];
  const title = { kind: 'story', key: 'title', value: 'T' };

  test.each([
    [{ kind: 'same', passages: [a, b], why: 'w' }, { passages: [a] }, { why: '' }],
    [{ kind: 'not-same', passages: [a, b], why: 'w' }, { passages: [a] }, { why: '' }],
    [
      { kind: 'split', file: 'a', words: 'x', rest: 'y', why: 'w' },
      { file: '' },
      { words: '' },
      { rest: '' },
    ],
    [{ kind: 'reword', of: a, words: 'z' }, { words: '' }, { of: { file: '', words: 'x' } }],
    [{ kind: 'forget-link', index: 0 }, { index: -1 }, { index: 0.5 }],
    [{ kind: 'claim', of: a, id: 'c', label: 'L', topic: null }, { id: '' }, { label: '' }],
    [
      { kind: 'topic', id: 't', title: 'T', question: 'Q', words: ['w'] },
      { title: '' },
      { question: '' },
      { words: [''] },
    ],
    [{ kind: 'article', file: 'a', key: 'outlet', value: 'O' }, { file: '' }, { value: '' }, { key: 'text' }],
    [{ kind: 'publish', file: 'a', value: 'full' }, { file: '' }, { value: 'some' }],
    [title, { value: '' }, { key: 'topics' }],
    [{ kind: 'fields', edits: [title] }, { edits: [] }],
  ])('with as little as %j, and not without a part of it', (least, ...lacking) => {
    expect(EditSchema.parse(least)).toEqual(least);
    for (const some of lacking)
      expect([some, EditSchema.safeParse({ ...least, ...some }).success]).toEqual([some, false]);
  });
});
