import { isPlainSpeech } from '../../annotate/lexicon/cues.ts';
import { DEMONYM_WORDS } from '../../annotate/lexicon/names-demonyms.ts';
import { ROLES } from '../../annotate/lexicon/people-words.ts';
import type { Token } from '../../annotate/lexicon/tokens.ts';
import type { LeanSign } from './lean-facts.ts';

/** Most words of a description: “the Eastmere Liberal”. */
const MAX_WORDS = 6;

/** A word for a person by an office, a party or a home. */
const isPersonNoun = (lower: string): boolean => ROLES.has(lower) || DEMONYM_WORDS.has(lower);

/** True for words that say of a speaker what he is, with a name of a place or a party and none of his own: “the Eastmere Liberal”. */
export function isDescription(words: string): boolean {
  const [the = '', ...rest] = words.split(' ');
  return (
    the.toLowerCase() === 'the' &&
    rest.length <= MAX_WORDS &&
    rest.some((word) => /^\p{Lu}/u.test(word)) &&
    isPersonNoun((rest.at(-1) ?? '').toLowerCase())
  );
}

/** ““We row,” the Eastmere Liberal said”: who that is stands before, unless a name follows right there. */
function isSaidByDescribed(words: readonly Token[], people: readonly number[]): boolean {
  return words.some(({ lower, start }, at) => {
    if (lower !== 'the') return false;
    const verb = words.slice(at + 1, at + 2 + MAX_WORDS).findIndex((word) => isPlainSpeech(word.lower));
    // A name after the verb is that of somebody else.
    const end = words[at + 1 + verb]?.start ?? 0;
    if (people.some((name) => name >= start && name < end)) return false;
    const phrase = words.slice(at + 1, at + 1 + verb);
    return verb > 1 && isDescription(`the ${phrase.map(({ text }) => text).join(' ')}`);
  });
}

/** A speaker who is only described. */
export const DESCRIBED_SIGNS: readonly LeanSign[] = [
  {
    id: 'described-speaker',
    kind: 'person',
    find: ({ words, people }) => isSaidByDescribed(words, people),
    example: '“Pilots row,” the Eastmere Liberal said.',
    counter: '“Pilots row,” the Eastmere Liberal, Velde, said.',
  },
];
