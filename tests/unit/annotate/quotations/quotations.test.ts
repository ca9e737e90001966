import { describe, expect, test } from 'vitest';
import { findQuotations } from '../../../../src/annotate/quotations/quotations.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

/** What is found in a text, a paragraph a line: kind and words. */
function quote(text: string): string[] {
  const article = makeArticle({ text });
  return findQuotations(article).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

const words = (text: string): string[] => quote(text).map((found) => found.replace(/^\w+: /u, ''));

describe('marks', () => {
  test.each([
    ['curly', 'Hale said, “The bridge is safe today.”'],
    ['straight', 'Hale said, "The bridge is safe today."'],
    ['single curly', 'Hale said, ‘The bridge is safe today.’'],
    ['single straight', "Hale said, 'The bridge is safe today.'"],
    ['angle', 'Hale said, «The bridge is safe today.»'],
    ['low and high', 'Hale said, „The bridge is safe today.“'],
    ['two back ticks and two apostrophes', "Hale said, ``The bridge is safe today.''"],
    ['two apostrophes on both sides', "Hale said, ''The bridge is safe today.''"],
    ['mixed styles', 'Hale said, "The bridge is safe today.”'],
    ['a closing mark that opens', '”The bridge is safe today.” ― Ann Hale'],
    ['an opening mark that closes', 'Hale said, “The bridge is safe today.“'],
  ])('%s marks hold a quotation', (_, text) => {
    expect(words(text)).toEqual(['The bridge is safe today.']);
  });

  test.each([
    [
      '“We have a broad reach, Mr. Hale said. “We will keep it.”',
      ['We have a broad reach,', 'We will keep it.'],
    ],
    ['"We mend it all, he said. "That is all we do."', ['We mend it all,', 'That is all we do.']],
    ['“We mend it all, Anna Hale added on Monday.', ['We mend it all,']],
    ['“We mend it all, and Hale left. “We go.”', ['We mend it all, and Hale left. “We go.']],
    ['“They say, ‘We mend it, he said,’ and laugh.”', ['They say, ‘We mend it, he said,’ and laugh.']],
  ])('a missing closing mark is read before the tag that shows it: %s', (text, found) => {
    expect(words(text)).toEqual(found);
  });

  test.each([
    '""We tried it all," Mr. Hale said in Marlow. "We failed by noon."',
    '““We tried it all,” Mr. Hale said in Marlow. “We failed by noon.”',
    '““We tried it all,” Mr. Hale said in Marlow. “We failed by noon.””',
    'The Gazette wrote: ""We tried it all," Mr. Hale said. "We failed by noon.""',
    'It goes on: ““We tried it all,” wrote Hale. “We failed by noon.””',
  ])('of quoted words in which somebody is quoted only what he says is spoken: %s', (text) => {
    expect(words(text)).toEqual(['We tried it all,', 'We failed by noon.']);
  });

  test('both parts of a split quotation are found', () => {
    expect(words('“We tried,” he said. “We failed.”')).toEqual(['We tried,', 'We failed.']);
  });

  test('a quotation inside another is part of it', () => {
    expect(words('“He told me, ‘Go home,’ and I went,” she said.')).toEqual([
      'He told me, ‘Go home,’ and I went,',
    ]);
    expect(words('"He shouted "Stop!" at us," she said.')).toEqual(['He shouted "Stop!" at us,']);
  });

  test('a quotation that opens with another one keeps both', () => {
    expect(words("''It feels like, 'No, we can wait a bit,''' he said.")).toEqual([
      "It feels like, 'No, we can wait a bit,",
    ]);
  });

  test('a speech of several paragraphs gives a quotation a paragraph', () => {
    expect(words('“We came early.\n“We left late,” she said.')).toEqual(['We came early.', 'We left late,']);
  });

  test('an opening mark that nothing closes holds to the end of its paragraph', () => {
    expect(words('“Nobody closed this one.\nThe next paragraph is the paper’s own.')).toEqual([
      'Nobody closed this one.',
    ]);
  });

  test('apostrophes are no marks', () => {
    expect(
      words("The workers' hall isn't the Hales' house, and rock 'n' roll of the '90s won't do."),
    ).toEqual([]);
    expect(words('Get ’em while it’s the ’80s, the voters’ say is theirs.')).toEqual([]);
  });

  test('a plural possessive does not close single marks', () => {
    expect(words('Hale said: ‘The workers’ pay is fair.’')).toEqual(['The workers’ pay is fair.']);
  });

  test('inches and feet are no marks', () => {
    expect(words('He is 6\'2" tall, the board 5" wide and the pipe 12" long.')).toEqual([]);
  });

  test('feet and inches inside a quotation do not end it', () => {
    expect(words('She said, “It was the 6\'2" man who did it.”')).toEqual([
      'It was the 6\'2" man who did it.',
    ]);
    expect(words('She said, “It was in 2016" on Monday.')).toEqual(['It was in 2016']);
  });

  test('attributes of markup that was left in are no marks', () => {
    expect(words('<img alt="a bridge" src="b.png"> Hale said, "It is safe now."')).toEqual([
      'It is safe now.',
    ]);
  });
});

describe('kinds', () => {
  test('a whole sentence is full, a phrase inside the outlet’s sentence partial', () => {
    expect(quote('Hale called it “a bad deal for everybody” and said, “We will fight it in court.”')).toEqual(
      ['partial: a bad deal for everybody', 'full: We will fight it in court.'],
    );
  });

  test('titles of works and shows are titles', () => {
    expect(quote('Hale wrote the novel “The Long Bridge” last year.')).toEqual(['title: The Long Bridge']);
    expect(quote('She spoke on the broadcaster’s program “Morning Harbor” on Monday.')).toEqual([
      'title: Morning Harbor',
    ]);
  });

  test.each([
    ['“The lock leaks,” Hale told TMS’ “Ask the Pilots.”', 'title: Ask the Pilots.'],
    ['Cole spoke on the station\'s "Eels & Ale" on Friday.', 'title: Eels & Ale'],
    ['Hale said in an interview with “Bay Talk Sunday” that the lock leaks.', 'title: Bay Talk Sunday'],
    ['A guest of the channel’s “Late Tide” sang.', 'title: Late Tide'],
    ['Bakers came to BBS\' "Meet the Mayor" and left.', 'title: Meet the Mayor'],
    ['Hale, who spoke with “Harbour Noon,” left.', 'partial: Harbour Noon,'],
  ])('a show is its station’s, or is spoken with: %s', (text, expected) =>
    expect(quote(text)).toContain(expected),
  );

  test('small words after an owner are a quotation', () => {
    expect(quote('Hale praised the pilots’ “steady hands” on Friday.')).not.toContain('title: steady hands');
  });

  test('a long title shows itself by its capitals, beside small words', () => {
    expect(quote('Her book, “Down to the Sea With a Lamp and a Rope,” sold well.')).toEqual([
      'title: Down to the Sea With a Lamp and a Rope,',
    ]);
    expect(quote('Hale said, “We Will Fight It in Court.”')).toEqual(['full: We Will Fight It in Court.']);
  });

  test('a nickname inside a name is a title', () => {
    expect(quote('Robert “Bob” Miller won.')).toEqual(['title: Bob']);
  });

  test('a direction in brackets is no speech', () => {
    expect(quote('"(APPLAUSE.)')).toEqual(['scare: (APPLAUSE.)']);
  });
});
