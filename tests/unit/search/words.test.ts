import { describe, expect, test } from 'vitest';
import { toAskedForm, toForm } from '../../../src/search/forms.ts';
import { countSlips, findNearWords } from '../../../src/search/near-words.ts';
import { toPlain } from '../../../src/search/plain.ts';
import { toSpelling } from '../../../src/search/sounds.ts';
import { findSuggestions } from '../../../src/search/suggestions.ts';
import { readTerms } from '../../../src/search/terms.ts';

const terms = (text: string): string[] => readTerms(text).map(({ term }) => term);
const stretches = (text: string): string[] => readTerms(text).map(({ start, end }) => text.slice(start, end));

test('signs of money and of shares are found by their words', () => {
  expect(terms('$5 €6 £7 ¥8 9%').filter((term) => /^\p{L}/u.test(term))).toEqual([
    'dollar',
    'euro',
    'pound',
    'yen',
    'percent',
  ]);
});

describe('forms of a word', () => {
  test.each([
    ['negotiate negotiates negotiating negotiation negotiations'],
    ['private privately'],
    ['meet meets met meeting meetings'],
    ['guarantee guarantees guaranteed'],
    ['make makes making made'],
    ['plan plans planned planning'],
    ['control controlled controlling'],
    ['country countries'],
    ['reply replied replies'],
    ['raise raised raising'],
    ['organise organized organisation'],
    ['harbour harbor harbours'],
    ['crisis crises'],
    ['wife wives'],
    ['alderman aldermen'],
    ['governor governors gov'],
    ['september sept'],
  ])('%s are one', (words) => {
    expect(new Set(words.split(' ').map(toForm)).size).toBe(1);
  });

  test.each([
    ['author authority'],
    ['news new'],
    ['role roll'],
    ['tone ton'],
    ['war warm'],
    ['ten tenant'],
    ['plan plane'],
    ['need nee'],
    ['string sting'],
  ])('%s are two', (words) => {
    expect(new Set(words.split(' ').map(toForm)).size).toBe(2);
  });

  test.each(['buildings', 'hearings', 'earnings'])('“%s” asks for the noun, not for its verb', (word) => {
    expect(toAskedForm(word)).toBe(word.slice(0, -1));
    expect(terms(`the ${word}`)).toContain(word.slice(0, -1));
    expect(terms(`the ${word.slice(0, -1)}`)).toEqual(
      expect.arrayContaining([toForm(word), word.slice(0, -1)]),
    );
  });

  test.each(['things', 'strings', 'brings', 'bearing'])('“%s” asks for its form', (word) => {
    expect(toAskedForm(word)).toBe(toForm(word));
  });
});

describe('spellings of a name', () => {
  test.each([
    ['Bobrynsky Bobrynskyy Bobrynskiy Bobrynskij Бобринский'],
    ['Kiev Kyiv Київ Киев'],
    ['Tarchuk Tartschuk Tartchuk'],
    ['Lushenko Luschenko Лушенко'],
    ['Şelik Shelik'],
    ['Nétanyo Netanjo'],
    ['Zahra Sahra'],
    ['Mirlatchuk Mirlattchuk Mirlattschuk Мирлатчук'],
    ['Varitchev Warittschew Varittchev Варитчев'],
    ['Lomarov Lomarow Lomaroff Ломаров'],
    ['Tarilev Tarilew Tarileff Тарилев'],
    ['Orvinov Orvinof'],
  ])('%s are one', (names) => {
    expect(new Set(names.split(' ').map((name) => toSpelling(toPlain(name)))).size).toBe(1);
  });

  test.each([
    ['Iran Iraq'],
    ['Lenz Lanz'],
    ['Mali Malta'],
    ['Austria Australia'],
    ['Starv Starf'],
    ['Dalvo Dalfo'],
    ['Mirtchuk Mirtuk'],
  ])('%s are two', (names) => {
    expect(new Set(names.split(' ').map((name) => toSpelling(toPlain(name)))).size).toBe(2);
  });

  test('letters of other scripts become Latin ones', () => {
    expect(['Путин', 'Αθήνα', 'Łódź', 'Straße'].map(toPlain)).toEqual(['putin', 'athina', 'lodz', 'strasse']);
  });
});

describe('terms of a text', () => {
  test('stop words are none, unless they are acronyms', () => {
    expect(terms('It told us of the US and the WHO')).toEqual(['tell', 'us', 'who']);
    expect(terms('WHO WILL MEET IN THE HARBOUR')).toEqual(['meet', 'harbor']);
  });

  test('abbreviations with points are those without', () => {
    expect(terms('the U.S. and the E.U.')).toEqual(terms('the US and the EU'));
    expect(stretches('the U.S. army')).toEqual(['U.S.', 'army']);
  });

  test('words with a hyphen are both, and one', () => {
    expect(terms('a cease-fire')).toEqual(['ceas', 'ceasefir', 'fire']);
    expect(stretches('a cease-fire')).toEqual(['cease', 'cease-fire', 'fire']);
  });

  test('an acronym and its number are both, and one', () => {
    for (const text of ['SB 1062', 'SB-1062']) expect(terms(text)).toEqual(['sb', 'sb1062', '#1062']);
    expect(terms('SB1062')).toEqual(['sb1062']);
    expect(terms('about 40 of 50')).toEqual(['#40', '#50']);
  });

  test('an ordinal in digits is its number', () => {
    expect(terms('June 28th')).toEqual(['june', '#28']);
    expect(stretches('June 28th')).toEqual(['June', '28th']);
    expect(terms('the 2nd, 3rd and 21st').filter((term) => !term.startsWith('#'))).toEqual([]);
  });

  test.each([
    ['90 billion', '#90000000000'],
    ['$90bn', '#90000000000'],
    ['ninety billion dollars', '#90000000000'],
    ['90,000,000,000', '#90000000000'],
    ['a million people', '#1000000'],
    ['one hundred and five', '#105'],
    ['twenty-five ships', '#25'],
    ['two hundred thousand', '#200000'],
    ['2.5 million', '#2500000'],
    ['1.000.000', '#1000000'],
  ])('“%s” holds its value', (text, value) => {
    expect(terms(text)).toContain(value);
  });

  test('numbers side by side stay two, and 10 metres are not ten million', () => {
    expect(terms('7–10 days').filter((term) => term.startsWith('#'))).toEqual(['#7', '#10']);
    expect(terms('five or six').filter((term) => term.startsWith('#'))).toEqual(['#5', '#6']);
    expect(terms('10 m')).not.toContain('#10000000');
    expect(terms('10m')).toContain('#10000000');
  });

  test('a mark of currency and a per cent sign are words', () => {
    expect(terms('$5')).toContain('dollar');
    expect(terms('5%')).toContain('percent');
    expect(terms('5 per cent')).toContain('percent');
  });

  test('the possessive is the word', () => {
    expect(stretches('the mayor’s house')).toEqual(['mayor', 'house']);
  });
});

describe('misspelt words', () => {
  test('a letter too many, too few, another one and two exchanged are one slip each', () => {
    expect(
      ['harbbour', 'harbur', 'harbaur', 'harbuor'].map((word) => countSlips(word, 'harbour', 2)),
    ).toEqual([1, 1, 1, 1]);
    expect(countSlips('abcdef', 'uvwxyz', 2)).toBe(3);
  });

  test('the nearest words are given, and none for a short word', async () => {
    const words = ['harbour', 'harbours', 'hammer', 'hard'];
    expect((await findNearWords('harbuor', words)).map(({ word }) => word)).toEqual(['harbour']);
    expect(await findNearWords('hdr', words)).toEqual([]);
  });

  test('in a very short word only a letter that is missing and two that are exchanged are slips', async () => {
    const near = async (word: string) =>
      (await findNearWords(word, ['harbo', 'hard'])).map((one) => one.word);
    expect(await near('hrad')).toEqual(['hard']);
    expect(await near('harb')).toEqual(['harbo']);
    expect(await near('hird')).toEqual([]);
  });

  test('in a short word another kind of letter makes another word', async () => {
    expect(await findNearWords('paris', ['parts'])).toEqual([]);
    expect((await findNearWords('perts', ['parts'])).map(({ word }) => word)).toEqual(['parts']);
  });

  test('suggestions are offered for a word that is far from all', async () => {
    expect(await findSuggestions('harbrou', ['harbour', 'people'], false)).toEqual(['harbour']);
    expect(await findSuggestions('h', ['harbour'], false)).toEqual([]);
  });

  test('for a word that is one only its family is offered', async () => {
    const words = ['critics', 'criticized', 'crisis', 'aims'];
    expect(await findSuggestions('criticism', words, true)).toEqual(['critics', 'criticized']);
    expect(await findSuggestions('arms', words, true)).toEqual([]);
  });

  test('a word is of the family with four letters and seven tenths of the shorter one in common', async () => {
    const isOffered = async (word: string, other: string) =>
      (await findSuggestions(word, [other], true)).length > 0;
    expect(await isOffered('quay', 'quays')).toBe(true);
    expect(await isOffered('pier', 'pies')).toBe(false);
    expect(await isOffered('harbouring', 'harboured')).toBe(true);
    expect(await isOffered('harbouring', 'harbingers')).toBe(false);
    expect(await isOffered('ferryman', 'ferries')).toBe(false);
  });

  test('at most three are offered, the shortest of the family first, for a word of four letters or more', async () => {
    const words = ['criticized', 'critics', 'criticise', 'critical'];
    expect(await findSuggestions('criticism', words, true)).toEqual(['critics', 'critical', 'criticise']);
    expect(await findSuggestions('crit', words, true)).toHaveLength(3);
    expect(await findSuggestions('cri', words, true)).toEqual([]);
  });
});
