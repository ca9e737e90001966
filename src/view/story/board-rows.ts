import type { Claim, Comparison, Passage } from '../../model/comparison.ts';
import type { DifferenceWords } from '../../model/difference-words.ts';
import type { Id } from '../../model/ids.ts';
import { containsSpan, type Span } from '../../model/span.ts';
import { type ArticleView, toArticleViews } from '../articles.ts';
import { findKindWords } from '../difference-kinds.ts';
import { articleHref, claimHref } from '../href.ts';
import { findOwnPassages } from '../text/passages.ts';
import { findWitnessWords, getWitness, type QuotedWords, quoteWitness } from '../text/witnesses.ts';
import { type AbsenceView, toAbsenceView } from './absences.ts';
import { type BoardContext, findAnswer, toCloseness, withRest } from './board-answers.ts';
import { type BoardShort, toPlain, toShared, toShort } from './board-shorts.ts';
import { type BoardSubject, toBoardSubject } from './board-subject.ts';
import { type AnswerState, findDetails, toAnswerState, toVersions, type Version } from './board-versions.ts';
import { toLabelView } from './claim-label.ts';
import { toHeadLinkOf } from './head-links.ts';

/** An article's answer in its own words, the whole sentences that they stand in, and the place of its version among the row's. */
export type AnswerView = {
  /** Who is cited for the words, where they do not say so. */
  speaker: string | null;
  words: QuotedWords[];
  /** True where words of their passage are left off before them, whoever is cited for them apart. */
  before: boolean;
  /** True where words of their passage are left off after them, or their sentence goes on with what the row asks. */
  after: boolean;
  /** The words without the rest of their sentence, for a line of several answers. */
  core: QuotedWords[];
  whole: QuotedWords;
  href: string;
  version: number;
};

/** What an article has for a row of the board. */
export type BoardCell = { article: ArticleView } & (
  | { kind: 'answer'; state: AnswerState; word: string; answers: AnswerView[] }
  | { kind: 'absent'; absence: AbsenceView }
);

/** A claim on the board: what it is about, and each article's answer. */
export type BoardRow = {
  id: Id;
  href: string;
  /** What it is about, as a clause. */
  subject: BoardSubject;
  /** The same in a few words, for a sentence that names several rows, and what of it most of the articles tell. */
  short: BoardShort;
  shared: BoardShort;
  /** Who gives one answer, the most first, whether these are known to agree, and else which of them are. */
  versions: {
    articles: ArticleView[];
    isCertain: boolean;
    agreeing: ArticleView[];
    isSplit: boolean;
  }[];
  /** True when two versions cannot both be so. */
  isContrary: boolean;
  /** Articles in which it was not found at all. */
  absent: ArticleView[];
  /** In what they differ; names differ in nearly every claim, the names page has them. */
  differs: DifferenceWords[];
  cells: BoardCell[];
};

type RowContext = {
  comparison: Comparison;
  articles: readonly ArticleView[];
  context: BoardContext;
};

/** One claim as a row of the board. */
export function toBoardRow(claim: Claim, { comparison, articles, context }: RowContext): BoardRow {
  const versions = toVersions(claim);
  const named = claim.passages.find(({ id }) => id === claim.labelPassage) ?? claim.passages[0];
  const label = toLabelView(claim, toArticleViews(comparison), comparison);
  const subject = toBoardSubject(label, named, toWordsOfOthers(claim, named));
  const answerContext = { story: comparison.story.id, versions, context };
  const toCell = (article: ArticleView): BoardCell => {
    const own = orderPassages(claim, article.id, context);
    if (own.length === 0) {
      const absence = toAbsenceView(claim, article.id, comparison.story.id, subject.text);
      return { kind: 'absent', article, absence };
    }
    const answers = shownFirst(own.map((passage) => toAnswer(claim, passage, answerContext)));
    const state = toAnswerState(claim, article.id, comparison);
    return { kind: 'answer', article, ...state, answers };
  };
  const cells = articles.map(toCell);
  const short = toPlain(toShort(subject, claim, named, context), { claim, cells });
  return {
    id: claim.id,
    href: claimHref(comparison.story.id, claim.id),
    subject,
    short,
    shared: toShared(short, { claim, cells }),
    versions: versions.map((version) => ({
      articles: articles.filter(({ id }) => version.articles.includes(id)),
      isCertain: version.isCertain,
      isSplit: version.isSplit,
      agreeing: articles.filter(({ id }) => version.agreeing.includes(id)),
    })),
    isContrary: claim.contradictions.length > 0,
    absent: cells
      .filter((cell) => cell.kind === 'absent' && cell.absence.state === 'missing')
      .map(({ article }) => article),
    differs: findDetails(claim).map((kind) => findKindWords(comparison, kind)),
    cells,
  };
}

/** What each article but that of a passage says of a claim. */
function toWordsOfOthers({ passages }: Claim, named: Passage | undefined): ReadonlyMap<Id, string> {
  const others = passages.filter(({ article }) => article !== named?.article);
  return new Map(
    [...Map.groupBy(others, ({ article }) => article)].map(([article, own]): [Id, string] => [
      article,
      own.map(({ exact }) => exact).join(' '),
    ]),
  );
}

/** Where an excerpt is published the first answer may be withheld: a cell shows what it can. */
const shownFirst = (answers: readonly AnswerView[]): AnswerView[] => [
  ...answers.filter(({ words }) => words.length > 0),
  ...answers.filter(({ words }) => words.length === 0),
];

/**
 * An article's passages of a claim: what the row is headed by, then what is likeliest to say the same as that, then what is known to agree with another article and
 * what tells most of what the others do; the headline, which often lacks a verb, last.
 */
function orderPassages(claim: Claim, article: Id, context: BoardContext): Passage[] {
  const { headline } = getWitness(context.witnesses, article).article;
  const tied = new Set(
    claim.links.filter(({ agreement }) => agreement === 'same').flatMap(({ a, b }) => [a, b]),
  );
  const toHeadLink = toHeadLinkOf(claim);
  const toRanks = (passage: Passage): number[] => [
    headline !== null && 'start' in headline && containsSpan(headline, passage) ? 0 : 1,
    toHeadLink(passage),
    tied.has(passage.id) ? 1 : 0,
    toCloseness(claim, passage, context),
  ];
  return findOwnPassages(claim, article)
    .map((passage) => ({ passage, ranks: toRanks(passage) }))
    .sort((a, b) => compareRanks(b.ranks, a.ranks))
    .map(({ passage }) => passage);
}

/** Compares by the first rank that is not equal. */
const compareRanks = (a: readonly number[], b: readonly number[]): number =>
  a.map((rank, index) => rank - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;

type AnswerContext = {
  story: Id;
  versions: readonly Version[];
  context: BoardContext;
};

function toAnswer(claim: Claim, passage: Passage, { story, versions, context }: AnswerContext): AnswerView {
  const index = versions.findIndex(({ passages }) => passages.has(passage.id));
  const { speaker, spans } = findAnswer(claim, passage, context);
  const whole = withRest(spans, claim, { passage, context });
  return {
    speaker,
    words: quoteWitness(context.witnesses, passage.article, whole.spans),
    before: speaker === null && hasWordsBefore(passage, whole.spans[0]?.start),
    after: whole.goesOn || hasWordsAfter(passage, whole.spans.at(-1)?.end),
    core: quoteWitness(context.witnesses, passage.article, spans),
    whole: quoteWitness(context.witnesses, passage.article, [findSentences(passage, context)])[0] ?? {
      ...passage,
      text: passage.exact,
    },
    href: articleHref(story, passage.article, passage.sentence),
    version: index,
  };
}

/** Words that only tie what follows to what stands before. */
const TIES = /\b(?:and|but|so|that|then|yet)\b/giu;

/** True where a passage has words before an offset, beside what only ties. */
const hasWordsBefore = ({ exact, start }: Passage, offset = start): boolean =>
  /[\p{L}\p{N}]/u.test(exact.slice(0, Math.max(0, offset - start)).replace(TIES, ''));

/** The same after an offset, where no sentence ends there: what is told in a sentence of its own is not cut off. */
const hasWordsAfter = ({ exact, start, end }: Passage, offset = end): boolean => {
  const [words, rest] = [exact.slice(0, offset - start), exact.slice(Math.max(0, offset - start))];
  const isClosed = /[.!?]["”’)]{0,2}$/u.test(words) || /^["”’)]{0,2}[.!?]["”’)]{0,2}\s/u.test(rest);
  return !isClosed && /[\p{L}\p{N}]/u.test(rest);
};

/** From the first to the last sentence of a passage where all of it is published, else the passage. */
function findSentences(passage: Passage, { witnesses }: BoardContext): Span {
  const { article } = getWitness(witnesses, passage.article);
  const own = article.sentences.filter(({ start, end }) => start < passage.end && end > passage.start);
  const span = {
    start: Math.min(passage.start, ...own.map(({ start }) => start)),
    end: Math.max(passage.end, ...own.map(({ end }) => end)),
  };
  const isPublished = findWitnessWords(witnesses, passage.article, span) !== undefined;
  return isPublished && containsSpan(span, passage) ? span : { start: passage.start, end: passage.end };
}
