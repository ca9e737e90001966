import type { Replaced } from '../desk/replaced.ts';
import { toTerminalText } from '../load/terminal-text.ts';

/** Most sentences of an article, and headings of claims, that are printed of each sort. */
const MAX_PRINTED = 12;

/** What a newer state of articles changes, in lines: sentences that went and came, and the story's claims. */
export const formatReplaced = ({ files, change, claims }: Replaced): string =>
  [
    ...files.flatMap(({ name, gone, come }) => [
      `\n${toTerminalText(name)}:`,
      ...printSome('gone', gone),
      ...printSome('new ', come),
    ]),
    `\nThe story: ${change}.`,
    ...printSome('gone', claims.gone),
    ...printSome('new ', claims.come),
    ...printSome('with other passages now:', claims.changed),
  ].join('\n');

function printSome(mark: string, lines: readonly string[]): string[] {
  const rest = lines.length - MAX_PRINTED;
  return [
    ...lines
      .slice(0, MAX_PRINTED)
      .map((line) => `  ${mark} ${toTerminalText(line.replaceAll(/\s+/gu, ' '))}`),
    ...(rest > 0 ? [`  ${mark} … and ${rest} more`] : []),
  ];
}
