import model from '../align/pairs/model-meaning.json' with { type: 'json' };

/** From how many labelled pairs of sentences the score of a pair was learned. */
export const JUDGED_PAIR_COUNT = model.pairs;
