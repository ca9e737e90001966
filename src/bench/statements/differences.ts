import type { Claim, Comparison } from '../../model/comparison.ts';
import { isAlike, isNotable } from '../../view/text/reading-words.ts';
import { toClaimQuotations } from '../../view/topic/claim-quotations.ts';
import { createPlaceFinder, type Event } from './gold.ts';
import { isToldElsewhere } from './other-forms.ts';

/**
 * Of the labelled differences of a kind: how many there are, of how many the passages are linked, and of these how many are shown under the right kind among the differences of
 * a row, or, of quoted words, side by side on its page; `told` counts with them what a page states in another form: as worded otherwise and alike, or elsewhere (`isToldElsewhere`).
 */
export type DifferenceTally = Map<string, { all: number; linked: number; shown: number; told: number }>;

/**
 * Under which kinds a page may show a labelled difference. Who labelled the events calls a difference of place (“in a statement”, “told a paper”) one of source, one of the verb, of saying or doing, one
 * of certainty, and “will meet” beside “met” either one of date or one of certainty.
 */
const SHOWN_AS: Readonly<Record<string, readonly string[]>> = {
  figure: ['figure'],
  date: ['timeframe', 'stage'],
  source: ['attribution', 'medium'],
  certainty: ['certainty', 'saying', 'stage', 'deed'],
  'quoted-words': ['quotation'],
  name: ['name'],
  contradiction: ['contradiction'],
};

/** A difference as it is shown, for reading by hand. */
export type ShownDifference = {
  event: string;
  kind: string;
  note: string;
  label: string;
  isShown: boolean;
  isTold: boolean;
};

/** Adds what the pages of an event show of its labelled differences. A claim counts as linked where one row has its sentences of two outlets. */
export function countDifferences(
  tally: DifferenceTally,
  comparison: Comparison,
  { name, gold, rows }: Event,
): ShownDifference[] {
  const find = createPlaceFinder(comparison, rows);
  return gold.differences.flatMap(({ claim: index, kind, note = '' }) => {
    const members = new Set(gold.claims[index]?.members);
    const counts = tally.get(kind) ?? { all: 0, linked: 0, shown: 0, told: 0 };
    tally.set(kind, counts);
    counts.all += 1;
    const linked = comparison.claims
      .map((claim) => {
        const told = claim.passages.filter((one) => find(one.article, one).some((id) => members.has(id)));
        return { claim, told };
      })
      .filter(({ told }) => new Set(told.map(({ article }) => article)).size > 1);
    const [first] = linked;
    if (first === undefined) return [];
    counts.linked += 1;
    const isShown = linked.some(
      ({ claim, told }) =>
        toShownKinds(claim).some((one) => SHOWN_AS[kind]?.includes(one)) ||
        (kind === 'quoted-words' && toClaimQuotations({ passages: told }, comparison).length > 0),
    );
    const isTold =
      isShown ||
      linked.some(
        ({ claim, told }) =>
          toAlikeKinds(claim).some((one) => SHOWN_AS[kind]?.includes(one)) ||
          isToldElsewhere(kind, comparison, told),
      );
    if (isShown) counts.shown += 1;
    if (isTold) counts.told += 1;
    return [{ event: name, kind, note, label: first.claim.label, isShown, isTold }];
  });
}

/** The kinds of what a claim's page states as other in its articles: differences, and details that some lack; other amounts and other days are contradictions, too. */
const toShownKinds = (claim: Claim): string[] => [
  ...claim.apparatus.filter(isNotable).map(({ kind }) => kind),
  ...claim.details.map(({ kind }) => kind),
  ...(claim.contradictions.length > 0 || claim.versions.length > 1 ? ['contradiction'] : []),
];

/** The kinds of what it states as worded otherwise and alike: amounts and times that some give more exactly, the same words cut or fitted otherwise. */
const toAlikeKinds = ({ apparatus }: Claim): string[] => apparatus.filter(isAlike).map(({ kind }) => kind);
