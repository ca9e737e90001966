import type { AnnotatedArticle, Entity } from '../../model/article.ts';
import type { ElsewhereReason } from '../../model/kinds.ts';
import { containsSpan, findOverlapping, type Span } from '../../model/span.ts';
import { DEMONYM_COUNTRIES, DEMONYM_WORDS } from '../lexicon/names-demonyms.ts';
import { findPlace, listPlaceNames } from '../lexicon/names-gazetteer.ts';
import { NAME_SUFFIX, SENTENCE_WORDS } from '../lexicon/people-words.ts';
import { isCapital, type Token } from '../lexicon/tokens.ts';
import { isAcronym } from '../names/kinds.ts';
import { isHead } from '../names/runs.ts';
import type { TokenIndex, TokenPlace } from '../names/tokens.ts';
import { canStandFor, toInitials, toKnownLetters } from './acronyms.ts';
import { isStateKey, toStateKey, toWordPlaces, type WordPlaces } from './elsewhere-words.ts';
import type { LocalEntity } from './local.ts';
import { matchEnd, toWords } from './name-words.ts';

/**
 * Words to look for, in lower case, and what it means where they stand; `small` where they may stand in small letters, `head` is the word that a
 * list of several such things ends in.
 */
type Wanted = { words: readonly string[]; why: ElsewhereReason; small?: true; head?: string };

/** An article's words by place, and the labels of the story's entities by id. */
type Searched = { words: WordPlaces; labels: ReadonlyMap<string, string> };

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
  const places = articles.map((article) => ({
    article,
    words: toWordPlaces(article, tokens.get(article.id)),
  }));
  const labels = new Map(entities.map(({ id, label }) => [id, label]));
  const bearers = toBearers(entities);
  return entities.map((entity, index) => {
    const named = new Set(entity.names.map(({ article }) => article));
    const wanted = [...toWanted(groups[index] ?? []), ...toPossible(entity, entities)];
    const elsewhere = places
      .filter(({ article }) => !named.has(article.id))
      .flatMap(({ article, words }) =>
        findFirst(
          article,
          { words, labels },
          wanted.filter(
            ({ words: [surname], why }) => why !== 'surname' || !bearers.has(`${article.id} ${surname}`),
          ),
        ),
      );
    return elsewhere.length === 0 ? entity : { ...entity, elsewhere };
  });
}

/** The surnames of the people whom an article names, behind its id: such a surname there is theirs, and no namesake's. */
const toBearers = (entities: readonly Entity[]): ReadonlySet<string> =>
  new Set(
    entities
      .filter(({ kind }) => kind === 'person')
      .flatMap(({ names }) =>
        names.map(({ article, text }) => `${article} ${toNameWords(text).at(-1) ?? ''}`),
      ),
  );

const toNameWords = (name: string): string[] => toWords(name).filter((word) => !NAME_SUFFIX.test(word));

/** What to look for, the surest first. */
function toWanted(group: readonly LocalEntity[]): Wanted[] {
  const forms = [...new Set(group.flatMap(({ name, forms: own }) => [name, ...own]))].filter(
    (form) => form !== '',
  );
  const isPerson = group.some(({ kind }) => kind === 'person');
  const whole = forms
    .map(toNameWords)
    .filter((words) =>
      isPerson ? words.length > 1 : words.length > 1 || !SENTENCE_WORDS.has(words[0] ?? ''),
    )
    .map((words): Wanted => ({ words, why: 'words', ...(!isPerson && words.length > 1 && { small: true }) }));
  const surnames = isPerson
    ? forms
        .map((form): Wanted => ({ words: toNameWords(form).slice(-1), why: 'surname' }))
        .filter(({ words: [surname = ''] }) => !SENTENCE_WORDS.has(surname))
    : [];
  return [
    ...whole,
    ...(isPerson ? [] : [...forms.flatMap(toShared), ...forms.flatMap(toLetters)]),
    ...forms.flatMap(toHandle),
    ...group.flatMap(toAdjectives),
    ...surnames,
  ].filter(({ words }) => words.length > 0);
}

/** “Harbour Committee” may stand in “Docks, Harbour and River committees”. */
function toShared(form: string): Wanted[] {
  const words = toNameWords(form);
  const head = words.at(-1) ?? '';
  return words.length > 1 && isHead(head) ? [{ words: words.slice(0, -1), head, why: 'inside' }] : [];
}

const toLetters = (form: string): Wanted[] =>
  [...new Set([...toInitials(form), ...toKnownLetters(form)])]
    .filter((letters) => letters.length >= MIN_LETTERS)
    .map((letters): Wanted => ({ words: [letters], why: 'letters' }));

/** “Night & Day” is “@nightandday” where somebody addresses it. */
function toHandle(form: string): Wanted[] {
  const letters = toNameWords(form)
    .map((word) => (word === '&' ? 'and' : word))
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '');
  return letters.length >= MIN_LETTERS ? [{ words: [`@${letters}`], why: 'letters', small: true }] : [];
}

/** Most entities whose letters are compared with a name: no real story has so many acronyms. */
const MAX_ACRONYMS = 200;

/** What may be the long name of letters, and the letters of a long name, though no article says so. */
function toPossible({ kind, label }: Entity, entities: readonly Entity[]): Wanted[] {
  if (kind === 'person' || kind === 'place') return [];
  const others = entities
    .filter(
      (other) =>
        (other.kind === 'body' || other.kind === 'other') && isAcronym(label) !== isAcronym(other.label),
    )
    .slice(0, MAX_ACRONYMS);
  return others
    .filter((other) => (isAcronym(label) ? canStandFor(label, other.label) : canStandFor(other.label, label)))
    .map((other): Wanted => ({ words: toNameWords(other.label), why: 'letters' }));
}

/** The adjectives of a place, its other names, and its short form where it is a state. */
function toAdjectives({ kind, name }: LocalEntity): Wanted[] {
  const place = kind === 'place' ? findPlace(name) : undefined;
  if (place === undefined) return [];
  const names = listPlaceNames(place.id).map(
    (other): Wanted => ({ words: toNameWords(other), why: 'words' }),
  );
  const short: Wanted = { words: [toStateKey(place.id)], why: 'inside' };
  return [...names, short, ...toDemonyms(name, place.country)];
}

/** “Norwegian” of Norway; of a place that is no country, adjectives that are made of its name by rule: “European”, “Californian”. */
function toDemonyms(name: string, country: string | undefined): Wanted[] {
  if (country === undefined)
    return [...DEMONYM_WORDS]
      .filter((demonym) => isMadeOf(demonym, name.toLowerCase()))
      .map((demonym): Wanted => ({ words: [demonym], why: 'adjective' }));
  return [...DEMONYM_COUNTRIES].flatMap(([demonym, code]): Wanted[] =>
    code === country ? [{ words: demonym.split(' '), why: 'adjective' }] : [],
  );
}

/** True for an adjective that is a name with an ending, a vowel at the end of the name apart. */
function isMadeOf(adjective: string, name: string): boolean {
  const stem = name.replace(/[aeiouy]$/u, '');
  return (
    stem.length >= MIN_STEM_LENGTH && adjective.startsWith(stem) && ENDING.test(adjective.slice(stem.length))
  );
}
const MIN_STEM_LENGTH = 3;
const ENDING = /^(?:an|ean|ian)s?$/u;

/** The first place of the first words that stand in an article. */
function findFirst(
  article: AnnotatedArticle,
  { words, labels }: Searched,
  wanted: readonly Wanted[],
): NonNullable<Entity['elsewhere']> {
  for (const one of wanted) {
    for (const place of words.get(one.words[0] ?? '') ?? []) {
      const span = matchAt(place, one);
      const found = span === undefined ? undefined : toPlace(article, { place, span, why: one.why, labels });
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
  {
    place,
    span,
    why,
    labels,
  }: { place: TokenPlace; span: Span; why: ElsewhereReason; labels: Searched['labels'] },
): NonNullable<Entity['elsewhere']>[number] | undefined {
  const outer = findOverlapping(article.names, span).find((name) => containsSpan(name, span));
  // Of “the Norwegian mayor” the adjective alone speaks of the country.
  const shown = why === 'adjective' ? span : (outer ?? span);
  const isWhole = shown.start === span.start && shown.end === span.end;
  const before = place.list[place.index - 1];
  const isApart = shown.start === span.start || (before !== undefined && /^\p{Ll}/u.test(before.text));
  if (outer !== undefined && (why === 'surname' || (why === 'words' && !isApart))) return undefined;
  // Letters that stand for another name of the story are not this one's.
  const isLetters = place.list[place.index]?.end === span.end;
  if (outer !== undefined && why === 'letters' && isLetters && !isAcronym(labels.get(outer.entity) ?? ''))
    return undefined;
  const text = article.text.slice(shown.start, shown.end).replace(/\s+/gu, ' ');
  return { article: article.id, text, first: shown.start, why: !isWhole && why === 'words' ? 'inside' : why };
}

/** The span of some words that begin at a token; of letters they are capitals. */
function matchAt({ list, index }: TokenPlace, { words, why, small, head }: Wanted): Span | undefined {
  const first = list[index];
  if (first !== undefined && isStateKey(words[0] ?? '')) return { start: first.start, end: first.end };
  if (first === undefined || (small === undefined && !isCapital(first))) return undefined;
  const isWritten = small !== undefined || words.length > 1;
  if (why === 'letters' && !isWritten && first.text !== first.text.toUpperCase()) return undefined;
  const last = words.at(-1);
  const behind = matchEnd(list, index, words, ({ lower }, word) =>
    small !== undefined && word === last ? isAlike(lower, word) : lower.replaceAll('.', '') === word,
  );
  const end = behind !== undefined && head !== undefined ? findListEnd(list, behind, head) : behind;
  const closing = list[(end ?? 0) - 1];
  return end === undefined || closing === undefined ? undefined : { start: first.start, end: closing.end };
}

/** Singular and plural of one word. */
const isAlike = (a: string, b: string): boolean => a === b || a === `${b}s` || b === `${a}s`;

/** Most words of a list between a name and the head that its parts share. */
const MAX_LIST_WORDS = 6;

/** Index behind the head that a list goes on to: “[Harbour] and River committees”; undefined where no list with that head goes on. */
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
