import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../../src/annotate/figures/figures.ts';
import { findTimeframes } from '../../../../src/annotate/timeframes/timeframes.ts';

/** Figures of a sentence as “words = value..high unit ~modifier”. */
function figures(text: string): string[] {
  const sentence = [{ start: 0, end: text.length }];
  const skip = findTimeframes(text, sentence, { date: null });
  return findFigures(text, sentence, skip).map(
    ({ start, end, value, high, unit, modifier }) =>
      `${text.slice(start, end)} = ${value}${high === undefined ? '' : `..${high}`} ${unit}${modifier === undefined ? '' : ` ~${modifier}`}`,
  );
}

test.each([
  [' dozen', 36],
  [' hundred', 300],
  [' thousand', 3_000],
  [' lakh', 300_000],
  [' million', 3_000_000],
  [' crore', 30_000_000],
  [' billion', 3_000_000_000],
  [' trillion', 3_000_000_000_000],
  ['k', 3_000],
  ['m', 3_000_000],
  ['mn', 3_000_000],
  ['mln', 3_000_000],
  ['bn', 3_000_000_000],
  ['bln', 3_000_000_000],
  ['b', 3_000_000_000],
  ['tn', 3_000_000_000_000],
  ['trn', 3_000_000_000_000],
])('“$3%s” is %i dollars', (scale, value) => {
  expect(figures(`The pier costs $3${scale} here.`)).toEqual([`$3${scale} = ${value} USD`]);
});

describe('money', () => {
  test.each([
    ['The pier costs $90 billion.', ['$90 billion = 90000000000 USD']],
    ['It cost €1.2bn, or roughly £3k.', ['€1.2bn = 1200000000 EUR', 'roughly £3k = 3000 GBP ~roughly']],
    [
      'They paid 90 billion dollars and 37 cents.',
      ['90 billion dollars = 90000000000 USD', '37 cents = 0.37 USD'],
    ],
    ['The state gave Rs 500 crore.', ['Rs 500 crore = 5000000000 INR']],
    ['Fees of US$5, A$7 and a $5 fine.', ['US$5 = 5 USD', 'A$7 = 7 AUD', '$5 = 5 USD']],
    ['The offer of 615p a share beat 580 pence.', ['615p = 6.15 GBP', '580 pence = 5.8 GBP']],
    ['A loss of millions of dollars.', ['millions of dollars = 2000000..999999999 USD']],
    ['Bids from $3.5 million to $4 million.', ['from $3.5 million to $4 million = 3500000..4000000 USD']],
  ])('%s', (text, expected) => expect(figures(text)).toEqual(expected));
});

describe('counts', () => {
  test.each([
    ['More than a million people fled.', ['More than a million people = 1000000 people ~More than']],
    ['The pilots%27 office and Stone%20s boat were sold.', []],
    ['It fell by 9% in 27 ports.', ['9% = 9 percent', '27 = 27 count']],
    ['Each of the seven wishes voters named is dear.', ['seven = 7 count']],
    ['The three boats sailors took were old.', ['three = 3 count']],
    ['It lists nine rules drivers hate.', ['nine = 9 count']],
    ['They answered 40 letters voters sent.', ['40 = 40 count']],
    ['All six songs children sing are new.', ['six = 6 count']],
    [
      'Two sports reporters and two brass players came.',
      ['Two sports reporters = 2 people', 'two brass players = 2 people'],
    ],
    ['About two dozen Ruritanian soldiers died.', ['About two dozen Ruritanian soldiers = 24 people ~About']],
    [
      'Half a million homes and a quarter of a million boats.',
      ['Half a million = 500000 count', 'a quarter of a million = 250000 count'],
    ],
    ['It won 230 electoral votes and 12 seats.', ['230 electoral votes = 230 votes', '12 seats = 12 seats']],
    [
      'Twenty-one guns, two hundred and five ships.',
      ['Twenty-one = 21 count', 'two hundred and five = 205 count'],
    ],
    [
      'Dozens of people and several hundred sailors came.',
      ['Dozens of people = 24..99 people', 'several hundred sailors = 200..999 people'],
    ],
    [
      'Between 5 and 7 million people, 10 to 12 ships.',
      ['Between 5 and 7 million people = 5000000..7000000 people', '10 to 12 = 10..12 count'],
    ],
    [
      'There were 10 or more fires and 15-plus years of drought.',
      ['10 or more = 10 count ~or more', '15-plus years = 15 year ~-plus'],
    ],
  ])('%s', (text, expected) => expect(figures(text)).toEqual(expected));
});

describe('shares, ranks, scores, measures and ages', () => {
  test.each([
    ['Two-thirds of voters and 40% of boats.', ['Two-thirds = 0.666667 ratio', '40% = 40 percent']],
    [
      'Roughly six in 10 agreed, one in five did not.',
      ['Roughly six in 10 = 0.6 ratio ~Roughly', 'one in five = 0.2 ratio'],
    ],
    ['It fell from 5 to 7 percent.', ['5 = 5 percent', '7 percent = 7 percent']],
    [
      'A lead of 50 to 48 percent, two percentage points.',
      ['50 = 50 percent', '48 percent = 48 percent', 'two percentage points = 2 percentage-points'],
    ],
    [
      'The third-largest port, No. 2 in the world, won 54-46.',
      ['third = 3 rank', 'No. 2 = 2 rank', '54-46 = 54..46 score'],
    ],
    [
      'The 6.5-magnitude quake struck 30 miles (48 km) off.',
      ['6.5-magnitude = 6.5 magnitude', '30 miles = 30 mile', '48 km = 48 kilometre'],
    ],
    [
      'It was -5 degrees Celsius over 45 square miles.',
      ['-5 degrees Celsius = -5 degree-celsius', 'over 45 square miles = 45 square-mile ~over'],
    ],
    ['Ann Cole, 43, has a 12-year-old son.', ['43 = 43 year', '12-year-old = 12 year']],
    ['They talked for more than two hours.', ['more than two hours = 2 hour ~more than']],
  ])('%s', (text, expected) => expect(figures(text)).toEqual(expected));
});

describe('forms beside the rule', () => {
  test.each([
    ['It fell 1.2% to 7,512.', ['1.2% = 1.2 percent', '7,512 = 7512 count']],
    [
      'At 38C (100F), up 3.4pc.',
      ['38C = 38 degree-celsius', '100F = 100 degree-fahrenheit', '3.4pc = 3.4 percent'],
    ],
    ['Waves 6m high, 25cm of rain, $6m of loss.', ['6m = 6 metre', '25cm = 0.25 metre', '$6m = 6000000 USD']],
    [
      'A rise of a quarter of a percentage point.',
      ['a quarter of a percentage point = 0.25 percentage-points'],
    ],
  ])('%s', (text, expected) => expect(figures(text)).toEqual(expected));
});

test('“about” after a verb of speech is no modifier', () => {
  expect(figures('He spoke about three ships.')).toEqual(['three = 3 count']);
});

describe('numbers of the world', () => {
  test.each([
    ['The crane costs 1 200 000 euros.', ['1 200 000 euros = 1200000 EUR']],
    ['The crane costs CHF 3 million.', ['CHF 3 million = 3000000 CHF']],
    ['Some 12 000 people came.', ['Some 12 000 people = 12000 people ~Some']],
    [
      'It paid 25\u00a0000 euros and 4\u202f000\u202f000 more.',
      ['25\u00a0000 euros = 25000 EUR', '4\u202f000\u202f000 = 4000000 count'],
    ],
    ["The firm paid 1'250'000 francs.", ["1'250'000 francs = 1250000 money"]],
    ['It cost €1 200,50 in all.', ['€1 200,50 = 1200.5 EUR']],
    [
      'On May 3 200 people came, and in 2015 100 people.',
      ['200 people = 200 people', '100 people = 100 people'],
    ],
    ['The toll rose by two to 14.', ['two = 2 count', '14 = 14 count']],
    ['Sales fell by about 5 to 20 tonnes.', ['about 5 = 5 count ~about', '20 tonnes = 20 tonne']],
    ['The children, aged 4, 6 and 7, ran.', ['4 = 4 year', '6 = 6 year', '7 = 7 year']],
    ['The 1400 GMT talks drew 1400 people.', ['1400 people = 1400 people']],
  ])('%s', (text, expected) => expect(figures(text)).toEqual(expected));

  test.each([
    '1. It was old.',
    '2) It fell.',
    '(1) Who signed is not known.',
    '1/ The quay was wet.',
    '10. Scrap',
    'The quay opened on 12.02.2026, on 24-03-2026 and on 2026/03/24.',
    'Talks resume at 1400 GMT.',
    'It stood in the 19th century, in 79 AD and in FY2025.',
  ])('no figure stands in “%s”', (text) => expect(figures(text)).toEqual([]));
});

describe('numbers as the world writes them', () => {
  test.each([
    ['The bill is 1.200.000 euros.', ['1.200.000 euros = 1200000 EUR']],
    ['In all 4.000.000 tonnes were moved.', ['4.000.000 tonnes = 4000000 tonne']],
    ['About 12.500 people came.', ['About 12.500 people = 12500 people ~About']],
    ['It cost 1.250 euros.', ['1.250 euros = 1250 EUR']],
    ['Fuel was 1.459 euros a litre.', ['1.459 euros = 1.459 EUR']],
    ['The rate is 3.125 percent.', ['3.125 percent = 3.125 percent']],
    ['The price is 3,5 million euros.', ['3,5 million euros = 3500000 EUR']],
    ['Prices rose 2,5 %.', ['2,5 % = 2.5 percent']],
    ['They paid 1,25 billion euros.', ['1,25 billion euros = 1250000000 EUR']],
  ])('%s', (text, expected) => expect(figures(text)).toEqual(expected));
});

describe('feet and inches are one length', () => {
  test.each([
    ['He is 6 feet 2 inches tall.', ['6 feet 2 inches = 6.16667 foot']],
    ['He is 6\'2" tall.', ['6\'2" = 6.16667 foot']],
    ['She is 5′ 7″ tall.', ['5′ 7″ = 5.58333 foot']],
    ['The 5-foot-11 guard came.', ['5-foot-11 = 5.91667 foot']],
    ['He is 5ft 9in.', ['5ft 9in = 5.75 foot']],
    ['The wall is 12 feet, 4 inches high.', ['12 feet, 4 inches = 12.3333 foot']],
    ['The wall of 12 feet, 40 boats and a tug fell.', ['12 feet = 12 foot', '40 = 40 count']],
    ['The 6-foot-tall man ran.', ['6-foot = 6 foot']],
  ])('%s', (text, expected) => expect(figures(text)).toEqual(expected));
});

describe('ages', () => {
  test.each([
    ['He died at the age of 81.', ['81 = 81 year']],
    ['A woman of 92, he said, died.', ['92 = 92 year']],
    ['The 4- and 7-year-old boys lived.', ['4 = 4 year', '7-year-old = 7 year']],
    ['Two- and three-mile walks.', ['Two = 2 mile', 'three-mile = 3 mile']],
    ['The dead are aged 4, 6 and 7.', ['4 = 4 year', '6 = 6 year', '7 = 7 year']],
    ['A man of 40 wars.', ['40 = 40 count']],
  ])('%s', (text, expected) => expect(figures(text)).toEqual(expected));
});

test.each([
  ['No plan for the quay won over 30 percent.', 'over 30 percent = 30 percent ~over'],
  ['The raft won over $7 million.', 'over $7 million = 7000000 USD ~over'],
  ['She won over 60% of the ballots.', 'over 60% = 60 percent ~over'],
  ['The pilots ran over 40 miles.', 'over 40 miles = 40 mile ~over'],
  ['The new road ran over 90 km.', 'over 90 km = 90 kilometre ~over'],
  ['She won over nine pilots.', 'nine pilots = 9 people'],
  ['The tram ran over 12 lamps.', '12 = 12 count'],
])('what is won or run over a measure is more than it, and people are won over: %s', (text, found) =>
  expect(figures(text)).toEqual([found]),
);

test.each([
  ['Dozens of boats left.', 'Dozens = 24..99 count'],
  ['Scores of boats left.', 'Scores = 40..99 count'],
  ['Hundreds of boats left.', 'Hundreds = 200..999 count'],
])('what “%s” leaves open is %s', (text, figure) => {
  expect(figures(text)).toEqual([figure]);
});

describe('what goes both ways is no amount below nought', () => {
  test.each([
    ['The scales err by plus or minus 5 grams.', ['5 grams = 5 gram']],
    ['It was 30 metres, plus or minus two.', ['30 metres = 30 metre', 'two = 2 count']],
    ['A tolerance of plus or minus 3 percent is allowed.', ['3 percent = 3 percent']],
    ['The oven is at 200, plus or minus ten degrees.', ['200 = 200 count', 'ten = 10 count']],
    ['It is accurate to plus or minus 4 minutes.', ['4 minutes = 4 minute']],
    ['At night it was minus 5 degrees.', ['minus 5 = -5 count']],
    ['Minus 12 was measured.', ['Minus 12 = -12 count']],
  ])('%s', (text, expected) => expect(figures(text)).toEqual(expected));
});
