import type { Claim, ComparedArticle, Passage } from '../../model/comparison.ts';
import { containsSpan, type Span } from '../../model/span.ts';
import type { Named } from '../text/headed-speakers.ts';
import { findWitnessWords, getWitness } from '../text/witnesses.ts';
import { findTelling, isSpoken, withSpeaker } from './board-speakers.ts';
import { findLostSubject } from './board-subjects.ts';
import { findHalfBefore, findRest, MAX_REST } from './cell-rest.ts';
import { findWhose } from './cell-whose.ts';

/** What of its sentence a passage cannot be read without: who says it, whom its verb speaks of, the condition after it. Words of the article but for the speaker's name. */
/** `gap`: words stand between those before and the passage. */
export type CellAround = {
  speaker: string | null;
  before: string | null;
  gap: boolean;
  after: string | null;
};

/** After what is said with a participle, what “but” opens is part of it: “saying that the ban was lifted but rules were set”. */
const BUT = /^ but(?=\s)/u;
/** The rest of what a dash cuts: “… — the oldest of the bay — will close”. */
const DASH = /^\s?(?:[—–]|-{2,3})/u;
const AFTER_DASH = /(?:[—–]|--)\s?$/u;

/** Finds what stands round a passage of a claim that is a part of its sentence. */
export function toCellAround(
  passage: Passage,
  claim: Pick<Claim, 'passages'>,
  { witnesses, labels, findHeaded }: Named,
): CellAround {
  if (passage.exact === '') return { speaker: null, before: null, gap: false, after: null };
  const { article } = getWitness(witnesses, passage.article);
  const found = withSpeaker([passage], passage, { article, labels, findHeaded });
  const telling = found.speaker === null ? undefined : findTelling(passage, article);
  // Of words without marks their sentence says who says them, and no name of ours.
  const speaker = isSpoken(passage, article) ? found.speaker : null;
  const half = findHalfBefore(passage, article, claim) ?? toShort(telling?.before);
  const subject = half ?? findLostSubject(passage, article) ?? findWhose(passage, article);
  const opening = subject === undefined ? [DASH] : [DASH, BUT];
  const after =
    findAfter(passage, article, opening) ?? findRest(passage, article, claim) ?? toShort(telling?.after);
  const read = (span: Span | undefined): string | null =>
    (span && findWitnessWords(witnesses, passage.article, span)) ?? null;
  const before = read(subject);
  const gap = before !== null && half === undefined;
  return { speaker: subject === undefined ? speaker : null, before, gap, after: read(after) };
}

/** Longest part of a sentence that tells who speaks, in UTF-16 units: sentences of news are shorter. */
const MAX_TELLING = 400;

const toShort = (span: Span | undefined): Span | undefined =>
  span === undefined || span.end <= span.start || span.end - span.start > MAX_TELLING ? undefined : span;

/** The rest of the sentence where it goes on after a dash. */
function findAfter(
  passage: Passage,
  { sentences, text }: ComparedArticle,
  opening: readonly RegExp[],
): Span | undefined {
  const sentence = sentences.find((one) => containsSpan(one, passage));
  const rest = sentence && text.value?.slice(passage.end, sentence.end);
  if (sentence === undefined || rest === undefined) return undefined;
  // Between two dashes it is put in: what stands after goes on with what stands before.
  if (DASH.test(rest) && AFTER_DASH.test(text.value?.slice(sentence.start, passage.start) ?? ''))
    return undefined;
  if (!opening.some((one) => one.test(rest))) return undefined;
  return rest.length > MAX_REST ? undefined : { start: passage.end, end: sentence.end };
}
