import type { Claim, Comparison } from '../../model/comparison.ts';
import type { Id } from '../../model/ids.ts';
import { overlaps, type Span } from '../../model/span.ts';
import { type ArticleMark, type ArticleView, toArticleViews } from '../articles.ts';
import { claimHref } from '../href.ts';
import { findOpenSentence, toAbsenceState } from '../text/absence-states.ts';
import { toPlainSegments } from '../text/passages.ts';
import type { Segment } from '../text/words.ts';
import { type LabelView, toLabelView } from './claim-label.ts';

/** A sentence of an article. */
type Place = Span & { article: Id };

/** A sentence that is printed where a claim is left open, with the mark of its article. */
export type OpenPlace = Place & { mark: ArticleMark; segments: Segment[] };

/** Most such claims on a story's page; the others stand in the list of all claims. */
export const MAX_OPEN_LISTED = 40;

/** A claim that is counted in one article, with the sentences of others that may report it. */
export type OpenClaimView = { href: string; label: LabelView; places: OpenPlace[] };

/**
 * The claims of one article that are left open in others where these have a sentence near enough to be printed: those with the most such sentences first, then in the order of the
 * claims. What stands in one claim and is printed beside another is listed once.
 */
export function toOpenClaims(comparison: Comparison): OpenClaimView[] {
  const articles = toArticleViews(comparison);
  const found = comparison.claims
    .filter(({ coverage }) => coverage.count === 1)
    .map((claim) => ({ claim, places: findPlaces(claim, articles) }))
    .filter(({ places }) => places.length > 0)
    .sort((a, b) => b.places.length - a.places.length);
  const printed: Place[] = [];
  const isPrinted = (place: Place): boolean =>
    printed.some((one) => one.article === place.article && overlaps(one, place));
  return found.flatMap(({ claim, places }) => {
    if ([...claim.passages, ...places].every(isPrinted)) return [];
    printed.push(...claim.passages, ...places);
    const label = toLabelView(claim, articles, comparison);
    return [{ href: claimHref(comparison.story.id, claim.id), label, places }];
  });
}

const findPlaces = (claim: Claim, articles: readonly ArticleView[]): OpenPlace[] =>
  articles.flatMap((mark) => {
    const { id } = mark;
    const near = findOpenSentence(claim, id);
    if (toAbsenceState(claim, id) !== 'open' || near === undefined || near.exact === '') return [];
    const { start, end, exact } = near;
    return [{ article: id, mark, start, end, segments: toPlainSegments(exact) }];
  });
