import { expect, test } from 'vitest';
import { annotateStory } from '../../../../src/annotate/story.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

/** Where the other article has the words of what the first one names. */
function elsewhereOf(label: string, naming: string, other: string): string[] {
  const articles = [makeArticle({ id: 'a', text: naming }), makeArticle({ id: 'b', text: other })];
  const entity = annotateStory(articles, { date: null }).entities.find((one) => one.label === label);
  expect(entity).toBeDefined();
  return (entity?.elsewhere ?? []).map(({ article, text, why }) => `${article} ${why}: ${text}`);
}

test.each([
  [
    'Harbour Committee',
    'They asked the Harbour Committee.',
    'They asked the Docks, Harbour and River committees.',
    'b inside: Harbour and River committees',
  ],
  [
    'Harbour Committee',
    'They asked the Harbour Committee.',
    'They asked two harbour committees.',
    'b words: harbour committees',
  ],
  ['Oska', 'They slept in Oska and left Oska.', 'They read the Oska News.', 'b inside: Oska News'],
  [
    'Harbour Workers Union',
    'They asked the Harbour Workers Union.',
    'They read an HWU letter.',
    'b letters: HWU',
  ],
  ['Norway', 'They left for Norway.', 'They saw Norwegian ships.', 'b adjective: Norwegian'],
  [
    'Night & Day',
    'They watched Night & Day twice.',
    'They wrote to @nightandday.',
    'b letters: @nightandday',
  ],
  ['Piet Loos', 'They asked Piet Loos.', 'They wrote to @PietLoos.', 'b letters: @PietLoos'],
  ['Europe', 'They left for Europe.', 'They saw European ships.', 'b adjective: European'],
  ['Florida', 'They left for Florida.', 'They asked Ada Cole, R-Fla., who left.', 'b inside: R-Fla'],
  ['New York', 'They left for New York.', 'They asked Ada Cole, D-N.Y., who left.', 'b inside: D-N.Y'],
  [
    'Harbour Party',
    'They asked the Harbour Party.',
    'They asked the Senate Harbour Party.',
    'b inside: Senate Harbour Party',
  ],
  ['Norway', 'They left for Norway.', 'They asked (Norway House) members.', 'b inside: Norway House'],
  [
    'Department of Lunnish Piers',
    'They asked the Department of Lunnish Piers.',
    'They asked the Departments of Ferries and Lunnish Piers.',
    'b words: Lunnish Piers',
  ],
  [
    'Ada Lunnick',
    'They asked Ada Lunnick.',
    'They asked the Lunnick House of Lords.',
    'b inside: Lunnick House of Lords',
  ],
  ['TORAL', 'On Monday TORAL asked them.', 'They asked the Tornic Alliance.', 'b letters: Tornic Alliance'],
  ['Tornic Alliance', 'They asked the Tornic Alliance.', 'On Monday TORAL asked.', 'b letters: TORAL'],
  ['Ada Lunnick', 'They asked Ada Lunnick.', 'They met the anti-Lunnick league.', 'b inside: anti-Lunnick'],
  ['Ada Lunnick', 'They asked Ada Lunnick.', 'They met all the Lunnicks at sea.', 'b words: Lunnicks'],
  ['Ada Lunnick', 'They asked Ada Lunnick.', 'They read LUNNICK ASKED TO GO.', 'b surname: LUNNICK'],
  [
    'Ada Lunnick',
    'They asked Ada Lunnick, who slept.',
    'They asked the Lunnick campaign.',
    'b inside: Lunnick campaign',
  ],
  [
    'Oskarland',
    'They slept in Oskarland and left Oskarland.',
    'They saw pro-Oskarland ships.',
    'b inside: pro-Oskarland',
  ],
  [
    'Oskarland',
    'They slept in Oskarland and left Oskarland.',
    'They saw Oskarlander ships.',
    'b words: Oskarlander',
  ],
])('%s is not called named by one article only: “%s”, “%s”', (label, naming, other, expected) => {
  expect(elsewhereOf(label, naming, other)).toEqual([expected]);
});

test.each([
  ['dateline', 'Oska', 'They slept in Oska and left Oska.', 'OSKA', 'b beside: OSKA'],
  ['dateline', 'D.C.', 'They slept in D.C. and left.', 'WASHINGTON', 'b beside: WASHINGTON'],
  [
    'byline',
    'Harbour News Agency',
    'They asked the Harbour News Agency.',
    'The Harbour News Agency contributed to this report.',
    'b beside: Harbour News Agency',
  ],
  [
    'credit',
    'Harbour News Agency',
    'They asked the Harbour News Agency.',
    'Harbour News Agency',
    'b beside: Harbour News Agency',
  ],
  [
    'furniture',
    'Harbour News Agency',
    'They asked the Harbour News Agency.',
    'Pictures by the Harbour News Agency',
    'b beside: Harbour News Agency',
  ],
] as const)('a %s names %s too', (kind, label, naming, line, expected) => {
  const articles = [
    makeArticle({ id: 'a', text: naming }),
    makeArticle({ id: 'b', text: `${line}\nThey saw ships.`, kinds: [kind, 'paragraph'] }),
  ];
  const entity = annotateStory(articles, { date: null }).entities.find((one) => one.label === label);
  expect(entity?.elsewhere?.map(({ article, text, why }) => `${article} ${why}: ${text}`)).toEqual([
    expected,
  ]);
});

test.each([
  ['New Oska University', 'They asked New Oska University.', 'They slept in New York.'],
  ['Norway', 'They left for Norway.', 'They saw ships.'],
  ['Maine', 'They left for Maine.', 'They asked Ada Cole, R-Fla., who left, she said.'],
  ['Florida', 'They left for Florida.', 'They saw Fla and Floral ships.'],
  ['Ada Cole', 'They asked Ada Cole.', 'They asked Jon Cole.'],
  ['Ada Cole', 'They asked Ada Cole.', 'They slept on Cole Street.'],
  ['Ada Cole', 'They asked Ada Cole.', 'Jon Cole won.\n\nThe Lunns and Cole Come In And Win'],
  ['Ada May', 'They asked Ada May.', 'They left in May.'],
  ['House', 'They asked the House.', 'They asked the White House.'],
  [
    'Harbour Workers Union',
    'They asked the Harbour Workers Union.',
    'They asked the Harbour Winders Union (HWU) and the HWU answered.',
  ],
  ['House', 'They asked the House.', 'They asked at the house.'],
  ['Tornic Alliance', 'They asked the Tornic Alliance.', 'On Monday TALOR asked.'],
  ['Ada Paul', 'They asked Ada Paul.', 'They asked Paul Lunn.'],
])('%s is named by one article only: “%s”, “%s”', (label, naming, other) => {
  expect(elsewhereOf(label, naming, other)).toEqual([]);
});

test.each([
  [
    'Senate Pilotage Committee',
    'They asked the Senate Pilotage Committee.',
    'They spoke of pilotage at sea.',
  ],
  [
    'Harbour Pilots Caucus',
    'They asked the Harbour Pilots Caucus.',
    'They met the pilots caucus of the port.',
  ],
  ['Lunnick campaign', 'Ada Lunnick left. They joined the Lunnick campaign.', 'They asked Lunnick.'],
  ['Oska Pilots Caucus', 'They asked the Oska Pilots Caucus.', 'They met the pilots-caucuses of the port.'],
  ['Ferry Masters Act', 'They passed the Ferry Masters Act.', 'They met ferry masters.'],
  ['Ada Baker', 'They asked Ada Baker.', 'They met the Bakers.'],
])('of a part of %s nothing is said: “%s”, “%s”', (label, naming, other) => {
  expect(elsewhereOf(label, naming, other).map((one) => one.replace(/:.*/u, ''))).toEqual(['b part']);
});

test('words that stand for themselves are shown before those inside a name', () => {
  const naming = 'They asked the Harbour Pilots Party.';
  const other = 'They asked the Senate Harbour Pilots Party. They met a harbour pilots party.';
  expect(elsewhereOf('Harbour Pilots Party', naming, other)).toEqual(['b words: harbour pilots party']);
});
