import { describe, expect, test } from 'vitest';
import { HEARSAY_RULES } from '../../../src/annotate/attributions/hearsay.ts';
import { explainArticle } from '../../../src/annotate/explain.ts';
import { AMOUNTS } from '../../../src/annotate/figures/amounts.ts';
import { NO_QUANTITIES } from '../../../src/annotate/figures/exclusions.ts';
import { NUMERALS, readNumeral } from '../../../src/annotate/figures/numerals.ts';
import { toTokens } from '../../../src/annotate/figures/tokens.ts';
import { UNITS as FIGURE_UNITS } from '../../../src/annotate/figures/units.ts';
import { findHedges } from '../../../src/annotate/hedges.ts';
import { NO_HEDGE } from '../../../src/annotate/lexicon/hedges-words.ts';
import { NARROWED, UNITS as TIME_UNITS } from '../../../src/annotate/timeframes/calendar-units.ts';
import { RELATIVES } from '../../../src/annotate/timeframes/relative.ts';
import { CALENDAR_UNITS } from '../../../src/annotate/timeframes/units.ts';
import { findRule, type Rule } from '../../../src/model/rule.ts';
import { makeArticle } from '../../build/annotated-article.ts';

/** The ids of the rules that decided anything in a sentence. */
function decidedIn(text: string, phenomenon: 'figures' | 'timeframes' | 'attributions'): string[] {
  const explained = explainArticle(makeArticle({ text }), { date: '2025-08-20' });
  return explained[phenomenon].flatMap(({ decidedBy }) => decidedBy);
}

/** The ids of the rules by which numbers of a sentence are no quantities. */
function noQuantitiesIn(text: string): string[] {
  const tokens = toTokens(text, { start: 0, end: text.length });
  return tokens.flatMap((_, at) => {
    const found = readNumeral(tokens, at);
    return (found && findRule(NO_QUANTITIES, tokens, { at, next: found.next }, text)) ?? [];
  });
}

const TABLES: [string, readonly Rule[], (text: string) => string[]][] = [
  ['how a number is written', NUMERALS, (text) => decidedIn(text, 'figures')],
  ['what form a figure has', AMOUNTS, (text) => decidedIn(text, 'figures')],
  [
    'what a number counts',
    FIGURE_UNITS.filter(({ id }) => id !== 'unit-none'),
    (text) => decidedIn(text, 'figures'),
  ],
  ['why a number is no figure', NO_QUANTITIES, noQuantitiesIn],
  [
    'which time it is',
    [...TIME_UNITS, ...NARROWED, ...CALENDAR_UNITS, ...RELATIVES],
    (text) => decidedIn(text, 'timeframes'),
  ],
  ['how hearsay is told', HEARSAY_RULES, (text) => decidedIn(text, 'attributions')],
];

describe.each(TABLES)('%s', (_, rules, decided) => {
  test.each(rules)('$id: $example', ({ id, example, counter }) => {
    expect(decided(example)).toContain(id);
    expect(decided(counter)).not.toContain(id);
  });

  test('each rule has an id of its own', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });
});

describe('which words are no hedge here', () => {
  test.each(NO_HEDGE)('$id: $example', ({ words, example, counter }) => {
    const hedgesOf = (text: string): string[] =>
      findHedges(text, { start: 0, end: text.length })
        .map(({ start, end }) => text.slice(start, end).toLowerCase())
        .filter((hedge) => words.includes(hedge));
    expect(hedgesOf(example)).toEqual([]);
    expect(hedgesOf(counter)).not.toEqual([]);
  });
});

test('a number word that says nothing is no figure', () => {
  expect(decidedIn('One of the boats sank.', 'figures')).toEqual([]);
});

test('citations are explained by their form, by why they report nothing, and by whose voice it is', () => {
  const text = 'The plan is sound, according to Jo Bell. Jo Bell offered to pay. He found the quay.';
  expect(explainArticle(makeArticle({ text }), { date: null }).attributions).toEqual([
    { text: 'according to', decidedBy: ['attribution-according'] },
    { text: 'offered', decidedBy: ['attribution-subject-first', 'voice-deed'] },
    { text: 'found', decidedBy: ['attribution-not-held'] },
  ]);
});
