import type { Claim, Comparison, Passage } from '../../model/comparison.ts';
import { containsSpan, overlaps, type Span } from '../../model/span.ts';
import { getWitness, toWitnesses, type Witnesses } from '../text/witnesses.ts';
import { toDifferingSpans, toFacts } from './board-facts.ts';
import { pickPhrases } from './board-phrases.ts';
import { type BoardWord, toBoardWords } from './board-words.ts';
import { weighWords } from './board-worth.ts';

/** A second run of words is printed where it says as much as a fact. */
const SECOND_ANSWER_WORTH = 1.1;
const SECOND_SUBJECT_WORTH = 0.4;

type Worded = { passage: Passage; words: BoardWord[]; stems: ReadonlySet<string> };

/** What the words of a story's passages are judged by. */
export type BoardContext = { witnesses: Witnesses; people: ReadonlySet<string> };

/** Gathers what the board needs to know of a story. */
export const toBoardContext = (comparison: Comparison): BoardContext => ({
  witnesses: toWitnesses(comparison),
  people: new Set(comparison.entities.filter(({ kind }) => kind === 'person').map(({ id }) => id)),
});

/**
 * The words of a passage that answer: what its own version has and the other passages of the claim have not, before all figures, times,
 * quoted words and doubts in which the articles differ.
 *
 * @param version ids of the passages that give the same answer
 * @param subject the words of the row's heading: they need not be said again
 * @returns       one or two spans of the article, in reading order
 */
export function findAnswer(
  claim: Claim,
  passage: Passage,
  {
    version,
    subject,
    context,
  }: { version: ReadonlySet<string>; subject: ReadonlySet<string>; context: BoardContext },
): Span[] {
  const { words, others } = toWordedClaim(claim, passage, context);
  const same = others.filter((each) => version.has(each.passage.id));
  const rest = others.filter((each) => !version.has(each.passage.id));
  const facts = toFacts(claim, passage, getWitness(context.witnesses, passage.article).article);
  const worth = weighWords(words, {
    facts,
    subject,
    toSame: ({ stem }) => toShare(same, stem),
    toRest: rest.length === 0 ? undefined : ({ stem }) => toShare(rest, stem),
  });
  return pickPhrases(words, worth, SECOND_ANSWER_WORTH).map((span) => withQuotationMarks(span, passage));
}

/** The words of a passage that most of the claim's other passages have, too: what the claim is about, without the times and quoted words in which the articles differ. `stems` are what it tells. */
export function findSubject(
  claim: Claim,
  passage: Passage,
  context: BoardContext,
): { spans: Span[]; stems: ReadonlySet<string> } {
  const { words, others } = toWordedClaim(claim, passage, context);
  const differing = toDifferingSpans(claim, passage);
  const worth = words.map((word) =>
    word.says && !differing.some((span) => overlaps(span, word)) ? 1.6 * toShare(others, word.stem) ** 2 : 0,
  );
  const spans = pickPhrases(words, worth, SECOND_SUBJECT_WORTH);
  const inside = words.filter((word) => word.says && spans.some((span) => containsSpan(span, word)));
  return {
    spans: spans.map((span) => withQuotationMarks(span, passage)),
    stems: new Set(inside.map(({ stem }) => stem)),
  };
}

/** The words of a passage, and the claim's passages in other articles with theirs. */
function toWordedClaim(claim: Claim, passage: Passage, { witnesses, people }: BoardContext) {
  const toWorded = (each: Passage): Worded => {
    const { article } = getWitness(witnesses, each.article);
    const words = toBoardWords({ text: each.exact, start: each.start }, article, people);
    return { passage: each, words, stems: new Set(words.map(({ stem }) => stem)) };
  };
  const others = claim.passages.filter(({ article }) => article !== passage.article);
  return { words: toWorded(passage).words, others: others.map(toWorded) };
}

const toShare = (passages: readonly Worded[], stem: string): number =>
  passages.length === 0 ? 0 : passages.filter(({ stems }) => stems.has(stem)).length / passages.length;

const count = (text: string, sign: string): number => text.split(sign).length - 1;

/** A span with the quotation marks that its words stand between, so that none is printed without its other half. */
function withQuotationMarks(span: Span, { exact, start }: Passage): Span {
  const [from, to] = [span.start - start, span.end - start];
  const words = exact.slice(from, to);
  const open = count(words, '“') - count(words, '”');
  const mark = exact[from - 1] === '“' ? 1 : 0;
  const close = /^[,.]?”/u.exec(exact.slice(to))?.[0].length ?? 0;
  if (open < 0) return { start: span.start - mark, end: span.end };
  if (open > 0) return { start: span.start, end: span.end + close };
  return mark > 0 && close > 0 ? { start: span.start - mark, end: span.end + close } : span;
}
