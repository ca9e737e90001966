import type { Claim, ComparedArticle, Comparison, Passage, Reading } from '../../model/comparison.ts';
import { type Voice, VoiceSchema } from '../../model/kinds.ts';
import type { Span } from '../../model/span.ts';
import { type ArticleMark, toArticleViews } from '../articles.ts';
import { findKindWords } from '../difference-kinds.ts';
import { claimHref } from '../href.ts';
import { type LabelView, toLabelView } from '../story/claim-label.ts';
import { toHeadLinkOf } from '../story/head-links.ts';
import { isDoubtful } from '../text/reading-words.ts';
import {
  findWitnessWords,
  getWitness,
  type QuotedWords,
  quoteWitness,
  toWitnesses,
  type Witnesses,
} from '../text/witnesses.ts';
import { isPronoun } from './credits.ts';

/** How one article carries a claim: who is cited with which verb, whom a pronoun among these words stands for, and the words that make it less sure. */
export type LadderStep = {
  article: ArticleMark;
  cited: QuotedWords[];
  person: string | null;
  hedges: QuotedWords[];
};

/** A claim with its articles on four rungs, from the article's own voice down to hearsay. */
export type LadderRow = {
  href: string;
  label: LabelView;
  rungs: { voice: Voice; steps: LadderStep[] }[];
  /** The articles that carry the claim and leave in doubt who says it. */
  unclear: ArticleMark[];
};

/**
 * The rungs of each claim that two articles or more carry in different ways, as the claim’s own page says, too: how each of two readings alone was taken makes no difference of
 * them.
 */
export function toLadder(comparison: Comparison, claims: readonly Claim[] = comparison.claims): LadderRow[] {
  const articles = toArticleViews(comparison);
  const witnesses = toWitnesses(comparison);
  return claims
    .filter((claim) => claim.coverage.count > 1 && isTold(claim))
    .flatMap((claim) => {
      const steps = articles.flatMap(({ id }) => toSteps(claim, id, witnesses));
      if (steps.length === 0) return [];
      const told = new Set(steps.map(({ step }) => step.article.id));
      const carrying = new Set(claim.passages.map(({ article }) => article));
      const row = {
        href: claimHref(comparison.story.id, claim.id),
        label: toLabelView(claim, articles, comparison),
        rungs: VoiceSchema.options.map((voice) => ({
          voice,
          steps: steps.filter((step) => step.voice === voice).map(({ step }) => step),
        })),
        unclear: articles.filter(({ id }) => carrying.has(id) && !told.has(id)),
      };
      return isUneven(row) ? [row] : [];
    });
}

/** True for a claim of which its own page says that articles carry it otherwise, or less sure. */
const isTold = ({ apparatus }: Claim): boolean =>
  apparatus.some(
    ({ kind, differs, compatible }) =>
      differs && ((kind === 'attribution' && !compatible) || kind === 'certainty'),
  );

/** True when the articles of a row do not all stand on one rung, or some use a word that makes it less sure and others do not. */
function isUneven({ rungs }: LadderRow): boolean {
  const used = rungs.filter(({ steps }) => steps.length > 0);
  const hedged = used.flatMap(({ steps }) => steps).map(({ hedges }) => hedges.length > 0);
  return used.length > 1 || new Set(hedged).size > 1;
}

/** What stands in place of the rungs where no claim is uneven; who else is cited, the page of a claim may say. */
export function sayNoneUneven(comparison: Comparison): string {
  const { kind } = findKindWords(comparison, 'attribution').relations.differs;
  return comparison.claims.some(({ relations }) => relations.some((one) => one.kind === kind))
    ? 'No claim is listed here: only what is sure is. Where two articles cite others for a claim, the page of the claim says so.'
    : 'No claim is listed here: only what is sure is. Articles can cite others for a claim all the same.';
}

/**
 * Where an article stands on the rungs, once a rung: by those of its passages that are likeliest to say what heads the claim, and of them by what leaves no doubt; nowhere where
 * all leave it in doubt. Who is cited for another of its passages may be cited for something beside.
 */
function toSteps(claim: Claim, id: string, witnesses: Witnesses): { voice: Voice; step: LadderStep }[] {
  const { article } = getWitness(witnesses, id);
  const toHeadLink = toHeadLinkOf(claim);
  const own = claim.passages.filter((passage) => passage.article === id && !isHeadline(passage, article));
  const most = Math.max(...own.map(toHeadLink));
  const clear = own.filter(
    (passage) =>
      toHeadLink(passage) === most &&
      readingsOf(claim, passage).some((one) => one.kind === 'attribution' && !isDoubtful(one)),
  );
  const steps = clear.map((passage) => toStep(claim, passage, witnesses));
  return steps.filter(({ voice }, index) => steps.findIndex((one) => one.voice === voice) === index);
}

/** Whom a pronoun that is the source stands for, as the article names him. */
function toPerson(found: Reading | undefined, witnesses: Witnesses): string | null {
  if (found?.kind !== 'attribution' || found.source === null) return null;
  const words = findWitnessWords(witnesses, found.article, found.source);
  return words !== undefined && isPronoun(words) ? (found.source.resolved ?? null) : null;
}

const isHeadline = ({ sentence }: Passage, { sentences, blocks }: ComparedArticle): boolean => {
  const block = sentences.find(({ id }) => id === sentence)?.block;
  return block !== undefined && blocks[block]?.kind !== 'paragraph';
};

const readingsOf = ({ apparatus }: Claim, { id }: Passage): Reading[] =>
  apparatus.flatMap(({ readings }) => readings).filter(({ passage }) => passage === id);

function toStep(claim: Claim, passage: Passage, witnesses: Witnesses): { voice: Voice; step: LadderStep } {
  const id = passage.article;
  const { article, mark } = getWitness(witnesses, id);
  const readings = readingsOf(claim, passage);
  const found = readings.find((reading) => reading.kind === 'attribution');
  const sentence = article.sentences.find((each) => each.id === passage.sentence);
  const cited = [found?.source, found?.cue].flatMap((span) => span ?? []);
  const hedges = readings.flatMap((reading) =>
    reading.kind === 'certainty' && !isDoubtful(reading) ? reading.hedges : [],
  );
  const toWords = (spans: readonly Span[]): QuotedWords[] =>
    quoteWitness(
      witnesses,
      id,
      spans.toSorted((a, b) => a.start - b.start),
    );
  return {
    voice: found?.voice ?? sentence?.voice ?? 'own',
    step: {
      article: mark,
      cited: toWords(cited),
      person: toPerson(found, witnesses),
      hedges: toWords(hedges),
    },
  };
}
