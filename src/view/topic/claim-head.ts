import type { Claim } from '../../model/comparison.ts';
import { capitalize, differenceLabels, formatList } from '../labels.ts';
import { toQuoteMarks } from '../text/quote-marks.ts';
import type { TopicClaimView } from './topic.ts';

/** A claim's words as a page's title begins with them: with who is cited where they do not say so, and with “…” where they begin inside a sentence. */
export function toClaimTitle({ label }: Pick<TopicClaimView, 'label'>): string {
  const first = label.text.charAt(0);
  const isInside = label.before || first !== first.toUpperCase();
  const [open, close] = toQuoteMarks(label.text);
  const words = label.passage === null ? label.text : `${open}${isInside ? '… ' : ''}${label.text}${close}`;
  return label.speaker === null ? words : `${label.speaker}: ${words}`;
}

/** A claim in two sentences, for search engines and for links to it: its words, who reports it, in what they differ, and where it was not found. */
export function describeClaim({ coverage }: Pick<Claim, 'coverage'>, view: TopicClaimView): string {
  const letters = formatList(view.sides.map(({ article }) => article.letter));
  const kinds = view.differs.map((kind) => differenceLabels[kind]);
  return [
    `${toClaimTitle(view)}: in ${coverage.count} of ${coverage.of} articles (${letters}), in their own words.`,
    kinds.length === 0 ? '' : `They differ in ${formatList(kinds)}.`,
    view.absent === '' ? '' : `${capitalize(view.absent)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}
