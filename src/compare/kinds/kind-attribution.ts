import { sliceSpan } from '../../model/span.ts';
import { findAttributionDifference } from '../attributions/attribution-differences.ts';
import { isCitedBeside } from '../attributions/cited-elsewhere.ts';
import { CAPITALS, PRONOUN } from '../attributions/source-signs.ts';
import type { ClaimToRead, DifferenceRules } from '../readings/claim-to-read.ts';
import { UNKNOWN_SOURCE } from '../readings/different-keys.ts';
import { quoteSpan, sayReading } from '../readings/reading-words.ts';
import type { ReadingOf } from '../readings/readings.ts';
import { PAPERS } from '../sources/clear-sources.ts';
import type { StoryArticles } from '../words/story-articles.ts';

/** Other sources; they cannot all be so where the articles stand on other rungs: own voice, named, unnamed, hearsay. */
export const ATTRIBUTION: DifferenceRules = {
  words: {
    kind: 'attribution',
    label: 'who says it',
    detail: 'who says it',
    gives: ['reports it', 'report it'],
    none: ['does not', 'do not'],
    relations: {
      differs: { kind: 'attribution-differs', label: 'who says it differs' },
      compatible: { kind: 'attribution-differs', label: 'who says it differs' },
    },
    canAgree: false,
    weight: 1,
  },
  sayReading: (reading, text) =>
    reading.kind === 'attribution' ? sayAttribution(reading, text) : sayReading(reading, text),
  // Of a source that is in doubt, or only “he”, nothing is said; nor of two that may be one.
  areAlike: (readings, articles) => {
    const sources = readings.filter((one) => one.kind === 'attribution');
    return (
      sources.some((one) => one.doubtful === true || isUnknown(one.key)) ||
      sources.some((one, index) => sources.slice(index + 1).some((other) => mayBeOne(one, other, articles)))
    );
  },
  toEntries(claim) {
    const readings = withoutDoubtfulOwn(claim.readSources(), claim);
    const entry = claim.toEntry('attribution', readings, () => true);
    return [{ ...entry, ...findAttributionDifference(readings, claim) }];
  },
};

/** A verb of saying, or “according to”, with which a passage cites somebody, though it is not known whom. */
const CITES = /(?<!\p{L})(?:said|says|told|according to|wrote|tweeted|announced|testified)(?!\p{L})/u;

/** An article that has somebody say it in one of its passages is not said to tell it as its own in another; nor is one that has somebody say it in the next sentence, or in the one before. */
function withoutDoubtfulOwn(
  readings: readonly ReadingOf<'attribution'>[],
  { passages, articles }: Pick<ClaimToRead, 'passages' | 'articles'>,
): ReadingOf<'attribution'>[] {
  const citing = new Set([
    ...readings.flatMap(({ voice, article }) => (voice === 'own' ? [] : [article])),
    ...passages.flatMap(({ exact, article }) => (CITES.test(exact) ? [article] : [])),
  ]);
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const isBeside = ({ passage: id, article }: ReadingOf<'attribution'>): boolean => {
    const passage = byId.get(id);
    return passage !== undefined && isCitedBeside(passage, articles.get(article));
  };
  return readings.map((one) =>
    one.voice === 'own' && (citing.has(one.article) || isBeside(one)) ? { ...one, doubtful: true } : one,
  );
}

/** True for two articles' sources of which one name is in both, or one head (“the report”, “Stone’s report”), or one is a paper that the other may have written, or a “he”. */
function mayBeOne(
  one: ReadingOf<'attribution'>,
  other: ReadingOf<'attribution'>,
  articles: StoryArticles,
): boolean {
  if (one.article === other.article || one.source === null || other.source === null) return false;
  const [mine, theirs] = [one, other].map(({ article, source }) =>
    source === null ? '' : sliceSpan(articles.get(article).text, source),
  );
  const [names, others] = [mine, theirs].map((words) => new Set(words?.match(CAPITALS)));
  const [head, otherHead] = [mine, theirs].map((words) => words?.toLowerCase().split(/\s+/u).at(-1) ?? '');
  return (
    (names !== undefined && others !== undefined && !names.isDisjointFrom(others)) ||
    (head !== undefined && head === otherHead) ||
    isPaper(head) !== isPaper(otherHead) ||
    [mine, theirs].some((words) => PRONOUN.test(words ?? ''))
  );
}

const isPaper = (head = ''): boolean => PAPERS.has(head) || /^reports?$/u.test(head);

const isUnknown = (key: string): boolean => key.endsWith(` ${UNKNOWN_SOURCE}`);

/** A source that only points at somebody is named after it in the site's words. */
function sayAttribution({ voice, source, cue }: ReadingOf<'attribution'>, text: string): string {
  const person =
    source?.resolved != null && PRONOUN.test(sliceSpan(text, source)) ? [`[${source.resolved}]`] : [];
  const [who, verb] = [source, cue].map((span) => (span === null ? [] : [quoteSpan(text, span)]));
  const parts = [...(who ?? []), ...person, ...(verb ?? [])].join(' ');
  switch (voice) {
    case 'own':
      return 'in its own voice';
    case 'hearsay':
      return parts === '' ? 'as hearsay' : `as hearsay, ${parts}`;
    case 'named':
      return parts === '' ? 'a named source' : parts;
    case 'unnamed':
      return parts === '' ? 'an unnamed source' : `an unnamed source, ${parts}`;
    default:
      return voice satisfies never;
  }
}
