import { sliceSpan } from '../../model/span.ts';
import { capitalize, formatList } from '../labels.ts';
import { formatCarried } from '../text/carried.ts';
import { toQuoteMarks } from '../text/quote-marks.ts';
import type { TopicClaimView } from './topic.ts';

/** A claim's words as a page's title begins with them: with who is cited where they do not say so, and with “…” where they begin inside a sentence or go on from one before. */
export function toClaimTitle({ label }: Pick<TopicClaimView, 'label'>): string {
  const text = label.claimed ? sliceSpan(label.text, label.claimed) : label.text;
  const first = text.charAt(0);
  const isInside =
    label.before ||
    label.context !== null ||
    (label.claimed?.start ?? 0) > 0 ||
    first !== first.toUpperCase();
  const [open, close] = toQuoteMarks(text);
  const words = label.passage === null ? label.text : `${open}${isInside ? '… ' : ''}${text}${close}`;
  if (label.speaker !== null) return `${label.speaker}: ${words}`;
  return label.named !== null && PRONOUN.test(label.named) ? `${words} [${label.named}]` : words;
}

/** A note on whom a “he” of the words means. */
const PRONOUN = /^(?:he|she|his|her) = /iu;

/** The title of a claim's page: what one article alone says bears its name, since its words may not stand by themselves. */
export function toPageTitle(view: TopicClaimView): string {
  const [only, ...others] = view.sides;
  const words = toClaimTitle(view);
  return only === undefined || others.length > 0 ? words : `${only.article.label}: ${words}`;
}

/** A claim in two sentences, for search engines and for links to it: its words, who reports it, in what they differ, and where it was not found. */
export function describeClaim(view: TopicClaimView): string {
  const letters = formatList(view.sides.map(({ article }) => article.letter));
  const kinds = view.differs.map(({ label }) => label);
  return [
    `${toClaimTitle(view)}: in ${formatCarried(view.carried, ' articles')} (${letters}), in their own words.`,
    kinds.length === 0 ? '' : `They differ in ${formatList(kinds)}.`,
    view.absent === '' ? '' : `${capitalize(view.absent)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}
