import { describe, expect, test } from 'vitest';
import { toAbsences } from '../../../src/compare/absences.ts';
import { createContentReader } from '../../../src/compare/content.ts';
import { createSecondLook } from '../../../src/compare/second-look.ts';
import { toStoryArticles } from '../../../src/compare/story-articles.ts';
import type { Nearest } from '../../../src/model/alignment.ts';
import { makeClaim, makePassage } from '../../build/aligned-claim.ts';
import { makeArticle, spanOf } from '../../build/annotated-article.ts';

const CLAIM = 'Divers searched the eastern quay for leaking fuel drums.';
const NEAR = 'Divers went to the eastern quay in the rain for a second time.';

/** What is said of a claim of so many articles in one that has no passage of it; the alignment read `NEAR` there with a probability, or nothing. */
function look(text: string, nearest: Partial<Nearest> = {}, tellers = ['a'], otherOccasions: string[] = []) {
  const told = tellers.map((id) =>
    makeArticle({ id, text: `${CLAIM} The choir sang. A bakery gave bread away.` }),
  );
  const other = makeArticle({ id: 'z', text: `${text} Gulls slept. Mist lay over the dunes.` });
  const articles = toStoryArticles([...told, other]);
  const claim = makeClaim(
    told.map((article) => makePassage(article, CLAIM)),
    { nearest: [{ article: 'z', span: null, score: 0, reason: 'shares nothing', ...nearest }] },
  );
  const secondLook = createSecondLook(articles, createContentReader(articles));
  const found = toAbsences({ claim, articles, otherOccasions, secondLook, findClaim: () => '0123456789' });
  return { ...found, absence: found.absences[0] };
}

const readAs = (score: number, tellers?: string[], otherOccasions?: string[]) =>
  look(NEAR, { span: spanOf(NEAR, NEAR), score, reason: 'shares “quay”' }, tellers, otherOccasions);

describe('a claim without a passage in an article', () => {
  test('of several articles, stands inside another claim where a sentence most probably says it', () => {
    const { absence, possiblyRelated, perhaps } = readAs(0.9, ['a', 'b']);
    expect(absence?.within).toMatchObject({ exact: NEAR, claim: '0123456789' });
    expect([possiblyRelated, perhaps]).toEqual([[], []]);
  });

  test('of one article, may stand where a sentence most probably says it', () => {
    const { absence, perhaps } = readAs(0.9);
    expect([absence?.within, perhaps]).toEqual([null, ['z']]);
  });

  test('in an article of another occasion may stand only where a sentence most probably says it', () => {
    const likely = readAs(0.9, ['a', 'b'], ['z']);
    expect([likely.absence?.within, likely.perhaps]).toEqual([null, ['z']]);
    expect(readAs(0.3, ['a', 'b'], ['z']).perhaps).toEqual([]);
  });

  test('is unclear where a sentence says it with some probability', () => {
    const { absence, possiblyRelated, perhaps } = readAs(0.3, ['a', 'b']);
    expect(absence?.within).toBeNull();
    expect(possiblyRelated.map(({ exact }) => exact)).toEqual([NEAR]);
    expect(perhaps).toEqual(['z']);
  });

  test('is not found where a sentence is only related; that is kept, so that “only here” is not said', () => {
    const { absence, possiblyRelated, perhaps } = readAs(0.08);
    expect(absence).toMatchObject({ nearest: { exact: NEAR }, reason: 'shares “quay”', within: null });
    expect([possiblyRelated.length, perhaps]).toEqual([1, []]);
  });

  test('is not found where no sentence shares what it tells', () => {
    const { absence, possiblyRelated } = look('The mayor met the council about taxes on Friday evening.');
    expect([absence?.within, possiblyRelated]).toEqual([null, []]);
  });

  test('has for its nearest the sentence that shares most, with what it shares, where the alignment has none', () => {
    const { absence } = look('A quay was painted green last spring by volunteers from the town.');
    expect(absence?.nearest?.exact).toBe('A quay was painted green last spring by volunteers from the town.');
    expect(absence?.reason).toBe('shares “quay”; that is too little for the same claim');
  });

  test('is kept apart where the editor keeps it apart, however alike the sentences are', () => {
    const text = 'Divers searched the eastern quay for leaking fuel drums again.';
    const reason = 'kept apart by the editor: another day';
    const { absence } = look(text, { span: spanOf(text, text), score: 0, reason }, ['a', 'b']);
    expect(absence).toMatchObject({ within: null, reason });
  });
});
