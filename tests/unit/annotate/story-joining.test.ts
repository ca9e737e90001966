import { describe, expect, test } from 'vitest';
import { entitiesOf } from '../../build/story-entities.ts';

describe('people', () => {
  test('a woman is one person as dame and as chairman', () => {
    expect(
      entitiesOf(
        'The bid failed. Dame Anne Pettifer, who chairs the board, was sorry.',
        'The bid failed, Chairman Anne Pettifer said in a statement.',
      ),
    ).toEqual(['person Anne Pettifer: Dame Anne Pettifer, Chairman Anne Pettifer']);
  });

  test('a particle in small letters belongs to the name, whatever stands before and after it', () => {
    expect(
      entitiesOf(
        'Chief Executive Joost de Wit told reporters he would stay. "We stay," he said.',
        'The new boss, Joost de Wit, arrived late. De Wit left early, and nobody asked de Wit why.',
      ),
    ).toEqual(['person Joost de Wit: Chief Executive Joost de Wit, Joost de Wit, De Wit, de Wit']);
  });

  test('particles joined to the surname are part of it', () => {
    expect(
      entitiesOf(
        'The ward was full, said Dr. Amira al-Khatib, a surgeon. Al-Khatib had not slept.',
        'Nobody slept, said Amira al-Khatib.',
      ),
    ).toEqual(['person Amira al-Khatib: Dr. Amira al-Khatib, Al-Khatib, Amira al-Khatib']);
  });

  test('spellings of an Irish surname are one person', () => {
    expect(
      entitiesOf(
        'The airline lost money, said boss Colm Ó Briain. Ó Briain blamed the fog.',
        'The airline lost money, said Colm O’Briain.',
      ),
    ).toHaveLength(1);
  });

  test('husband and wife stay two; a given name alone goes to the one who bears it', () => {
    expect(
      entitiesOf(
        'A jury found Edwin Marrow-Cole guilty. His wife, Grace Marrow-Cole, was cleared. Marrow-Cole wept.',
        'The court was full. Edwin Marrow Cole stood still. His wife Grace left, and Mrs Marrow Cole said nothing.',
      ),
    ).toEqual([
      'person Edwin Marrow-Cole: Edwin Marrow-Cole, Edwin Marrow Cole',
      'person Grace Marrow-Cole: Grace Marrow-Cole, wife Grace, Mrs Marrow Cole',
    ]);
  });

  test('of two with one surname the office tells who is meant', () => {
    expect(
      entitiesOf(
        'The ferry sank. Skipper Magnus Sinclair was last off. Retired teacher Isobel Sinclair swam. Mrs Sinclair was cold, and Capt Sinclair was calm.',
      ),
    ).toEqual([
      'person Magnus Sinclair: Skipper Magnus Sinclair, Capt Sinclair',
      'person Isobel Sinclair: Retired teacher Isobel Sinclair, Mrs Sinclair',
    ]);
  });

  test('a town is no person for bearing a given name that somebody has', () => {
    expect(
      entitiesOf('Paris Tolland, a former model, married in Paris. It rained, and Paris said so.'),
    ).toEqual(['person Paris Tolland: Paris Tolland, Paris', 'place Paris: Paris']);
  });

  test('a name that one article writes in capitals is that of the others', () => {
    expect(
      entitiesOf(
        'CARLA VAN DEN BERG made history with her side last night, and the town was loud.',
        'The manager, Carla van den Berg, was calm.',
      ),
    ).toEqual(['person Carla van den Berg: CARLA VAN DEN BERG, Carla van den Berg']);
  });
});

describe('firms, bodies and other things', () => {
  test('a firm is one thing and a body, though it says, owns and opens sentences', () => {
    expect(
      entitiesOf(
        'It is the turn of Dutch rival Brandsma. Brandsma said it would pay. Brandsma fell in early trading.',
        'The offer is good. Brandsma’s chief executive was sure of it.',
        'The buyer is Brandsma NV, as all had thought, and Brandsma will pay.',
      ),
    ).toEqual(['body Brandsma: Brandsma, Brandsma NV']);
  });

  test('who chairs a firm does not make it a person', () => {
    expect(
      entitiesOf(
        'The woman who chairs Harwell, was sorry. People told reporters Harwell would stay.',
        'The owners of Harwell met. Shares in Harwell rose, and Harwell’s board was glad.',
      ),
    ).toEqual(['body Harwell: Harwell']);
  });

  test('signs of stock markets are no names', () => {
    expect(
      entitiesOf(
        'The maker of Torvik (TORV.ST) and that of Helix Software (NASDAQ: HLXS) met, and Torvik won.',
      ),
    ).toEqual(expect.not.arrayContaining([expect.stringMatching(/TORV\.|NASDAQ|HLXS/u)]));
  });

  test('laws and bodies keep the words that “and”, “of” and “in” join', () => {
    expect(
      entitiesOf(
        'The deal falls under the National Security and Investment Act. He broke the Prevention of Corruption Act.',
        'So says the Organization for Security and Co-operation in Europe. The Maritime and Coastguard Agency agrees.',
      ),
    ).toEqual([
      'other National Security and Investment Act: National Security and Investment Act',
      'other Prevention of Corruption Act: Prevention of Corruption Act',
      'body Organization for Security and Co-operation in Europe: Organization for Security and Co-operation in Europe',
      'body Maritime and Coastguard Agency: Maritime and Coastguard Agency',
    ]);
  });

  test('an acronym in brackets stands for the name in the other articles, whatever its letters', () => {
    expect(
      entitiesOf(
        'It was the worst in years, the National Seismological Institute (INS) said.',
        'The INS said it was the worst, and people trust the INS.',
      ),
    ).toEqual(['body National Seismological Institute: National Seismological Institute, INS']);
  });

  test('a ship is one with and without the letters before her name', () => {
    expect(
      entitiesOf(
        'The MV Star of Orrin struck rocks, and boats came.',
        'The crew of the Star of Orrin was calm. They had left the Star of Orrin last.',
      ),
    ).toEqual(['other MV Star of Orrin: MV Star of Orrin, Star of Orrin']);
  });

  test('a storm is no person', () => {
    expect(
      entitiesOf(
        'Boats sank as Hurricane Delphine hit the coast. Delphine knocked out the power.',
        'Roofs flew. It was the worst since Delphine struck, and Delphine was bad.',
      ),
    ).toEqual(['other Hurricane Delphine: Hurricane Delphine, Delphine']);
  });

  test('an authority is one with and without its country, but not of two countries', () => {
    const plain = 'The Marine Safety Authority said nothing. So the Marine Safety Authority is asked again.';
    const spanish = 'It is for the Spanish Marine Safety Authority to say.';
    const greek = 'It is for the Greek Marine Safety Authority to say.';
    expect(entitiesOf(plain, spanish)).toHaveLength(1);
    expect(entitiesOf(plain, spanish, greek)).toEqual([
      'body Spanish Marine Safety Authority: Spanish Marine Safety Authority',
      'body Greek Marine Safety Authority: Greek Marine Safety Authority',
    ]);
  });

  test('what one article calls a town stays apart from the man of that name', () => {
    expect(
      entitiesOf(
        'The lawyer, Washington Ferris, was late. He had flown in from Washington. “No,” said Washington Ferris.',
      ),
    ).toEqual(['person Washington Ferris: Washington Ferris', 'place Washington: Washington']);
  });

  test('months and weekdays are no names', () => {
    expect(
      entitiesOf('It is dry in May, and in March. May came, then a Tuesday in January. Friday was wet.'),
    ).toEqual([]);
  });
});
