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

describe('a time says nothing: the verb after it belongs to who stands before it', () => {
  test.each([
    ['Ada Cole issued a statement Tuesday saying that the quay was safe.', 'Ada Cole | saying'],
    ['The board wrote a letter on Thursday warning that ropes were short.', 'The board | warning'],
    ['The mayor has over the past winter decried the price of rope.', 'The mayor | decried'],
    ['Ada Cole last week told the crew that the quay was safe.', 'Ada Cole | told'],
    ['The harbour board last month announced that ropes were short.', 'The harbour board | announced'],
    ['Late on Monday, Ada Cole, the harbour master, said that ropes were short.', 'Ada Cole | said'],
    ['The mayor signed a bill on Friday saying that ropes must be longer.', 'a bill | saying'],
  ])('%s', (text, expected) => {
    expect(cite(text)).toContain(expected);
  });

  test.each([
    'The crew kept a log that came out on Friday, which portrayed a board at sea.',
    'In a letter to the board, Friday, Ada Cole, the harbour master, left.',
  ])('no source where none stands before it: %s', (text) => {
    expect(cite(text).filter((found) => /week|Friday/u.test(found))).toEqual([]);
  });
});

describe('letters of a party and a place say nothing: the verb belongs to whom they are about', () => {
  test.each([
    ['Sen. Ada Cole, M-Ash., said that ropes were short.', 'Sen. Ada Cole | said'],
    ['Ada Cole, M-Ash., herself a docker for years, said that ropes were short.', 'Ada Cole | said'],
    [
      'Rep. Ada Cole, R-Ash., chair of the harbour board, left, saying that ropes were short.',
      'Rep. Ada Cole | saying',
    ],
    ['Ada Cole, D-N.Y., told the crew that ropes were short.', 'Ada Cole | told'],
    ['Ada Cole (M-Ash.) said that ropes were short.', 'Ada Cole | said'],
  ])('%s', (text, expected) => {
    expect(cite(text)).toContain(expected);
  });
});

describe('what comes as or after somebody speaks is no part of who speaks', () => {
  test.each([
    ['The letters come as the harbour board said that ropes were short.', 'the harbour board | said'],
    ['The comments come after Mayor Ada Cole said that ropes were short.', 'Mayor Ada Cole | said'],
    ['The vote comes a day after the board said that ropes were short.', 'the board | said'],
    [
      'The closure comes as several papers, including the Oska Post, reported that ropes were short.',
      'several papers | reported',
    ],
    ['The board and the crew met at the quay as a pilot said that ropes were short.', 'a pilot | said'],
    [
      'Ada Cole left the quay on Monday as the board told the crew that ropes were short.',
      'the board | told',
    ],
    ['Ada Cole, who made her name as a pilot, said that ropes were short.', 'Ada Cole | said'],
    ['The strike comes amid talks, and Ada Cole said that ropes were short.', 'Ada Cole | said'],
  ])('%s', (text, expected) => {
    expect(cite(text)).toContain(expected);
  });
});

describe('somebody by what he is, whom nothing else tells, is not named', () => {
  const toVoices = (text: string): string[] =>
    annotateArticle(makeArticle({ text }), { date: null }).attributions.map(({ voice }) => voice);

  test.each([
    'A former harbour director said that ropes were short.',
    'An engineer said that ropes were short, a director told the crew.',
    'Two dockers’ lawyers said that ropes were short.',
    'One senator said that ropes were short.',
  ])('%s', (text) => {
    expect(toVoices(text)).toContain('unnamed');
  });

  test.each([
    'The former harbour director said that ropes were short.',
    'An Ashton senator, Ada Cole, said that ropes were short.',
    'A senator, Ada Cole, said that ropes were short.',
    'A letter said that ropes were short.',
  ])('but: %s', (text) => {
    expect(toVoices(text)).toEqual(['named']);
  });
});

describe('a participle between a verb and its object says nothing', () => {
  test.each([
    'The mayor took repeated steps to mend the quay.',
    'The crew made pointed remarks about the quay.',
    'The board received written answers from the crew.',
    'The mayor took stated aims for plans of the board.',
    'The crew gave quoted prices of the board away.',
  ])('%s', (text) => {
    expect(cite(text)).toEqual([]);
  });

  test.each([
    ['The mayor took repeated steps to mend the quay, according to records.', 'records | according to'],
    ['The mayor repeated steps that the board had taken.', 'The mayor | repeated'],
  ])('but: %s', (text, expected) => {
    expect(cite(text)).toContain(expected);
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
    ['Ropes were short, according to the findings of a survey.', 'the findings of a survey | according to'],
  ])('what is written does: %s', (text, expected) => {
    expect(cite(text)).toContain(expected);
  });
});
