import { CONTRACTIONS, CORE_WORDS } from '../model/function-words.ts';

/** Words that are in most sentences: they are no terms of the index, and in a query they are passed over. */
export const STOP_WORDS: ReadonlySet<string> = new Set([
  ...CORE_WORDS,
  ...CONTRACTIONS,
  ...`among another many he'd he'll she'd she'll it'll we'd we'll they'd they'll that's there's what's who's`.split(
    ' ',
  ),
]);
