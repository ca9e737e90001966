import { describe, expect, test } from 'vitest';
import { alignStory } from '../../../src/align/story.ts';
import { AlignmentSchema } from '../../../src/model/alignment.ts';
import { makeArticle } from '../../build/annotated-article.ts';
import { makeHarbourStory } from '../../build/harbour-story.ts';

const align = (
  articles: ReturnType<typeof makeHarbourStory>,
  links: Parameters<typeof alignStory>[0]['links'] = [],
) => alignStory({ articles, entities: [], links });

type Aligned = ReturnType<typeof align>;

/** The claim of the passage that holds some words. */
const claimOf = (alignment: Aligned, words: string) => {
  const claim = alignment.claims.find((one) => one.passages.some((passage) => passage.exact.includes(words)));
  if (claim === undefined) throw new Error(`no claim holds “${words}”`);
  return claim;
};
const articlesOf = (alignment: Aligned, words: string): string[] => [
  ...new Set(claimOf(alignment, words).passages.map((passage) => passage.article)),
];

describe('the harbour story', () => {
  const alignment = align(makeHarbourStory());

  test('fits the contract', () => {
    expect(AlignmentSchema.safeParse(alignment).error).toBeUndefined();
  });

  test('what all report in other words is one claim', () => {
    expect(articlesOf(alignment, 'is to resume within ten days')).toEqual(['a', 'b', 'c']);
  });

  test('what one article alone reports is a claim of its own', () => {
    expect(articlesOf(alignment, 'bakery')).toEqual(['a']);
    expect(articlesOf(alignment, 'town council')).toEqual(['b']);
  });

  test('every link gives at least one reason in words, and a score', () => {
    const links = alignment.claims.flatMap((claim) => claim.links);
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) {
      expect(link.reasons.length).toBeGreaterThan(0);
      expect(link.reasons.every((reason) => reason.text.length > 5)).toBe(true);
    }
  });

  test('an absence names the nearest sentence and why it was not counted', () => {
    const claim = claimOf(alignment, 'searched the eastern quay');
    expect(claim.nearest.map((one) => one.article)).toEqual(['c']);
    expect(claim.nearest[0]?.reason).toMatch(/^(?:shares|no sentence|only parts)/u);
  });
});

describe('the editor’s hand', () => {
  const spanIn = (id: string, words: string) => {
    const article = makeHarbourStory().find((one) => one.id === id);
    const start = article?.text.indexOf(words) ?? -1;
    if (start < 0) throw new Error(`“${words}” is not in ${id}`);
    return { article: id, start, end: start + words.length };
  };

  test('an assertion joins what no rule joins, and says so', () => {
    const passages = [
      spanIn('a', 'A bakery on Pilot Street handed out free bread'),
      spanIn('c', 'School choirs will sing'),
    ];
    const claim = claimOf(
      align(makeHarbourStory(), [{ kind: 'assert', passages, why: 'both feed the crews' }]),
      'bakery',
    );
    expect(claim.by).toBe('editor');
    expect(claim.passages.map((passage) => passage.article)).toEqual(['a', 'c']);
    expect(claim.links[0]?.reasons[0]).toEqual({
      kind: 'editor',
      text: 'aligned by the editor: both feed the crews',
    });
  });

  test('a denial keeps apart what the rules join', () => {
    const passages = [
      spanIn('a', 'Divers from the coastguard searched the eastern quay for leaking fuel drums.'),
      spanIn('b', 'Coastguard divers searched the eastern quay for drums that leaked fuel.'),
    ];
    const denied = align(makeHarbourStory(), [{ kind: 'deny', passages, why: 'two searches' }]);
    expect(articlesOf(align(makeHarbourStory()), 'Divers from')).toEqual(['a', 'b']);
    expect(articlesOf(denied, 'Divers from')).toEqual(['a']);
  });

  test('a denial between two places of one sentence splits it, and each goes where it fits', () => {
    const story = makeHarbourStory();
    const passages = [
      spanIn('a', 'Harbourmaster Ines Okafor said the ferry to Tern Island would resume within ten days,'),
      spanIn('a', 'adding that tickets stay valid.'),
    ];
    const split = align(story, [{ kind: 'deny', passages, why: 'two things' }]);
    expect(articlesOf(split, 'Harbourmaster Ines Okafor said')).toEqual(['a', 'b', 'c']);
    expect(articlesOf(split, 'adding that')).toEqual(['a']);
    expect(claimOf(split, 'adding that').passages[0]?.exact).toBe('adding that tickets stay valid.');
  });

  test('what the editor says of two passages counts for others that are like them', () => {
    const story = makeHarbourStory();
    const bakery = spanIn('a', 'A bakery on Pilot Street handed out free bread');
    const divers = spanIn('b', 'Coastguard divers searched the eastern quay for drums that leaked fuel.');
    const asserted = align(story, [{ kind: 'assert', passages: [bakery, divers], why: 'one search' }]);
    expect(
      claimOf(asserted, 'bakery').passages.map(({ article, exact }) => `${article} ${exact.slice(0, 6)}`),
    ).toEqual(['a Divers', 'a A bake', 'b Coastg']);
  });
});

describe('the words of an editor’s link', () => {
  const a = 'Work on the pumps will begin in May and tickets for the ferry stay valid.';
  const passagesOf = (...words: string[]): string[] => {
    const articles = [
      makeArticle({ id: 'a', text: a }),
      makeArticle({ id: 'b', text: 'A choir sang. A baker left.' }),
    ];
    const [choir, baker] = ['A choir sang.', 'A baker left.'].map((one, at) => ({
      article: 'b',
      start: at * 14,
      end: at * 14 + one.length,
    }));
    const links = words.flatMap((one, index) => {
      const other = index === 0 ? choir : baker;
      const start = a.indexOf(one);
      return other === undefined
        ? []
        : [
            {
              kind: 'assert' as const,
              passages: [{ article: 'a', start, end: start + one.length }, other],
              why: 'a test',
            },
          ];
    });
    return align(articles, links).claims.flatMap((claim) =>
      claim.passages.filter((one) => one.article === 'a').map((one) => one.exact),
    );
  };

  test('stand for the whole passage around them', () => {
    expect(passagesOf('pumps will begin')).toEqual([a]);
  });

  test('cut the passage where two links name two places of it', () => {
    expect(passagesOf('Work on the pumps will begin in May', 'tickets for the ferry stay valid')).toEqual([
      'Work on the pumps will begin in May and',
      'tickets for the ferry stay valid',
    ]);
  });
});

describe('odd stories', () => {
  test('no article gives no claim', () => {
    expect(align([]).claims).toEqual([]);
  });

  test('a single sentence, blank articles and another language bring no link', () => {
    const articles = [
      makeArticle({ id: 'a', text: 'The ferry sank.' }),
      makeArticle({ id: 'b', text: 'Die Fähre nach Tern fährt wieder.' }),
      makeArticle({ id: 'c', text: '' }),
    ];
    expect(align(articles).claims.flatMap((claim) => claim.links)).toEqual([]);
  });

  test('an article inside another is found whole', () => {
    const [a] = makeHarbourStory();
    if (a === undefined) throw new Error('a story without articles');
    const part = makeArticle({ id: 'b', text: a.text.split('\n').slice(1, 4).join('\n') });
    const alone = align([a, part]).claims.filter((claim) =>
      claim.passages.every((one) => one.article === 'b'),
    );
    expect(alone).toEqual([]);
  });
});
