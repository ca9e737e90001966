import { describe, expect, test } from 'vitest';
import { toPublished } from '../../../src/load/publish.ts';
import { loadStory } from '../../../src/load/story.ts';
import type { Comparison } from '../../../src/model/comparison.ts';
import { contentFiles, writeFolder } from '../../build/story-folder.ts';

async function loadHarbour(yaml: string): Promise<Comparison> {
  const { folder, remove } = await writeFolder(contentFiles({}, yaml));
  const { comparison } = await loadStory(`${folder}/stories/harbour`, 'harbour');
  await remove();
  if (comparison === undefined) throw new Error('the story was not compared');
  return comparison;
}

describe('what is published', () => {
  test('the text of an article is left out unless the editor publishes it in full', async () => {
    const published = toPublished(
      await loadHarbour('title: T\narticles:\n  harbour-a.txt:\n    publish: full\n    rights: our own\n'),
    );
    expect(published.articles.map(({ text }) => text.value === undefined)).toEqual([false, true]);
    expect(published.articles.map(({ text }) => text.length > 0)).toEqual([true, true]);
  });

  test('a withheld word stands nowhere in the published data', async () => {
    const comparison = await loadHarbour('title: T\n');
    // Leave one claim: everything else of the articles is then withheld.
    const [claim] = comparison.claims.filter(({ label }) => label.includes('lucky'));
    const published = JSON.stringify(
      toPublished({ ...comparison, claims: claim === undefined ? [] : [claim] }).claims,
    );
    expect(published).toContain('lucky');
    expect(published).not.toContain('cause is not known');
  });

  test('at most 25 words stand around a passage', async () => {
    const comparison = await loadHarbour('title: T\n');
    const long = Array.from({ length: 60 }, (_, index) => `w${index}`).join(' ');
    const claims = comparison.claims.map((claim) => ({
      ...claim,
      passages: claim.passages.map((passage) => ({ ...passage, prefix: `${long} `, suffix: ` ${long}` })),
    }));
    const passages = toPublished({ ...comparison, claims }).claims.flatMap((claim) => claim.passages);
    expect(passages.length).toBeGreaterThan(0);
    for (const { prefix, suffix } of passages) {
      expect(prefix.endsWith('w59 ')).toBe(true);
      expect(suffix.startsWith(' w0')).toBe(true);
      expect(`${prefix}${suffix}`.split(/\s+/u).filter((word) => word !== '')).toHaveLength(25);
    }
  });
});
