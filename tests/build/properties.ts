import fc from 'fast-check';

/**
 * fast-check with one seed for every test: what passes here passes on every machine. `PROPERTY_SEED` tries other texts by hand.
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20250818) });

export default fc;
