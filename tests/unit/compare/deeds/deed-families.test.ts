import { describe, expect, test } from 'vitest';
import { DEED_FAMILIES } from '../../../../src/compare/deeds/deed-families.ts';
import { compareSentences } from '../../../build/compared-texts.ts';

const GRADES = DEED_FAMILIES.flatMap(({ grades }) => grades.map((grade) => ({ ...grade, grades })));

/** The id of the first grade of a family whose words a sentence has. */
const gradeOf = (sentence: string, { grades }: (typeof GRADES)[number]): string | undefined =>
  grades.find(({ words }) => [...sentence.matchAll(words)].length > 0)?.id;

test.each(GRADES)('$id: its example has it', (grade) => {
  expect(gradeOf(grade.example, grade)).toBe(grade.id);
});

test.each(GRADES)('$id: its counter-example has none', (grade) => {
  expect([...grade.counter.matchAll(grade.words)]).toEqual([]);
});

/** The words by which the articles are said to tell other deeds. */
function deedsOf(...sentences: string[]): string[] {
  const { claim, comparison } = compareSentences(...sentences);
  const texts = new Map(comparison.articles.map(({ id, text }) => [id, text.value ?? '']));
  return claim.apparatus
    .filter(({ kind, differs }) => kind === 'deed' && differs)
    .flatMap(({ readings }) =>
      readings.flatMap((reading) =>
        reading.kind === 'words'
          ? reading.spans.map(({ start, end }) => texts.get(reading.article)?.slice(start, end) ?? '')
          : [],
      ),
    );
}

describe('one deed under two verbs differs', () => {
  test.each([
    [
      'left and sent away',
      'Harbour master Ada Stone resigned in May over the Tern ferry.',
      'Harbour master Ada Stone was fired in May over the Tern ferry.',
      ['resigned', 'fired'],
    ],
    [
      'forced to leave',
      'Harbour master Ada Stone resigned in May over the Tern ferry.',
      'Harbour master Ada Stone was forced to resign in May over the Tern ferry.',
      ['resigned', 'forced to resign'],
    ],
    [
      'asked and ordered',
      'Ada Stone asked the Marlow board to close the ferry quay.',
      'Ada Stone ordered the Marlow board to close the ferry quay.',
      ['asked', 'ordered'],
    ],
    [
      'accused and charged',
      'Ada Stone was accused of fraud with ferry tickets.',
      'Ada Stone was charged with fraud over ferry tickets.',
      ['accused', 'charged with'],
    ],
  ])('%s', (_by, one, other, words) => {
    expect(deedsOf(one, other)).toEqual(words);
  });
});

describe('nothing is said', () => {
  test.each([
    [
      'of a deed that is not done',
      'Harbour master Ada Stone resigned in May over the Tern ferry.',
      'Harbour master Ada Stone was not fired in May over the Tern ferry.',
    ],
    [
      'of other people',
      'Harbour master Ada Stone resigned in May over the Tern ferry.',
      'The crew were fired by an angry owner who sold old boats.',
    ],
    [
      'where an article has both verbs',
      'Ada Stone asked the Marlow board to close the ferry quay.',
      'Ada Stone asked the Marlow board to close the ferry quay, then ordered it.',
    ],
    [
      'of a noun that is spelled like the verb',
      'Both orders of Ada Stone to paint the Marlow ferry mast hang in the hall.',
      'The Marlow ferry mast, which hangs in the hall, was to be painted, Ada Stone asked.',
    ],
    [
      'of an adjective and a noun',
      'The last orders of Ada Stone for the Tern ferry at Marlow were read.',
      'Ada Stone asked for the Tern ferry at Marlow, and they were read.',
    ],
    [
      'of possessive and noun',
      'Stone’s requests for a Tern ferry at Marlow quay were many.',
      'Stone ordered a Tern ferry at Marlow quay many times.',
    ],
    [
      'of what is not known to be so',
      'The cook saw no proof that Bo Velde asked the Marlow choir to sing for the ferry.',
      'The cook knows of no proof that Bo Velde ordered the Marlow choir to sing for the ferry.',
    ],
    [
      'of what nobody saw a sign of',
      'The cook did not see any sign that Bo Velde asked the Marlow choir to paint the quay.',
      'Bo Velde ordered the Marlow choir to paint the quay, the cook said.',
    ],
    [
      'of quoted words',
      'Ada Stone asked the Marlow board to close the ferry quay.',
      '“Ada Stone ordered the Marlow board to close the ferry quay,” Bo Velde said.',
    ],
  ])('%s', (_of, one, other) => {
    expect(deedsOf(one, other)).toEqual([]);
  });
});
