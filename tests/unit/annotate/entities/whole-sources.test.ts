import { expect, test } from 'vitest';
import { withWholeSources } from '../../../../src/annotate/entities/whole-sources.ts';
import { makeArticle, spanOf } from '../../../build/annotated-article.ts';

/** Who is cited where a source and a name are read so. */
function citeOf(text: string, source: string, name: string): string {
  const span = spanOf(text, source);
  const attributions = [
    {
      voice: 'named' as const,
      source: { ...span, entity: 'x', resolved: null },
      cue: spanOf(text, 'said'),
      content: spanOf(text, 'eels swim'),
    },
  ];
  const names = [{ ...spanOf(text, name), entity: 'x' }];
  const [whole] = withWholeSources(makeArticle({ text, attributions, names })).attributions;
  return whole?.source == null ? '' : text.slice(whole.source.start, whole.source.end);
}

test.each([
  ['The Ships and Tides Committee said eels swim.', 'Tides Committee', 'Ships and Tides Committee'],
  ['Allied Bakeries said eels swim.', 'Bakeries', 'Allied Bakeries'],
  ['United Rope Works said eels swim.', 'Rope Works', 'United Rope Works'],
  ['A. Ida Lunn said eels swim.', 'Ida Lunn', 'A. Ida Lunn'],
  ['Then-harbour master Bo Velde said eels swim.', 'Bo Velde', 'Then-harbour master Bo Velde'],
  ['Sailing Oska said eels swim.', 'Oska', 'Sailing Oska'],
])('a source that begins inside a name has all of it: %s', (text, source, name) => {
  expect(citeOf(text, source, name)).toBe(name);
});

test.each([
  ['The mayor, Ada Stone, said eels swim.', 'The mayor, Ada Stone', 'Ada Stone'],
  ['Ada Stone said eels swim in Oska.', 'Ada Stone', 'Oska'],
  ['A Marlow baker said eels swim.', 'A Marlow baker', 'Marlow'],
  ['She of the Office of Tide Ethics said eels swim.', 'Tide Ethics', 'Office of Tide Ethics'],
])('others stay: %s', (text, source, name) => {
  expect(citeOf(text, source, name)).toBe(source);
});

test('the words of a speaker are those of the whole name', () => {
  const text = '“Eels swim,” said Allied Bakeries.';
  const speaker = {
    ...spanOf(text, 'Bakeries'),
    text: 'Bakeries',
    entity: 'x',
    resolved: null,
    certain: true,
  };
  const quotations = [{ id: 'q1', ...spanOf(text, 'Eels swim,'), kind: 'full' as const, speaker, cue: null }];
  const names = [{ ...spanOf(text, 'Allied Bakeries'), entity: 'x' }];
  const [quotation] = withWholeSources(makeArticle({ text, quotations, names })).quotations;
  expect(quotation?.speaker?.text).toBe('Allied Bakeries');
});
