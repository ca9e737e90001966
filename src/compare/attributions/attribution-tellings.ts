import { findWords, isVerb, toKey, toWords } from '../../align/words/words.ts';
import type { AnnotatedArticle } from '../../model/article.ts';
import type { Passage } from '../../model/comparison.ts';
import { containsSpan, overlapLength, overlaps, type Span, sliceSpan, spanLength } from '../../model/span.ts';
import type { ReadingOf } from '../readings/readings.ts';
import type { StoryArticles } from '../words/story-articles.ts';
import { toToldWords } from '../words/told-words.ts';
import { withoutSpans } from '../words/without-spans.ts';
import { type TellingWord, toTellingWords } from './parallel-words.ts';
import { type SourceSigns, toSourceSigns } from './source-signs.ts';
import { toMoods } from './telling-moods.ts';

type AttributionReading = ReadingOf<'attribution'>;

/** What a passage tells, and by whom. */
export type Told = {
  reading: AttributionReading;
  source: SourceSigns;
  /** What is told: of somebody who is cited, the words that he is cited for. */
  words: ReadonlySet<string>;
  /** The verbs among them. */
  verbs: ReadonlySet<string>;
  /** All that is told, in its order. */
  telling: readonly TellingWord[];
  /** The words of each quotation of the passage. */
  quoted: readonly ReadonlySet<string>[];
  moods: ReadonlySet<string>;
  /** The entities and the words of the whole passage, the source included: who is cited by one outlet may act in the words of another. */
  about: { entities: ReadonlySet<string>; words: ReadonlySet<string> };
  isQuoted: boolean;
  isDoubtful: boolean;
  /** False for a headline: it tells in short what the text cites somebody for. */
  isText: boolean;
};

/** Reads a passage with who is cited in it. */
export function toTold(
  reading: AttributionReading,
  { passages, articles }: { passages: readonly Passage[]; articles: StoryArticles },
): Told {
  const article = articles.get(reading.article);
  const { text, names, quotations, sentences, blocks } = article;
  const passage = passages.find(({ id }) => id === reading.passage);
  if (passage === undefined) throw new Error('a reading is of no passage; this is a bug in compare/');
  const told = toContents(reading, passage, article);
  const apart = [reading.source, reading.cue].flatMap((span) => span ?? []);
  const isHearsay = reading.voice === 'hearsay';
  return {
    reading,
    source: toSourceSigns(reading, article),
    words: new Set(told.flatMap((span) => [...toToldWords(text, span, apart)])),
    verbs: new Set(told.flatMap((span) => toVerbs(text, span, apart))),
    telling: toTellingWords(text, told, apart),
    quoted: quotations.flatMap((one) =>
      one.kind !== 'title' && overlaps(one, passage)
        ? [new Set(findWords(text, one).map(({ form }) => form))]
        : [],
    ),
    moods: toMoods(told.map((span) => withoutSpans(text, span, apart)).join(' '), { isHearsay }),
    about: {
      entities: new Set(names.flatMap((name) => (overlaps(name, passage) ? [name.entity] : []))),
      words: toToldWords(text, passage),
    },
    isQuoted: quotations.some(
      (one) => one.kind === 'full' && overlapLength(one, passage) * 2 >= spanLength(passage),
    ),
    isDoubtful: reading.doubtful === true,
    isText: sentences.some((one) => overlaps(one, passage) && blocks[one.block]?.kind === 'paragraph'),
  };
}

/** What somebody is cited for in a passage, as far as it is known where that stands; of the outlet's own, all of it. */
export function toContents(
  { cue }: AttributionReading,
  passage: Passage,
  { attributions, quotations }: AnnotatedArticle,
): Span[] {
  const contents =
    cue === null
      ? []
      : [
          ...attributions.flatMap((one) => (one.cue !== null && overlaps(one.cue, cue) ? one.content : [])),
          ...quotations.filter((one) => one.cue !== null && overlaps(one.cue, cue)),
        ]
          .flatMap((content) => {
            const start = Math.max(content.start, passage.start);
            const end = Math.min(content.end, passage.end);
            return start < end ? [{ start, end }] : [];
          })
          // What is quoted of it stands in it as well.
          .filter(
            (one, at, all) =>
              !all.some(
                (other, index) =>
                  index !== at &&
                  containsSpan(other, one) &&
                  (index < at || spanLength(other) > spanLength(one)),
              ),
          );
  return contents.length === 0 ? [passage] : contents;
}

const toVerbs = (text: string, span: Span, apart: readonly Span[]): string[] =>
  toWords(sliceSpan(text, span), span.start).flatMap((word) =>
    isVerb(word) && !apart.some((one) => overlaps(one, word)) ? [toKey(word, false)] : [],
  );
