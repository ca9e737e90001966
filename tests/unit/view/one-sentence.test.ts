import { expect, test } from 'vitest';
import { withEachSentenceOnce } from '../../../src/view/one-sentence.ts';
import type { UtteranceView } from '../../../src/view/quotations.ts';

const TEXT = 'He called the pier “old” and “rotten”, and the ferry “too slow for us”.';

/** Words of one article in their sentence. */
function inSentence(id: string, words: string, isElsewhere = false): UtteranceView {
  const start = TEXT.indexOf(words);
  const end = start + words.length;
  const mark = { id: 'a', letter: 'A', label: 'Article a', href: '', lang: 'en', colour: 0, again: false };
  const part = {
    start,
    end,
    verb: null,
    goesOn: false,
    segments: [{ start, end, text: words, marks: [] }],
    sentence: 's1',
    lead: null,
    before: { start: 0, end: start, text: TEXT.slice(0, start) },
    after: { start: end, end: TEXT.length, text: TEXT.slice(end) },
  };
  const base = {
    mark,
    kind: 'base' as const,
    parts: [part],
    spokenBy: null,
    isWhole: true,
    isAlike: false,
    differences: null,
  };
  return { id, base, variants: [], articles: [mark], withheld: [], isElsewhere };
}

const toText = ({ base }: UtteranceView): string =>
  base.parts
    .map(
      ({ before, after, segments }) =>
        `${before?.text ?? ''}[${segments.map(({ text }) => text).join('')}]${after?.text ?? ''}`,
    )
    .join('');

test('a sentence with several quotations stands there once, each marked, in its order', () => {
  const [one, ...others] = withEachSentenceOnce([
    inSentence('u2', 'rotten'),
    inSentence('u1', 'old', true),
    inSentence('u3', 'too slow for us'),
  ]);
  expect(others).toEqual([]);
  expect(one === undefined ? '' : toText(one)).toBe(
    'He called the pier “[old]” and “[rotten]”, and the ferry “[too slow for us]”.',
  );
  expect(one?.isElsewhere).toBe(true);
  expect(one?.base.parts.map(({ goesOn }) => goesOn)).toEqual([false, true, true]);
});

test('words that overlap stay by themselves, as does what another article quotes', () => {
  const overlapping = [inSentence('u1', 'too slow'), inSentence('u2', 'slow for us')];
  expect(withEachSentenceOnce(overlapping)).toEqual(overlapping);
  const [first, second] = [inSentence('u1', 'old'), inSentence('u2', 'rotten')];
  const shared = { ...first, variants: [first.base] };
  expect(withEachSentenceOnce([shared, second])).toEqual([shared, second]);
});
