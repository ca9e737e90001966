import { expect, test } from 'vitest';
import { findWhose } from '../../../../src/view/story/cell-whose.ts';
import { makeArticle, makePassage } from '../../../build/comparison.ts';

/** What stands before a clause of a sentence that ends with it. */
function whose(before: string, clause: string): string | undefined {
  const article = makeArticle('a', ['Rain fell.', `${before} ${clause}`]);
  const span = findWhose(makePassage(article, clause), article);
  return span && article.text.value?.slice(span.start, span.end);
}

const CLAUSE = 'who rows the ferry, left.';
const long = (letters: number): string => `${'boat '.repeat(30)}sank, `.concat('v'.repeat(letters));

test.each([
  ['Pilots say Velde,', CLAUSE, 'Pilots say Velde'],
  ['Pilots say Velde —', CLAUSE, 'Pilots say Velde'],
  ['Pilots say Velde', CLAUSE, undefined],
  ['Pilots say Velde,', 'she rows the ferry, left.', undefined],
  [`${'v'.repeat(120)},`, CLAUSE, 'v'.repeat(120)],
  [`${'v'.repeat(121)},`, CLAUSE, undefined],
  [`${long(19)},`, CLAUSE, undefined],
  [`${long(20)},`, CLAUSE, 'v'.repeat(20)],
  [`${long(120)},`, CLAUSE, 'v'.repeat(120)],
  [`${long(121)},`, CLAUSE, undefined],
  [`${'boat '.repeat(30)}sank, and ${'v'.repeat(30)},`, CLAUSE, undefined],
])('of “%s” before “%s”: %j', (before, clause, expected) => expect(whose(before, clause)).toBe(expected));
