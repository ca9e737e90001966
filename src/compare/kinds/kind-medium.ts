import type { Passage, Reading } from '../../model/comparison.ts';
import type { Id } from '../../model/ids.ts';
import type { Span } from '../../model/span.ts';
import { toContents } from '../attributions/attribution-tellings.ts';
import { areInStep, type TellingWord, toTellingWords } from '../attributions/parallel-words.ts';
import type { ClaimToRead, DifferenceRules } from '../readings/claim-to-read.ts';
import { UNKNOWN_SOURCE } from '../readings/different-keys.ts';
import type { ReadingOf } from '../readings/readings.ts';
import { findMedia, type Medium } from '../words/media.ts';

/** Other places where one speaker said one thing: “in a statement”, “told Harbour Radio”. */
export const MEDIUM: DifferenceRules = {
  words: {
    kind: 'medium',
    label: 'where it was said',
    detail: 'where it was said',
    gives: ['says where it was said', 'say where it was said'],
    none: ['does not say', 'do not say'],
    relations: {
      differs: { kind: 'medium-differs', label: 'said in another place' },
      compatible: { kind: 'medium-differs', label: 'said in another place' },
    },
    canAgree: true,
    weight: 2,
  },
  isBetweenArticles: true,
  toEntries(claim) {
    const placed = findPlaced(claim);
    const compared = placed.filter((one) => placed.some((other) => isElsewhere(one, other)));
    if (compared.length === 0) return [];
    const readings = compared.flatMap(({ passage, media }) =>
      media.map((medium): Reading => toReading(passage, medium)),
    );
    return [{ kind: 'medium', differs: true, compatible: true, readings, without: [] }];
  },
};

type Placed = { passage: Passage; speaker: string; media: Medium[]; said: readonly TellingWord[] };

/** The passages of which both is known, who speaks and where. */
function findPlaced(claim: ClaimToRead): Placed[] {
  const { passages, articles } = claim;
  const found = passages
    .map((passage) => ({ passage, media: findMedia(passage, articles.get(passage.article)) }))
    .filter(({ media }) => media.length > 0);
  if (found.length < 2) return [];
  const speakers = new Map(claim.readSources().map((one) => [one.passage, one]));
  return found.flatMap(({ passage, media: all }): Placed[] => {
    const speaker = speakers.get(passage.id);
    const media = all.filter(({ span }) => speaker !== undefined && isBesideCue(span, speaker));
    if (media.length === 0) return [];
    if (speaker?.voice !== 'named' || speaker.key.endsWith(` ${UNKNOWN_SOURCE}`)) return [];
    const article = articles.get(passage.article);
    const apart = [
      ...media.map(({ span }) => span),
      ...[speaker.source, speaker.cue].flatMap((one) => one ?? []),
    ];
    const said = toTellingWords(article.text, toContents(speaker, passage, article), apart);
    return [{ passage, speaker: speaker.key, media, said }];
  });
}

/** Most characters between the verb or the source and the words that tell where it was said: “said Tuesday in a statement”, “in a statement, Stone said”. */
const CUE_REACH = 48;

/** True for words beside the verb of saying or its source; others tell of something else: “said he wrote in a letter”. */
const isBesideCue = (span: Span, { cue, source }: ReadingOf<'attribution'>): boolean =>
  [cue, source].some(
    (one) => one !== null && one.start - span.end <= CUE_REACH && span.start - one.end <= CUE_REACH,
  );

/** True when one speaker says the same in parallel words in two articles, so that it is one utterance and not two on one matter, and no place of one is a place of the other. */
const isElsewhere = (one: Placed, other: Placed): boolean =>
  one.passage.article !== other.passage.article &&
  one.speaker === other.speaker &&
  toKeys(one.media).isDisjointFrom(toKeys(other.media)) &&
  areInStep(one.said, other.said);

const toKeys = (media: readonly Medium[]): ReadonlySet<string> => new Set(media.map(({ where }) => where));

const toReading = ({ article, id }: { article: Id; id: string }, { where, span }: Medium): Reading => ({
  kind: 'words',
  article,
  passage: id,
  key: where,
  spans: [span],
  says: null,
});
