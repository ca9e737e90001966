import { isMap, isSeq, type YAMLMap } from 'yaml';
import { applyPatch, findPair, lineEnd, lineStart, parsePlaces, spanOf, trimmedEnd } from './document.ts';
import { formatFlow, formatScalar, type YamlValue } from './format.ts';
import { appendSection, endOfPair, findDash, insertInto, insertPair } from './insert.ts';

/** Sets, adds or (with undefined) removes a text of the file's first level: `title`, `introduction`, `date`. */
export function setText(text: string, key: string, value: string | undefined): string {
  const root = parsePlaces(text);
  if (value === undefined) return removePair(text, root, key);
  if (findPair(root, key) !== undefined) return replaceValue(text, root, { key, value });
  return appendSection(text, [`${key}: ${formatScalar(value)}`]);
}

/** Sets, adds or removes one thing that the editor says of an article: `articles: { <file>: { <key>: <value> } }`. */
export function setArticleText(
  text: string,
  file: string,
  { key, value }: { key: string; value: string | undefined },
): string {
  const articles = findPair(parsePlaces(text), 'articles')?.value;
  const article = isMap(articles) ? findPair(articles, file)?.value : undefined;
  if (!isMap(articles) || !isMap(article) || article.items.length === 0)
    return value === undefined ? text : insertInto(text, 'articles', { key: file, value: { [key]: value } });
  const isLast = article.items.length === 1 && findPair(article, key) !== undefined;
  if (value !== undefined || !isLast) return setInMap(text, article, { key, value });
  // Keys without values are no settings: an article of which nothing is said any more goes whole.
  return articles.items.length === 1
    ? setText(text, 'articles', undefined)
    : removePair(text, articles, file);
}

/** Sets, adds or removes one pair of an item of a list: of a topic, a claim. Throws: a bug, when there is no such item. */
export function setItemValue(
  text: string,
  { list, index }: { list: string; index: number },
  { key, value }: { key: string; value: YamlValue | undefined },
): string {
  const items = findPair(parsePlaces(text), list)?.value;
  const item = isSeq(items) ? items.items[index] : undefined;
  if (!isMap(item)) throw new Error(`there is no item ${index} of ${list}; this is a bug in desk/`);
  return setInMap(text, item, { key, value });
}

/** Removes an item of a list with its lines; the list goes with its last item. Comments stay. */
export function removeItem(text: string, list: string, index: number): string {
  const root = parsePlaces(text);
  const items = findPair(root, list)?.value;
  const item = isSeq(items) ? items.items[index] : undefined;
  if (!isSeq(items) || item === undefined)
    throw new Error(`there is no item ${index} of ${list}; this is a bug in desk/`);
  if (items.items.length === 1) return removePair(text, root, list);
  const span = spanOf(item);
  if (items.flow === true) {
    const next = items.items[index + 1];
    const start = next === undefined ? spanOf(items.items[index - 1]).end : span.start;
    return applyPatch(text, { start, end: next === undefined ? span.end : spanOf(next).start, text: '' });
  }
  const { offset } = findDash(text, items, index);
  const end = lineEnd(text, trimmedEnd(text, span));
  return applyPatch(text, { start: lineStart(text, offset), end, text: '' });
}

/** Writes another text in place of the one at a path of keys and indices. Throws: a bug, when there is none. */
export function replaceText(text: string, path: readonly (string | number)[], value: string): string {
  let owner: unknown = parsePlaces(text);
  for (const step of path.slice(0, -1)) {
    if (isMap(owner)) owner = findPair(owner, String(step))?.value;
    else owner = isSeq(owner) && typeof step === 'number' ? owner.items[step] : undefined;
  }
  const key = String(path.at(-1));
  if (!isMap(owner) || findPair(owner, key) === undefined)
    throw new Error(`there is nothing at ${path.join('.')}; this is a bug in desk/`);
  return replaceValue(text, owner, { key, value });
}

function setInMap(
  text: string,
  map: YAMLMap,
  { key, value }: { key: string; value: YamlValue | undefined },
): string {
  if (value === undefined) return removePair(text, map, key);
  if (findPair(map, key) === undefined) return insertPair(text, map, { key, value });
  return replaceValue(text, map, { key, value });
}

function replaceValue(text: string, map: YAMLMap, { key, value }: { key: string; value: YamlValue }): string {
  const pair = findPair(map, key);
  const colon = text.indexOf(':', spanOf(pair?.key).end) + 1;
  const words = ` ${formatFlow(value)}`;
  if (pair?.value === null || pair?.value === undefined)
    return applyPatch(text, { start: colon, end: colon, text: words });
  const span = spanOf(pair.value);
  return applyPatch(text, { start: colon, end: Math.max(colon, trimmedEnd(text, span)), text: words });
}

/** Takes a pair with its lines away; the text as it is when there is none. A map that would be left empty keeps its braces or goes with its key's line. */
function removePair(text: string, map: YAMLMap, key: string): string {
  const pair = findPair(map, key);
  if (pair === undefined) return text;
  const index = map.items.indexOf(pair);
  const start = spanOf(pair.key).start;
  const end = endOfPair(pair);
  if (map.flow !== true) {
    const to = lineEnd(text, trimmedEnd(text, { start, end }));
    // The first pair of a list's item follows the item's hyphen: the next pair takes its place.
    const before = text.slice(lineStart(text, start), start);
    const next = map.items[index + 1];
    const isAfterDash = before.includes('-') && next !== undefined;
    return applyPatch(text, {
      start: isAfterDash ? start : lineStart(text, start),
      end: isAfterDash ? spanOf(next.key).start : to,
      text: '',
    });
  }
  const next = map.items[index + 1];
  const previous = map.items[index - 1];
  if (next !== undefined) return applyPatch(text, { start, end: spanOf(next.key).start, text: '' });
  const from = previous === undefined ? start : text.lastIndexOf(',', start);
  return applyPatch(text, { start: from, end, text: '' });
}
