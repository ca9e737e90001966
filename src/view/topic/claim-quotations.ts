import type { Claim } from '../../model/comparison.ts';
import type { VariantKind } from '../../model/kinds.ts';
import { overlaps } from '../../model/span.ts';
import { oncePerStory } from '../once.ts';
import type { QuotationForm } from '../quotation-forms.ts';
import { toSpeakerViews, type UtteranceView } from '../quotations.ts';

/** An utterance that passages of a claim quote, and under whom the page of quotations has it; null where under nobody. */
export type ClaimQuotation = { label: string | null; utterance: UtteranceView };

/** Forms that are not the same words as the longest one. */
const OTHER_FORMS: ReadonlySet<VariantKind> = new Set<VariantKind>(['cut', 'changed', 'paraphrase']);

const toCompared = oncePerStory((comparison): ClaimQuotation[] =>
  toSpeakerViews(comparison).flatMap(({ label, compared }) =>
    compared.map((utterance) => ({ label, utterance })),
  ),
);

/**
 * The utterances of which a claim's passages in two articles have forms that are not the same: what each quotes stands side by side, and nothing more is said of it. An
 * article that quotes fewer words may tell the rest in words of its own. The articles are all that quote the utterance, as the page of quotations names them, each with its form: one that is named, and has none
 * below, was taken for one that quotes the words of the claim.
 *
 * @returns [] where the longest form is of no passage of the claim
 */
export function toClaimQuotations(
  { passages }: Pick<Claim, 'passages'>,
  comparison: Parameters<typeof toCompared>[0],
): ClaimQuotation[] {
  const isHere = ({ mark, parts }: QuotationForm): boolean =>
    passages.some((passage) => passage.article === mark.id && parts.some((part) => overlaps(part, passage)));
  return toCompared(comparison).flatMap(({ label, utterance }) => {
    const { base } = utterance;
    if (!isHere(base)) return [];
    const variants = utterance.variants.filter(({ kind }) => OTHER_FORMS.has(kind));
    return variants.some(isHere) ? [{ label, utterance: { ...utterance, variants } }] : [];
  });
}
