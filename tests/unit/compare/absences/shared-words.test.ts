import { expect, test, vi } from 'vitest';
import { nameSharedWords } from '../../../../src/compare/absences/shared-words.ts';
import { createContentReader } from '../../../../src/compare/words/content.ts';
import { toStoryArticles } from '../../../../src/compare/words/story-articles.ts';
import { makePassage } from '../../../build/aligned-claim.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

/** What is said to stand in both of a claim and a sentence. */
function share(claim: string, sentence: string, heading = claim): string {
  const a = makeArticle({ id: 'a', text: `${claim} Gulls slept.` });
  const z = makeArticle({ id: 'z', text: `${sentence} Mist lay over the dunes.` });
  const articles = toStoryArticles([a, z]);
  const contentOf = createContentReader(articles);
  const passages = [makePassage(a, claim)];
  return nameSharedWords(makePassage(z, sentence), { text: heading, passages }, { articles, contentOf });
}

test.each([
  ['a word in one form', 'The quay is closed.', 'A quay was painted.', 'both have “quay”'],
  ['no other form of a word', 'Critics fear the flood.', 'It is critical.', ''],
  ['no word of one stem with another sense', 'They met the people.', 'It was his personal wish.', ''],
  ['no synonym', 'The mayor made a pledge.', 'The mayors gave a promise.', ''],
  ['no word of a title', 'They meet on the quay.', 'She spoke on “Meet the Harbour” before.', ''],
  ['no verb of speech', 'The baker said it rained.', 'A diver said fish were scarce.', ''],
  ['no word inside a compound', 'The president left.', 'A vice-president was fined.', ''],
  ['a compound', 'A vice-chair left.', 'Vice-chair, they say.', ''],
  ['a compound in one form', 'A vice-chair left.', 'The vice-chair sang.', 'both have “vice-chair”'],
  ['a word before “’s”', 'The harbour’s roof fell.', 'A harbour closed.', 'both have “harbour”'],
])('what stands in both is %s', (_, claim, sentence, expected) => {
  expect(share(claim, sentence)).toBe(expected);
});

test('of many words three are named', () => {
  const sentence = 'Divers searched the eastern quay for leaking fuel drums.';
  expect(share(sentence, `${sentence.slice(0, -1)} twice.`)).toMatch(
    /^both have “\p{L}+”, “\p{L}+” and “\p{L}+”$/u,
  );
});

test.each([
  ['that the heading has in another form', 'Pilots painted the ferries.', 'The ferry is painted', 'ferries'],
  ['of the rest of the sentence', 'Pilots painted the ferry with tar.', 'Pilots painted the ferry', 'tar'],
  ['inside a compound of the heading', 'The chair fell.', 'The vice-chair fell', 'chair'],
  ['that the heading lacks', 'The ferry sank off Tarle.', 'The boat sank off Tarle', 'ferry'],
])('no word is named %s', (_, claim, heading, word) => {
  const sentence = `By night ${claim}`;
  expect(share(claim, sentence)).toContain(`“${word}”`);
  expect(share(claim, sentence, heading)).toMatch(/^both have /u);
  expect(share(claim, sentence, heading)).not.toContain(`“${word}”`);
});

test('nothing is said of a heading without a word of the sentence', () => {
  expect(share('The ferry sank.', 'By night the ferry sank.', 'Mist lay over the dunes')).toBe('');
});

test('a claim’s passages are read once, however many articles do not have it', () => {
  const claim = 'Divers searched the quay.';
  const [a, y, z] = ['a', 'y', 'z'].map((id) => makeArticle({ id, text: `${claim} ${id} slept.` }));
  if (a === undefined || y === undefined || z === undefined) throw new Error('no articles');
  const articles = toStoryArticles([a, y, z]);
  const contentOf = vi.fn(createContentReader(articles));
  const passages = [makePassage(a, claim)];
  const shared = [y, z].map((one) =>
    nameSharedWords(makePassage(one, claim), { text: claim, passages }, { articles, contentOf }),
  );
  expect(new Set(shared)).toEqual(new Set(['both have “Divers”, “quay” and “searched”']));
  expect(contentOf.mock.calls.map(([{ id }]) => id)).toEqual(['a', 'y', 'z']);
});
