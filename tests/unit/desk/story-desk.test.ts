import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Edit } from '../../../src/desk/edits.ts';
import { addUpload } from '../../../src/desk/server/stories.ts';
import { loadState, makeEdit, moveInJournal, previewEdit } from '../../../src/desk/server/story-desk.ts';
import { contentFiles, writeFolder } from '../../build/story-folder.ts';

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
    expect(await addUpload({ title: 'Größe & Feuer', files, replace: false })).toBe('groesse-feuer');
    const folder = path.join(content.folder, 'stories/groesse-feuer');
    expect((await readdir(path.join(folder, 'articles'))).sort()).toEqual(['b.txt', 'groesse-zeitung.txt']);
    expect(await readFile(path.join(folder, 'story.yaml'), 'utf8')).toMatch(/^title: "Größe & Feuer"\n/u);
  });

  test('are added all or not at all', async () => {
    const files = [toFile('c.txt', 'Three\n\nA sentence.'), toFile('harbour-a.txt', 'Other words.')];
    await expect(addUpload({ title: 'harbour', files, replace: false })).rejects.toThrow('add:name-taken');
    expect(await readdir(path.join(content.folder, 'stories/harbour/articles'))).not.toContain('c.txt');
  });

  test('never leave the story’s folder', async () => {
    const files = [toFile('../../../evil.txt', 'Evil\n\nA sentence.')];
    await addUpload({ title: '../../harbour', files, replace: false });
    expect(await readdir(path.join(content.folder, 'stories'))).toEqual(['harbour']);
    expect(await readdir(path.join(content.folder, 'stories/harbour/articles'))).toContain('evil.txt');
  });
});
