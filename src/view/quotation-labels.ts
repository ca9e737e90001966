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

type Labelled = Pick<QuotationForm, 'kind' | 'parts' | 'differences' | 'isWhole' | 'isAlike'>;

/**
 * The label of a form: it has other words only where some stand for others; how many more or fewer it has is not told of one that is not word for word the same, nor of one that is printed in the
 * words of the longest form, of which the rest is not published. Where the form stands in the sentence of its article, it is the words in quotation marks that are meant.
 */
export const labelForm = (form: Labelled): string => {
  const label = labelWords(form);
  return form.kind !== 'base' && form.parts.some(({ before }) => before !== null)
    ? `${label}, in the sentence of the article`
    : label;
};

function labelWords({ kind, differences, isWhole, isAlike }: Labelled): string {
  if (isAlike && kind !== 'paraphrase') return 'the same words as far as they are published here';
  const label =
    kind !== 'changed' || (differences?.replacements.length ?? 0) > 0
      ? variantLabels[kind]
      : 'not word for word the same';
  return isWhole ? label : `${label}, published here in part`;
}
