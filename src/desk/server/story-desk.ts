import path from 'node:path';
import { storeComparison, toDigest } from '../../load/cache.ts';
import { ContentError, hasErrors } from '../../load/diagnostics.ts';
import { contentFolder, isCacheUsed } from '../../load/folders.ts';
import { findMode } from '../../load/meaning.ts';
import { toPublished } from '../../load/publish.ts';
import { readStorySettings } from '../../load/settings.ts';
import { readStoryFiles, type StoryFiles } from '../../load/story-files.ts';
import type { Proposal } from '../../model/alignment.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { toSha256 } from '../../model/ids.ts';
import { type StorySettings, StorySettingsSchema } from '../../model/story.ts';
import { describeChange, toChange } from '../changes.ts';
import { applyEdit, type Edit } from '../edits.ts';
import { addStep, findRedo, findUndo, type Journal } from '../journal.ts';
import { type DeskState, toDeskStory } from '../state.ts';
import { putArticles } from './article-steps.ts';
import { compareKept } from './kept-comparisons.ts';
import { journalFile, settingsFile } from './places.ts';
import { findSiteMode } from './site-mode.ts';
import { decodeText, inTurn, readJournal, readText, toBase, writeText } from './story-file.ts';

/** Why an edit was not made; the page shows it and loses nothing. */
export type Refused =
  | { kind: 'changed-outside'; state: DeskState }
  | { kind: 'problems'; problems: Diagnostic[] }
  | { kind: 'nothing-to-do'; message: string };

export type Made = { kind: 'made'; state: DeskState };

type Opened = {
  files: StoryFiles;
  text: string | null;
  settings: StorySettings;
  comparison: Comparison;
  proposals: readonly Proposal[];
  diagnostics: Diagnostic[];
};

/**
 * What the desk shows of a story.
 *
 * Throws: ContentError when its `story.yaml` or all of its articles cannot be read.
 */
export async function loadState(story: string): Promise<DeskState> {
  const opened = await openStory(story);
  return toState(opened, await readJournal(journalFile(story)));
}

/** What an edit would do, in words: “2 claims become 1; one other link moves”. */
export async function previewEdit(story: string, edit: Edit): Promise<string | Refused> {
  const opened = await openStory(story);
  const next = await tryEdit(opened, edit);
  if ('kind' in next) return next;
  return describeChange(toChange(opened.comparison, next.comparison, toEditWords(edit)));
}

/** The words that an edit is about. */
function toEditWords(edit: Edit): string[] {
  if (edit.kind === 'split') return [edit.words, edit.rest];
  return edit.kind === 'same' || edit.kind === 'not-same' ? edit.passages.map(({ words }) => words) : [];
}

/**
 * Makes an edit: the file is written only when it can be read again without a new error, and only over the state that the page has seen.
 *
 * @param base  the state of the file that the editor saw; another one is reported, and the edit can be made again on top of it
 */
export const makeEdit = (story: string, edit: Edit, base: string): Promise<Made | Refused> =>
  inTurn(story, () => editStory(story, edit, base));

async function editStory(story: string, edit: Edit, base: string): Promise<Made | Refused> {
  const opened = await openStory(story);
  const journal = await readJournal(journalFile(story));
  if (toBase(opened.text) !== base) return { kind: 'changed-outside', state: toState(opened, journal) };
  const next = await tryEdit(opened, edit);
  if ('kind' in next) return next;
  const step = { before: opened.text, after: next.text, what: describeEdit(edit), articles: [] };
  // Before the file is written: the site is renewed as soon as it is, and needs no comparison of its own then.
  if (isCacheUsed())
    await storeComparison(await toDigest(next.files, await findMode(await findSiteMode())), next.comparison);
  return write(story, { present: opened.text, next: next.text, journal: addStep(journal, step) });
}

/** Takes the last step back, or does the next one again; a file that was changed outside since is left alone. */
export const moveInJournal = (story: string, direction: 'undo' | 'redo'): Promise<Made | Refused> =>
  inTurn(story, () => move(story, direction));

async function move(story: string, direction: 'undo' | 'redo'): Promise<Made | Refused> {
  const journal = await readJournal(journalFile(story));
  const present = await readText(settingsFile(story));
  const step = direction === 'undo' ? findUndo(journal, present) : findRedo(journal, present);
  if (step === undefined) {
    const message = `There is nothing to ${direction}: the file is not as the desk left it, or no step is left.`;
    return { kind: 'nothing-to-do', message };
  }
  const done = journal.done + (direction === 'undo' ? -1 : 1);
  const to = direction === 'undo' ? 'before' : 'after';
  if (!(await putArticles(story, step.articles, to)))
    return { kind: 'nothing-to-do', message: 'An article is not as the desk left it; it stays as it is.' };
  return write(story, { present, next: step[to], journal: { ...journal, done } });
}

type Written = { present: string | null; next: string | null; journal: Journal };

async function write(story: string, { present, next, journal }: Written): Promise<Made | Refused> {
  // Comparing takes its time, and an editor may save the file meanwhile.
  if ((await readText(settingsFile(story))) !== present)
    return {
      kind: 'changed-outside',
      state: toState(await openStory(story), await readJournal(journalFile(story))),
    };
  // The journal first: a crash between the two leaves a step that does not fit the file, and such a step is never taken.
  await writeText(journalFile(story), JSON.stringify(journal));
  await writeText(settingsFile(story), next);
  return { kind: 'made', state: toState(await openStory(story), journal) };
}

async function openStory(story: string): Promise<Opened> {
  const { folder } = contentFolder();
  // Named as the site's own loader names them, so that it finds what is kept for it.
  const files = await readStoryFiles(path.join(folder, 'stories', story), `stories/${story}`);
  return open(files);
}

async function open(files: StoryFiles): Promise<Opened> {
  const text = files.settings === undefined ? null : decodeText(files.settings.bytes, files.settings.path);
  const read = readStorySettings(`${files.folder}/story.yaml`, text ?? `title: ${files.id ?? 'unnamed'}`);
  if (read.settings === undefined) throw new ContentError(read.diagnostics);
  const { comparison, proposals, diagnostics } = await compareKept(files, await findSiteMode());
  if (comparison === undefined) throw new ContentError(diagnostics);
  return { files, text, settings: read.settings, comparison, proposals, diagnostics };
}

/** The story with an edit in it; refused when it would have an error that it does not have now. */
async function tryEdit(opened: Opened, edit: Edit): Promise<(Opened & { text: string }) | Refused> {
  const before = opened.text ?? `title: ${JSON.stringify(opened.settings.title)}\n`;
  const text = applyEdit(before, opened.settings, edit);
  const bytes = new TextEncoder().encode(text);
  const source = { path: `${opened.files.folder}/story.yaml`, name: 'story.yaml', bytes };
  const read = readStorySettings(source.path, text);
  if (read.settings === undefined) return { kind: 'problems', problems: read.diagnostics };
  StorySettingsSchema.parse(read.settings);
  const next = await open({ ...opened.files, settings: source });
  const known = new Set(opened.diagnostics.map(toProblemKey));
  const problems = next.diagnostics.filter(
    (one) => one.severity === 'error' && !known.has(toProblemKey(one)),
  );
  return hasErrors(problems) ? { kind: 'problems', problems } : { ...next, text };
}

const toProblemKey = ({ source, ruleId, message }: Diagnostic): string => `${source}:${ruleId} ${message}`;

function toState(opened: Opened, journal: Journal): DeskState {
  const { comparison, proposals, settings, text, diagnostics } = opened;
  return {
    ...toDeskStory({ comparison, proposals, settings, published: toPublishedRatios(comparison) }),
    base: toBase(text),
    articlesBase: toBase(
      opened.files.articles.map(({ name, bytes }) => `${name} ${toSha256(bytes)}`).join('\n'),
    ),
    text,
    problems: diagnostics,
    undo: findUndo(journal, text)?.what ?? null,
    redo: findRedo(journal, text)?.what ?? null,
  };
}

/** Share of each article that its pages and data would hold, by words: all of it, or its excerpt. */
const toPublishedRatios = (comparison: Comparison): Map<string, number> =>
  new Map(
    toPublished(comparison).articles.map(({ id, excerpt }) => [
      id,
      excerpt === undefined ? 1 : excerpt.words / Math.max(1, excerpt.of),
    ]),
  );

function describeEdit(edit: Edit): string {
  switch (edit.kind) {
    case 'same':
      return edit.answer === 'other' ? 'the same claim, another answer' : 'the same claim';
    case 'not-same':
      return 'not the same claim';
    case 'split':
      return 'a claim split';
    case 'reword':
      return `words of ${edit.of.file}`;
    case 'forget-link':
      return 'a link taken back';
    case 'claim':
      return 'a claim named or moved';
    case 'topic':
      return `the topic “${edit.title}”`;
    case 'forget-topic':
      return 'a topic taken away';
    case 'article':
    case 'publish':
      return `${edit.kind === 'publish' ? 'publishing' : edit.key} of ${edit.file}`;
    case 'story':
      return `the story’s ${edit.key}`;
    case 'fields':
      return edit.edits.map(describeEdit).join(', ');
    default:
      return edit satisfies never;
  }
}
