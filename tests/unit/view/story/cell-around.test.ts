import { expect, test } from 'vitest';
import { overlaps } from '../../../../src/model/span.ts';
import { toCellAround } from '../../../../src/view/story/cell-around.ts';
import { toNamed } from '../../../../src/view/text/headed-speakers.ts';
import { makeArticle, makeComparison, makePassage, makeSpan } from '../../../build/comparison.ts';

const SENTENCES = [
  'Ada Mills welcomed the pledge, stating that the dam would hold.',
  'The port will close next week if the dam breaks in May.',
  'The part on the quay — the oldest one — would end in June.',
  'Mills said that nobody rows.',
  'Ada Mills left early, saying that the ban on rafts was lifted but rules were set.',
  'Tensions rose as pilots of the bay gathered, chanting the old song.',
  'Prior to May, Velde refused to row, calling the toll unfair.',
  'After talks with old pilots of the bay — including Ada and Bo — Mills and Velde rowed.',
  'Pilots say Bo Mills, 47, who left the board in May, mended boats with the fees.',
  'The rain should let Velde open the fair after all, but Bo Mills said nobody would row to it on Friday.',
  'Velde backed the toll in May, but Bo Mills rowed on Friday.',
  'While Velde backed the old toll, he shifted after the fair, siding with the pilots of the bay.',
  'Velde shifted to the side of the pilots, praising the old quay.',
  'Velde said that ferries come first, with the town paying for the pumps.',
  'Velde said that barges come last, with geese singing on the crates.',
  'Velde met old pilots who dread the toll, saying it sinks every small boat.',
  'Bo Mills wrote to clerks who drew up the plan, arguing that nobody reads it.',
  'Ada Mills sat with dockers who want more coal, warning that gulls nest there.',
  'Velde joined a crew who had lost its raft, claiming that fog comes early.',
  'Mills answered two bakers who sell rolls there, insisting that salt is cheap.',
  'Ada Mills, who built the pump, left early, adding that rust is near.',
  'Eels are back, Mills said.',
  'While Mills spoke of eels, the eels had left in March.',
  'A letter of pilots, which asked for nothing and was signed by all of those who row on the bay, had more names than the list of Bo Mills, which asked for a quay.',
];
const OTHER = ['The town of Oskarby is paying for all pumps.', 'Gulls sang.'];
const other = makeArticle('b', OTHER);
const plain = makeArticle('a', SENTENCES);
const at = (words: string) => makeSpan(plain, words);
const article = {
  ...plain,
  sentences: plain.sentences.map((one) =>
    overlaps(one, at('nobody would row')) ? { ...one, negations: [at('nobody would')] } : one,
  ),
  attributions: [
    {
      voice: 'named' as const,
      source: { ...makeSpan(plain, 'Mills said'), entity: 'mills' },
      cue: { start: at('said that nobody').start, end: at('said that nobody').start + 4 },
      content: at('nobody rows'),
    },
    {
      voice: 'named' as const,
      source: { start: at(', Mills said').start + 2, end: at(', Mills said').start + 7, entity: 'mills' },
      cue: { start: at(', Mills said').end - 4, end: at(', Mills said').end },
      content: at('Eels are back'),
    },
    {
      voice: 'named' as const,
      source: { start: at('Mills spoke').start, end: at('Mills spoke').start + 5, entity: 'mills' },
      cue: at('spoke'),
      content: at('of eels, the eels had left in March'),
    },
  ],
};

function around(words: string, others: readonly string[] = []) {
  const comparison = makeComparison([article, other], {});
  const named = { ...toNamed(comparison), labels: new Map([['mills', 'Ada Mills']]) };
  const passages = [makePassage(article, words), ...others.map((each) => makePassage(other, each))];
  return toCellAround(makePassage(article, words), { passages }, named);
}

test.each([
  ['its subject', 'stating that the dam would hold', { before: 'Ada Mills' }],
  ['its condition', 'The port will close next week', { after: ' if the dam breaks in May.' }],
  ['what stands after its dash', 'The part on the quay', { after: ' — the oldest one — would end in June.' }],
  ['the “but” after it', 'saying that the ban on rafts was lifted', { after: ' but rules were set.' }],
  ['whom it counts', 'including Ada and Bo', { before: 'old pilots of the bay', after: null }],
  ['nobody, where two could be meant', 'chanting the old song', { before: null }],
  ['nobody, where pilots may say it', 'saying it sinks every small boat', { before: null }],
  ['nobody, where clerks may say it', 'arguing that nobody reads it', { before: null }],
  ['nobody, where dockers may say it', 'warning that gulls nest there', { before: null }],
  ['nobody, where a crew may say it', 'claiming that fog comes early', { before: null }],
  ['nobody, where bakers may say it', 'insisting that salt is cheap', { before: null }],
  ['its subject before “who”', 'adding that rust is near', { before: 'Ada Mills' }],
  ['its subject after a setting', 'calling the toll unfair', { before: 'Velde' }],
  ['what stands before “who”', 'who left the board in May', { before: 'Pilots say Bo Mills, 47' }],
  [
    'the words that say who says it, and no name of ours',
    'nobody rows',
    { speaker: null, before: 'Mills said that ' },
  ],
  ['who says it after it', 'Eels are back', { speaker: null, before: null, after: ', Mills said.' }],
  [
    'nobody of the clause before what the article says itself',
    'the eels had left in March',
    { speaker: null, before: null },
  ],
  [
    'the “but” that takes it back',
    'The rain should let Velde open the fair after all',
    { after: ', but Bo Mills said nobody would row to it on Friday.' },
  ],
  ['no “but” that takes nothing back', 'Velde backed the toll in May', { after: null }],
  [
    'towards what somebody turned',
    'While Velde backed the old toll, he shifted after the fair',
    { after: ', siding with the pilots of the bay.' },
  ],
  ['nothing more where it says towards what', 'Velde shifted to the side of the pilots', { after: null }],
  [
    'what stands before “which”, after its last mark where that is much',
    'which asked for a quay',
    { before: 'had more names than the list of Bo Mills' },
  ],
])('a passage that is a part of its sentence is printed with %s', (_what, words, found) => {
  expect(around(words)).toMatchObject(found);
});

test('a passage is printed with the half of its sentence that the other articles tell', () => {
  expect(around('Velde said that ferries come first', OTHER).after).toBe(
    ', with the town paying for the pumps.',
  );
  expect(around('Velde said that barges come last', OTHER).after).toBeNull();
});

const HALVES: [half: string, clause: string, other: string, isBefore: boolean][] = [
  ['The toll on hay rose in March, ', 'which angered the carters', 'Hay costs a higher toll.', true],
  [
    'Ada Mills praised the “tall new mast” of the raft, ',
    'referring to Tarn’s oldest boat',
    'The raft has a tall mast.',
    true,
  ],
  ['The clerk reads slowly, ', 'but the baker sings', 'The baker sings at noon.', true],
  [
    'The lock stays shut',
    ', spurring the carter Bo Mills to keep his oath to row no hay.',
    'Mills swore an oath: no hay until May.',
    false,
  ],
  ['The mast broke', ', the third since May.', 'The mast broke.', false],
];
test.each(HALVES)('and with the half that comes first, or names what they name: %s | %s', (...row) => {
  const [first, second, telling, isBefore] = row;
  const made = makeArticle('a', [`${first}${second}`]);
  const told = makeArticle('b', [telling]);
  const passage = makePassage(made, isBefore ? second : first);
  const named = toNamed(makeComparison([made, told], {}));
  const found = toCellAround(passage, { passages: [passage, makePassage(told, telling)] }, named);
  const isAsked = !/sings|third/u.test(`${first}${second}`);
  if (isBefore) expect([found.before, found.gap]).toEqual(isAsked ? [first, false] : [null, false]);
  else expect(found.after).toBe(isAsked ? second : null);
});

test('a half that is a passage of the claim itself is printed once', () => {
  const whole = 'with the town paying for the pumps';
  const named = toNamed(makeComparison([article, other], {}));
  const passages = [
    makePassage(article, 'Velde said that ferries come first'),
    makePassage(article, whole),
    makePassage(other, OTHER[0] ?? ''),
  ];
  const [first] = passages;
  expect(first && toCellAround(first, { passages }, named).after).toBeNull();
});

test.each(SENTENCES)('a whole sentence stands alone: %s', (sentence) => {
  expect(around(sentence)).toEqual({ speaker: null, before: null, gap: false, after: null });
});

test.each([
  ['“Mud fills the lock.', 'with its opening mark', 'Ada Mills'],
  ['Mud fills the lock.', 'without it', 'Ada Mills'],
])('quoted words have a name before them %#: %s', (words, _how, speaker) => {
  const made = makeArticle('a', ['Mills spoke. “Mud fills the lock. Eels like it.”']);
  const quotation = {
    ...makeSpan(made, 'Mud fills the lock. Eels like it.'),
    id: 'q1',
    kind: 'full' as const,
    speaker: { ...makeSpan(made, 'Mills'), text: 'Mills', entity: 'mills', resolved: null, certain: true },
    cue: makeSpan(made, 'spoke'),
  };
  const spoken = { ...made, quotations: [quotation] };
  const named = {
    ...toNamed(makeComparison([spoken, other], {})),
    labels: new Map([['mills', 'Ada Mills']]),
    findHeaded: () => 'Ada Mills',
  };
  const passage = makePassage(spoken, words);
  expect(toCellAround(passage, { passages: [passage] }, named).speaker).toBe(speaker);
});
