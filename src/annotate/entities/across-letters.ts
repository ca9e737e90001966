import { overlaps, type Span } from '../../model/span.ts';
import { BEFORE_LETTERS } from '../lexicon/joined-words.ts';
import { DEMONYM_WORDS } from '../lexicon/names-demonyms.ts';
import { findPlace } from '../lexicon/names-gazetteer.ts';
import { KNOWN_BODIES } from '../lexicon/names-words.ts';
import { isCapital, type Token } from '../lexicon/tokens.ts';
import type { TokenIndex } from '../names/tokens.ts';
import type { LocalEntity, LocalMention } from './local.ts';

type Group = readonly LocalEntity[];

/**
 * The groups with their letters counted wherever an article that names them so has them outside every other name: “the then-HWU director”, “the House HWU”.
 *
 * Before anybody says how often letters occur in an article, its own words were looked through.
 */
export function withLetters(
  groups: readonly Group[],
  tokens: ReadonlyMap<string, TokenIndex>,
): LocalEntity[][] {
  const taken = Map.groupBy(
    groups
      .flat()
      .flatMap(({ article, mentions, counted = [] }) =>
        [...mentions, ...counted].map(({ start, end }) => ({ article, start, end })),
      ),
    ({ article }) => article,
  );
  return groups.map((group) =>
    group.map((local) => {
      const letters = lettersOf(local);
      const index = tokens.get(local.article);
      if (letters.size === 0 || index === undefined) return local;
      const found = findLetters(index, letters, taken.get(local.article) ?? []);
      return found.length === 0 ? local : { ...local, counted: [...(local.counted ?? []), ...found] };
    }),
  );
}

/** The capitals without stops that an article calls a body by. */
const lettersOf = ({ kind, mentions }: LocalEntity): ReadonlySet<string> =>
  new Set(kind === 'body' ? mentions.flatMap(({ text }) => (/^\p{Lu}{3,6}$/u.test(text) ? [text] : [])) : []);

function findLetters(
  index: TokenIndex,
  letters: ReadonlySet<string>,
  taken: readonly Span[],
): LocalMention[] {
  const found: LocalMention[] = [];
  for (const [, { list, index: at }] of index) {
    const token = list[at];
    if (token === undefined) continue;
    const joined = BEFORE_LETTERS.exec(token.text)?.[0].length ?? 0;
    const text = token.text.slice(joined);
    const mention = { start: token.start + joined, end: token.end, text };
    if (!letters.has(text) || isInName(list, at, joined > 0)) continue;
    if (!taken.some((other) => overlaps(other, mention))) found.push(mention);
  }
  return found;
}

/** “HWU Academy”, “Marrow HWU”, “@HWU”: a piece of another name; of “House HWU” and “Oska HWU” each stands for itself. */
function isInName(list: readonly Token[], at: number, joined: boolean): boolean {
  const [before, token, next] = [list[at - 1], list[at], list[at + 1]];
  if (token === undefined || (isCapital(next) && (next?.start ?? 0) - token.end <= 1)) return true;
  if (before === undefined || joined) return false;
  if (before.end === token.start) return /[@#&/\-.]$/u.test(before.text);
  return isCapital(before) && before.kind === 'word' && !isApart(before);
}

const isApart = ({ text, lower }: Token): boolean =>
  KNOWN_BODIES.has(lower) || DEMONYM_WORDS.has(lower) || findPlace(text)?.sure === true || lower === 'the';
