import { z } from 'zod';

/** A file name without folders. */
const FileNameSchema = z
  .string()
  .refine((name) => !name.includes('/') && !name.includes('\\') && name !== '.' && name !== '..');

/** SHA-256 of a file's bytes, in hexadecimal; null where there was no such file. */
const DigestSchema = z.hash('sha256').nullable();

/** An article file that a step added or wrote over; its bytes are kept under their digest. */
const FileStepSchema = z.object({ name: FileNameSchema, before: DigestSchema, after: DigestSchema });
export type FileStep = z.infer<typeof FileStepSchema>;

/** One step of the editor's: what `story.yaml` was and what it became, null where there was no such file; and the article files that it moved. */
const StepSchema = z.object({
  before: z.string().nullable(),
  after: z.string().nullable(),
  what: z.string(),
  articles: z.array(FileStepSchema).default([]),
});

/** The steps of a story, the latest last; those after `done` were taken back. */
export const JournalSchema = z.object({ steps: z.array(StepSchema), done: z.int().min(0) });
export type Journal = z.infer<typeof JournalSchema>;
export type Step = z.infer<typeof StepSchema>;

/** Most steps that are kept: some megabytes for a large story. */
const MAX_STEPS = 200;

export const EMPTY_JOURNAL: Journal = { steps: [], done: 0 };

/** Adds a step; what was taken back before it cannot be done again. */
export function addStep({ steps, done }: Journal, step: Step): Journal {
  const kept = [...steps.slice(0, done), step].slice(-MAX_STEPS);
  return { steps: kept, done: kept.length };
}

/** The step that undo takes back, when the file still is what the step made of it; undefined when there is none. */
export function findUndo({ steps, done }: Journal, present: string | null): Step | undefined {
  const step = steps[done - 1];
  return step?.after === present ? step : undefined;
}

/** The step that redo does again, when the file still is what it was before it; undefined when there is none. */
export function findRedo({ steps, done }: Journal, present: string | null): Step | undefined {
  const step = steps[done];
  return step?.before === present ? step : undefined;
}
