import type { Comparison } from '../model/comparison.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { startOf } from './diagnostics.ts';
import type { SourceFile } from './story-files.ts';
import { toProblem } from './yaml.ts';

/**
 * Notices articles that are mostly one text: one that holds another, or two that print one agency's report. Files of the same bytes have
 * their own warning already.
 *
 * Reports: story:articles-alike (for information: the pages count them as one telling), at each group's second file.
 */
export function checkTellings(
  { articles, tellings }: Comparison,
  files: readonly SourceFile[],
): Diagnostic[] {
  return tellings.flatMap((group) => {
    const members = articles.filter(({ id }) => group.includes(id));
    const [first, second, ...others] = [...new Map(members.map((one) => [one.sha256, one])).values()];
    if (first === undefined || second === undefined) return [];
    const names = [first, second, ...others].map(({ file }) => `“${file}”`).join(', ');
    const path = files.find(({ name }) => name === second.file)?.path ?? second.file;
    return [
      toProblem(startOf(path), 'story:articles-alike', {
        severity: 'info',
        message: `${names} are mostly one text; the pages count them as one telling.`,
        note: 'Take one away if the same article lies there twice.',
      }),
    ];
  });
}
