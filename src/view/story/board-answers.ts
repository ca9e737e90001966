import type { Claim, ComparedArticle, Comparison, Passage } from '../../model/comparison.ts';
import { containsSpan, overlaps, type Span, spanLength } from '../../model/span.ts';
import { type Named, toNamed } from '../text/headed-speakers.ts';
import { findWitnessWords, getWitness } from '../text/witnesses.ts';
import { withCue } from './board-ends.ts';
import { type Facts, toFacts, toFactWorth } from './board-facts.ts';
import { pickClause } from './board-picks.ts';
import { isBracketOpen, isQuotationCut, withQuotationMarks } from './board-quotes.ts';
import { isClause, isSound, opensInside, toWordEdges } from './board-sound.ts';
import { withSpeaker } from './board-speakers.ts';
import { findLostSubject } from './board-subjects.ts';
import { type BoardWord, toBoardWords } from './board-words.ts';
import { findRest, isTakenBack } from './cell-rest.ts';

type Worded = {
  passage: Passage;
  words: readonly BoardWord[];
  stems: ReadonlySet<string>;
};

/** The words of passages that were read already, with the article that they were read in. */
type ReadWords = Map<Passage, { article: ComparedArticle; worded: Worded }>;

/** Words that were picked of passages already, by what they were picked for; `isAlone`: the passage is a clause that begins nowhere inside another. */
type PickedWords = Map<string, { article: ComparedArticle; spans: readonly Span[]; isAlone: boolean }>;

/** What the words of a story's passages are judged by. */
export type BoardContext = Named & { people: ReadonlySet<string>; read: ReadWords; picked: PickedWords };

type Entities = Comparison['entities'];

/** Of one story at a time: its pages with all and with fewer articles, made one after another, ask for the same words. */
let last: ({ entities: Entities } & Omit<BoardContext, keyof Named>) | undefined;

function findLast(entities: Entities) {
  if (last?.entities !== entities) {
    const people = new Set(entities.filter(({ kind }) => kind === 'person').map(({ id }) => id));
    last = { entities, people, read: new Map(), picked: new Map() };
  }
  return last;
}

/** Gathers what the board needs to know of a story. */
export function toBoardContext(comparison: Comparison): BoardContext {
  const { people, read, picked } = findLast(comparison.entities);
  return { ...toNamed(comparison), people, read, picked };
}

/**
 * The words of a passage that answer: its clause that the row is about, with the figures, times, quoted words and doubts in which the articles differ, and with who says
 * it where the passage tells.
 *
 * @returns spans of the article in reading order, and who is cited for them where they do not say so; none for a passage without words
 */
export function findAnswer(claim: Claim, passage: Passage, context: BoardContext): Answer {
  const worded = toWordedClaim(claim, passage, context);
  const { words } = worded;
  const { article } = getWitness(context.witnesses, passage.article);
  const { spans: picked, isAlone } = pickWords(worded, toFacts(claim, passage, article), {
    passage,
    article,
    context,
  });
  const said = withSpeaker(picked, passage, { article, ...context });
  const subject = said.spans[0]?.start === words[0]?.start ? findLostSubject(passage, article) : undefined;
  const whole = subject === undefined && !isAlone ? findSentence(passage, context) : undefined;
  if (whole !== undefined) return { speaker: null, spans: [whole] };
  const spans = subject === undefined ? said.spans : [subject, ...said.spans];
  return {
    speaker: subject === undefined ? said.speaker : null,
    spans: joinTouching(
      withCue(toWordEdges(spans, words), passage, article).map((span) => withQuotationMarks(span, passage)),
      article.text.value ?? '',
    ),
  };
}

/** The clause of a passage that its claim is about. Most articles that a reader leaves out say nothing of a claim: it then asks for the same words. */
function pickWords(
  { words, others }: ReturnType<typeof toWordedClaim>,
  facts: Facts,
  { passage, article, context }: { passage: Passage; article: ComparedArticle; context: BoardContext },
): { spans: readonly Span[]; isAlone: boolean } {
  const key = JSON.stringify([passage.id, others.map((other) => other.passage.id), facts]);
  const known = context.picked.get(key);
  if (known?.article === article) return known;
  const about = toAbout(words, others, facts);
  const needed = words.map((word, at) => {
    const shared = toShare(others, word.stem);
    return isNeeded(word, facts, shared) || (shared > 0 && isFirstNamed(words, at));
  });
  const spans = findSound(passage, { words, about }, pickClause(words, { about, needed }));
  const picked = { article, spans, isAlone: isClause(words) && !opensInside(passage, article) };
  context.picked.set(key, picked);
  return picked;
}

/**
 * Spans of an answer that go to the end of its passage, with the rest of its sentence where that takes them back. `goesOn`: another rest is missing, which a cell that says
 * much has no room for.
 */
export function withRest(
  spans: readonly Span[],
  claim: Claim,
  { passage, context }: { passage: Passage; context: BoardContext },
): { spans: Span[]; goesOn: boolean } {
  const { article } = getWitness(context.witnesses, passage.article);
  const text = article.text.value ?? '';
  const last = spans.at(-1);
  const isToEnd = last !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(last.end, passage.end));
  const rest = isToEnd ? findRest(passage, article, claim) : undefined;
  return rest !== undefined && isTakenBack(passage, rest, article)
    ? { spans: joinTouching([...spans, toWordsOf(rest, article)], text), goesOn: false }
    : { spans: [...spans], goesOn: rest !== undefined };
}

/** From its first word to its last. */
function toWordsOf({ start, end }: Span, { text }: ComparedArticle): Span {
  const words = text.value?.slice(start, end) ?? '';
  const before = words.search(/[\p{L}\p{N}]/u);
  const after = words.length - words.trimEnd().replace(/\.$/u, '').length;
  return { start: start + Math.max(0, before), end: end - after };
}

/** Spans between which no word stands are one. */
function joinTouching(spans: readonly Span[], text: string): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const isNext =
      last !== undefined && span.start >= last.end && !/[\p{L}\p{N}]/u.test(text.slice(last.end, span.start));
    if (isNext) last.end = span.end;
    else joined.push({ ...span });
  }
  return joined;
}

/** The sentence of a passage that is a part of it, where it is not long and published. */
function findSentence(passage: Passage, { witnesses }: BoardContext): Span | undefined {
  const { article } = getWitness(witnesses, passage.article);
  const sentence = article.sentences.find((one) => containsSpan(one, passage));
  if (sentence === undefined || spanLength(sentence) > MAX_SENTENCE) return undefined;
  if (findWitnessWords(witnesses, passage.article, sentence) === undefined) return undefined;
  return spanLength(sentence) > spanLength(passage) + 1
    ? { start: sentence.start, end: sentence.end }
    : undefined;
}
/** Longest sentence that stands for a part of it that says nothing alone, in UTF-16 units. */
const MAX_SENTENCE = 500;

/** Picked words where they can stand alone, else with all before or after them, else the whole passage. */
function findSound(
  passage: Passage,
  { words, about }: { words: readonly BoardWord[]; about: readonly number[] },
  picked: Span[],
): Span[] {
  const [first, last] = [words[0], words.at(-1)];
  const [own, end] = [picked.at(-1), picked.at(-1)?.end];
  if (first === undefined || last === undefined || own === undefined || end === undefined) return picked;
  const fromStart = [{ start: first.start, end }];
  const toEnd = [...picked.slice(0, -1), { start: own.start, end: last.end }];
  const whole = [{ start: first.start, end: last.end }];
  const total = about.reduce((sum, one) => sum + one, 0);
  const tells = (spans: readonly Span[]): boolean =>
    words.reduce(
      (sum, word, at) => sum + (spans.some((span) => overlaps(span, word)) ? (about[at] ?? 0) : 0),
      0,
    ) >=
    LEAST_TOLD * total;
  return (
    [picked, fromStart, toEnd].find(
      (spans) =>
        tells(spans) &&
        isSound(words, spans) &&
        !spans.some((span) => isBracketOpen(span, passage) || isQuotationCut(span, passage)),
    ) ?? whole
  );
}
/** Part of what the other articles tell, too, that an answer has of its passage at least. */
const LEAST_TOLD = 0.7;

/** What a passage answers. */
export type Answer = { speaker: string | null; spans: Span[] };

/** How much of what a claim is about a passage tells: the words that the claim's other articles have, too. */
export function toCloseness(claim: Claim, passage: Passage, context: BoardContext): number {
  const { words, others } = toWordedClaim(claim, passage, context);
  const shares = new Map(words.map((word) => [word.stem, toAboutness(word, toShare(others, word.stem))]));
  return [...shares.values()].reduce((sum, one) => sum + one, 0);
}

/** Part of what the words of a fact are worth that counts beside what a clause is about. */
const FACT_SHARE = 0.4;

/** True for a word of a fact in which the articles differ, or of one that another article has, too. */
const isNeeded = (word: BoardWord, facts: Facts, shared: number): boolean =>
  facts.some((fact) => overlaps(fact, word) && (fact.isGiven !== true || (word.says && shared > 0)));

/** True for a place or body that the words before do not name. */
function isFirstNamed(words: readonly BoardWord[], at: number): boolean {
  const word = words[at];
  return word?.atom?.kind === 'name' && !words.slice(0, at).some(({ stem }) => stem === word.stem);
}

/** How much each word is what the claim is about, with a part of what the facts are worth that it belongs to. */
const toAbout = (words: readonly BoardWord[], others: readonly Worded[], facts: Facts): number[] =>
  words.map((word) => {
    const shared = toShare(others, word.stem);
    return toAboutness(word, shared) + FACT_SHARE * toFactWorth(facts, word, shared);
  });

/** How much a word is what the claim is about: as far as the others have it. */
const toAboutness = ({ says, atom }: BoardWord, shared: number): number =>
  says ? shared ** 2 * (atom?.kind === 'person' || atom?.kind === 'cue' ? LITTLE_WORTH : 1) : 0;

/** Who does it, and that somebody says it, are in many clauses of a passage. */
const LITTLE_WORTH = 0.4;

/** The words of a passage, and the claim's passages in other articles with theirs. */
function toWordedClaim(claim: Claim, passage: Passage, { witnesses, people, read }: BoardContext) {
  const toWorded = (each: Passage): Worded => {
    const { article } = getWitness(witnesses, each.article);
    const known = read.get(each);
    if (known?.article === article) return known.worded;
    const words = toBoardWords({ text: each.exact, start: each.start }, article, people);
    const worded = {
      passage: each,
      words,
      stems: new Set(words.map(({ stem }) => stem)),
    };
    read.set(each, { article, worded });
    return worded;
  };
  const others = claim.passages.filter(({ article }) => article !== passage.article);
  return { words: toWorded(passage).words, others: others.map(toWorded) };
}

const toShare = (passages: readonly Worded[], stem: string): number =>
  passages.length === 0 ? 0 : passages.filter(({ stems }) => stems.has(stem)).length / passages.length;
