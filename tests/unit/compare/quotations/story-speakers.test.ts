import { describe, expect, test } from 'vitest';
import { annotateStory } from '../../../../src/annotate/story.ts';
import { createLabelSpeakerFinder } from '../../../../src/compare/labels/label-speakers.ts';
import { toStorySettler } from '../../../../src/compare/quotations/story-speakers.ts';
import { findUtterances } from '../../../../src/compare/quotations/utterances.ts';
import { toStoryArticles } from '../../../../src/compare/words/story-articles.ts';
import { QUOTED } from '../../../../src/model/quoted.ts';
import { makePassage } from '../../../build/aligned-claim.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

const WORDS = 'Her conduct is bad for all of us here in the old town,';

/** The speakers of the first quotation of each article and of the first utterance, and what stands before the words as a heading. */
function speakersOf(...texts: readonly string[]) {
  const { articles, entities } = annotateStory(
    texts.map((text, index) => makeArticle({ id: 'abc'.charAt(index), text })),
    { date: null },
  );
  const story = toStoryArticles(articles);
  const settle = toStorySettler(story, entities);
  const find = createLabelSpeakerFinder(story, entities);
  const own = story.list.map((article) => {
    const [quotation] = article.quotations;
    const spoken = quotation === undefined ? null : settle(quotation, article);
    return spoken !== null && 'entity' in spoken ? spoken.entity : null;
  });
  return {
    own,
    utterance: findUtterances(story, [], entities)[0]?.speaker ?? null,
    headings: story.list.map((article) => find(makePassage(article, WORDS), WORDS).speaker),
  };
}

describe('the speaker of one utterance in several articles', () => {
  test('is nobody on any page where two of them name two', () => {
    expect(speakersOf(`“${WORDS}” Anna Velde said.`, `“${WORDS}” Peter Stone said.`)).toEqual({
      own: [null, null],
      utterance: null,
      headings: [QUOTED, QUOTED],
    });
  });

  test.each([
    [`“${WORDS}” Peter Stone said.`, `Anna Velde and Dora Holm came. “${WORDS}” she added.`],
    [`“${WORDS}” Peter Stone said.`, `Anna Velde was late again, she said.\n“${WORDS}”`],
    [`“${WORDS}” Peter Stone said.`, `“${WORDS}” the speaker of the board said.`],
  ])('is who is stated in one, whatever another leaves open', (stated, open) => {
    const { own, utterance, headings } = speakersOf(stated, open);
    expect([own, utterance]).toEqual([['peter-stone', null], 'peter-stone']);
    expect(headings[0]).toBe('Peter Stone');
    expect(headings[1]).not.toContain('Velde');
  });
});
