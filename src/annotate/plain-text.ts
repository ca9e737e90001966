import type { AnnotatedArticle, Annotations, Entity, ReadArticle } from '../model/article.ts';
import type { Span } from '../model/span.ts';

/**
 * An article as its words are meant, for reading them: without characters that nobody sees, with ligatures as letters, and with words whole that a
 * line's end broke. `starts` and `ends` are the offsets of each of its characters in the article's own text.
 */
export type PlainArticle = { article: ReadArticle; starts: Uint32Array; ends: Uint32Array };

/** Soft hyphens and characters without width: they are set inside words to break or to join lines. Source: Unicode, General_Category Cf. */
const INVISIBLE = '\u00ad\u200b\u200c\u200d\u2060\ufeff';
/** Letters that print as one piece. Source: Unicode, Alphabetic Presentation Forms. */
const LIGATURES: ReadonlyMap<string, string> = new Map([
  ['\ufb00', 'ff'],
  ['\ufb01', 'fi'],
  ['\ufb02', 'fl'],
  ['\ufb03', 'ffi'],
  ['\ufb04', 'ffl'],
  ['\ufb05', 'st'],
  ['\ufb06', 'st'],
]);
const UNUSUAL = /[\u00ad\u200b-\u200d\u2060\ufeff\ufb00-\ufb06]|\p{Ll}-\r?\n\p{Ll}/u;
/** A hyphen at a line's end with a small letter behind it. */
const BROKEN = /-\r?\n(?=\p{Ll})/gu;
/** Longest first part of a broken word, in letters. */
const MAX_PART_LENGTH = 30;
/** First parts of words that keep their hyphen: “well-known”, “twenty-five”. Source: own list from English dictionaries. */
const KEEPS_HYPHEN =
  /^(?:well|self|non|ex|co|half|high|low|long|short|ill|anti|pro|semi|mid|all|cross|vice|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|one|two|three|four|five|six|seven|eight|nine|ten)$/iu;

/** What is left out at the breaks of words: hyphen and line's end, or the line's end alone, by the offset where it begins. */
function findBreaks(text: string): Map<number, number> {
  const breaks = new Map<number, number>();
  for (const match of text.matchAll(BROKEN)) {
    const before = lettersBefore(text, match.index);
    const kept = KEEPS_HYPHEN.test(before) ? 1 : 0;
    if (before !== '') breaks.set(match.index + kept, match[0].length - kept);
  }
  return breaks;
}

/** The letters that end at an offset. */
function lettersBefore(text: string, end: number): string {
  let start = end;
  while (end - start < MAX_PART_LENGTH && /\p{L}/u.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start, end);
}

/** The article with plain words; undefined for most, which need no change. */
export function toPlainArticle(article: ReadArticle): PlainArticle | undefined {
  const { text } = article;
  if (!UNUSUAL.test(text)) return undefined;
  const breaks = findBreaks(text);
  const starts: number[] = [];
  const ends: number[] = [];
  const parts: string[] = [];
  for (let at = 0; at < text.length; ) {
    const left = breaks.get(at);
    if (left !== undefined) {
      at += left;
      continue;
    }
    const character = text.charAt(at);
    at += 1;
    if (INVISIBLE.includes(character)) continue;
    const letters = LIGATURES.get(character) ?? character;
    parts.push(letters);
    for (let index = 0; index < letters.length; index += 1) {
      starts.push(at - 1);
      ends.push(at);
    }
  }
  const map = { starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
  return {
    ...map,
    article: { ...article, text: parts.join(''), blocks: toPlainBlocks(article, map.starts) },
  };
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
  return { ...original, ...restore(annotations, plain) };
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
  }));
