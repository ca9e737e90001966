import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import ArticleOrigin from '../../../src/components/article/ArticleOrigin.astro';
import { toArticleViews } from '../../../src/view/articles.ts';
import { harbour } from '../../build/harbour.ts';

const [article] = toArticleViews(harbour);
if (article === undefined) throw new Error('the test story has changed');

const container = await AstroContainer.create();

test.each([
  ['one that is not published', { text: 'Pier shut', by: 'article' }, true, ''],
  [
    'the editor’s beside one of the file',
    { text: 'Pier shut', by: 'editor' },
    true,
    'The editor’s headline.',
  ],
  [
    'the editor’s alone',
    { text: 'Pier shut', by: 'editor' },
    false,
    'The editor’s headline; the file states none.',
  ],
  ['none', null, false, 'The file states no headline.'],
])('what the page of an article says of its headline: %s', async (_, headline, isInFile, expected) => {
  const props = { article: { ...article, headline }, hasHeadline: false, isInFile, others: [] };
  const html = await container.renderToString(ArticleOrigin, { props });
  const said = [...html.matchAll(/<p>((?:The editor|The file)[^<]*)<\/p>/gu)].map(([, words]) => words);
  expect(said).toEqual(expected === '' ? [] : [expected]);
});
