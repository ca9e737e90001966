import { describe, expect, test } from 'vitest';
import { findLean } from '../../../../src/compare/labels/label-leans.ts';
import { LEAN_SIGNS } from '../../../../src/compare/leans/lean-signs.ts';

type Given = { before?: string; people?: string[]; topics?: string[] };

const leanOf = (text: string, { before = '', people = [], topics = [] }: Given = {}) =>
  findLean(text, {
    befores: before === '' ? [] : [before],
    people: people.map((name) => text.indexOf(name)).filter((at) => at >= 0),
    isTopic: (noun) => topics.includes(noun),
  });

test.each(LEAN_SIGNS)(
  '$id: “$example” leans, “$counter” does not',
  ({ id, kind, example, before = '', counter }) => {
    expect(leanOf(example, { before, people: ['Velde'] })).toMatchObject({ sign: id, kind });
    expect(leanOf(counter, { before, people: ['Velde'] })).toBeNull();
  },
);

test.each([
  ['Velde praised the new buoys.', 'The board bought two buoys for rowing.', true],
  ['Velde praised the new bell buoys.', 'The board bought two buoys for rowing.', true],
  ['Keepers fear the planned lock will leak.', 'A lock is to be built in the bay.', true],
  ['Mills signed off on the proposed fees.', 'Pilots would pay fees of two crowns.', true],
  ['Velde will pay the additional toll.', 'Mills asked for a toll.', true],
  ['Velde praised the new buoys of Oskarby.', 'The board bought two buoys for rowing.', false],
  ['Velde praised the new buoys.', 'Gulls sat on crates.', false],
  ['Velde praised new buoys.', 'The board bought two buoys for rowing.', false],
] as const)('what is new was told before: %s', (text, before, leans) => {
  expect(leanOf(text, { before, people: ['Velde', 'Mills'] }) !== null).toBe(leans);
});

test.each([
  'Faced with the charge of theft, Velde left.',
  'Should Velde be paid?',
  'Velde will row in either bay or harbour.',
  'Bay and harbour are full, and few boats lie in either basin.',
  'Velde can go either way.',
  'May was a cold month.',
])('nor do these need one: %s', (text) => {
  expect(leanOf(text, { people: ['Velde'] })).toBeNull();
});

test.each([
  [['The May speech drew pilots.'], true],
  [['Long speech drew pilots.'], false],
  [['Pilots heard his last very long speech.'], true],
  [['Pilots heard his last very very long speech.'], false],
  [['Gulls sat there.', 'Pilots heard his speech.'], true],
  [['Gulls sat there.', 'Fog lay there.', 'Pilots heard his speech.'], false],
] as const)('what was brought in just before, near its noun, needs it: %s', (befores, leans) => {
  const text = 'On Friday, Velde put off the speech.';
  const lean = findLean(text, { befores, people: [text.indexOf('Velde')], isTopic: () => false });
  expect(lean !== null).toBe(leans);
});

describe('words that need a sentence before', () => {
  test.each([
    'Everybody in Oskarby knows that.',
    'These ferries sail past the dam.',
    'Now that they have mended the gate, Velde will walk through it.',
    'It swiftly turned all eyes to the dam.',
    'Velde would need to match that early success.',
    'The toll could upend that deal.',
    'The aim of this is to keep the port.',
    'The vote would hurt passage of that agreement.',
    'More recently Velde’s crew have shown it is not so, and nobody feared those storms.',
    'This kind of toll would sink the town.',
    'But both said the dam was old.',
    'The latter was mended in May.',
    'Another put the ferry at ten crowns.',
    'The next day, Velde left.',
    'Velde has not.',
    'Instead, Velde left the fair.',
    'The weary old pilot has left the fair.',
    'Velde’s lawyer dismissed the complaint.',
    'The crew mocked that appeal.',
    'How much of such help was meant was not said.',
    'Velde made the pledge.',
    'The other, a pilot of Oskarby, left in May.',
    'The visit opened a rift among the pilots of the bay.',
    'The report came as ferries gathered in the bay.',
    'Very un-pilotlike!',
    '‘Just like the mayor.’',
    'Just like the mayor,” he also wrote.',
    'Velde opened it in May.',
    'The port would be lost if the council let the two into the bay.',
    'The harbour board said the two pilots should row.',
    'The ferries sank when the three “left the bay.”',
    'Bo Mills backed the measure, saying pilots row too far.',
    'A second ferry, already painted by the pilots, also sank.',
    'But other ferries will sail for longer.',
    'Another barge left the port on Friday.',
    'The third pilot was found in the reeds.',
    'Velde denied the charge and left.',
    'The harbour board looked into the incident.',
    'Bo Mills laughed off the insult.',
    'Velde called the slur a lie.',
    'Must have been a cold night.',
    '“Could be the end of rowing.”',
    'Should never have been built there, Velde said.',
    'Few boats lie in either bay.',
    'Velde lost votes at either quay.',
    '“I will not stand for it,” Velde said.',
    'We won’t forget it.',
    'I do not want them.',
    'They never saw it coming.',
    'I would never sign it.',
  ])('what a word means is not said: %s', (text) => {
    expect(leanOf(text)?.kind).toBe('thing');
  });

  test.each([
    ['The aide laughed.', 'A harbour aide spoke of the toll.'],
    ['After 2036, the fund will pay half.', 'The pilots’ fund will be empty in 2036.'],
    ['The letter said nothing of the toll.', 'Velde wrote on Monday.'],
    ['The committees are the two that count.', 'Velde sits on the Dam and Quay committees.'],
    [
      'Velde said on Thursday he would put off the speech',
      'Bo Mills asked Velde to leave out his State of the Bay speech.',
    ],
    ['Bo Mills drove the van.', 'Velde bought another van.'],
    ['Pilots cheered when Ada Velde read the letter.', 'It was their first long letter.'],
    ['In May, Ada Velde left the committee.', 'She sat on the Harbour Dues Committee.'],
    ['Ada Velde has not seen the film.', 'Oskarby is the place of Bo Mills’s new film.'],
  ])('somebody or something that the sentence before brought in: %s', (text, before) => {
    expect(leanOf(text, { before })?.kind).toBe('thing');
  });

  test.each(['He left early.', '“The fair is over,” he said.', 'His boat sank.', 'In May she will sail.'])(
    'a person who is not named: %s',
    (text) => {
      expect(leanOf(text)?.kind).toBe('person');
    },
  );

  test.each([
    ['Velde left when she was tired.', ['Velde']],
    ['It was clear that the port would close.', []],
    ['Those who row want a quay.', []],
    ['Pilots said that "there was some rain" in May.', []],
    ['The dam held, and the council praised those crossing it.', []],
    ['The president spoke of the toll.', []],
    ['One in ten ferries sank.', []],
    ['Velde said it was raining.', ['Velde']],
    ['Velde rowed on, and the two pilots met.', ['Velde']],
    ['The dam and the quay are old, and the two will be mended.', []],
    ['The pilot of the bay left, and the two pilots of the port row.', []],
    ['Velde built a dam and opened it in May.', ['Velde']],
    ['Each of the boats was old.', []],
    ['The tired pilots ended their long silence.', []],
    ['A feast with Velde ended their long silence.', ['Velde']],
    ['The report by the council came as ferries gathered in the bay.', []],
    ['Very few sailed.', []],
    ['The mayor of Oskarby dismissed the complaint of the pilots.', []],
    ['The ferry will sail on Monday, but the barge will not.', []],
    ['A second time Velde rowed.', ['Velde']],
    ['Other than Velde nobody rowed.', ['Velde']],
    ['A second ferry also sank, a day after the first.', []],
    ['A second ferry by Velde may sail in May.', ['Velde']],
    ['The second ferry of the bay sank.', []],
    ['I will not stand for a toll if the council raises it.', []],
  ])('what says itself whom and what it means: %s', (text, people) => {
    expect(leanOf(text, { people })).toBeNull();
  });

  test('a noun of the headline is known, whatever brings it in', () => {
    const before = 'Bo Mills asked Velde to leave out his speech.';
    expect(leanOf('Pilots said Velde would put off the speech', { before, people: ['Velde'] })?.sign).toBe(
      'brought-in',
    );
    expect(
      leanOf('Pilots said Velde would put off the speech', { before, people: ['Velde'], topics: ['speech'] }),
    ).toBeNull();
  });
});
