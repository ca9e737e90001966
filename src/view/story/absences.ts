import type { Claim } from '../../model/comparison.ts';
import type { Id } from '../../model/ids.ts';
import type { Span } from '../../model/span.ts';
import { claimHref } from '../href.ts';
import { findPerhaps, toPlainSegments } from '../text/passages.ts';
import type { Segment } from '../text/words.ts';
import { findAsked } from './asked-articles.ts';

/**
 * Why an article has no passage of a claim. `missing`: not found, `place` is the nearest sentence; `within`: it is said there, counted under the claim that `href`
 * leads to; `perhaps`: `place` is possibly related, too little to count and too much to call it absent.
 */
export type AbsenceView = {
  state: 'missing' | 'within' | 'perhaps';
  place: (Span & { article: Id; segments: Segment[] }) | null;
  reason: string;
  href: string | null;
};

/** The evidence of an absence. */
export function toAbsenceView(claim: Claim, article: Id, story: Id): AbsenceView {
  const absence = claim.absences.find((each) => each.article === article);
  const perhaps = findPerhaps(claim, article);
  const within = absence?.within;
  if (within) {
    const href = within.claim === null ? null : claimHref(story, within.claim);
    const place = within.exact === '' ? null : toPlace(within, article);
    return { state: 'within', place, reason: '', href };
  }
  if (perhaps) return { state: 'perhaps', place: toPlace(perhaps, article), reason: '', href: null };
  const nearest = absence?.nearest ?? null;
  return {
    state: 'missing',
    place: nearest && toPlace(nearest, article),
    reason: absence?.reason ?? '',
    href: null,
  };
}

const toPlace = ({ start, end, exact }: Span & { exact: string }, article: Id) => ({
  article,
  start,
  end,
  segments: toPlainSegments(exact),
});

/** How a page says where a claim has no passage: “not found in A, E; also inside another claim of B; unclear in C; may report another occasion: D”. */
export function formatAbsences(
  claim: Claim,
  articles: readonly { id: Id; letter: string; otherOccasion: boolean }[],
): string {
  const asked = findAsked(claim, articles);
  const absent = asked.filter(({ id }) => !claim.passages.some(({ article }) => article === id));
  const apart = articles.filter((article) => !asked.includes(article)).map(({ letter }) => letter);
  const toLetters = (state: AbsenceView['state']): string =>
    absent
      .filter(({ id }) => toAbsenceView(claim, id, '').state === state)
      .map(({ letter }) => letter)
      .join(', ');
  return [
    ['not found in ', toLetters('missing')],
    ['also inside another claim of ', toLetters('within')],
    ['unclear in ', toLetters('perhaps')],
    ['may report another occasion: ', apart.join(', ')],
  ]
    .filter(([, letters]) => letters !== '')
    .map((parts) => parts.join(''))
    .join('; ');
}
