import { describe, expect, test } from 'vitest';
import { annotateStory } from '../../../src/annotate/story.ts';
import { makeArticle } from '../../build/annotated-article.ts';

/** The names of a story as “kind: form, form”; each text is an article, a line that begins with “# ” its headline. */
function namesOf(...texts: string[]): string[] {
  const articles = texts.map((text, index) => {
    const lines = text.split('\n');
    return makeArticle({
      id: 'abc'.charAt(index),
      text: lines.map((line) => line.replace(/^# /u, '')).join('\n'),
      kinds: lines.map((line) => (line.startsWith('# ') ? 'headline' : 'paragraph')),
    });
  });
  return annotateStory(articles, { date: null }).entities.map(
    ({ kind, names }) => `${kind}: ${names.map(({ text }) => text).join(', ')}`,
  );
}

describe('letters of a state in brackets', () => {
  test.each([
    ['Rep. Ada Cole (KY) spoke.', 'place: KY'],
    ['They asked Sen. Ida Lunn (AZ), who slept.', 'place: AZ'],
    ['Senators Jon Brandt (OH) and Ida Lunn (TX) left.', 'place: OH'],
  ])('are the state after a person: %s', (text, expected) => {
    expect(namesOf(text)).toContain(expected);
  });

  test.each([
    ['Jon Brandt (AP) wrote it.', 'place: AP'],
    ['The Marrow Harbour Union (MI) met.', 'place: MI'],
  ])('are no state after anything else, nor other letters: %s', (text, unexpected) => {
    expect(namesOf(text)).not.toContain(unexpected);
  });

  test('are the state that others write out', () => {
    expect(namesOf('Rep. Ada Cole (KY) spoke.', 'It rained in Kentucky.')).toContain('place: KY, Kentucky');
  });
});

describe('an organ that a series names is one name', () => {
  test.each([
    'Health, Education, Labor and Pensions Committee',
    'Commerce, Science and Transportation Committee',
    'Senate Banking, Housing, and Urban Affairs Committee',
    'Bureau of Docks, Ferries, Piers and Harbours',
    'Department of Health, Education, and Welfare',
  ])('%s', (name) => {
    expect(namesOf(`They asked the ${name} about it.`)).toEqual([`body: ${name}`]);
  });

  test.each([
    ['The Department of Commerce, Lilap and Grantham paid.', 'body: Department of Commerce'],
    ['The Department of Justice, Congress and Interpol met.', 'body: Department of Justice'],
    ['The House, Senate and Intelligence Committee left.', 'body: Intelligence Committee'],
    ['They saw Oldport, Norway and the Harbour Committee.', 'body: Harbour Committee'],
  ])('others are several: %s', (text, expected) => {
    expect(namesOf(text)).toContain(expected);
  });
});

test.each(['New Year’s Eve', "New Year's Day", 'Mother’s Day', 'St. Oska’s Day', 'Dockers’ Day'])(
  'a feast is one name: %s',
  (name) => {
    expect(namesOf(`They met on ${name} in May.`)).toContain(`other: ${name}`);
  },
);

describe('a surname in a headline', () => {
  test.each([
    [
      '# Lunn Says Cole Lied\nPresident Cole spoke. Mr. Cole left. Ada Cole, his wife, came. Ida Lunn slept.',
      'person: Cole, President Cole, Mr. Cole',
    ],
    ['# Crowds Cheer Cole in Oldport\nJon Cole spoke. Cole left. Ada Cole slept.', 'person: Cole, Jon Cole'],
    ['# Ada Cole Meets Crowds in Oldport\nJon Cole spoke. Cole left. Ada Cole slept.', 'person: Ada Cole'],
    [
      '# Crowds Cheer Ida Cole in Oldport\nJon Cole spoke. Cole left. Ada Cole slept.',
      'person: Jon Cole, Cole',
    ],
    ['# Crowds Cheer Cole in Oldport\nJon Cole spoke. Ada Cole slept.', 'person: Jon Cole'],
  ])('is his whom the article calls so: %s', (text, expected) => {
    expect(namesOf(text)).toContain(expected);
  });
});

test.each([
  ['The South Norway Morning Post says:\n“It rained.” Norway said no.', 'body: South Norway Morning Post'],
  ['The Oldport Evening Herald writes: it rained.', 'body: Oldport Evening Herald'],
  ['The Marrow Times says\n“It rained.”', 'body: Marrow Times'],
])('a place in the name of a paper is not named by it: %s', (text, expected) => {
  const found = namesOf(text);
  expect(found).toContain(expected);
  expect(found).not.toContain('place: Norway, Norway');
});

test.each([
  ['They filled Marrowsten Square. On Tuesday Marrowsten was empty.', 'place: Marrowsten Square, Marrowsten'],
  ['They left Oskarova Airport. Planes stayed at Oskarova.', 'place: Oskarova Airport, Oskarova'],
  ['They filled Marrowsten Square. Jon Marrowsten, 43, said so.', 'place: Marrowsten Square'],
  ['They crossed Marrowsten Province. On Tuesday Marrowsten was empty.', 'place: Marrowsten Province'],
])('a square or a building is called by its first word: %s', (text, expected) => {
  expect(namesOf(text)).toContain(expected);
});

test.each([
  'They met the president and chairman of the guild of rope makers.',
  'They asked the president and chief of the school.',
  'They asked the president or chancellor of the college.',
])('an office that goes on with another one is not the only holder’s: %s', (text) => {
  expect(namesOf(`President Ada Cole came. ${text}`)).toContain('person: President Ada Cole');
});

test.each([
  ['Marrow University said so.', 'Marrow, the old university in Oldport, said so.'],
  ['They asked Quillmouth University.', 'Quillmouth, the small university, said no.'],
])('the short name of a school is the school: %s', (full, short) => {
  const found = namesOf(full, short).filter((name) => /Marrow|Quillmouth/u.test(name));
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/^body/u);
});

test('a town stays one where anything says that it is meant', () => {
  expect(
    namesOf('They asked Lisbon University.', 'Lisbon, the old university, said no. It rained in Lisbon.'),
  ).toContain('place: Lisbon');
});

test('a short name among bodies is the body', () => {
  expect(
    namesOf('Fux News wrote so.', 'It was reported by Fux and other news organizations.').filter((name) =>
      name.startsWith('body'),
    ),
  ).toHaveLength(1);
});

test.each([
  ['Agence Marrow-Press', 'body'],
  ['Agence Marrow-Star', 'other'],
])('the last of two joined words is the head, but of a paper alone: %s', (name, kind) => {
  expect(namesOf(`They read ${name} and ${name}.`)[0]).toMatch(new RegExp(`^${kind}`, 'u'));
});

describe('letters in brackets show where a name begins', () => {
  test.each([
    ['al Qaeda in the Marrow Peninsula (AQMP)', 'body: al Qaeda in the Marrow Peninsula, AQMP'],
    ['Campaign for Nuclear Piers (CNP)', 'body: Campaign for Nuclear Piers, CNP'],
    ['Boycott, Divestment and Sanctions (BDS)', 'body: Boycott, Divestment and Sanctions, BDS'],
    [
      'Organization for the Care of Marrow Docks (OCMD)',
      'body: Organization for the Care of Marrow Docks, OCMD',
    ],
    ['Front Against Old Piers (FAOP)', 'body: Front Against Old Piers, FAOP'],
  ])('%s', (words, expected) => {
    const [, letters = ''] = /\((\w+)\)/u.exec(words) ?? [];
    expect(namesOf(`They met the ${words}. They asked the ${letters}.`)).toContain(expected);
  });

  test.each(['OLDPORT (HWU) It rained. The HWU said so.', 'They slept in Norway (HWU). They asked the HWU.'])(
    'other letters after a place are not the place: %s',
    (text) => {
      expect(namesOf(text)).toContain('body: HWU');
    },
  );
});

test.each([
  ['Calif. Gov. Ada Cole spoke.', 'place: Calif'],
  ['She and Ariz. Sen. Jon Holm left.', 'place: Ariz'],
  ['They asked Fla. Gov. Ada Cole.', 'place: Fla'],
])('the short form of a state with its stop is the state: %s', (text, expected) => {
  expect(namesOf(text)).toContain(expected);
});

test('“US” and “U.S.” in one name are one', () => {
  expect(namesOf('The 2nd US Circuit Court met.', 'The 2nd U.S. Circuit Court met.')).toHaveLength(1);
});

test.each([
  ['They asked Marrow and American Airlines.', 'body: American Airlines'],
  ['They asked Lilap and Norwegian Airlines.', 'body: Norwegian Airlines'],
])('a body of a people is not joined with the name before it: %s', (text, expected) => {
  expect(namesOf(text)).toContain(expected);
});

test('“Mr.” is not said of the only woman of an article where the story names a man', () => {
  expect(namesOf('Lucy Cole spoke. Mr. Cole was gone.', 'Luke Cole was gone.')).toEqual([
    'person: Lucy Cole',
    'person: Mr. Cole, Luke Cole',
  ]);
  expect(namesOf('Sen. Lindsey Cole spoke. Mr. Cole left.')).toEqual(['person: Sen. Lindsey Cole, Mr. Cole']);
});

test('a family name that stands first is the person’s, also before two joined names', () => {
  expect(namesOf('“It rained,” said Veng Tol-min. They liked Veng. They saw Veng.')).toEqual([
    'person: Veng Tol-min, Veng',
  ]);
});

test.each([
  ['They voted for Cole-Lunn. The Cole-Lunn bill failed.', true],
  ['They liked Cole-Lunn, and the Cole-Lunn act.', true],
  ['The Cole-Lunn summit failed. It was a Cole-Lunn deal.', false],
])('a pair of surnames is a name where it stands alone: %s', (text, expected) => {
  expect(namesOf(`Ada Cole and Ida Lunn met. ${text}`).includes('other: Cole-Lunn')).toBe(expected);
});

test.each([
  [
    'The Oska County Medical Society met. The Medical Society said no.',
    'Oska County Medical Society, Medical Society',
  ],
  [
    'They asked the House Docks Committee. The Docks Committee left.',
    'House Docks Committee, Docks Committee',
  ],
  ['The Oska Office of Piers met. The Office of Piers left.', 'Oska Office of Piers, Office of Piers'],
])('the end of a body’s name is the body, once it is introduced: %s', (text, forms) => {
  expect(namesOf(text)).toContain(`body: ${forms}`);
});

test('and no other body', () => {
  expect(namesOf('The Oska Supreme Court met. The Supreme Court said no.')).toHaveLength(2);
});

test.each([
  ['The Docks Committee left. They asked the House Docks Committee.', ['House Docks Committee']],
  [
    'The Oska Docks Board met. The Marrow Docks Board met. The Docks Board left.',
    ['Oska Docks Board', 'Marrow Docks Board'],
  ],
])('nothing is said of the end of a name where it may be that body or another: %s', (text, bodies) => {
  expect(namesOf(text)).toEqual(bodies.map((body) => `body: ${body}`));
});

test('an organ with less and with all that it is for has one set of letters', () => {
  const told = 'The Centers for Pier Control (CPC) met. The Centers for Pier Control and Prevention left.';
  expect(namesOf(told, 'The Centers for Pier Control and Prevention said so. The CPC said no.')).toHaveLength(
    1,
  );
});

test.each([
  [
    'They asked Lilap and Grantham Energy. Lilap left. Grantham Energy left.',
    ['other: Lilap', 'body: Grantham Energy'],
  ],
  ['They asked Lilap and Grantham Energy about it.', ['body: Lilap and Grantham Energy']],
])('two names that stand alone are two where “and” joins them: %s', (text, expected) => {
  expect(namesOf(text)).toEqual(expected);
});

test.each(['“It rained,” Title IX said.', 'Article II says so.', 'They read Title VII.'])(
  'a numeral makes no person of a word: %s',
  (text) => {
    expect(namesOf(text).filter((name) => name.startsWith('person'))).toEqual([]);
  },
);

test('a place and what is based there are two', () => {
  expect(namesOf('South Oska-based Flurin Holdings paid.')).toContain('body: Flurin Holdings');
});

test('two roles of one person are one title', () => {
  expect(namesOf('The president and chief executive Jon Holm left.')).toEqual([
    'person: president and chief executive Jon Holm',
  ]);
});

test('“Jr.” says which of two namesakes is meant', () => {
  expect(namesOf('Tom Cole spoke. Cole came. Jon Cole Jr. slept. Cole Jr. left.')).toEqual([
    'person: Tom Cole, Cole',
    'person: Jon Cole Jr., Cole Jr.',
  ]);
});

test.each(['Never Cole', 'Team Cole', 'See Cole', 'Given Cole'])(
  'a word that every text has begins no name of somebody’s: %s',
  (words) => {
    expect(namesOf(`Ada Cole spoke. They saw ${words} there, and Cole left.`)).not.toContain(
      `person: ${words}`,
    );
  },
);

describe('“late” and “fellow” before an office', () => {
  test.each([
    ['The boats of late Sen. Bo Mills left.', 'person: Sen. Bo Mills'],
    ['She spoke to the late Mayor Ulla Rask.', 'person: Mayor Ulla Rask'],
    ['He wrote to fellow Senator Odd Berg.', 'person: Senator Odd Berg'],
    ['Fellow Governor Ida Lunn agreed.', 'person: Governor Ida Lunn'],
    ['It was a song of late President Jon Brandt.', 'person: President Jon Brandt'],
  ])('are no part of what somebody is called: %s', (text, expected) => {
    expect(namesOf(text)).toContain(expected);
  });
});
