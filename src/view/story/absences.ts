import type { Claim } from '../../model/comparison.ts';
import type { Id } from '../../model/ids.ts';
import type { Span } from '../../model/span.ts';
import { claimHref } from '../href.ts';
import { formatList } from '../labels.ts';
import { type AbsenceState, findOpenSentence, toAbsenceState } from '../text/absence-states.ts';
import { findAsked } from '../text/carried.ts';
import { toPlainSegments } from '../text/passages.ts';
import type { Segment } from '../text/words.ts';

/**
 * Why an article has no passage of a claim: `place` is the nearest sentence, or the one that may say it, or the one that says it, counted under the claim that
 * `href` leads to.
 */
export type AbsenceView = {
  state: AbsenceState;
  place: (Span & { article: Id; segments: Segment[] }) | null;
  reason: string;
  href: string | null;
};

/**
 * The evidence of an absence.
 *
 * @param heading  the words that stand over it, where these are not the whole label
 */
export function toAbsenceView(
  claim: Claim,
  article: Id,
  story: Id,
  heading: string = claim.label,
): AbsenceView {
  const absence = claim.absences.find((each) => each.article === article);
  const reason = toReasonBeside(heading, absence?.reason ?? '');
  const state = toAbsenceState(claim, article);
  if (state === 'within') {
    const within = absence?.within ?? null;
    const href = within?.claim == null ? null : claimHref(story, within.claim);
    const place = within === null || within.exact === '' ? null : toPlace(within, article);
    return { state, place, reason: '', href };
  }
  if (state === 'open') {
    const near = findOpenSentence(claim, article);
    const shown =
      near === undefined ? { place: null, reason: LEFT_OPEN } : { place: toPlace(near, article), reason };
    return { state, ...shown, href: null };
  }
  const nearest = absence?.nearest ?? null;
  return { state, place: nearest && toPlace(nearest, article), reason, href: null };
}

/** Of the words that a sentence and a claim's label “both have” those that stand in the heading over it. */
function toReasonBeside(heading: string, reason: string): string {
  if (!reason.startsWith(BOTH_HAVE)) return reason;
  const shown = reason
    .split('“')
    .slice(1)
    .map((one) => one.slice(0, one.indexOf('”')))
    .filter((word) => heading.includes(word))
    .map((word) => `“${word}”`);
  return shown.length === 0 ? '' : `${BOTH_HAVE}${formatList(shown)}`;
}

/** How a reason of shared words begins (`compare/absences/shared-words.ts`). */
const BOTH_HAVE = 'both have ';

/** In place of a sentence where none is shown. */
const LEFT_OPEN = 'no sentence was counted, and the claim was not ruled out';

const toPlace = ({ start, end, exact }: Span & { exact: string }, article: Id) => ({
  article,
  start,
  end,
  segments: toPlainSegments(exact),
});

/**
 * How a page says where a claim has no passage: “not found in A, E; also inside another claim of B; left open in C; may report another occasion: E”. That of an article of
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
    ['left open in ', toLetters('open')],
    ['may report another occasion: ', apart.join(', ')],
  ]
    .filter(([, letters]) => letters !== '')
    .map((parts) => parts.join(''))
    .join('; ');
}
