import type { VariantKind } from '../model/kinds.ts';

/** What an article gives of an utterance, as a reader of sixteen says it. */
export const variantLabels = {
  base: 'the longest form',
  same: 'the same words',
  cut: 'fewer words',
  joined: 'two parts joined into one',
  changed: 'other words',
  paraphrase: 'told without quotation marks',
} as const satisfies Record<VariantKind, string>;
