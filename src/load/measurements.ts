import weights from '../align/weights.json' with { type: 'json' };

/** From how many judged pairs of sentences the weights of the alignment were learned. */
export const JUDGED_PAIR_COUNT = weights.pairs;
