import { describe, expect, test } from 'vitest';
import { readWords, toWordsOf } from '../../build/article-file.ts';

const LEAD =
  'A fire that began in a warehouse on Monday forced more than 300 people from their homes, officials said.';
const BODY =
  'Crews from three towns fought the blaze for nine hours, the chief told reporters, and the port was closed.';
const END = 'The cause is not known, and the council said that it would publish a report within two weeks.';
const HEADLINE = 'Harbour fire forces hundreds from homes';

const read = (...lines: string[]) => readWords(lines.join('\n'));

/** The scraped text of pages in the styles of large news sites; names and events are invented. */
describe('the text of a page as scrapers leave it', () => {
  test('an agency’s page: picture counter, summary, opening, standards, topics, author', () => {
    const article = read(
      `Exclusive: ${HEADLINE}, sources say`,
      'By Jane Doe and John Roe',
      'August 18, 2025 6:45 PM GMT+2 Updated August 18, 2025',
      '[1/3]Smoke over the docks, in Aarau, August 17, 2025. REUTERS/Ann Lee Purchase Licensing Rights, opens new tab',
      `HARBOUR CITY, Aug 18 (Reuters) - ${LEAD}`,
      'Advertisement · Scroll to continue',
      'UNION OPPOSES PLAN',
      BODY,
      'Reporting by Jane Doe in Aarau and John Roe in Bern; Editing by Max Moe',
      'Our Standards: Our Trust Principles., opens new tab',
      'Suggested Topics:',
      'World',
      'Europe',
      'Jane Doe is a correspondent in Aarau who covers ports, shipping and trade.',
    );
    expect(article.headline?.text).toBe(`Exclusive: ${HEADLINE}, sources say`);
    expect(article.byline?.text).toBe('Jane Doe and John Roe');
    expect(article.published).toMatchObject({ date: '2025-08-18' });
    expect([article.dateline?.text, article.credit?.text, article.outlet]).toEqual([
      'HARBOUR CITY, Aug 18 (Reuters) -',
      'Reuters',
      null,
    ]);
    expect(toWordsOf(article, 'crosshead')).toEqual(['UNION OPPOSES PLAN']);
    expect(toWordsOf(article, 'paragraph')).toEqual([LEAD, BODY]);
  });

  test('a broadcaster’s page: menu, bare name, outlet with place, captions, topics', () => {
    const article = read(
      'NBC Homepage',
      'Skip to content',
      'Home',
      'News',
      'Sport',
      HEADLINE,
      'Published',
      '18 August 2025',
      'Share',
      'Jane Doe',
      'Northern News, Aarau',
      'Getty Images Smoke over the docks in Harbour City',
      'Getty Images',
      LEAD,
      BODY,
      'Related topics',
      'Harbour City',
      'Fires',
    );
    expect([article.headline?.text, article.byline?.text, article.outlet?.text]).toEqual([
      HEADLINE,
      'Jane Doe',
      'Northern News',
    ]);
    expect(toWordsOf(article, 'paragraph')).toEqual([LEAD, BODY]);
    expect(toWordsOf(article, 'crosshead')).toEqual([]);
  });

  test('a newspaper’s page: kicker, two-part head, newsletter box, links at the foot', () => {
    const article = read(
      'Fire',
      HEADLINE,
      'Blaze that began in a warehouse burned for nine hours and closed the port, officials say',
      '',
      'Jane Doe in Aarau',
      'Mon 18 Aug 2025 17.03 CEST',
      'Share',
      LEAD,
      'skip past newsletter promotion',
      'Sign up to Headlines Europe',
      'Free newsletter',
      'A digest of the morning’s main headlines from our Europe desk sent to you every week day',
      'Enter your email address',
      'Privacy Notice: Newsletters may contain ads. For more information see our Privacy Policy.',
      'after newsletter promotion',
      BODY,
      'Explore more on these topics',
      'Fire',
      'Europe',
      'Share',
    );
    expect([article.headline?.text, article.byline?.text]).toEqual([HEADLINE, 'Jane Doe']);
    expect(article.standfirst?.text).toMatch(/^Blaze that began/u);
    expect(toWordsOf(article, 'paragraph')).toEqual([LEAD, BODY]);
  });

  test('a channel’s page: outlet in the byline and before a dash, a link under its label', () => {
    const article = read(
      HEADLINE,
      'By Jane Doe, NNC',
      '2 minute read',
      'Updated 6:45 PM EDT, Mon August 18, 2025',
      'Link Copied!',
      'NNC  —',
      LEAD,
      'Related article',
      'Smoke rises over the docks. Ann Lee/Reuters',
      'What we know about the old port of the city',
      BODY,
      'NNC’s John Roe contributed to this report.',
    );
    expect([article.byline?.text, article.outlet?.text]).toEqual(['Jane Doe', 'NNC']);
    expect(toWordsOf(article, 'paragraph')).toEqual([LEAD, BODY]);
    expect(toWordsOf(article, 'furniture')).toContain('What we know about the old port of the city');
  });

  test('a row of recommended stories in the middle of the text', () => {
    const article = read(
      HEADLINE,
      LEAD,
      'Recommended Stories',
      'list of 2 items',
      'list 1 of 2',
      'Port plan is delayed again',
      'list 2 of 2',
      'Council to meet in Aarau',
      'end of list',
      BODY,
      '‘No other way’',
      END,
    );
    expect(toWordsOf(article, 'paragraph')).toEqual([LEAD, BODY, END]);
    expect(toWordsOf(article, 'crosshead')).toEqual(['‘No other way’']);
  });

  test('an agency that contributed is a credit, and a note about the author furniture', () => {
    const article = read(
      HEADLINE,
      'By Jane Doe Northern News',
      LEAD,
      BODY,
      'The Associated Press contributed to this report.',
      'Jane Doe is a reporter for Northern News.',
    );
    expect([article.byline?.text, article.outlet?.text, article.credit?.text]).toEqual([
      'Jane Doe',
      'Northern News',
      'The Associated Press',
    ]);
    expect(toWordsOf(article, 'furniture')).toEqual(['Jane Doe is a reporter for Northern News.']);
  });

  test('a live page: its first time ends the head, and a heading under a time is a crosshead', () => {
    const article = read(
      'Harbour fire live: Port closed as crews fight blaze',
      'Key events',
      'Please turn on JavaScript to use this feature',
      '14:05',
      'Port authority sends ships to Aarau',
      LEAD,
      '13:40 BST',
      BODY,
    );
    expect(toWordsOf(article, 'time')).toEqual(['14:05', '13:40 BST']);
    expect(toWordsOf(article, 'crosshead')).toEqual(['Port authority sends ships to Aarau']);
    expect(toWordsOf(article, 'paragraph')).toEqual([LEAD, BODY]);
  });

  test('a transcript: a speaker in capitals is no dateline', () => {
    const article = read(
      'TRANSCRIPT: Harbour mayor on the fire',
      'ANCHOR: Mayor Lee, thank you for coming. What happened?',
      'LEE: A fire broke out at six. We moved 300 people.',
      'ANCHOR: Is the port closed?',
      'LEE: It is. For how long? I don’t know.',
    );
    expect(article.dateline).toBeNull();
    expect(toWordsOf(article, 'paragraph')).toHaveLength(4);
  });

  test('addresses alone, links in brackets and initials with agencies', () => {
    const article = read(
      HEADLINE,
      LEAD,
      'https://p.example/4abc',
      BODY,
      '[ Port plan is delayed again ]',
      END,
      'jd/jr (AFP, Reuters, dpa)',
    );
    expect(toWordsOf(article, 'paragraph')).toEqual([LEAD, BODY, END]);
    expect(article.credit?.text).toBe('AFP, Reuters, dpa');
    expect(toWordsOf(article, 'furniture')).toEqual([
      'https://p.example/4abc',
      '[ Port plan is delayed again ]',
    ]);
  });
});

test.each([
  ['In a statement, the harbour board said:'],
  ['No one was hurt'],
  ['1. It was old'],
  ['Four people were hurt, one badly, when it fell'],
  ['Milo Hart wrote on Monday:'],
])('a first line that no full stop closes is of the text: %s', (line) => {
  const article = read(HEADLINE, 'By Lena Orrin', '', line, '', BODY, '', END);
  expect(toWordsOf(article, 'furniture')).toEqual([]);
});

test.each([
  ['By Lena Orrin March 14, 2026', 'March 14, 2026'],
  ['By Lena Orrin, 14 March 2026', '14 March 2026'],
  ['By Lena Orrin | March 14, 2026', 'March 14, 2026'],
])('a byline with a date states both: %s', (line, date) => {
  const article = read(HEADLINE, line, '', LEAD, '', BODY);
  expect(article.byline?.text).toBe('Lena Orrin');
  expect(article.published).toMatchObject({ text: date, date: '2026-03-14' });
});

test('lines whose words a program broke are joined, and numbers and heads of pages set aside', () => {
  const article = readWords(
    [
      HEADLINE,
      '',
      'A fire that began in a warehouse on Mon-',
      'day forced more than 300 people from their',
      'homes, Milo Hart of the harbour of-',
      'fice said.',
      '',
      '12',
      '',
      'Oldport Post – 14 March 2026',
      '',
      'The cause is not known.',
    ].join('\n'),
  );
  expect(toWordsOf(article, 'paragraph')).toHaveLength(2);
  expect(toWordsOf(article, 'furniture')).toEqual(['12', 'Oldport Post – 14 March 2026']);
});

test('a byline that occurs twice above the text is still the byline', () => {
  const article = read(HEADLINE, 'By HARBOUR TIMES STAFF', LEAD, 'By HARBOUR TIMES STAFF', BODY);
  expect(article.byline?.text).toBe('HARBOUR TIMES STAFF');
});
