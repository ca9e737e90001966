import type { Claim, Comparison, Passage } from '../../model/comparison.ts';
import type { Id } from '../../model/ids.ts';
import type { DifferenceKind } from '../../model/kinds.ts';
import { containsSpan, type Span } from '../../model/span.ts';
import type { ArticleView } from '../articles.ts';
import { articleHref, claimHref } from '../href.ts';
import { findWitnessWords, getWitness } from '../text/witnesses.ts';
import { type AbsenceView, toAbsenceView } from './absences.ts';
import { type BoardContext, findAnswer, findSubject } from './board-answers.ts';
import { type AnswerState, findDetails, toAnswerState, toVersions, type Version } from './board-versions.ts';

/** Verbatim words with their place. */
export type BoardWords = Span & { article: Id; text: string };

/** An article's answer in its own words, and the whole sentences that they stand in. */
export type AnswerView = { words: BoardWords[]; whole: BoardWords; href: string };

/** What an article has for a row of the board. */
export type BoardCell = { article: ArticleView } & (
  | { kind: 'answer'; state: AnswerState; word: string; answers: AnswerView[] }
  | { kind: 'absent'; absence: AbsenceView }
);

/** A claim on the board: what it is about in two to six words, and each article's answer. */
export type BoardRow = {
  id: Id;
  href: string;
  /** Verbatim words of the passage that the claim is named after, or the editor's words. */
  subject: BoardWords[] | string;
  /** Who gives one answer, the most first, and whether these are known to agree. */
  versions: { articles: ArticleView[]; isCertain: boolean }[];
  /** True when two versions cannot both be so. */
  isContrary: boolean;
  /** Articles in which it was not found at all. */
  absent: ArticleView[];
  /** In what they differ; names differ in nearly every claim, the names page has them. */
  differs: DifferenceKind[];
  cells: BoardCell[];
};

type RowContext = { comparison: Comparison; articles: readonly ArticleView[]; context: BoardContext };

/** One claim as a row of the board. */
export function toBoardRow(claim: Claim, { comparison, articles, context }: RowContext): BoardRow {
  const versions = toVersions(claim);
  const named = claim.passages.find(({ id }) => id === claim.labelPassage) ?? claim.passages[0];
  const subject = named && findSubject(claim, named, context);
  const toCell = (article: ArticleView): BoardCell => {
    const own = findOwnPassages(claim, article.id);
    if (own.length === 0) {
      return { kind: 'absent', article, absence: toAbsenceView(claim, article.id, comparison.story.id) };
    }
    const answers = own.map((passage) =>
      toAnswer(claim, passage, {
        story: comparison.story.id,
        versions,
        stems: subject?.stems ?? new Set(),
        context,
      }),
    );
    const letterOf = (id: Id): string => articles.find((each) => each.id === id)?.letter ?? '';
    return { kind: 'answer', article, ...toAnswerState(claim, article.id, letterOf), answers };
  };
  const cells = articles.map(toCell);
  return {
    id: claim.id,
    href: claimHref(comparison.story.id, claim.id),
    subject:
      claim.labelBy === 'editor' || named === undefined || subject === undefined
        ? claim.label
        : toWords(named.article, subject.spans, context),
    versions: versions.map((version) => ({
      articles: articles.filter(({ id }) => version.articles.includes(id)),
      isCertain: version.isCertain,
    })),
    isContrary: claim.contradictions.length > 0,
    absent: cells
      .filter((cell) => cell.kind === 'absent' && cell.absence.state === 'missing')
      .map(({ article }) => article),
    differs: findDetails(claim),
    cells,
  };
}

/** An article's passages of a claim, those that say the same in the same words once. */
function findOwnPassages(claim: Claim, article: Id): Passage[] {
  const own = claim.passages.filter((passage) => passage.article === article);
  return own.filter(({ exact }, index) => own.findIndex((other) => other.exact === exact) === index);
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
  const version = versions.find(({ passages }) => passages.has(passage.id))?.passages ?? new Set();
  const spans = findAnswer(claim, passage, { version, subject: stems, context });
  const whole = findSentences(passage, context);
  return {
    words: toWords(passage.article, spans, context),
    whole: toWords(passage.article, [whole], context)[0] ?? { ...passage, text: passage.exact },
    href: articleHref(story, passage.article, passage.sentence),
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
