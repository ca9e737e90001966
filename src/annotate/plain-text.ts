import type { AnnotatedArticle, Annotations, Entity, ReadArticle } from '../model/article.ts';
import { toPlainText } from '../model/plain-text.ts';
import { type Span, sliceSpan } from '../model/span.ts';

/**
 * An article as its words are meant, for reading them: without characters that nobody sees, with ligatures as letters, and with words whole that a
 * line's end broke. `starts` and `ends` are the offsets of each of its characters in the article's own text.
 */
export type PlainArticle = { article: ReadArticle; starts: Uint32Array; ends: Uint32Array };

/** The article with plain words; undefined for most, which need no change. */
export function toPlainArticle(article: ReadArticle): PlainArticle | undefined {
  const plain = toPlainText(article.text);
  if (plain === undefined) return undefined;
  const { text, starts, ends } = plain;
  return { article: { ...article, text, blocks: toPlainBlocks(article, starts) }, starts, ends };
}

/** The blocks in the plain text: they stay a partition of it. */
function toPlainBlocks({ blocks }: ReadArticle, starts: Uint32Array): ReadArticle['blocks'] {
  let at = 0;
  return blocks.map((block) => {
    const start = at;
    while (at < starts.length && (starts[at] ?? 0) < block.end) at += 1;
    return { ...block, start, end: at };
  });
}

/** Every span of a value, at any depth, in the offsets of the article's own text; `first` of a name is an offset as well. */
function restore<Value>(value: Value, plain: PlainArticle): Value;
function restore(value: unknown, plain: PlainArticle): unknown {
  if (Array.isArray(value)) return value.map((item) => restore(item, plain));
  if (typeof value !== 'object' || value === null) return value;
  const restored = Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, restore(inner, plain)]),
  );
  return isSpan(value) ? { ...restored, ...toOriginal(value, plain) } : restored;
}

const isSpan = (value: object): value is Span =>
  'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number';

function toOriginal({ start, end }: Span, { starts, ends }: PlainArticle): Span {
  return { start: starts[start] ?? 0, end: end > start ? (ends[end - 1] ?? 0) : (starts[start] ?? 0) };
}

/** What was found in the plain article, at its places in the article itself. */
export function toOriginalArticle(
  original: ReadArticle,
  found: AnnotatedArticle,
  plain: PlainArticle,
): AnnotatedArticle {
  const annotations: Annotations = {
    sentences: found.sentences,
    quotations: found.quotations,
    attributions: found.attributions,
    figures: found.figures,
    timeframes: found.timeframes,
    names: found.names,
  };
  const restored = restore(annotations, plain);
  return {
    ...original,
    ...restored,
    quotations: restored.quotations.map(({ speaker, ...quotation }) => ({
      ...quotation,
      speaker: speaker === null ? null : { ...speaker, text: sliceSpan(original.text, speaker) },
    })),
  };
}

/** The entities with the places of their first mentions in the articles themselves. */
export const toOriginalEntities = (
  entities: readonly Entity[],
  plains: ReadonlyMap<string, PlainArticle>,
): Entity[] =>
  entities.map((entity) => ({
    ...entity,
    names: entity.names.map((name) => ({
      ...name,
      first: plains.get(name.article)?.starts[name.first] ?? name.first,
    })),
    ...(entity.elsewhere !== undefined && {
      elsewhere: entity.elsewhere.map((place) => ({
        ...place,
        first: plains.get(place.article)?.starts[place.first] ?? place.first,
      })),
    }),
  }));
