import { expect, test } from 'vitest';
import { findFirstPages } from '../../../src/commands/page-kinds.ts';

test('the first page of each kind, by the names of the files of a site', () => {
  const pages = findFirstPages([
    '404.html',
    'index.html',
    'claims/index.html',
    'search/index.html',
    'styles/page.css',
    'stories/quay/index.html',
    'stories/mill/index.html',
    'stories/mill/names/index.html',
    'stories/mill/topics/dead/index.html',
    'stories/mill/topics/cost/index.html',
    'stories/mill/topics/cost/grid/index.html',
    'stories/mill/articles/a/index.html',
  ]);
  expect(Object.fromEntries(pages)).toEqual({
    404: '404.html',
    home: '',
    claims: 'claims/',
    search: 'search/',
    story: 'stories/mill/',
    names: 'stories/mill/names/',
    topics: 'stories/mill/topics/cost/',
    'topics-grid': 'stories/mill/topics/cost/grid/',
    articles: 'stories/mill/articles/a/',
  });
});
