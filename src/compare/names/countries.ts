import { findPlace } from '../../annotate/lexicon/names-gazetteer.ts';

/** ISO code of the country that words are a name or a usual abbreviation of: “U.S.”, “the United States”. */
export const findCountry = (words: string): string | undefined => findPlace(words)?.country;
