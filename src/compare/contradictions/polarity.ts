import { stemmer } from 'stemmer';
import type { AnnotatedArticle } from '../../model/article.ts';
import { overlaps, type Span, sliceSpan } from '../../model/span.ts';
import type { ContentWord } from '../words/content.ts';

/** How many telling words after a “not” may be the deed that it denies: “has not yet formally approved”. */
const NEGATION_REACH = 2;

/** Stems of verbs that deny the deed that follows them: “refused to sign”, “declined to comment”. */
const REFUSALS: ReadonlySet<string> = new Set(['refuse', 'decline', 'fail', 'refrain'].map(stemmer));

/** Negations of a deed; “no” and “without” deny a thing, and seldom what another passage tells. */
const DIRECT = /^(?:not|cannot|never|no longer|n['’]t)$/iu;

/** What stands at a “not” that a verb follows, whatever its form looks like: “would not endorse”, “refused to sign”. */
const AUXILIARY =
  /\b(?:would|will|did|does|do|has|have|had|was|were|been)(?:\s?n['’]t|\s(?:not|never))$|(?:refus|declin|fail|refrain)\p{L}{0,4}$/iu;

/** “should not testify”: what somebody wants, or what may be. */
const WISHED = /\b(?:should|could|may|might|must|can|if|whether)(?:\s\p{L}{1,20})?\s?$/iu;

const isWished = ({ start }: Span, text: string): boolean =>
  WISHED.test(text.slice(Math.max(0, start - 24), start));

/** “has not signed it yet”: what is not so yet may be so in what is told later. */
const YET = /^[^.;:]*?\byet\b/iu;

/** A deed that a passage says is not so, or will not be: its word, and the words from the “not” to it. */
export type Denied = { word: ContentWord; span: Span };

/** Finds the deeds that a passage denies: the first verb after each negation or verb of refusal. What should not be so is no denial of it. */
export function findDenied(
  words: readonly ContentWord[],
  passage: Span,
  article: AnnotatedArticle,
): Denied[] {
  const negations: Span[] = article.sentences
    .filter((sentence) => overlaps(sentence, passage))
    .flatMap(({ negations: found }) => found)
    .filter((negation) => overlaps(negation, passage) && DIRECT.test(sliceSpan(article.text, negation)));
  const refusals = words.filter(
    ({ stem, kind, end }) =>
      kind !== 'name' && REFUSALS.has(stem) && /^\sto\b/u.test(article.text.slice(end, end + 4)),
  );
  const isYet = ({ end }: Span): boolean => YET.test(article.text.slice(end, passage.end));
  return [...negations.filter((one) => !isYet(one)), ...refusals].flatMap((from) => {
    const next = words.filter(({ start }) => start >= from.end).slice(0, NEGATION_REACH);
    const [first] = next;
    const isVerbFirst =
      first?.kind === 'noun' &&
      (AUXILIARY.test(article.text.slice(Math.max(0, from.start - 12), from.end)) ||
        (/..ed$/u.test(first.form) && article.text.slice(from.end, first.start).trim() === ''));
    const word = isVerbFirst ? first : next.find(({ kind }) => kind === 'verb');
    const isPart = word !== undefined && article.text.charAt(word.start - 1) === '-';
    return word === undefined || isPart || isWished(from, article.text)
      ? []
      : [{ word, span: { start: from.start, end: word.end } }];
  });
}
