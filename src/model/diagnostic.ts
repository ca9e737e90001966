import { z } from 'zod';

/** One problem that an editor can mend, at its place in a file. `line` and `column` are 1-based; columns count UTF-16 code units. */
export const DiagnosticSchema = z.object({
  file: z.string(),
  line: z.int().positive(),
  column: z.int().positive(),
  severity: z.enum(['error', 'warning', 'info']),
  source: z.string(),
  ruleId: z.string(),
  message: z.string(),
  note: z.string(),
});
export type Diagnostic = z.infer<typeof DiagnosticSchema>;
