import type { Claim, ComparedArticle, Comparison, Passage } from '../../model/comparison.ts';
import { containsSpan, overlaps, type Span } from '../../model/span.ts';
import { getWitness, toWitnesses, type Witnesses } from '../text/witnesses.ts';
import { toDifferingSpans, toFacts } from './board-facts.ts';
import { pickPhrases } from './board-phrases.ts';
import { withQuotationMarks } from './board-quotes.ts';
import { type BoardWord, toBoardWords } from './board-words.ts';
import { weighWords } from './board-worth.ts';

/** An answer: two to six words; a second run of them is printed where it says as much as a fact. */
const ANSWER = { least: 2, most: 6, cheap: 3, second: 1.1, verbWorth: 0.2 };
const LITTLE_WORTH = 0.12;
/** A heading: up to seven words, with a verb where that tells as much; a second run where the first is short. */
const HEADING = { least: 3, most: 7, cheap: 5, second: 1, verbWorth: 0.6 };

type Worded = { passage: Passage; words: readonly BoardWord[]; stems: ReadonlySet<string> };

/** The words of passages that were read already, with the article that they were read in. */
type ReadWords = Map<Passage, { article: ComparedArticle; worded: Worded }>;

/** What the words of a story's passages are judged by. */
export type BoardContext = { witnesses: Witnesses; people: ReadonlySet<string>; read: ReadWords };

type Entities = Comparison['entities'];

/** Of one story at a time: its pages with all and with fewer articles, made one after another, ask for the same words. */
let last: { entities: Entities; people: ReadonlySet<string>; read: ReadWords } | undefined;

function findLast(entities: Entities) {
  if (last?.entities !== entities) {
    const people = new Set(entities.filter(({ kind }) => kind === 'person').map(({ id }) => id));
    last = { entities, people, read: new Map() };
  }
  return last;
}

/** Gathers what the board needs to know of a story. */
export function toBoardContext(comparison: Comparison): BoardContext {
  const { people, read } = findLast(comparison.entities);
  return { witnesses: toWitnesses(comparison), people, read };
}

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
  return pickPhrases(words, worth, ANSWER).map((span) => withQuotationMarks(span, passage));
}

/** The words of a passage that most of the claim's other passages have, too: what the claim is about, without the times and quoted words in which the articles differ. `stems` are what it tells. */
export function findSubject(
  claim: Claim,
  passage: Passage,
  context: BoardContext,
): { spans: Span[]; stems: ReadonlySet<string> } {
  const { words, others } = toWordedClaim(claim, passage, context);
  const differing = toDifferingSpans(claim, passage).filter(
    ({ start, end }) => (end - start) * 2 < passage.end - passage.start,
  );
  const worth = words.map((word) =>
    differing.some((span) => overlaps(span, word)) ? 0 : toSubjectWorth(word, others),
  );
  const spans = pickPhrases(words, worth, HEADING);
  const inside = words.filter((word) => word.says && spans.some((span) => containsSpan(span, word)));
  return {
    spans: spans.map((span) => withQuotationMarks(span, passage)),
    stems: new Set(inside.map(({ stem }) => stem)),
  };
}

/** A word of a heading: as far as the others have it, and a little for who does it and for what belongs to a verb. */
function toSubjectWorth({ says, stem, verb, atom }: BoardWord, others: readonly Worded[]): number {
  if (!says) return verb ? LITTLE_WORTH : 0;
  const least = atom?.kind === 'person' || atom?.kind === 'name' ? LITTLE_WORTH : 0;
  return Math.max(least, 1.6 * toShare(others, stem) ** 2);
}

/** The words of a passage, and the claim's passages in other articles with theirs. */
function toWordedClaim(claim: Claim, passage: Passage, { witnesses, people, read }: BoardContext) {
  const toWorded = (each: Passage): Worded => {
    const { article } = getWitness(witnesses, each.article);
    const known = read.get(each);
    if (known?.article === article) return known.worded;
    const words = toBoardWords({ text: each.exact, start: each.start }, article, people);
    const worded = { passage: each, words, stems: new Set(words.map(({ stem }) => stem)) };
    read.set(each, { article, worded });
    return worded;
  };
  const others = claim.passages.filter(({ article }) => article !== passage.article);
  return { words: toWorded(passage).words, others: others.map(toWorded) };
}

const toShare = (passages: readonly Worded[], stem: string): number =>
  passages.length === 0 ? 0 : passages.filter(({ stems }) => stems.has(stem)).length / passages.length;
