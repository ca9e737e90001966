import type { AlignedClaim, Alignment, Nearest } from '../model/alignment.ts';
import type { AnnotatedArticle, Entity } from '../model/article.ts';
import type { Link, PossiblyRelated } from '../model/comparison.ts';
import { sliceSpan } from '../model/span.ts';
import type { ResolvedEditorLink } from './editor.ts';
import { type ScoredPair, scorePairs, toUnits, type Unit } from './pairs.ts';
import { toPassage } from './passages.ts';
import { findSharedWording } from './shared-wording.ts';

/** Lowest score of a shown link, and of a “possibly related” sentence. */
const LINK_MIN_SCORE = 0.25;
const RELATED_MIN_SCORE = 0.15;

/** What `alignStory` works on; articles in the order of their letters. */
export type StoryToAlign = { articles: AnnotatedArticle[]; entities: Entity[]; links: ResolvedEditorLink[] };

/**
 * Which passages of a story's articles report the same claim, which claims one article alone has, and how near the
 * others come.
 *
 * @returns claims in the order of their first passage; every sentence of headlines and body stands in at least one
 */
export function alignStory({ articles }: StoryToAlign): Alignment {
  const units = toUnits(articles);
  const pairs = scorePairs(units);
  const claims = clusterUnits(units, pairs).map((group) => toClaim(group, pairs, articles));
  return { claims, sharedWording: findSharedWording(articles), otherOccasions: [] };
}

/** Groups of units joined by links, strongest first, as long as the links between two groups are strong on average. */
function clusterUnits(units: Unit[], pairs: ScoredPair[]): Unit[][] {
  const groupOf = new Map(units.map((unit) => [unit, [unit]]));
  const scores = new Map(pairs.map((pair) => [`${pair.a.index} ${pair.b.index}`, pair.score]));
  const scoreOf = (a: Unit, b: Unit): number =>
    scores.get(`${Math.min(a.index, b.index)} ${Math.max(a.index, b.index)}`) ?? 0;
  for (const { a, b } of pairs
    .filter((pair) => pair.score >= LINK_MIN_SCORE)
    .sort((x, y) => y.score - x.score)) {
    const [left, right] = [groupOf.get(a) ?? [], groupOf.get(b) ?? []];
    if (left === right) continue;
    const cross = left
      .flatMap((one) => right.map((other) => [one, other] as const))
      .filter(([x, y]) => x.article !== y.article);
    const mean = cross.reduce((sum, [x, y]) => sum + scoreOf(x, y), 0) / Math.max(1, cross.length);
    if (mean < LINK_MIN_SCORE * 0.8) continue;
    const joined = [...left, ...right].sort((x, y) => x.index - y.index);
    for (const unit of joined) groupOf.set(unit, joined);
  }
  return [...new Set(groupOf.values())];
}

function toClaim(group: Unit[], pairs: ScoredPair[], articles: AnnotatedArticle[]): AlignedClaim {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const passageOf = (unit: Unit) => {
    const article = byId.get(unit.article);
    if (article === undefined) throw new Error(`no article ${unit.article}; this is a bug in align/`);
    return toPassage(article, unit.span);
  };
  const touching = pairs.filter((pair) => group.includes(pair.a) !== group.includes(pair.b));
  const links = pairs
    .filter((pair) => group.includes(pair.a) && group.includes(pair.b))
    .map(
      ({ a, b, score }): Link => ({
        a: passageOf(a).id,
        b: passageOf(b).id,
        score,
        reasons: [{ kind: 'wording', text: 'the two use many of the same words' }],
        by: 'rule',
      }),
    );
  const present = new Set(group.map((unit) => unit.article));
  const nearest = articles
    .filter((article) => !present.has(article.id))
    .map((article): Nearest => {
      const best = touching
        .filter((pair) => pair.a.article === article.id || pair.b.article === article.id)
        .sort((x, y) => y.score - x.score)[0];
      if (best === undefined) {
        return { article: article.id, span: null, score: 0, reason: 'shares no word with the claim' };
      }
      const unit = best.a.article === article.id ? best.a : best.b;
      return { article: article.id, span: unit.span, score: best.score, reason: 'shares too few words' };
    });
  const possiblyRelated = nearest
    .filter((one) => one.score >= RELATED_MIN_SCORE)
    .flatMap(({ article, span, score }): PossiblyRelated[] => {
      const text = byId.get(article)?.text;
      return span === null || text === undefined
        ? []
        : [{ article, ...span, exact: sliceSpan(text, span), score }];
    });
  return { passages: group.map(passageOf), links, nearest, possiblyRelated, by: 'rule' };
}
