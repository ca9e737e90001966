import { describe, expect, test } from 'vitest';
import { annotateArticle } from '../../../../src/annotate/article.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

/** Attributions of a text: voice, source, cue, content. */
function attribute(text: string): string[] {
  const slice = (span: { start: number; end: number } | null): string =>
    span === null ? '–' : text.slice(span.start, span.end);
  return annotateArticle(makeArticle({ text }), { date: null }).attributions.map(
    ({ voice, source, cue, content }) => `${voice} | ${slice(source)} | ${slice(cue)} | ${slice(content)}`,
  );
}

describe('attributions', () => {
  test.each([
    ['Anna Bell said that the port was open.', 'named | Anna Bell | said | the port was open'],
    [
      'Anna Bell told reporters on Monday that the port was open.',
      'named | Anna Bell | told | the port was open',
    ],
    ['The port was open, Anna Bell said.', 'named | Anna Bell | said | The port was open'],
    [
      'The old boats sink in winter, Anna Bell said.',
      'named | Anna Bell | said | The old boats sink in winter',
    ],
    ['Nine towns pay for it, said Anna Bell.', 'named | Anna Bell | said | Nine towns pay for it'],
    ['Fares rise by a third, the mayor said Monday.', 'named | the mayor | said | Fares rise by a third'],
    [
      'Both boards want new cranes, the mayor says.',
      'named | the mayor | says | Both boards want new cranes',
    ],
    [
      'Rain stops the work at noon, Anna Bell told.',
      'named | Anna Bell | told | Rain stops the work at noon',
    ],
    ['The port was open, said Anna Bell, its head.', 'named | Anna Bell | said | The port was open'],
    [
      'Anna Bell noted a better mood at the port compared to their visit in June.',
      'named | Anna Bell | noted | a better mood at the port compared to their visit in June',
    ],
    ['The port, Anna Bell said, was open.', 'named | Anna Bell | said | The port, Anna Bell said, was open'],
    ['According to Anna Bell, the port was open.', 'named | Anna Bell | According to | the port was open'],
    [
      'The port was open, according to two officials.',
      'unnamed | two officials | according to | The port was open',
    ],
    ['Officials say the port was open.', 'unnamed | Officials | say | the port was open'],
    [
      'A senior aide confirmed that the port was open.',
      'unnamed | A senior aide | confirmed | the port was open',
    ],
    ['The ministry denied that the port was open.', 'named | The ministry | denied | the port was open'],
    [
      'Anna Bell’s claim that the port was open fell flat.',
      'named | Anna Bell | claim | the port was open fell flat',
    ],
    ['The port was reportedly open.', 'hearsay | – | reportedly | The port was reportedly open.'],
  ])('%s', (text, expected) => {
    expect(attribute(text)).toContain(expected);
  });

  test.each([
    [
      'Anna Bell told Sens. Jo Hale, of Ashton, and Dana Cole, of Elmton, that the port was shut.',
      'named | Anna Bell | told | the port was shut',
    ],
    ['Anna Bell told The Harwick Times the port was shut.', 'named | Anna Bell | told | the port was shut'],
    ['Anna Bell told reporters he’d seen it.', 'named | Anna Bell | told | he’d seen it'],
    ['Anna Bell told the crew they were late.', 'named | Anna Bell | told | they were late'],
    ['Polls show him beating Hale.', 'named | Polls | show | him beating Hale'],
    [
      'Anna Bell said recently on television that the port was shut.',
      'named | Anna Bell | said | the port was shut',
    ],
    ['Anna Bell said bluntly that the port was shut.', 'named | Anna Bell | said | the port was shut'],
    [
      'The firm has sent back two offers for the quay, Senator Ina Cole, Democrat of Ashton, said Tuesday.',
      'named | Senator Ina Cole | said | The firm has sent back two offers for the quay',
    ],
    [
      'Jo Bell, who was to open the fair, has said he will stay away.',
      'named | Jo Bell | has said | he will stay away',
    ],
    [
      'Rice’s comments came as Jo Hale turned down an invitation, saying the meal could hurt.',
      'named | Jo Hale | saying | the meal could hurt',
    ],
    [
      'It was three days after the council condemned the strike.',
      'named | the council | condemned | the strike',
    ],
    [
      'Such a move is widely considered a mistake, but Bell wants it.',
      'hearsay | – | is widely considered | Such a move is widely considered a mistake',
    ],
    [
      'U.S. and Norwegian officials reported progress.',
      'unnamed | U.S. and Norwegian officials | reported | progress',
    ],
    [
      'Those who know the port argue the plan is bad.',
      'unnamed | Those who know the port | argue | the plan is bad',
    ],
    [
      'People who live nearby say the plan is bad.',
      'unnamed | People who live nearby | say | the plan is bad',
    ],
    ['The man who ran the crane said it was old.', 'named | The man who ran the crane | said | it was old'],
    [
      'Residents who fled the storm told reporters the road was shut.',
      'unnamed | Residents who fled the storm | told | the road was shut',
    ],
    ['Anna Bell will stay, her office said.', 'named | her office | said | Anna Bell will stay'],
    ['The port was shut, police told parliament.', 'named | police | told | The port was shut'],
    ['Police told dpa the port was shut.', 'named | Police | told | the port was shut'],
    [
      'The port was shut, police confirmed to the Harwick Times.',
      'named | police | confirmed | The port was shut',
    ],
    [
      'Anna Bell explained to reporters that the port was shut.',
      'named | Anna Bell | explained | the port was shut',
    ],
    [
      'As per the harbour office, the port was shut.',
      'named | the harbour office | As per | the port was shut',
    ],
    ['In Bell’s view, the port was shut.', 'named | Bell | In Bell’s view | the port was shut'],
    ['The port was shut, in her telling.', 'named | her | in her telling | The port was shut'],
    [
      'In the words of Anna Bell, the port was shut.',
      'named | Anna Bell | In the words of | the port was shut',
    ],
    ['It emerged that the port was shut.', 'hearsay | – | It emerged | It emerged that the port was shut.'],
    [
      'The port was shut, the inquest heard.',
      'hearsay | – | the inquest heard | The port was shut, the inquest heard.',
    ],
    [
      'The inquiry was told that the port was shut.',
      'hearsay | – | The inquiry was told | The inquiry was told that the port was shut.',
    ],
    [
      'There is speculation that the port was shut.',
      'hearsay | – | There is speculation | There is speculation that the port was shut.',
    ],
    [
      'Two people familiar with the matter said the port was shut.',
      'unnamed | Two people familiar with the matter | said | the port was shut',
    ],
    ['Ruritanian leaders said the port was shut.', 'named | Ruritanian leaders | said | the port was shut'],
    ['Her lawyer called it a lie.', 'named | Her lawyer | called | it a lie'],
  ])('a source is found in “%s”', (text, expected) => {
    expect(attribute(text)).toContain(expected);
  });

  test.each([
    'Videos posted on social media showed flames.',
    'In other words, the port was shut.',
    'In the eyes the port had tears.',
    'The court heard music.',
    'Aftershocks hit the port as residents slept.',
    'The port handles ten ships per week.',
  ])('nobody is cited in “%s”', (text) => {
    expect(attribute(text)).toEqual([]);
  });

  test('what somebody reports ends where the same person adds something', () => {
    expect(attribute('Anna Bell said the port was open, adding that ships had come.')).toEqual([
      'named | Anna Bell | said | the port was open',
      'named | Anna Bell | adding | ships had come',
    ]);
  });

  test('what somebody wants is told in the outlet’s own voice', () => {
    expect(attribute('Anna Bell wants a larger port.')).toEqual(['own | Anna Bell | wants | a larger port']);
    expect(attribute('Anna Bell offered to buy the port.')).toEqual([
      'own | Anna Bell | offered | to buy the port',
    ]);
  });

  test('a quotation whose speaker stands in another sentence is an attribution', () => {
    expect(attribute('“We tried,” said Anna Bell. “It did not work.”')).toContain(
      'named | Anna Bell | said | It did not work.',
    );
  });

  test('a pronoun carries the name of the person whom it means', () => {
    const text = 'Anna Bell came. She said the port was open.';
    const [attribution] = annotateArticle(makeArticle({ text }), { date: null }).attributions;
    expect(attribution?.source?.resolved).toBe('Anna Bell');
  });

  test.each([
    'Anna Bell and Cora Lund met. She said that the lake was deep.',
    'Anna Bell asked Cora Lund for the key. The boats lay still. She said that the lake was deep.',
    'Carl Lund rowed past Bo Hale. Rain fell on the roofs. Snow followed. He said that the lake was deep.',
    'The song of Carl Lund came after that of Bo Hale. He claimed that the lake was deep.',
    'Cora Lund wrote to Anna Bell. A pilot read it out. Then she said that the lake was deep.',
  ])('a pronoun that may mean two people carries the name of neither: %s', (text) => {
    const found = annotateArticle(makeArticle({ text }), { date: null }).attributions;
    const pronouns = found.filter(
      ({ source }) => source !== null && /^s?he$/iu.test(text.slice(source.start, source.end)),
    );
    expect(pronouns.map(({ source }) => source?.resolved)).toEqual([null]);
  });

  test.each([
    ['Carl Lund came. He said that the lake was deep.', 'Carl Lund'],
    ['Bo Hale, the pilot, slept when he was told that the lake was deep, and he said so.', 'Bo Hale'],
  ])('one that goes on from one person carries the name: %s', (text, name) => {
    const found = annotateArticle(makeArticle({ text }), { date: null }).attributions;
    expect(found.flatMap(({ source }) => source?.resolved ?? [])).toContain(name);
  });

  test('nouns and names that look like verbs are none', () => {
    expect(attribute('Three states cut their claims in the report on questions of pay.')).toEqual([]);
    expect(attribute('The creek called Long Run froze over.')).toEqual([]);
  });

  test.each([
    ['The harbour office ruled out a second quay.', 'named | The harbour office | ruled out | a second quay'],
    ['Anna Bell called for a second quay.', 'named | Anna Bell | called for | a second quay'],
    ['Anna Bell pointed out that the quay was old.', 'named | Anna Bell | pointed out | the quay was old'],
    ['Anna Bell spelled out that the quay was old.', 'named | Anna Bell | spelled out | the quay was old'],
    ['Anna Bell played down the cost of the quay.', 'named | Anna Bell | played down | the cost of the quay'],
    ['Anna Bell hit back at the harbour office.', 'named | Anna Bell | hit back | at the harbour office'],
    ['Anna Bell made clear that the quay was old.', 'named | Anna Bell | made clear | the quay was old'],
    [
      'Anna Bell has made it clear that the quay was old.',
      'named | Anna Bell | made it clear | the quay was old',
    ],
    ['Anna Bell reaffirmed that the quay was old.', 'named | Anna Bell | reaffirmed | the quay was old'],
    ['Officials pushed for a second quay.', 'unnamed | Officials | pushed for | a second quay'],
  ])('a verb and the word after it report together: %s', (text, expected) => {
    expect(attribute(text)).toContain(expected);
  });

  test.each(['The storm hit the harbour.', 'The firm made ropes.', 'The barge fired up its engine.'])(
    'the verb alone reports nothing: %s',
    (text) => {
      expect(attribute(text)).toEqual([]);
    },
  );

  test('what somebody is pressed to do is no attribution of its own', () => {
    expect(attribute('The bakers pressed Anna Bell to order a second quay.')).toEqual([
      'named | The bakers | pressed | to order a second quay',
    ]);
    expect(attribute('The storm forced Anna Bell to announce a delay.')).toEqual([]);
    expect(attribute('Anna Bell held a meeting to announce a second quay.')).toEqual([
      'named | Anna Bell | announce | a second quay',
    ]);
  });

  test('judging somebody is a deed, unless what was said follows', () => {
    expect(attribute('Anna Bell and Bo Cole openly criticized the pilots.')[0]).toMatch(/^own /u);
    expect(attribute('Anna Bell criticized the pilots for the delay.')[0]).toMatch(/^named /u);
    expect(attribute('Anna Bell criticized the pilots over the delay.')[0]).toMatch(/^named /u);
    expect(attribute('Anna Bell criticized the pilots as “slow and dear”.')[0]).toMatch(/^named /u);
  });

  test('a source is not the participle that it is the object of', () => {
    expect(
      attribute('The film showed the crane, contradicting Oldport police’s earlier claim that it had sunk.'),
    ).toContain('named | Oldport police | claim | it had sunk');
  });
});
