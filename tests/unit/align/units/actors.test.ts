import { expect, test } from 'vitest';
import { measureStory } from '../../../../src/align/groups/parts.ts';
import { haveOtherActors } from '../../../../src/align/units/actors.ts';
import { makeArticle, makeQuotation, spanOf } from '../../../build/annotated-article.ts';

/** Whether two sentences have other actors; what stands in quotation marks is quoted, and the given words are names. */
function areOthers(a: string, b: string, names: readonly string[]): boolean {
  const articles = [a, b].map((text, index) => {
    const quoted = /“[^”]+”/u.exec(text)?.[0];
    const named = names.filter((name) => text.includes(name));
    return makeArticle({
      id: `a${index}`,
      text,
      names: named.map((name) => ({ ...spanOf(text, name), entity: name.toLowerCase() })),
      quotations: quoted === undefined ? [] : [makeQuotation(text, quoted)],
    });
  });
  const [left, right] = measureStory(articles, () => []).sentences;
  if (left === undefined || right === undefined) throw new Error('two sentences were expected');
  return haveOtherActors(left.unit, right.unit);
}

const NAMES = ['Okafor', 'Reyes'];

test('two who do the like are other actors, one who does it is not', () => {
  expect(areOthers('Okafor demanded a vote.', 'Reyes demanded a vote.', NAMES)).toBe(true);
  expect(areOthers('Okafor demanded a vote.', 'Okafor wants a vote.', NAMES)).toBe(false);
});

test('who is named after the verb, or on which day, is no actor', () => {
  expect(areOthers('Police arrested Okafor.', 'Reyes was arrested.', NAMES)).toBe(false);
  expect(areOthers('In Okafor a man was arrested.', 'Reyes was arrested.', NAMES)).toBe(false);
  for (const article of ['a', 'an', 'the'])
    expect(areOthers(`In ${article} Okafor a man was arrested.`, 'Reyes was arrested.', NAMES)).toBe(false);
  expect(areOthers('In anger Okafor arrested a man.', 'Reyes was arrested.', NAMES)).toBe(true);
  expect(areOthers('On Monday police arrested a man.', 'Reyes was arrested.', NAMES)).toBe(false);
});

test('the same words quoted are one utterance, however the speaker is named', () => {
  const quote = '“We will not leave this harbour before spring comes”';
  expect(areOthers(`Okafor said: ${quote}.`, `Reyes said: ${quote}.`, NAMES)).toBe(false);
  expect(areOthers('Okafor said: “We will leave.”', 'Reyes said: “We will leave.”', NAMES)).toBe(true);
});
