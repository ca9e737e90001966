import { isEverydayWord } from '../../model/common-words.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { isTitleWord } from '../lexicon/people-titles.ts';
import {
  endsEveryday,
  every,
  isAllLarge,
  isBare,
  isBuilt,
  isCommon,
  isGuess,
  isHeadOfMany,
  isIntroduced,
  isLetters,
  isOffice,
  isOnlyLarge,
  isPlural,
  isTitledLarge,
  MIN_TITLE_WORDS,
} from './entity-facts.ts';
import { isHeadedSurname } from './headed-surname.ts';
import { isBodyAfter, isCreditRun, isOfState, isOnlyOpened, isPlaceAndWord } from './name-openers.ts';
import { NO_PERSON_RULES } from './no-person-rules.ts';
import { NO_PIECE_RULES, type NoEntityRule } from './no-piece-rules.ts';
import { foldName } from './variants.ts';

/** What decides that a group of names is none, whatever it may stand for. */
export const NO_ENTITY_RULES: readonly NoEntityRule[] = [
  ...NO_PIECE_RULES,
  {
    id: 'no-entity-title-and-given-name',
    holds: (facts) =>
      facts.kind === 'other' &&
      every(
        facts,
        ([title = '', name = '', ...rest]) =>
          rest.length === 0 && isTitleWord(title.toLowerCase()) && isGivenName(foldName(name)),
      ),
    example: 'They read of President Bill once, and of President Bill again.',
    counter: 'They read of President Lunn once, and of President Lunn again.',
  },
  {
    id: 'no-entity-credit',
    holds: (facts) => every(facts, isCreditRun),
    example: 'They asked the Oska Photos Committee.',
    counter: 'They asked the Oska Photography Committee.',
  },
  {
    id: 'no-entity-body-after',
    holds: (facts) => facts.kind === 'body' && every(facts, isBodyAfter) && !isOfState(facts),
    example: 'They met an Oldwick Senate candidate.',
    counter: 'They met a U.S. Senate candidate.',
  },
  {
    id: 'no-entity-place-and-word',
    holds: (facts) => facts.kind !== 'person' && every(facts, (words) => isPlaceAndWord(words, facts)),
    example: 'Ada Lunn came. They slept in Ohio Lunn.',
    counter: 'Ada Cole came. They slept in Ohio Lunn.',
  },
  {
    id: 'no-entity-person-opener',
    holds: (facts) =>
      facts.kind === 'person' && facts.group.every(({ roles }) => roles.size === 0) && isOnlyOpened(facts),
    example: 'Then, in May, Key Lunn’s spokesman left.',
    counter: 'Then, in May, Ada Lunn’s spokesman left.',
  },
  {
    id: 'no-entity-piece-of-person',
    holds: (facts) =>
      facts.kind !== 'person' &&
      isGuess(facts) &&
      every(
        facts,
        (words) => words.length > 2 && words.some((word) => /^(?:\p{Lu}\.|Jr\.?|Sr\.?)$/u.test(word)),
      ),
    example: 'They liked Great Marrow Oska C. Lunn Jr once.',
    counter: 'They slept in Great Marrow Oska.',
  },
  {
    id: 'no-entity-common-person',
    holds: (facts) =>
      facts.kind === 'person' &&
      every(
        facts,
        (words) => words.every(isCommon) && !(words.length > 1 && isGivenName(foldName(words[0] ?? ''))),
      ) &&
      (facts.names.every((name) => name.includes(' '))
        ? !facts.group.some(({ roles }) => roles.size > 0) || facts.names.every(endsEveryday)
        : facts.group.every(isOffice)),
    example: 'They used official Lanterns at sea.',
    counter: 'They saw Mayor Lanterns at sea.',
  },
  {
    id: 'no-entity-several-people',
    holds: (facts) =>
      facts.kind === 'person' &&
      !facts.group.some((local) => isTitledLarge(local)) &&
      every(
        facts,
        (words) =>
          words.length > 1 &&
          (!isGivenName(foldName(words[0] ?? '')) ||
            (isEverydayWord(foldName(words[0] ?? '')) && facts.group.every(isBare))) &&
          isPlural(words.at(-1) ?? '') &&
          (isCommon(words[0] ?? '') || isHeadOfMany(words.at(-1) ?? '')),
      ),
    example: '“No,” Lottle Companies said.',
    counter: '“No,” Lottle Lanterns said.',
  },
  {
    id: 'no-entity-small-too',
    holds: (facts) =>
      facts.kind === 'other' &&
      every(
        facts,
        (words) =>
          words.length > 1 &&
          words.every(
            (word, at) =>
              at === 0 || facts.words.small.has(`${words[at - 1]?.toLowerCase()} ${word.toLowerCase()}`),
          ),
      ),
    example: 'They won the Quiet Election. They spoke of a quiet election.',
    counter: 'They won the Quiet Election. They spoke of an election.',
  },
  {
    id: 'no-entity-letters-person',
    holds: (facts) =>
      facts.kind === 'person' &&
      every(facts, (words) => words.length > 1 && words.some(isLetters) && !isAllLarge(words)),
    example: 'They liked director Grantham HWU.',
    counter: 'They liked director Grantham Hwu.',
  },
  {
    id: 'no-entity-person-or-place',
    holds: (facts) => facts.kind === 'place' && facts.group.every(isHeadedSurname),
    example: 'They liked Ada Hill.',
    counter: 'They slept in Ada Hill.',
  },
  {
    id: 'no-entity-common-word',
    holds: (facts) =>
      facts.kind !== 'person' &&
      isGuess(facts) &&
      !isIntroduced(facts) &&
      isOnlyLarge(facts) &&
      !facts.names.some(isBuilt) &&
      every(facts, (words) => words.length === 1 && words.every(isCommon)),
    example: 'They liked the Window, and left the Window.',
    counter: 'They liked the Wundow, and left the Wundow.',
  },
  {
    id: 'no-entity-given-name',
    holds: (facts) =>
      facts.kind === 'other' &&
      isGuess(facts) &&
      facts.articles === 1 &&
      every(
        facts,
        (words) => words.length === 1 && !isLetters(words[0] ?? '') && isGivenName(foldName(words[0] ?? '')),
      ),
    example: 'They liked Ada, and Ada liked them.',
    counter: 'They liked Adaick, and Adaick liked them.',
  },
  {
    id: 'no-entity-pair',
    holds: (facts) =>
      facts.kind === 'other' &&
      isGuess(facts) &&
      facts.mentions === 1 &&
      every(
        facts,
        ([word = '', ...rest]) => rest.length === 0 && /^\p{Lu}\p{L}{2,}[-/]\p{Lu}\p{L}{2,}$/u.test(word),
      ),
    example: 'They liked the Marrow-Lilt.',
    counter: 'They liked the Marrowlilt.',
  },
  {
    id: 'no-entity-common-words',
    holds: (facts) =>
      facts.kind === 'other' &&
      !facts.names.some(isBuilt) &&
      isGuess(facts) &&
      !isIntroduced(facts) &&
      every(facts, (words) => words.length > 1 && words.length < MIN_TITLE_WORDS && words.every(isCommon)),
    example: 'They liked the Open Window, and left the Open Window.',
    counter: 'They liked the Open Wundow, and left the Open Wundow.',
  },
  {
    id: 'no-entity-once',
    holds: (facts) =>
      facts.kind === 'other' &&
      isGuess(facts) &&
      !isIntroduced(facts) &&
      facts.articles === 1 &&
      facts.mentions === 1 &&
      // “on Marrowick” places it.
      !facts.group.some(({ name, placed }) => placed === true && !name.includes(' ')) &&
      facts.names.every((name) => !isBuilt(name) && !isLetters(name)),
    example: 'They read of the Marrow Lilter.',
    counter: 'They read of the Marrow Lilter, and of the Marrow Lilter again.',
  },
  {
    id: 'no-entity-glued',
    holds: (facts) =>
      facts.kind === 'other' &&
      isGuess(facts) &&
      every(
        facts,
        (words) =>
          words.length > 1 &&
          words.some(
            (word) =>
              (isLetters(word) && !isAllLarge(words)) ||
              facts.surnames.has(foldName(word)) ||
              /^\p{Lu}\.\p{Lu}|-\p{Ll}+ed$/u.test(word),
          ),
      ),
    example: 'Ada Marrow came. They liked Marrow Lilters, and Marrow Lilters liked them.',
    counter: 'Ada Marrow came. They liked Morrow Lilters, and Morrow Lilters liked them.',
  },
  ...NO_PERSON_RULES,
];
