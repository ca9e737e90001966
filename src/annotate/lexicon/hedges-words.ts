import type { HedgeKind } from '../../model/kinds.ts';

/**
 * Words and phrases that lower certainty, by kind, as regular-expression sources without nested quantifiers; longer ones first.
 * Source: the hedge types of the CoNLL-2010 shared task (Farkas et al.) and Hyland 1998, cut to those that news writing uses to weaken a report.
 */
export const HEDGE_PHRASES: readonly { kind: HedgeKind; phrases: readonly string[] }[] = [
  {
    kind: 'hearsay',
    phrases: [
      'reportedly',
      'allegedly',
      'purportedly',
      'supposedly',
      '(?:is|are|was|were) said to',
      'rumou?red',
      'rumou?rs',
      'it (?:is|was) understood',
      'unconfirmed',
      'unverified',
    ],
  },
  {
    kind: 'adverb',
    phrases: [
      'potentially',
      'possibly',
      'probably',
      'perhaps',
      'maybe',
      'presumably',
      'apparently',
      'seemingly',
      'conceivably',
      'arguably',
      'likely',
      'unlikely',
      'tentatively',
      'ostensibly',
      'in principle',
      'in theory',
    ],
  },
  {
    kind: 'adjective',
    phrases: [
      'possible',
      'potential',
      'probable',
      'alleged',
      'purported',
      'supposed',
      'suspected',
      'presumed',
      'apparent',
      'uncertain',
      'unclear',
      'doubtful',
      'tentative',
    ],
  },
  {
    kind: 'noun',
    phrases: [
      'possibility',
      'possibilities',
      'likelihood',
      'probability',
      'speculation',
      'a chance that',
      'a chance of',
      'allegations?',
    ],
  },
  {
    kind: 'verb',
    phrases: [
      'seems?',
      'seemed',
      'appears to',
      'appeared to',
      'appear to',
      '(?:is|are|was|were|be|been) (?:also |still |now |widely )?(?:believed|thought|expected|feared|assumed|presumed) to',
      'feared(?= (?:dead|drowned|lost|missing|trapped|killed|buried))',
      'not (?:yet |immediately )?clear',
      'suspects? that',
      'suspected that',
      'alleges?',
      'presumes?',
      'speculates?',
      'speculated',
    ],
  },
  { kind: 'modal', phrases: ['could', 'might', 'may'] },
  {
    kind: 'conditional',
    phrases: [
      'if',
      'unless',
      'provided that',
      'as long as',
      'assuming that',
      'on condition that',
      'in the event that',
    ],
  },
];

/** Negating words, as regular-expression sources; “n’t” is found apart. */
export const NEGATIONS: readonly string[] = [
  'not',
  'cannot',
  'no longer',
  'no one',
  'no',
  'never',
  'none',
  'nobody',
  'nothing',
  'nowhere',
  'neither',
  'nor',
  'without',
];

/** Words before a hedge, and words behind it, that make it none. `before` and `after` are matched at the hedge's edges. */
export const NO_HEDGE: readonly { words: readonly string[]; before?: RegExp; after?: RegExp }[] = [
  // “asked if”, “as if”: whether, and a comparison.
  {
    words: ['if'],
    before:
      /\b(?:as|asked|ask|asks|asking|wonder|wondered|wondering|see|know|knew|sure|even|say|saying|determine|decide|check)$/iu,
  },
  // Ability, not possibility: “I wish they could”, “could not be reached”.
  { words: ['could'], before: /\b(?:wish|wished|wishes)(?: \p{L}+){0,2}$/iu },
  { words: ['could'], after: /^(?:n['’]t|not)\b/iu },
  // Purpose: “spoke up so that they could hear”.
  { words: ['could'], before: /\bso (?:that )?\p{L}+$/iu },
  { words: ['may'], before: /\bif (?:i|we|you)$/iu },
  { words: ['might'], before: /\byou$/iu, after: /^(?:ask|say|call)\b/iu },
  { words: ['as long as'], after: /^\d/u },
  // “as soon as possible”, “the best possible deal”.
  {
    words: ['possible'],
    before: /\b(?:as|best|worst|every|everything|anything|all|where|whenever|when|if)$/iu,
  },
  // The potential, the likely voters of polls, what one is supposed to do.
  { words: ['potential'], before: /\b(?:full|given|its|their|his|her|great|growth)$/iu },
  { words: ['likely'], after: /^(?:voters?|electorate|buyers?|donors?)\b/iu },
  { words: ['supposed'], after: /^to\b/iu },
  { words: ['may'], after: /^\d/u },
  { words: ['might'], before: /(?:\b(?:the|its|their|his|her|our|military|economic|full)|['’]s)$/iu },
];

/** Words behind a negation that make it none: “not only”, “No. 2”, “no doubt”. */
export const NO_NEGATION = /^(?:only|just|merely|simply)\b|^\.\s?\d|^doubt\b|^matter\b/iu;
