import { rename, symlink } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { formatDiagnostic } from '../../../src/load/diagnostics.ts';
import { loadStory } from '../../../src/load/story.ts';
import { contentFiles, HARBOUR, writeFolder } from '../../build/story-folder.ts';

const folders: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const remove of folders.splice(0)) await remove();
});

async function writeStory(files: Record<string, string | Uint8Array>): Promise<string> {
  const { folder, remove } = await writeFolder(files);
  folders.push(remove);
  return path.join(folder, 'stories/harbour');
}

async function problemsOf(folder: string): Promise<string[]> {
  return (await loadStory(folder, 'harbour', 'words')).diagnostics.map(formatDiagnostic);
}

/** The problems of a story with one file more, or another story.yaml. */
const problemsWith = async (files: Record<string, string | Uint8Array>, yaml?: string): Promise<string[]> =>
  problemsOf(await writeStory(contentFiles(files, yaml)));

describe('articles that cannot be read', () => {
  test('an empty file is an error', async () => {
    expect(await problemsWith({ 'c.txt': '' })).toContain(
      'harbour/articles/c.txt:1:1 error read:empty\n  The file holds no text.\n  Put the article’s text into the file, or remove the file.',
    );
  });

  test('a file of white space only is an error', async () => {
    expect((await problemsWith({ 'c.txt': ' \n\n' })).join()).toContain(
      'harbour/articles/c.txt:1:1 error read:empty',
    );
  });

  test('a binary file is an error at its first NUL byte', async () => {
    expect((await problemsWith({ 'c.txt': 'PNG\0\u0001' })).join()).toContain(
      'harbour/articles/c.txt:1:4 error read:binary',
    );
  });

  test('a file that is not UTF-8 is an error at the byte', async () => {
    const latin1 = Uint8Array.from(
      [...'A caf'].map((letter) => letter.charCodeAt(0)).concat(0xe9, 0x20, 0x62),
    );
    expect((await problemsWith({ 'c.txt': latin1 })).join()).toMatch(
      /harbour\/articles\/c\.txt:1:[67] error read:encoding/u,
    );
  });

  test('a file over the size limit is an error that says both sizes', async () => {
    expect(await problemsWith({ 'c.txt': 'a'.repeat(10_000_001) })).toContain(
      'harbour/articles/c.txt:1:1 error article:too-large\n  The file has 10000001 bytes; an article may have 10000000.\n  Keep the article alone in the file.',
    );
  });

  test('a symbolic link is an error and is not followed', async () => {
    const folder = await writeStory(contentFiles());
    await symlink('/etc/passwd', path.join(folder, 'articles/c.txt'));
    expect(await problemsOf(folder)).toEqual([
      'harbour/articles/c.txt:1:1 error article:not-a-file\n  This is a symbolic link; links are not followed.\n  Put a copy of the file here.',
    ]);
  });

  test('a linked folder of articles is an error', async () => {
    const folder = await writeStory({ 'stories/harbour/story.yaml': 'title: T\n', 'elsewhere/a.txt': 'A.' });
    await symlink('../../elsewhere', path.join(folder, 'articles'));
    expect((await problemsOf(folder)).join()).toContain('harbour/articles:1:1 error article:not-a-file');
  });

  test('a folder among the articles is an error', async () => {
    expect((await problemsWith({ 'more/c.txt': 'A.' })).join()).toContain(
      'harbour/articles/more:1:1 error article:kind-unknown',
    );
  });

  test.each(['—.txt', '… – ?.html'])('the name “%s” cannot be an address', async (name) => {
    expect((await problemsWith({ [name]: 'A fire.' })).join()).toContain('error article:name-wrong');
  });

  test.each(['Quay shut – The Courier.html', 'naïve.txt', '-a.txt', 'a..b.txt', `${'a'.repeat(120)}.txt`])(
    'a browser may call a file “%s”',
    async (name) => {
      expect((await problemsWith({ [name]: 'A fire.' })).join()).not.toContain('error');
    },
  );

  test('two names that give one address are an error', async () => {
    const problems = await problemsWith({ 'Quay shut.txt': 'A fire.', 'quay-shut.html': '<p>Two.</p>' });
    expect(problems.join()).toContain('error article:id-taken');
  });

  test('a kind of file that is not an article is an error, not skipped', async () => {
    expect(await problemsWith({ 'photo.jpg': 'x' })).toContain(
      'harbour/articles/photo.jpg:1:1 error article:kind-unknown\n  “photo.jpg” is not a kind of article that can be read.\n  Save it as .txt, .md, .markdown, .html, .htm, .xhtml, .mhtml, .mht, .docx, .pdf, or delete it.',
    );
  });

  test('a hidden file is named and not read', async () => {
    const problems = await problemsWith({ '.DS_Store': 'x' });
    expect(problems.join()).toContain('harbour/articles/.DS_Store:1:1 info article:hidden');
  });
});

describe('articles that do not make a story', () => {
  test('a folder with one article is an error', async () => {
    const folder = await writeStory({ 'stories/harbour/articles/a.txt': 'A fire closed the harbour.' });
    expect(await problemsOf(folder)).toContain(
      'harbour/articles:1:1 error story:article-alone\n  The folder holds one article; there is nothing to compare it with.\n  Add another article about the same event.',
    );
  });

  test('a folder that is only inspected may have any name', async () => {
    const folder = await writeStory(contentFiles());
    const odd = path.join(path.dirname(folder), 'Größe & Feuer (1)');
    await rename(folder, odd);
    const { id, diagnostics } = await loadStory(odd, 'odd', 'words');
    expect([id, diagnostics]).toEqual(['groesse-feuer-1', []]);
  });

  test('a folder without articles is an error', async () => {
    const folder = await writeStory({ 'stories/harbour/story.yaml': 'title: T\n' });
    expect((await problemsOf(folder)).join()).toContain('harbour:1:1 error story:articles-missing');
  });

  test('two files of the same bytes are a warning, and both are compared', async () => {
    const folder = await writeStory(contentFiles({ 'harbour-c.txt': HARBOUR['harbour-a.txt'] }));
    const { comparison, diagnostics } = await loadStory(folder, 'harbour', 'words');
    expect(diagnostics.map(formatDiagnostic)).toEqual([
      'harbour/articles/harbour-c.txt:1:1 warning article:duplicate\n  “harbour-c.txt” has the same bytes as “harbour-a.txt”; the two count as one telling.\n  Take one of them away, unless both were published.',
    ]);
    expect(comparison?.articles).toHaveLength(3);
  });

  test('two files that would have one address are an error', async () => {
    expect((await problemsWith({ 'harbour_a.txt': 'A fire.' })).join()).toContain(
      'error article:id-taken\n  “harbour_a.txt” and “harbour-a.txt” would both have the address “harbour-a”.',
    );
  });

  test('the problems of all files are reported together, and the rest is compared', async () => {
    const folder = await writeStory(contentFiles({ 'c.txt': '', 'd.rtf': 'x' }, 'title: T\nlink: []\n'));
    const { comparison, diagnostics } = await loadStory(folder, 'harbour', 'words');
    expect(diagnostics.map(({ source, ruleId }) => `${source}:${ruleId}`).sort()).toEqual([
      'article:kind-unknown',
      'read:empty',
      'story:key-unknown',
    ]);
    expect(comparison?.articles.map(({ file }) => file)).toEqual(['harbour-a.txt', 'harbour-b.txt']);
  });
});

describe('what story.yaml says against its files', () => {
  test('settings of an article that is not there are an error with the nearest name', async () => {
    const yaml = 'title: T\narticles:\n  harbour-x.txt:\n    outlet: Post\n';
    expect(await problemsWith({}, yaml)).toEqual([
      'harbour/story.yaml:3:3 error story:article-not-found\n  There is no article file “harbour-x.txt”. The nearest is “harbour-a.txt”.\n  Copy the name exactly, or put the file into articles/.',
    ]);
  });

  test('an article published in full needs its rights', async () => {
    const yaml = 'title: T\narticles:\n  harbour-a.txt:\n    publish: full\n';
    expect((await problemsWith({}, yaml)).join()).toContain(
      'harbour/story.yaml:4:14 error story:rights-missing',
    );
  });

  test('a topic that no claim matches is a warning', async () => {
    const yaml =
      'title: T\ntopics:\n  - id: opera\n    title: Opera\n    question: Who sings Aida tonight?\n';
    expect(await problemsWith({}, yaml)).toEqual([
      'harbour/story.yaml:3:9 warning story:topic-unmatched\n  No claim was found for the topic “opera”: “Who sings Aida tonight?”\n  Add `words:` that stand in the articles, or remove the topic.',
    ]);
  });

  test('two topics with one id are an error', async () => {
    const topic = '  - {id: fire, title: Fire, question: What burned in the fire?}\n';
    expect((await problemsWith({}, `title: T\ntopics:\n${topic}${topic}`)).join()).toContain(
      'harbour/story.yaml:4:10 error story:topic-twice',
    );
  });

  test('a claim that does not exist is an error', async () => {
    const yaml = 'title: T\nclaims:\n  - id: 0123456789\n    label: Nothing\n';
    expect((await problemsWith({}, yaml)).join()).toContain(
      'harbour/story.yaml:3:9 error story:claim-not-found',
    );
  });

  test('words of a link that are not in the article are an error with the nearest text', async () => {
    const yaml =
      'title: T\nlinks:\n  - why: same\n    assert:\n      - {file: harbour-a.txt, words: about 40 persons}\n      - {file: harbour-b.txt, words: More than 40 people}\n';
    const problems = (await problemsWith({}, yaml)).join();
    expect(problems).toContain('harbour/story.yaml:5:38 error story:passage-not-found');
    expect(problems).toContain('“about 40 persons” is not in articles/harbour-a.txt');
  });

  test('a folder without story.yaml is compared under its own name', async () => {
    const { folder, remove } = await writeFolder(HARBOUR);
    folders.push(remove);
    const { comparison, diagnostics } = await loadStory(folder, 'harbour', 'words');
    expect(diagnostics).toEqual([]);
    expect(comparison?.articles).toHaveLength(2);
    expect(comparison?.story.date).toBeNull();
  });
});
