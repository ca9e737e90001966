import { describe, expect, test } from 'vitest';
import { toAbsences } from '../../../src/compare/absences.ts';
import { createContentReader } from '../../../src/compare/content.ts';
import { createSecondLook } from '../../../src/compare/second-look.ts';
import { toStoryArticles } from '../../../src/compare/story-articles.ts';
import type { Nearest } from '../../../src/model/alignment.ts';
import { makeClaim, makePassage } from '../../build/aligned-claim.ts';
import { makeArticle, spanOf } from '../../build/annotated-article.ts';

const CLAIM = 'Divers searched the eastern quay for leaking fuel drums.';

/** What the second look says of the claim in an article of the given text. */
function look(text: string, nearest: Partial<Nearest> = {}) {
  const [a, b] = [
    makeArticle({ id: 'a', text: `${CLAIM} The choir sang. A bakery gave bread away.` }),
    makeArticle({ id: 'b', text: `${text} Gulls slept. Mist lay over the dunes.` }),
  ];
  const articles = toStoryArticles([a, b]);
  const claim = makeClaim([makePassage(a, CLAIM)], {
    nearest: [{ article: 'b', span: null, score: 0.1, reason: 'shares nothing', ...nearest }],
  });
  const secondLook = createSecondLook(articles, createContentReader(articles));
  const found = toAbsences({ claim, articles, secondLook, findClaim: () => '0123456789' });
  return { ...found, absence: found.absences[0] };
}

describe('a claim without a passage in an article', () => {
  test('stands inside another claim where a sentence says nearly all of it', () => {
    const { absence, possiblyRelated } = look(
      'The coastguard sent divers who searched the eastern quay for leaking drums of fuel.',
    );
    expect(absence?.within?.exact).toContain('divers who searched');
    expect(absence?.within?.claim).toBe('0123456789');
    expect(possiblyRelated).toEqual([]);
  });

  test('may stand where a sentence says much of it', () => {
    const { absence, possiblyRelated } = look(
      'Divers went to the eastern quay in the rain for a second time.',
    );
    expect(absence?.within).toBeNull();
    expect(possiblyRelated.map(({ exact }) => exact)).toEqual([
      'Divers went to the eastern quay in the rain for a second time.',
    ]);
  });

  test('is not found where no sentence shares what it tells', () => {
    const { absence, possiblyRelated } = look('The mayor met the council about taxes on Friday evening.');
    expect([absence?.within, possiblyRelated]).toEqual([null, []]);
  });

  test('has for its nearest the sentence that shares most, with what it shares', () => {
    const { absence } = look('A quay was painted green last spring by volunteers from the town.');
    expect(absence?.nearest?.exact).toBe('A quay was painted green last spring by volunteers from the town.');
    expect(absence?.reason).toBe('shares “quay”; that is too little for the same claim');
  });

  test('is kept apart where the editor keeps it apart, however alike the sentences are', () => {
    const text = 'Divers searched the eastern quay for leaking fuel drums again.';
    const { absence } = look(text, {
      span: spanOf(text, text),
      score: 0,
      reason: 'kept apart by the editor: another day',
    });
    expect(absence).toMatchObject({ within: null, reason: 'kept apart by the editor: another day' });
  });
});
