import { describe, expect, test } from 'vitest';
import { annotateArticle } from '../../../../src/annotate/article.ts';
import { annotateStory } from '../../../../src/annotate/story.ts';
import { toAttributionReading } from '../../../../src/compare/readings/readings.ts';
import { toApparatus } from '../../../../src/compare/rows/apparatus.ts';
import { toStoryArticles } from '../../../../src/compare/words/story-articles.ts';
import type { DifferenceKind } from '../../../../src/model/kinds.ts';
import { makePassage } from '../../../build/aligned-claim.ts';
import { makeArticle, spanOf } from '../../../build/annotated-article.ts';
import { compareSentences, compareTexts } from '../../../build/compared-texts.ts';

/** Whether the articles of the claim that the sentences make are said to differ in a kind: in a statement, beside the text, or not. */
function stateOf(kind: DifferenceKind, ...sentences: string[]): string {
  const entries = compareSentences(...sentences).claim.apparatus.filter((one) => one.kind === kind);
  const [entry] = entries.filter(({ differs, alike }) => differs || alike === true);
  if (entry === undefined) return 'none';
  if (entry.alike === true) return 'alike';
  return entry.compatible ? 'compatible' : 'differs';
}

describe('who says it', () => {
  test.each([
    [
      'a named source and the outlet itself',
      'Ada Stone said the ferry to Tern Island sails twice a day in winter.',
      'The ferry to Tern Island sails twice a day in winter.',
    ],
    [
      'unnamed people and a named source',
      'Officials said the ferry to Tern Island sails twice a day in winter.',
      'Ada Stone said the ferry to Tern Island sails twice a day in winter.',
    ],
    [
      'what a statement says and the outlet itself',
      'Ada Stone released a statement saying that the ferry to Tern Island sails twice a day in winter.',
      'The ferry to Tern Island sails twice a day in winter.',
    ],
    [
      'hearsay and a named source',
      'The ferry to Tern Island supposedly sails twice a day in winter.',
      'Ada Stone said the ferry to Tern Island sails twice a day in winter.',
    ],
  ])('differs: %s', (_by, one, other) => {
    expect(stateOf('attribution', one, other)).toBe('differs');
  });

  test.each([
    ['rules', 'The rules of the port do not cover the ferry to Tern Island in winter.'],
    ['including', 'Nine towns, including Marlow, pay for the ferry to Tern Island in winter.'],
    ['charges', 'The charges for the ferry to Tern Island rise by a third in winter.'],
    ['holding', 'The firm holding the lease runs the ferry to Tern Island in winter.'],
    ['allowing', 'A rule allowing dogs covers the ferry to Tern Island in winter.'],
  ])('“%s” is no word of somebody who is cited', (_word, own) => {
    const cited = own.replace(/\.$/u, ', Ada Stone said.');
    expect(stateOf('attribution', own, cited)).toBe('differs');
  });

  test.each([
    'The lawyer for Ms. Stone, Bo Velde, said 4,000 of her tickets for Tern Island were found in a shed.',
    'The baker Bo Velde said 4,000 tickets for Tern Island were his.',
    'On the quay Bo Velde said 4,000 tickets for Tern Island were printed twice.',
    'Bo Velde told the board that 4,000 tickets for Tern Island were wet.',
    'In Marlow, Bo Velde said that 4,000 tickets for Tern Island had his name on them.',
  ])('two people who are cited for other words on one matter are not set against each other: %s', (other) => {
    expect(
      stateOf(
        'attribution',
        'Ada Stone acknowledged that she sold roughly 4,000 tickets for Tern Island.',
        other,
      ),
    ).toBe('none');
  });

  test.each([
    'Bo Velde called the ferry to Tern Island “a floating shed”.',
    'Bo Velde dismissed the ferry to Tern Island as “a floating shed”.',
    'Bo Velde denounced the ferry to Tern Island as “a floating shed”.',
    'Bo Velde described the ferry to Tern Island as “a floating shed”.',
    'Bo Velde referred to the ferry to Tern Island as “a floating shed”.',
  ])('a verb that words are quoted with tells who is cited: %s', (one) => {
    expect(stateOf('attribution', one, 'Ada Stone called the ferry to Tern Island “a floating shed”.')).toBe(
      'compatible',
    );
  });

  test.each([
    [
      'an act is no report',
      'Ada Stone apologized for the late ferry to Tern Island in winter.',
      'The late ferry to Tern Island in winter drew an apology.',
    ],
    [
      'a paper is cited without a verb',
      'In a report, the ferry to Tern Island sails twice a day in winter.',
      'Ada Stone said the ferry to Tern Island sails twice a day in winter.',
    ],
    [
      'a word of hearsay stands in what a source is cited for',
      'Among those supposedly sailing the ferry to Tern Island in winter was Bo Velde, the report said.',
      'Ada Stone said Bo Velde was among those sailing the ferry to Tern Island in winter.',
    ],
    [
      'somebody is cited for something else in the sentence',
      'Ada Stone, who runs the ferry to Tern Island in winter, said the board was right.',
      'The ferry to Tern Island in winter is run from Marlow harbour.',
    ],
    [
      'nothing is said yet',
      'Ada Stone is expected to announce that the ferry to Tern Island sails twice a day in winter.',
      'The ferry to Tern Island sails twice a day in winter.',
    ],
    [
      'somebody is asked to say it',
      'The board wants Ada Stone to explain why the ferry to Tern Island sails twice a day.',
      'The ferry to Tern Island sails twice a day.',
    ],
    [
      'an order is asked for that would say it',
      'Ada Stone asked for an order confirming that the ferry to Tern Island sails twice a day in winter.',
      'The ferry to Tern Island sails twice a day in winter.',
    ],
    [
      'one of two sources is the source of the other article, too',
      'Ada Stone and her lawyer, Bo Velde, said the ferry to Tern Island sails twice a day in winter.',
      'Bo Velde said the ferry to Tern Island sails twice a day in winter.',
    ],
    [
      'a report is described in fewer words',
      'The harbour report said the ferry to Tern Island sails twice a day in winter.',
      'The report said the ferry to Tern Island sails twice a day in winter.',
    ],
    [
      'an unnamed source is named later',
      'One of the aides, Ada Stone, said the ferry to Tern Island sails in winter.',
      'Ada Stone said the ferry to Tern Island sails in winter.',
    ],
  ])('does not differ where it is in doubt: %s', (_by, one, other) => {
    expect(stateOf('attribution', one, other)).not.toBe('differs');
  });
});

test.each([
  [
    'The harbour board has previously declared Tern Island to be a bird refuge for ninety years.',
    'Tern Island was declared a bird refuge for ninety years.',
  ],
  [
    'Ada Stone declared the ferry to Tern Island unsafe in winter.',
    'The ferry to Tern Island was declared unsafe in winter.',
  ],
  [
    'Ada Stone declared the raft race of Tern Island a town feast.',
    'The raft race of Tern Island was declared a town feast.',
  ],
  [
    'Ada Stone declared Bo Velde owner of the ferry to Tern Island.',
    'Bo Velde was declared owner of the ferry to Tern Island.',
  ],
  [
    'Ada Stone declared Marlow quay to be a place of rest for pilots.',
    'Marlow quay was declared a place of rest for pilots.',
  ],
])('who declares something so is no sure source of it: %s', (one, other) => {
  const { claim, comparison } = compareSentences(one, other);
  const first = comparison.articles[0]?.id;
  const sure = claim.apparatus
    .flatMap(({ readings }) => readings)
    .filter(
      (reading) =>
        reading.kind === 'attribution' &&
        reading.article === first &&
        reading.voice === 'named' &&
        reading.doubtful !== true,
    );
  expect(sure).toEqual([]);
});

describe('how sure it is', () => {
  test('differs where one article doubts what the other tells plainly', () => {
    expect(
      stateOf(
        'certainty',
        'The captain apparently steered the ferry onto the rocks at Tern Bay.',
        'The captain steered the ferry onto the rocks at Tern Bay.',
      ),
    ).toBe('differs');
  });

  test('differs where the doubt opens what is told of somebody', () => {
    expect(
      stateOf(
        'certainty',
        'Bo Velde, who allegedly steered the ferry onto the rocks at Tern Bay, denied knowing the captain.',
        'Bo Velde, who steered the ferry onto the rocks at Tern Bay, denied knowing the captain.',
      ),
    ).toBe('differs');
  });

  test.each([
    [
      'the other leaves it open in other words',
      'The captain apparently steered the ferry onto the rocks at Tern Bay.',
      'The captain is accused of having steered the ferry onto the rocks at Tern Bay.',
    ],
    [
      'what was open is past',
      'The captain could have steered the ferry past the rocks at Tern Bay.',
      'The captain steered the ferry past the rocks at Tern Bay.',
    ],
    [
      'somebody is cited for what is told plainly',
      'The captain apparently steered the ferry onto the rocks at Tern Bay.',
      'The captain steered the ferry onto the rocks at Tern Bay, Ada Stone said.',
    ],
    [
      'only one of them denies it',
      'The captain probably steered the ferry onto the rocks at Tern Bay.',
      'The captain never steered the ferry onto the rocks at Tern Bay.',
    ],
    [
      'it is allowed',
      'The ferry may carry twenty cars from Tern Bay in winter.',
      'The ferry can carry twenty cars from Tern Bay in winter.',
    ],
    [
      'the doubt stands between dashes, beside the claim',
      'Bo Velde — possibly the first captain of Tern Bay who is left-handed — steered the ferry onto the rocks.',
      'Bo Velde, a left-handed captain of Tern Bay, first steered the ferry onto the rocks.',
    ],
    [
      'what is doubted is not told as done',
      'Bo Velde also said she was not worried that she might lose the ferry to Tern Bay in winter.',
      'Bo Velde said she had no worries about losing the ferry to Tern Bay in winter.',
    ],
    [
      'what may be done is forbidden otherwise',
      'Ferries were banned from Tern Bay in winter, but rich owners could still cross if they paid the board.',
      'Rich owners pay the board, and the law bans ferries from trying to cross to Tern Bay in winter.',
    ],
    [
      '“could” only says which',
      'Marlow harbour sold every ferry that could reach the rocks at Tern Bay.',
      'A ferry reached the rocks at Tern Bay off Marlow harbour.',
    ],
  ])('does not differ: %s', (_by, one, other) => {
    expect(stateOf('certainty', one, other)).toBe('none');
  });

  test.each([
    ['differs where only one article doubts', 'The captain left Tern Bay at noon.', true],
    [
      'does not differ where the other doubts it in another sentence',
      'The captain may have steered the ferry onto the rocks.',
      false,
    ],
  ])('%s', (_name, further, isDifferent) => {
    const doubted = 'The captain apparently steered the ferry onto the rocks at Tern Bay.';
    const plain = 'The captain steered the ferry onto the rocks at Tern Bay.';
    const words = [
      ['a', doubted],
      ['b', plain],
      ['b', further],
    ].map(([file, text]) => `      - { file: "${file}.txt", words: ${JSON.stringify(text)} }`);
    const comparison = compareTexts(
      [
        `Notes on gulls\n\n${doubted}\n\nGulls sat on crates.\n`,
        `Garden tips\n\n${plain}\n\n${further}\n\nTulips want soil.\n`,
      ],
      `title: Harbour\nlinks:\n  - assert:\n${words.join('\n')}\n    why: one question\n`,
    );
    const claim = comparison.claims.find(({ passages }) => passages.length === 3);
    expect(claim?.apparatus.some(({ kind, differs }) => kind === 'certainty' && differs)).toBe(isDifferent);
  });
});

describe('words quoted', () => {
  test.each([
    [
      'a word less at the start',
      '“But we want a fair vote on the quay,” Ada Stone said.',
      '“We want a fair vote on the quay,” Ada Stone said.',
    ],
    [
      'a title in short',
      '“Sen. Reed wants a vote on the old quay,” Ada Stone said.',
      '“Senator Reed wants a vote on the old quay,” Ada Stone said.',
    ],
    [
      'a letter in brackets',
      '“[W]e want a fair vote on the old quay,” Ada Stone said.',
      '“We want a fair vote on the old quay,” Ada Stone said.',
    ],
  ])('do not differ by %s', (_by, one, other) => {
    expect(stateOf('quotation', one, other)).toBe('none');
  });

  test('are not set against those of somebody who is only described, where hardly a word is the same', () => {
    const known = 'Ada Stone saw “no sign that the choice of the quay was driven by greed,” Ada Stone said.';
    const described = '“This is not a greed-driven quay,” the harbour master said.';
    expect(stateOf('quotation', known, described)).toBe('none');
  });

  test('are not said to be missing where an article quotes others', () => {
    const { claim } = compareSentences(
      '“We want a fair vote on the old quay,” Ada Stone said.',
      '“We need a fair vote on the old quay,” Ada Stone said.',
      'Ada Stone asked for a vote on the quay, calling the last one “a farce from start to finish”.',
    );
    const entry = claim.apparatus.find(
      ({ kind, differs, readings }) =>
        kind === 'quotation' && differs && new Set(readings.map(({ article }) => article)).size === 2,
    );
    expect(entry?.without).toEqual([]);
  });

  test('of two pieces the longer one is set against the whole, though the shorter is the more exact', () => {
    const whole =
      '“It could be misused by the clerks to tell off the quay board for paying no heed to storm warnings,” Ada Stone said.';
    const pieces =
      'Ada Stone said it could be “misused” by clerks “to tell the quay board off for paying no heed to the council’s storm warnings.”';
    expect(stateOf('quotation', whole, pieces)).toBe('alike');
  });

  test('differ by another word', () => {
    expect(
      stateOf(
        'quotation',
        '“We want a fair vote on the old quay,” Ada Stone said.',
        '“We need a fair vote on the old quay,” Ada Stone said.',
      ),
    ).toBe('differs');
  });
});

describe('an article’s own words', () => {
  const FERRY = 'The ferry to Tern Island sails twice a day in winter.';
  const said = `Bo Velde said ${FERRY.charAt(0).toLowerCase()}${FERRY.slice(1)}`;
  const a = {
    ...annotateArticle(makeArticle({ id: 'a', text: said }), { date: null }),
    names: [{ ...spanOf(said, 'Bo Velde'), entity: 'velde' }],
  };
  const differsBeside = (also: string): boolean => {
    const b = annotateArticle(makeArticle({ id: 'b', text: `${FERRY}\n${also}` }), { date: null });
    return toApparatus(
      [makePassage(a, said), makePassage(b, FERRY), makePassage(b, also)],
      toStoryArticles([a, b]),
    ).some(({ kind, differs }) => kind === 'attribution' && differs);
  };

  test('are told as such beside a source', () => {
    expect(differsBeside('The harbour of Tern Island is small and cold.')).toBe(true);
  });

  test.each([
    'A keeper with forty years on the island said it sails at seven.',
    'According to the line, the ferry sails twice a day.',
    'The ferry sails at seven, the harbour office wrote.',
    'It sails at seven, a clerk told the board.',
    'The ferry sails twice, the master testified.',
  ])('are not, where the article has somebody say it as well: %s', (also) => {
    expect(differsBeside(also)).toBe(false);
  });
});

describe('who says it, of sentences that only seem to say the same', () => {
  test.each([
    [
      'one wants what the other tells',
      'Ada Stone said she wants the ferry timetable changed so that it mirrors the winter tides.',
      'The changed ferry timetable mirrors the winter tides.',
    ],
    [
      'the source acts in the other sentence',
      'Ada Stone said the old quay at Tern Bay was sold to a ferry firm for nothing.',
      'Ada Stone sold the old quay at Tern Bay to a ferry firm for nothing.',
    ],
    [
      'somebody is cited for a word beside',
      'The vote was on a plan that some say is being hurried to meet the May 9 deadline for the old quay.',
      'The council has the May 9 deadline for the old quay to observe.',
    ],
    [
      'what somebody wrote is a thing',
      'Bo Velde also wrote the ruling opening the ferry to Tern Island to cyclists in winter.',
      'The ferry to Tern Island opened to cyclists in winter.',
    ],
    [
      'one denies it',
      'Ada Stone said Bo Velde did not call the ferry to Tern Island a rusty bucket.',
      'Bo Velde reportedly called the ferry to Tern Island a rusty bucket.',
    ],
    [
      'two descriptions may be of one',
      'A senior board official said the ferry to Tern Island sails twice a day in winter.',
      'An official of the harbour said the ferry to Tern Island sails twice a day in winter.',
    ],
    [
      'the source is described after the name',
      'Ada Stone, a spokeswoman for the port said the ferry to Tern Island sails twice a day.',
      'Stone said the ferry to Tern Island sails twice a day.',
    ],
    [
      'a paper may be by whom the other cites',
      'A statement said the ferry to Tern Island sails twice a day in winter.',
      'Ada Stone said in a statement that the ferry to Tern Island sails twice a day in winter.',
    ],
  ])('does not differ: %s', (_by, one, other) => {
    expect(stateOf('attribution', one, other)).toBe('none');
  });
});

describe('amounts that cannot both be so', () => {
  const areContrary = (one: string, other: string): boolean =>
    compareSentences(one, other).claim.contradictions.length > 0;

  test.each([
    [
      'boats and others',
      'The yard has already repaired two other boats with the leak.',
      'The yard has already repaired three boats with the leak.',
    ],
    [
      'all, and those of one place',
      'The storm left hundreds of thousands of rowers without pay in winter.',
      'The storm left hundreds of rowers at the Marlow depot without pay in winter.',
    ],
  ])('are not of other things: %s', (_by, one, other) => {
    expect(areContrary(one, other)).toBe(false);
  });

  test('are of one thing', () => {
    expect(
      areContrary(
        'The yard has already repaired twelve boats with the leak.',
        'The yard has already repaired thirty boats with the leak.',
      ),
    ).toBe(true);
  });
});

test.each([
  ['Bo Velde said the quay was shut and the boats were stopped.', 'the boats were stopped'],
  ['Bo Velde told the board that it rained; that the boats were stopped.', 'that the boats were stopped'],
  ['The quay was shut and the boats were stopped, Bo Velde said.', 'the boats were stopped'],
  ['Bo Velde warned that fog came in and the boats were stopped.', 'the boats were stopped'],
  ['According to Bo Velde, the quay was shut and the boats were stopped.', 'the boats were stopped'],
])('who is cited for all of a sentence is cited for a part of it: %s', (text, part) => {
  const [article] = annotateStory([makeArticle({ text })], { date: null }).articles;
  if (article === undefined) throw new Error('the text is an article');
  expect(toAttributionReading(makePassage(article, part), article, new Set()).doubtful).toBeUndefined();
});
