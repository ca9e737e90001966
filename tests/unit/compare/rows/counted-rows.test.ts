import { describe, expect, test } from 'vitest';
import type { QuotedFinder } from '../../../../src/compare/quotations/quoted-elsewhere.ts';
import { createCountedFinder } from '../../../../src/compare/rows/counted-passages.ts';
import { compareStory } from '../../../../src/compare/story.ts';
import { withoutUncounted } from '../../../../src/compare/without-uncounted.ts';
import { createContentReader } from '../../../../src/compare/words/content.ts';
import { toStoryArticles } from '../../../../src/compare/words/story-articles.ts';
import type { Link } from '../../../../src/model/links.ts';
import { makeClaim, makePassage, makeSettings } from '../../../build/aligned-claim.ts';
import { makeArticle, spanOf } from '../../../build/annotated-article.ts';

const HEADING = 'The harbour board closed the northern lock for repairs on Friday.';

/** Words of other articles, with the probabilities of their links with the heading, and what is said of them there. */
const TELLINGS: [says: string, text: string, link: number, best: number, state: string][] = [
  ['the same words', HEADING, 0.99, 0.99, 'whole'],
  [
    'the same in other words',
    'On Friday the board closed the northern lock for repairs.',
    0.98,
    0.98,
    'whole',
  ],
  ['most of it', 'The board closed the northern lock on Friday.', 0.97, 0.97, 'whole'],
  ['half of it', 'The northern lock was closed by the board.', 0.95, 0.95, 'partly'],
  ['half of it, less surely linked', 'The northern lock was closed by the board.', 0.85, 0.99, 'partly'],
  ['half of it, weakly linked', 'The northern lock was closed by the board.', 0.84, 0.99, 'open'],
  ['little of it and nothing else', 'Northern lock closed.', 0.975, 0.99, 'partly'],
  ['little of it and nothing else, less surely linked', 'Northern lock closed.', 0.86, 0.99, 'partly'],
  ['most of it, less surely linked', 'The board closed the northern lock on Friday.', 0.88, 0.99, 'partly'],
  ['most of it, weakly linked', 'The board closed the northern lock on Friday.', 0.84, 0.99, 'open'],
  [
    'all of it, as weakly',
    'On Friday the harbour board closed the northern lock for repairs.',
    0.88,
    0.99,
    'whole',
  ],
  ['little of it, linked by way of a third', 'Northern lock closed.', 0.11, 0.99, 'open'],
  ['little of it, too weakly linked', 'Northern lock closed.', 0.84, 0.98, 'open'],
  ['little of it, as weakly', 'Closed by the board on Friday.', 0.8, 0.98, 'open'],
  [
    'less than half, as surely linked as any',
    'The board told skippers of the northern lock.',
    0.985,
    0.99,
    'partly',
  ],
  [
    'little of it, surely linked',
    'Skippers waited a week, since the northern lock had been shut.',
    0.9,
    0.92,
    'partly',
  ],
  [
    'little of it, with no surer link',
    'Skippers waited a week, since the northern lock had been shut.',
    0.84,
    0.84,
    'open',
  ],
  ['a denial of it', 'The board denied that the northern lock was closed.', 0.94, 0.95, 'open'],
  ['a question about it', 'Will the board close the northern lock?', 0.94, 0.95, 'open'],
  ['little of it, weakly linked', 'The lock keeper fed the swans all week.', 0.55, 0.6, 'open'],
  ['another act of the board', 'The harbour board sold a dredger to a museum.', 0.7, 0.75, 'open'],
  ['nothing of it', 'A choir sang in the old church.', 0.5, 0.5, 'open'],
];

const makeLink = (a: string, b: string, score: number, by: Link['by'] = 'rule'): Link => ({
  ...{ a, b, score, by },
  reasons: [],
});

/** A finder for a story of two articles of a sentence each, and these as passages. */
function readTwo(texts: readonly string[]) {
  const articles = texts.map((text, index) => makeArticle({ id: 'ab'.charAt(index), text }));
  const [heading, passage] = articles.map((article) => makePassage(article, article.text));
  if (heading === undefined || passage === undefined) throw new Error('a story of two articles has two');
  const story = toStoryArticles(articles);
  return [createCountedFinder(story, createContentReader(story)), heading, passage] as const;
}

describe('whether a passage counts as a report of its row’s heading', () => {
  test.each(TELLINGS)('%s', (_, text, link, best, state) => {
    const articles = ['a', 'b', 'c'].map((id) =>
      makeArticle({ id, text: `${id === 'a' ? HEADING : text} Fog lay over the dunes. Geese passed.` }),
    );
    const [heading, passage, other] = articles.map((article) =>
      makePassage(article, article.id === 'a' ? HEADING : text),
    );
    if (heading === undefined || passage === undefined || other === undefined)
      throw new Error('three articles');
    const story = toStoryArticles(articles);
    const find = createCountedFinder(story, createContentReader(story));
    const links = [makeLink(heading.id, passage.id, link), makeLink(passage.id, other.id, best)];
    const { counted, partly } = find({ passages: [heading, passage], links }, heading);
    const found = counted.includes(passage) ? (partly.has(passage.id) ? 'partly' : 'whole') : 'open';
    expect(found).toBe(state);
  });

  test('what gives another figure of the same counts, however few words it shares', () => {
    const counts = [
      'Twelve boats sank in the storm that struck Osmark on Friday.',
      'Nine boats sank, a pilot said.',
    ];
    const [find, heading, passage] = readTwo(counts);
    const links = [makeLink(heading.id, passage.id, 0.9)];
    const passages = [heading, passage];
    const answering = () => new Set([heading.id, passage.id]);
    expect(find({ passages, links }, heading).counted).toEqual([heading]);
    expect(find({ passages, links, answering }, heading).counted).toEqual(passages);
  });

  test.each([
    ['Velde and Mills rowed to Osmark with the keeper of the lock on Friday.', 'Velde and Mills lunched.'],
    ['Ada Stone closed the mill after a dispute with Bo Holt of Tarn.', 'Ada Stone and Bo Holt waved.'],
    ['The Tarn Guild sued Nils Berg over an unpaid toll in the spring.', 'Nils Berg of the Tarn Guild sang.'],
    ['Mara Holt praised the divers of Oskarby for a rescue at dawn.', 'Mara Holt of Oskarby is asleep.'],
    ['Piet Velde left the Sundvik council after a vote on eel nets.', 'Piet Velde heads to Sundvik.'],
  ])('what shares the names of a heading alone does not count: %s %s', (shown, told) => {
    const names = ['Velde', 'Mills', 'Ada Stone', 'Bo Holt', 'Tarn Guild', 'Nils Berg', 'Mara Holt'];
    const all = [...names, 'Oskarby', 'Piet Velde', 'Sundvik'];
    const articles = [shown, told].map((text, index) => {
      const found = all.filter((name) => text.includes(name) && !(name === 'Velde' && text.includes('Piet')));
      const spans = found.map((name) => ({ ...spanOf(text, name), entity: name }));
      return makeArticle({ id: 'ab'.charAt(index), text, names: spans.sort((a, b) => a.start - b.start) });
    });
    const [a, b] = articles;
    if (a === undefined || b === undefined) throw new Error('two articles');
    const passages = [makePassage(a, shown), makePassage(b, told)];
    const [heading, passage] = passages;
    if (heading === undefined || passage === undefined) throw new Error('two passages');
    const story = toStoryArticles(articles);
    const links = [makeLink(heading.id, passage.id, 0.985)];
    const find = createCountedFinder(story, createContentReader(story));
    expect(find({ passages, links }, heading).counted).toEqual([heading]);
  });

  test.each([
    ['Board Closes Lock', HEADING, 0.97, true],
    ['Board Closes Lock', HEADING, 0.8, true],
    ['Board Closes Lock', HEADING, 0.6, false],
    [HEADING, 'Northern Lock Closed for Repairs by Board', 0.8, true],
    [
      'The board closed the northern lock, which skippers pass on their way.',
      'Harbour Board Closes Northern Lock for Repairs',
      0.9,
      true,
    ],
  ])(
    'what is linked with a headline, or is one, need not be so surely: %s %s %d',
    (told, shown, score, counts) => {
      const isShown = shown !== HEADING;
      const a = makeArticle({
        id: 'a',
        text: `${shown}\nGeese passed.`,
        kinds: [isShown ? 'headline' : 'paragraph'],
      });
      const b = makeArticle({
        id: 'b',
        text: `${told}\nGeese passed.`,
        kinds: [isShown ? 'paragraph' : 'headline'],
      });
      const [heading, passage] = [makePassage(a, shown), makePassage(b, told)];
      const story = toStoryArticles([a, b]);
      const find = createCountedFinder(story, createContentReader(story));
      const links = [makeLink(heading.id, passage.id, score)];
      expect(find({ passages: [heading, passage], links }, heading).counted.includes(passage)).toBe(counts);
    },
  );

  test.each([
    ['“The dredger stays in the lock,” the master said.', '“The dredger stays in the lock.”'],
    [
      '“We sold the last eel,” said Ada Velde at the stall by noon.',
      'Velde’s words: “We sold the last eel.”',
    ],
  ])('what quotes the same words as the heading counts, however weak the link: %s', (shown, told) => {
    const articles = [shown, told].map((text, index) => makeArticle({ id: 'ab'.charAt(index), text }));
    const [heading, passage] = articles.map((article) => makePassage(article, article.text));
    if (heading === undefined || passage === undefined) throw new Error('two passages');
    const story = toStoryArticles(articles);
    const input = { passages: [heading, passage], links: [makeLink(heading.id, passage.id, 0.66)] };
    const count = (findQuoted?: QuotedFinder) =>
      createCountedFinder(story, createContentReader(story), [], findQuoted)(input, heading).counted;
    expect(count((_, id) => (id === 'b' ? { start: 0, end: told.length } : undefined))).toEqual([
      heading,
      passage,
    ]);
    expect(count()).toEqual([heading]);
  });

  test('what the editor linked counts, whatever it shares', () => {
    const [find, heading, passage] = readTwo([HEADING, 'A choir sang in the old church.']);
    const links = [makeLink(heading.id, passage.id, 0.3, 'editor')];
    expect(find({ passages: [heading, passage], links }, heading).counted).toEqual([heading, passage]);
  });
});

/** Further words of the heading's article, with the probability of their link with another article's passage, which reports the heading. */
const FURTHER: [says: string, text: string, link: number, counts: boolean][] = [
  ['the same once more', 'Closed on Friday: the northern lock, by the harbour board.', 0.9, true],
  ['less, and nothing else', 'Northern lock closed.', 0.97, true],
  ['another plan for the lock', 'Skippers had hoped to pass the lock with forty barges of hay.', 0.84, false],
  ['another view of it', 'It was a sad day.', 0.86, false],
  ['another act on the same matter', 'The plan to deepen the lock was dropped.', 0.74, false],
  ['a headline over another matter', 'Skippers Latest to Scold Board', 0.7, false],
];

describe('whether a further passage of the heading’s article counts with it', () => {
  test.each(FURTHER)('%s', (_, text, link, counts) => {
    const articles = [
      makeArticle({ id: 'a', text: `${HEADING} ${text}` }),
      makeArticle({ id: 'b', text: `${HEADING} Geese passed.` }),
    ];
    const [a, b] = articles;
    if (a === undefined || b === undefined) throw new Error('two articles');
    const passages = [makePassage(a, HEADING), makePassage(a, text), makePassage(b, HEADING)];
    const [heading, further, other] = passages;
    if (heading === undefined || further === undefined || other === undefined)
      throw new Error('three passages');
    const story = toStoryArticles(articles);
    const find = createCountedFinder(story, createContentReader(story));
    const links = [makeLink(heading.id, other.id, 0.99), makeLink(further.id, other.id, link)];
    expect(find({ passages, links }, heading).counted.includes(further)).toBe(counts);
  });
});

const OTHER = 'The harbour board sold its dredger to a museum in the south.';

/** A story whose row of three articles has another act in `c`, told by `b`, too, in a passage of its own. */
function compare() {
  const articles = [
    makeArticle({ id: 'a', text: `${HEADING} Fog lay over the dunes.` }),
    makeArticle({ id: 'b', text: `${HEADING} ${OTHER}` }),
    makeArticle({ id: 'c', text: `${OTHER} Geese passed.` }),
  ];
  const [a, b, c] = articles;
  if (a === undefined || b === undefined || c === undefined) throw new Error('three articles');
  const passages = [
    makePassage(a, HEADING),
    makePassage(b, HEADING),
    makePassage(b, OTHER),
    makePassage(c, OTHER),
  ];
  const [first, second, third, fourth] = passages.map(({ id }) => id);
  const links = [
    makeLink(first ?? '', second ?? '', 0.99),
    makeLink(first ?? '', fourth ?? '', 0.7),
    makeLink(third ?? '', fourth ?? '', 0.99),
  ];
  return compareStory({
    id: 'harbour',
    settings: makeSettings(),
    articles,
    entities: [],
    alignment: { claims: [makeClaim(passages, { links })], sharedWording: [], otherOccasions: [] },
    diagnostics: [],
  });
}

const RESULTS: [says: string, others: string[], counted: string[]][] = [
  ['of its place', ['In Osmark the bridge won by nine votes.'], ['b']],
  [
    'of its place and another',
    ['In Osmark the bridge won by nine votes.', 'In Tarn the bridge won by six votes.'],
    ['b'],
  ],
  [
    'of another place first',
    ['In Tarn the bridge won by six votes.', 'In Osmark the bridge won by nine votes.'],
    ['b'],
  ],
  [
    'of its place and no place',
    ['In Osmark the bridge won by nine votes.', 'The bridge won by nine votes.'],
    ['b', 'b'],
  ],
  ['of both places in one', ['In Osmark and Tarn the bridge won by nine votes.'], ['b']],
];

describe('of results of several places, told in sentences of one shape, those of the heading’s place count', () => {
  test.each(RESULTS)('what an article tells %s', (_, others, expected) => {
    const places = (text: string) =>
      ['Osmark', 'Tarn']
        .flatMap((name) => (text.includes(name) ? [{ ...spanOf(text, name), entity: name }] : []))
        .sort((one, other) => one.start - other.start);
    const shown = 'In Osmark the bridge won by nine votes.';
    const text = others.join(' ');
    const articles = [
      makeArticle({ id: 'a', text: shown, names: places(shown) }),
      makeArticle({ id: 'b', text, names: places(text) }),
    ];
    const [a, b] = articles;
    if (a === undefined || b === undefined) throw new Error('two articles');
    const heading = makePassage(a, shown);
    const passages = others.map((words) => makePassage(b, words));
    const story = toStoryArticles(articles);
    const entities = ['Osmark', 'Tarn'].map((id) => ({ id, kind: 'place' as const, label: id, names: [] }));
    const find = createCountedFinder(story, createContentReader(story), entities);
    const links = passages.map(({ id }) => makeLink(heading.id, id, 0.99));
    const { counted } = find({ passages: [heading, ...passages], links }, heading);
    expect(counted.map(({ article }) => article)).toEqual(['a', ...expected]);
  });
});

describe('a row whose passages do not all report its heading', () => {
  const whole = compare();
  const counted = withoutUncounted(whole);
  const show = ({ claims }: typeof whole) =>
    claims.map(({ label, passages }) => [label, ...passages.map(({ article }) => article)]);

  test('heads one claim, and what is left over another; each passage counts in one', () => {
    expect(show(counted)).toEqual([
      [HEADING, 'a', 'b'],
      [OTHER, 'b', 'c'],
    ]);
  });

  test('keeps what was set together in the whole comparison, with the passages that do not count named', () => {
    expect(show(whole)[0]).toEqual([HEADING, 'a', 'b', 'b', 'c']);
    expect(whole.claims.map(({ uncounted }) => uncounted.length)).toEqual([2, 0]);
    expect(counted.claims.map(({ uncounted, links }) => [uncounted.length, links.length])).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });

  test('is counted, and compared, by the passages that count', () => {
    const [first] = whole.claims;
    expect(first?.coverage).toMatchObject({ count: 2, agreeing: 2, kind: 'widely', perhaps: ['c'] });
    expect(first?.versions.flat()).toHaveLength(2);
  });

  test('is left open in an article whose passage does not count, with the sentence of that in the data', () => {
    expect(whole.claims[0]?.absences.map(({ article, nearest }) => [article, nearest?.exact])).toEqual([
      ['c', OTHER],
    ]);
    expect(
      whole.claims[0]?.possiblyRelated.map(({ article, exact, shown }) => [article, exact, shown]),
    ).toEqual([['c', OTHER, true]]);
  });
});
