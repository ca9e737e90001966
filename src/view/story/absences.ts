import type { Claim } from '../../model/comparison.ts';
import type { Id } from '../../model/ids.ts';
import type { Span } from '../../model/span.ts';
import { claimHref } from '../href.ts';
import { type AbsenceState, findPerhaps, toAbsenceState } from '../text/absence-states.ts';
import { findAsked } from '../text/carried.ts';
import { toPlainSegments } from '../text/passages.ts';
import type { Segment } from '../text/words.ts';

/**
 * Why an article has no passage of a claim: `place` is the nearest sentence, or one on the claim's matter where it is unclear, or the one that says it, counted under the claim that
 * `href` leads to.
 */
export type AbsenceView = {
  state: AbsenceState;
  place: (Span & { article: Id; segments: Segment[] }) | null;
  reason: string;
  href: string | null;
};

/** The evidence of an absence. */
export function toAbsenceView(claim: Claim, article: Id, story: Id): AbsenceView {
  const absence = claim.absences.find((each) => each.article === article);
  const state = toAbsenceState(claim, article);
  if (state === 'within') {
    const within = absence?.within ?? null;
    const href = within?.claim == null ? null : claimHref(story, within.claim);
    const place = within === null || within.exact === '' ? null : toPlace(within, article);
    return { state, place, reason: '', href };
  }
  if (state === 'perhaps') {
    const perhaps = findPerhaps(claim, article);
    const reason = absence?.reason ?? '';
    if (perhaps !== undefined)
      return {
        state,
        place: toPlace(perhaps, article),
        reason: perhaps.score === 0 ? COUNTED : reason,
        href: null,
      };
    return { state, place: null, reason: absence?.nearest == null ? WITHHELD : NONE_SHOWN, href: null };
  }
  const nearest = absence?.nearest ?? null;
  return { state, place: nearest && toPlace(nearest, article), reason: absence?.reason ?? '', href: null };
}

/** Beside a sentence that another claim sets beside this one. */
const COUNTED = 'counted under another claim';

/** In place of a sentence where it is unclear: its words are withheld, or none is on the claim's matter for sure. */
const WITHHELD = 'its words are not published';
const NONE_SHOWN = 'no sentence near enough to show';

const toPlace = ({ start, end, exact }: Span & { exact: string }, article: Id) => ({
  article,
  start,
  end,
  segments: toPlainSegments(exact),
});

/**
 * How a page says where a claim has no passage: “not found in A, E; also inside another claim of B; unclear in C; may report another occasion: D”. That of an article of
 * another occasion nothing is found is not said.
 */
export function formatAbsences(
  claim: Claim,
  articles: readonly { id: Id; letter: string; otherOccasion: boolean }[],
): string {
  const asked = findAsked(articles);
  const isTold = ({ id }: { id: Id }): boolean => toAbsenceState(claim, id) !== 'missing';
  const others = articles.filter(({ id }) => !claim.passages.some(({ article }) => article === id));
  const absent = others.filter((article) => asked.includes(article) || isTold(article));
  const apart = others
    .filter((article) => !asked.includes(article) && !isTold(article))
    .map(({ letter }) => letter);
  const toLetters = (state: AbsenceState): string =>
    absent
      .filter(({ id }) => toAbsenceState(claim, id) === state)
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
