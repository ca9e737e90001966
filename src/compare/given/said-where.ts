import type { AnnotatedArticle } from '../../model/article.ts';
import type { ApparatusEntry, Passage } from '../../model/comparison.ts';
import type { Id } from '../../model/ids.ts';
import { overlaps, type Span, sliceSpan } from '../../model/span.ts';
import { UNKNOWN_SOURCE } from '../readings/different-keys.ts';
import type { ReadingOf } from '../readings/readings.ts';
import { findMedia, type Medium } from '../words/media.ts';
import type { StoryArticles } from '../words/story-articles.ts';
import { withoutSpans } from '../words/without-spans.ts';
import { haveLongRun } from './matching-words.ts';
import { toQuotationKey } from './one-sided.ts';
import { mayTellWhere } from './tells-where.ts';

type Input = {
  passages: readonly Passage[];
  apparatus: readonly ApparatusEntry[];
  articles: StoryArticles;
};
type Source = ReadingOf<'attribution'>;

/** What a passage quotes, of whom, and where it tells that he said it. */
type Said = { source: Source; media: Medium[]; quoted: string };

/** Where articles tell that one speaker said it, and a test whether an article has it in some form, or does not quote the same. */
type Placed = { readings: (Span & { article: Id; passage: string })[]; has: (id: Id) => boolean };

/** Fewest words in a row that are quoted by two articles that surely quote one utterance. */
const RUN_WORDS = 6;

/**
 * Where a speaker said what several articles quote: “in an email” in one, nothing of it in another that quotes the same words. Of words that are only reported nothing is said: he may have said it twice.
 *
 * @returns for each speaker of the claim, in the order of the passages; of several sorts of places the first
 */
export function findSaidWhere(input: Input): Placed[] {
  const said = readSaid(input);
  if (new Set(said.map(({ source }) => source.article)).size < 2) return [];
  const placed = said.filter((one) => isKnown(one) && one.source.voice !== 'own' && one.media.length > 0);
  return [...Map.groupBy(placed, ({ source }) => source.key).values()].map((own) => {
    const where = own[0]?.media[0]?.where;
    const given = own.flatMap((one) =>
      one.media.flatMap((medium) => (medium.where === where ? [{ one, medium }] : [])),
    );
    return {
      readings: given.map(({ one: { source }, medium }) => ({
        article: source.article,
        passage: source.passage,
        ...medium.span,
      })),
      has: (id) => given.some(({ one, medium }) => mayBeGiven(id, { one, medium, said }, input)),
    };
  });
}

/** True where an article does not surely quote the same, or may tell where. */
function mayBeGiven(
  id: Id,
  { one, medium, said }: { one: Said; medium: Medium; said: readonly Said[] },
  { articles, passages }: Input,
): boolean {
  const isQuotedThere = said.some((other) => other.source.article === id && quoteTheSame(one, other));
  return (
    !isQuotedThere ||
    mayTellWhere(articles.get(id), {
      where: medium.where,
      words: sliceSpan(articles.get(one.source.article).text, medium.span),
      speaker: one.source.key.slice(one.source.voice.length + 1),
      passages: passages.filter(({ article }) => article === id),
    })
  );
}

const isKnown = ({ source }: Said): boolean => !source.key.endsWith(` ${UNKNOWN_SOURCE}`);

/** True where another article quotes the same words of the same speaker, or of nobody known. */
const quoteTheSame = (one: Said, other: Said): boolean =>
  (one.source.key === other.source.key || other.source.voice === 'own' || !isKnown(other)) &&
  haveLongRun(one.quoted, other.quoted, RUN_WORDS);

const readSaid = ({ passages, apparatus, articles }: Input): Said[] =>
  apparatus
    .flatMap(({ readings }) => readings)
    .flatMap((source): Said[] => {
      const passage = passages.find(({ id }) => id === source.passage);
      if (source.kind !== 'attribution' || passage === undefined) return [];
      const article = articles.get(source.article);
      // “told Ada Stone”: to whom it was said, and no place.
      const isToPerson = (span: Span): boolean =>
        article.names.some((name) => overlaps(name, span) && articles.isPerson(name.entity));
      const media = findMedia(passage, article).filter(
        ({ span }) => isBeside(span, source, article) && !isToPerson(span),
      );
      return [{ source, media, quoted: toQuoted(passage, article) }];
    });

const toQuoted = (passage: Span, { text, quotations }: AnnotatedArticle): string =>
  quotations
    .flatMap((one) =>
      one.kind !== 'title' && overlaps(one, passage) ? [toQuotationKey(sliceSpan(text, one))] : [],
    )
    .join(' ');

/** What may stand between a verb of saying and where it was said, beside a time: “said, again, in a letter”. */
const BETWEEN = /^[\s\p{Ll}]{0,12}$/u;
/** The same after who says it: “said Ada Stone, head of the choir, in a letter”. */
const DESCRIBED = /^, [^;:“”"]{2,90}, $/u;
/** The same between where it was said and who says it: “In an interview with Marlow Radio, Stone said”. */
const AFTER_OPENING = /^[^,;:“”"]{0,48}, $/u;
/** The same where it stands between the two: “Stone, in a letter, said”, “Stone sent a letter on Monday saying”. */
const INSIDE = /^[,\s\p{Ll}]{0,16}$/u;

/** True for words that stand beside the verb of saying or before who says it; others tell of something else. */
function isBeside(span: Span, { source, cue }: Source, article: AnnotatedArticle): boolean {
  if (cue === null || source === null) return false;
  const toGap = (start: number, end: number): string =>
    withoutSpans(article.text, { start, end: Math.max(start, end) }, article.timeframes);
  if (overlaps(span, cue)) return true;
  if (span.start >= source.end && span.end <= cue.start)
    return INSIDE.test(toGap(source.end, span.start)) && INSIDE.test(toGap(span.end, cue.start));
  if (span.end <= Math.min(source.start, cue.start))
    return AFTER_OPENING.test(toGap(span.end, Math.min(source.start, cue.start)));
  const end = Math.max(source.end, cue.end);
  if (span.start >= end && DESCRIBED.test(toGap(end, span.start))) return true;
  return [cue.end, end].some((from) => span.start >= from && BETWEEN.test(toGap(from, span.start)));
}
