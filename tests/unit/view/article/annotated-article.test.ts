import { describe, expect, test } from 'vitest';
import { type LinePart, toAnnotatedArticleView } from '../../../../src/view/article/annotated-article.ts';
import { toLineTag } from '../../../../src/view/article/article-lines.ts';
import { makeArticle, makeClaim, makeComparison, makePassage, makeSpan } from '../../../build/comparison.ts';

const a = makeArticle('one', [
  { kind: 'furniture', sentences: ['Menu'], reason: 'a line of links' },
  { kind: 'furniture', sentences: ['Also read'], reason: 'a link to another article' },
  { kind: 'headline', sentences: ['Fire closes harbour'] },
  { sentences: ['The harbour opens within ten days.', 'Nobody was hurt.'] },
]);
const b = makeArticle('two', [{ sentences: ['It opens within two weeks.'] }]);
const passages = [
  makePassage(a, 'The harbour opens within ten days.'),
  makePassage(b, 'It opens within two weeks.'),
];
const reading = (article: typeof a, words: string, key: string) => ({
  kind: 'timeframe' as const,
  article: article.id,
  passage: '',
  key,
  ...makeSpan(article, words),
});
const claim = makeClaim(passages, {
  of: 2,
  apparatus: [
    {
      kind: 'timeframe',
      differs: true,
      compatible: false,
      readings: [reading(a, 'within ten days', '10'), reading(b, 'within two weeks', '14')],
      without: [],
    },
  ],
});
const single = makeClaim([makePassage(a, 'Nobody was hurt.')], { id: 'c2', of: 2 });
const comparison = makeComparison([a, b], { claims: [claim, single] });
const view = toAnnotatedArticleView(comparison, 'one');
const sentences = view.lines
  .flatMap((line) => (line.kind === 'text' ? line.parts : []))
  .filter((part): part is Extract<LinePart, { kind: 'sentence' }> => part.kind === 'sentence');

describe('an annotated article', () => {
  test('each sentence bears its coverage and, apart from it, whether the articles differ', () => {
    expect(sentences.map(({ coverage, differs }) => [coverage?.count ?? 0, differs])).toEqual([
      [0, false],
      [2, true],
      [1, false],
    ]);
  });

  test('the words that differ are marked where they stand', () => {
    const marked = sentences.flatMap(({ segments }) => segments).filter(({ marks }) => marks.length > 0);
    expect(marked.map(({ text, marks }) => [text, marks[0]])).toEqual([
      ['within ten days', { kind: 'differs', difference: 'timeframe', ...makeSpan(a, 'within ten days') }],
    ]);
  });

  test('the note has the other articles’ words in full and where they differ', () => {
    const note = sentences[1]?.notes[0];
    expect(note?.others.map(({ mark, passage }) => [mark.letter, passage.exact])).toEqual([
      ['B', 'It opens within two weeks.'],
    ]);
    expect(note?.differences.flatMap(({ readings }) => readings.map(({ quoted }) => quoted))).toEqual([
      ['within ten days'],
      ['within two weeks'],
    ]);
    expect(note?.own).toBeNull();
  });

  test('titles and short forms of one name are no difference beside a sentence; another name is', () => {
    const named = [
      makeArticle('one', [{ sentences: ['Captain Ada Cole left.'] }]),
      makeArticle('two', [{ sentences: ['Cole left.'] }]),
    ] as const;
    const findKinds = (compatible: boolean) => {
      const of = (article: (typeof named)[number], words: string) => ({
        kind: 'name' as const,
        article: article.id,
        passage: '',
        key: words,
        entity: 'ada-cole',
        ...makeSpan(article, words),
      });
      const readings = [of(named[0], 'Captain Ada Cole'), of(named[1], 'Cole')];
      const entry = { kind: 'name' as const, differs: true, compatible, readings, without: [] };
      const whole = named.map((each) => makePassage(each, each.text.value ?? ''));
      const claims = [makeClaim(whole, { of: 2, apparatus: [entry] })];
      return toAnnotatedArticleView(makeComparison([...named], { claims }), 'one').lines.flatMap((line) =>
        line.kind === 'text'
          ? line.parts.flatMap((part) =>
              part.kind === 'sentence'
                ? part.notes.flatMap(({ differences }) => differences.map(({ words }) => words.kind))
                : [],
            )
          : [],
      );
    };
    expect([findKinds(true), findKinds(false)]).toEqual([[], ['name']]);
  });

  test('a claim that is a part of its sentence is known by its first words', () => {
    const part = makePassage(a, 'within ten days.');
    const other = makePassage(b, 'within two weeks.');
    const parted = makeComparison([a, b], { claims: [makeClaim([part, other], { of: 2 })] });
    const notes = toAnnotatedArticleView(parted, 'one').lines.flatMap((line) =>
      line.kind === 'text' ? line.parts.flatMap((each) => (each.kind === 'sentence' ? each.notes : [])) : [],
    );
    expect(notes.map(({ own }) => own)).toEqual([{ text: 'within ten days.', isCut: false }]);
  });

  test('a sentence of several claims bears the widest coverage', () => {
    const narrow = makeClaim([makePassage(a, 'The harbour')], { id: 'c3', of: 2 });
    const wide = makeComparison([a, b], { claims: [narrow, claim] });
    const parts = toAnnotatedArticleView(wide, 'one').lines.flatMap((line) =>
      line.kind === 'text' ? line.parts : [],
    );
    const found = parts.find((part) => part.kind === 'sentence' && part.notes.length === 2);
    expect(found).toMatchObject({ coverage: { count: 2 } });
  });

  test('only the first headline is the heading of the page', () => {
    expect(toLineTag('headline', true)).toBe('h1');
    expect(toLineTag('headline', false)).toBe('p');
    expect(toLineTag('crosshead', false)).toBe('h2');
  });

  test('the key stands below the headline, whatever stands above it', () => {
    const head: Parameters<typeof makeArticle>[1] = [
      { kind: 'outlet', sentences: ['North Star'] },
      { kind: 'headline', sentences: ['Fire'] },
      { kind: 'headline', sentences: ['at the harbour'] },
      'A fire.',
    ];
    const lengthOf = (lines: typeof head) =>
      toAnnotatedArticleView(makeComparison([makeArticle('one', lines)]), 'one').headLength;
    expect(lengthOf(head)).toBe(3);
    expect(lengthOf(head.slice(0, 2))).toBe(2);
    expect(lengthOf(['A fire.'])).toBe(0);
  });

  test('a line of the file is a line of the page', () => {
    expect(view.lines.map((line) => line.kind === 'text' && line.block)).toEqual([
      false,
      'headline',
      'paragraph',
    ]);
  });

  test('furniture in a row is one line with its reasons', () => {
    expect(view.lines[0]).toMatchObject({
      kind: 'furniture',
      items: [
        { words: { text: 'Menu' }, reason: 'a line of links' },
        { words: { text: 'Also read' }, reason: 'a link to another article' },
      ],
    });
  });

  test('a dateline runs into its paragraph', () => {
    const text = 'Oldport – A fire closed it.';
    const plain = makeArticle('one', [text]);
    const article = {
      ...plain,
      sentences: plain.sentences.map((sentence) => ({ ...sentence, start: 10, block: 2 })),
      blocks: [
        { kind: 'dateline' as const, start: 0, end: 9 },
        { kind: 'space' as const, start: 9, end: 10 },
        { kind: 'paragraph' as const, start: 10, end: text.length },
      ],
    };
    const { lines } = toAnnotatedArticleView(makeComparison([article]), 'one');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      kind: 'text',
      block: 'paragraph',
      parts: [{ text: 'Oldport –' }, { text: ' ' }, { id: 's1', start: 10 }],
    });
  });

  test('counts say how many sentences bear each mark', () => {
    expect(view.counts).toMatchObject({ sentences: 3, differs: 1, everywhere: 1, 'only-here': 1 });
  });

  test('nothing outside of passages is printed when only passages are published', () => {
    const withheld = { ...a, publish: 'passages' as const };
    const { lines } = toAnnotatedArticleView(makeComparison([withheld, b], { claims: [claim] }), 'one');
    const printed = JSON.stringify(lines);
    expect(printed).toContain('within ten days');
    expect(printed).not.toContain('Nobody was hurt');
    expect(lines[0]).toEqual({ kind: 'withheld' });
  });
});

describe('an article of which excerpts are published', () => {
  const parts = ['The mill burned.', 'Crews came.', 'Nobody slept there.', 'Flour dust caught fire.'];
  const whole = makeArticle('mill', [{ kind: 'headline', sentences: ['Mill burns'] }, { sentences: parts }]);
  const other = makeArticle('other', ['A mill burned.']);
  const { value: _, ...text } = whole.text;
  const excerpt = { words: 9, of: 14, withheld: 2 };
  const mill = { ...whole, text, publish: 'passages' as const, excerpt };
  const toView = (...shown: string[]) => {
    const claims = shown.map((words, index) =>
      makeClaim(
        [{ ...makePassage(whole, words), prefix: '', suffix: '' }, makePassage(other, 'A mill burned.')],
        { id: `c${index}`, of: 2 },
      ),
    );
    return toAnnotatedArticleView(makeComparison([mill, other], { claims }), 'mill');
  };

  test('every published stretch of a paragraph is printed, with a gap between', () => {
    const line = toView('The mill burned.', 'Flour dust caught fire.').lines.at(-1);
    const parts = line?.kind === 'text' ? line.parts : [];
    expect(parts.map(({ kind }) => kind)).toEqual(['sentence', 'gap', 'sentence']);
    expect(line).toMatchObject({ withheld: false });
  });

  test('a sentence that is published in two stretches is counted once, and has one place of its own', () => {
    const { lines, counts } = toView('Flour dust', 'fire.');
    const ids = lines.flatMap((line) =>
      line.kind === 'text' ? line.parts.flatMap((part) => (part.kind === 'sentence' ? [part.id] : [])) : [],
    );
    expect(ids).toEqual(['s5', 's5-2']);
    expect(counts.everywhere).toBe(1);
  });

  test('the sums say of how many sentences they are', () => {
    expect(toView('The mill burned.', 'Flour dust caught fire.').counts).toMatchObject({
      sentences: 3,
      of: 5,
    });
  });
});
