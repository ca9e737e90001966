import { isPointing } from '../../model/function-words.ts';
import { containsSpan, findOverlapping, overlaps, type Span, sliceSpan } from '../../model/span.ts';
import { isHalfQuotation } from '../leans/lean-facts.ts';
import { toNounKey } from '../leans/lean-tests.ts';
import { standsForAll } from '../leans/need-rules.ts';
import type { Reading } from './each-stretch.ts';
import { findNeeds, type Need, readShown } from './heading-needs.ts';
import { leanOf, OPEN_SIGNS } from './label-context.ts';
import { isQuotedStart, JOINED, KNOWN, toDegree } from './label-degree.ts';
import { withBroughtIn } from './label-nouns.ts';
import { findPlace, findRunningBefore } from './label-place.ts';
import { settles } from './settling-words.ts';
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
  const tiers = [
    needs,
    needs.filter(({ isLoose }) => !isLoose),
    needs.filter(({ isLoose, isNoun, what }) => !isLoose && !(isNoun && standsForAll(what))),
    needs.filter(({ isNoun }) => !isNoun),
  ];
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

/**
 * The nearest stretch that answers all and leans on little itself, or else on what a connective goes on from; one that begins further up, and leans on less, only where it tells what the nearer
 * one goes back to: what it tells of something else would be read as a part of the heading.
 */
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
  const standing = answering.find((one) => isUpTo(KNOWN, one));
  const near = answering.find((one) => isUpTo(JOINED, one)) ?? answering[0];
  if (standing === undefined || near === undefined || !containsSpan(standing, near)) return standing ?? near;
  return settles({ start: standing.start, end: near.start }, near, reading) ? standing : near;
}

/** How much the first sentence of a stretch leans on what stands before it; a quotation that opens in it closes further on. */
function toOpeningDegree(span: Span, reading: Reading): number {
  const { article, people } = reading;
  const [first] = findOverlapping(article.sentences, span);
  if (first === undefined) return Infinity;
  const sign = leanOf(first, article, people)?.sign ?? '';
  const isWhole = sign === 'half-quotation' && !isHalfQuotation(sliceSpan(article.text, span));
  if (isWhole && !isQuotedStart(first, article)) return KNOWN;
  if (isQuotedStart(first, article) && saysWho(first, article)) return OPEN_SIGNS.has(sign) ? JOINED : KNOWN;
  return OPEN_SIGNS.has(sign) ? Math.max(JOINED, toDegree(first, reading)) : toDegree(first, reading);
}

/** ““Fog came,” said Velde.”: whose words they are stands beside them. */
const saysWho = (one: Span, { quotations, text }: Reading['article']): boolean =>
  quotations.some(
    ({ speaker, ...quotation }) =>
      overlaps(quotation, one) &&
      speaker !== null &&
      containsSpan(one, speaker) &&
      !isPointing(sliceSpan(text, speaker)),
  );

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
