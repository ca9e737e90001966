import { lstat, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { VFile } from 'vfile';
import { toFileStem } from '../model/article-id.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type Id, toId, toSha256 } from '../model/ids.ts';
import { prepareFile, readArticle } from '../read/article.ts';
import { ARTICLE_EXTENSIONS } from '../read/document/formats.ts';
import { ContentError, toDiagnostics } from './diagnostics.ts';
import { toFileProblem } from './yaml.ts';

/** An article file to bring into a story; `name` is what its owner calls it. */
export type NewFile = { name: string; bytes: Uint8Array };

/** What became of a file: its name in the story, and whether its bytes were there before. */
export type AddedFile = { from: string; name: string; state: 'added' | 'present' | 'replaced' };

/** Id of a story from its title, its id or the path of its folder; undefined when no letter or digit is left. */
export const toStoryId = (story: string): Id | undefined =>
  toId(`${toFileStem(path.basename(path.normalize(story.trim())))}.folder`);

/**
 * Brings files into `<story>/articles/`, byte for byte: all of them, or none when one cannot be.
 *
 * Throws: ContentError with add:kind-unknown, add:name-wrong, add:name-taken, add:names-alike, and what `readArticle` says of a file that it cannot
 * read: an empty one, a scan without a text.
 *
 * @param folder   the folder of the story; it is made when it is not there
 * @param replace  whether a file of the same name with other bytes is written over
 */
export async function addArticles(
  folder: string,
  files: readonly NewFile[],
  { replace }: { replace: boolean },
): Promise<AddedFile[]> {
  const articles = path.join(folder, 'articles');
  const planned: (AddedFile & { bytes: Uint8Array })[] = [];
  const problems: Diagnostic[] = [];
  for (const file of files) {
    const name = toArticleName(file.name);
    const problem = checkFile(file.name, name, planned);
    if (problem !== undefined) problems.push(problem);
    if (problem !== undefined || name === undefined) continue;
    const present = await readPresent(path.join(articles, name));
    const isSame = present !== undefined && toSha256(present) === toSha256(file.bytes);
    if (present !== undefined && !isSame && !replace) problems.push(toNameTaken(file.name, name));
    if (!isSame) problems.push(...(await findReadingErrors(file, name)));
    const state = present === undefined ? 'added' : isSame ? 'present' : 'replaced';
    planned.push({ from: file.name, name, state, bytes: file.bytes });
  }
  if (problems.length > 0) throw new ContentError(problems);
  await mkdir(articles, { recursive: true });
  for (const { name, state, bytes } of planned)
    if (state !== 'present') await writeWhole(path.join(articles, name), bytes);
  return planned.map(({ from, name, state }) => ({ from, name, state }));
}

/** The name of a file in a story: its own where that is an address, else made of its letters and digits. */
function toArticleName(name: string): string | undefined {
  const { name: stem, ext } = path.parse(path.basename(name));
  if (toId(`${stem}${ext}`) !== undefined) return `${stem}${ext}`;
  const made = toFileStem(stem);
  return made === '' ? undefined : `${made}${ext.toLowerCase()}`;
}

function checkFile(
  from: string,
  name: string | undefined,
  planned: readonly AddedFile[],
): Diagnostic | undefined {
  if (!ARTICLE_EXTENSIONS.includes(path.extname(from).toLowerCase())) {
    return toFileProblem(from, 'add:kind-unknown', {
      message: 'This is not a kind of article that can be read.',
      note: `Save it as ${ARTICLE_EXTENSIONS.join(', ')}. Nothing was added.`,
    });
  }
  if (name === undefined) {
    return toFileProblem(from, 'add:name-wrong', {
      message: 'The name holds no letter or digit, and the address of the article is made from it.',
      note: 'Rename it: harbour-fire.txt. Nothing was added.',
    });
  }
  const twin = planned.find((one) => toId(one.name) === toId(name));
  if (twin === undefined) return undefined;
  return toFileProblem(from, 'add:names-alike', {
    message: `This file and ${twin.from} would both have the address “${toId(name) ?? name}”.`,
    note: 'Rename one of them. Nothing was added.',
  });
}

/** Why a file cannot be an article, under the name that its owner gave it. */
async function findReadingErrors(file: NewFile, name: string): Promise<Diagnostic[]> {
  const source = await prepareFile(new VFile({ path: name, value: file.bytes }));
  readArticle(source);
  return toDiagnostics(source)
    .filter(({ severity }) => severity === 'error')
    .map((problem) => ({ ...problem, file: file.name, note: `${problem.note} Nothing was added.` }));
}

const toNameTaken = (from: string, name: string): Diagnostic =>
  toFileProblem(from, 'add:name-taken', {
    message: `The story has an article ${name} with other words.`,
    note: 'Rename the file to add it beside that one, or add `--replace` when it is a newer state of the article. Nothing was added.',
  });

async function readPresent(file: string): Promise<Uint8Array | undefined> {
  const status = await lstat(file).catch(() => undefined);
  return status?.isFile() === true ? readFile(file) : undefined;
}

/** Writes beside the file and puts it in its place, so that a crash leaves the old file or the new one. */
async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const beside = `${file}.${process.pid}.next`;
  await writeFile(beside, bytes);
  await rename(beside, file);
}

/** The `story.yaml` of a new story: its title, and in comments what else can be said. */
export const toNewSettings = (title: string): string => `title: ${JSON.stringify(title)}

# What follows is optional; take the number sign away to use it.
# introduction: On Monday a fire closed the old harbour.
# date: 2025-01-06            # the day of the event: “on Monday” in an article without a date is counted from it
# topics:
#   - id: people
#     title: Who was there
#     question: How many people were brought to safety?
# articles:
#   post.txt:
#     outlet: Oldport Post    # what the file itself does not state
#     published: 2025-01-07   # without it, no weekday of the article becomes a date
#     url: https://post.example/harbour-fire
#     publish: full           # else only an excerpt is published
#     rights: our own article
`;
