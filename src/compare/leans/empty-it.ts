import type { Token } from '../../annotate/lexicon/tokens.ts';
import { BE } from './lean-words.ts';

/** So many words after “it” say whether it stands for something. */
const REACH = 12;

const MODAL = '(?:(?:will|would|could|can|may|might|should|must) )?';
const TURNS = "(?:(?:not|n't|also|still|now|only|again|already|likely|probably|certainly) )*";
const IS = `${MODAL}${TURNS}(?:be|been|is|was|'s|isn't|wasn't) ${TURNS}`;

/** “it could be hard to”, “it’s unclear how”: one to three words without an article, and the clause that is so. */
const EXTRAPOSED = new RegExp(
  `^it ${IS}(?!(?:an?|the|his|her|its|their|our|my|just|all|about|going|only) )(?:(?!\\p{L}+(?:ing|ed) )[\\p{L}-]+ ){1,3}(?:to|that|whether|if|how|why|when|who|for (?:[\\p{L}-]+ ){1,4}to) `,
  'u',
);
/** “it is expected that”, “it is now being reported that”. */
const REPORTED = new RegExp(
  `^it ${IS}(?:being )?(?:\\p{L}+ed|known|thought|said|understood|felt|shown) that `,
  'u',
);
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
  const said = words
    .slice(at, at + REACH)
    .map(({ lower }) => lower.replaceAll('’', "'"))
    .join(' ');
  return standsForNothing(words, at) || [EXTRAPOSED, REPORTED, IDIOMS].some((form) => form.test(`${said} `));
}
