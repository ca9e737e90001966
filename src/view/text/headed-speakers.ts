import type { Comparison } from '../../model/comparison.ts';
import { oncePerStory } from '../once.ts';
import { findWitnessWords, toWitnesses, type Witnesses } from './witnesses.ts';

/** Under whom the page of quotations lists a quotation of an article: null where under nobody, undefined where it does not list it. */
export type FindHeaded = (article: string, quotation: string) => string | null | undefined;

/** Makes the function by which a cell names the speaker of quoted words, so that no two pages of a story disagree on them. */
export const toHeadedSpeakers = oncePerStory((comparison: Comparison): FindHeaded => {
  const witnesses = toWitnesses(comparison);
  const labels = new Map(comparison.entities.map(({ id, label }) => [id, label]));
  const headed = new Map(
    comparison.utterances.flatMap(({ speaker, speakerWords, variants }) => {
      const words =
        speakerWords === null ? null : findWitnessWords(witnesses, speakerWords.article, speakerWords);
      const name = (speaker === null ? words : labels.get(speaker)) ?? null;
      return variants.map(({ article, quotation }) => [`${article} ${quotation}`, name] as const);
    }),
  );
  return (article, quotation) => headed.get(`${article} ${quotation}`);
});

/** What articles and entities a story has, and who speaks in it. */
export type Named = {
  witnesses: Witnesses;
  /** What entities are called. */
  labels: ReadonlyMap<string, string>;
  findHeaded: FindHeaded;
};

/** Gathers these, once a story. */
export const toNamed = oncePerStory(
  (comparison: Comparison): Named => ({
    witnesses: toWitnesses(comparison),
    labels: new Map(comparison.entities.map(({ id, label }) => [id, label])),
    findHeaded: toHeadedSpeakers(comparison),
  }),
);
