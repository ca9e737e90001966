import { isCommonWord } from '../../model/common-words.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import type { StoryWords } from '../names/tokens.ts';
import { isUnplaced, type LocalEntity } from './local.ts';
import { foldName } from './variants.ts';
import { weigh } from './weigh.ts';

/**
 * True for what is capitalised for weight, and no name: a single word that nothing places, that the whole story has once and the language has, too, and words that it writes
 * small elsewhere; also for a family (“the Coles”). `surnames` are those of the story's people, folded.
 */
export function isNoise(local: LocalEntity, words: StoryWords, surnames: ReadonlySet<string>): boolean {
  const isAlone = (words.counts.get(local.name) ?? 0) < 2;
  const isWeak = isAlone && !isIntroduced(local) && !isActing(local) && !isRare(local);
  return (
    (isUnplaced(local) && (isWeak || surnames.has(`${foldName(local.name)}s`))) || isEmphasis(local, words)
  );
}

/** A noun or a sign of the market says what it is: “retailer Marrow”. */
const isIntroduced = (local: LocalEntity): boolean => Math.max(...Object.values(weigh(local))) > 2;

/** A word with a capital inside its sentence that the language does not have: a name, though the story has it once. */
const isRare = ({ name, unsure }: LocalEntity): boolean =>
  unsure === undefined &&
  /^\p{Lu}\p{Ll}{3,}$/u.test(name) &&
  !isCommonWord(name.toLowerCase()) &&
  !isCommonWord(name.toLowerCase().replace(/s$/u, '')) &&
  !isGivenName(name.toLowerCase());

/** “the Marrowick issued a report”, “the Marrowick said”: a body by what it does. */
const isActing = ({ kind, shown = [], afterThe = false }: LocalEntity): boolean =>
  kind === 'body' && afterThe && shown.some(({ shows }) => shows === 'acts');

/** “Illegal Parking” of a tweet, where others write “illegal parking”; “BAD!”. */
function isEmphasis(local: LocalEntity, { counts, small }: StoryWords): boolean {
  const words = local.name.toLowerCase().split(' ');
  if (words.length > 1)
    return (
      !local.certain &&
      local.kind === 'other' &&
      words.every((word, index) => index === 0 || small.has(`${words[index - 1]} ${word}`))
    );
  const isLoud =
    local.decidedBy?.at(-1) === 'name-acronym' &&
    !(local.shown ?? []).some(({ shows }) => shows === 'acts' || shows === 'named');
  const lower = words[0] ?? '';
  const smallCount = (counts.get(lower) ?? 0) + (counts.get(`${lower}s`) ?? 0);
  return (isLoud || isUnplaced(local)) && smallCount > 0 && smallCount >= (counts.get(local.name) ?? 0);
}
