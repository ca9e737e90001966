import { expect, test } from 'vitest';
import { formatDiagnostic } from '../../src/load/diagnostics.ts';
import { compareFiles } from '../../src/load/story.ts';
import { toSha256 } from '../../src/model/ids.ts';
import { HARBOUR } from '../build/story-folder.ts';

const [HARBOUR_A, HARBOUR_B] = Object.values(HARBOUR);

const GERMAN =
  'Feuer am alten Hafen\n\nEin Feuer hat am Montag den alten Hafen geschlossen, wie die Behörde der Stadt am Abend mitteilte. Rund vierzig Menschen mussten ihre Häuser verlassen und kamen in einer Schule unter. Die Ursache ist noch nicht bekannt, sagte die Leiterin des Hafens, und die Löscharbeiten dauerten bis in die Nacht. Der Verkehr auf der Straße am Ufer wurde umgeleitet, die Fähre fährt erst wieder in der nächsten Woche.\n';

const ELECTION_A =
  'Voters choose a new mayor in Lindum\n\nVoters in Lindum chose Clara Voss as their mayor on Sunday, the election office said.\n\nTurnout was 61 percent, the highest since 1994.\n';
const ELECTION_B =
  'Clara Voss wins the vote in Lindum\n\nClara Voss was chosen as mayor of Lindum on Sunday.\n\nThe election office put turnout at 61 percent.\n';

/** The comparison of articles in a folder, and what was noticed about them. */
function compare(texts: readonly (string | undefined)[]) {
  const articles = texts.map((text = '', index) => {
    const name = `article-${String(index + 1).padStart(3, '0')}.txt`;
    return { path: `harbour/articles/${name}`, name, bytes: new TextEncoder().encode(text) };
  });
  const loaded = compareFiles({
    id: 'harbour',
    folder: 'harbour',
    settings: undefined,
    articles,
    diagnostics: [],
  });
  return { ...loaded, problems: loaded.diagnostics.map(formatDiagnostic) };
}

test('two events in one folder are noticed, and no claim joins them', () => {
  const { comparison, problems } = compare([HARBOUR_A, HARBOUR_B, ELECTION_A, ELECTION_B]);
  expect(problems).toEqual([
    'harbour/articles:1:1 warning story:articles-apart\n  The articles share no claim across these groups: “article-001.txt”, “article-002.txt”; “article-003.txt”, “article-004.txt”.\n  If they are about different events, each event needs a folder of its own; if they are about one, link them at the desk.',
  ]);
  const owners = comparison?.claims.map(({ passages }) => passages.map(({ article }) => article.slice(-1)));
  expect(
    owners?.filter((of) => of.some((one) => '12'.includes(one)) && of.some((one) => '34'.includes(one))),
  ).toEqual([]);
});

test('an article in another language is noticed, and reports no claim of the others', () => {
  const { comparison, problems } = compare([HARBOUR_A, HARBOUR_B, GERMAN]);
  expect(problems.join('\n')).toContain('harbour/articles/article-003.txt:1:1 warning read:language');
  const shared = comparison?.claims.filter(
    ({ passages, coverage }) =>
      coverage.count > 1 && passages.some(({ article }) => article === 'article-003'),
  );
  expect(shared).toEqual([]);
  expect(comparison?.articles.map(({ readsAs }) => readsAs)).toEqual([undefined, undefined, 'de']);
});

test('the same article twice has nothing only here, and counts as one telling', () => {
  const { comparison } = compare([HARBOUR_A, HARBOUR_A]);
  expect(comparison?.claims.map(({ coverage }) => coverage.kind)).not.toContain('only-here');
  expect(comparison?.tellings).toEqual([['article-001', 'article-002']]);
});

test('an article of 20,000 words is compared with a short one', () => {
  const filler = Array.from({ length: 2_000 }, (_, index) => {
    const digest = toSha256(String(index));
    return `The ${digest.replace(/\d/gu, '').slice(0, 8)} of the ${digest.replace(/\d/gu, '').slice(8, 14)} was seen at the quay again.`;
  });
  const long = [...filler.slice(0, 1_000), HARBOUR_B, ...filler.slice(1_000)].join('\n\n');
  expect(long.split(/\s+/u).length).toBeGreaterThan(20_000);
  const { comparison } = compare([HARBOUR_A, long]);
  const closed = comparison?.claims.find(({ passages }) =>
    passages.some(({ exact }) => exact.startsWith('A fire closed the old harbour')),
  );
  expect(closed?.coverage.count).toBe(2);
});

test('a story of 100 articles has a letter and a cell for each', () => {
  const texts = Array.from({ length: 100 }, (_, index) => (index % 2 === 0 ? HARBOUR_A : HARBOUR_B));
  const { comparison } = compare(texts);
  expect(comparison?.articles.map(({ letter }) => letter).slice(-2)).toEqual(['CU', 'CV']);
  for (const { coverage, absences } of comparison?.claims ?? []) {
    expect(coverage.count + absences.length).toBe(100);
  }
});
