import { distance } from 'fastest-levenshtein';
import { findWords } from '../../align/words/words.ts';
import type { AnnotatedArticle, Entity } from '../../model/article.ts';
import type { Id } from '../../model/ids.ts';
import { containsSpan, findOverlapping, overlaps, type Span, sliceSpan } from '../../model/span.ts';
import type { StoryArticles } from '../words/story-articles.ts';

/**
 * How much a passage's names are one article's own: 0 every form stands in another article, too; 1 a form is its own, but made of words, or initials, that others
 * use for names; 2 it is spelled in its own way, or adds to what others use; 3 no other article uses a word of it for that person, place or body; 4 the article
 * keeps its distance from it.
 */
export type OwnForm = 0 | 1 | 2 | 3 | 4;

/** Words that keep a distance from what they stand at. Source: the entries for “so-called” and its kin in English dictionaries, listed by hand. */
export const DISTANCING =
  /\b(?:so[- ]called|self[- ](?:styled|proclaimed|declared|described)|would-be|purported|pseudo|quasi|puppet|regime|junta)\b/giu;

/** Ends where “former” is about to name a place or a body: its existence is denied, while a former mayor is only out of office. */
const FORMER_BEFORE = /\bformer $/iu;

/** Most letters in which two spellings of a name differ, and fewest letters of a name that is compared so. */
const SPELLING_MAX_DISTANCE = 2;
const SPELLING_MIN_LENGTH = 5;

/** Makes the function that tells how much the names of a passage are one article's own. */
export function createOwnFormFinder(articles: StoryArticles, entities: readonly Entity[]) {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const formsOf = makeFormsFinder();
  return (passage: Span & { article: Id }): OwnForm => {
    const article = articles.get(passage.article);
    if (keepsDistance(passage, article)) return 4;
    let worst: OwnForm = 0;
    for (const name of findOverlapping(article.names, passage)) {
      const entity = byId.get(name.entity);
      if (entity === undefined || !containsSpan(passage, name)) continue;
      const found = judgeName(name, article, { entity, forms: formsOf(entity) });
      if (found > worst) worst = found;
    }
    return worst;
  };
}

/** Most code units between a word that keeps a distance and the name that it stands at: “the self-styled Republic”, “the Oskarby regime”. */
const DISTANCE_REACH = 16;
/** Of these the name stands before. */
const AFTER_NAME = /^(?:regime|junta)$/iu;

/** True for words that keep a distance from a name; “the so-called bridge toll” speaks of no person, place or body. */
function keepsDistance(passage: Span, { text, names }: AnnotatedArticle): boolean {
  const found = Array.from(sliceSpan(text, passage).matchAll(DISTANCING), ({ 0: word, index }) => {
    const [start, end] = [passage.start + index, passage.start + index + word.length];
    return AFTER_NAME.test(word)
      ? { start: start - DISTANCE_REACH, end }
      : { start, end: end + DISTANCE_REACH };
  });
  return found.some((span) => names.some((name) => overlaps(name, span)));
}

const toForm = (text: string): string =>
  findWords(text)
    .map((word) => word.form)
    .join(' ');

/** The forms of an entity's names in its articles, each read once. */
type UsedForms = readonly { article: Id; form: string }[];

function makeFormsFinder(): (entity: Entity) => UsedForms {
  const known = new Map<Entity, UsedForms>();
  return (entity) => {
    const forms =
      known.get(entity) ?? entity.names.map(({ article, text }) => ({ article, form: toForm(text) }));
    known.set(entity, forms);
    return forms;
  };
}

/** An initial, or how anybody is addressed: a house style, and no name of one's own. */
const ADDRESS = /^(?:\p{L}|mr|mrs|ms|miss|mx|messrs|dr|prof|sen|rep|gov|gen)$/u;

const SMALL_WORD = /^(?:the|an?|of|and|for)$/u;

function judgeName(
  name: Span,
  article: AnnotatedArticle,
  { entity, forms }: { entity: Entity; forms: UsedForms },
): OwnForm {
  const form = toForm(sliceSpan(article.text, name));
  const others = forms.filter((user) => user.article !== article.id).map((user) => user.form);
  if (isDistanced(name, article, entity)) return 4;
  if (others.includes(form)) return 0;
  // Nobody else names it at all: a detail of this article rather than a name of its own making.
  if (others.length === 0) return 1;
  const otherWords = [...new Set(others.flatMap((other) => other.split(' ')))];
  const words = form.split(' ').filter((word) => !ADDRESS.test(word));
  const own = words.filter((word) => !otherWords.includes(word));
  if (own.length === 0 || others.some((other) => isShortFor(other, form) || isShortFor(form, other)))
    return 1;
  const isAdded = words.some((word) => otherWords.includes(word) && !SMALL_WORD.test(word));
  return isAdded || own.every((word) => otherWords.some((other) => isSpelledAlike(word, other))) ? 2 : 3;
}

/** True for a form that is the initials of another: “u.n” and “united nations”. */
const isShortFor = (short: string, long: string): boolean =>
  [long.split(' '), long.split(' ').filter((word) => !SMALL_WORD.test(word))].some(
    (words) =>
      words.length > 1 &&
      words.map((word) => word.slice(0, 1)).join('') === short.replaceAll(/[^\p{L}]/gu, ''),
  );

/** True for two words of five letters or more that differ in a letter or two. */
export const isSpelledAlike = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= SPELLING_MIN_LENGTH && distance(a, b) <= SPELLING_MAX_DISTANCE;

/** True when “former” stands before a place or a body, or the name stands in scare quotes. */
function isDistanced(name: Span, article: AnnotatedArticle, entity: Entity): boolean {
  const isDenied =
    (entity.kind === 'place' || entity.kind === 'body') &&
    FORMER_BEFORE.test(article.text.slice(Math.max(0, name.start - 'former '.length - 1), name.start));
  return (
    isDenied ||
    article.quotations.some((quotation) => quotation.kind === 'scare' && overlaps(quotation, name))
  );
}
