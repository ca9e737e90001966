import { describe, expect, test } from 'vitest';
import { annotateArticle } from '../../../src/annotate/article.ts';
import { makeArticle } from '../../build/annotated-article.ts';

/** Attributions of a text: voice, source, cue, content. */
function attribute(text: string): string[] {
  const slice = (span: { start: number; end: number } | null): string =>
    span === null ? '–' : text.slice(span.start, span.end);
  return annotateArticle(makeArticle({ text }), { date: null }).attributions.map(
    ({ voice, source, cue, content }) => `${voice} | ${slice(source)} | ${slice(cue)} | ${slice(content)}`,
  );
}

describe('attributions', () => {
  test.each([
    ['Anna Bell said that the port was open.', 'named | Anna Bell | said | the port was open'],
    [
      'Anna Bell told reporters on Monday that the port was open.',
      'named | Anna Bell | told | the port was open',
    ],
    ['The port was open, Anna Bell said.', 'named | Anna Bell | said | The port was open'],
    ['The port was open, said Anna Bell, its head.', 'named | Anna Bell | said | The port was open'],
    ['The port, Anna Bell said, was open.', 'named | Anna Bell | said | The port, Anna Bell said, was open'],
    ['According to Anna Bell, the port was open.', 'named | Anna Bell | According to | the port was open'],
    [
      'The port was open, according to two officials.',
      'unnamed | two officials | according to | The port was open',
    ],
    ['Officials say the port was open.', 'unnamed | Officials | say | the port was open'],
    [
      'A senior aide confirmed that the port was open.',
      'unnamed | A senior aide | confirmed | the port was open',
    ],
    ['The ministry denied that the port was open.', 'named | The ministry | denied | the port was open'],
    [
      'Anna Bell’s claim that the port was open fell flat.',
      'named | Anna Bell | claim | the port was open fell flat',
    ],
    ['The port was reportedly open.', 'hearsay | – | reportedly | The port was reportedly open.'],
  ])('%s', (text, expected) => {
    expect(attribute(text)).toContain(expected);
  });

  test('what somebody reports ends where the same person adds something', () => {
    expect(attribute('Anna Bell said the port was open, adding that ships had come.')).toEqual([
      'named | Anna Bell | said | the port was open',
      'named | Anna Bell | adding | ships had come',
    ]);
  });

  test('what somebody wants is told in the outlet’s own voice', () => {
    expect(attribute('Anna Bell wants a larger port.')).toEqual(['own | Anna Bell | wants | a larger port']);
    expect(attribute('Anna Bell offered to buy the port.')).toEqual([
      'own | Anna Bell | offered | to buy the port',
    ]);
  });

  test('a quotation whose speaker stands in another sentence is an attribution', () => {
    expect(attribute('“We tried,” said Anna Bell. “It did not work.”')).toContain(
      'named | Anna Bell | said | It did not work.',
    );
  });

  test('a pronoun carries the name of the person whom it means', () => {
    const text = 'Anna Bell came. She said the port was open.';
    const [attribution] = annotateArticle(makeArticle({ text }), { date: null }).attributions;
    expect(attribution?.source?.resolved).toBe('Anna Bell');
  });

  test('nouns and names that look like verbs are none', () => {
    expect(attribute('Three states cut their claims in the report on questions of pay.')).toEqual([]);
    expect(attribute('The creek called Long Run froze over.')).toEqual([]);
  });
});
