import { findTokens } from '../../annotate/lexicon/tokens.ts';
import type { AnnotatedArticle } from '../../model/article.ts';
import { type Span, sliceSpan } from '../../model/span.ts';
import { GOING_ON } from '../leans/lean-words.ts';
import { isScrap } from '../scraps/scraps.ts';
import type { Reading } from './each-stretch.ts';
import { isAboutHer, leanOf } from './label-context.ts';

/** How much a sentence leans: not; on what most readers of a story know (“the ruling”); as the second half of what is said; on words that stand right before it; on who says it. */
export const [STANDS, KNOWN, JOINED, HANGING, SPOKEN] = [0, 1, 2, 3, 4];

/** Signs of a sentence that says nothing without the one before it. */
const HANGING_SIGNS: ReadonlySet<string> = new Set([
  'this-opens',
  'that-opens',
  'it-opens',
  'it-without-noun',
  'one-of-them',
  'half-quotation',
]);
/** How much a sentence leans on what stands before it, from `STANDS` on. */
export function toDegree(one: Span, { article, people }: Reading): number {
  const words = sliceSpan(article.text, one);
  const lean = leanOf(one, article, people);
  const isHanging = lean !== null && (lean.kind === 'person' || HANGING_SIGNS.has(lean.sign));
  if (isQuotedStart(one, article)) return SPOKEN;
  if (isHanging || isAboutHer(one, article) || isScrap(words)) return HANGING;
  if (goesOn(words)) return JOINED;
  return lean === null ? STANDS : KNOWN;
}

/** True for a sentence that goes on from the one before, or turns against it: “But”, “However”, “In addition”. */
function goesOn(sentence: string): boolean {
  const [first, second] = findTokens(sentence).map(({ lower }) => lower);
  return GOING_ON.has(first ?? '') || (first === 'in' && second === 'addition');
}

/** True for a sentence that opens with a quotation mark: who says it may stand further back. */
export const isQuotedStart = (one: Span, { text }: AnnotatedArticle): boolean =>
  /^["“]/u.test(text.charAt(one.start));
