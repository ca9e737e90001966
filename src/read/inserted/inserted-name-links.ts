import type { Span } from '../../model/span.ts';
import { toWordSet } from '../../model/word-lists.ts';

/** A word of a line as it is between spaces. */
type Word = Span & { text: string };

/** Where a name occurs twice, the second time with the first headline run into it: from after the first one to after the second, in words. */
type Opening = { last: number; from: number; to: number; isGlued: boolean; isPersonLike: boolean };

/** Most words of a person's full name. */
const MAX_NAME_WORDS = 7;
/** Most words of the headlines that are put into a sentence: three or four of them. */
const MAX_HEADLINE_WORDS = 130;
/** Fewest words that run into a name where nothing says where they end. */
const MIN_OPEN_WORDS = 5;

/** A word that names are made of: with a capital, an initial, a nickname in brackets, a particle. */
const NAME_WORD =
  /^(?:[("“]?\p{Lu}[\p{L}\p{M}.'’-]{0,30}[)"”]?|v[ao]n|de[rnl]?|d[aiu]|la|le|ter|ten|bin|al|el)$/u;
const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?,?$/u;
/** What a full name does not hold: an article, letters of a body. */
const NO_PERSON = /^(?:The|A|An|\p{Lu}{2,})$/u;
/** What a headline opens with where it runs into a name: “BrownCouncil”, “Brown2026”, “Brown'Old bridge'”. */
const HEADLINE_START = /^["“'‘]?(?:\p{Lu}|[$€£]?\d)/u;
/** “MORE”, “MORE,”, “MORE’s”: one word in capitals, whatever mark follows. */
const SHOUTED = /^(\p{Lu}{3,20})(?:[^\p{L}\p{N}:]|$)/u;

/** Words in capitals by which pages call on the reader to open what they lead to. */
const CALLS = toWordSet(
  'MORE READ READING SEE VIEW SHOW ALL FULL STORY NEXT RELATED CONTINUE HERE DETAILS EXPAND PROFILE',
);
/** Fewest letters of another shouted word, and how many names it has to follow, for it to be the page's own. */
const MIN_OWN_LETTERS = 4;
const MIN_OWN_OPENINGS = 3;

const toWords = (text: string): Word[] =>
  [...text.matchAll(/\S{1,200}/gu)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));

const toShouted = (word: string): string | undefined => SHOUTED.exec(word)?.[1];

/** The name that a word begins with, where it comes before as well: “Brown” of “BrownCouncil” after “Ann Brown Ann Mary”. */
function findOpening(words: readonly Word[], at: number): Opening | undefined {
  const word = words[at]?.text ?? '';
  if (!/^\p{Lu}\p{L}/u.test(word)) return undefined;
  for (let last = at - 2; last >= 0 && at - last <= MAX_NAME_WORDS; last -= 1) {
    if (last < at - 2 && !NAME_WORD.test(words[last + 1]?.text ?? '')) return undefined;
    const surname = words[last]?.text ?? '';
    if (surname.length < 2 || !word.startsWith(surname)) continue;
    const from = SUFFIX.test(words[last + 1]?.text ?? '') ? last + 2 : last + 1;
    const full = words.slice(from, at).map(({ text }) => text);
    if (full.length === 0 || !full.every((part) => NAME_WORD.test(part))) return undefined;
    const rest = word.slice(surname.length);
    const isGlued = HEADLINE_START.test(rest);
    if (!isGlued && rest !== '') continue;
    return {
      last: at,
      from,
      to: surname.length,
      isGlued,
      isPersonLike: !full.some((part) => NO_PERSON.test(part)),
    };
  }
  return undefined;
}

/** The openings of a line, in its order: of those that share words the last, since “Ann Brown Ann Mary Brown” repeats both names. */
function findOpenings(words: readonly Word[]): Opening[] {
  const openings: Opening[] = [];
  for (const at of words.keys()) {
    const opening = findOpening(words, at);
    if (opening === undefined) continue;
    if (opening.from <= (openings.at(-1)?.last ?? -1)) openings.pop();
    openings.push(opening);
  }
  return openings;
}

/** Shouted words, not acronyms, that follow every doubled name of an article: how its page closes the links, whatever it says. */
export function findOwnCalls(lines: readonly string[]): ReadonlySet<string> {
  const shouted = lines.flatMap((line) => {
    const words = toWords(line);
    const openings = findOpenings(words).filter(({ isGlued }) => isGlued);
    return openings.map(
      ({ last }, index) =>
        new Set(
          words
            .slice(last + 1, openings[index + 1]?.last)
            .flatMap(({ text }) => toShouted(text) ?? [])
            .filter((word) => word.length >= MIN_OWN_LETTERS),
        ),
    );
  });
  const [first, ...others] = shouted;
  if (first === undefined || shouted.length < MIN_OWN_OPENINGS) return new Set();
  return new Set([...first].filter((word) => others.every((set) => set.has(word))));
}

/** Where the headlines end: after the first word in capitals that calls on the reader, with those that go on. */
function findEnd(words: readonly Word[], opening: Opening, own: ReadonlySet<string>): number | undefined {
  const isCall = (text: string): boolean => {
    const word = toShouted(text);
    return word !== undefined && (CALLS.has(word) || own.has(word));
  };
  const name = words[opening.last];
  if (name === undefined) return undefined;
  const rest = name.text.slice(opening.to);
  if (isCall(rest)) return name.start + opening.to + (toShouted(rest)?.length ?? 0);
  const until = Math.min(words.length, opening.last + 1 + MAX_HEADLINE_WORDS);
  for (let at = opening.last + 1; at < until; at += 1) {
    const word = words[at];
    if (word === undefined || !isCall(word.text)) continue;
    const next = words[at + 1];
    const goesOn = toShouted(word.text) === word.text && next !== undefined && isCall(next.text);
    if (!goesOn) return word.start + (toShouted(word.text)?.length ?? 0);
  }
  // “VeldeDOSSIER left”: no headline, and a word of the page alone.
  const isAlone = toShouted(rest) === rest && rest.length >= MIN_OWN_LETTERS;
  return isAlone ? name.end : undefined;
}

/**
 * The stretches of a line where a person's full name follows the name as the sentence has it, with headlines of other pages run into it, up to the
 * word in capitals that calls on the reader: “Ann Brown[ Ann Mary BrownCouncil votes to close bridge MORE], who rows …”.
 *
 * @param own  more words in capitals that end them: see `findOwnCalls`
 * @returns in the order of the line, disjoint, each from after the first name on; the last one is as long as the line where nothing says where it ends
 */
export function findNameLinks(text: string, own: ReadonlySet<string>): (Span & { isOpen: boolean })[] {
  if (!/\p{Ll}["“'‘]?(?:\p{Lu}|[$€£]?\d)|\p{Lu}{3}/u.test(text)) return [];
  const words = toWords(text);
  const found: (Span & { isOpen: boolean })[] = [];
  for (const opening of findOpenings(words)) {
    const start = words[opening.from - 1]?.end ?? 0;
    if (start < (found.at(-1)?.end ?? 0)) continue;
    const end = findEnd(words, opening, own);
    const isLong = words.length - opening.last >= MIN_OPEN_WORDS;
    if (end !== undefined) found.push({ start, end, isOpen: false });
    else if (opening.isGlued && opening.isPersonLike && isLong)
      found.push({ start, end: text.length, isOpen: true });
  }
  return found;
}
