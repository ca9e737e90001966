import { overlaps, type Span } from '../../model/span.ts';
import type { Citation } from '../clauses/citations.ts';
import { type CitedUnit, toMention } from '../clauses/cited.ts';
import { ROLES, TITLES } from '../lexicon/people-words.ts';
import type { Antecedent } from './described.ts';

/**
 * People who are cited by a title or a role and a name that is in nobody's mentions (“Mayor Per Velde told reporters”, where “per” is read as a word): a pronoun after them
 * means them before it means who was cited earlier.
 *
 * @param known  the mentions of the people whom the article is known to name
 * @returns one for each name as it is written, of no known gender, in the order of the text
 */
export function findStrangers(
  units: readonly CitedUnit[],
  known: readonly Span[],
  text: string,
): Antecedent[] {
  const found = new Map<string, Antecedent & { mentions: Span[] }>();
  for (const unit of units) {
    for (const { source } of unit.citations.filter(isSpoken)) {
      if (source === null || !isTitledName(unit, source)) continue;
      const { start, end } = toMention(unit, source);
      if (known.some((mention) => overlaps(mention, { start, end }))) continue;
      const name = text.slice(start, end);
      const stranger = found.get(name) ?? { id: name, name, gender: null, mentions: [], named: true };
      stranger.mentions.push({ start, end });
      found.set(name, stranger);
    }
  }
  return [...found.values()];
}

const isSpoken = ({ class: kind, relative }: Citation): boolean => kind === 'speech' && !relative;

/** “Mayor Per Velde”, “spokeswoman Per-Ola Tarn”: a title or a role, then nothing but words with a capital. */
function isTitledName({ tokens }: CitedUnit, { from, to }: NonNullable<Citation['source']>): boolean {
  const [title, ...name] = tokens.slice(from, to);
  const isTitle = title !== undefined && (TITLES.has(title.lower) || ROLES.has(title.lower));
  return isTitle && name.length > 1 && name.every(({ text }) => /^\p{Lu}/u.test(text));
}
