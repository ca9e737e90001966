import type { Stats } from 'node:fs';
import { lstat, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { toArticleId } from '../model/article-id.ts';
import { byCodeUnit } from '../model/by-code-unit.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type Id, toId, toSha256 } from '../model/ids.ts';
import { MAX_FILE_BYTES } from '../read/decode.ts';
import { type ExtractedText, type ExtractProblem, extractText } from '../read/document/extract.ts';
import { ARTICLE_EXTENSIONS } from '../read/document/formats.ts';
import { startOf } from './diagnostics.ts';
import { toFileProblem, toProblem } from './yaml.ts';

/** Largest number of articles in a story. Source: README, decision on limits. */
const STORY_MAX_ARTICLES = 200;

/** A file as it lies on disk; `path` is how messages name it, `extracted` the text of a document that is not text itself. */
export type SourceFile = {
  path: string;
  name: string;
  bytes: Uint8Array;
  extracted?: ExtractedText | ExtractProblem;
};

/** The files of a story's folder, and what is wrong with them. `id` is undefined when the folder's name cannot give one. */
export type StoryFiles = {
  id: Id | undefined;
  folder: string;
  settings: SourceFile | undefined;
  articles: SourceFile[];
  diagnostics: Diagnostic[];
};

/**
 * Reads the files of one story: `story.yaml`, and article files in `articles/` or directly in the folder.
 *
 * Links are not followed and nothing is skipped without a word. Articles are in the order of their names, by code unit.
 * Reports: story:name-wrong, article:name-wrong, article:kind-unknown, article:not-a-file, article:too-large, article:not-read,
 * article:id-taken, article:duplicate, article:hidden, story:articles-missing, story:article-alone, story:articles-too-many.
 *
 * @param folder  the folder on disk
 * @param label   the same as messages name it, with `/` between its parts
 */
export async function readStoryFiles(folder: string, label: string): Promise<StoryFiles> {
  const diagnostics: Diagnostic[] = [];
  const entries = (await readdir(folder)).sort(byCodeUnit);
  const hasArticlesFolder = entries.includes('articles');
  const settings = entries.includes('story.yaml')
    ? await readSource(path.join(folder, 'story.yaml'), `${label}/story.yaml`, diagnostics)
    : undefined;
  const articlesFolder = hasArticlesFolder ? path.join(folder, 'articles') : folder;
  const articlesLabel = hasArticlesFolder ? `${label}/articles` : label;
  const names = await listArticles(articlesFolder, articlesLabel, diagnostics);
  const articles: SourceFile[] = [];
  for (const name of names.slice(0, STORY_MAX_ARTICLES)) {
    const article = await readSource(
      path.join(articlesFolder, name),
      `${articlesLabel}/${name}`,
      diagnostics,
    );
    if (article !== undefined) articles.push(article);
  }
  diagnostics.push(...checkCount(names.length, articlesLabel), ...checkTwins(articles));
  const id = readStoryId(folder, label, diagnostics);
  return { id, folder: label, settings, articles: withoutNamesakes(articles), diagnostics };
}

/**
 * Reads one plain file, no larger than an article may be.
 *
 * @returns undefined, with a diagnostic added, when it is not a plain file, too large, or cannot be read
 */
export async function readSource(
  file: string,
  label: string,
  diagnostics: Diagnostic[],
): Promise<SourceFile | undefined> {
  try {
    const problem = checkStatus(await lstat(file), label);
    if (problem === undefined) return await openSource(label, path.basename(file), await readFile(file));
    diagnostics.push(problem);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    diagnostics.push(
      toFileProblem(label, 'article:not-read', {
        message: `The file cannot be read: ${isMissing(error) ? 'it does not exist' : reason}.`,
        note: 'Check that it exists and that you may read it.',
      }),
    );
  }
  return undefined;
}

/** A file with the text that is taken out of it when it is a document. */
export async function openSource(label: string, name: string, bytes: Uint8Array): Promise<SourceFile> {
  const extracted = await extractText(name, bytes);
  return { path: label, name, bytes, ...(extracted && { extracted }) };
}

function checkStatus(status: Stats, label: string): Diagnostic | undefined {
  if (status.isSymbolicLink()) {
    return toFileProblem(label, 'article:not-a-file', {
      message: 'This is a symbolic link; links are not followed.',
      note: 'Put a copy of the file here.',
    });
  }
  if (!status.isFile()) {
    return toFileProblem(label, 'article:not-a-file', {
      message: 'This is not a plain file.',
      note: 'Put the article files directly into the folder, or delete it.',
    });
  }
  if (status.size <= MAX_FILE_BYTES) return undefined;
  return toFileProblem(label, 'article:too-large', {
    message: `The file has ${status.size} bytes; an article may have ${MAX_FILE_BYTES}.`,
    note: 'Keep the article alone in the file.',
  });
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

async function listArticles(folder: string, label: string, diagnostics: Diagnostic[]): Promise<string[]> {
  const status = await lstat(folder);
  if (!status.isDirectory()) {
    diagnostics.push(
      toFileProblem(label, 'article:not-a-file', {
        message: 'This is not a folder; links are not followed.',
        note: 'Make it a folder and put the article files into it.',
      }),
    );
    return [];
  }
  const names = (await readdir(folder)).filter((name) => name !== 'story.yaml').sort(byCodeUnit);
  return names.filter((name) => {
    const problem = checkName(name, `${label}/${name}`);
    if (problem !== undefined) diagnostics.push(problem);
    return problem === undefined;
  });
}

function checkName(name: string, label: string): Diagnostic | undefined {
  if (name.startsWith('.')) {
    return toProblem(startOf(label), 'article:hidden', {
      severity: 'info',
      message: 'A file whose name starts with a dot is not read as an article.',
      note: 'Take the dot away if it is one.',
    });
  }
  if (!ARTICLE_EXTENSIONS.includes(path.extname(name).toLowerCase())) {
    return toFileProblem(label, 'article:kind-unknown', {
      message: `“${name}” is not a kind of article that can be read.`,
      note: `Save it as ${ARTICLE_EXTENSIONS.join(', ')}, or delete it.`,
    });
  }
  if (toArticleId(name) !== undefined) return undefined;
  return toFileProblem(label, 'article:name-wrong', {
    message: `“${name.slice(0, 120)}” cannot be the address of an article.`,
    note: 'The name holds no letter or digit, and the address is made from it; rename the file: harbour-fire.txt.',
  });
}

function checkCount(count: number, label: string): Diagnostic[] {
  if (count > STORY_MAX_ARTICLES) {
    return [
      toFileProblem(label, 'story:articles-too-many', {
        message: `The folder holds ${count} articles; a story may have ${STORY_MAX_ARTICLES}.`,
        note: 'Split the story.',
      }),
    ];
  }
  if (count > 1) return [];
  return [
    count === 0
      ? toFileProblem(label, 'story:articles-missing', {
          message: 'The folder holds no article.',
          note: `Put at least two article files (${ARTICLE_EXTENSIONS.join(', ')}) into it.`,
        })
      : toFileProblem(label, 'story:article-alone', {
          message: 'The folder holds one article; there is nothing to compare it with.',
          note: 'Add another article about the same event.',
        }),
  ];
}

/** Two files that give one id are an error; two with the same bytes a warning: they count as one telling. */
function checkTwins(articles: readonly SourceFile[]): Diagnostic[] {
  const byId = new Map<string, SourceFile>();
  const byBytes = new Map<string, SourceFile>();
  const found: Diagnostic[] = [];
  for (const article of articles) {
    const id = toArticleId(article.name) ?? '';
    const sha256 = toSha256(article.bytes);
    const [namesake, twin] = [byId.get(id), byBytes.get(sha256)];
    if (namesake !== undefined) {
      found.push(
        toFileProblem(article.path, 'article:id-taken', {
          message: `“${article.name}” and “${namesake.name}” would both have the address “${id}”.`,
          note: 'Rename one of them.',
        }),
      );
    }
    if (twin !== undefined && article.bytes.length > 0) {
      found.push(
        toProblem(startOf(article.path), 'article:duplicate', {
          severity: 'warning',
          message: `“${article.name}” has the same bytes as “${twin.name}”; the two count as one telling.`,
          note: 'Take one of them away, unless both were published.',
        }),
      );
    }
    byId.set(id, article);
    byBytes.set(sha256, article);
  }
  return found;
}

/** The first article of each id; the others have a diagnostic. */
const withoutNamesakes = (articles: readonly SourceFile[]): SourceFile[] =>
  [
    ...new Map([...articles].reverse().map((article) => [toArticleId(article.name), article])).values(),
  ].reverse();

function readStoryId(folder: string, label: string, diagnostics: Diagnostic[]): Id | undefined {
  // The extension keeps a dot in the folder's name from being taken for one.
  const id = toId(`${path.basename(path.resolve(folder))}.folder`);
  if (id === undefined) {
    diagnostics.push(
      toFileProblem(label, 'story:name-wrong', {
        message: `“${path.basename(folder)}” cannot be the address of a story.`,
        note: 'Name the folder with letters a to z, digits and single hyphens: harbour-fire.',
      }),
    );
  }
  return id;
}
