import { isPlainSpeech } from '../lexicon/cues.ts';
import { BODY_MEMBERS, NEWSROOM_GOODS, PERSON_ACTS, PLACE_KINDS_AFTER } from '../lexicon/names-beside.ts';
import { BODY_NOUNS, PLACE_NOUNS, THING_NOUNS } from '../lexicon/names-nouns.ts';
import { isCapital } from '../lexicon/tokens.ts';
import { OWNER } from './evidence-owner.ts';
import { appositionHead, isGovernment, isWhoInside, ROLE_ENDS, toOthers } from './evidence-phrases.ts';
import { type EvidenceRow, isSmall, lowerAt } from './evidence-row.ts';
import { tickerEnd } from './tickers.ts';
import { isRole } from './titles.ts';

/** What the words after a mention say. */
export const AFTER: readonly EvidenceRow[] = [
  ...OWNER,
  {
    id: 'evidence-age',
    kind: 'person',
    weight: 3,
    reason: 'an age follows it',
    holds: ({ list, next }) =>
      lowerAt(list, next) === ',' &&
      /^\p{Nd}{2}$/u.test(list[next + 1]?.text ?? '') &&
      /^[,.]$/u.test(list[next + 2]?.text ?? ''),
    example: 'They asked Marrow, 43, about it.',
    counter: 'They asked Marrow, 43 times.',
  },
  {
    id: 'evidence-comma-who',
    kind: 'person',
    weight: 1,
    reason: 'a comma and “who” follow it',
    holds: ({ list, next }) => lowerAt(list, next) === ',' && lowerAt(list, next + 1) === 'who',
    example: 'They asked Marrow, who slept.',
    counter: 'They asked Marrow, and slept.',
  },
  {
    id: 'evidence-comma-whose',
    kind: 'person',
    weight: 0,
    reason: 'a comma and “whose” follow it, as they do a body as well',
    holds: ({ list, next }) => lowerAt(list, next) === ',' && lowerAt(list, next + 1) === 'whose',
    example: 'They asked Marrow, whose boat sank.',
    counter: 'They asked Marrow, and the boat sank.',
  },
  {
    id: 'evidence-who',
    kind: 'person',
    weight: 0,
    reason: '“who” follows it',
    holds: ({ list, next }) => lowerAt(list, next) === 'who',
    example: 'They asked those of Marrow who slept.',
    counter: 'They asked those of Marrow that slept.',
  },
  {
    id: 'evidence-which',
    kind: 'body',
    weight: 1,
    reason: '“which” follows it',
    holds: ({ list, next }) => lowerAt(list, next) === ',' && lowerAt(list, next + 1) === 'which',
    example: 'They asked Marrow, which paid.',
    counter: 'They asked Marrow, and paid.',
  },
  {
    id: 'evidence-apposition-role',
    kind: 'person',
    weight: 2,
    reason: 'an insertion after it says what somebody is',
    holds: (at) => isRole(appositionHead(at, ROLE_ENDS)),
    example: 'They asked Marrow, a skipper, about it.',
    counter: 'They asked Marrow, a friendly port, about it.',
  },
  {
    id: 'evidence-apposition-body',
    kind: 'body',
    weight: 3,
    reason: 'an insertion after it says that it is a body',
    holds: (at) => BODY_NOUNS.has(appositionHead(at)),
    example: 'They asked Marrow, a software maker, about it.',
    counter: 'They asked Marrow, a friendly port, about it.',
  },
  {
    id: 'evidence-apposition-thing',
    kind: 'other',
    weight: 3,
    reason: 'an insertion after it says that it is a thing',
    holds: (at) => THING_NOUNS.has(appositionHead(at)),
    example: 'They saw Marrow, a ferry, leave.',
    counter: 'They saw Marrow, a friendly port, again.',
  },
  {
    id: 'evidence-apposition-place',
    kind: 'place',
    weight: 2,
    reason: 'an insertion after it says that it is a place',
    holds: (at) => PLACE_NOUNS.has(appositionHead(at)),
    example: 'They saw Marrow, a small town, again.',
    counter: 'They saw Marrow, a friendly horse, again.',
  },
  {
    id: 'evidence-apposition-who',
    kind: 'person',
    weight: 0,
    reason: 'an insertion after it goes on with “who”',
    holds: isWhoInside,
    example: 'They asked Marrow, a friend who slept.',
    counter: 'They asked Marrow, a port that slept.',
  },
  {
    id: 'evidence-ticker',
    kind: 'body',
    weight: 3,
    reason: 'a stock market’s sign follows it',
    holds: ({ list, next }) => lowerAt(list, next) === '(' && tickerEnd(list, next + 1) !== undefined,
    example: 'They bought Marrow (MRW.L) at once.',
    counter: 'They bought Marrow (twice) at once.',
  },
  {
    id: 'evidence-among-bodies',
    kind: 'body',
    weight: 3,
    reason: 'other bodies are counted with it',
    holds: (at) => BODY_NOUNS.has(toOthers(at)),
    example: 'They asked Marrow and other news organizations.',
    counter: 'They asked Marrow and other friends.',
  },
  {
    id: 'evidence-among-places',
    kind: 'place',
    weight: 2,
    reason: 'other places are counted with it',
    holds: (at) => PLACE_NOUNS.has(toOthers(at)),
    example: 'They saw Marrow and other small towns.',
    counter: 'They saw Marrow and other small horses.',
  },
  {
    id: 'evidence-says-it',
    kind: 'body',
    weight: 2,
    reason: 'it says something of itself',
    holds: ({ list, next }) => isPlainSpeech(lowerAt(list, next)) && /^its?$/u.test(lowerAt(list, next + 1)),
    example: 'On Monday Marrow said it would pay.',
    counter: 'On Monday Marrow said so.',
  },
  {
    id: 'evidence-says-she',
    kind: 'person',
    weight: 2,
    reason: 'she or he says something',
    holds: ({ list, next }) =>
      isPlainSpeech(lowerAt(list, next)) && /^(?:s?he|his|her)$/u.test(lowerAt(list, next + 1)),
    example: 'On Monday Marrow said she would pay.',
    counter: 'On Monday Marrow said so.',
  },
  {
    id: 'evidence-says',
    kind: 'person',
    weight: 0,
    reason: 'a verb of saying follows it',
    holds: ({ list, next }) => PERSON_ACTS.has(lowerAt(list, lowerAt(list, next) === ',' ? next + 1 : next)),
    example: 'On Monday Marrow resigned.',
    counter: 'On Monday Marrow slept.',
  },
  {
    id: 'evidence-members',
    kind: 'body',
    weight: 2,
    reason: 'firms and movements have such people and things',
    holds: ({ list, next }) =>
      (isSmall(list[next]) && BODY_MEMBERS.has(lowerAt(list, next))) ||
      (isCapital(list[next]) && /^(?:ceo|cfo|chairman|chairwoman|chief)$/u.test(lowerAt(list, next))),
    example: 'They asked Marrow employees.',
    counter: 'They asked Marrow horses.',
  },
  {
    id: 'evidence-newsroom',
    kind: 'body',
    weight: 2,
    reason: 'newsrooms and pollsters have such people and works',
    holds: ({ list, next }) => isSmall(list[next]) && NEWSROOM_GOODS.has(lowerAt(list, next)),
    example: 'They read a Marrow poll.',
    counter: 'They read a Marrow label.',
  },
  {
    id: 'evidence-reported',
    kind: 'body',
    weight: 1,
    reason: 'it reports',
    holds: ({ list, next }) =>
      lowerAt(list, /^(?:first|previously|earlier)$/u.test(lowerAt(list, next)) ? next + 1 : next) ===
      'reported',
    example: 'As Marrow reported, it rained.',
    counter: 'As Marrow slept, it rained.',
  },
  {
    id: 'evidence-administration',
    kind: 'person',
    weight: 2,
    reason: 'the government of a state is called after it',
    holds: isGovernment,
    example: 'They asked the Marrow administration.',
    counter: 'They asked the Marrow orchestra.',
  },
  {
    id: 'evidence-land',
    kind: 'place',
    weight: 2,
    reason: 'a noun for land or water follows it',
    holds: ({ list, next }) => isSmall(list[next]) && PLACE_KINDS_AFTER.has(lowerAt(list, next)),
    example: 'They saw the Marrow valley.',
    counter: 'They saw the Marrow horse.',
  },
];
