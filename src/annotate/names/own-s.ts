import { AFTER_WHOLE_NAME } from '../lexicon/grammar-beside.ts';
import { AUXILIARIES, PREPOSITIONS } from '../lexicon/speakers-words.ts';
import type { NameMention } from './candidates.ts';

/** The letter that a name may end in by itself, or that says whose something is. */
const OWN_S = /^['’]s(?!\p{L})/u;

/** What may follow a whole name, and no thing that is somebody's: a mark, the end, or a word that opens no noun. */
const MARK_AFTER = /^\s*(?:[,.;:!?)”"]|$)/u;
const WORD_AFTER = /^\s+(\p{Ll}+)/u;

/** True where the words after a name show that it ends there. */
function endsThere(after: string): boolean {
  if (MARK_AFTER.test(after)) return true;
  const word = WORD_AFTER.exec(after)?.[1] ?? '';
  return PREPOSITIONS.has(word) || AUXILIARIES.has(word) || AFTER_WHOLE_NAME.has(word);
}

/** Characters after a name that are read. */
const REACH = 40;

/** True for a name that is made of several, as firms of several founders are: “Holm & Stone”. */
const isOfSeveral = (name: string): boolean => / (?:&|and) /u.test(name);

/**
 * The names of an article, those with a “’s” of their own in full: “Holm & Stone’s”, a firm called after its founders. Such a name never stands without it, and where
 * nothing follows that it could own (a comma, a full stop, “said”) it has it all the same. One word alone says too little: “like Oska’s, her harbour …”.
 */
export function withOwnS(text: string, mentions: readonly NameMention[]): NameMention[] {
  const after = ({ end }: NameMention): string => text.slice(end, end + REACH);
  const own = new Set(
    [...Map.groupBy(mentions, ({ name }) => name)].flatMap(([name, all]) => {
      const isAlways = all.every((mention) => OWN_S.test(after(mention)));
      const ends = all.filter((mention) => endsThere(after(mention).slice(2)));
      return isAlways && ends.length > 0 && (isOfSeveral(name) || ends.length > 1) ? [name] : [];
    }),
  );
  return mentions.map((mention) =>
    own.has(mention.name) && mention.kind !== 'place'
      ? { ...mention, end: mention.end + 2, name: mention.name + after(mention).slice(0, 2) }
      : mention,
  );
}
