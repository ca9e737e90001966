import type { Span } from '../../model/span.ts';
import { toWordSet } from '../../model/word-lists.ts';
import { isPlainSpeech } from '../lexicon/cues.ts';
import { SITE_PREPOSITIONS } from '../lexicon/names-nouns.ts';
import { isTitleWord } from '../lexicon/people-titles.ts';
import { AIDES } from '../lexicon/people-words.ts';
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

/** What bodies do besides saying something. */
const ACTS =
  toWordSet(`announced declined denied refused confirmed responded plans planned insisted wants wanted hopes agreed issued released urged warned asked rejected voted
  approved passed investigated ordered sued hired fired charged arrested reported published endorsed backed opposed launched did does didn't doesn't`);

/** Those who serve a body. */
const STAFF = toWordSet(
  `staff counsel director secretary chief chairman chairwoman head agent agents reporter reporters correspondent anchor host president
  executive executives employee employees member members leader leaders commissioner investigator investigators inspector analyst editor press
  general deputy officer officers lawmakers senators players fighters militants insurgents gunmen colleagues voters candidate nominee`,
  AIDES,
);

/** What bodies put out: “a White House statement”. */
const OUTPUT = toWordSet(
  'statement policy deadline decision response memo mandate probe investigation announcement proposal budget review approval report directive order',
);

/** Pairs of words that only a body, or somebody, follows: “interview with”, “statement to”. */
const PAIRS = toWordSet(
  'interview-with interviews-with statement-to email-to according-to spoke-to speaking-to letter-to reports-for reporter-for writes-for works-for worked-for officer-for expert-for analyst-for lawyer-for head-of director-of',
);

/** What a law or an undertaking has: “the HWU rules”. */
const THING_GOODS =
  toWordSet(`application applications warrant warrants law laws rule rules act process program programs programme treaty talks deal pact recipient recipients protections violation
  violations regulations bill virus vaccine test tests levels scan formula increase increases rifle rifles aircraft jet jets fighter fighters missile missiles mask masks`);

const before = ({ list, first }: Standing, back: number): string => list[first - back]?.lower ?? '';
const after = ({ list, next }: Standing): string => list[next]?.lower ?? '';
/** The word before a mention and its article. */
const beforeThe = (standing: Standing): string => before(standing, before(standing, 1) === 'the' ? 2 : 1);

/** What the words round one mention of a name show, the surest first. */
export const ACT_RULES: readonly ActRule[] = [
  {
    id: 'act-thing-goods',
    shows: 'thing',
    holds: (at) => THING_GOODS.has(after(at)),
    example: 'They read the HWU rules.',
    counter: 'They read the HWU agents.',
  },
  {
    id: 'act-one-of-many',
    shows: 'thing',
    holds: (at) =>
      /^an?$/u.test(before(at, 1)) &&
      !STAFF.has(after(at)) &&
      /^(?:\p{P}|and|or|to|is|was)$/u.test(after(at)),
    example: 'They bought an HWU.',
    counter: 'They asked an HWU agent.',
  },
  {
    id: 'act-speech',
    shows: 'acts',
    holds: ({ list, next }) => {
      const verb =
        list[/^(?:has|have|had|also|later|initially)$/u.test(list[next]?.lower ?? '') ? next + 1 : next];
      return isPlainSpeech(verb?.lower ?? '') || ACTS.has(verb?.lower ?? '');
    },
    example: 'The HWU denied it.',
    counter: 'They liked the HWU.',
  },
  {
    id: 'act-staff',
    shows: 'acts',
    holds: (at) => STAFF.has(after(at)) || OUTPUT.has(after(at)),
    example: 'They met HWU officials.',
    counter: 'They met HWU horses.',
  },
  {
    id: 'act-told',
    shows: 'acts',
    holds: (at) => {
      const the = before(at, 1) === 'the' ? 1 : 0;
      const verb = before(at, the + 1);
      return (
        /^(?:told|telling|by|asked|sued|joined|accused|blamed|urged|pressed|criticized|criticised)$/u.test(
          verb,
        ) || PAIRS.has(`${before(at, the + 2)}-${verb}`)
      );
    },
    example: 'They told the HWU.',
    counter: 'They saw the HWU.',
  },
  {
    id: 'act-broadcast',
    shows: 'acts',
    holds: (at) =>
      before(at, 1) === 'on' &&
      /^(?:said|says|interview|interviews|statements?|remarks|comments|program|appearances?|appeared|speaking|spoke|aired|told|seen|host|show|insisted|saying|interviewed)$/u.test(
        before(at, 2),
      ),
    example: 'They said on HWU that it rained.',
    counter: 'They slept on HWU.',
  },
  {
    id: 'act-owner',
    shows: 'acts',
    holds: ({ list, next }) =>
      /^['’]s?$/u.test(list[next]?.lower ?? '') &&
      (STAFF.has(list[next + 1]?.lower ?? '') ||
        isCapital(list[next + 1]) ||
        /^[“"‘']$/u.test(list[next + 1]?.text ?? '')),
    example: 'They watched HWU’s “Night and Day”.',
    counter: 'They liked HWU’s horses.',
  },
  {
    id: 'act-site',
    shows: 'site',
    holds: (at) => SITE_PREPOSITIONS.has(beforeThe(at)),
    example: 'They slept at the Oval Office.',
    counter: 'They liked the Oval Office.',
  },
  {
    id: 'act-officer',
    shows: 'served',
    holds: (at) => {
      const the = before(at, 1) === 'the' ? 1 : 0;
      const role = before(at, the + 2);
      return /^(?:of|for|at|with)$/u.test(before(at, the + 1)) && (STAFF.has(role) || isTitleWord(role));
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
