import { describe, expect, test } from 'vitest';
import { CLAIM_RULES } from '../../../src/annotate/entities/claimed-kind.ts';
import { ACT_RULES, findShown } from '../../../src/annotate/names/body-acts.ts';
import { indexTokens } from '../../../src/annotate/names/tokens.ts';
import { annotateStory } from '../../../src/annotate/story.ts';
import { makeArticle } from '../../build/annotated-article.ts';

/** What decided the kind of each name of a text. */
const decide = (text: string): string[] =>
  annotateStory([makeArticle({ text })], { date: null }).evidence.map(
    ({ name, kind, decidedBy }) => `${name} is a ${kind}: ${decidedBy.join(', ')}`,
  );

test('each name says by which rules its kind was decided', () => {
  expect(decide('Ada Cole left for Norway and asked the Marrow Foundation.')).toEqual([
    'Ada Cole is a person: person-given-name',
    'Norway is a place: name-table-place',
    'Marrow Foundation is a body: name-body-head',
  ]);
});

test('a guess that the words round the name change names both', () => {
  expect(
    decide('They liked the Marrow. The software maker Marrow rose. Marrow’s shareholders cheered.'),
  ).toEqual(['Marrow is a body: name-after-the']);
  expect(decide('They saw Marrow. The ferry Marrow sank. The ferry Marrow rose.')).toEqual([
    'Marrow is a other: name-unplaced',
  ]);
  expect(decide('They liked Marrow. The software maker Marrow rose. Marrow’s shareholders cheered.')).toEqual(
    ['Marrow is a body: name-unplaced, name-story-votes'],
  );
});

describe('what the words round a name show of a body', () => {
  const decided = (text: string): string[] =>
    annotateStory([makeArticle({ text })], { date: null }).evidence.flatMap(({ decidedBy }) => decidedBy);
  const rulesOf = (text: string): string[] => {
    const tokens = indexTokens(makeArticle({ text }));
    const name = /HWU|(?:Oval|Marrow) Office/u.exec(text);
    const start = name?.index ?? 0;
    return findShown(tokens, [{ start, end: start + (name?.[0].length ?? 0) }]).map(({ rule }) => rule);
  };

  test.each(ACT_RULES)('$id: $example', ({ id, example, counter }) => {
    expect(rulesOf(example)).toEqual([id]);
    expect(rulesOf(counter)).not.toContain(id);
  });

  test.each(CLAIM_RULES)('$id: $example', ({ id, example, counter }) => {
    expect(decided(example)).toContain(id);
    expect(decided(counter)).not.toContain(id);
  });

  test('each rule has an id of its own', () => {
    const ids = [...ACT_RULES, ...CLAIM_RULES].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('the kind that is published names what the words showed', () => {
  expect(decide('They liked HWU. They read HWU.')).toEqual(['HWU is a other: name-acronym, claim-letters']);
  expect(decide('They met in the Marrow House.')).toEqual([
    'Marrow House is a place: name-body-head, act-site, claim-building-site',
  ]);
});
