import { z } from 'zod';

const verbatim = z.string();

/** What one article gives in one claim, read by hand: `tests/gold/differences.json`. */
const GoldReadingSchema = z.object({
  figure: z
    .object({ text: verbatim, value: z.number(), unit: z.string(), modifier: z.string().nullable() })
    .optional(),
  timeframe: z.object({ text: verbatim, from: z.number().nullable(), to: z.number().nullable() }).optional(),
  voice: z.string(),
  source: verbatim.nullable(),
  cue: verbatim.nullable(),
  hedges: z.array(verbatim),
  quoted: verbatim.nullable(),
});
export type GoldReading = z.infer<typeof GoldReadingSchema>;

/** Claim id → key of an article → reading. */
export const GoldDifferencesSchema = z.object({
  claims: z.record(z.string(), z.record(z.string(), GoldReadingSchema)),
});

/** The parts of `tests/gold/topics.json` that say where the claims stand. */
export const GoldTopicsSchema = z.object({
  files: z.record(z.string(), z.string()),
  topics: z.array(
    z.object({
      claims: z.array(z.object({ id: z.string(), passages: z.record(z.string(), z.array(verbatim)) })),
    }),
  ),
});
