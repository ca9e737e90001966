import { expect, test } from 'vitest';
import type { ComparedArticle } from '../../../../src/model/comparison.ts';
import { withSpeaker } from '../../../../src/view/story/board-speakers.ts';
import { makeArticle, makeSpan } from '../../../build/comparison.ts';

const labels = new Map([['velde', 'Anna Velde']]);
const WORDS = 'The quay is not safe for us';

/** Who stands before quoted words of a paragraph of their own, whose speaker another paragraph gives. */
function speakerOf(certain: boolean): string | null {
  const made = makeArticle('one', ['Velde spoke, she said.', `“${WORDS}.”`]);
  const she = makeSpan(made, 'she');
  const quoted = makeSpan(made, `${WORDS}.`);
  const speaker = { ...she, text: 'she', entity: 'velde', resolved: 'Anna Velde', certain };
  const article: ComparedArticle = {
    ...made,
    quotations: [{ id: 'q1', ...quoted, kind: 'full', speaker, cue: makeSpan(made, 'said') }],
  };
  return withSpeaker([quoted], quoted, { article, labels }).speaker;
}

test('a cell names the speaker of quoted words only where it is settled', () => {
  expect(speakerOf(true)).toBe('Anna Velde');
  expect(speakerOf(false)).toBe('quoted');
});

test.each([
  ['under a name', 'Bo Stone', 'Bo Stone'],
  ['under nobody', null, 'quoted'],
  ['nowhere, and whose verb stands in another paragraph', undefined, 'quoted'],
])('a cell has the speaker whom the page of quotations lists the words %s', (_how, headed, speaker) => {
  const made = makeArticle('one', ['Velde spoke, she said.', `“${WORDS}.”`]);
  const quoted = makeSpan(made, `${WORDS}.`);
  const she = { ...makeSpan(made, 'she'), text: 'she', entity: 'velde', resolved: null, certain: true };
  const article: ComparedArticle = {
    ...made,
    quotations: [{ id: 'q1', ...quoted, kind: 'full', speaker: she, cue: makeSpan(made, 'said') }],
  };
  const findHeaded = () => headed;
  expect(withSpeaker([quoted], quoted, { article, labels, findHeaded }).speaker).toBe(speaker);
});

/** Who stands before the first sentence of words that follow a paragraph about the pilots, who are taken for their source. */
function excerptSpeaker(excerpt: string, words: string): string | null {
  const made = makeArticle('one', ['Velde told the Echo that the pilots have asked for boats.', excerpt]);
  const quotation = makeSpan(made, excerpt.replaceAll(/^["“‘]|["”]$/gu, ''));
  const own = makeSpan(made, words);
  const source = { ...makeSpan(made, 'Velde'), entity: 'velde' };
  const article: ComparedArticle = {
    ...made,
    quotations: [{ id: 'q1', ...quotation, kind: 'full', speaker: null, cue: null }],
    attributions: [{ source, cue: makeSpan(made, 'told'), content: own, voice: 'named' }],
  };
  return withSpeaker([own], own, { article, labels }).speaker;
}

test.each([
  '“The bar is silted. Nobody dredged it.”',
  '"The bar is silted. A ferry ran aground there."',
  '“The bar is silted. Two crews were paid for it.”',
  '"The bar is silted. The town council knew."',
  '“The bar is silted. It was so in May.”',
])('who stands before an excerpt speaks none of it: %s', (excerpt) => {
  expect(excerptSpeaker(excerpt, 'The bar is silted')).toBe('quoted');
});

test('and words of which a mark is odd or missing are nobody’s', () => {
  expect(excerptSpeaker('‘The bar is silted. The town council knew."', 'The bar is silted')).toBeNull();
});

test.each([
  ['the vessels were built in Marlow', 'built in Marlow', 'Anna Velde'],
  ['his call for a ban -- even though the captain was an islander, born in Marlow', 'born in Marlow', null],
])('what the outlet adds to what it reports stands under nobody’s name: %s', (content, part, speaker) => {
  const made = makeArticle('one', [`Velde repeated ${content}.`]);
  const source = { ...makeSpan(made, 'Velde'), entity: 'velde' };
  const article: ComparedArticle = {
    ...made,
    attributions: [
      { source, cue: makeSpan(made, 'repeated'), content: makeSpan(made, content), voice: 'named' },
    ],
  };
  const own = makeSpan(made, part);
  expect(withSpeaker([own], own, { article, labels }).speaker).toBe(speaker);
});

test.each([
  ['has a speaker of its own', '“We row at dawn,” Bo Stone said on the pier', null],
  ['has none', 'the boats leave at dawn from the pier', 'Anna Velde'],
])('a part of what somebody is cited for that %s', (_what, words, speaker) => {
  const text = `Velde told pilots that ${words}.`;
  const made = makeArticle('one', [text]);
  const cited = (source: string, cue: string, content: string, entity: string) => ({
    voice: 'named' as const,
    source: { ...makeSpan(made, source), entity },
    cue: makeSpan(made, cue),
    content: makeSpan(made, content),
  });
  const inner = words.includes('Bo Stone') ? [cited('Bo Stone', 'said', 'We row at dawn', 'stone')] : [];
  const attributions = [cited('Velde', 'told', words, 'velde'), ...inner];
  const own = makeSpan(made, words);
  expect(withSpeaker([own], own, { article: { ...made, attributions }, labels }).speaker).toBe(speaker);
});

test('a sentence of a quotation that runs on over paragraphs is quoted', () => {
  const made = makeArticle('one', ['“Bread is dear. The mill stands still.', '“Flour is scarce.”']);
  const quotation = makeSpan(made, 'Bread is dear. The mill stands still.');
  const article: ComparedArticle = {
    ...made,
    quotations: [{ id: 'q1', ...quotation, kind: 'full', speaker: null, cue: null }],
  };
  const own = makeSpan(made, 'The mill stands still.');
  expect(withSpeaker([own], own, { article, labels }).speaker).toBe('quoted');
});
