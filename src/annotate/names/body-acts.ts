import type { Span } from '../../model/span.ts';
import { isPlainSpeech } from '../lexicon/cues.ts';
import { BEFORE_ACT } from '../lexicon/grammar-beside.ts';
import {
  ADDRESSING_FORMS,
  BEFORE_BODY_PAIRS,
  BEFORE_ON_AIR,
  BODY_ACTS,
  BODY_OUTPUT,
  BODY_SERVANTS,
  LAW_GOODS,
} from '../lexicon/names-beside.ts';
import { SITE_PREPOSITIONS } from '../lexicon/names-nouns.ts';
import { isTitleWord } from '../lexicon/people-titles.ts';
import { isCapital } from '../lexicon/tokens.ts';
import { findStanding, type Standing, type TokenIndex } from './tokens.ts';

/** What a mention shows: a body that acts, a place where somebody is, a thing, something that somebody serves, or a name that stands with “the”. */
export type Shown = 'acts' | 'site' | 'thing' | 'named' | 'served';

/** A row of evidence about what one mention of a name stands for. Of a table the first row that holds decides. */
type ActRule = {
  id: string;
  shows: Shown;
  holds: (standing: Standing) => boolean;
  example: string;
  counter: string;
};

const before = ({ list, first }: Standing, back: number): string => list[first - back]?.lower ?? '';
const after = ({ list, next }: Standing): string => list[next]?.lower ?? '';
/** The word before a mention and its article. */
const beforeThe = (standing: Standing): string => before(standing, before(standing, 1) === 'the' ? 2 : 1);

/** What the words round one mention of a name show, the surest first. */
export const ACT_RULES: readonly ActRule[] = [
  {
    id: 'act-thing-goods',
    shows: 'thing',
    holds: (at) => LAW_GOODS.has(after(at)),
    example: 'They read the HWU rules.',
    counter: 'They read the HWU agents.',
  },
  {
    id: 'act-one-of-many',
    shows: 'thing',
    holds: (at) =>
      /^an?$/u.test(before(at, 1)) &&
      !BODY_SERVANTS.has(after(at)) &&
      /^(?:\p{P}|and|or|to|is|was)$/u.test(after(at)),
    example: 'They bought an HWU.',
    counter: 'They asked an HWU agent.',
  },
  {
    id: 'act-speech',
    shows: 'acts',
    holds: ({ list, next }) => {
      const verb = list[BEFORE_ACT.has(list[next]?.lower ?? '') ? next + 1 : next];
      return isPlainSpeech(verb?.lower ?? '') || BODY_ACTS.has(verb?.lower ?? '');
    },
    example: 'The HWU denied it.',
    counter: 'They liked the HWU.',
  },
  {
    id: 'act-staff',
    shows: 'acts',
    holds: (at) => BODY_SERVANTS.has(after(at)) || BODY_OUTPUT.has(after(at)),
    example: 'They met HWU officials.',
    counter: 'They met HWU horses.',
  },
  {
    id: 'act-told',
    shows: 'acts',
    holds: (at) => {
      const the = before(at, 1) === 'the' ? 1 : 0;
      const verb = before(at, the + 1);
      return ADDRESSING_FORMS.has(verb) || BEFORE_BODY_PAIRS.has(`${before(at, the + 2)}-${verb}`);
    },
    example: 'They told the HWU.',
    counter: 'They saw the HWU.',
  },
  {
    id: 'act-broadcast',
    shows: 'acts',
    holds: (at) => before(at, 1) === 'on' && BEFORE_ON_AIR.has(before(at, 2)),
    example: 'They said on HWU that it rained.',
    counter: 'They slept on HWU.',
  },
  {
    id: 'act-owner',
    shows: 'acts',
    holds: ({ list, next }) =>
      /^['’]s?$/u.test(list[next]?.lower ?? '') &&
      (BODY_SERVANTS.has(list[next + 1]?.lower ?? '') ||
        isCapital(list[next + 1]) ||
        /^[“"‘']$/u.test(list[next + 1]?.text ?? '')),
    example: 'They watched HWU’s “Night and Day”.',
    counter: 'They liked HWU’s horses.',
  },
  {
    id: 'act-site',
    shows: 'site',
    holds: (at) => SITE_PREPOSITIONS.has(beforeThe(at)),
    example: 'They slept at the Marrow Office.',
    counter: 'They liked the Marrow Office.',
  },
  {
    id: 'act-officer',
    shows: 'served',
    holds: (at) => {
      const the = before(at, 1) === 'the' ? 1 : 0;
      const role = before(at, the + 2);
      return (
        /^(?:of|for|at|with)$/u.test(before(at, the + 1)) && (BODY_SERVANTS.has(role) || isTitleWord(role))
      );
    },
    example: 'They met Ada Cole, a lawyer with the HWU.',
    counter: 'They met Ada Cole, a dancer with the HWU.',
  },
  {
    id: 'act-the',
    shows: 'named',
    holds: (at) =>
      before(at, 1) === 'the' &&
      !isCapital(at.list[at.next]) &&
      /^(?:\p{P}|and|or|to|of|in|for|is|was|has|had|will|would|that|which)$/u.test(after(at)),
    example: 'They liked the HWU, they wrote.',
    counter: 'They liked the HWU horses.',
  },
];

/** What a name's mentions show, each with the id of the row that decided. */
export function findShown(tokens: TokenIndex, mentions: readonly Span[]): { shows: Shown; rule: string }[] {
  return mentions.flatMap((mention) => {
    const standing = findStanding(tokens, mention);
    const rule = standing && ACT_RULES.find(({ holds }) => holds(standing));
    return rule === undefined ? [] : [{ shows: rule.shows, rule: rule.id }];
  });
}
