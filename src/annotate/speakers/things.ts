import type { CitedUnit } from '../clauses/cited.ts';
import type { Phrase } from '../clauses/phrases.ts';
import { lowerAt, type Tokens } from '../clauses/tokens-at.ts';
import { PLURALS } from '../lexicon/clause-words.ts';
import { toPronounGender } from '../lexicon/people-gender.ts';
import { SUBJECT_PRONOUNS } from '../lexicon/speakers-words.ts';

/** A source or subject that “they” or “it” can mean later. */
type Thing = { unit: number; name: string; plural: boolean };

/** How many sentences back an antecedent may stand. */
const REACH = 2;

const isPlural = (tokens: Tokens, phrase: Phrase): boolean => {
  const head = lowerAt(tokens, phrase.head);
  return /[^s]s$/u.test(head) || PLURALS.has(head) || lowerAt(tokens, phrase.head + 1) === 'and';
};

const isPronoun = (lower: string): boolean => SUBJECT_PRONOUNS.has(lower) || toPronounGender(lower) !== null;

/** The phrases of a sentence that stay in mind: its sources of saying and its subject. */
function findPhrases({ citations, main }: CitedUnit): Phrase[] {
  const sources = citations.flatMap(({ source, class: kind }) =>
    source === null || kind !== 'speech' ? [] : [source],
  );
  return main === null ? sources : [main, ...sources];
}

function toName(text: string, tokens: Tokens, phrase: Phrase): string {
  const [first, last] = [tokens[phrase.from], tokens[phrase.to - 1]];
  return first === undefined || last === undefined ? '' : text.slice(first.start, last.end);
}

/**
 * What each “they” and “it” that is a source means: the last subject or source of the right number in the sentence or the two before.
 *
 * @returns the antecedent's words, by the offset of the pronoun; pronouns without a near antecedent are left out
 */
export function resolveThings(units: readonly CitedUnit[], text: string): Map<number, string> {
  const resolved = new Map<number, string>();
  let known: Thing[] = [];
  units.forEach((unit, at) => {
    known = known.filter((thing) => at - thing.unit <= REACH);
    for (const phrase of findPhrases(unit).sort((a, b) => a.from - b.from)) {
      const token = unit.tokens[phrase.head];
      if (token === undefined) continue;
      const plural = token.lower === 'they';
      if (plural || token.lower === 'it') {
        const thing = known.findLast((candidate) => candidate.plural === plural);
        if (thing === undefined) continue;
        resolved.set(token.start, thing.name);
        known.push({ ...thing, unit: at });
      } else if (!isPronoun(token.lower)) {
        known.push({
          unit: at,
          name: toName(text, unit.tokens, phrase),
          plural: isPlural(unit.tokens, phrase),
        });
      }
    }
    // What the sentence is about comes to mind before those who speak inside it.
    if (unit.main !== null && !isPronoun(unit.tokens[unit.main.head]?.lower ?? ''))
      known.push({
        unit: at,
        name: toName(text, unit.tokens, unit.main),
        plural: isPlural(unit.tokens, unit.main),
      });
  });
  return resolved;
}
