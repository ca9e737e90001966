import type { AnnotatedArticle, Entity } from '../../model/article.ts';
import { isCommonWord } from '../../model/common-words.ts';
import type { ElsewhereReason } from '../../model/kinds.ts';
import { containsSpan, findOverlapping, type Span } from '../../model/span.ts';
import { isCapital, type Token } from '../lexicon/tokens.ts';
import { isAcronym } from '../names/kinds.ts';
import type { TokenIndex, TokenPlace } from '../names/tokens.ts';
import { isFollower } from './across-followers.ts';
import { findCapital } from './capital-words.ts';
import { toNameWords, toPossible, toWanted, type Wanted } from './elsewhere-wanted.ts';
import {
  isBesideText,
  isInLineBeside,
  isInNameBeside,
  isStateKey,
  toWordPlaces,
  type WordPlaces,
} from './elsewhere-words.ts';
import type { LocalEntity } from './local.ts';
import { matchEnd } from './name-words.ts';
import { findNear } from './near-words.ts';
import { findTrace } from './traces.ts';

/** An article's words by place, and the story's entities by id. */
type Searched = { words: WordPlaces; byId: ReadonlyMap<string, Entity> };

/**
 * The entities with the places where articles that do not name them have their words all the same: the last plain look before anybody says that
 * one article only names something.
 *
 * Each entity's names, its initials, the adjectives of its country and its surname are looked for in the text of every article that has no mention of it.
 */
export function withElsewhere(
  entities: readonly Entity[],
  groups: readonly (readonly LocalEntity[])[],
  { articles, tokens }: { articles: readonly AnnotatedArticle[]; tokens: ReadonlyMap<string, TokenIndex> },
): Entity[] {
  const places = articles.map((article) => ({
    article,
    words: toWordPlaces(article, tokens.get(article.id)),
  }));
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const bearers = toBearers(entities);
  return entities.map((entity, index) => {
    const named = new Set(entity.names.map(({ article }) => article));
    const wanted = [...toWanted(groups[index] ?? []), ...toPossible(entity, entities)];
    const elsewhere = places
      .filter(({ article }) => !named.has(article.id))
      .flatMap(({ article, words }) => {
        const isOthers = (surname = ''): boolean => bearers.has(`${article.id} ${surname}`);
        const found = findFirst(
          article,
          { words, byId },
          wanted.filter(({ words: [surname], why }) => why !== 'surname' || !isOthers(surname)),
        );
        const isTold = found.some(({ why }) => why !== 'part');
        return isTold
          ? found
          : (findTrace(entity, article, isOthers) ??
              found[0] ??
              findNear(entity, article, { words, byId }) ??
              findCapital(entity, article, { words, byId }) ??
              []);
      });
    return elsewhere.length === 0
      ? entity
      : {
          ...entity,
          elsewhere: elsewhere.map((one) => (isOfOther(entity, one) ? { ...one, why: 'part' } : one)),
        };
  });
}

/** “D.C.” inside “Washington Post”: a longer name that holds no name of the thing as it is written says nothing of it. */
const isOfOther = ({ names }: Entity, { why, text }: Place): boolean =>
  why === 'inside' &&
  text.includes(' ') &&
  !names.some((name) => toNameWords(name.text).some((word) => toNameWords(text).includes(word)));

/** The surnames of the people whom an article names, after its id: such a surname there is theirs, and no namesake's. */
const toBearers = (entities: readonly Entity[]): ReadonlySet<string> =>
  new Set(
    entities
      .filter(({ kind }) => kind === 'person')
      .flatMap(({ names }) =>
        names.map(({ article, text }) => `${article} ${toNameWords(text).at(-1) ?? ''}`),
      ),
  );

/** The first place of the first words that are in an article, one where they stand for themselves before one inside another name or beside the text. */
function findFirst(
  article: AnnotatedArticle,
  { words, byId }: Searched,
  wanted: readonly Wanted[],
): NonNullable<Entity['elsewhere']> {
  for (const one of wanted) {
    let first: Place | undefined;
    for (const place of words.get(one.words[0] ?? '') ?? []) {
      const span = matchAt(place, one);
      const found = span === undefined ? undefined : toPlace(article, { place, span, wanted: one, byId });
      if (found !== undefined && !/^(?:inside|beside|part)$/u.test(found.why)) return [found];
      first ??= found;
    }
    if (first !== undefined) return [first];
  }
  return [];
}

type Place = NonNullable<Entity['elsewhere']>[number];

/**
 * Where some words stand, with the name round them if there is one. A surname inside another's name is that person's; a single word inside a name counts at its
 * start or after a small word (“head of the Oska council”), not in “White House”.
 */
function toPlace(
  article: AnnotatedArticle,
  { place, span, wanted, byId }: { place: TokenPlace; span: Span; wanted: Wanted; byId: Searched['byId'] },
): Place | undefined {
  if (isInNameBeside(article, span) && wanted.words.length === 1) return toPart(article, span);
  const why = isBesideText(article, span.start) ? toBeside(article, span, wanted.why) : wanted.why;
  const outer = findOverlapping(article.names, span).find((name) => containsSpan(name, span));
  // Of “the Norwegian mayor” the adjective alone speaks of the country.
  const shown =
    why === 'adjective' ? span : (outer ?? (why === 'surname' ? toNamedAfter(place, span) : span));
  const owner = byId.get(outer?.entity ?? '');
  if (why === undefined) return undefined;
  if (outer !== undefined && !mayStandInside(place, { outer, span, wanted, owner }))
    // “the [Oska House] member Ada Cole”: perhaps another House.
    return why === 'words' && owner?.kind === 'person' ? toPart(article, span) : undefined;
  // “American Harbour Society” says nothing of America.
  if (why === 'adjective' && (owner?.kind === 'body' || owner?.kind === 'other'))
    return toPart(article, span);
  const isWhole = shown.start === span.start && shown.end === span.end;
  const text = article.text.slice(shown.start, shown.end).replace(/\s+/gu, ' ');
  return {
    article: article.id,
    text,
    first: shown.start,
    why: !isWhole && (why === 'words' || why === 'surname') ? 'inside' : why,
  };
}

/** A place of which nobody says whether the article names the thing there. */
const toPart = ({ id, text }: AnnotatedArticle, span: Span): Place => ({
  article: id,
  text: text.slice(span.start, span.end),
  first: span.start,
  why: 'part',
});

/** “[Cole campaign]”: a surname with the noun of what is called after its bearer. */
function toNamedAfter({ list, index }: TokenPlace, span: Span): Span {
  const next = list[index + 1];
  return next !== undefined && isFollower(next) && list[index]?.end === span.end
    ? { start: span.start, end: next.end }
    : span;
}

/** Beside the text a name is in full; anything else only in a line that speaks for the article. */
function toBeside(
  article: AnnotatedArticle,
  { start }: Span,
  why: ElsewhereReason,
): ElsewhereReason | undefined {
  if (why === 'words') return 'beside';
  return isInLineBeside(article, start) ? why : undefined;
}

/** True for words that speak of what is looked for though they are inside another name. */
function mayStandInside(
  { list, index }: TokenPlace,
  { outer, span, wanted, owner }: { outer: Span; span: Span; wanted: Wanted; owner: Entity | undefined },
): boolean {
  const { words, why } = wanted;
  const before = list[index - 1];
  const opens = outer.start === span.start;
  // “the Cole White House” is called after Cole; “Cole Street” may be after anybody.
  if (why === 'surname')
    return opens && outer.end > span.end && owner?.kind === 'body' && !isCommonWord(words[0] ?? '');
  if (why === 'words')
    return opens || words.length > 1 || (before !== undefined && !/^[\p{Lu}\p{N}]/u.test(before.text));
  // Letters that stand for another name of the story are not this one's.
  return why !== 'letters' || list[index]?.end !== span.end || isAcronym(owner?.label ?? '');
}

/** The span of some words that begin at a token; of letters they are capitals. */
function matchAt({ list, index }: TokenPlace, { words, why, small, head }: Wanted): Span | undefined {
  const first = list[index];
  if (first !== undefined && isStateKey(words[0] ?? '')) return { start: first.start, end: first.end };
  if (first === undefined || (small === undefined && !isCapital(first))) return undefined;
  const isWritten = small !== undefined || words.length > 1;
  if (why === 'letters' && !isWritten && first.text !== first.text.toUpperCase()) return undefined;
  const last = words.at(-1);
  const after = matchEnd(list, index, words, ({ lower }, word) =>
    small !== undefined && word === last ? isAlike(lower, word) : lower.replaceAll('.', '') === word,
  );
  const end = after !== undefined && head !== undefined ? findListEnd(list, after, head) : after;
  const closing = list[(end ?? 0) - 1];
  return end === undefined || closing === undefined ? undefined : { start: first.start, end: closing.end };
}

/** Singular and plural of one word. */
const isAlike = (a: string, b: string): boolean => a === b || a === `${b}s` || b === `${a}s`;

/** Most words of a list between a name and the head that its parts share. */
const MAX_LIST_WORDS = 6;

/** Index after the head that a list goes on to: “[Harbour] and River committees”; undefined where no list with that head goes on. */
function findListEnd(list: readonly Token[], next: number, head: string): number | undefined {
  if (!/^(?:and|,|&)$/u.test(list[next]?.lower ?? '')) return undefined;
  for (let at = next; at < next + MAX_LIST_WORDS; at += 1) {
    const token = list[at];
    if (token === undefined) return undefined;
    if (isAlike(token.lower, head)) return at + 1;
    if (!isCapital(token) && !/^(?:and|,|&)$/u.test(token.lower)) return undefined;
  }
  return undefined;
}
