import type { ComparedArticle, Comparison } from '../../model/comparison.ts';
import type { Id } from '../../model/ids.ts';
import { containsSpan, overlaps, type Span } from '../../model/span.ts';
import { oncePerStory } from '../once.ts';

type Known = {
  articles: ReadonlyMap<Id, ComparedArticle>;
  entities: ReadonlyMap<Id, Comparison['entities'][number]>;
  /** Named in a headline or first paragraph of the story: who reads it knows them. */
  leading: ReadonlySet<Id>;
  /** What the story's places are called, in lower case: of such a word nothing says that it is somebody's surname. */
  places: ReadonlySet<string>;
};

const TITLES: ReadonlySet<string> = new Set(['headline', 'standfirst']);

/** Gathers of a story who is named, and who in front. */
const toKnown = oncePerStory(({ articles, entities }): Known => {
  const leading = articles.flatMap(({ blocks, names }) => {
    const first = blocks.find(({ kind }) => kind === 'paragraph');
    const opening = blocks.filter((block) => TITLES.has(block.kind) || block === first);
    return names.filter((name) => opening.some((block) => overlaps(block, name)));
  });
  return {
    articles: new Map(articles.map((article) => [article.id, article])),
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    leading: new Set(leading.map(({ entity }) => entity)),
    places: new Set(entities.filter(({ kind }) => kind === 'place').map(({ label }) => label.toLowerCase())),
  };
});

/**
 * Whom words of an article name by surname alone, and what by initials, as the article itself writes it out before: “Mills = Bo Mills”, “OHB = Oskarby Harbour Board”.
 * None who is
 * named in a headline or first paragraph of the story, none whom the words, or those set before them, write out, and none whose short name is a place of the story.
 *
 * @param shown spans of the article that are printed: the words, and what is set before them
 */
export function findFullNames(article: Id, shown: readonly Span[], comparison: Comparison): string[] {
  const { articles, entities, leading, places } = toKnown(comparison);
  const own = articles.get(article);
  const text = own?.text.value;
  const [label] = shown;
  if (own === undefined || text === undefined || label === undefined) return [];
  const wordsOf = ({ start, end }: Span): string => text.slice(start, end);
  const found = own.names
    .filter((name) => containsSpan(label, name) && !leading.has(name.entity))
    .filter((name) => !places.has(wordsOf(name).toLowerCase()))
    .flatMap((name) => {
      const entity = entities.get(name.entity);
      const mentions = own.names.filter((each) => each.entity === name.entity && each.start < label.end);
      const full = mentions.find((each) => isFull(wordsOf(each), wordsOf(name)));
      if (entity === undefined || full === undefined || shown.some((span) => containsSpan(span, full)))
        return [];
      return toFullName(wordsOf(name), wordsOf(full), entity.kind);
    });
  return [...new Set(found)];
}

/** “Ada Velde” of “Velde”, “Oskarby Harbour Board” of “OHB”. */
const isFull = (full: string, short: string): boolean =>
  full.includes(' ') && (full.endsWith(` ${short}`) || toInitials(full) === short);

const toInitials = (words: string): string =>
  Array.from(words.matchAll(/(?<!\p{L})\p{Lu}/gu), ([letter]) => letter).join('');

/** Initials of a body. */
const INITIALS = /^\p{Lu}{2,6}$/u;

/** Stands between a short form and what it stands for: with a colon, or alone, a name before words would read as that of who says them. */
export const MEANS = ' = ';

function toFullName(short: string, full: string, kind: string): string[] {
  const isShort = kind === 'person' ? !short.includes(' ') : INITIALS.test(short);
  if (!isShort) return [];
  return [`${short}${MEANS}${full}`];
}
