import { describe, expect, test } from 'vitest';
import { annotateArticle } from '../../../../src/annotate/article.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

/** Whom the sources of an article's last attribution and last quotation are resolved to. */
function resolved(text: string): (string | null)[] {
  const { attributions, quotations } = annotateArticle(makeArticle({ text }), { date: null });
  return [
    attributions.at(-1)?.source?.resolved ?? null,
    ...(quotations.length < 2 ? [] : [quotations.at(-1)?.speaker?.resolved ?? null]),
  ];
}

const BEFORE = '“The quay shook,” said Bo Tarn, a pilot. ';

describe('a pronoun after somebody who is cited by a title and a name that is read as a word', () => {
  test.each([
    [
      'The quay stays shut, Mayor Per Velde told reporters. The repairs could cost a million, he said.',
      'Mayor Per Velde',
    ],
    [
      'Secretary Per Lindt said the quay was shut. She said the repairs would cost a million.',
      'Secretary Per Lindt',
    ],
    [
      'The quay is shut, said Chairman Per-Ola Marr. He said the repairs would cost a million.',
      'Chairman Per-Ola Marr',
    ],
    [
      'Captain Per Lund said the ship was old. The repairs could cost a million, he added.',
      'Captain Per Lund',
    ],
    [
      'The ship was old, Minister Per Oska said on Monday. He said that the repairs could cost a million.',
      'Minister Per Oska',
    ],
  ])('means them, not who was cited before: %s', (text, name) => {
    const [source] = resolved(BEFORE + text);
    expect([name, name.replace(/^\p{L}+ /u, '')]).toContain(source);
  });

  test('means who was cited before where only a body, a place or a thing with a title’s word is told of', () => {
    expect(resolved(`${BEFORE}He won the Mayor Cup. He said that the repairs could cost a million.`)).toEqual(
      ['Bo Tarn'],
    );
  });
});
