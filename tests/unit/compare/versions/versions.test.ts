import { describe, expect, test } from 'vitest';
import { WEIGHT_RULES } from '../../../../src/compare/words/telling-weight.ts';
import { compareSentences, compareTexts } from '../../../build/compared-texts.ts';

/** The versions of the claim that the sentences make, as letters, and by what they contradict each other. */
function read(...sentences: string[]) {
  const { claim, comparison } = compareSentences(...sentences);
  const letterOf = (id: string): string => {
    const passage = claim.passages.find((one) => one.id === id);
    return comparison.articles.find((one) => one.id === passage?.article)?.letter ?? '?';
  };
  return {
    claim,
    comparison,
    versions: claim.versions.map((ids) => ids.map(letterOf).join('')),
    kinds: [...new Set(claim.contradictions.map(({ kind }) => kind))],
    words: claim.versionWords.map(({ article, start, end }) =>
      comparison.articles.find((one) => one.id === article)?.text.value?.slice(start, end),
    ),
  };
}

describe('the versions of a claim', () => {
  test('are one when the passages say the same in like words', () => {
    const { versions, claim } = read(
      'The ferry to Tern Island will resume within ten days, the harbour office said.',
      'The Tern Island ferry is to resume within ten days, according to the harbour office.',
    );
    expect(versions).toEqual(['AB']);
    expect(claim.versionAgreement).toEqual(['same']);
    expect(claim.links.map(({ agreement }) => agreement)).toEqual(['same']);
    expect(claim.coverage).toMatchObject({ count: 2, agreeing: 2, kind: 'everywhere' });
  });

  test('are one “worded differently” when too little says that they agree', () => {
    const { claim } = read(
      'Mayor Ada Stone greeted the crews at the quay with hot soup and dry clothes.',
      'Volunteers handed blankets and tea to sailors beside the water, helped by Ada Stone.',
    );
    expect(claim.versionAgreement).not.toContain('same');
    expect(claim.links.map(({ agreement }) => agreement)).not.toContain('same');
  });

  test('are not called the same for the names of the same people alone', () => {
    const { claim } = read(
      'Ada Stone leads the harbour poll, ahead of Nils Berg, Mara Holt and Piet Velde.',
      'Nils Berg and Piet Velde have joined the race that Ada Stone and Mara Holt opened.',
    );
    expect(claim.versionAgreement).not.toContain('same');
  });

  test.each(WEIGHT_RULES)(
    'are not called the same where one alone has $id: $example',
    ({ example: [one, other] }) => {
      expect(read(one, one).claim.versionAgreement).toEqual(['same']);
      expect(read(one, other).claim.versionAgreement).not.toContain('same');
    },
  );

  test.each([
    ['Ada Stone paid 40 crowns for the old boat.', 'Ada Stone paid 90 crowns for the old boat.', ['figure']],
    ['She paid 40 crowns for the old boat.', 'Ada Stone paid 90 crowns for the old boat.', []],
    ['Ada Stone paid 90 crowns for the old boat.', 'She paid 40 crowns for the old boat.', []],
    ['She paid 40 crowns for the old boat.', 'She paid 90 crowns for the old boat.', ['figure']],
  ])(
    'contradict each other by amounts unless one tells of somebody else, maybe: %s %s',
    (one, other, kinds) => {
      expect(read(one, other).kinds).toEqual(kinds);
    },
  );

  test('are the same in the articles that agree, and worded differently in the others', () => {
    const { claim, comparison } = read(
      'The ferry will sail to Oskarby in May.',
      'The ferry might sail to Oskarby in May.',
      'In May the ferry will sail to Oskarby.',
    );
    const letters = claim.versionAgreeing[0]?.map(
      (id) => comparison.articles.find((one) => one.id === id)?.letter,
    );
    expect([claim.versionAgreement, letters]).toEqual([['worded-differently'], ['A', 'C']]);
    const agreements = claim.links.map(({ agreement }) => agreement);
    expect(agreements).toContain('open');
  });

  test.each([
    [
      'Berg wrote that the lock has grave sluice gate trouble.',
      'At a dinner on the quay in March Berg said the lock has grave sluice gate trouble, pilots recall.',
      'According to Berg the lock, as he wrote, had a grave fault, and its gate was trouble.',
    ],
  ])('nor where a third article has words as near as two that are read as the same', (...sentences) => {
    const [a, b, c] = sentences;
    const { claim } = read(a, b, c);
    const { agreement } =
      claim.links.find((link) => link.a.startsWith('a:') && link.b.startsWith('c:')) ?? {};
    expect([claim.versionAgreeing.flat().includes('b'), agreement]).not.toEqual([false, 'same']);
  });

  test.each([
    [
      'Mara Velde is a patient fisher of eels.',
      'Mara Velde is a patient fisher of eels.',
      'Mara Velde is a patient fisher of eels, and she holds the oldest licence of any crew in the northern bay of Tarn.',
    ],
    [
      '“Mills, who rang the bell?”',
      '“Mills who rang the bell?”',
      '“Mills, who rang the bell?” Stone is heard asking on a record of the harbour office.',
    ],
    [
      'The dam of Oskarby leaks.',
      'The dam of Oskarby leaks.',
      'The dam of Oskarby leaks, and gulls breed on the old sluice beside it that old crews of pilots painted green in March.',
    ],
  ])('are the same in the articles that have the very words of the heading: %s', (...sentences) => {
    const [a, b, c] = sentences;
    const { claim } = read(a, b, c);
    expect(claim.versionAgreement).toEqual(['same']);
    expect(claim.links.map(({ agreement }) => agreement)).not.toContain('other');
  });

  test.each([
    [
      '“With the new lock in place, each barge of the bay has a berth,” Velde said.',
      '“With the new lock in place, each barge of the bay has a berth,” said Councillor Anna Velde, a retired baker and a founder of the so-called Sluice Circle of elders.',
    ],
    [
      '“No boat that leaks will pass this gate before May,” said Mara Holt.',
      '“No boat that leaks will pass this gate before May,” said Tarn keeper Mara Holt, who has watched the estuary for a living since her childhood.',
    ],
  ])('are the same where all that the heading quotes is quoted, whoever it is said by: %s', (a, b) => {
    expect(read(a, b).claim.versionAgreement).toEqual(['same']);
  });

  test('but not where one adds what limits them', () => {
    const { claim } = read(
      'The dam of Oskarby will be closed.',
      'The dam of Oskarby will be closed if the guild of pilots votes for it in the town hall at noon.',
    );
    expect(claim.versionAgreement).not.toContain('same');
  });

  test('are the same but for the days that differ', () => {
    const { claim } = read(
      'The council of Oskarby will repair the broken harbour dam within seven to ten days.',
      'The council of Oskarby will repair the broken harbour dam within the next three weeks.',
    );
    expect(claim.apparatus.some(({ kind, differs }) => kind === 'timeframe' && differs)).toBe(true);
    expect(claim.versionAgreement.filter((one) => one === 'worded-differently')).toEqual([]);
  });

  test('are not called the same for one verb of a change of mind', () => {
    const { claim } = read(
      'The council retreated from the harbour plan when bakers of the town complained of dust.',
      'Under pressure of the gulls’ friends, the council retreated from its harbour plan and bought nets.',
    );
    expect(claim?.versionAgreement ?? []).not.toContain('same');
  });

  test('are not called the same for two words that both have', () => {
    const { claim } = read(
      'The pilot never showed the harbour licence to the keepers.',
      'Suppose that somebody burned the harbour licence.',
    );
    expect(claim.versionAgreement).not.toContain('same');
  });

  test('are not called the same by the headline of an article that says more below it', () => {
    const head = 'Harbour ferry burned in Oskarby';
    const texts = [
      `${head}\n\nThe old harbour ferry burned in Oskarby while forty pilots danced on the quay until dawn.\n`,
      `Notes\n\nA harbour ferry burned in Oskarby.\n`,
    ];
    const claims = compareTexts(texts).claims.filter(({ coverage }) => coverage.count > 1);
    const hasHeadline = claims.some(({ passages }) => passages.some(({ exact }) => exact === head));
    expect([claims.length, hasHeadline]).toEqual([1, true]);
    expect(claims.flatMap(({ versionAgreement }) => versionAgreement)).not.toContain('same');
  });

  test('are tied by the passages that say the same, not by others of their articles', () => {
    const { comparison } = read('The ferry sails in May.', 'The ferry sails in May.');
    const links = comparison.claims.flatMap((claim) => claim.links);
    expect(links.map(({ agreement }) => agreement)).toEqual(['same']);
  });

  test.each([
    [
      'Bakers carried soup to stranded skippers.',
      'Before supper bakers from a village carried soup to stranded skippers in copper kettles.',
    ],
    [
      'Wolves crossed the frozen canal at dawn.',
      'Beside a mill at dawn hungry wolves crossed the frozen canal.',
    ],
    [
      'Geologists measured the dike at Tarn.',
      'Against floods geologists measured the old dike at Tarn with lamps.',
    ],
    [
      'The captain sold nine rafts of timber to the mill.',
      'In spring the captain sold nine rafts of timber to the mill for forty barrels of tar.',
    ],
    [
      'The captain sold nine rafts of timber to the mill.',
      'In a wet spring the captain sold nine rafts of timber to the mill for tar.',
    ],
  ])('are not called the same where one tells a good deal more: %s', (less, more) => {
    expect(read(less, more).claim.versionAgreement).toEqual(['worded-differently']);
  });

  test.each([
    ['Holt wrote to pilots: “Those dredgers damage every reed bed in this bay.”'],
    ['At a fair Holt said to keepers: “Those dredgers damage every reed bed in this bay.”'],
  ])('of quoted words are the same however they are introduced: %s', (told) => {
    const { claim } = read('“Those dredgers damage every reed bed in this bay,” said Holt.', told);
    expect(claim.versionAgreement).toEqual(['same']);
  });

  test('are not called the same where one tells much more', () => {
    const one = 'The council approved the harbour plan.';
    const more =
      'The council approved the harbour plan, dismissed its oldest pilot, bought three ferries from the island and raised the toll on the bridge.';
    expect(read(one, more).claim.versionAgreement).not.toContain('same');
  });

  test.each([
    [
      'amounts',
      'figure',
      'Rescuers said 49 people were killed in the ferry fire.',
      'Rescuers said 53 people were killed in the ferry fire.',
    ],
    [
      'days',
      'timeframe',
      'The council votes on the harbour plan on 4 May 2021.',
      'The council votes on the harbour plan on 9 May 2021.',
    ],
    [
      '“not” in one of them',
      'negation',
      'The council has approved the harbour plan.',
      'The council has not approved the harbour plan.',
    ],
    [
      'a refusal',
      'negation',
      'The captain signed the rescue report on the ferry fire.',
      'The captain refused to sign the rescue report on the ferry fire.',
    ],
    [
      'words for opposite deeds',
      'opposite',
      'The union accepted the pay offer of the harbour office.',
      'The union rejected the pay offer of the harbour office.',
    ],
    [
      'a like deed denied',
      'negation',
      'Mayor Stone would support a toll on the old bridge.',
      'Mayor Stone would not welcome a toll on the old bridge.',
    ],
  ])('are two by %s', (_by, kind, one, other) => {
    const { versions, kinds, claim } = read(one, other);
    expect(kinds).toEqual([kind]);
    expect(versions).toEqual(['A', 'B']);
    expect(claim.links.map(({ agreement }) => agreement)).toEqual(['other']);
    expect(claim.coverage).toMatchObject({ count: 2, agreeing: 1, kind: 'elsewhere' });
  });

  test.each([
    ['amounts of other things', 'The ferry fire killed 49 people.', 'The ferry fire wounded 53 people.'],
    [
      'an amount that “about” covers',
      'About 50 people were killed in the ferry fire.',
      'The ferry fire killed 49 people.',
    ],
    [
      '“not only”',
      'The council approved the harbour plan.',
      'The council approved not only the harbour plan.',
    ],
    [
      '“not” in both',
      'The council has not approved the harbour plan.',
      'The harbour plan was not approved by the council.',
    ],
    [
      'a vote against, and none for it',
      'Mayor Stone said she will not vote for the harbour plan.',
      'Mayor Stone said she would vote against the harbour plan.',
    ],
    [
      'a plan that is voted down, and not approved',
      'The council did not vote for the harbour toll.',
      'The council voted down the harbour toll.',
    ],
    [
      'another deed denied',
      'The council approved the harbour plan.',
      'The council approved the harbour plan and did not discuss the toll.',
    ],
  ])('are not two by %s', (_by, one, other) => {
    expect(read(one, other).kinds).toEqual([]);
  });

  test('set apart who left a position from who has it; the version of most articles comes first', () => {
    const { versions } = read(
      'Mayor Stone supports a toll on the old bridge.',
      'Mayor Stone first supported a toll on the old bridge, then reversed course.',
      'Mayor Stone has reversed her support of a toll on the old bridge.',
    );
    expect(versions).toEqual(['BC', 'A']);
  });

  test('are each told by few words of their own', () => {
    const { words } = read(
      'Mayor Stone would support a toll on the old bridge.',
      'Mayor Stone would not welcome a toll on the old bridge.',
    );
    expect(words).toEqual(['would support', 'would not welcome']);
  });
});
