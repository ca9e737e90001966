import { findWords } from '../align/words.ts';
import type { Claim, Passage } from '../model/comparison.ts';
import type { Id } from '../model/ids.ts';
import type { StoryArticles } from './story-articles.ts';
import { findWeights } from './telling-weight.ts';

/** Fewest words of a heading that another passage can begin with. */
const MIN_WORDS = 2;

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

/** True for a passage that begins with all words of another. */
function repeats(one: Passage, other: Passage, articles: StoryArticles): boolean {
  const [words, whole] = [toForms(one), toForms(other)];
  const weigh = (passage: Passage): string =>
    findWeights({ passage, article: articles.get(passage.article) }).join(' ');
  return (
    whole.length >= MIN_WORDS &&
    whole.every((form, index) => words[index] === form) &&
    weigh(one) === weigh(other)
  );
}

const toForms = ({ exact }: Passage): string[] => findWords(exact).map(({ form }) => form);
