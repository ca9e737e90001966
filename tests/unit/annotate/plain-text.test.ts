import { describe, expect, test } from 'vitest';
import { annotateStory } from '../../../src/annotate/story.ts';
import { readArticle } from '../../../src/read/article.ts';
import { makeFile } from '../../build/article-file.ts';

/** The only article of a story, annotated, with the words of what is found in it. */
function annotate(paragraph: string) {
  const text = `Crane falls on the quay\n\nBy Lena Orrin\n14 March 2026\n\nThe port was quiet for a week.\n\n${paragraph}\n`;
  const read = readArticle(makeFile(text, 'a.txt'));
  const { articles, entities } = annotateStory(read === undefined ? [] : [read], { date: null });
  const [article] = articles;
  const slice = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  return { article, entities, slice, text };
}

describe('words that are broken or set in pieces are read whole', () => {
  test.each([
    ['soft hyphens', 'A crane fell on Satur\u00adday, po\u00adlice said.'],
    ['characters without width', 'A crane fell on Satur\u200bday, po\u200blice said.'],
    ['word joiners', 'A crane fell on Satur\u2060day, po\u2060lice said.'],
    [
      'the ends of lines',
      'A crane fell on the old quay while the crew had its lunch there on Satur-\nday, a tug came to help and the road to the port was shut at once, po-\nlice said.',
    ],
    ['a byte order mark inside', 'A crane fell on Satur\ufeffday, po\ufefflice said.'],
  ])('%s', (_, paragraph) => {
    const { article, slice } = annotate(paragraph);
    expect(article?.timeframes.map(slice).map((words) => words.replace(/[^A-Za-z ]/gu, ''))).toContain(
      'on Saturday',
    );
    const [said] = article?.attributions ?? [];
    expect(slice(said?.source ?? { start: 0, end: 0 }).replace(/[^a-z]/gu, '')).toBe('police');
    expect(said?.voice).toBe('named');
  });

  test.each([
    ['The \ufb01ve dockers \ufb02ed.', '\ufb01ve', 5],
    ['It cost 5 mil\u00adlion eu\u00adros.', '5 mil\u00adlion eu\u00adros', 5_000_000],
    [
      'When the storm came over the port there were, as everybody could see, twenty-\nfive boats at the quay, and the crews of all of them were home.',
      'twenty-\nfive',
      25,
    ],
    [
      'When the storm came over the port there were, as everybody could see, ninety-\neight boats at the quay, and the crews of all of them were home.',
      'ninety-\neight',
      98,
    ],
    ['There were \ufb01fty boats.', '\ufb01fty', 50],
  ])('figures keep their place: %j', (paragraph, words, value) => {
    const { article, slice } = annotate(paragraph);
    const figures = article?.figures ?? [];
    expect(figures.map((figure) => [slice(figure), figure.value])).toContainEqual([words, value]);
  });

  test('what only looks like a hedge across a line’s end is none', () => {
    expect(
      annotate(
        'The old quay of the port stays shut until the board has seen all of it, the may-\nor said, and nobody was glad about it at the port.',
      ).article?.sentences.at(-1)?.hedges,
    ).toEqual([]);
  });

  test('text, blocks and first mentions stay those of the article', () => {
    const { article, entities, text } = annotate('Milo Hart came to Old\u00adport. Milo Hart left.');
    expect(article?.text).toBe(text);
    expect(article?.blocks.at(-1)?.end).toBe(text.length);
    const hart = entities.find(({ label }) => label === 'Milo Hart');
    expect(hart?.names[0]?.first).toBe(text.indexOf('Milo Hart'));
  });
});
