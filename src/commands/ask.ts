import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { readText, writeText } from '../desk/server/story-file.ts';
import { setArticleText } from '../desk/splice/change.ts';
import type { AddedFile } from '../load/add-articles.ts';
import { readStorySettings } from '../load/settings.ts';
import type { LoadedStory } from '../load/story.ts';
import { toTerminalText } from '../load/terminal-text.ts';
import type { Comparison } from '../model/comparison.ts';

const QUESTIONS = [
  { key: 'outlet', ask: 'Which outlet published it?' },
  {
    key: 'published',
    ask: 'When was it published (2025-01-07)? Without a date, “on Monday” cannot become a day.',
  },
  { key: 'url', ask: 'At which address? Readers find the whole article there.' },
] as const;

/**
 * Asks for what the added files do not state, at a terminal only, and writes the answers into `story.yaml`.
 *
 * @param load  reads the story with what was added; not called where nobody can be asked
 */
export async function askAtTerminal(
  settings: string,
  load: () => Promise<LoadedStory>,
  added: readonly AddedFile[],
): Promise<void> {
  if (process.stdin.isTTY !== true || process.stdout.isTTY !== true) return;
  const { comparison } = await load();
  if (comparison === undefined) return;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    await askForArticles(settings, { comparison, added }, (question) => terminal.question(question));
  } finally {
    terminal.close();
  }
}

/**
 * Asks for what the added files do not state.
 *
 * An empty answer leaves a question open; one that cannot be read is asked again.
 */
export async function askForArticles(
  settings: string,
  { comparison, added }: { comparison: Comparison; added: readonly AddedFile[] },
  question: (words: string) => Promise<string>,
): Promise<void> {
  for (const { name, state } of added) {
    const article = comparison.articles.find(({ file }) => path.basename(file) === name);
    if (state !== 'added' || article === undefined) continue;
    console.log(`\n${toTerminalText(`${name}: “${article.headline?.text ?? 'no headline found'}”`)}`);
    for (const { key, ask } of QUESTIONS) {
      if (article[key] !== null) continue;
      let answer = (await question(`  ${ask} (Enter: leave open) `)).trim();
      while (answer !== '' && !(await writeAnswer(settings, name, { key, value: answer })))
        answer = (await question(`  That cannot be read. ${ask} `)).trim();
    }
  }
}

/** True when the settings can be read with the answer in them; only then is it written. */
async function writeAnswer(
  settings: string,
  name: string,
  answer: { key: string; value: string },
): Promise<boolean> {
  const text = (await readText(settings)) ?? '';
  const next = setArticleText(text, name, answer);
  if (readStorySettings(settings, next).diagnostics.length > 0) return false;
  await writeText(settings, next);
  return true;
}
