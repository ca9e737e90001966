import fc from 'fast-check';

/**
 * fast-check with one seed for every test: what passes here passes on every machine. `PROPERTY_SEED` tries other texts by hand.
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20250818) });

/**
 * What is made of drawn values, made once for all properties of a file: with one seed each of them draws the same.
 *
 * @param toKey  tells the values apart
 */
export function oncePerDraw<Drawn extends unknown[], Made>(
  make: (...drawn: Drawn) => Made,
  toKey: (...drawn: Drawn) => string = (...drawn) => JSON.stringify(drawn),
): (...drawn: Drawn) => Made {
  const made = new Map<string, { value: Made }>();
  return (...drawn) => {
    const key = toKey(...drawn);
    const known = made.get(key) ?? { value: make(...drawn) };
    made.set(key, known);
    return known.value;
  };
}

export default fc;
