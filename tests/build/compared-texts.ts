import { compareFiles } from '../../src/load/story.ts';
import type { Claim, Comparison } from '../../src/model/comparison.ts';

const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The whole comparison of invented articles `a.txt`, `b.txt`, …, with what an editor writes in story.yaml. */
export function compareTexts(texts: readonly string[], settings = 'title: Harbour'): Comparison {
  const { comparison } = compareFiles({
    id: 'harbour',
    folder: 'harbour',
    settings: { path: 'harbour/story.yaml', name: 'story.yaml', bytes: toBytes(settings) },
    articles: texts.map((text, index) => {
      const name = `${String.fromCharCode(97 + index)}.txt`;
      return { path: `harbour/${name}`, name, bytes: toBytes(text) };
    }),
    diagnostics: [],
  });
  if (comparison === undefined) throw new Error('no text of this test could be read');
  return comparison;
}

/** What stands round the sentence, of an article of its own each: nothing of it is in another. */
const FILLERS = [
  ['Notes on gulls', 'Gulls sat on the old crates all day.', 'A bakery sold warm rolls from noon.'],
  ['Weather at sea', 'Fog lay over the northern dunes.', 'Schools opened late after the storm.'],
  ['Music in June', 'Choirs rehearsed beneath the lighthouse.', 'Tickets cost less than last summer.'],
  ['Garden tips', 'Tulips want sandy soil and patience.', 'Slugs avoid copper rings.'],
];

/** The one claim that an editor makes of the sentences, each of an article of its own between others that have nothing to do with it. */
export function compareSentences(...sentences: readonly string[]): { claim: Claim; comparison: Comparison } {
  const texts = sentences.map((sentence, index) => {
    const [headline, before, after] = FILLERS[index] ?? [];
    return `${headline}\n\n${before}\n\n${sentence}\n\n${after}\n`;
  });
  const ends = sentences.map(
    (sentence, index) =>
      `      - { file: "${String.fromCharCode(97 + index)}.txt", words: ${JSON.stringify(sentence)} }`,
  );
  const settings = `title: Harbour\nlinks:\n  - assert:\n${ends.join('\n')}\n    why: one question\n`;
  const comparison = compareTexts(texts, settings);
  const claim = comparison.claims.find(
    ({ coverage, links }) =>
      coverage.count === sentences.length && (links.length === 0 || links.some(({ by }) => by === 'editor')),
  );
  if (claim === undefined) throw new Error('the sentences of this test did not become one claim');
  return { claim, comparison };
}
