import { formatDiagnostics, hasErrors } from '../load/diagnostics.ts';
import { toLabel } from '../load/folders.ts';
import { toTerminalJson } from '../load/terminal-text.ts';
import { readArguments, runCommand, toCallersPath, UsageError } from './arguments.ts';

const USAGE = 'npm run --silent review -- <folder of a story>';

/** Prints the weakest links and the strongest refusals of a story as entries of `links:`, for the editor to keep or throw away. */
await runCommand(async () => {
  const [given, ...rest] = readArguments(USAGE, {}, 'files').positionals;
  if (given === undefined || rest.length > 0) throw new UsageError(USAGE);
  const folder = toCallersPath(given);
  const [{ formatReviewedLinks, strongestRefusals, weakestLinks }, { loadStory }] = await Promise.all([
    import('../compare/review.ts'),
    import('../load/story.ts'),
  ]);
  const { comparison, diagnostics } = await loadStory(folder, toLabel(folder));
  if (diagnostics.length > 0) console.error(formatDiagnostics(diagnostics));
  if (comparison === undefined) return 1;
  console.log('# Copy what you judge otherwise below `links:` in story.yaml, and say why.');
  console.log('# The weakest links: deny those that do not report the same.');
  console.log(toTerminalJson(formatReviewedLinks(weakestLinks(comparison))));
  console.log('# The strongest refusals: assert those that report the same.');
  console.log(toTerminalJson(formatReviewedLinks(strongestRefusals(comparison))));
  return hasErrors(diagnostics) ? 1 : 0;
});
