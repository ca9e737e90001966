import { expect, test } from 'vitest';
import { findUtterances } from '../../../../src/compare/quotations/utterances.ts';
import { toStoryArticles } from '../../../../src/compare/words/story-articles.ts';
import type { AnnotatedArticle } from '../../../../src/model/article.ts';
import { makeClaim, makePassage } from '../../../build/aligned-claim.ts';
import { makeArticle, makeQuotation, spanOf } from '../../../build/annotated-article.ts';
import { quoting, utterancesOf } from '../../../build/quoting-articles.ts';

const FULL = quoting(
  'a',
  '“We ought to have shut the lock in May, we said so twice,” she said. “Sadly nobody on the council would pay for it or hear of it.”',
  [
    'We ought to have shut the lock in May, we said so twice',
    'Sadly nobody on the council would pay for it or hear of it',
  ],
);

test('a shortened quotation that a sentence splits is a cut form of two whole ones', () => {
  const cut = quoting(
    'b',
    '“We ought to have shut the lock in May,” she said, “sadly, nobody on the council would pay for it.”',
    ['We ought to have shut the lock in May', 'sadly, nobody on the council would pay for it.'],
  );
  expect(utterancesOf([FULL, cut])).toEqual([
    [
      'velde: a base “We ought to have shut the lock in May, we said so twice”',
      'a base “Sadly nobody on the council would pay for it or hear of it”',
      'b cut “We ought to have shut the lock in May”',
      'b cut “sadly, nobody on the council would pay for it.”',
    ].join('; '),
  ]);
});

test('another word makes a changed form, an article in front does not', () => {
  expect(
    utterancesOf([
      quoting('a', 'It was “a sizable leap onwards,” she said.', ['a sizable leap onwards']),
      quoting('b', 'She saw a “large leap onwards”.', ['large leap onwards']),
      quoting('c', 'She saw “a large leap onwards”.', ['a large leap onwards']),
    ]),
  ).toEqual([
    'velde: a base “a sizable leap onwards”; b changed “large leap onwards”; c changed “a large leap onwards”',
  ]);
});

test('the same words are the same form, and two pieces that stand apart elsewhere are joined', () => {
  const apart = quoting('a', '“We mend the quay this spring,” she said. “We paint the boats in autumn.”', [
    'We mend the quay this spring',
    'We paint the boats in autumn',
  ]);
  const joined = quoting('b', 'She said: “We mend the quay this spring. We paint the boats in autumn.”', [
    'We mend the quay this spring. We paint the boats in autumn',
  ]);
  const kinds = findUtterances(toStoryArticles([apart, joined]), []).map(({ variants }) =>
    variants.map((one) => one.kind),
  );
  expect(kinds).toEqual([['base', 'base', 'joined']]);
  expect(utterancesOf([joined, { ...joined, id: 'c' }])[0]).toContain('c same');
});

test('two speakers who are known make two utterances', () => {
  const words = 'a very good day for the harbour';
  expect(
    utterancesOf([
      quoting('a', `It was “${words}”, she said.`, [words], 'velde'),
      quoting('b', `It was “${words}”, he said.`, [words], 'moor'),
    ]),
  ).toHaveLength(2);
});

test('a speaker who is not certain is not named', () => {
  const article = quoting('a', '“We mend the quay this spring,” she said.', ['We mend the quay this spring']);
  const [quotation] = article.quotations;
  if (!quotation?.speaker) throw new Error('the test text has changed');
  const doubtful = {
    ...article,
    quotations: [{ ...quotation, speaker: { ...quotation.speaker, certain: false } }],
  };
  expect(utterancesOf([doubtful])).toEqual(['null: a base “We mend the quay this spring”']);
});

test('an article that repeats an utterance gives it once', () => {
  const words = 'We mend the quay this spring';
  const text = `She spoke.\n“${words},” she said.\n“We mend the quay,” she said.`;
  const article = quoting('a', text, [words, 'We mend the quay,']);
  expect(utterancesOf([article])).toEqual(['velde: a base “We mend the quay this spring”']);
});

test('an article repeats an utterance in whole words, one of its speaker in few of them', () => {
  const whole = 'We mend the quayside this spring';
  const quotedBeside = (other: string): string[] =>
    utterancesOf([quoting('a', `She spoke.\n“${whole},” she said.\n“${other}” she said.`, [whole, other])]);
  expect(quotedBeside('mend the quayside this,')).toHaveLength(1);
  expect(quotedBeside('mend the quayside,')).toHaveLength(1);
  expect(quotedBeside('We mend the quay,')).toHaveLength(2);
});

test('titles and scare quotes are no utterances', () => {
  const [quotation] = quoting('a', 'The “good” quay.', ['good']).quotations;
  if (!quotation) throw new Error('the test text has changed');
  const article = makeArticle({
    id: 'a',
    text: 'The “good” quay.',
    quotations: [{ ...quotation, kind: 'scare' }],
  });
  expect(utterancesOf([article])).toEqual([]);
});

test('a linked passage of the same certain source without quotation marks is a paraphrase', () => {
  const quoted = quoting('a', '“We mend the quay this spring and the pier in autumn,” she said.', [
    'We mend the quay this spring and the pier in autumn',
  ]);
  const text = 'Velde said that quay and pier would be mended this year.';
  const reported = makeArticle({
    id: 'b',
    text,
    attributions: [
      {
        source: { ...spanOf(text, 'Velde'), entity: 'velde' },
        cue: spanOf(text, 'said'),
        content: spanOf(text, 'that quay and pier would be mended this year'),
        voice: 'named',
      },
    ],
  });
  const aligned = makeClaim([makePassage(quoted, quoted.text), makePassage(reported, text)]);
  const claim = {
    passages: aligned.passages,
    links: aligned.links.map((link) => ({ ...link, agreement: 'open' as const })),
  };
  const story = toStoryArticles([quoted, reported]);
  const [utterance] = findUtterances(story, [
    {
      ...claim,
      id: '0123456789',
      label: '',
      labelPassage: '',
      labelBy: 'rule',
      labelSpeaker: null,
      labelPronoun: null,
      labelIsPiece: false,
      labelBefore: null,
      topic: null,
      topicBy: 'rule',
      coverage: { count: 2, of: 2, apart: [], kind: 'everywhere', agreeing: 2, also: [], perhaps: [] },
      uncounted: [],
      partly: [],
      versions: [['a']],
      versionAgreement: ['same'],
      versionAgreeing: [['a', 'b']],
      versionWords: [],
      contradictions: [],
      absences: [],
      relations: [],
      details: [],
      apparatus: [],
      possiblyRelated: [],
    },
  ]);
  expect(utterance?.variants.map(({ article, kind, quotation }) => [article, kind, quotation])).toEqual([
    ['a', 'base', 'q1'],
    ['b', 'paraphrase', null],
  ]);
});

test('a short phrase joins one utterance and never makes one of two', () => {
  const first = 'We will never forget the great harbour fire of this town';
  const second = 'The great harbour fire was the fault of the men who sold the pumps';
  const phrase = 'great harbour fire';
  const found = utterancesOf([
    quoting('a', `“${first},” she said.`, [first]),
    quoting('b', `“${second},” she said.`, [second]),
    quoting('c', `She spoke of the “${phrase}”.`, [phrase]),
  ]);
  expect(found).toHaveLength(2);
  expect(found[0]).toContain(`c cut “${phrase}”`);
});

test('a term in a title is no utterance where its verb does not report words', () => {
  const title = (text: string, words: string, verb: string): AnnotatedArticle =>
    makeArticle({
      id: 'a',
      text,
      kinds: ['headline'],
      quotations: [{ ...makeQuotation(text, words, 'velde'), kind: 'partial', cue: spanOf(text, verb) }],
    });
  expect(utterancesOf([title('Velde Applauds ‘Strong Signal’', 'Strong Signal', 'Applauds')])).toEqual([]);
  expect(utterancesOf([title('Velde Says It Is ‘Far Too Late’', 'Far Too Late', 'Says')])).toHaveLength(1);
});

test('a short phrase goes with what its own article quotes at length, whatever another has as short', () => {
  const long = 'We demand that the board look into whether the quay was closed or sold for private gain';
  const own = quoting('a', `“${long},” she said. She asked if it was “closed or sold”.`, [
    long,
    'closed or sold',
  ]);
  const other = quoting('b', 'She asked if it was “or sold”.', ['or sold']);
  expect(utterancesOf([own, other])).toEqual([`velde: a base “${long}”; b cut “or sold”`]);
});

test('words that two have in common in another order make no one utterance', () => {
  const one = quoting('a', '“The harbour, the tower, the bridge and the market stay,” she said.', [
    'The harbour, the tower, the bridge and the market stay',
  ]);
  const two = quoting('b', '“The market pays; the bridge, she says, and tower and harbour,” she said.', [
    'The market pays; the bridge, she says, and tower and harbour',
  ]);
  expect(utterancesOf([one, two])).toHaveLength(2);
});

test('what somebody says again with other words round it is another utterance', () => {
  const told = 'The bay has no room for a third mill and we told the owners so in May';
  const again = 'Nobody here wants it since the bay has no room for a third mill';
  const later = 'Ask the bakers, for the bay has no room left, and a third mill would fail by autumn';
  const one = quoting('a', `“${told},” she said.`, [told]);
  expect(utterancesOf([one, quoting('b', `“${again},” she said.`, [again])])).toHaveLength(1);
  expect(utterancesOf([one, quoting('b', `“${later},” she said.`, [later])])).toHaveLength(2);
});

test('one word is no form of a speech that has it', () => {
  const long = 'The mill is a serious blunder of the board and of nobody else';
  const one = quoting('a', `“${long},” she said.`, [long]);
  const other = quoting('b', 'She spoke of a “blunder”, she said.', ['blunder']);
  const two = quoting('b', 'She spoke of a “serious blunder”, she said.', ['serious blunder']);
  expect(utterancesOf([one, two])).toHaveLength(1);
  expect(utterancesOf([one, other]).filter((form) => form.includes('; '))).toEqual([]);
});

test('a whole sentence in other words is another utterance, though it has all the telling ones', () => {
  const told = 'Somebody will have to pay the miller for all the flour and for the cart as well';
  const later = 'Somebody must now pay the miller for flour';
  const one = quoting('a', `“${told},” she said.`, [told]);
  expect(utterancesOf([one, quoting('b', `“${later},” she said.`, [later])])).toHaveLength(2);
});

test('a letter in brackets makes no other form', () => {
  const one = quoting('a', '“[W]hen the oven is cold, nobody bakes,” she said.', [
    '[W]hen the oven is cold, nobody bakes',
  ]);
  const other = quoting('b', '“When the oven is cold, nobody bakes,” she said.', [
    'When the oven is cold, nobody bakes',
  ]);
  expect(utterancesOf([one, other])).toEqual([
    'velde: a base “[W]hen the oven is cold, nobody bakes”; b same “When the oven is cold, nobody bakes”',
  ]);
});
