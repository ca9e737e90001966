import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { annotateArticle } from '../../../../src/annotate/article.ts';
import { readArticle } from '../../../../src/read/article.ts';

/** Voice and words of each paragraph's first sentence of an article with the headline and introduction given. */
function voices(paragraphs: readonly string[]): string[] {
  const text = [
    'Port chief answers five questions in Oldport',
    'Tom Ferris has run the port of Oldport since 2019.',
    ...paragraphs,
  ].join('\n\n');
  const article = readArticle(new VFile({ path: 'a.txt', value: new TextEncoder().encode(text) }));
  if (article === undefined) throw new Error('the article is not read');
  const { sentences, attributions } = annotateArticle(article, { date: null });
  return sentences.slice(2).map(({ start, end, voice }) => {
    const answer = attributions.find(
      ({ content, cue }) => cue === null && content.start < end && content.end > start,
    );
    return `${voice} ${answer?.source?.resolved ?? '–'}: ${text.slice(start, end)}`;
  });
}

describe('answers belong to the one who is interviewed, questions to the outlet', () => {
  test.each([
    [
      'Q and A',
      ['Q: Why was the crane old?', 'A: We had no staff. The rules changed.'],
      [
        'own –: Q: Why was the crane old?',
        'named Tom Ferris: A: We had no staff.',
        'named Tom Ferris: The rules changed.',
      ],
    ],
    [
      'surnames in capitals',
      [
        'POST: Was there a warning?',
        'FERRIS: There was one letter.',
        'POST: When was that?',
        'FERRIS: It came in March.',
      ],
      [
        'own –: POST: Was there a warning?',
        'named Tom Ferris: FERRIS: There was one letter.',
        'own –: POST: When was that?',
        'named Tom Ferris: FERRIS: It came in March.',
      ],
    ],
    [
      'questions without labels, where the outlet says that the interview was cut',
      ['This interview has been edited for length.', 'Why was the crane old?', 'We had no staff for it.'],
      [
        'own –: This interview has been edited for length.',
        'own –: Why was the crane old?',
        'named Tom Ferris: We had no staff for it.',
      ],
    ],
    [
      'a name that nothing else names in full',
      [
        'Oldport Post: Why was the crane old?',
        'Marlow: We had no staff for it.',
        'Oldport Post: Will you go?',
        'Marlow: I will stay here.',
      ],
      [
        'own –: Oldport Post: Why was the crane old?',
        'named –: Marlow: We had no staff for it.',
        'own –: Oldport Post: Will you go?',
        'named –: Marlow: I will stay here.',
      ],
    ],
  ])('%s', (_, paragraphs, expected) => expect(voices(paragraphs)).toEqual(expected));

  test.each([
    ['a question in a report', ['Why was the crane old?', 'The port had no staff for it.']],
    ['one label', ['WEATHER: The port is open again.', 'The crane stands.']],
    [
      'a paragraph about the one who answered',
      ['Q: Why?', 'A: We had no staff.', 'Tom Ferris then left the room.'],
    ],
  ])('%s is told by the outlet', (_, paragraphs) => expect(voices(paragraphs).at(-1)).toMatch(/^own/u));
});
