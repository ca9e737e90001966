import { isGivenName } from '../lexicon/given-names.ts';
import { addWeights, NO_WEIGHTS, type Weights } from '../names/evidence.ts';
import type { LocalEntity } from './local.ts';
import { foldName } from './variants.ts';

/** What the words round the mentions of a name in an article speak for. */
export const weigh = (local: LocalEntity): Weights => addWeights(local.evidence ?? []);

/** True for a name that occurs somewhere as the name of a person does: beside a verb of saying, a role, an age. */
export const isPersonal = ({ evidence = [] }: LocalEntity): boolean =>
  evidence.some(({ kind }) => kind === 'person');

/** What the name itself and the reading of its article speak for: a table, a head or a form, a given name, a title. */
export function weighName(local: LocalEntity): Weights {
  if (local.unsure) return NO_WEIGHTS;
  if (local.kind !== 'person') return local.certain ? { ...NO_WEIGHTS, [local.kind]: 6 } : NO_WEIGHTS;
  const words = local.name.split(' ');
  if (words.length > 1 && isGivenName(foldName(words[0] ?? ''))) return { ...NO_WEIGHTS, person: 4 };
  return { ...NO_WEIGHTS, person: local.roles.size > 0 ? 3 : 1 };
}
