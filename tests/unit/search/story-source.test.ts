import { describe, expect, test } from 'vitest';
import type { Entity, Quotation } from '../../../src/model/article.ts';
import type { ApparatusEntry } from '../../../src/model/comparison.ts';
import { toStorySource } from '../../../src/search/story-source.ts';
import { makeArticle, makeClaim, makeComparison, makePassage, makeSpan } from '../../build/comparison.ts';

const QUOTED = 'The port opens in March';
const TEXT = `“${QUOTED},” Ada Velde said.`;
const article = makeArticle('one', [TEXT]);
const passage = makePassage(article, TEXT);

const velde: Entity = { id: 'velde', kind: 'person', label: 'Ada Velde', names: [] };
const moor: Entity = { id: 'moor', kind: 'person', label: 'Ben Moor', names: [] };
const town: Entity = { id: 'town', kind: 'place', label: 'Aarau', names: [] };

type Said = { certain?: boolean; entity?: string | null };

const toQuotation = ({ certain = true, entity = 'velde' }: Said): Quotation => ({
  id: `q-${entity}`,
  ...makeSpan(article, QUOTED),
  kind: 'full',
  cue: null,
  speaker: { ...makeSpan(article, 'Ada Velde'), text: 'Ada Velde', entity, resolved: null, certain },
});

/** Who the search says to speak in the passage, from quotations, and from a source that the claim's apparatus names. */
function speakerOf(said: Said[], cited?: { voice: 'named' | 'unnamed'; entity: string; name?: string }) {
  const apparatus: ApparatusEntry[] = [
    {
      kind: 'attribution',
      differs: false,
      compatible: true,
      without: [],
      readings:
        cited === undefined
          ? []
          : [
              {
                kind: 'attribution',
                article: 'one',
                passage: passage.id,
                key: 'k',
                voice: cited.voice,
                source: { ...makeSpan(article, 'Ada Velde'), entity: cited.entity },
                cue: null,
              },
            ],
    },
  ];
  const names = cited?.name === undefined ? [] : [{ ...makeSpan(article, cited.name), entity: cited.entity }];
  const source = toStorySource(
    makeComparison([{ ...article, quotations: said.map(toQuotation), names }], {
      entities: [velde, moor, town],
      claims: [makeClaim([passage], { of: 1, apparatus })],
    }),
  );
  return source.claims[0]?.passages[0]?.speaker;
}

describe('the speaker of a passage', () => {
  test('is named when the reading is certain', () => {
    expect(speakerOf([{}])).toBe('Ada Velde');
  });

  test('is not named when it is in doubt', () => {
    expect(speakerOf([{ certain: false }])).toBeNull();
  });

  test('is not named when two speak', () => {
    expect(speakerOf([{}, { entity: 'moor' }])).toBeNull();
    expect(speakerOf([{}, { entity: 'moor', certain: false }])).toBe('Ada Velde');
  });

  test('is the named source that a claim cites, when the source is the name itself and no place', () => {
    expect(speakerOf([], { voice: 'named', entity: 'velde', name: 'Ada Velde' })).toBe('Ada Velde');
    expect(speakerOf([], { voice: 'unnamed', entity: 'velde', name: 'Ada Velde' })).toBeNull();
    expect(speakerOf([], { voice: 'named', entity: 'velde', name: 'Ada' })).toBeNull();
    expect(speakerOf([], { voice: 'named', entity: 'town', name: 'Ada Velde' })).toBeNull();
  });
});

test('a claim of one article is unclear in another where its coverage says so', () => {
  const toMark = (perhaps: string[]) => {
    const claim = makeClaim([passage], { of: 2 });
    const kind = perhaps.length > 0 ? ('perhaps-elsewhere' as const) : ('only-here' as const);
    const claims = [{ ...claim, coverage: { ...claim.coverage, kind, perhaps } }];
    return toStorySource(makeComparison([article, makeArticle('two', ['Rain fell.'])], { claims })).claims[0];
  };
  expect([toMark([])?.is.includes('only-here'), toMark([])?.perhaps]).toEqual([true, false]);
  expect([toMark(['two'])?.is.includes('only-here'), toMark(['two'])?.perhaps]).toEqual([true, true]);
});
