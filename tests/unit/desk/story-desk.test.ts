import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Edit } from '../../../src/desk/edits.ts';
import { addUpload } from '../../../src/desk/server/stories.ts';
import { loadState, makeEdit, moveInJournal, previewEdit } from '../../../src/desk/server/story-desk.ts';
import { loadContent } from '../../../src/load/content.ts';
import { contentFiles, HARBOUR, writeFolder } from '../../build/story-folder.ts';

const YAML = '# kept by hand\ntitle: Fire at the harbour\n';

let content: Awaited<ReturnType<typeof writeFolder>>;
const file = (): string => path.join(content.folder, 'stories/harbour/story.yaml');
const read = (): Promise<string> => readFile(file(), 'utf8');

beforeEach(async () => {
  content = await writeFolder(contentFiles({}, YAML));
  vi.stubEnv('CONTENT_DIR', content.folder);
  vi.stubEnv('DESK_JOURNAL_DIR', path.join(content.folder, '.journal'));
  vi.stubEnv('COMPARISON_CACHE_DIR', path.join(content.folder, '.comparisons'));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await content.remove();
});

const same: Edit = {
  kind: 'same',
  passages: [
    { file: 'harbour-a.txt', words: '“We were lucky,”' },
    { file: 'harbour-b.txt', words: 'The cause is not known.' },
  ],
  why: 'a trial',
};

describe('an edit at the desk', () => {
  test('is written to story.yaml and shown at once', async () => {
    const { base } = await loadState('harbour');
    const made = await makeEdit('harbour', same, base);
    expect(made.kind).toBe('made');
    expect(await read()).toContain('  - assert:\n');
    expect((await read()).startsWith(YAML)).toBe(true);
    const state = await loadState('harbour');
    const joined = state.claims.filter(({ cells }) =>
      cells.flatMap(({ passages }) => passages).some(({ by }) => by === 'editor'),
    );
    expect(joined).toHaveLength(1);
    expect(state.undo).toBe('the same claim');
  });

  test('says before it is made what it would change, and changes nothing then', async () => {
    const preview = await previewEdit('harbour', same);
    expect(preview).toMatch(/^2 claims become 1/u);
    expect(await read()).toBe(YAML);
  });

  test('shows the share of an article that would be published: its excerpt, not the places of what is withheld', async () => {
    const { articles } = await loadState('harbour');
    expect(articles.map(({ publish }) => publish)).toEqual(['passages', 'passages']);
    for (const { publishedRatio } of articles) expect(publishedRatio).toBeLessThanOrEqual(0.25);
  });

  test('shows that an article given whole is published whole', async () => {
    await writeFile(file(), `${YAML}articles:\n  harbour-a.txt: {publish: full, rights: our own}\n`);
    const { articles } = await loadState('harbour');
    expect(articles[0]).toMatchObject({ publish: 'full', publishedRatio: 1 });
    expect(articles[1]?.publishedRatio).toBeLessThanOrEqual(0.25);
  });

  test('leaves the site’s loader nothing to compare', async () => {
    const { base } = await loadState('harbour');
    await makeEdit('harbour', same, base);
    const kept = await readdir(path.join(content.folder, '.comparisons'));
    const { stories } = await loadContent(content.folder, 'content');
    expect(stories.map(({ entry }) => `${entry.digest}.json`)).toEqual(
      kept.filter((name) => name.endsWith('.json')),
    );
  });

  test('is taken back and done again, byte for byte', async () => {
    const { base } = await loadState('harbour');
    await makeEdit('harbour', same, base);
    const after = await read();
    expect((await moveInJournal('harbour', 'undo')).kind).toBe('made');
    expect(await read()).toBe(YAML);
    expect((await moveInJournal('harbour', 'redo')).kind).toBe('made');
    expect(await read()).toBe(after);
    expect((await moveInJournal('harbour', 'redo')).kind).toBe('nothing-to-do');
  });

  test('on a file that was changed outside writes nothing, and can be made on top of it', async () => {
    const { base } = await loadState('harbour');
    await writeFile(file(), `${YAML}date: 2025-01-06\n`);
    const refused = await makeEdit('harbour', same, base);
    expect(refused.kind).toBe('changed-outside');
    expect(await read()).toBe(`${YAML}date: 2025-01-06\n`);
    if (refused.kind !== 'changed-outside') return;
    expect((await makeEdit('harbour', same, refused.state.base)).kind).toBe('made');
    expect(await read()).toContain('date: 2025-01-06\n');
  });

  test('undo leaves a file alone that was changed outside since', async () => {
    const { base } = await loadState('harbour');
    await makeEdit('harbour', same, base);
    await writeFile(file(), 'title: Other\n');
    expect((await moveInJournal('harbour', 'undo')).kind).toBe('nothing-to-do');
    expect(await read()).toBe('title: Other\n');
  });

  test('that makes an error is refused with the problem', async () => {
    const { base } = await loadState('harbour');
    await makeEdit('harbour', same, base);
    const { base: next } = await loadState('harbour');
    const contrary: Edit = {
      kind: 'not-same',
      passages: same.kind === 'same' ? same.passages : [],
      why: 'no',
    };
    const before = await read();
    expect(await makeEdit('harbour', contrary, next)).toMatchObject({
      kind: 'problems',
      problems: [{ ruleId: 'link-contradicted' }],
    });
    expect(await read()).toBe(before);
    const wrong: Edit = { kind: 'article', file: 'harbour-a.txt', key: 'url', value: 'javascript:alert(1)' };
    expect((await makeEdit('harbour', wrong, next)).kind).toBe('problems');
  });

  test('of two pages at once is made by one, and the other is told', async () => {
    const { base } = await loadState('harbour');
    const title: Edit = { kind: 'story', key: 'title', value: 'A fire' };
    const made = await Promise.all([makeEdit('harbour', same, base), makeEdit('harbour', title, base)]);
    expect(made.map(({ kind }) => kind)).toEqual(['made', 'changed-outside']);
    expect(await read()).toContain('title: Fire at the harbour\n');
  });

  test('keeps a mark at the start of the file, its line ends and every other byte', async () => {
    const marked = `\uFEFF${YAML.replaceAll('\n', '\r\n')}`;
    await writeFile(file(), marked);
    const { base } = await loadState('harbour');
    expect((await makeEdit('harbour', same, base)).kind).toBe('made');
    expect((await read()).startsWith(marked)).toBe(true);
    expect((await read()).slice(marked.length)).toMatch(/^links:\r\n/u);
    expect((await moveInJournal('harbour', 'undo')).kind).toBe('made');
    expect(await read()).toBe(marked);
  });

  test('on a file of other bytes than UTF-8 is refused', async () => {
    await writeFile(file(), Buffer.from([0x74, 0x69, 0x74, 0x6c, 0x65, 0x3a, 0x20, 0xe9, 0x0a]));
    await expect(loadState('harbour')).rejects.toThrow('story:not-utf-8');
  });

  test('that splits a sentence makes two claims of it', async () => {
    const { base } = await loadState('harbour');
    const split: Edit = {
      kind: 'split',
      file: 'harbour-b.txt',
      words: 'officials said.',
      rest: 'More than 40 people had to leave,',
      why: 'two things',
    };
    const made = await makeEdit('harbour', split, base);
    expect(made.kind).toBe('made');
    if (made.kind !== 'made') return;
    const passages = made.state.claims.map(({ cells }) =>
      cells.flatMap((cell) => cell.passages.map(({ words }) => words)),
    );
    expect(passages).toContainEqual(['officials said.']);
    expect(made.state.undo).toBe('a claim split');
  });

  test('with a journal that cannot be read begins a new one', async () => {
    const { base } = await loadState('harbour');
    await makeEdit('harbour', same, base);
    const journal = path.join(content.folder, '.journal/harbour.json');
    await writeFile(journal, '{"steps": [');
    expect((await loadState('harbour')).undo).toBeNull();
  });
});

describe('files that the page sends', () => {
  const toFile = (name: string, text: string) => ({ name, base64: Buffer.from(text).toString('base64') });

  test('become a story with a commented story.yaml', async () => {
    const files = [toFile('Größe – Zeitung.txt', 'Eins\n\nEin Satz.'), toFile('b.txt', 'Two\n\nA sentence.')];
    expect(await addUpload({ title: 'Größe & Feuer', files, replace: false })).toEqual({
      story: 'groesse-feuer',
    });
    const folder = path.join(content.folder, 'stories/groesse-feuer');
    expect((await readdir(path.join(folder, 'articles'))).sort()).toEqual(['b.txt', 'groesse-zeitung.txt']);
    expect(await readFile(path.join(folder, 'story.yaml'), 'utf8')).toMatch(/^title: "Größe & Feuer"\n/u);
  });

  test('are added all or not at all', async () => {
    const files = [toFile('c.txt', 'Three\n\nA sentence.'), toFile('harbour-a.txt', 'Other words.')];
    await expect(addUpload({ title: 'harbour', files, replace: false })).rejects.toThrow('add:name-taken');
    expect(await readdir(path.join(content.folder, 'stories/harbour/articles'))).not.toContain('c.txt');
  });

  test('that cannot be read are not added, and each is named', async () => {
    const files = [
      toFile('good.txt', 'Three\n\nA sentence.'),
      toFile('Empty one.txt', ' '),
      toFile('scan.pdf', '%PDF-1.4 no text'),
    ];
    const refusal = addUpload({ title: 'A new story', files, replace: false });
    await expect(refusal).rejects.toThrow(
      /Empty one\.txt:1:1 error read:empty[\s\S]+scan\.pdf:1:1 error read:document/u,
    );
    expect(await readdir(path.join(content.folder, 'stories'))).toEqual(['harbour']);
  });

  test('in place of those of the same name say what changed, and lost words are offered again', async () => {
    const { base } = await loadState('harbour');
    await makeEdit('harbour', same, base);
    const newer = HARBOUR['harbour-b.txt'].replace('The cause is not known.', 'The cause is not yet known.');
    const { replaced } = await addUpload({
      title: 'harbour',
      files: [toFile('harbour-b.txt', newer)],
      replace: true,
    });
    expect(replaced?.files).toEqual([
      { name: 'harbour-b.txt', gone: ['The cause is not known.'], come: ['The cause is not yet known.'] },
    ]);
    expect(replaced?.claims.gone).toHaveLength(1);
    const state = await loadState('harbour');
    const of = { file: 'harbour-b.txt', words: 'The cause is not known.' };
    expect(state.lost).toEqual([{ ...of, nearest: 'The cause is not yet known' }]);
    expect(state.problems.map(({ ruleId }) => ruleId)).toContain('passage-not-found');
    const reword: Edit = { kind: 'reword', of, words: 'The cause is not yet known' };
    expect((await makeEdit('harbour', reword, state.base)).kind).toBe('made');
    const mended = await loadState('harbour');
    expect(mended.lost).toEqual([]);
    expect(mended.problems.map(({ ruleId }) => ruleId)).not.toContain('passage-not-found');
  });

  test('are taken back and put there again, byte for byte', async () => {
    const articles = path.join(content.folder, 'stories/harbour/articles');
    const readAll = async () =>
      Object.fromEntries(
        await Promise.all(
          (await readdir(articles))
            .sort()
            .map(async (name) => [name, await readFile(path.join(articles, name), 'utf8')]),
        ),
      );
    const before = await readAll();
    const files = [toFile('harbour-a.txt', 'Quay shut\n\nThe quay is shut.'), toFile('c.txt', 'A third.')];
    await addUpload({ title: 'harbour', files, replace: true });
    const after = await readAll();
    expect(Object.keys(after)).toContain('c.txt');
    expect((await loadState('harbour')).undo).toBe('2 articles');
    expect((await moveInJournal('harbour', 'undo')).kind).toBe('made');
    expect(await readAll()).toEqual(before);
    expect((await moveInJournal('harbour', 'redo')).kind).toBe('made');
    expect(await readAll()).toEqual(after);
    await writeFile(path.join(articles, 'c.txt'), 'Changed by hand.');
    expect(await moveInJournal('harbour', 'undo')).toMatchObject({ kind: 'nothing-to-do' });
    expect((await readAll())['c.txt']).toBe('Changed by hand.');
  });

  test.each([
    ['are gone', (file: string) => rm(file)],
    ['are others than they were', (file: string) => writeFile(file, 'Broken.')],
  ])('whose kept bytes %s are left as they lie', async (_, spoil) => {
    const article = path.join(content.folder, 'stories/harbour/articles/harbour-a.txt');
    const files = [toFile('harbour-a.txt', 'Quay shut\n\nThe quay is shut.')];
    await addUpload({ title: 'harbour', files, replace: true });
    const kept = path.join(content.folder, '.journal/files');
    for (const name of await readdir(kept)) await spoil(path.join(kept, name));
    expect(await moveInJournal('harbour', 'undo')).toMatchObject({ kind: 'nothing-to-do' });
    expect(await readFile(article, 'utf8')).toBe('Quay shut\n\nThe quay is shut.');
  });

  test('never leave the story’s folder', async () => {
    const files = [toFile('../../../evil.txt', 'Evil\n\nA sentence.')];
    await addUpload({ title: '../../harbour', files, replace: false });
    expect(await readdir(path.join(content.folder, 'stories'))).toEqual(['harbour']);
    expect(await readdir(path.join(content.folder, 'stories/harbour/articles'))).toContain('evil.txt');
  });
});
