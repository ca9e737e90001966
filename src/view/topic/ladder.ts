import type { Claim, Comparison } from '../../model/comparison.ts';
import { type Voice, VoiceSchema } from '../../model/kinds.ts';
import { type ArticleMark, toArticleViews } from '../articles.ts';
import { claimHref } from '../href.ts';
import { type LabelView, toLabelView } from '../story/claim-label.ts';
import type { QuotedWords } from '../story/given-words.ts';
import { findWitnessWords, getWitness, toWitnesses, type Witnesses } from '../text/witnesses.ts';

/** How one article carries a claim: who is cited with which verb, and the words that make it less sure. */
export type LadderStep = { article: ArticleMark; cited: QuotedWords[]; hedges: QuotedWords[] };

/** A claim with its articles on four rungs, from the article's own voice down to hearsay. */
export type LadderRow = {
  href: string;
  label: LabelView;
  rungs: { voice: Voice; steps: LadderStep[] }[];
};

/** The rungs of each claim that two articles or more carry. */
export function toLadder(comparison: Comparison, claims: readonly Claim[] = comparison.claims): LadderRow[] {
  const articles = toArticleViews(comparison);
  const witnesses = toWitnesses(comparison);
  return claims
    .filter((claim) => claim.coverage.count > 1)
    .map((claim) => {
      const steps = articles.flatMap(({ id }) => toStep(claim, id, witnesses));
      return {
        href: claimHref(comparison.story.id, claim.id),
        label: toLabelView(claim, articles),
        rungs: VoiceSchema.options.map((voice) => ({
          voice,
          steps: steps.filter((step) => step.voice === voice).map(({ step }) => step),
        })),
      };
    });
}

/** True when the articles of a row do not all stand on one rung, or some use a word that makes it less sure and others do not. */
export function isUneven({ rungs }: LadderRow): boolean {
  const used = rungs.filter(({ steps }) => steps.length > 0);
  const hedged = used.flatMap(({ steps }) => steps).map(({ hedges }) => hedges.length > 0);
  return used.length > 1 || new Set(hedged).size > 1;
}

function toStep(claim: Claim, id: string, witnesses: Witnesses): { voice: Voice; step: LadderStep }[] {
  const passage = claim.passages.find((each) => each.article === id);
  if (!passage) return [];
  const { article, mark } = getWitness(witnesses, id);
  const readings = claim.apparatus
    .flatMap((entry) => entry.readings)
    .filter((reading) => reading.passage === passage.id);
  const found = readings.find((reading) => reading.kind === 'attribution');
  const sentence = article.sentences.find((each) => each.id === passage.sentence);
  const cited = [found?.source, found?.cue].flatMap((span) => span ?? []);
  const hedges = readings.flatMap((reading) => (reading.kind === 'certainty' ? reading.hedges : []));
  const toWords = (spans: readonly { start: number; end: number }[]): QuotedWords[] =>
    [...spans]
      .sort((a, b) => a.start - b.start)
      .flatMap(({ start, end }) => {
        const text = findWitnessWords(witnesses, id, { start, end });
        return text === undefined ? [] : [{ article: id, start, end, text }];
      });
  return [
    {
      voice: found?.voice ?? sentence?.voice ?? 'own',
      step: { article: mark, cited: toWords(cited), hedges: toWords(hedges) },
    },
  ];
}
