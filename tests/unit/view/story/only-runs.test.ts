import { expect, test } from 'vitest';
import type { Comparison } from '../../../../src/model/comparison.ts';
import { toOnlyRuns } from '../../../../src/view/story/only-runs.ts';
import { toOnlyHere } from '../../../../src/view/story/overview.ts';
import { compareTexts } from '../../../build/compared-texts.ts';

const TEXT = `Harbour news

Ada Velde opened the old quay on Monday. It cheered forty pilots of the island. Bakers sold warm rolls from noon.

Fireworks began at nine.

Slugs avoid copper rings.
`;
const OTHER = 'Weather at sea\n\nFog lay over the northern dunes. Schools opened late after the storm.\n';
const comparison = compareTexts([TEXT, OTHER]);

/** The runs of the claims of the first article whose words hold one of some. */
function runsOf(words: readonly string[], story: Comparison = comparison) {
  const { articles, claims } = story;
  const article = articles[0]?.id ?? '';
  const own = claims.filter(({ passages }) =>
    passages.some((one) => one.article === article && words.some((word) => one.exact.includes(word))),
  );
  return toOnlyRuns(own, article, story);
}
const toTexts = (runs: ReturnType<typeof runsOf>): string[] =>
  runs.map(({ paragraphs }) =>
    paragraphs
      .map((parts) => parts.map(({ text, href }) => (href === null ? `(${text})` : text)).join(''))
      .join(' / '),
  );

test('sentences that follow each other are one passage, paragraph by paragraph', () => {
  expect(toTexts(runsOf(['opened', 'cheered', 'Bakers', 'Fireworks']))).toEqual([
    'Ada Velde opened the old quay on Monday.( )It cheered forty pilots of the island.( )Bakers sold warm rolls from noon. / Fireworks began at nine.',
  ]);
});

test('one sentence between two of a paragraph is printed with them, and is no claim', () => {
  expect(toTexts(runsOf(['opened', 'Bakers']))).toEqual([
    'Ada Velde opened the old quay on Monday.( It cheered forty pilots of the island. )Bakers sold warm rolls from noon.',
  ]);
});

test('a passage that goes on from a sentence before it has that before it', () => {
  const [run] = runsOf(['cheered']);
  expect([run?.context?.exact, run?.context?.gap]).toEqual([
    'Ada Velde opened the old quay on Monday.',
    false,
  ]);
  expect(runsOf(['opened', 'cheered'])[0]?.context).toBeNull();
});

test('an advertisement between two paragraphs parts no passage, a crosshead does', () => {
  const toComparison = (line: string) =>
    compareTexts([TEXT.replace('\n\nFireworks', `\n\n${line}\n\nFireworks`), OTHER]);
  expect(runsOf(['Bakers', 'Fireworks'], toComparison('Advertisement'))).toHaveLength(1);
  expect(runsOf(['Bakers', 'Fireworks'], toComparison('The evening of the fair'))).toHaveLength(2);
});

test('passages apart are apart, and each claim that is counted is in one', () => {
  expect(runsOf(['opened', 'Slugs'])).toHaveLength(2);
  for (const { claims, runs } of toOnlyHere(comparison, [])) {
    const parts = runs.flatMap(({ paragraphs }) => paragraphs.flat());
    const hrefs = new Set(parts.flatMap(({ href }) => href ?? []));
    expect([...hrefs].sort()).toEqual(claims.map(({ href }) => href).sort());
  }
});

test('who says a claim is told before the first of those of his that follow each other, where his words do not tell it', () => {
  const said = compareTexts([
    'Harbour news\n\n“Rolls are warm from noon,” Ada Velde said. “Bakers work at night. Forty pilots of the island get one each.”\n\n“The toll is gone,” Bo Mills said. “Nobody pays for rafts.”\n',
    OTHER,
  ]);
  const [run] = runsOf(['Rolls', 'Bakers', 'Forty', 'toll', 'Nobody'], said);
  const parts = run?.paragraphs.flat().filter(({ href }) => href !== null);
  expect(parts?.map(({ text, speaker }) => [text.split(' ')[0], speaker])).toEqual([
    ['“Rolls', null],
    ['“Bakers', 'Ada Velde:'],
    ['Forty', null],
    ['“The', null],
    ['“Nobody', 'Bo Mills:'],
  ]);
});
