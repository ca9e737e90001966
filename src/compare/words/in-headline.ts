import type { AnnotatedArticle } from '../../model/article.ts';
import { findOverlapping, type Span } from '../../model/span.ts';

/** True for words that stand in a headline. */
export const isInHeadline = (passage: Span, { sentences, blocks }: AnnotatedArticle): boolean =>
  findOverlapping(sentences, passage).some(({ block }) => blocks[block]?.kind === 'headline');
