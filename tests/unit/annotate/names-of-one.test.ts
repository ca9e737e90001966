import { describe, expect, test } from 'vitest';
import { entitiesOf } from '../../build/story-entities.ts';

/** Of the entities those whose line has some words. */
const withWords = (words: string, ...texts: string[]): string[] =>
  entitiesOf(...texts).filter((entity) => entity.includes(words));

describe('a name is no more than the name', () => {
  test.each([
    ['Rep. Ada Velde L-Idaho, rows. Velde was late.', 'Ada Velde'],
    ['Rep. Bo Tarn D-Texas, left. Tarn was late.', 'Bo Tarn'],
    ['Gov. Una Roe R-Vt. spoke. Roe was late.', 'Una Roe'],
    ['Sen. Jan Oake I-Maine, spoke. Oake was late.', 'Jan Oake'],
    ['Rep. Ivo Lunn R-Ohio spoke. Lunn was late.', 'Ivo Lunn'],
  ])('a party and a state belong to no name: %s', (text, name) => {
    expect(withWords(name, text)).toHaveLength(1);
    expect(withWords(name, text)[0]).toMatch(new RegExp(`^person ${name}:`));
  });

  test.each([
    ['She left in January Velde said. Ada Velde was late.', 'January'],
    ['In October Bo Tarn resigned. Tarn was late.', 'October'],
    ['The port shut in December Una Roe wrote. Roe was late.', 'December'],
    ['By February Jan Oake had left. Oake was late.', 'February'],
    ['The vote of November Ivo Lunn won. Lunn was late.', 'November'],
  ])('a month belongs to no name: %s', (text, month) => {
    expect(withWords(month, text)).toEqual([]);
  });

  test('April, June and August are given names as well', () => {
    expect(withWords('April Velde', 'April Velde left. Velde was late.')).toHaveLength(1);
  });

  test.each([
    'Ada Velde Ada Velde said so. Velde was late.',
    'The mayor, Ada Velde Ada Maria Velde, said so. Velde was late.',
  ])('a name that occurs twice is one: %s', (text) => {
    expect(withWords('Velde Ada', text)).toEqual([]);
  });
});

describe('what is called after somebody is no other name of his', () => {
  test.each([
    ['Velde surrogate Bo Tarn left.', 'Velde surrogate'],
    ['Two Velde aides left.', 'Velde aides'],
    ['A relic of the Velde era fell.', 'Velde era'],
    ['Velde lawyer Una Roe left.', 'Velde lawyer'],
    ['The Velde supporters left.', 'Velde supporters'],
  ])('%s', (text, words) => {
    const story = `Mayor Ada Velde of Oskarby left. Velde was late. ${text}`;
    expect(withWords('person Ada Velde', story)).toHaveLength(1);
    expect(withWords('person Ada Velde', story)[0]).not.toContain(words);
  });

  test('nor of somebody whose given name it is', () => {
    const story = 'Judge Harris Tarn of Oskarby left. Then a Harris adviser spoke.';
    expect(withWords('person Harris Tarn', story)).toEqual(['person Harris Tarn: Judge Harris Tarn']);
  });

  test('a body is called after him as the article writes it', () => {
    expect(
      withWords('Velde administration', 'Mayor Ada Velde left. The Velde administration fell.'),
    ).toHaveLength(1);
  });

  test.each([
    'He read the so-called Velde report. Bo Velde was late.',
    'They sang the so-called Velde hymn. Bo Velde was late.',
    'They fought the so-called Velde rule. Bo Velde was late.',
    'They used the so-called Velde method. Bo Velde was late.',
    'It was a so-called Velde bond. Bo Velde was late.',
  ])('“so-called” is said of what follows the name: %s', (text) => {
    expect(withWords('so-called', text)).toEqual([]);
  });
});

describe('a name in brackets that its surname follows', () => {
  test.each([
    "They sold [retired Oskarby ferry captain Bo] Tarn's boats. Ada Velde and Bo Stone left.",
    "They mended [Harbour Board director Bo] Tarn's roof. Bo Stone left.",
    "They praised (the mayor Bo) Tarn's garden. Bo Stone left.",
    'They asked [Port Captain Bo] Tarn. Bo Stone left.',
    'They asked [deputy mayor Bo] Tarn. Bo Stone left.',
  ])('%s', (text) => {
    expect(withWords('Tarn', text)).toHaveLength(1);
    expect(withWords('person Bo Stone', text)[0]).toBe('person Bo Stone: Bo Stone');
  });
});

describe('one person misspelt once', () => {
  test.each([
    ['Mr. Lindqvister', 'Mr. Lsndqviiter'],
    ['Mr. Tarnewald', 'Mr. Tarnweald'],
    ['Ms. Brindlemoor', 'Ms. Brindlemoro'],
    ['Dr. Quillmouth', 'Dr. Quilmlouth'],
    ['Sen. Vandermeer', 'Sen. Vandemreer'],
  ])('%s and %s', (right, wrong) => {
    const surname = right.split(' ')[1] ?? '';
    const text = `Robin ${surname} left. ${right} was late. Then ${right} spoke. They asked ${right}. ${wrong} said so.`;
    expect(withWords('person', text)).toHaveLength(1);
  });

  test.each([
    ['Mr. Marlin', 'Mr. Marnil'],
    ['Mr. Lindqvister', 'Ms. Lsndqviiter'],
    ['Mr. Lindqvister', 'Bo Lsndqviiter'],
  ])('%s and %s are two', (right, wrong) => {
    const surname = right.split(' ')[1] ?? '';
    const text = `Robin ${surname} left. ${right} was late. Then ${right} spoke. They asked ${right}. ${wrong} said so.`;
    expect(withWords(wrong.split(' ')[1] ?? '', text)[0]).not.toContain(right);
  });
});

describe('a body and a place in full and in short', () => {
  test.each([
    ['The Labour Party of Oskaria met.', 'Oskaria’s tired Labour Party met.'],
    ['The Peasant Party of Iceland met.', 'Iceland’s oldest Peasant Party met.'],
    ['The Labour Party of Norway met.', 'Norway’s old Labour Party met.'],
    ['The Harbour Board of Malta met.', 'Malta’s busy Harbour Board met.'],
    ['The Green Party of Kenya met.', 'Kenya’s small Green Party met.'],
  ])('%s %s', (long, short) => {
    expect(entitiesOf(long, short).filter((entity) => entity.startsWith('body'))).toHaveLength(1);
  });

  test('of another country it is another', () => {
    const found = entitiesOf('The Peasant Party of Iceland met.', 'Malta’s Peasant Party met.');
    expect(found.filter((entity) => entity.startsWith('body'))).toHaveLength(2);
  });

  test.each([
    'Bougainville is quiet. The Bougainville Autonomous Region slept.',
    'Macau is quiet. The Macau Special Administrative Region slept.',
    'Oskaria is quiet. The Oskaria Autonomous Region slept.',
    'Eastmere is quiet. The Eastmere Autonomous Province slept.',
    'Adjara is quiet. The Adjara Autonomous Republic slept.',
  ])('%s', (text) => {
    expect(entitiesOf(text)).toHaveLength(1);
  });

  test.each(['HWU', 'OPC', 'TQA', 'NBR', 'RVT'])(
    'several of %s, with an “s” after it, are a kind of thing: neither is a name',
    (letters) => {
      expect(entitiesOf(`The ${letters} was used. Two more ${letters}s were found.`)).toEqual([]);
      expect(entitiesOf(`The ${letters} was used. The ${letters} was found.`)).toHaveLength(1);
    },
  );
});
