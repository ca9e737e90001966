import { describe, expect, test } from 'vitest';
import { readWords, toKinds, toProblems, toWordsOf } from '../../build/article-file.ts';

const LEAD =
  'A fire that began in a warehouse on Monday forced more than 300 people from their homes, officials said.';
const BODY =
  'Crews from three towns fought the blaze for nine hours, the chief told reporters, and the port was closed.';
const END = 'The cause is not known, and the council said that it would publish a report within two weeks.';
const HEADLINE = 'Harbour Fire Forces Hundreds From Homes';

const join = (...blocks: string[]): string => blocks.join('\n\n');

describe('a headline', () => {
  test('is the first line when it has a headline’s form', () => {
    expect(readWords(join(HEADLINE, LEAD, BODY)).headline).toEqual({
      text: HEADLINE,
      start: 0,
      end: HEADLINE.length,
    });
  });

  test('may stand over two lines', () => {
    const article = readWords(
      join('Fire empties old town;\nCrews from three towns fight blaze at the port', LEAD, BODY),
    );
    expect(article.headline?.text).toBe(
      'Fire empties old town;\nCrews from three towns fight blaze at the port',
    );
  });

  test('may be closed by a full stop', () => {
    expect(readWords(join('Crews fight blaze at old port.', LEAD, BODY)).headline?.text).toBe(
      'Crews fight blaze at old port.',
    );
  });

  test('may be all in capitals, with a colon, which is no dateline', () => {
    const article = readWords(join('DOCKERS WIN: COURT OPENS QUAY', 'By ADA STONE', LEAD, BODY, END));
    expect([article.headline?.text, article.dateline]).toEqual(['DOCKERS WIN: COURT OPENS QUAY', null]);
  });

  test.each([
    'GULLS AT THE DOOR: Bakers shut early as flocks settle on every roof of the old town',
    'UNCOVERED: Two ovens under the floor of the town hall',
    'BREAD WAR: Millers accuse bakers of hoarding flour before the feast',
    'OGU: Choir of the north quay wins again in Tarn',
    'LAST ORDERS: Guild votes to close the ovens at noon',
  ])('may open in capitals before a colon, which is no place where the line has no stop: %s', (line) => {
    const article = readWords(join(line, 'By Ada Stone', LEAD, BODY, END));
    expect([article.headline?.text, article.dateline]).toEqual([line, null]);
  });

  test.each(['OSKARBY:', 'TARN BAY, Aug 18:', 'NORTH QUAY:', 'VELMARK:', 'STRATFORD UPON AVON:'])(
    'stands over a lead that opens with a place, a colon and a sentence: %s',
    (place) => {
      const article = readWords(join(HEADLINE, `${place} ${LEAD}`, BODY, END));
      expect([article.headline?.text, article.dateline?.text]).toEqual([HEADLINE, place]);
    },
  );

  test('has key points below it that stay in the text', () => {
    const points = '• Fire closes the old harbour\n• Three hundred people leave their homes';
    const kinds = toKinds(readWords(join(HEADLINE, points, LEAD, BODY, END)));
    expect(kinds.some((kind) => JSON.stringify(kind).includes('furniture'))).toBe(false);
  });

  test('has no standfirst in the label of a turn', () => {
    expect(readWords(join(HEADLINE, 'ADA STONE, HOST:', LEAD, BODY, END)).standfirst).toBeNull();
  });

  test('is null when the first line is the first paragraph', () => {
    expect(readWords(join(LEAD, BODY, END)).headline).toBeNull();
    expect(readWords(join(`HARBOUR CITY (Northern English). ${LEAD}`, BODY)).headline).toBeNull();
  });

  test('comes after a breadcrumb that ends with it, which is furniture', () => {
    const article = readWords(join(`Home News ${HEADLINE}`, HEADLINE, LEAD, BODY));
    expect(article.headline?.text).toBe(HEADLINE);
    expect(toWordsOf(article, 'furniture')).toEqual([`Home News ${HEADLINE}`]);
  });

  test('is separated from the outlet that a page’s title adds', () => {
    const article = readWords(join(`${HEADLINE} | The Harbour Times`, LEAD, BODY));
    expect([article.headline?.text, article.outlet?.text]).toEqual([HEADLINE, 'The Harbour Times']);
  });

  test('that starts with a word of menus is no furniture', () => {
    for (const headline of [
      'Home secretary resigns over leak',
      'Search for missing boat ends',
      'Share prices fall in Aarau',
      'Watch maker to close',
    ]) {
      expect(readWords(join(headline, LEAD, BODY)).headline?.text).toBe(headline);
    }
  });
});

describe('the lines of a head', () => {
  test('state byline, outlet, date and standfirst', () => {
    const article = readWords(
      join(
        HEADLINE,
        'Wind drove smoke across the old town as crews fought the blaze',
        'By Jane Doe, Harbour Times',
        'Published March 4, 2025',
        LEAD,
        BODY,
      ),
    );
    expect(article.standfirst?.text).toBe('Wind drove smoke across the old town as crews fought the blaze');
    expect(article.byline?.text).toBe('Jane Doe');
    expect(article.outlet?.text).toBe('Harbour Times');
    expect(article.published).toMatchObject({ text: 'Published March 4, 2025', date: '2025-03-04' });
  });

  test('name an agency as a credit, never as the outlet', () => {
    for (const credit of ['By Jane Doe, Associated Press', 'Source: AFP']) {
      const article = readWords(join(HEADLINE, credit, LEAD, BODY));
      expect(article.outlet).toBeNull();
      expect(article.credit).not.toBeNull();
    }
  });

  test('leave null what they do not state', () => {
    const { outlet, byline, published, credit, dateline, standfirst } = readWords(
      join(HEADLINE, LEAD, BODY, END),
    );
    expect([outlet, byline, published, credit, dateline, standfirst]).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('a dateline', () => {
  test.each([
    ['Aarau –', null],
    ['HARBOUR CITY (Northern English).', 'Northern English'],
    ['HARBOUR CITY, Aug 18 (Reuters) -', 'Reuters'],
    ['HARBOUR CITY, Ore., Sept. 26 (UPI) —', 'UPI'],
    ['HARBOUR CITY, August 19. /TASS/.', 'TASS'],
    ['OLD PORT:', null],
    ['Aarau (HWN)', 'HWN'],
    ['New Aarau (QNTV)', 'QNTV'],
    ['Aarau, Ore. (HWN)', 'HWN'],
    ['Oldport (DLN)', 'DLN'],
    ['Port upon Long Lake (HWN)', 'HWN'],
    ['Port upon Long Lake, New Aarau –', null],
  ])('%s is a block of its own', (dateline, credit) => {
    const article = readWords(join(HEADLINE, `${dateline} ${LEAD}`, BODY));
    expect(article.dateline?.text).toBe(dateline);
    expect(article.credit?.text ?? null).toBe(credit);
    expect(toWordsOf(article, 'paragraph')[0]).toBe(LEAD);
  });

  test.each([
    'The keeper – a man of few words – left.',
    'Ada Stone – Keeper of the old light – left.',
    'The Crews Of Three Towns In Aarau –',
    'Harbour Works Network (HWN)',
    'Keepers of the Old Light (KOL)',
    'Aarau (Ada Stone)',
    'Ada Stone (D)',
    'The keeper of the port (HWN)',
    'Exclusive – The port was closed by the council.',
    'Paris: the city that never was quiet',
  ])('%s has none', (lead) => {
    expect(readWords(join(HEADLINE, `${lead} ${LEAD}`, BODY)).dateline).toBeNull();
  });
});

test('an agency at the end of the last paragraph is a credit block', () => {
  for (const credit of ['(AP)', '— Reuters']) {
    const article = readWords(join(HEADLINE, LEAD, `${END} ${credit}`));
    expect(toKinds(article).slice(-2)).toEqual([
      ['paragraph', END],
      ['credit', credit],
    ]);
    expect(article.credit?.text).toBe(credit.replace(/[^A-Za-z]/gu, ''));
  }
});

describe('furniture', () => {
  test('is told from the text and keeps its reason', () => {
    const article = readWords(
      join(
        HEADLINE,
        'Ann Lee',
        'Bob Poe / Shutterstock',
        LEAD,
        'Also read',
        BODY,
        'Share Tweet Harbourly Email',
        'Nine Hours of Work',
        'Also read',
        END,
        'Sign up for our newsletter',
        '© 2025 Harbour Media Ltd.',
      ),
    );
    expect(toWordsOf(article, 'paragraph')).toEqual([LEAD, BODY, END]);
    expect(toWordsOf(article, 'crosshead')).toEqual(['Nine Hours of Work']);
    expect(
      article.blocks.filter(({ kind }) => kind === 'furniture').map(({ reason }) => reason !== undefined),
    ).toEqual(Array(7).fill(true));
  });

  test('is the link under its label, unless the same label stands alone before running text', () => {
    const link = 'Ferry Fares Rise in Aarau';
    const linked = readWords(join(HEADLINE, LEAD, 'Also read', link, BODY, END));
    expect(toWordsOf(linked, 'furniture')).toEqual(['Also read', link]);
    const bare = readWords(join(HEADLINE, LEAD, 'Also read', link, BODY, 'Also read', END));
    expect(toWordsOf(bare, 'furniture')).toEqual(['Also read', 'Also read']);
    expect(bare.blocks.map(({ start, end }) => bare.text.slice(start, end))).toContain(link);
  });

  test('is a bar at the edge of a paragraph, and the paragraph keeps its words', () => {
    const article = readWords(join(HEADLINE, `|${LEAD}`, BODY));
    expect(toKinds(article).slice(1, 3)).toEqual([
      ['furniture', '|'],
      ['paragraph', LEAD],
    ]);
  });

  test('is a row of headings with no text between them, and a heading after the end', () => {
    const links = ['Port Plan Is Delayed Again', 'Council To Meet In Aarau', 'Ten Ways To Cook Fish'];
    const article = readWords(join(HEADLINE, LEAD, ...links, BODY, END, 'Storm Warning Is Lifted'));
    expect(toWordsOf(article, 'furniture')).toEqual([...links, 'Storm Warning Is Lifted']);
  });
});

describe('the parts of a body', () => {
  test('clock times of a live file, rules between items and contributors have their kinds', () => {
    const article = readWords(
      join(
        'The Latest: Fire Empties Old Town',
        `HARBOUR CITY (AP) — ${LEAD}`,
        '7 p.m.',
        BODY,
        '___',
        '6:05 p.m.',
        END,
        'Ann Lee contributed to this report.',
      ),
    );
    expect(toKinds(article).map(([kind]) => kind)).toEqual([
      'headline',
      'dateline',
      'paragraph',
      'time',
      'paragraph',
      'furniture',
      'time',
      'paragraph',
      'byline',
    ]);
  });

  test('letters have signatures', () => {
    const article = readWords(
      join('Do Not Close The Port', 'LETTERS', LEAD, 'Ann Lee', 'Salem, Ore.', BODY, '@harbourfan'),
    );
    expect(toKinds(article).map(([kind]) => kind)).toEqual([
      'headline',
      'crosshead',
      'letter',
      'signature',
      'signature',
      'letter',
      'signature',
    ]);
  });

  test('lines after a colon and bulleted lines are list items', () => {
    const article = readWords(
      join(
        HEADLINE,
        LEAD,
        'The council must do this:',
        'Close the port\nPay the crews\nOpen the school.',
        '• One more thing that must be done',
        BODY,
      ),
    );
    expect(toWordsOf(article, 'list-item')).toEqual([
      'Close the port',
      'Pay the crews',
      'Open the school.',
      '• One more thing that must be done',
    ]);
  });

  test('a paragraph whose words stand in another is a pull quote', () => {
    const article = readWords(
      join(
        HEADLINE,
        LEAD,
        `${BODY} ${END}`,
        `“${END}”`,
        'No one died, but two people were treated for smoke in Aarau.',
      ),
    );
    expect(toWordsOf(article, 'pull-quote')).toEqual([`“${END}”`]);
  });

  test('a standfirst that the body repeats stays the standfirst, and the body keeps its paragraph', () => {
    const article = readWords(join(HEADLINE, END, LEAD, END, BODY));
    expect(article.standfirst?.text).toBe(END);
    expect(toWordsOf(article, 'paragraph')).toContain(END);
  });

  test.each([
    ['https://www.harbourly.com/ada/status/1234567', 'embed'],
    ['harbourly.com/@ada/12345', 'embed'],
    ['https://oska.video/watch?v=abc123', 'embed'],
    ['https://qy.co/AbC12345', 'embed'],
    ['https://www.harbourly.com/news', 'furniture'],
    ['https://gazette.example/harbour/fire', 'furniture'],
  ])('an address alone is of a post by its form: %s', (line, kind) => {
    const article = readWords(join(HEADLINE, LEAD, BODY, line, BODY, END));
    expect(toWordsOf(article, kind === 'embed' ? 'embed' : 'furniture')).toEqual([line]);
  });

  test('a post’s stub is an embed, a note of the editors a correction', () => {
    const article = readWords(
      join(
        HEADLINE,
        LEAD,
        '<tweet id="1"></tweet>',
        BODY,
        'Editor’s note: This story has been updated with a comment.',
      ),
    );
    expect(toKinds(article).map(([kind]) => kind)).toEqual([
      'headline',
      'paragraph',
      'embed',
      'paragraph',
      'correction',
    ]);
  });

  test('lines that a program wrapped are one paragraph', () => {
    const wrap = (text: string): string => text.replace(/(.{50,64}) /gu, '$1\n');
    const article = readWords(
      join(
        HEADLINE,
        wrap(LEAD),
        wrap(BODY),
        wrap(END),
        wrap(
          'No one died, but two people were treated for smoke in Aarau, and a third was sent home before the night was over.',
        ),
      ),
    );
    expect(toWordsOf(article, 'paragraph')).toHaveLength(4);
  });
});

describe('encodings', () => {
  test('a byte order mark is one unit of the text, and lines may end with CR LF', () => {
    const article = readWords(`\uFEFF${HEADLINE}\r\n\r\n${LEAD}\r\n\r\n${BODY}\r\n`);
    expect(article.headline).toEqual({ text: HEADLINE, start: 1, end: HEADLINE.length + 1 });
    expect(toWordsOf(article, 'paragraph')).toEqual([LEAD, BODY]);
  });

  test('what cannot be read is an error at its place', () => {
    expect(toProblems('')).toEqual(['1:1 error read:empty The file holds no text']);
    expect(toProblems(' \n\uFEFF\n')).toEqual(['1:1 error read:empty The file holds no text']);
    expect(toProblems(new Uint8Array([65, 10, 66, 0xff, 67]))).toEqual([
      '2:2 error read:encoding The file is not UTF-8: byte 0xFF at offset 3',
    ]);
    expect(toProblems(new Uint8Array([65, 10, 0, 67]))).toEqual([
      '2:1 error read:binary The file holds a NUL byte: it is binary or UTF-16, not text',
    ]);
    expect(toProblems('a'.repeat(1_000_001))[0]).toMatch(/^1:1 error read:too-large /u);
    expect(toProblems(join(HEADLINE, `${LEAD}\u0007`, BODY))).toEqual([
      '3:105 error read:control-character The control character U+0007 stands in the text',
    ]);
  });

  test('a file that is no article or cannot name one is an error', () => {
    expect(toProblems(LEAD, 'fire.rtf')[0]).toContain('error read:file-kind');
    expect(toProblems(LEAD, '— ….txt')[0]).toContain('error read:file-name');
  });

  test('mojibake and invisible characters are warnings at their place, and stay in the text', () => {
    const lead = `The mayor, Ann PeÃ±a, said a\u200Bb. ${LEAD}`;
    const article = readWords(join(HEADLINE, lead, BODY));
    expect(toWordsOf(article, 'paragraph')[0]).toBe(lead);
    expect(toProblems(join(HEADLINE, lead, BODY)).map((problem) => problem.slice(0, 45))).toEqual([
      '3:18 warning read:mojibake “Ã±” looks like a ',
      '3:29 warning read:invisible-character The inv',
    ]);
  });

  test('a missing headline is a warning that says what was assumed', () => {
    expect(toProblems(join(LEAD, BODY))).toEqual([
      '1:1 warning read:no-headline No headline was found; the first line reads as the first paragraph',
    ]);
  });
});
