import { describe, expect, test } from 'vitest';
import { isWorthAClaim } from '../../../../src/compare/scraps/worth-a-claim.ts';
import { makePassage } from '../../../build/aligned-claim.ts';
import { makeArticle, spanOf } from '../../../build/annotated-article.ts';

const isWorth = (text: string): boolean => {
  const article = makeArticle({ text });
  return isWorthAClaim(makePassage(article, text), article);
};

describe('what is a claim of its own', () => {
  test.each(['A church.', 'Must be hard.', 'She added,', 'The old quay.', '-- even', 'A harbour base.'])(
    'not a few words without a verb or a subject: %s',
    (text) => {
      expect(isWorth(text)).toBe(false);
    },
  );

  test.each(['And nine gulls.', 'Forty crowns.', 'Of 12 pilots.', 'Six hours to Velmark.', 'Some 300 eels.'])(
    'nor a number of things of which nothing is told: %s',
    (text) => {
      expect(isWorth(text)).toBe(false);
    },
  );

  test.each(['Nine gulls sang.', 'Length: 40 metres', '12 pilots are ill.', 'Velde sold 300 eels.'])(
    'but what is told of a number of things: %s',
    (text) => {
      expect(isWorth(text)).toBe(true);
    },
  );

  test.each([
    'Mail photos of gulls to desk@oskarby.example.',
    'Reach Ada Velde at velde@post.oskarby.example or by telephone.',
    'Pilots who want to row should write to row-club@velmark.example by May.',
    'Contact: ferries@oskarby.example',
    'Ideas? ideas@oskarby.example',
  ])('not where to write to: %s', (text) => {
    expect(isWorth(text)).toBe(false);
  });

  test.each([
    'It’s simply lovely,” Tarn sang on the quay.',
    '“That is quite lovely.”',
    'This is really sad.',
    '“It was so unfair,” Velde said.',
    'But that isn’t true.',
    'It is a festival.',
    '“It’s a festival,” Velde sang.',
    'But this is a burden!',
    'That is an insult …”',
    '“And this is not a stunt.”',
  ])('not that something before is so: %s', (text) => {
    expect(isWorth(text)).toBe(false);
  });

  test.each([
    'Wow!',
    '“Too late!” Velde said.',
    'The upshot?',
    '“No, I don’t think so!” Velde wrote.',
    'Re: Harbour toll of 2031',
    'The harbour clerk Ada Velde told the Oskarby Post.',
    'To: All pilots of the bay',
    '#ferrylove"',
    '… @adavelde #quay',
    'Lovely,” Velde posted on Monday.',
    'Lovely," she posted.',
    'Lovely — Ada Velde (@adavelde) May 7, 2013',
    'Bo Mills @quayradio — Ada Velde (@adavelde) May 7, 2013',
    'Here are her plans for the bay.',
    'Here’s how the pilots see it.',
    'This article first appeared in the Oskarby Post.',
    'This piece was updated on Monday.',
    '- Check out our chart of the bay and its wrecks.',
    'Sign up for the letter of the quay.',
    'Read more on the bylaw below.',
    'This post contains reporting from the Oskarby Wire.',
    'Clerk Ada Velde of the Oskarby Post contributed.',
    'Velde on the tides:: Pilots fear a hard autumn',
    'Wrecks of the bay:How deep do they lie?',
    'Does the old quay of Oskarby still hold?',
    'Is the quay shut for all pilots?',
    'What happened to the dam?',
    'Will Velde, who rows alone, reach Tarn before the storm?',
  ])('nor what says nothing whoever gives it: %s', (text) => {
    expect(isWorth(text)).toBe(false);
  });

  test.each([
    'Can we trust our pilots in the fog?',
    'Velde asked on the pier: does the quay still hold?',
    'Ferries sail at 7:30 and at noon.',
    'The pilots of Tarn contributed a bell.',
    'Pilots sail tomorrow!',
    'Ada Velde told the Oskarby Post of a leak.',
    'I don’t think the pilots row.',
    'From May on the quay is shut.',
    'The quay is shut #ferrylove',
    'Most pilots row,” Velde posted on Monday.',
    '“Lovely,” Velde said of the new quay.',
    'The quay rots — Ada Velde (@adavelde) May 7, 2013',
    'Here pilots rowed to the old quay.',
    'Here are 40 boats for the bay.',
    'This article of the treaty bans ferries.',
    'This report found that pilots row.',
    'Clicks of the lock woke the pilots.',
    'Follow the pilots, the mayor said.',
  ])('but what tells something does: %s', (text) => {
    expect(isWorth(text)).toBe(true);
  });

  test.each([
    'It was a harbour for centuries.',
    '“That is the toll of the bridge,” Velde said.',
    'This is how the dam broke.',
    'It is likely to rain on Oskarby.',
    'It is a festival of pilots.',
    'It was a lighthouse.',
    'This is a burden for the mayor.',
    'Rowing is dangerous.',
  ])('but what says more: %s', (text) => {
    expect(isWorth(text)).toBe(true);
  });

  test.each([
    'If you row at dawn, for once, in the thick fog of May,” Velde added.',
    '“If you look at the dam, and at the bridge,” she said.',
    '“Because the old pilots were tired,” Velde said.',
    'When it comes to the ferries,” the mayor said.',
    '“Although the dam held for a year, ...”',
    'So long as the ferry calls at Sundvik',
    '“As long as the pilots row, in any fog,” Velde said.',
    'Even if the dam held for a year',
    'Provided that the toll is low, of course',
    'Even though the bell rang at dawn,',
  ])('not a condition without what follows from it: %s', (text) => {
    expect(isWorth(text)).toBe(false);
  });

  test.each([
    '“When the dam broke, the pilots left,” Velde said.',
    '“If it rains, we will stay at home,” she said.',
    '“Because of the storm, nobody rowed,” Velde said.',
    'When the dam broke, Velde was at the quay.',
    'If the ferries are late, the mayor pays.',
    'So long as the ferry calls at Sundvik, the bakers stay.',
    'As long as pilots have rowed here, Velde has sold them rope.',
    'Even if the dam held, nobody would row.',
    'Whether the bell rang is not known.',
    'As long a ferry as this was never built.',
  ])('but one with it: %s', (text) => {
    expect(isWorth(text)).toBe(true);
  });

  test.each([
    'Here is what the paper wrote last week:',
    'Mayor Ada Velde also weighed in',
    'The second pilot had this to say.',
    'Mayor Ada Velde of Oskarby at once hit back.',
    'Pilot Bo Mills snapped back on Monday!',
    'The old clerk chimed in on Oskarby Radio.',
    'The keepers of the lock lashed out.',
    'The letter of the old mayor is one of six —',
  ])('not what only leads up to something else: %s', (text) => {
    expect(isWorth(text)).toBe(false);
  });

  test.each([
    'The old pilot Bo Mills of Oskarby?',
    'What happened?',
    'Will he?',
    'So what happens next?',
    'Why now?',
    'What does that mean?',
  ])('not a question that names nothing: %s', (text) => {
    expect(isWorth(text)).toBe(false);
  });

  test.each([
    [
      'Pilots say Velde, who rows at dawn, left the port.',
      'say',
      'Velde, who rows at dawn, left the port',
      'Pilots say Velde',
    ],
    ['The mayor said that the port burned.', 'said', 'the port burned', 'The mayor said that'],
    [
      'A clerk told Stone that on that day, when it rained, the dam broke.',
      'told',
      'on that day, when it rained, the dam broke',
      'A clerk told Stone that on that day',
    ],
  ])('not a part that ends before what is reported: %s', (text, cue, content, part) => {
    const source = { start: 0, end: text.indexOf(cue) - 1, entity: null };
    const article = makeArticle({
      text,
      attributions: [{ source, cue: spanOf(text, cue), content: spanOf(text, content), voice: 'named' }],
    });
    expect(isWorthAClaim(makePassage(article, part), article)).toBe(false);
    expect(isWorthAClaim(makePassage(article, text), article)).toBe(true);
  });

  test('a whole sentence is one where the next sentence goes on with what is reported', () => {
    const text = '“Tolls rise,” Stone said in a letter. “Ferries stop.”';
    const report = { source: { ...spanOf(text, 'Stone'), entity: null }, cue: spanOf(text, 'said') };
    const contents = ['“Tolls rise,”', '“Ferries stop.”'].map((words) => spanOf(text, words));
    const attributions = contents.map((content) => ({ ...report, content, voice: 'named' as const }));
    const article = makeArticle({ text, attributions });
    for (const words of ['“Tolls rise,” Stone said in a letter.', '“Ferries stop.”'])
      expect(isWorthAClaim(makePassage(article, words), article)).toBe(true);
    const second = makeArticle({ text, attributions: attributions.slice(1) });
    expect(isWorthAClaim(makePassage(second, '“Tolls rise,” Stone said in a letter.'), second)).toBe(true);
  });

  test('not the signature of a post', () => {
    expect(isWorth('— Ada Velde (@adavelde) May 7, 2013')).toBe(false);
  });

  test.each([
    'Velde weighed in on the toll of the old quay.',
    'The mayor’s list named the quay, the dam, the fair, the toll, the ferry, the pilots and what each of them costs a year:',
    'The dam broke.',
    'A dam broke.',
    'A pilot sails.',
    '— Ada Velde (@adavelde) told all pilots of the bay on May 7, 2013 that the old dam would never hold.',
    'Velde resigned.',
    'Rain fell.',
    'Boats lie at the pier.',
    'The boat sails.',
    'Nobody came.',
    'The port is shut.',
    'Seven pilots of the old port of Oskarby in one boat.',
  ])('a short sentence with a verb, and a long one without: %s', (text) => {
    expect(isWorth(text)).toBe(true);
  });

  test.each([
    [
      '“The dam holds,” said the aide, a pilot, on the evening radio.',
      '“The dam holds',
      'said the aide, a pilot, on the evening radio',
    ],
    [
      'The dam holds, the aide of the board said on the radio.',
      'The dam holds',
      'the aide of the board said on the radio',
    ],
  ])('not a part of a sentence that only says who speaks: %s', (text, content, part) => {
    const article = makeArticle({
      text,
      attributions: [
        {
          source: { ...spanOf(text, 'the aide'), entity: null },
          cue: spanOf(text, 'said'),
          content: spanOf(text, content),
          voice: 'named',
        },
      ],
    });
    expect(isWorthAClaim(makePassage(article, part), article)).toBe(false);
    expect(isWorthAClaim(makePassage(article, text), article)).toBe(true);
  });
});
