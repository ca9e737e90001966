import { describe, expect, test } from 'vitest';
import type { ArticleView } from '../../../../src/view/articles.ts';
import { toBoardView } from '../../../../src/view/story/board.ts';
import { formatVersions, toBoardLines } from '../../../../src/view/story/board-lines.ts';
import { makeArticle, makeClaim, makeComparison, makePassage } from '../../../build/comparison.ts';
import { harbour } from '../../../build/harbour.ts';

const harvest = () => {
  const texts = [
    'The union said the strike would end on Friday. The mill is shut. Rain fell in Oskarby.',
    'The strike would not end before winter, the owner of the mill said. The mill is shut.',
    'The strike could go on. The mill of Oskarby is shut.',
  ];
  const [a, b, c] = texts.map((text, index) =>
    makeArticle(`p${index}`, [{ sentences: text.split(/(?<=\.) /u) }]),
  );
  if (!a || !b || !c) throw new Error('three articles are made');
  const strike = makeClaim(
    [
      makePassage(a, 'the strike would end on Friday'),
      makePassage(b, 'The strike would not end before winter'),
      makePassage(c, 'The strike could go on'),
    ],
    { id: 'strike', topic: 'strike', of: 3 },
  );
  const shut = makeClaim([makePassage(a, 'The mill is shut.'), makePassage(b, 'The mill is shut.')], {
    id: 'shut',
    of: 3,
  });
  const rain = makeClaim([makePassage(a, 'Rain fell in Oskarby.')], { id: 'rain', of: 3 });
  return makeComparison([a, b, c], {
    topics: [{ id: 'strike', title: 'The strike', question: 'Until when?' }],
    claims: [shut, rain, strike],
  });
};

describe('the signs of what is left off in a cell', () => {
  /** The first article's cell, as it is printed, of a claim that both have. */
  const cellOf = (text: string, other: string): string => {
    const [a, b] = [makeArticle('a', [{ sentences: [text] }]), makeArticle('b', [{ sentences: [other] }])];
    const claim = makeClaim([makePassage(b, other), makePassage(a, text)], { of: 2 });
    const { rows } = toBoardView(makeComparison([a, b], { claims: [claim] }));
    const cell = rows[0]?.cells[0];
    const answer = cell?.kind === 'answer' ? cell.answers[0] : undefined;
    const words = answer?.words.map((one) => one.text).join(' … ') ?? '';
    return `${answer?.before ? '… ' : ''}${words}${answer?.after ? ' …' : ''}`;
  };

  test.each([
    [
      'In the cold first week of a long and very dull month, the council of the port closed the old stone quay of the upper harbour.',
      '… the council of the port closed the old stone quay of the upper harbour',
    ],
    [
      'The council of the port closed the old stone quay of the upper harbour, praising the bakers of seven islands for their patience.',
      'The council of the port closed the old stone quay of the upper harbour …',
    ],
    ['The council of the port closed it.', 'The council of the port closed it'],
  ])('stand where words of its passage are cut: %s', (text, expected) =>
    expect(cellOf(text, 'The council closed the stone quay of the harbour.')).toBe(expected),
  );
});

describe('the line of what stands in all', () => {
  /** Two claims of two articles of three; the third leaves open the ids given. */
  const nearest = (open: readonly string[]) => {
    const texts = [
      'The mill is shut. The weir broke.',
      'The mill is shut. The weir broke.',
      'Fog lay there.',
    ];
    const [a, b, c] = texts.map((text, index) =>
      makeArticle(`p${index}`, [{ sentences: text.split(/(?<=\.) /u) }]),
    );
    if (!a || !b || !c) throw new Error('three articles are made');
    const claims = ['The mill is shut.', 'The weir broke.'].map((words, index) => {
      const id = `c${index}`;
      const claim = makeClaim([makePassage(a, words), makePassage(b, words)], { id, of: 3 });
      const perhaps = open.includes(id) ? [c.id] : [];
      return { ...claim, coverage: { ...claim.coverage, perhaps } };
    });
    return toBoardLines(toBoardView(makeComparison([a, b, c], { claims }))).nearest;
  };

  test('names what most have and the rest leaves open, where nothing stands in all', () => {
    const found = nearest(['c1']);
    expect(found?.inside.map(({ letter }) => letter)).toEqual(['A', 'B']);
    expect(found?.open.map(({ letter }) => letter)).toEqual(['C']);
    expect(found?.rows.length).toBe(1);
  });

  test('names none that an article lacks', () => {
    expect(nearest([])).toBeNull();
  });

  test('names none where something stands in all', () => {
    expect(toBoardLines(toBoardView(harbour)).nearest).toBeNull();
  });
});

describe('the board', () => {
  test('the editor’s questions come first, then what no question asks for; claims of one article are not on it', () => {
    const { groups } = toBoardView(harvest());
    expect(groups.map(({ topic, rows }) => [topic?.title ?? null, rows.map(({ id }) => id)])).toEqual([
      ['The strike', ['strike']],
      [null, ['shut']],
    ]);
  });

  test('an article’s answer is verbatim words of its own, and opens to whole sentences', () => {
    const comparison = harvest();
    for (const cell of toBoardView(comparison).rows.flatMap(({ cells }) => cells)) {
      if (cell.kind === 'absent') continue;
      const text = comparison.articles.find(({ id }) => id === cell.article.id)?.text.value ?? '';
      for (const { words, whole } of cell.answers) {
        for (const each of [...words, whole]) expect(text.slice(each.start, each.end)).toBe(each.text);
        expect(whole.text).toMatch(/^The .+\.$/u);
      }
    }
  });

  test('of two passages of which one is withheld the other stands first: a cell shows what it can', () => {
    const whole = makeArticle('a', [{ sentences: ['The mill closed on Friday.', 'The mill is shut.'] }]);
    const other = makeArticle('b', [{ sentences: ['The mill is shut.'] }]);
    const withheld = {
      ...makePassage(whole, 'The mill closed on Friday.'),
      exact: '',
      prefix: '',
      suffix: '',
    };
    const passages = [
      withheld,
      makePassage(whole, 'The mill is shut.'),
      makePassage(other, 'The mill is shut.'),
    ];
    const { value: _, ...text } = whole.text;
    const comparison = makeComparison([{ ...whole, text }, other], {
      claims: [makeClaim(passages, { of: 2 })],
    });
    const [cell] = toBoardView(comparison).rows[0]?.cells ?? [];
    const words = cell?.kind === 'answer' ? cell.answers.map((answer) => answer.words.length) : [];
    expect(words).toEqual([1, 0]);
  });

  test('where it was not found is said of the board’s rows, those of the same articles together', () => {
    const { missing } = toBoardLines(toBoardView(harvest()));
    const letters = (articles: { letter: string }[]) => articles.map(({ letter }) => letter).join('');
    expect(missing.map(({ inside, from, rows }) => [letters(inside), letters(from), rows.length])).toEqual([
      ['AB', 'C', 1],
    ]);
  });

  test('where an article may have a row, the line says “perhaps” of it, after what is not found', () => {
    const base = harvest();
    const claims = base.claims.map((claim) =>
      claim.id === 'shut'
        ? {
            ...claim,
            id: 'unsure',
            coverage: { ...claim.coverage, perhaps: ['p2'] },
            possiblyRelated: [
              {
                article: 'p2',
                start: 0,
                end: 24,
                exact: 'The strike could go on.',
                score: 0.4,
                shown: true,
              },
            ],
          }
        : claim,
    );
    const { missing } = toBoardLines(
      toBoardView({ ...base, claims: [...claims, ...base.claims.filter(({ id }) => id === 'shut')] }),
    );
    expect(
      missing.map(({ from, open }) => [from, open].map((all) => all.map(({ letter }) => letter).join())),
    ).toEqual([
      ['C', ''],
      ['', 'C'],
    ]);
  });

  test('what all word differently is not called the same', () => {
    const base = harvest();
    const claims = base.claims.map((claim) =>
      claim.id === 'strike'
        ? { ...claim, versionAgreement: ['worded-differently' as const], versionAgreeing: [[]] }
        : claim,
    );
    const notesOf = (comparison: typeof base) =>
      toBoardLines(toBoardView(comparison)).inAll.map(({ note }) => note);
    const linked = claims.map((claim) => ({
      ...claim,
      relations: claim.links.map(({ a, b }) => ({ kind: 'reworded' as const, a, b, detail: '' })),
    }));
    expect(notesOf(base)).not.toContain('in whole or in part');
    expect(notesOf({ ...base, claims: linked })).toContain('in whole or in part');
    expect(toBoardView({ ...base, claims: linked }).rows.map(formatVersions)).toContain(
      'in whole or in part',
    );
  });

  test('a time that only one gives is no difference of the answers', () => {
    const base = harvest();
    const giving = (keys: string[]) => ({
      ...base,
      claims: base.claims.map((claim) =>
        claim.id === 'strike'
          ? {
              ...claim,
              apparatus: keys.map((key) => ({
                kind: 'timeframe' as const,
                differs: true,
                compatible: true,
                without: [],
                readings: claim.passages.slice(0, keys.length).map(({ article, id, start }, index) => ({
                  kind: 'timeframe' as const,
                  article,
                  passage: id,
                  key: `${key}${index}`,
                  start,
                  end: start + 3,
                })),
              })),
            }
          : claim,
      ),
    });
    const differs = (keys: string[]) =>
      toBoardView(giving(keys))
        .rows.find(({ id }) => id === 'strike')
        ?.differs.map(({ kind }) => kind);
    expect([differs(['friday']), differs(['friday', 'monday'])]).toEqual([[], ['timeframe']]);
  });

  test('where answers cannot all be so, the line says who gives which, in the articles’ words', () => {
    const base = harvest();
    const claims = base.claims.map((claim) =>
      claim.id === 'strike'
        ? {
            ...claim,
            versions: claim.passages.map(({ id }) => [id]),
            versionAgreement: claim.passages.map(() => 'one-article' as const),
            versionAgreeing: claim.passages.map(() => []),
          }
        : claim,
    );
    const [first] = toBoardLines(toBoardView({ ...base, claims })).differ;
    expect(first?.topic).toBe('The strike');
    const told = first?.answers.map(({ articles, words }) => [
      articles.map(({ letter }) => letter).join(''),
      words.map(({ article }) => article).join(),
    ]);
    expect(told).toEqual([
      ['A', 'p0'],
      ['B', 'p1'],
      ['C', 'p2'],
    ]);
  });

  test('of claims that as many articles report, the one that gives a time comes first', () => {
    const base = harvest();
    const [strike] = base.claims.filter(({ id }) => id === 'strike');
    if (!strike) throw new Error('the claim was made');
    const time = { kind: 'timeframe' as const, differs: false, compatible: true, without: [], readings: [] };
    const claims = [
      { ...strike, id: 'plain', apparatus: [] },
      { ...strike, id: 'timed', apparatus: [time] },
    ];
    const [group] = toBoardView({ ...base, claims }).groups;
    expect(group?.rows.map(({ id }) => id)).toEqual(['timed', 'plain']);
  });

  test('who gives an answer of most and another one says it also otherwise, and differs from nobody', () => {
    const [a, b, c] = toBoardView(harvest()).articles;
    const toText = (...all: (ArticleView | undefined)[][]) =>
      formatVersions({
        versions: all.map((each) => ({ articles: each.flatMap((one) => one ?? []), isCertain: true })),
      });
    expect(toText([a, b, c])).toBe('all 3 the same');
    const agreeing = [a, c].flatMap((one) => one ?? []);
    const all = [a, b, c].flatMap((one) => one ?? []);
    const split = all.map((one) => ({ articles: [one], isCertain: true, isSplit: true }));
    expect(formatVersions({ versions: split })).toBe('all 3 differ, or their words do');
    expect(formatVersions({ versions: [{ articles: all, isCertain: false, agreeing }] })).toBe(
      'A and C the same, B in whole or in part',
    );
    expect(toText([a, b], [c])).toBe('A and B the same, C differs');
    expect(toText([a, b], [a])).toBe('A and B the same, A also otherwise');
  });

  test('an article that may report another occasion keeps its column where it answers', () => {
    const { articles, apart } = toBoardView(harbour);
    expect([articles.length, apart.length]).toEqual([3, 0]);
  });

  test('an article that may report another occasion and answers nothing stands apart', () => {
    const comparison = harvest();
    const last = comparison.articles.at(-1);
    if (last) last.otherOccasion = true;
    const claims = comparison.claims.map((claim) => ({
      ...claim,
      passages: claim.passages.filter(({ article }) => article !== last?.id),
    }));
    const { articles, apart } = toBoardView({ ...comparison, claims });
    expect([articles.map(({ letter }) => letter), apart.map(({ letter }) => letter)]).toEqual([
      ['A', 'B'],
      ['C'],
    ]);
  });

  test('the board has at most eight rows, and every question with a claim has one', () => {
    const base = harvest();
    const [strike] = base.claims.filter(({ id }) => id === 'strike');
    if (!strike) throw new Error('the claim was made');
    const topics = ['a', 'b', 'c'].map((id) => ({ id, title: id, question: `${id}?` }));
    const claims = topics.flatMap(({ id }) =>
      Array.from({ length: 5 }, (_, index) => ({ ...strike, id: `${id}${index}`, topic: id })),
    );
    const { groups } = toBoardView({ ...base, topics, claims });
    expect(groups.map(({ rows }) => rows.length)).toEqual([3, 3, 2]);
  });
});
