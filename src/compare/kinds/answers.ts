import { findWords, isVerb, toWords } from '../../align/words/words.ts';
import type { ApparatusEntry, Passage } from '../../model/comparison.ts';
import type { DifferenceWords } from '../../model/difference-words.ts';
import { overlaps, type Span, sliceSpan } from '../../model/span.ts';
import type { ReadingOf } from '../readings/readings.ts';
import { findTurns } from '../versions/turns.ts';
import { findBestRun, type VersionInput } from '../versions/version-words.ts';
import type { StoryArticles } from '../words/story-articles.ts';

/** How the answers of a claim are worded as a kind of difference; which they are, its versions tell. */
export const ANSWER_WORDS: DifferenceWords = {
  kind: 'answer',
  label: 'what they say',
  detail: 'what it says',
  gives: ['answers', 'answer'],
  none: ['does not', 'do not'],
  relations: {
    differs: { kind: 'contrary', label: 'the contrary' },
    compatible: { kind: 'reworded', label: 'other words' },
  },
  canAgree: false,
  weight: 8,
};

/**
 * Gives the answers of a claim as an entry of its apparatus, where versions are told apart by more than amounts and days, which have entries of their own, and by more than how far a deed is.
 *
 * @returns one entry with a reading for each passage, or none; always compatible: measured on real events, too few of what rules take for the contrary is it, so the words are shown and nothing is said of them
 */
export function toAnswerEntries(input: VersionInput): ApparatusEntry[] {
  const { passages, versions, contradictions } = input;
  const told = contradictions.filter(({ kind }) => kind !== 'figure' && kind !== 'timeframe');
  const areValuesAlone = contradictions.length > 0 && told.length === 0;
  if (versions.length < 2 || areValuesAlone) return [];
  const readings = passages.map((passage) => {
    const version = versions.findIndex((ids) => ids.includes(passage.id));
    const others = passages.filter(({ id }) => versions[version]?.includes(id) !== true);
    const words = findBestRun(passage, others, input);
    const base = { article: passage.article, passage: passage.id, key: `${version}` };
    return { kind: 'answer' as const, ...base, start: words.start, end: words.end };
  });
  if (told.length === 0 && !areTurns(readings, input)) return [];
  return [{ kind: 'answer', differs: true, compatible: true, readings, without: [] }];
}

/**
 * True where one version leaves a position and tells so by a verb wherever it answers (“reversed”, no bare name), and no two articles quote the same words: who quotes what somebody says after his turn
 * tells no other answer.
 */
function areTurns(
  readings: readonly ReadingOf<'answer'>[],
  { passages, articles, contentOf }: VersionInput,
): boolean {
  const turning = passages.flatMap((passage) => {
    const article = articles.get(passage.article);
    const isTurn = findTurns(contentOf(article, passage), article.text).length > 0;
    return isTurn ? readings.flatMap((one) => (one.passage === passage.id ? [one.key] : [])) : [];
  });
  const answering = readings.filter(({ key }) => turning.includes(key));
  const hasVerb = (one: Span & { article: string }): boolean =>
    toWords(sliceSpan(articles.get(one.article).text, one)).some(isVerb);
  return answering.length > 0 && answering.every(hasVerb) && !quoteTheSame(passages, articles);
}

/** Fewest words of one quotation that stand in another for both to be of one utterance. */
const QUOTED_MIN_SHARED = 3;

function quoteTheSame(passages: readonly Passage[], articles: StoryArticles): boolean {
  const quoted = passages.flatMap((passage) =>
    articles.get(passage.article).quotations.flatMap((one) =>
      one.kind !== 'title' && overlaps(one, passage)
        ? [
            {
              article: passage.article,
              words: new Set(findWords(articles.get(passage.article).text, one).map(({ form }) => form)),
            },
          ]
        : [],
    ),
  );
  return quoted.some((one) =>
    quoted.some(
      (other) =>
        other.article !== one.article && one.words.intersection(other.words).size >= QUOTED_MIN_SHARED,
    ),
  );
}
