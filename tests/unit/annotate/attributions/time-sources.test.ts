import { describe, expect, test } from 'vitest';
import { annotateArticle } from '../../../../src/annotate/article.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

/** Source and cue of each attribution of a text. */
function cite(text: string): string[] {
  return annotateArticle(makeArticle({ text }), { date: null }).attributions.map(
    ({ source, cue }) =>
      `${source === null ? '–' : text.slice(source.start, source.end)} | ${cue === null ? '' : text.slice(cue.start, cue.end)}`,
  );
}

describe('a time says nothing: the verb behind it belongs to who stands before it', () => {
  test.each([
    ['Ada Cole issued a statement Tuesday saying that the quay was safe.', 'Ada Cole | saying'],
    ['The board wrote a letter on Thursday warning that ropes were short.', 'The board | warning'],
    ['The mayor has in the past decried the state of the quay.', 'The mayor | decried'],
    ['Ada Cole last week told the crew that the quay was safe.', 'Ada Cole | told'],
    ['The harbour board last month announced that ropes were short.', 'The harbour board | announced'],
    ['Late on Monday, Ada Cole, the harbour master, said that ropes were short.', 'Ada Cole | said'],
    ['The mayor signed a bill on Friday saying that ropes must be longer.', 'a bill | saying'],
  ])('%s', (text, expected) => {
    expect(cite(text)).toContain(expected);
  });

  test.each([
    'The crew sent an e-mail that was leaked this week, which portrayed a board at sea.',
    'In a letter to the board, Friday, Ada Cole, the harbour master, left.',
  ])('no source where none stands before it: %s', (text) => {
    expect(cite(text).filter((found) => /week|Friday/u.test(found))).toEqual([]);
  });
});

describe('what happens says nothing', () => {
  test.each([
    'The pushback came in letters calling for a new pier.',
    'The move underscores how old the quay is.',
    'The closure indicates that ropes were short.',
    'The strike shows that ropes are short.',
    'The timing of the vote suggests that ropes were short.',
  ])('%s', (text) => {
    expect(cite(text)).toEqual([]);
  });

  test.each([
    ['The announcement said that ropes were short.', 'The announcement | said'],
    ['The results showed that ropes were short.', 'The results | showed'],
    ['The report on the strike says that ropes were short.', 'The report on the strike | says'],
    ['Ropes were short, according to the results of a survey.', 'the results of a survey | according to'],
  ])('what is written does: %s', (text, expected) => {
    expect(cite(text)).toContain(expected);
  });
});
