import type { HedgeKind } from '../../model/kinds.ts';
import type { Rule } from '../../model/rule.ts';
import { listPhrases } from '../../model/word-lists.ts';

/**
 * Words and phrases that lower certainty, by kind, as regular-expression sources without nested quantifiers; longer ones first.
 * Source: the hedge types of the CoNLL-2010 shared task (Farkas et al.) and Hyland 1998, cut to those that news writing uses to weaken a report.
 */
export const HEDGE_PHRASES: readonly { kind: HedgeKind; phrases: readonly string[] }[] = [
  {
    kind: 'hearsay',
    phrases: listPhrases(
      `reportedly; allegedly; purportedly; supposedly; (?:is|are|was|were) said to; rumou?red; rumou?rs;
    it (?:is|was) understood; unconfirmed; unverified`,
      ';',
    ),
  },
  {
    kind: 'adverb',
    phrases: listPhrases(
      `potentially; possibly; probably; perhaps; maybe; presumably; apparently; seemingly; conceivably;
    arguably; likely; unlikely; tentatively; ostensibly; in principle; in theory`,
      ';',
    ),
  },
  {
    kind: 'adjective',
    phrases: listPhrases(
      `possible; potential; probable; alleged; purported; supposed; suspected; presumed; apparent; uncertain;
    unclear; doubtful; tentative`,
      ';',
    ),
  },
  {
    kind: 'noun',
    phrases: listPhrases(
      `possibility; possibilities; likelihood; probability; speculation; a chance that; a chance of;
    allegations?`,
      ';',
    ),
  },
  {
    kind: 'verb',
    phrases: listPhrases(
      `seems?; seemed; appears to; appeared to; appear to;
    (?:is|are|was|were|be|been) (?:also |still |now |widely )?(?:believed|thought|expected|feared|assumed|presumed) to;
    feared(?= (?:dead|drowned|lost|missing|trapped|killed|buried)); not (?:yet |immediately )?clear;
    suspects? that; suspected that; alleges?; presumes?; speculates?; speculated`,
      ';',
    ),
  },
  { kind: 'modal', phrases: ['could', 'might', 'may'] },
  {
    kind: 'conditional',
    phrases: listPhrases(
      `if; unless; provided that; as long as; assuming that; on condition that; in the event that`,
      ';',
    ),
  },
];

/** Negating words, as regular-expression sources; “n’t” is found apart. */
export const NEGATIONS: readonly string[] = listPhrases(
  'not|cannot|no longer|no one|no|never|none|nobody|nothing|nowhere|neither|nor|without',
);

/** A rule by which words that lower certainty elsewhere do not here; `before` and `after` are matched at the hedge's edges. */
export type NoHedgeRule = Rule & { words: readonly string[]; before?: RegExp; after?: RegExp };

/** Words before a hedge, and words after it, that make it none. */
export const NO_HEDGE: readonly NoHedgeRule[] = [
  {
    id: 'no-hedge-whether',
    words: ['if'],
    before:
      /\b(?:as|asked|ask|asks|asking|wonder|wondered|wondering|see|know|knew|sure|even|say|saying|determine|decide|check)$/iu,
    example: 'He asked if it was done.',
    counter: 'He stays if it is done.',
  },
  {
    id: 'no-hedge-asked-whom',
    words: ['if'],
    before: /\bask(?:s|ed|ing)?(?: (?!(?:for|to|that|what)\b)[\p{L}.’'-]+){1,4}$/iu,
    example: 'They asked the old pilot if he rowed.',
    counter: 'They asked for boats if it rained.',
  },
  {
    id: 'no-hedge-unable',
    words: ['could'],
    after: /^(?:n['’]t|not|hardly|barely|scarcely|never|neither|no longer)\b/iu,
    example: 'She could no longer be reached.',
    counter: 'She could be reached.',
  },
  {
    id: 'no-hedge-asked-could',
    words: ['could', 'might', 'may'],
    before:
      /\bask(?:s|ed|ing)?(?: (?!if |whether )[\p{L}.’'-]+){0,4} (?:if|whether)(?: (?!ask)[\p{L}.’'-]+){1,5}$/iu,
    example: 'The baker asked whether the old oven could be moved.',
    counter: 'The baker, asked about the oven, said that it could be moved.',
  },
  {
    id: 'no-hedge-all-that-can',
    words: ['could', 'might', 'may'],
    before:
      /\b(?:all|best|most|whatever|wherever|whoever|whichever|everything)(?: that)? (?:I|we|you|he|she|it|they|one)$/iu,
    example: 'They saved the best they could.',
    counter: 'They saved most and hoped they could rest.',
  },
  {
    id: 'no-hedge-purpose',
    words: ['could', 'may', 'might'],
    before: /\b(?:so|in order) that (?:\p{L}+ ){0,4}\p{L}+$|\bso \p{L}+$/iu,
    example: 'She spoke up so that they could hear.',
    counter: 'She spoke up and they could hear.',
  },
  {
    id: 'no-hedge-politeness',
    words: ['may'],
    before: /\bif (?:i|we|you)$/iu,
    example: 'The choice, if I may say so, was poor.',
    counter: 'The choice, which I may regret, was poor.',
  },
  {
    id: 'no-hedge-you-might',
    words: ['might'],
    before: /\byou$/iu,
    after: /^(?:ask|say|call)\b/iu,
    example: 'It was, you might say, a failure.',
    counter: 'It was what they might do.',
  },
  {
    id: 'no-hedge-length',
    words: ['as long as'],
    after: /^\d/u,
    example: 'It took as long as 3 days.',
    counter: 'It stays as long as nobody comes.',
  },
  {
    id: 'no-hedge-best-possible',
    words: ['possible'],
    before: /\b(?:as|best|worst|every|everything|anything|all|where|whenever|when|if)$/iu,
    example: 'It is the best possible deal.',
    counter: 'It is a possible deal.',
  },
  {
    id: 'no-hedge-made-possible',
    words: ['possible'],
    before: /\bma(?:kes?|king|de)(?: (?!(?:an?|any|another)$)[\p{L}’'-]+){1,3}$/iu,
    example: 'A gap made it possible to climb out.',
    counter: 'They made a possible error.',
  },
  {
    id: 'no-hedge-potential-noun',
    words: ['potential'],
    before: /\b(?:full|given|its|their|his|her|great|growth)$/iu,
    example: 'The port reached its full potential.',
    counter: 'The port is a potential site.',
  },
  {
    id: 'no-hedge-likely-group',
    words: ['likely'],
    after: /^(?:voters?|electorate|buyers?|donors?)\b/iu,
    example: 'Of likely voters half agreed.',
    counter: 'It is likely that half agreed.',
  },
  {
    id: 'no-hedge-supposed-to',
    words: ['supposed'],
    after: /^to\b/iu,
    example: 'They are supposed to wait.',
    counter: 'The supposed thief waited.',
  },
  {
    id: 'no-hedge-month',
    words: ['may'],
    after: /^\d/u,
    example: 'They met on may 5.',
    counter: 'They may meet.',
  },
  {
    id: 'no-hedge-might-noun',
    words: ['might'],
    before: /(?:\b(?:the|its|their|his|her|our|military|economic|full)|['’]s)$/iu,
    example: 'The military might of Ruritania grew.',
    counter: 'The army might grow.',
  },
];

/** Words after a negation that make it none: “not only”, “No. 2”, “no doubt”. */
export const NO_NEGATION = /^(?:only|just|merely|simply)\b|^\.\s?\d|^doubt\b|^matter\b/iu;
