import type { AnnotatedArticle, Entity } from '../../model/article.ts';
import type { ElsewhereReason } from '../../model/kinds.ts';
import { findOverlapping, type Span } from '../../model/span.ts';
import { DEMONYM_COUNTRIES } from '../lexicon/names-demonyms.ts';
import { findPlace } from '../lexicon/names-gazetteer.ts';
import { NAME_SUFFIX, SENTENCE_WORDS } from '../lexicon/people-words.ts';
import { findTokens, isCapital, type Token } from '../lexicon/tokens.ts';
import type { TokenIndex, TokenPlace } from '../names/tokens.ts';
import { toInitials, toKnownLetters } from './acronyms.ts';
import type { LocalEntity } from './local.ts';

/** Words to look for, in lower case, and what it means where they stand. */
type Wanted = { words: readonly string[]; why: ElsewhereReason };

/** The places of an article's words, by the word in lower case. */
type WordPlaces = ReadonlyMap<string, readonly TokenPlace[]>;

/** Shortest acronym that is looked for: two letters stand for too much. */
const MIN_LETTERS = 3;

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
  const places = articles.map((article) => ({ article, words: toWordPlaces(tokens.get(article.id)) }));
  return entities.map((entity, index) => {
    const named = new Set(entity.names.map(({ article }) => article));
    const wanted = toWanted(groups[index] ?? []);
    const elsewhere = places
      .filter(({ article }) => !named.has(article.id))
      .flatMap(({ article, words }) => findFirst(article, words, wanted));
    return elsewhere.length === 0 ? entity : { ...entity, elsewhere };
  });
}

function toWordPlaces(tokens: TokenIndex | undefined): WordPlaces {
  const capitals = [...(tokens?.values() ?? [])].filter(({ list, index }) => isCapital(list[index]));
  return Map.groupBy(capitals, ({ list, index }) => list[index]?.lower ?? '');
}

const toWords = (name: string): string[] =>
  findTokens(name)
    .filter(({ text }) => text !== '.' && text !== ',')
    .map(({ lower }) => lower)
    .filter((word) => !NAME_SUFFIX.test(word));

/** What to look for, the surest first. */
function toWanted(group: readonly LocalEntity[]): Wanted[] {
  const forms = [...new Set(group.flatMap(({ name, forms: own }) => [name, ...own]))].filter(
    (form) => form !== '',
  );
  const isPerson = group.some(({ kind }) => kind === 'person');
  const whole = forms
    .map(toWords)
    .filter((words) =>
      isPerson ? words.length > 1 : words.length > 1 || !SENTENCE_WORDS.has(words[0] ?? ''),
    )
    .map((words): Wanted => ({ words, why: 'words' }));
  const surnames = isPerson
    ? forms.map((form): Wanted => ({ words: toWords(form).slice(-1), why: 'surname' }))
    : [];
  return [
    ...whole,
    ...(isPerson ? [] : forms.flatMap(toLetters)),
    ...group.flatMap(toAdjectives),
    ...surnames,
  ].filter(({ words }) => words.length > 0);
}

const toLetters = (form: string): Wanted[] =>
  [...new Set([...toInitials(form), ...toKnownLetters(form)])]
    .filter((letters) => letters.length >= MIN_LETTERS)
    .flatMap((letters): Wanted[] => [
      { words: [letters], why: 'letters' },
      { words: [[...letters].join('.')], why: 'letters' },
    ]);

function toAdjectives({ kind, name }: LocalEntity): Wanted[] {
  const country = kind === 'place' ? findPlace(name)?.country : undefined;
  if (country === undefined) return [];
  return [...DEMONYM_COUNTRIES].flatMap(([demonym, code]): Wanted[] =>
    code === country ? [{ words: demonym.split(' '), why: 'adjective' }] : [],
  );
}

/** The first place of the first words that stand in an article. */
function findFirst(
  article: AnnotatedArticle,
  places: WordPlaces,
  wanted: readonly Wanted[],
): NonNullable<Entity['elsewhere']> {
  for (const { words, why } of wanted) {
    for (const place of places.get(words[0] ?? '') ?? []) {
      const span = matchAt(place, { words, why });
      const found = span === undefined ? undefined : toPlace(article, { place, span, why });
      if (found !== undefined) return [found];
    }
  }
  return [];
}

/**
 * Where some words stand, with the name round them if there is one. A surname inside another's name is that person's; a single word inside a
 * name counts at its start or behind a small word (“head of the Oska council”), not in “White House”.
 */
function toPlace(
  article: AnnotatedArticle,
  { place, span, why }: { place: TokenPlace; span: Span; why: ElsewhereReason },
): NonNullable<Entity['elsewhere']>[number] | undefined {
  const outer = findOverlapping(article.names, span).find(
    ({ start, end }) => start <= span.start && span.end <= end,
  );
  const shown = outer ?? span;
  const isWhole = shown.start === span.start && shown.end === span.end;
  const before = place.list[place.index - 1];
  const isApart = shown.start === span.start || (before !== undefined && /^\p{Ll}/u.test(before.text));
  if (outer !== undefined && (why === 'surname' || (why === 'words' && !isApart))) return undefined;
  const text = article.text.slice(shown.start, shown.end).replace(/\s+/gu, ' ');
  return { article: article.id, text, first: shown.start, why: !isWhole && why === 'words' ? 'inside' : why };
}

/** The span of some words that begin at a token; of letters they are capitals. */
function matchAt({ list, index }: TokenPlace, { words, why }: Wanted): Span | undefined {
  let at = index;
  let last: Token | undefined;
  for (const word of words) {
    while (at > index && list[at]?.text === '.') at += 1;
    const token = list[at];
    if (token?.lower !== word) return undefined;
    last = token;
    at += 1;
  }
  const first = list[index];
  if (first === undefined || last === undefined) return undefined;
  if (why === 'letters' && first.text !== first.text.toUpperCase()) return undefined;
  return { start: first.start, end: last.end };
}
