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
    ['B and C', 'linked at .90', false],
    ['A and B', 'aligned by the editor', true],
  ]);
});

const linkOf = (score: number, kinds: ('timeframe' | 'context')[]) => {
  const [first] = ferry?.links ?? [];
  if (!ferry || !first) throw new Error('the fixture has two claims');
  const reasons = kinds.map((kind) => ({ kind, text: kind }));
  const { passages } = ferry;
  const relations = (['reworded', 'same-wording'] as const).map((kind) => ({
    kind,
    a: first.a,
    b: first.b,
    detail: kind,
  }));
  const links = [{ ...first, score, by: 'rule' as const, reasons }];
  return toClaimLinks({ ...ferry, passages, links, relations }, articles, harbour).links[0];
};

test('a link says how likely it is, and how often such links are right where that was measured', () => {
  expect(linkOf(0.93, ['context'])).toMatchObject({
    score: 'linked at .93',
    right: expect.stringMatching(/^of pairs scored \.90 to 1\.00, 9\d in 100 were right/u),
  });
  expect(linkOf(0.999, ['context'])?.score).toBe('linked at .99');
  expect(linkOf(0.93, ['timeframe'])?.right).toBe('');
  expect(linkOf(0.2, ['timeframe'])).toMatchObject({
    score: 'by way of others, .20 by themselves',
    right: '',
  });
});

test('that the editor aligned two passages is said once', () => {
  const [first] = ferry?.links ?? [];
  if (!ferry || !first) throw new Error('the fixture has two claims');
  const text = 'aligned by the editor: one raft';
  const links = [{ ...first, by: 'editor' as const, reasons: [{ kind: 'editor' as const, text }] }];
  const [link] = toClaimLinks({ ...ferry, links }, articles, harbour).links;
  expect([link?.score, link?.reasons]).toEqual(['', [text]]);
});

test('no line says that words differ', () => {
  expect(linkOf(0.93, [])?.relations.map(({ detail }) => detail)).toEqual(['same-wording']);
});
