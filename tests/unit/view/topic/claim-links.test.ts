import { expect, test } from 'vitest';
import { toArticleViews } from '../../../../src/view/articles.ts';
import { toClaimLinks } from '../../../../src/view/topic/claim-links.ts';
import { harbour } from '../../../build/harbour.ts';

const ferry = harbour.claims[1];
const articles = toArticleViews(harbour);

test('links are summed up in one line, and an editor’s link says so', () => {
  if (!ferry) throw new Error('the fixture has two claims');
  const links = ferry.links.map((link, index) => ({
    ...link,
    score: index === 0 ? 0.4 : 0.9,
    by: index === 0 ? ('editor' as const) : ('rule' as const),
    reasons: [{ kind: 'timeframe' as const, text: 'both say “within 10 days”' }],
  }));
  const view = toClaimLinks({ ...ferry, links }, articles, harbour);
  expect(view.summary).toBe('times');
  expect(view.byEditor).toBe(true);
  expect(view.links.map(({ letters, score, byEditor }) => [letters, score, byEditor])).toEqual([
    ['B and C', '0.90', false],
    ['A and B', '0.40', true],
  ]);
});
