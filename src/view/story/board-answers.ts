import type { Claim, Comparison, Passage } from '../../model/comparison.ts';
import { containsSpan, type Span } from '../../model/span.ts';
import { getWitness, toWitnesses, type Witnesses } from '../text/witnesses.ts';
import { type Facts, toFacts, toFactWorth } from './board-facts.ts';
import { pickPhrases } from './board-phrases.ts';
import { type BoardWord, toBoardWords } from './board-words.ts';

/** A second run of words is printed where it says as much as a fact. */
const SECOND_ANSWER_WORTH = 1.1;
const SECOND_SUBJECT_WORTH = 0.4;
/** Names say whom a claim is about; what is said of them is the answer. */
const NAME_WORTH = 0.2;
/** What the heading says already is worth less in a cell: just enough to complete a phrase. */
const SAID_WORTH = 0.3;
/** A verb answers rather than a noun, and its auxiliary belongs to it. */
const VERB_WORTH = 0.4;
const CUE_WORTH = 0.8;
const AUXILIARIES = new Set(
  `am is are was were be been being do does did has have had can could may might must shall should will would`.split(
    ' ',
  ),
);
/** What stands before a verb: its subject or its auxiliary. */
const BEFORE_VERBS = new Set([
  'i',
  'we',
  'you',
  'he',
  'she',
  'it',
  'they',
  'who',
  'not',
  'to',
  ...AUXILIARIES,
]);

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
  const worth = words.map((_, index) => toWorth(words, index, { same, rest, facts, subject }));
  return pickPhrases(words, worth, SECOND_ANSWER_WORTH).map((span) => withQuotationMarks(span, passage));
}

/** The words of a passage that most of the claim's other passages have, too: what the claim is about. `stems` are what it tells. */
export function findSubject(
  claim: Claim,
  passage: Passage,
  context: BoardContext,
): { spans: Span[]; stems: ReadonlySet<string> } {
  const { words, others } = toWordedClaim(claim, passage, context);
  const worth = words.map(({ says, stem }) => (says ? 1.6 * toShare(others, stem) ** 2 : 0));
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

type Neighbours = {
  same: readonly Worded[];
  rest: readonly Worded[];
  facts: Facts;
  subject: ReadonlySet<string>;
};

function toWorth(words: readonly BoardWord[], index: number, context: Neighbours): number {
  const word = words[index];
  if (word === undefined) return 0;
  const { same, rest, subject } = context;
  const shared = toShare(same, word.stem);
  const said = subject.has(word.stem);
  const fact = toFactWorth(context.facts, word, { shared, said });
  if (said) return Math.max(fact, SAID_WORTH);
  if (!word.says) return fact + (AUXILIARIES.has(word.form) ? VERB_WORTH : 0);
  if (word.atom?.kind === 'person' || word.atom?.kind === 'name') return fact + NAME_WORTH;
  if (opensReport(words, index)) return fact;
  const follows = BEFORE_VERBS.has(words[index - 1]?.form ?? '');
  // Where all give one answer, it is what they share; else it is what the others do not say.
  const own = rest.length === 0 ? 0.2 + 0.7 * shared : (1 - toShare(rest, word.stem)) * (0.6 + 0.9 * shared);
  return fact + own + (word.atom?.kind === 'cue' ? CUE_WORTH : follows ? VERB_WORTH : 0);
}

/** True for a reporting verb before what is reported (“stated that …”, “insists compromise …”), which says who speaks; not for “rejected the idea”, where it answers. */
function opensReport(words: readonly BoardWord[], index: number): boolean {
  const atom = words[index]?.atom;
  if (atom?.kind !== 'cue') return false;
  const next = words.slice(index + 1).find((word) => word.atom !== atom);
  return next === undefined || next.parted || next.says || next.form === 'that';
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
