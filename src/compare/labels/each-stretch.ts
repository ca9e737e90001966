import type { AnnotatedArticle, Entity } from '../../model/article.ts';
import type { Id } from '../../model/ids.ts';
import { onceEach } from '../../model/once.ts';
import type { Span } from '../../model/span.ts';

/** Where an article is read, and which of its entities are persons. */
export type Reading = { article: AnnotatedArticle; people: ReadonlySet<Id> };

/** The entities (ids) that are persons: one set for all that ask of the same story, so that what they read of it is read once. */
export const toPeople = onceEach(
  (entities: readonly Entity[]): ReadonlySet<Id> =>
    new Set(entities.filter(({ kind }) => kind === 'person').map(({ id }) => id)),
);

/**
 * Makes the function that reads a stretch of an article, each once: a passage is asked for as a heading, as one that stands alone and as what is before another.
 *
 * @param read  gives the same for the same stretch, however often it is asked
 */
export function onceEachStretch<Made>(
  read: (span: Span, reading: Reading) => Made,
): (span: Span, reading: Reading) => Made {
  const stretches = onceEach((_: Reading['people']) =>
    onceEach((_article: AnnotatedArticle) => new Map<string, { made: Made }>()),
  );
  return (span, reading) => {
    const known = stretches(reading.people)(reading.article);
    const key = `${span.start}-${span.end}`;
    const found = known.get(key) ?? { made: read(span, reading) };
    known.set(key, found);
    return found.made;
  };
}
