import { VFile } from 'vfile';
import { resolveEditorLinks } from '../align/editor/editor.ts';
import type { StoryVectors } from '../align/groups/parts.ts';
import { alignStory } from '../align/story.ts';
import { annotateStory } from '../annotate/story.ts';
import { compareStory } from '../compare/story.ts';
import { findEmptyTopics, withNearestClaims } from '../compare/topics/nearest-claims.ts';
import type { Proposal } from '../model/alignment.ts';
import type { ReadArticle } from '../model/article.ts';
import type { Comparison } from '../model/comparison.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Id } from '../model/ids.ts';
import { type StorySettings, StorySettingsSchema } from '../model/story.ts';
import { readArticle } from '../read/article.ts';
import { toStoryId } from './add-articles.ts';
import { findUnread, withoutTooMuch } from './check-amounts.ts';
import { checkArticles } from './check-articles.ts';
import { checkExcerpts } from './check-excerpts.ts';
import { checkClaims, checkSettings } from './check-settings.ts';
import { checkSpans } from './check-spans.ts';
import { checkTellings } from './check-tellings.ts';
import { toDiagnostics } from './diagnostics.ts';
import { type AlignmentMode, readMeaning, toVectors } from './meaning.ts';
import { type ReadSettings, readStorySettings } from './settings.ts';
import { readStoryFiles, type StoryFiles } from './story-files.ts';

/** A story as far as it could be made; `comparison` is undefined when no article could be read. `proposals` is what an editor is asked first. */
export type LoadedStory = {
  id: Id;
  comparison: Comparison | undefined;
  proposals: Proposal[];
  diagnostics: Diagnostic[];
};

/**
 * Reads a story's folder and compares its articles.
 *
 * Nothing is thrown for bad content: every problem is in `diagnostics`, and whatever could be read is compared all the same.
 * A folder without `story.yaml` gets its name as title. It may have any name: only where it becomes a page the name is part of an address.
 *
 * @param folder  the folder on disk; articles lie in it or in its `articles/`
 * @param label   the same as messages name it
 */
export async function loadStory(
  folder: string,
  label: string,
  mode: AlignmentMode = 'meaning',
): Promise<LoadedStory> {
  const files = await readStoryFiles(folder, label);
  const diagnostics = files.diagnostics.filter(
    ({ ruleId, source }) => `${source}:${ruleId}` !== 'story:name-wrong',
  );
  return compareByMeaning({ ...files, id: files.id ?? toStoryId(folder), diagnostics }, mode);
}

/**
 * Compares the files of a story, by what an encoder reads in their sentences where there is one.
 *
 * Throws: ContentError when the encoder's weights are damaged.
 */
export async function compareByMeaning(
  files: StoryFiles,
  mode: AlignmentMode,
): Promise<LoadedStory & { isCacheDamaged: boolean }> {
  const drafted = draftStory(files);
  const { articles } = drafted.annotated;
  const unread = mode === 'words' ? [] : findUnread(articles, toPathOf(files));
  const { vectors, isDamaged } = await readMeaning(articles, unread.length > 0 ? 'words' : mode);
  const problems = [...drafted.problems, ...unread];
  const finished = finishStory({ ...drafted, problems }, vectors);
  const comparison = finished.comparison && vectors && (await offerNearest(finished.comparison, vectors));
  return { ...finished, comparison: comparison ?? finished.comparison, isCacheDamaged: isDamaged };
}

/** The comparison, in which a question that no claim answers has those that come nearest to it. */
async function offerNearest(comparison: Comparison, vectors: StoryVectors): Promise<Comparison> {
  const empty = findEmptyTopics(comparison);
  const read = empty.length === 0 ? undefined : await toVectors(empty.map(({ question }) => question));
  const questions = empty.flatMap(({ id }, at) => {
    const vector = read?.[at];
    return vector === undefined ? [] : [{ topic: id, vector }];
  });
  return withNearestClaims(comparison, questions, vectors);
}

/** Compares the files of a story by their words alone: the pure part of `loadStory`. */
export const compareFiles = (files: StoryFiles): LoadedStory => finishStory(draftStory(files), undefined);

type Drafted = {
  id: Id;
  files: StoryFiles;
  read: ReadSettings<StorySettings>;
  settings: StorySettings;
  problems: Diagnostic[];
  annotated: ReturnType<typeof annotateStory>;
};

function draftStory(files: StoryFiles): Drafted {
  const id = files.id ?? 'unnamed';
  const read = readSettingsOf(files);
  const settings = read.settings ?? StorySettingsSchema.parse({ title: id });
  const { articles, diagnostics: readingProblems } = readArticles(files);
  const problems = [
    ...files.diagnostics,
    ...read.diagnostics,
    ...readingProblems,
    ...checkSettings({ settings, files, read }),
  ];
  const outlets = Object.values(settings.articles).flatMap(({ outlet }) => outlet ?? []);
  const annotated = annotateStory(articles, { date: settings.date ?? null, outlets });
  return { id, files, read, settings, problems, annotated };
}

function finishStory(
  { id, files, read, settings, problems, annotated }: Drafted,
  vectors: StoryVectors | undefined,
): LoadedStory {
  if (annotated.articles.length === 0)
    return { id, comparison: undefined, proposals: [], diagnostics: problems };
  const resolved = resolveEditorLinks({
    links: settings.links,
    articles: annotated.articles,
    findPlace: read.findPlace,
  });
  const { proposals, ...alignment } = alignStory({ ...annotated, links: resolved.links, vectors });
  const comparison = compareStory({
    id,
    settings,
    ...annotated,
    alignment,
    diagnostics: [...problems, ...resolved.diagnostics],
  });
  checkSpans(comparison, annotated.articles);
  const diagnostics = [
    ...comparison.diagnostics,
    ...checkClaims({ settings, comparison, read }),
    ...checkArticles(comparison, files.articles),
    ...checkTellings(comparison, files.articles),
    ...checkExcerpts(comparison, toSettingsPath(files)),
  ];
  return { id, comparison: { ...comparison, diagnostics }, proposals, diagnostics };
}

const toSettingsPath = ({ settings, folder }: StoryFiles): string => settings?.path ?? `${folder}/story.yaml`;

function readSettingsOf(files: StoryFiles): ReadSettings<StorySettings> {
  const { settings, id } = files;
  const file = toSettingsPath(files);
  if (settings === undefined) return readStorySettings(file, `title: ${id ?? 'unnamed'}`);
  return readStorySettings(file, new TextDecoder().decode(settings.bytes));
}

function readArticles(files: StoryFiles): { articles: ReadArticle[]; diagnostics: Diagnostic[] } {
  const articles: ReadArticle[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { path, name, bytes, extracted } of files.articles) {
    const file = new VFile({ path, value: bytes, data: { extracted } });
    const article = readArticle(file);
    diagnostics.push(...toDiagnostics(file));
    if (article !== undefined) articles.push({ ...article, file: name });
  }
  const compared = withoutTooMuch(articles, toPathOf(files));
  return { articles: compared.articles, diagnostics: [...diagnostics, ...compared.diagnostics] };
}

/** Gives the path of an article's file, as messages name it. */
const toPathOf =
  ({ articles }: StoryFiles) =>
  ({ file }: Pick<ReadArticle, 'file'>): string =>
    articles.find(({ name }) => name === file)?.path ?? file;
