import { describe, expect, test } from 'vitest';
import { readWords } from '../../../../src/annotate/article.ts';
import { findLocalEntities } from '../../../../src/annotate/entities/names-article.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

/** What an article names, as “kind: form | form”. */
function names(text: string): string[] {
  const article = makeArticle({ text });
  return findLocalEntities(article, readWords(article))
    .filter((local) => !local.unsure)
    .map(({ kind, mentions }) => `${kind}: ${mentions.map((mention) => mention.text).join(' | ')}`);
}

describe('places and bodies', () => {
  test('countries, cities and states are places, whatever their form', () => {
    expect(names('Ships left Spain for the U.S. and Lisbon.')).toEqual([
      'place: Spain',
      'place: U.S.',
      'place: Lisbon',
    ]);
  });

  test('a state after a comma may be abbreviated', () => {
    expect(names('The mayor of Springfield, Ore., spoke.')).toEqual(['place: Springfield', 'place: Ore.']);
  });

  test('the last word tells a body from a place', () => {
    expect(
      names(
        'Boats of the Harbour Workers Union lay off Cold Island near the Department of Health and Human Services.',
      ),
    ).toEqual([
      'body: Harbour Workers Union',
      'place: Cold Island',
      'body: Department of Health and Human Services',
    ]);
  });

  test.each(['Ada Weekly', 'Nora Advertiser', 'Marrow Weekly', 'Jonas Weekly', 'Dora Advertiser'])(
    'a paper is a body, be its first word somebody’s first name: %s',
    (paper) => {
      expect(names(`The ${paper} said the quay was shut.`)).toEqual([`body: ${paper}`]);
    },
  );

  test('the country before an organ that every country has belongs to its name', () => {
    expect(names('Spain’s Foreign Ministry and the Greek Foreign Ministry spoke.')).toEqual([
      'body: Spain’s Foreign Ministry',
      'body: Greek Foreign Ministry',
    ]);
  });

  test.each([
    'Marrow Initiative for the Revival of Coastal Crafts and Music',
    'Centre for the Study of Local Trade',
    'Fund for the Relief of Sailors',
    'Society for the Protection of Old Harbours',
    'Greek Institute for the Advancement of Northern Trade',
  ])('the name of a body goes on after what it is for: “%s”', (name) => {
    expect(names(`They heard the ${name} on it.`)).toEqual([`body: ${name}`]);
  });

  test('a place after “and” is no part of what a body is for', () => {
    expect(names('The Centre for the Study of Harbours and Greece met.')).toEqual([
      'body: Centre for the Study of Harbours',
      'place: Greece',
    ]);
  });

  test('a place of prayer is a place', () => {
    expect(names('“No,” said those at the Al-Oska Mosque. They left the Al-Oska Mosque.')).toEqual([
      'place: Al-Oska Mosque | Al-Oska Mosque',
    ]);
  });

  test('what is shouted is a name only where a table knows it', () => {
    expect(names('He was heard shouting “Sorela Vantu” as he ran.')).toEqual([]);
    expect(names('They chanted “Sorela Vanta Mirelo!” all night.')).toEqual([]);
    expect(names('He cried “Norway!” and left.')).toEqual(['place: Norway']);
    expect(names('He wrote of “Sorela Vantu” again.')).toEqual(['other: Sorela Vantu']);
  });

  test.each([
    'They met fellow Democratic U.S. Representatives Ada Oska-Cole of Spain and Ida Lunn.',
    'They saw him along with Representatives Ada Oska-Cole of Spain and Ida Lunn.',
    'The Greek Senators Ida Lunn and Jon Hale left.',
  ])('the title of several people is no name: “%s”', (text) => {
    expect(
      names(text).filter((name) => /: (?:U\.S\. |Greek )?(?:Representatives|Senators)$/u.test(name)),
    ).toEqual([]);
  });

  test('a party before a chamber is no part of its name', () => {
    expect(names('He is a Democratic U.S. House member, and she a Republican U.S. Senate aide.')).toEqual([
      'body: U.S. House',
      'body: U.S. Senate',
    ]);
  });

  test('distancing words belong to the form', () => {
    expect(names('Troops entered the so-called Republic of Cold Harbour.')).toEqual([
      'place: so-called Republic of Cold Harbour',
    ]);
  });

  test('a compound names its first part, demonyms name nothing', () => {
    expect(names('A London-based firm hired Spanish and Iowan sailors, said two Texans.')).toEqual([
      'place: London',
    ]);
  });
});

describe('capitals that are no names', () => {
  test('a word that opens a sentence is no name unless it occurs elsewhere', () => {
    expect(names('Allegations grew. Critics wrote of them.')).toEqual([]);
  });

  test('a headline names only what the article or a table knows', () => {
    expect(names('Storm Hits Quiet Harbour Towns Near Lisbon\nThe storm hit the boats.')).toEqual([
      'place: Lisbon',
    ]);
  });
});

describe('people', () => {
  test('a title belongs to the form', () => {
    expect(names('Greek Prime Minister Anna Kosta met former senator Mary Dell. Kosta left.')).toEqual([
      'person: Greek Prime Minister Anna Kosta | Kosta',
      'person: former senator Mary Dell',
    ]);
  });

  test('what stands before a head noun is a body, no person', () => {
    expect(names('The Cold News Network asked. Cold News Network wrote.')).toEqual([
      'body: Cold News Network | Cold News Network',
    ]);
  });
});
