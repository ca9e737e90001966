import { describe, expect, test } from 'vitest';
import { loadStory } from '../../../../src/load/story.ts';
import type { Comparison } from '../../../../src/model/comparison.ts';
import { toQuotationsJsonLd, toStoryJsonLd } from '../../../../src/view/data/json-ld.ts';
import { contentFiles, writeFolder } from '../../../build/story-folder.ts';

const PAGE = { url: 'https://news.example/stories/harbour/', name: 'Fire', language: 'en' };

async function loadHarbour(): Promise<Comparison> {
  const files = contentFiles({
    'harbour-c.txt':
      'Oldport burns\nA fire closed the harbour. “We were lucky,” harbour master Ann Miller said.\n',
  });
  const { folder, remove } = await writeFolder(files);
  const { comparison } = await loadStory(`${folder}/stories/harbour`, 'harbour', 'words');
  await remove();
  if (comparison === undefined) throw new Error('the story was not compared');
  return comparison;
}

/** The comparison with every speaker certain, or none. */
const withCertain = (comparison: Comparison, certain: boolean): Comparison => ({
  ...comparison,
  articles: comparison.articles.map((article) => ({
    ...article,
    quotations: article.quotations.map((quotation) => ({
      ...quotation,
      speaker: quotation.speaker === null ? null : { ...quotation.speaker, certain },
    })),
  })),
});

describe('JSON-LD of pages', () => {
  test('a story cites its articles; what a file does not state is left out', async () => {
    const json = JSON.stringify(toStoryJsonLd(PAGE, await loadHarbour()));
    expect(json).toContain('"headline":"Fire closes the old harbour"');
    expect(json).not.toContain('publisher');
    expect(json).not.toContain('datePublished');
  });

  test('a speaker is named only where it is certain who speaks', async () => {
    const comparison = await loadHarbour();
    expect(JSON.stringify(toQuotationsJsonLd(PAGE, withCertain(comparison, true)))).toContain('Ann Miller');
    const doubtful = JSON.stringify(toQuotationsJsonLd(PAGE, withCertain(comparison, false)));
    const ids = doubtful.match(/"@type":"Quotation","@id":"[^"]+"/gu) ?? [];
    expect(ids.length).toBe(doubtful.match(/"@type":"Quotation"/gu)?.length);
    expect(new Set(ids).size).toBe(ids.length);
    expect(doubtful).toContain('We were lucky');
    expect(doubtful).not.toContain('Ann Miller');
  });
});
