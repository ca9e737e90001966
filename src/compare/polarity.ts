import { stemmer } from 'stemmer';
import type { AnnotatedArticle } from '../model/article.ts';
import { overlaps, type Span, sliceSpan } from '../model/span.ts';
import type { ContentWord } from './content.ts';

/** How many telling words behind a “not” may be the deed that it denies: “has not yet formally approved”. */
const NEGATION_REACH = 2;

/** Stems of verbs that deny the deed that follows them: “refused to sign”, “declined to comment”. */
const REFUSALS: ReadonlySet<string> = new Set(['refuse', 'decline', 'fail', 'refrain'].map(stemmer));

/** Negations of a deed; “no” and “without” deny a thing, and seldom what another passage tells. */
const DIRECT = /^(?:not|cannot|never|no longer|n['’]t)$/iu;

/** A deed that a passage says is not so, or will not be: its word, and the words from the “not” to it. */
export type Denied = { word: ContentWord; span: Span };

/** Finds the deeds that a passage denies: the first verb behind each negation or verb of refusal, else the word right behind it. */
export function findDenied(
  words: readonly ContentWord[],
  passage: Span,
  article: AnnotatedArticle,
): Denied[] {
  const negations: Span[] = article.sentences
    .filter((sentence) => overlaps(sentence, passage))
    .flatMap(({ negations: found }) => found)
    .filter((negation) => overlaps(negation, passage) && DIRECT.test(sliceSpan(article.text, negation)));
  const refusals = words.filter(({ stem, kind }) => kind !== 'name' && REFUSALS.has(stem));
  return [...negations, ...refusals].flatMap((from) => {
    const next = words.filter(({ start }) => start >= from.end).slice(0, NEGATION_REACH);
    const word =
      next.find(({ kind }) => kind === 'verb') ?? next.slice(0, 1).find(({ kind }) => kind === 'noun');
    return word === undefined ? [] : [{ word, span: { start: from.start, end: word.end } }];
  });
}
