import { findWords } from '../../align/words/words.ts';
import type { Claim, Passage } from '../../model/comparison.ts';
import type { Id } from '../../model/ids.ts';
import { containsSpan, sliceSpan } from '../../model/span.ts';
import { findCarrier } from '../sources/carriers.ts';
import type { StoryArticles } from '../words/story-articles.ts';
import { findWeights } from '../words/telling-weight.ts';

/** Fewest words of a heading that another passage can begin with. */
const MIN_WORDS = 2;

/** Fewest words of a quotation that stand for its passage, and their least share of the passage's words. */
const QUOTED_MIN_WORDS = 5;
const QUOTED_MIN_SHARE = 0.6;

/** Versions of a claim, and the passages (ids) by which articles are known to agree. */
type Compared = {
  versions: Pick<Claim, 'versions' | 'versionAgreement' | 'versionAgreeing'>;
  tied: ReadonlySet<string>;
};

type Input = { passages: readonly Passage[]; heading: string; articles: StoryArticles };

/**
 * Adds to the articles that are known to agree those with a passage that begins with all words of the heading, and that nothing turns or limits: of the heading's very words nobody says that
 * they differ from it, however much a third article has in common with both.
 */
export function withHeadingWords({ versions, tied }: Compared, input: Input): Compared {
  const { passages, articles } = input;
  const heading = passages.find(({ id }) => id === input.heading);
  const at = versions.versions.findIndex((ids) => ids.includes(input.heading));
  const agreeing = versions.versionAgreeing[at] ?? [];
  const isOpen =
    versions.versionAgreement[at] === 'worded-differently' &&
    (agreeing.length === 0 || agreeing.includes(heading?.article ?? ''));
  if (heading === undefined || !isOpen) return { versions, tied };
  const own = passages.filter(({ id }) => versions.versions[at]?.includes(id));
  const telling = own.filter((one) => one === heading || repeats(one, heading, articles));
  const known = new Set<Id>([...agreeing, ...telling.map(({ article }) => article)]);
  if (known.size < 2) return { versions, tied };
  const all = [...new Set(own.map(({ article }) => article))];
  return {
    versions: {
      ...versions,
      versionAgreement: versions.versionAgreement.with(
        at,
        known.size === all.length ? 'same' : 'worded-differently',
      ),
      versionAgreeing: versions.versionAgreeing.with(
        at,
        all.filter((article) => known.has(article)),
      ),
    },
    tied: new Set([...tied, ...telling.map(({ id }) => id)]),
  };
}

/** True for a passage that begins with all words of another, and for one in which the same person is quoted with all that this one quotes, where that is most of its words. */
function repeats(one: Passage, other: Passage, articles: StoryArticles): boolean {
  const whole = toForms(other.exact);
  const quoted = findQuoted(other, articles);
  const isQuoted = quoted.length >= QUOTED_MIN_WORDS && quoted.length >= QUOTED_MIN_SHARE * whole.length;
  const weigh = (passage: Passage): string =>
    findWeights({ passage, article: articles.get(passage.article) }).join(' ');
  return (
    whole.length >= MIN_WORDS &&
    (beginsWith(toForms(one.exact), whole) ||
      (isQuoted && beginsWith(findQuoted(one, articles), quoted) && areOfOne(one, other, articles))) &&
    weigh(one) === weigh(other)
  );
}

/** True for passages of which it is certain that one person says both. */
function areOfOne(one: Passage, other: Passage, articles: StoryArticles): boolean {
  const [mine, theirs] = [one, other].map(
    (each) => findCarrier(each, articles.get(each.article)).source?.entity ?? null,
  );
  return mine != null && mine === theirs;
}

/** The words of the longest quotation in a passage. */
function findQuoted({ article, ...passage }: Passage, articles: StoryArticles): string[] {
  const { quotations, text } = articles.get(article);
  return quotations
    .filter((one) => containsSpan(passage, one))
    .map((one) => toForms(sliceSpan(text, one)))
    .reduce((longest, words) => (words.length > longest.length ? words : longest), []);
}

const beginsWith = (words: readonly string[], others: readonly string[]): boolean =>
  others.every((form, index) => words[index] === form);

const toForms = (text: string): string[] => findWords(text).map(({ form }) => form);
