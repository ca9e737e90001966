import { describe, expect, test } from 'vitest';
import { formatSearchStatus, toLetterIndex, toSearchChoices } from '../../../src/search/choices.ts';
import type { SearchRecord } from '../../../src/search/record.ts';
import { EMPTY_SEARCH } from '../../../src/search/state.ts';

const record = (story: string, more: Partial<SearchRecord>): SearchRecord => ({
  id: story,
  kind: 'passage',
  text: '',
  claim: 'c1',
  count: 1,
  topic: null,
  article: 'one',
  speaker: null,
  href: '/',
  story: { id: story, title: `Story ${story}`, href: '/' },
  of: 2,
  topicTitle: null,
  letter: 'A',
  articleLabel: 'North Star',
  ...more,
});
const records = [
  record('x', { speaker: 'Miller', topic: 't', topicTitle: 'Fire' }),
  record('x', { speaker: 'Abbot' }),
  record('y', { article: 'two', letter: 'B' }),
];

describe('the filters of the search', () => {
  test('offer everything of the chosen story, each thing once', () => {
    const choices = toSearchChoices(records, { story: 'x' });
    expect(choices.article.map(({ label }) => label)).toEqual(['All articles', 'A: North Star']);
    expect(choices.topic.map(({ label }) => label)).toEqual(['All topics', 'Fire']);
    expect(choices.speaker.map(({ value }) => value)).toEqual(['', 'Abbot', 'Miller']);
    expect(choices.story).toHaveLength(3);
  });

  test('name the story beside an article when there are several', () => {
    expect(toSearchChoices(records, { story: '' }).article.map(({ label }) => label)).toEqual([
      'All articles',
      'A: North Star (Story x)',
      'B: North Star (Story y)',
    ]);
  });
});

describe('what the search says', () => {
  test('nothing before anything is asked for', () => {
    expect(formatSearchStatus(EMPTY_SEARCH, 0)).toBe('');
    expect(formatSearchStatus({ ...EMPTY_SEARCH, query: '  ' }, 0)).toBe('');
  });

  test('how much is found, and what to do when it is nothing', () => {
    expect(formatSearchStatus({ ...EMPTY_SEARCH, query: 'a' }, 1)).toBe('1 passage or claim found.');
    expect(formatSearchStatus({ ...EMPTY_SEARCH, topic: 't' }, 3)).toBe('3 passages and claims found.');
    expect(formatSearchStatus({ ...EMPTY_SEARCH, query: 'a' }, 0)).toContain('Try fewer words');
  });

  test('a letter knows its number', () => {
    expect(['A', 'Z', 'AA', 'AB'].map(toLetterIndex)).toEqual([0, 25, 26, 27]);
  });
});
