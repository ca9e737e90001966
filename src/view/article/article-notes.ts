import type { Claim, Coverage, Passage } from '../../model/comparison.ts';
import type { DifferenceKind } from '../../model/kinds.ts';
import { toReadingSpans } from '../../model/reading-spans.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { ArticleMark } from '../articles.ts';
import type { DifferenceKinds } from '../difference-kinds.ts';
import { type CarriedView, toCarriedIn } from '../text/carried.ts';
import { type Difference, isNotable, toDifferences } from '../text/reading-words.ts';
import { findOddReadings } from '../text/readings.ts';
import { getWitness, listArticles, type Witnesses } from '../text/witnesses.ts';

/** The words of another article that reports the same claim. */
export type OtherWords = { mark: ArticleMark; passage: Passage };

/** What stands in the margin beside a sentence for one claim that it carries. */
export type ClaimNote = {
  claim: string;
  coverage: Coverage;
  /** In which articles the claim stands. */
  carried: CarriedView;
  /** The first words of the claim here, when it is only a part of the sentence; `isCut` when there are more. */
  own: { text: string; isCut: boolean } | null;
  differences: Difference[];
  others: OtherWords[];
};

/** A claim as one article carries it: the passages there, and the words in which it differs from the others. */
export type CarriedClaim = { claim: Claim; passages: Passage[]; differing: DifferingWords[] };

/** Words of an article in which it differs from others, and in what respect. */
export type DifferingWords = Span & { difference: DifferenceKind };

/** Gives the claims that an article carries, in the order of their first passage in it. */
export const toCarriedClaims = (claims: readonly Claim[], article: string): CarriedClaim[] =>
  claims
    .map((claim) => ({
      claim,
      passages: claim.passages.filter((passage) => passage.article === article),
      differing: toDifferingWords(claim, article),
    }))
    .filter(({ passages }) => passages.length > 0)
    .sort((a, b) => (a.passages[0]?.start ?? 0) - (b.passages[0]?.start ?? 0));

const toDifferingWords = ({ apparatus }: Claim, article: string): DifferingWords[] =>
  apparatus.filter(isNotable).flatMap((entry) =>
    findOddReadings(entry)
      .filter((reading) => reading.article === article)
      .flatMap(toReadingSpans)
      .map(({ start, end }) => ({ start, end, difference: entry.kind })),
  );

/** So many words let a reader know the claim again. */
const FIRST_WORD_COUNT = 6;

function toFirstWords(text: string): { text: string; isCut: boolean } {
  const words = text.split(' ');
  return { text: words.slice(0, FIRST_WORD_COUNT).join(' '), isCut: words.length > FIRST_WORD_COUNT };
}

/** The claims that have a passage in a sentence. */
export const toClaimsOfSentence = (carried: readonly CarriedClaim[], sentence: Span): CarriedClaim[] =>
  carried.filter(({ passages }) => passages.some((passage) => overlaps(passage, sentence)));

/** Writes the margin note of one claim beside a sentence. */
export function toClaimNote(
  carried: CarriedClaim,
  sentence: Span,
  { witnesses, kinds }: { witnesses: Witnesses; kinds: DifferenceKinds },
): ClaimNote {
  const { claim, passages } = carried;
  const own = passages.find((passage) => overlaps(passage, sentence));
  const isWhole = own === undefined || (own.start <= sentence.start && own.end >= sentence.end);
  return {
    claim: claim.id,
    coverage: claim.coverage,
    carried: toCarriedIn(claim, listArticles(witnesses)),
    own: isWhole ? null : toFirstWords(own.exact),
    // Spellings, titles and short forms of one name stay on the names page: beside a sentence they look like other names.
    differences: toDifferences(claim.apparatus, witnesses, kinds).filter(
      ({ isNotable, words }) => isNotable || words.kind !== 'name',
    ),
    others: claim.passages
      .filter((passage) => !passages.includes(passage))
      .map((passage) => ({ mark: getWitness(witnesses, passage.article).mark, passage })),
  };
}
