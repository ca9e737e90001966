import type { Comparison, Passage } from '../../model/comparison.ts';
import { overlaps } from '../../model/span.ts';

/** What an article's form of an utterance is called where the page of quotations says that it is not the same. */
const OTHER_FORMS: ReadonlySet<string> = new Set(['cut', 'changed', 'paraphrase']);

/**
 * Tells whether a page states a labelled difference outside the differences of a row: other words of one utterance, and fewer of them, on the page of quotations (“fewer words”, “other
 * words”, “told without quotation marks”), which a row leaves out where nothing but the cut differs. Of the other kinds no page states one that its row does not.
 * As in a row, kinds are compared, not contents: of eleven that were added when this was written, read one by one, eight pages told what the label says, three another difference of the same passages.
 *
 * @param told  the labelled passages of the claim
 */
export const isToldElsewhere = (kind: string, comparison: Comparison, told: readonly Passage[]): boolean =>
  kind === 'quoted-words' && isOnQuotations(comparison, told);

/** True where the longest form of an utterance stands in one labelled passage and another form of it in one of another article. */
const isOnQuotations = (comparison: Comparison, told: readonly Passage[]): boolean =>
  comparison.utterances.some(({ base, variants }) => {
    const labelled = variants.filter((one) =>
      told.some((passage) => passage.article === one.article && overlaps(passage, one)),
    );
    return (
      labelled.some(({ article }) => article === base.article) &&
      labelled.some(({ article, kind }) => article !== base.article && OTHER_FORMS.has(kind))
    );
  });
