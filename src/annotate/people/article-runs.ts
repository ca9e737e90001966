import type { ReadArticle } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { HEADLINE_SMALL_WORDS } from '../lexicon/names-words.ts';
import { NAME_SUFFIX, PARTICLES, SENTENCE_WORDS } from '../lexicon/people-words.ts';
import { findTokens, type Token } from '../lexicon/tokens.ts';
import { findNameRuns, type NameRun } from './names.ts';

const MAX_CHUNK_TOKENS = 400;

/** A run of capitals; `plain` unless its sentence writes every word with a capital, so that the run may hold more than a name. */
export type Found = { run: NameRun; plain: boolean; tokens: readonly Token[] };

/** The runs of an article; a surname that is a word which opens sentences (“Ada May”) is found alone, too, once the article has it after a given name. */
export function findAllRuns(article: ReadArticle, sentences: readonly Span[]): Found[] {
  const found = findRuns(article, sentences);
  const surnames = new Set(
    found
      .filter(({ run, plain }) => plain && run.sure && isFull(run))
      .map(({ run }) => (run.words.at(-1) ?? '').toLowerCase())
      .filter((surname) => SENTENCE_WORDS.has(surname)),
  );
  return surnames.size === 0 ? found : findRuns(article, sentences, surnames);
}

function findRuns(article: ReadArticle, sentences: readonly Span[], surnames?: ReadonlySet<string>): Found[] {
  const titles = article.blocks.filter((block) => block.kind === 'headline' || block.kind === 'crosshead');
  let next = 0;
  return sentences.flatMap((sentence) => {
    const tokens = findTokens(article.text, sentence);
    while ((titles[next]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) next += 1;
    const inTitle = (titles[next]?.start ?? Number.POSITIVE_INFINITY) <= sentence.start;
    return toChunks(tokens).flatMap((chunk) => {
      const plain = !inTitle && !isTitleCased(chunk);
      return findNameRuns(chunk, surnames).map((run) => ({ run, plain, tokens: chunk }));
    });
  });
}

/** Tokens of a sentence in pieces of a length that prose never reaches, so that work stays linear. */
function toChunks(tokens: readonly Token[]): (readonly Token[])[] {
  if (tokens.length <= MAX_CHUNK_TOKENS) return [tokens];
  const count = Math.ceil(tokens.length / MAX_CHUNK_TOKENS);
  return Array.from({ length: count }, (_, index) =>
    tokens.slice(index * MAX_CHUNK_TOKENS, (index + 1) * MAX_CHUNK_TOKENS),
  );
}

/** Share of the words without a capital that title case may have, and fewest words that can tell. */
const TITLE_CASE_MAX_LOWER_RATIO = 0.05;
const TITLE_CASE_MIN_WORDS = 4;

/** True for a sentence that writes all words but small ones with a capital. */
export function isTitleCased(tokens: readonly Token[]): boolean {
  const words = tokens.filter(
    ({ kind, lower }) => kind === 'word' && !HEADLINE_SMALL_WORDS.has(lower) && /^\p{L}/u.test(lower),
  );
  const lowerCount = words.filter(({ text }) => !/^\p{Lu}/u.test(text)).length;
  return words.length >= TITLE_CASE_MIN_WORDS && lowerCount <= words.length * TITLE_CASE_MAX_LOWER_RATIO;
}

/** A name of two words and more, “Jr.” apart; one that opens with a particle (“De Leon”) is only a surname. */
export const isFull = ({ words }: NameRun): boolean =>
  words.filter((word) => !NAME_SUFFIX.test(word.toLowerCase())).length > 1 &&
  !PARTICLES.has((words[0] ?? '').toLowerCase());
