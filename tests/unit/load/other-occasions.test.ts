import { describe, expect, test } from 'vitest';
import { formatDiagnostic } from '../../../src/load/diagnostics.ts';
import { compareFiles } from '../../../src/load/story.ts';

/** Two tellings of one occasion, and an article of another one of its kind. */
type Planted = { first: string; again: string; other: string };

const FIRES: Planted = {
  first: `Fire destroys two warehouses in Marlow

A fire destroyed two warehouses in Marlow on Tuesday, 6 May 2031, the fire department said. About 90 firefighters fought the flames on the eastern quay for eleven hours. Two firefighters were taken to a hospital with burns. “We heard a loud bang before the roof fell,” said Ines Okafor, who lives beside the quay. The police closed the harbour road until the evening. The cause is not known, fire chief Tomas Reyl said. The harbour company put the damage at 4 million euros. The ferry to Tern will not run for ten days. Investigators will look at the ruins on Thursday.
`,
  again: `Warehouses burn at Marlow harbour

Flames tore through a pair of storage halls at the harbour of Marlow on 6 May 2031. It took some 90 men and women of the fire department most of a day to put them out. Tomas Reyl, the fire chief, said nobody knew yet how it began. Two of his crew suffered burns. A neighbour, Ines Okafor, told reporters that she had heard “a loud bang before the roof fell”. The company that runs the harbour spoke of a loss of 4 million euros. Boats to Tern are cancelled. The harbour road was shut. Ash fell on the old town for hours.
`,
  other: `Hotel burns down in Velden

A fire destroyed a hotel in Velden on Sunday, 9 November 2031, the fire department said. About 40 firefighters fought the flames for six hours. Two guests were taken to a hospital with smoke in their lungs. “The alarm never rang,” said Petra Lund, who had slept on the third floor. The police closed the lake road until noon. The cause is not known, fire chief Anselm Quist said. The owner put the damage at 7 million euros. The hotel had been closed for repairs in the spring. Investigators will look at the kitchen on Monday.
`,
};

const EARTHQUAKES: Planted = {
  first: `Strong earthquake shakes Oldmere

An earthquake of magnitude 5.9 shook the city of Oldmere on 14 March 2032, the geological institute said. Twelve people were killed when a school in Brandt collapsed. More than 300 houses were damaged. “The floor moved like water,” said Lena Marsh, a teacher in Brandt. Soldiers put up tents on the sports grounds. The power failed in half of the city. Governor Piet Varga asked the government for help. The tremor was felt as far as Sorrel. Aftershocks went on through the night.
`,
  again: `Twelve dead in Oldmere after the earth trembled

Rescuers pulled twelve bodies from the ruins of a school in Brandt after a quake hit Oldmere on 14 March 2032. The geological institute measured a magnitude of 5.9. Governor Piet Varga said that he needed doctors and blankets. Hundreds of families slept in tents. More than 300 homes have cracks or fell. Half of Oldmere is without power. In Sorrel people ran into the street. “The floor moved like water,” a teacher remembered. The ground shook again several times before morning.
`,
  other: `Earthquake damages villages near Caldey

An earthquake of magnitude 6.4 shook villages near Caldey on 2 September 2033, the geological institute said. Four people were killed when a bridge in Esk collapsed. More than 80 houses were damaged. “I held on to the door,” said Jon Fell, a baker in Esk. Soldiers put up tents beside the river. The water failed in the valley. Governor Maud Teller asked the government for help. The tremor was felt as far as Penwith. Aftershocks went on through the night.
`,
};

const VOTES: Planted = {
  first: `Council of Lindum votes for a tram

The council of Lindum voted 31 to 24 for a new tram line on 3 June 2031. The line will cost 120 million euros and run from the station to the hospital. Mayor Clara Voss called it a day of joy. “Buses are full every morning,” she said before the vote. Six members of the Green List voted against the plan because of the trees. Builders will begin in the spring. Shops on Mill Street fear for their trade. A petition with 5,200 names asks for a tunnel. The council had turned the plan down once before.
`,
  again: `A tram for Lindum, by seven votes

By 31 votes to 24 the members of the council in Lindum decided on 3 June 2031 to build a tram. Clara Voss, the mayor, had fought for it for years. It is to link the station and the hospital at a price of 120 million euros. Six members of the Green List did not go along. They want to keep the trees. Traders on Mill Street handed in 5,200 names against the works. Voss said that “buses are full every morning”. Work starts next spring. An earlier plan had failed.
`,
  other: `Council of Harwick votes against a stadium

The council of Harwick voted 28 to 19 against a new stadium on 21 October 2032. It would have cost 85 million euros and stood on the old airfield. Mayor Oskar Brill called it a lost chance. “The club will look for another city,” he said after the vote. Four members of his own party voted against the plan because of the debt. The club had promised to pay a third. Neighbours on Station Road were afraid of the noise. A petition with 2,900 names had asked for a park. The council will speak about the airfield again in the winter.
`,
};

function compare(texts: readonly string[]) {
  const articles = texts.map((text, index) => {
    const name = `article-${index + 1}.txt`;
    return { path: `planted/articles/${name}`, name, bytes: new TextEncoder().encode(text) };
  });
  return compareFiles({
    id: 'planted',
    folder: 'planted',
    settings: undefined,
    articles,
    diagnostics: [],
  });
}

/** Letters of the articles that the comparison sets apart. */
const findApart = (texts: readonly string[]): string[] =>
  (compare(texts).comparison?.articles ?? []).flatMap(({ letter, otherOccasion }) =>
    otherOccasion ? [letter] : [],
  );

/** What is said of occasions at the command line. */
const findSaid = (texts: readonly string[]): string[] =>
  compare(texts)
    .diagnostics.filter(({ ruleId }) => ruleId === 'other-occasion')
    .map((one) => formatDiagnostic(one).split('\n').slice(0, 2).join(''));

describe.each([
  ['fires', FIRES],
  ['earthquakes', EARTHQUAKES],
  ['votes', VOTES],
] as const)('of two %s', (_, { first, again, other }) => {
  test('the other one is set apart from two articles of the first', () => {
    expect(findApart([first, again, other])).toEqual(['C']);
    expect(findApart([other, first, again])).toEqual(['A']);
  });

  test('the second is set apart in a story of two articles', () => {
    expect(findApart([first, other])).toEqual(['B']);
    expect(findApart([other, again])).toEqual(['B']);
  });

  test('two tellings of the same one stand together', () => {
    expect(findApart([first, again])).toEqual([]);
    expect(findApart([again, first, first])).toEqual([]);
  });

  test('it is said at the command line, and of two articles neither is said to be the wrong one', () => {
    expect(findSaid([first, other, again])).toEqual([
      'planted/articles/article-2.txt:1:1 warning story:other-occasion  “article-2.txt” shares no dated event, figure or quotation with the other articles: it may report another occasion.',
    ]);
    expect(findSaid([first, other])).toEqual([
      'planted/articles:1:1 warning story:other-occasion  “article-1.txt” and “article-2.txt” share no dated event, figure or quotation: they may report two occasions.',
    ]);
    expect(findSaid([first, again])).toEqual([]);
  });
});
