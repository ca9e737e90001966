import { z } from 'zod';

const share = z.number().min(0).max(1);

/** One measured rate: on which data, of how many cases, with the interval that the number of cases allows. */
export const MeasurementSchema = z.strictObject({
  /** What was measured, in plain words: “Sentences set together that belong together”. */
  what: z.string().min(1),
  /** The name of the rate: precision, recall, F1, boundary F1. */
  measure: z.string().min(1),
  value: share,
  /** Ends of the interval: of 95 %, where `what` does not say otherwise. */
  low: share,
  high: share,
  /** Number of cases, and what a case is. */
  n: z.int().positive(),
  cases: z.string().min(1),
  /** Public name of the data. */
  data: z.string().min(1),
});
export type Measurement = z.infer<typeof MeasurementSchema>;

/** `src/view/measured.json`: what the method page prints. */
export const MeasurementsSchema = z.array(MeasurementSchema);

/** How often pairs of sentences are right whose scores lie in a stretch of the scale, and what these scores say on average. */
export const ReliabilitySchema = z.strictObject({
  /** Public name of the data. */
  data: z.string().min(1),
  from: share,
  to: share,
  average: share,
  right: share,
  low: share,
  high: share,
  n: z.int().positive(),
});
export type Reliability = z.infer<typeof ReliabilitySchema>;

/** `src/view/reliability.json`: the curve that the method page prints, set by set, from low scores to high ones. */
export const ReliabilitiesSchema = z.array(ReliabilitySchema);
