import { nextRandom } from '../seeded-random.ts';
import { MUTATION_KINDS, type Mutant } from './sites.ts';

/** Draws mutants by chance, each kind in turn as long as it has any, so that few of them already try every kind. The same seed draws the same. */
export function drawMutants(
  mutants: readonly Mutant[],
  { seed, count }: { seed: number; count: number },
): Mutant[] {
  const random = nextRandom(seed);
  const left = MUTATION_KINDS.map((kind) => mutants.filter((mutant) => mutant.kind === kind));
  const drawn: Mutant[] = [];
  while (drawn.length < count && left.some(({ length }) => length > 0)) {
    for (const list of left) {
      const [mutant] = list.splice(Math.floor(random() * list.length), 1);
      if (mutant !== undefined && drawn.length < count) drawn.push(mutant);
    }
  }
  return drawn;
}
