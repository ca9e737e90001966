import { expect, test } from 'vitest';
import { annotateStory } from '../../../src/annotate/story.ts';
import { makeArticle } from '../../build/annotated-article.ts';
import { entitiesOf } from '../../build/story-entities.ts';

test('a firm is one with its short form and with its legal form in other articles', () => {
  expect(
    entitiesOf(
      'The board of Marrow Semiconductor met on Monday. Shares of Marrow rose, and Marrow said it would hire.',
      'It was the turn of Marrow Semiconductor PLC to answer. The offer for Marrow was good, said Marrow.',
      'Nobody would bid for Marrow, and Marrow knew.',
    ),
  ).toEqual(['body Marrow Semiconductor: Marrow Semiconductor, Marrow, Marrow Semiconductor PLC']);
});

test.each([
  ['The Marrowgon said no.', ['body Marrowgon: Marrowgon']],
  ['Then the Marrowgon issued a report.', ['body Marrowgon: Marrowgon']],
  ['They liked the Marrowgon.', []],
  ['They liked the Marrowgon. They left the Marrowgon.', ['other Marrowgon: Marrowgon']],
  ['They read of it on Marrowgon.', ['other Marrowgon: Marrowgon']],
  ['They liked the Economy.', []],
  ['They met at Oska Tarn.', []],
  ['They liked the Harbours.', []],
])(
  'a word that the story has once is a name where something says what it stands for: “%s”',
  (text, expected) => {
    expect(entitiesOf(text)).toEqual(expected);
  },
);

test('the long name of a country is the country', () => {
  expect(
    entitiesOf(
      'Trade in Portugal fell, and Portugal was late.',
      'Ships left the State of Portugal on Monday.',
    ),
  ).toEqual(['place Portugal: Portugal, State of Portugal']);
  expect(entitiesOf('They heard the State of Georgia on it.')).toEqual([
    'other State of Georgia: State of Georgia',
  ]);
});

test.each([
  ['The mayor was on “Portugal’s Early Tide” on Monday.', false],
  ['She sang in the show “Good Night, Portugal” again.', false],
  ['The host of “Norway Wakes Up” left.', false],
  ['The mayor sailed to Portugal on Monday.', true],
  ['She was on “Portugal’s Early Tide” in Portugal.', true],
])('a place is named where it is more than a part of a title: %s', (text, isNamed) => {
  expect(entitiesOf(text).some((entity) => entity.startsWith('place '))).toBe(isNamed);
});

test('the short name of a chamber is the chamber where the story has one', () => {
  expect(
    entitiesOf('The U.S. House voted, and the House adjourned.', 'Then the House of Representatives voted.'),
  ).toEqual(['body U.S. House: U.S. House, House, House of Representatives']);
  expect(
    entitiesOf('The House voted. The House of Commons met.', 'Then the House of Representatives voted.'),
  ).toHaveLength(3);
});

test('letters that an article puts after “or” stand for the name in all articles', () => {
  expect(
    entitiesOf('The Harbour Circle, or MARPO, claimed it.', 'On Monday MARPO did it, and MARPO said so.'),
  ).toEqual(['body Harbour Circle: Harbour Circle, MARPO']);
});

test.each([
  ['The ships of the former Portugal, officials said, sank.', 'former Portugal'],
  ['Ships sank near the former Portugal and burned.', 'former Portugal'],
  ['They met the former Portugal coach in Oldport.', 'Portugal'],
  ['He bought a former Portugal in name.', 'Portugal'],
])('“former” belongs to the name where no office follows: “%s”', (text, name) => {
  expect(entitiesOf(text).join(' | ')).toMatch(new RegExp(`: ${name}(?: \\||$|,)`, 'u'));
});

test('who is named after “said” and an occupation is a person', () => {
  expect(entitiesOf('“It fell,” said harbour master Piet Loos.')).toEqual(['person Piet Loos: Piet Loos']);
});

test('a short form of two fuller names is neither', () => {
  expect(
    entitiesOf(
      'The board of Marrowick Semiconductor met that of Marrowick Shipping. Then it praised Marrowick, and Marrowick again.',
    ),
  ).toContain('other Marrowick: Marrowick');
});

test('a place is not one with the firm that is named after it', () => {
  expect(
    entitiesOf(
      'The trains of Marrovia Railways stopped. People in Marrovia walked, and all in Marrovia were late.',
    ),
  ).toHaveLength(2);
});

test('a river is a place in every order of its words', () => {
  expect(
    entitiesOf('The dam on the River Oska broke, and boats sank in the Marrow River. The Marrow rose.'),
  ).toEqual(['place River Oska: River Oska', 'place Marrow River: Marrow River, Marrow']);
});

test('who opens turns in capitals is a person', () => {
  expect(
    entitiesOf(
      'COLE: What do you see at the harbour now?\n\nHARPER: Mud, and boats in the mud.\n\nCOLE: And what is left of the dam?\n\nHARPER: It is gone.',
    ),
  ).toEqual(['person COLE: COLE', 'person HARPER: HARPER']);
});

test('a name between a role and its verb is a person’s', () => {
  expect(entitiesOf('The harbour secretary, Kemi Alder, said she would look at it.')).toEqual([
    'person Kemi Alder: Kemi Alder',
  ]);
});

test('an office without a country is its only holder’s where the article gives it to him', () => {
  const told = 'President Anna Kostova spoke on Monday in the town. Later the president left.';
  expect(entitiesOf(told)).toEqual(['person Anna Kostova: President Anna Kostova, the president']);
  const elsewhere = 'Anna Kostova spoke on Monday in the town. Later the president left.';
  expect(entitiesOf(elsewhere, 'It was President Anna Kostova who spoke.')).toEqual([
    'person Anna Kostova: Anna Kostova, President Anna Kostova',
  ]);
});

test('an office without a country is nobody’s where the article speaks of another country’s holder', () => {
  expect(
    entitiesOf('President Anna Kostova spoke after the Spanish president did. Later the president left.'),
  ).toEqual(['person Anna Kostova: President Anna Kostova']);
});

test('a surname that only opens a sentence is the person of another article; a common word is nobody', () => {
  expect(
    entitiesOf('Judge Helen O’Shea ruled on Monday.', "O'Shea, J., put it so. Critics said no."),
  ).toEqual(["person Helen O’Shea: Judge Helen O’Shea, O'Shea"]);
});

test.each([
  ['Pentagon aide Ola Hale said it.', 'person Ola Hale: Pentagon aide Ola Hale'],
  ['White House adviser Ina Cole left.', 'person Ina Cole: White House adviser Ina Cole'],
  ['Vatican envoy Karl Venn arrived.', 'person Karl Venn: Vatican envoy Karl Venn'],
  [
    'He met former Chief of Staff Dana Whitlock.',
    'person Dana Whitlock: former Chief of Staff Dana Whitlock',
  ],
  ['It chose Deputy Chief of Staff Olga Marr.', 'person Olga Marr: Deputy Chief of Staff Olga Marr'],
  ['Then Chief of Police Ruth Ames left.', 'person Ruth Ames: Chief of Police Ruth Ames'],
  ['It chose Harwick County D.A. Ivo Lunn.', 'person Ivo Lunn: Harwick County D.A. Ivo Lunn'],
  ['Former U.S. President Jim Orr left.', 'person Jim Orr: Former U.S. President Jim Orr'],
])('the office before a name, and the body of the office, belong to its form: “%s”', (text, name) => {
  expect(entitiesOf(text)).toEqual([name]);
});

test.each([
  [
    'An aide in the Office of the Harwick County District Attorney left.',
    'Office of the Harwick County District Attorney',
  ],
  ['Then the Office of the Attorney General closed.', 'Office of the Attorney General'],
])('an office that is the name of a body stays whole: “%s”', (text, name) => {
  expect(entitiesOf(text)).toEqual([`body ${name}: ${name}`]);
});

test.each([
  'The United States-Israeli talks failed.',
  'The Sino-Russian pact held.',
  'An Anglo-French plan grew.',
  'The Russian-American trade fell.',
  'The Franco-German summit ended.',
])('the adjective of two countries is no name: “%s”', (text) => {
  expect(entitiesOf(text)).toEqual([]);
});

test('a surname of two people is nobody’s until one of them is called by it or named again', () => {
  const people = 'Anna Hale met Carl Hale at the quay.';
  expect(entitiesOf(`${people} Hale said that the boats were old.`)).toEqual([
    'person Anna Hale: Anna Hale',
    'person Carl Hale: Carl Hale',
  ]);
  expect(entitiesOf(`${people} Mr. Hale said that the boats were old.`).join(' | ')).toContain(
    'person Carl Hale: Carl Hale, Mr. Hale',
  );
  expect(entitiesOf(`${people} Anna Hale sat down. Hale said that it was old.`).join(' | ')).toContain(
    'person Anna Hale: Anna Hale, Hale',
  );
});

test('a description beside another name is that one’s', () => {
  const text =
    'Senator Ann Patter met Gov. Deval Patter of Ohio in the port. “Good,” said Michael Dukes, the former governor, and left.';
  expect(entitiesOf(text).join(' | ')).not.toContain('the former governor');
});

test.each([
  [
    'Former Norwegian President Ada Cole left. Nobody met the Norwegian president.',
    'Former Norwegian President Ada Cole',
  ],
  [
    'Norwegian President Oto Brandl left. Nobody met the former Norwegian president.',
    'Norwegian President Oto Brandl',
  ],
])('a description stands for nobody else than the holder himself: “%s”', (text, forms) => {
  const [person = ''] = entitiesOf(text).filter((entity) => entity.startsWith('person'));
  expect(person.split(': ')[1]).toBe(forms);
});

test('a description that says whose something is counts, and is no mention in the text', () => {
  expect(entitiesOf('President Oto Brandl spoke. Reporters met the president’s guests.')).toEqual([
    'person Oto Brandl: President Oto Brandl, the president',
  ]);
});

test('an office without a country is his whom the article has named last', () => {
  const told = 'The Spanish president left. President Anna Kostova spoke. Later the president slept.';
  expect(entitiesOf(told)).toContain('person Anna Kostova: President Anna Kostova, the president');
});

test('a description stands for the holder where it is the whole phrase, of the same time', () => {
  const [person] = entitiesOf(
    'Former Norwegian President Ada Cole left. “It is fine,” the former Norwegian president said.',
  );
  expect(person).toBe('person Ada Cole: Former Norwegian President Ada Cole, the former Norwegian president');
});

test('an outlet that the editor names is a body, as one that an article names is', () => {
  const articles = [makeArticle({ text: 'They told LilacPost about it. LilacPost wrote so.' })];
  const kindIn = (outlets: string[]): string | undefined =>
    annotateStory(articles, { date: null, outlets }).entities[0]?.kind;
  expect([kindIn([]), kindIn(['The LilacPost'])]).toEqual(['other', 'body']);
});

test('what is no person by its words speaks under no person’s name', () => {
  const [article] = annotateStory(
    [makeArticle({ text: 'The Oska Rangers won. “We won,” Oska Rangers said.' })],
    {
      date: null,
    },
  ).articles;
  expect(article?.quotations[0]?.speaker).toMatchObject({ text: 'Oska Rangers', resolved: null });
});

test.each([
  [
    'They asked the U.S. Federal Aviation Administration.',
    'They asked the FAA, and the FAA said no.',
    'U.S. Federal Aviation Administration, FAA',
  ],
  [
    'They asked the U.S. Drug Enforcement Administration.',
    'They asked the DEA, and the DEA said no.',
    'U.S. Drug Enforcement Administration, DEA',
  ],
])(
  'letters that everybody uses for a body stand for it with its country before it: “%s”, “%s”',
  (long, short, names) => {
    expect(entitiesOf(long, short).map((one) => one.replace(/^.*: /u, ''))).toEqual([names]);
  },
);

test.each([
  ['DNC', 'Democratic National Convention', 'Democratic National Committee'],
  ['FDA', 'Foreign Dock Agency', 'Food and Drug Administration'],
  ['EPA', 'Eastern Pilots Association', 'Environmental Protection Agency'],
  ['FTC', 'Ferry Traffic Council', 'Federal Trade Commission'],
  ['IMF', 'Island Music Festival', 'International Monetary Fund'],
])('two bodies that have the letters %s are two', (letters, one, other) => {
  const named = entitiesOf(`They asked the ${one}. The ${letters} was loud.`, `They asked the ${other}.`);
  expect(named.filter((line) => line.includes(one) && line.includes(other))).toEqual([]);
});
