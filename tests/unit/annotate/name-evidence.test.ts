import { describe, expect, test } from 'vitest';
import { annotateArticle, readWords } from '../../../src/annotate/article.ts';
import { CLAIM_RULES } from '../../../src/annotate/entities/claimed-kind.ts';
import type { LocalEntity } from '../../../src/annotate/entities/local.ts';
import { findLocalEntities } from '../../../src/annotate/entities/names-article.ts';
import { toPeopleKnown } from '../../../src/annotate/entities/people-known.ts';
import { toUnseenFacts, UNSEEN_RULES } from '../../../src/annotate/entities/unseen-people.ts';
import { foldName } from '../../../src/annotate/entities/variants.ts';
import { WEAK_KIND_RULES } from '../../../src/annotate/entities/weak-kinds.ts';
import { ACT_RULES, findShown } from '../../../src/annotate/names/body-acts.ts';
import { findEvidence } from '../../../src/annotate/names/evidence.ts';
import { AFTER } from '../../../src/annotate/names/evidence-after.ts';
import { BEFORE } from '../../../src/annotate/names/evidence-before.ts';
import { THING_RULES } from '../../../src/annotate/names/thing-signs.ts';
import { findStanding, indexTokens, toStoryWords } from '../../../src/annotate/names/tokens.ts';
import { annotateStory } from '../../../src/annotate/story.ts';
import { findRule } from '../../../src/model/rule.ts';
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
    ['Marrow is a body: name-unplaced, evidence-body-noun, evidence-owner-firm'],
  );
});

describe('what the words round a name show of a body', () => {
  const decided = (text: string): string[] =>
    annotateStory([makeArticle({ text })], { date: null }).evidence.flatMap(({ decidedBy }) => decidedBy);
  const rulesOf = (text: string): string[] => {
    const tokens = indexTokens(makeArticle({ text }));
    const name = /HWU|Marrow Office/u.exec(text);
    const start = name?.index ?? 0;
    return findShown(tokens, [{ start, end: start + (name?.[0].length ?? 0) }]).map(({ rule }) => rule);
  };

  test.each(ACT_RULES)('$id: $example', ({ id, example, counter }) => {
    expect(rulesOf(example)).toEqual([id]);
    expect(rulesOf(counter)).not.toContain(id);
  });

  test.each([...CLAIM_RULES, ...WEAK_KIND_RULES])('$id: $example', ({ id, example, counter }) => {
    expect(decided(example)).toContain(id);
    expect(decided(counter)).not.toContain(id);
  });
});

describe('what the words on a side of a name say it stands for', () => {
  const idsOf = (text: string): string[] => {
    const start = text.indexOf('Marrow');
    return findEvidence(indexTokens(makeArticle({ text })), [{ start, end: start + 'Marrow'.length }]).map(
      ({ id }) => id,
    );
  };

  test.each([...BEFORE, ...AFTER])('$id: $reason: $example', ({ id, example, counter }) => {
    expect(idsOf(example)).toContain(id);
    expect(idsOf(counter)).not.toContain(id);
  });
});

describe('what shows that nobody is meant', () => {
  const holdsIn = (text: string, id: string): boolean => {
    const start = text.indexOf('Marrow');
    const at = findStanding(indexTokens(makeArticle({ text })), { start, end: start + 'Marrow'.length });
    return at !== undefined && THING_RULES.some((rule) => rule.id === id && rule.holds(at));
  };

  test.each(THING_RULES)('$id: $example', ({ id, example, counter }) => {
    expect(holdsIn(example, id)).toBe(true);
    expect(holdsIn(counter, id)).toBe(false);
  });
});

describe('whether words that nothing places are a person’s name', () => {
  /** The rule that decides of the first name of two unknown words; '' where none does. */
  const ruleOf = (text: string): string => {
    const article = makeArticle({ text });
    const words = readWords(article);
    const locals = findLocalEntities(annotateArticle(article, { date: null }, words), words);
    const local = locals.find(({ name }) => /^(?:Grantham|Ada|Nor|X\p{Ll}+ )/u.test(name));
    const people = toPeopleKnown(locals, { ...toStoryWords([words.tokens]), small: new Set<string>() });
    const named = (sign: string): Set<string> => new Set(['grantham'].filter(() => text.includes(sign)));
    const story = {
      ...people,
      known: new Set(['grantham lilac'].filter(() => text.includes('again'))),
      surnames: new Set<string>(),
      shorts: new Set(locals.filter(({ name }) => !name.includes(' ')).map(({ name }) => foldName(name))),
      bearers: named('family says elsewhere'),
      called: named('called so elsewhere'),
      bySurname: new Map(
        [...named('full name')].map((surname) => [
          surname,
          locals.map((one): LocalEntity => ({ ...one, kind: 'person', name: 'Jon Grantham' })),
        ]),
      ),
    };
    return local === undefined ? '' : (findRule(UNSEEN_RULES, toUnseenFacts(local, story)) ?? '');
  };

  test.each(UNSEEN_RULES)('$id: $example', ({ id, example, counter }) => {
    expect(ruleOf(example)).toBe(id);
    expect(ruleOf(counter)).not.toBe(id);
  });
});

test('the kind that is published names what the words showed', () => {
  expect(decide('They liked HWU. They read HWU.')).toEqual(['HWU is a other: name-acronym, claim-letters']);
  expect(decide('They met in the Marrow House.')).toEqual([
    'Marrow House is a place: name-body-head, act-site, claim-building-site',
  ]);
});
