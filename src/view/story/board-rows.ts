import type { Claim, Comparison, Passage } from '../../model/comparison.ts';
import type { DifferenceWords } from '../../model/difference-words.ts';
import type { Id } from '../../model/ids.ts';
import { containsSpan, type Span } from '../../model/span.ts';
import { type ArticleView, toArticleViews } from '../articles.ts';
import { findKindWords } from '../difference-kinds.ts';
import { articleHref, claimHref } from '../href.ts';
import { findOwnPassages } from '../text/passages.ts';
import { findWitnessWords, getWitness } from '../text/witnesses.ts';
import { type AbsenceView, toAbsenceView } from './absences.ts';
import { type BoardContext, findAnswer, findSubject } from './board-answers.ts';
import { type BoardSubject, toBoardSubject } from './board-subject.ts';
import { type AnswerState, findDetails, toAnswerState, toVersions, type Version } from './board-versions.ts';
import { toLabelView } from './claim-label.ts';

/** Verbatim words with their place. */
export type BoardWords = Span & { article: Id; text: string };

/** An article's answer in its own words, the whole sentences that they stand in, and the place of its version among the row's. */
export type AnswerView = {
  words: BoardWords[];
  whole: BoardWords;
  href: string;
  version: number;
};

/** What an article has for a row of the board. */
export type BoardCell = { article: ArticleView } & (
  | { kind: 'answer'; state: AnswerState; word: string; answers: AnswerView[] }
  | { kind: 'absent'; absence: AbsenceView }
);

/** Verbatim words of the passage that a claim is named after, or the editor's; `before`, `after`: its sentence goes on there; `speaker`: who is cited where they do not say so. */
export type BoardShort =
  | { speaker: string | null; words: BoardWords[]; before: boolean; after: boolean }
  | string;

/** A claim on the board: what it is about, and each article's answer. */
export type BoardRow = {
  id: Id;
  href: string;
  /** What it is about, as a clause. */
  subject: BoardSubject;
  /** The same in a few words, for a sentence that names several rows. */
  short: BoardShort;
  /** Who gives one answer, the most first, and whether these are known to agree. */
  versions: { articles: ArticleView[]; isCertain: boolean }[];
  /** True when two versions cannot both be so. */
  isContrary: boolean;
  /** Articles in which it was not found at all. */
  absent: ArticleView[];
  /** In what they differ; names differ in nearly every claim, the names page has them. */
  differs: DifferenceWords[];
  cells: BoardCell[];
};

/** A clause up to this length is short enough for a sentence that names several rows. */
const SHORT_LENGTH = 50;

type RowContext = {
  comparison: Comparison;
  articles: readonly ArticleView[];
  context: BoardContext;
};

/** One claim as a row of the board. */
export function toBoardRow(claim: Claim, { comparison, articles, context }: RowContext): BoardRow {
  const versions = toVersions(claim);
  const named = claim.passages.find(({ id }) => id === claim.labelPassage) ?? claim.passages[0];
  const about = named && findSubject(claim, named, context);
  const subject = toBoardSubject(toLabelView(claim, toArticleViews(comparison)), named);
  const stems = about?.stems ?? new Set<string>();
  const answerContext = { story: comparison.story.id, versions, stems, context };
  const toCell = (article: ArticleView): BoardCell => {
    const own = orderPassages(claim, article.id, context);
    if (own.length === 0) {
      return { kind: 'absent', article, absence: toAbsenceView(claim, article.id, comparison.story.id) };
    }
    const answers = own.map((passage) => toAnswer(claim, passage, answerContext));
    const state = toAnswerState(claim, article.id, comparison);
    return { kind: 'answer', article, ...state, answers };
  };
  const cells = articles.map(toCell);
  return {
    id: claim.id,
    href: claimHref(comparison.story.id, claim.id),
    subject,
    short: toShort(subject, named, { spans: about?.spans ?? [], context }),
    versions: versions.map((version) => ({
      articles: articles.filter(({ id }) => version.articles.includes(id)),
      isCertain: version.isCertain,
    })),
    isContrary: claim.contradictions.length > 0,
    absent: cells
      .filter((cell) => cell.kind === 'absent' && cell.absence.state === 'missing')
      .map(({ article }) => article),
    differs: findDetails(claim).map((kind) => findKindWords(comparison, kind)),
    cells,
  };
}

/** A short clause as it is; of a longer one the words that the other passages have, too. */
function toShort(
  { text, passage, speaker }: BoardSubject,
  named: Passage | undefined,
  { spans, context }: { spans: readonly Span[]; context: BoardContext },
): BoardShort {
  if (passage === null || named === undefined) return text;
  const isWhole = text.length <= SHORT_LENGTH;
  const words = toWords(named.article, isWhole ? [passage] : spans, context);
  const [first, last] = [words[0], words.at(-1)];
  if (isWhole || first === undefined || last === undefined)
    return { speaker, words, before: false, after: false };
  const goesOn = /[\p{L}\p{N}]/u.test(named.exact.slice(last.end - named.start));
  return { speaker, words, before: first.start > named.start, after: goesOn };
}

/** An article's passages of a claim; its headline, which often lacks a verb, behind its sentences. */
function orderPassages(claim: Claim, article: Id, { witnesses }: BoardContext): Passage[] {
  const { headline } = getWitness(witnesses, article).article;
  const isHeadline = (passage: Passage): boolean =>
    headline !== null && 'start' in headline && containsSpan(headline, passage);
  return findOwnPassages(claim, article).sort((a, b) => Number(isHeadline(a)) - Number(isHeadline(b)));
}

type AnswerContext = {
  story: Id;
  versions: readonly Version[];
  stems: ReadonlySet<string>;
  context: BoardContext;
};

function toAnswer(
  claim: Claim,
  passage: Passage,
  { story, versions, stems, context }: AnswerContext,
): AnswerView {
  const index = versions.findIndex(({ passages }) => passages.has(passage.id));
  const spans = findAnswer(claim, passage, { subject: stems, context });
  const whole = findSentences(passage, context);
  return {
    words: toWords(passage.article, spans, context),
    whole: toWords(passage.article, [whole], context)[0] ?? {
      ...passage,
      text: passage.exact,
    },
    href: articleHref(story, passage.article, passage.sentence),
    version: index,
  };
}

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

const toWords = (article: Id, spans: readonly Span[], { witnesses }: BoardContext): BoardWords[] =>
  spans.flatMap(({ start, end }) => {
    const text = findWitnessWords(witnesses, article, { start, end });
    return text === undefined ? [] : [{ article, start, end, text }];
  });
