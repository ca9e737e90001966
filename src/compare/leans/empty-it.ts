import type { Token } from '../../annotate/lexicon/tokens.ts';
import { MODALS } from '../../model/function-words.ts';
import { toWordSet } from '../../model/word-lists.ts';
import { BE } from './lean-words.ts';

/** So many words after “it” say whether it stands for something. */
const REACH = 12;

const HELPING: ReadonlySet<string> = new Set(MODALS);
const TURNS = toWordSet("not n't also still now only again already likely probably certainly");
const FORMS_OF_BE = toWordSet("be been is was 's isn't wasn't");

/** Words after which “it is …” goes on with something, and not with how it is. */
const OF_SOMETHING = toWordSet('a an the his her its their our my just all about going only');
const CLAUSE_OPENERS = toWordSet('to that whether if how why when who');
const REPORTING = toWordSet('known thought said understood felt shown');

const isPlainWord = (word: string | undefined): boolean => word !== undefined && /^[\p{L}-]+$/u.test(word);
const isParticiple = (word: string): boolean => /^\p{L}+(?:ing|ed)$/u.test(word);

/** How many words stand before “be” and its turns: the places at which what it is can begin, none where no “be” follows. */
function findAfterBe(words: readonly string[]): number[] {
  let at = HELPING.has(words[1] ?? '') ? 2 : 1;
  while (TURNS.has(words[at] ?? '')) at += 1;
  if (!FORMS_OF_BE.has(words[at] ?? '')) return [];
  const places = [at + 1];
  while (TURNS.has(words[places.at(-1) ?? 0] ?? '')) places.push((places.at(-1) ?? 0) + 1);
  return places;
}

/** “for pilots to”: who is to do it, in one to four words. */
const opensForSomebody = (words: readonly string[], at: number): boolean =>
  words[at] === 'for' &&
  [2, 3, 4, 5].some(
    (length) => words[at + length] === 'to' && words.slice(at + 1, at + length).every(isPlainWord),
  );

/** “it could be hard to”, “it’s unclear how”: one to three words without an article, and the clause that is so. */
const isExtraposed = (words: readonly string[]): boolean =>
  findAfterBe(words).some(
    (start) =>
      !OF_SOMETHING.has(words[start] ?? '') &&
      [1, 2, 3].some(
        (length) =>
          start + length < words.length &&
          words.slice(start, start + length).every((word) => isPlainWord(word) && !isParticiple(word)) &&
          (CLAUSE_OPENERS.has(words[start + length] ?? '') || opensForSomebody(words, start + length)),
      ),
  );

/** “it is expected that”, “it is now being reported that”. */
const isReported = (words: readonly string[]): boolean =>
  findAfterBe(words).some((place) => {
    const at = words[place] === 'being' ? place + 1 : place;
    const verb = words[at] ?? '';
    return words[at + 1] === 'that' && (REPORTING.has(verb) || /^\p{L}+ed$/u.test(verb));
  });

/** “it makes sense that”, “it remains to be seen”, “it turned out that”, “it’s time for”. */
const IDIOMS =
  /^it (?:(?:will |would |could |may |might )?(?:makes?|made) (?:no |little |more |perfect |some )?sense (?:to|that|for|if) |remain(?:s|ed) (?:to be seen|un(?:clear|known|certain|likely)|(?:possible|likely|true) that) |(?:seems|seemed|appears|appeared) (?:that|as (?:if|though)) |(?:turns|turned) out (?:that )?|(?:is|was|'s) (?:now |also |high |about )?time (?:for|to|that) )/u;

/** “It is time to”, “it was clear that”: what “it” stands for follows; not in “it is going to”. */
export function standsForNothing(words: readonly Token[], at: number): boolean {
  const next = words[at + 2]?.lower ?? '';
  return (
    words[at]?.lower === 'it' &&
    BE.has(words[at + 1]?.lower ?? '') &&
    !/(?:ing|ed)$/u.test(next) &&
    words.slice(at + 2).some(({ lower }) => /^(?:to|that|who|whether|why|how)$/u.test(lower))
  );
}

/**
 * The same, and “it could be hard to”, “it makes sense that”: what stands before is not needed for it. Source: Quirk et al., A comprehensive grammar of the English language, 18.33–35.
 */
export function standsForClause(words: readonly Token[], at: number): boolean {
  if (words[at]?.lower !== 'it') return false;
  const near = words.slice(at, at + REACH).map(({ lower }) => lower.replaceAll('’', "'"));
  return (
    standsForNothing(words, at) || isExtraposed(near) || isReported(near) || IDIOMS.test(`${near.join(' ')} `)
  );
}
