import { expect, test } from 'vitest';
import type { Utterance } from '../../../../src/model/wording.ts';
import { toHeadedSpeakers } from '../../../../src/view/text/headed-speakers.ts';
import { makeArticle, makeComparison, makeSpan } from '../../../build/comparison.ts';

const one = makeArticle('one', ['“We row,” Velde said. “We sing,” the crew said. “We go.”']);

/** An utterance of one form, as somebody's. */
function told(quotation: string, words: string, who: Pick<Utterance, 'speaker' | 'speakerWords'>): Utterance {
  const rest = { goesOn: false, cue: null, lead: null, spokenBy: null };
  return {
    id: quotation,
    elsewhere: false,
    ...who,
    base: { article: 'one', quotation },
    variants: [{ quotation, article: 'one', kind: 'base', ...makeSpan(one, words), ...rest }],
  };
}

test('a quotation is headed as the page of quotations lists it: by a name, an article’s words, nobody, or not at all', () => {
  const crew = { article: 'one', ...makeSpan(one, 'the crew') };
  const findHeaded = toHeadedSpeakers(
    makeComparison([one], {
      entities: [{ id: 'velde', kind: 'person', label: 'Ada Velde', names: [] }],
      utterances: [
        told('q1', 'We row', { speaker: 'velde', speakerWords: null }),
        told('q2', 'We sing', { speaker: null, speakerWords: crew }),
        told('q3', 'We go', { speaker: null, speakerWords: null }),
      ],
    }),
  );
  const heads = ['q1', 'q2', 'q3', 'q4'].map((id) => findHeaded('one', id));
  expect(heads).toEqual(['Ada Velde', 'the crew', null, undefined]);
});
