import type { VariantKind } from '../model/kinds.ts';
import type { QuotationForm } from './quotation-forms.ts';

/** What an article gives of an utterance, as a reader of sixteen says it. */
export const variantLabels = {
  base: 'the longest form',
  same: 'the same words',
  cut: 'fewer words',
  joined: 'two parts joined into one',
  changed: 'other words',
  paraphrase: 'told without quotation marks',
} as const satisfies Record<VariantKind, string>;

/**
 * The label of a form: it has other words only where some stand for others; how many more or fewer it has is not told of one that is not word for word the same. Where the form stands
 * in the sentence of its article, it is the words in quotation marks that are meant.
 */
export const labelForm = ({
  kind,
  parts,
  differences,
}: Pick<QuotationForm, 'kind' | 'parts' | 'differences'>): string => {
  const label =
    kind !== 'changed' || (differences?.replacements.length ?? 0) > 0
      ? variantLabels[kind]
      : 'not word for word the same';
  return kind !== 'base' && parts.some(({ before }) => before !== null)
    ? `${label}, in the sentence of the article`
    : label;
};
