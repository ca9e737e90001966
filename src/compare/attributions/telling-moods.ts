import type { Rule } from '../../model/rule.ts';

/** A way in which something is told that is not plainly so: `words` are looked for in what is told. */
export type MoodRule = Rule & { words: RegExp };

/** In the order in which they are named; a telling can have several. */
export const MOOD_RULES: readonly MoodRule[] = [
  {
    id: 'mood-denied',
    words:
      /\b(?:not|never|no|nor|neither|without|den(?:y|ies|ied)|refus\p{L}+|declin(?:e|es|ed|ing) to|hardly)\b|n['’]t\b/iu,
    example: 'the ferry did not sail in winter',
    counter: 'the ferry noted the winter sailings',
  },
  {
    id: 'mood-condition',
    words: /\b(?:if|unless|whether|provided that|in case)\b/iu,
    example: 'the ferry sails if the board agrees',
    counter: 'the ferry sails in fifty minutes',
  },
  {
    id: 'mood-wish',
    words:
      /\b(?:want|wish|hope|need|should|must|ought|demand|urg|order|insist|requir)(?:s|ed|es|ing)?\b|\b(?:has|have|had) to\b|\bcall(?:s|ed|ing)? (?:for|on)\b/iu,
    example: 'the ferry should sail in winter',
    counter: 'the ferry sails from Marlow in orderly rows',
  },
  {
    id: 'mood-possible',
    words: /\b(?:could|might|can|cannot|possib\p{L}+|likely)\b|\bmay\b(?! \d)/u,
    example: 'the ferry could sail in winter',
    counter: 'the ferry probably sails on May 12',
  },
  {
    id: 'mood-planned',
    words: /\b(?:plan|intend|prepar|promis|vow|pledg|threaten)(?:s|es|e|ned|ed|d|ning|ing)? to\b/iu,
    example: 'the ferry plans to sail in winter',
    counter: 'the ferry sails to plan in winter',
  },
  {
    id: 'mood-reported',
    words:
      /\b(?:said|says|told|reportedly|allegedly)\b|\b(?:reports?|stor(?:y|ies)|allegations?|accusations?|rumou?rs?|claims?|suggestions?) (?:that|of|saying|claiming)\b/iu,
    example: 'the board answered reports that the ferry sails in winter',
    counter: 'the board reports the winter sailings',
  },
];

/** The ids of the moods of some words. Of hearsay it is known that somebody said it: “Velde reportedly said …” tells what Velde said. */
export const toMoods = (words: string, { isHearsay = false } = {}): ReadonlySet<string> =>
  new Set(
    MOOD_RULES.filter((rule) => rule.words.test(words) && !(isHearsay && rule.id === 'mood-reported')).map(
      ({ id }) => id,
    ),
  );

/** True for two tellings in the same moods: who wants a thing, denies it or asks whether it is so tells something else than who tells it. */
export const areOfOneMood = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && one.isSubsetOf(other);
