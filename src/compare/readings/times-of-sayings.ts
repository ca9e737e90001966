import { findWords } from '../../align/words/words.ts';
import type { Passage } from '../../model/comparison.ts';
import type { Id } from '../../model/ids.ts';
import { overlaps, type Span, sliceSpan } from '../../model/span.ts';
import type { StoryArticles } from '../words/story-articles.ts';
import { readTimeThing, type TimeThing } from './time-things.ts';

/** So many quoted words in a row are those of one utterance. */
const QUOTED_RUN = 4;

type Claim = { passages: readonly Passage[]; articles: StoryArticles };

/** True where an article has, in the claim, the words that are quoted as said at a time. */
export function isSaidBy(
  time: Span & { article: Id; passage: string },
  id: Id,
  { passages, articles }: Claim,
): boolean {
  const passage = passages.find((one) => one.id === time.passage);
  if (passage === undefined) return false;
  const thing = readTimeThing(time, passage, articles.get(time.article));
  if (!thing.isSaid || thing.isQuoted) return false;
  const runs = toQuotedRuns(passage, thing, articles);
  return passages.some((one) => one.article === id && toRuns(one.exact).some((run) => runs.has(run)));
}

/** The runs of quoted words of a passage that are said when a time of it tells. */
export function toQuotedRuns(
  passage: Passage | undefined,
  { said }: TimeThing,
  articles: StoryArticles,
): ReadonlySet<string> {
  if (passage === undefined) return new Set();
  const { text, quotations } = articles.get(passage.article);
  return new Set(
    quotations
      .filter(
        (one) =>
          one.kind !== 'title' && overlaps(one, passage) && said.some((content) => overlaps(content, one)),
      )
      .flatMap((one) => toRuns(sliceSpan(text, toCommon(one, passage)))),
  );
}

const toCommon = (one: Span, other: Span): Span => ({
  start: Math.max(one.start, other.start),
  end: Math.min(one.end, other.end),
});

function toRuns(text: string): string[] {
  const forms = findWords(text).map(({ form }) => form);
  return forms.slice(QUOTED_RUN - 1).map((_, at) => forms.slice(at, at + QUOTED_RUN).join(' '));
}
