import { isStopWord, toWords, type Word } from '../../align/words/words.ts';
import type { Claim, Passage } from '../../model/comparison.ts';
import { BE, DO, HAVE, MODALS } from '../../model/function-words.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { ContentReader } from '../words/content.ts';
import type { StoryArticles } from '../words/story-articles.ts';
import { findTurns } from './turns.ts';

/** Most words that tell a version. */
const MAX_WORDS = 6;

/** What a word costs, so that of two runs that tell as much the shorter one stays. */
const WORD_COST = 0.3;

/** How much more a word weighs that speaks of a contradiction, or of a position that was left. */
const CONTRARY_WEIGHT = 8;

/** Function words that a run may begin or end with: without them it would say something else. */
const NEGATING = /^(?:not|no|never|none|nor|cannot|\p{L}+n't)$/u;

/** Helping verbs that belong to the verb after them. */
const AUXILIARIES = new Set([...BE, ...HAVE, ...DO, ...MODALS]);

/** A claim's versions, and what their words are chosen by. */
export type VersionInput = Pick<Claim, 'passages' | 'versions' | 'contradictions'> & {
  articles: StoryArticles;
  contentOf: ContentReader;
};

/**
 * Gives for each version of a claim the one to six words in a row that tell it from the others best, verbatim, in its first passage.
 *
 * @returns one entry a version, in their order; [] when there is only one
 */
export function toVersionWords(input: VersionInput): Claim['versionWords'] {
  const { versions, passages } = input;
  if (versions.length < 2) return [];
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const groups = versions.map((ids) => ids.flatMap((id) => byId.get(id) ?? []));
  return groups.map(([first, ...rest]) => {
    if (first === undefined) throw new Error('a version has no passage; this is a bug in compare/');
    const own = [first, ...rest];
    const others = passages.filter((passage) => !own.includes(passage));
    return { article: first.article, ...findBestRun(first, others, input) };
  });
}

/** The words in a row that tell a passage from passages of other versions best. */
export function findBestRun(passage: Passage, others: readonly Passage[], input: VersionInput): Span {
  const { articles, contentOf, contradictions } = input;
  const article = articles.get(passage.article);
  const contrary = contradictions
    .filter(({ a, b }) => a === passage.id || b === passage.id)
    .map(({ a, left, right }): Span => (a === passage.id ? left : right))
    .concat(findTurns(contentOf(article, passage), article.text));
  const told = new Set(
    others
      .flatMap((other) => contentOf(articles.get(other.article), other))
      .flatMap(({ key, form }) => [key, form]),
  );
  const weights = new Map(
    contentOf(article, passage).map(({ start, key, form, weight }) => [
      start,
      told.has(key) || told.has(form) ? 0 : weight,
    ]),
  );
  const words = toWords(passage.exact, passage.start);
  const toWeight = (word: Word): number =>
    (weights.get(word.start) ?? 0) + (contrary.some((span) => overlaps(span, word)) ? CONTRARY_WEIGHT : 0);
  const runs = splitAtMarks(words, article.text).map((part) => chooseRun(part, toWeight));
  const best = runs.reduce((one, other) => ((other?.score ?? -1) > (one?.score ?? -1) ? other : one));
  return best === undefined ? { start: passage.start, end: passage.end } : withAuxiliary(best, words);
}

/** Words between marks of punctuation: a run does not cross them. */
function splitAtMarks(words: readonly Word[], text: string): Word[][] {
  const parts: Word[][] = [[]];
  for (const [index, word] of words.entries()) {
    const before = words[index - 1];
    if (before !== undefined && /[,;:.!?()“”"—–]/u.test(text.slice(before.end, word.start))) parts.push([]);
    parts.at(-1)?.push(word);
  }
  return parts;
}

/** A run with what is said of its first verb before it, “would”, “will not”, “has never”: without a “not” it would say the contrary. */
function withAuxiliary({ start, end }: Span, words: readonly Word[]): Span {
  const before = words.filter((word) => word.end <= start);
  const last = before.findLastIndex(({ form }) => !(AUXILIARIES.has(form) || NEGATING.test(form)));
  return { start: before[last + 1]?.start ?? start, end };
}

type Run = Span & { score: number };

function chooseRun(words: readonly Word[], toWeight: (word: Word) => number): Run | undefined {
  const canBorder = (word: Word | undefined): boolean =>
    word !== undefined && (!isStopWord(word) || NEGATING.test(word.form));
  let best: Run | undefined;
  for (const [first, from] of words.entries()) {
    let score = 0;
    for (let last = first; last < Math.min(words.length, first + MAX_WORDS); last += 1) {
      const to = words[last];
      if (to === undefined) break;
      score += toWeight(to) - WORD_COST;
      if (canBorder(from) && canBorder(to) && score > (best?.score ?? Number.NEGATIVE_INFINITY))
        best = { start: from.start, end: to.end, score };
    }
  }
  return best;
}
