import type { AnnotatedArticle } from '../../model/article.ts';
import { overlaps, type Span, sliceSpan } from '../../model/span.ts';

/**
 * What turns or limits what a passage tells, so that another without it does not tell the same.
 *
 * @param find    what of it a passage has: two passages tell the same only where that is equal
 * @param example two sentences of which only the second has it
 */
export type WeightRule = {
  id: string;
  find: (text: string, passage: Span, article: AnnotatedArticle) => boolean;
  example: readonly [string, string];
};

/** Words that make what is told hang on something else. */
export const CONDITION = /\b(?:if|unless|until|provided|as long as|in case)\b/iu;

/** General English, listed by hand; figures, times, quoted words and who is cited are compared by kinds of their own. */
export const WEIGHT_RULES: readonly WeightRule[] = [
  {
    id: 'weight-open',
    find: (text, passage, { sentences }) =>
      /\b(?:may|might|could|[Pp]ossibl[ey]|[Pp]otentially|[Pp]erhaps|[Aa]pparent(?:ly)?)\b/u.test(text) ||
      sentences.some(({ hedges }) => hedges.some((hedge) => overlaps(hedge, passage))),
    example: ['The ferry will sail to Oskarby in May.', 'The ferry might sail to Oskarby in May.'],
  },
  {
    id: 'weight-need',
    find: (text) =>
      /\b(?:must|should|ought|necessary|needs? to|needed to|ha(?:s|ve|d) to|insist(?:s|ed|ing)?)\b/iu.test(
        text,
      ),
    example: ['The council takes a toll on the bridge.', 'The council must take a toll on the bridge.'],
  },
  {
    id: 'weight-not-yet',
    find: (text) =>
      /\b(?:under way|underway|preparations?|preparing|set to|plans? to|planned to)\b/iu.test(text),
    example: [
      'The pilots of Oskarby row to the dam.',
      'The pilots of Oskarby are preparing to row to the dam.',
    ],
  },
  {
    id: 'weight-intent',
    find: (text) =>
      /\b(?:intent(?:ion)?|intend(?:s|ed|ing)?|hop(?:es?|ed|ing)|aim(?:s|ed|ing)?|wants?|wanted)\b/iu.test(
        text,
      ),
    example: [
      'Velde offered to buy the old ferry of Oskarby.',
      'Velde wants to buy the old ferry of Oskarby.',
    ],
  },
  {
    id: 'weight-expected',
    find: (text) => /\b(?:expect(?:s|ed)?|due|scheduled|likely|poised|slated) to\b/iu.test(text),
    example: ['The pilot opens the dam of Oskarby.', 'The pilot is expected to open the dam of Oskarby.'],
  },
  {
    id: 'weight-hour',
    find: (text) => /\b(?:\d{1,2}(?::\d\d)? ?[ap]\.?m\b|noon|midnight|o['’]clock)/iu.test(text),
    example: ['The council of Oskarby votes on May 3.', 'The council of Oskarby votes on May 3 at 11 a.m.'],
  },
  {
    id: 'weight-amount',
    find: (_, passage, { figures }) => figures.some((figure) => overlaps(figure, passage)),
    example: [
      'The council bought the ferry of Oskarby.',
      'The council bought the ferry of Oskarby for $4,000.',
    ],
  },
  {
    id: 'weight-not',
    find: (_, passage, { sentences }) =>
      sentences.some(({ negations }) => negations.some((negation) => overlaps(negation, passage))),
    example: [
      'The council raised the toll of the bridge.',
      'The council has not raised the toll of the bridge.',
    ],
  },
  {
    id: 'weight-condition',
    find: (text) => CONDITION.test(text),
    example: [
      'The port of Oskarby will close in May.',
      'The port of Oskarby will close in May if the dam breaks.',
    ],
  },
  {
    id: 'weight-limit',
    find: (text) =>
      /\b(?:partly|partially|largely|mainly|mostly|only|temporarily|initially|substantive(?:ly)?|fully|entirely|so far)\b/iu.test(
        text,
      ),
    example: [
      'The mayor has not changed her view of the toll.',
      'The mayor has not changed her view of the toll in any substantive way.',
    ],
  },
];

/** The ids of the rules by which something turns or limits what a passage tells. Two passages tell the same only where they are the same. */
export const findWeights = ({ passage, article }: Telling): string[] => {
  const text = sliceSpan(article.text, passage);
  return WEIGHT_RULES.filter(({ find }) => find(text, passage, article)).map(({ id }) => id);
};

/** A passage with its article. */
type Telling = { passage: Span; article: AnnotatedArticle };
