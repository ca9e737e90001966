import { findOverlapping, type Span, sliceSpan } from '../../model/span.ts';
import { isHalfQuotation } from '../leans/lean-facts.ts';
import { toNounKey } from '../leans/lean-tests.ts';
import type { Reading } from './each-stretch.ts';
import { findNeeds, type Need, readShown } from './heading-needs.ts';
import { leanOf, OPEN_SIGNS } from './label-context.ts';
import { isQuotedStart, JOINED, KNOWN, toDegree } from './label-degree.ts';
import { withBroughtIn } from './label-nouns.ts';
import { findPlace, findRunningBefore } from './label-place.ts';
import { tellsBefore } from './telling-before.ts';
import { withWholeQuotation } from './whole-quotations.ts';

/** Sentences before a heading at most, and their code units; the nearest may be longer. */
const MOST_SENTENCES = 5;
const MOST_LENGTH = 500;
const LONGEST_SENTENCE = 700;

/**
 * The words before a heading by which it can be understood: of the sentences that run on into it, or of one from further up that brings in what “the” points at, the fewest that name all that it leans
 * on. Where none name all of it, those that name all but what “the long letter” is, or but what “the letter” is, which many readers know. Undefined where it leans on nothing, and where nothing
 * answers.
 */
export function findNeededBefore(label: Span, reading: Reading, needs: readonly Need[]): Span | undefined {
  const candidates = needs.length === 0 ? [] : toCandidates(label, reading);
  const tiers = [needs, needs.filter(({ isLoose }) => !isLoose), needs.filter(({ isNoun }) => !isNoun)];
  for (const [at, asked] of tiers.entries()) {
    const isOther = at === 0 || asked.length < (tiers[at - 1]?.length ?? 0);
    const found =
      asked.length > 0 && isOther ? findAnswering(candidates, label, { reading, needs: asked }) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Those of the needs of a heading that the words set before it do not answer, but for things that readers of its story know, or that it tells of by more than a noun.
 *
 * @param topics  words of the headlines and first paragraphs of the story
 */
export function findOpenNeeds(
  label: Span,
  before: Span | null,
  { topics, ...reading }: Reading & { topics: ReadonlySet<string> },
): Need[] {
  const needs = findNeeds(label, reading).filter(
    ({ isKnown, isLoose, what }) => !(isKnown || isLoose || topics.has(toNounKey(what))),
  );
  if (before === null || needs.length === 0) return needs;
  const shown = readShown(before, label, reading);
  return needs.filter(({ isAnswered }) => !isAnswered(shown));
}

type Asked = { reading: Reading; needs: readonly Need[] };

/** The first stretch that answers all and leans on little itself; of those that go on from others only where there is no such one. */
function findAnswering(
  candidates: readonly Span[],
  label: Span,
  { reading, needs }: Asked,
): Span | undefined {
  const answering = candidates.filter((one) => {
    const shown = readShown(one, label, reading);
    return needs.every(({ isAnswered }) => isAnswered(shown)) && tellsBefore(one, label, reading);
  });
  const isUpTo = (limit: number | undefined, one: Span): boolean =>
    toOpeningDegree(one, reading) <= (limit ?? 0);
  return (
    answering.find((one) => isUpTo(KNOWN, one)) ??
    answering.find((one) => isUpTo(JOINED, one)) ??
    answering[0]
  );
}

/** How much the first sentence of a stretch leans on what stands before it; a quotation that opens in it closes further on. */
function toOpeningDegree(span: Span, reading: Reading): number {
  const { article, people } = reading;
  const [first] = findOverlapping(article.sentences, span);
  if (first === undefined) return Infinity;
  const sign = leanOf(first, article, people)?.sign ?? '';
  const isWhole = sign === 'half-quotation' && !isHalfQuotation(sliceSpan(article.text, span));
  if (isWhole && !isQuotedStart(first, article)) return KNOWN;
  return OPEN_SIGNS.has(sign) ? Math.max(JOINED, toDegree(first, reading)) : toDegree(first, reading);
}

/** The sentences that run on into a heading, from the nearest on, the one that brings in what it points at, and as far back as somebody's words need to tell whose they are. */
function toCandidates(label: Span, reading: Reading): Span[] {
  const { article } = reading;
  const found: Span[] = [];
  let [at] = findOverlapping(article.sentences, label);
  while (at !== undefined && found.length < MOST_SENTENCES) {
    at = findRunningBefore(at, article, found.length === 0);
    const end = found[0]?.end ?? at?.end ?? 0;
    if (at === undefined || end - at.start > (found.length === 0 ? LONGEST_SENTENCE : MOST_LENGTH)) break;
    found.push({ start: at.start, end });
  }
  const further = [withBroughtIn(label, found[0], reading), findPlace(label, reading)];
  const all = [...found, ...further.filter((one) => one !== undefined)];
  return all.flatMap((one) => withWholeQuotation(one, label, { article, most: LONGEST_SENTENCE }) ?? []);
}
