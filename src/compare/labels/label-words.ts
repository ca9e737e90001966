import { isVerb } from '../../annotate/clauses/subjects.ts';
import type { Tokens } from '../../annotate/clauses/tokens-at.ts';
import { ADVERBS, PREPOSITIONS, RELATIVES, SUBORDINATORS } from '../../annotate/lexicon/speakers-words.ts';
import { findTokens } from '../../annotate/lexicon/tokens.ts';
import { COORDINATORS } from '../../model/function-words.ts';
import { withoutTie } from '../leans/opening-ties.ts';
import { hasVerb } from '../scraps/cut-inside.ts';

/** How a passage reads as a heading: a whole sentence, a clause of one, a noun phrase, or a piece that needs what stands before it. */
export type LabelForm = 'whole' | 'clause' | 'phrase' | 'fragment';

/** Words of a passage that can stand as a heading. */
export type LabelWords = { text: string; form: LabelForm };

/** Joins what follows to what stands before. After a capital letter a whole sentence follows, which stands as it is. */
const COORDINATOR = /^(?:and|but|so|yet|or|nor)(?=\s)/u;
/** Opens a clause that leans on another one. Not “if”, “unless”, “until”: without them the clause would say something else. */
const SUBORDINATOR = /^(?:even though|although|though|while|whereas|because|where|when|that)(?=\s)/iu;
/** Opens a noun phrase that leans on a sentence. */
const LEADING = /^(?:following|including)(?=\s)/u;

/** Verbs that join a plural to what it is: “the details remain unclear”. Source: English grammars on linking verbs, listed by hand. */
const LINKING = /^(?:remains?|seems?|appears?|becomes?|looks?|stays?|continues?)$/u;
const PARTICIPLE = /^\p{Ll}{3,}ing$/u;
const LOWER_START = /^[^\p{L}\p{N}]*\p{Ll}/u;
/** A full stop that ends a sentence, not an abbreviation. */
const FINAL_STOP = /(?<=[\p{L}-]{3}|\s\p{Ll}{2}|\p{Nd}|[)%])\.$/u;

/**
 * Takes from a passage what can stand as a heading: a part of a sentence goes without the connective that opens it, where a clause or a noun phrase is left, and
 * without the full stop. A whole sentence stays as it is, and so does a passage of several or with one half of a quotation.
 *
 * Words are left off at the ends only: what is given stands in the passage as it is.
 *
 * @example “though the price was not given.” gives “the price was not given”, a clause
 */
export function toLabelWords(passage: string): LabelWords {
  const exact = withoutLoneBracket(passage);
  if (hasManySentences(exact)) return { text: exact, form: toForm(exact) };
  if (!hasWholeQuotations(exact)) {
    const text = withoutLoneMark(exact);
    return { text, form: toForm(text) };
  }
  const { text, form } = withoutConnective(exact) ?? { text: exact, form: toForm(exact) };
  return { text: form === 'whole' ? text : text.replace(FINAL_STOP, ''), form };
}

/** Without the bracket at its start that closes in another sentence. */
const withoutLoneBracket = (text: string): string =>
  text.startsWith('(') && !text.includes(')') ? text.slice(1) : text;

/** A passage of several sentences keeps its stops. */
const hasManySentences = (text: string): boolean => /[.!?]["”’)]?\s+["“‘(]?\p{Lu}/u.test(text.slice(4));

/** Without the one quotation mark at an end whose other half stands in another sentence. */
function withoutLoneMark(text: string): string {
  if ([...text.matchAll(MARK)].length !== 1) return text;
  return text.replace(LONE_MARK, '');
}
const MARK = /["“”]/gu;
const LONE_MARK = /^["“]|["”]$/u;

const toTokens = (text: string): Tokens => findTokens(text).map((token) => ({ ...token, quote: -1 }));

const hasWholeQuotations = (text: string): boolean =>
  text.split('“').length === text.split('”').length && text.split('"').length % 2 === 1;

function withoutConnective(text: string): LabelWords | undefined {
  const toRest = (opener: RegExp): string | undefined => {
    const found = opener.exec(text);
    return found === null ? undefined : text.slice(found[0].length).trimStart();
  };
  const joined = toRest(COORDINATOR) ?? withoutAnd(text);
  if (joined !== undefined && isClause(toTokens(joined))) return { text: joined, form: 'clause' };
  const untied = withoutTie(text);
  if (untied !== undefined && hasVerb(findTokens(untied))) return { text: untied, form: 'whole' };
  // “That border is long” opens with what it speaks of, “that the border is long” with a connective.
  const leaning = text.startsWith('That ') ? undefined : toRest(SUBORDINATOR);
  if (leaning !== undefined && !hasLaterClause(leaning) && isClause(toTokens(leaning)))
    return { text: leaning, form: 'clause' };
  const led = toRest(LEADING);
  return led !== undefined && isNounPhrase(toTokens(led)) ? { text: led, form: 'phrase' } : undefined;
}

/** “And Velde rows” of which nothing is lost without the “And”: it opens a sentence, before a name. */
function withoutAnd(text: string): string | undefined {
  const rest = text.slice('And '.length);
  const first = rest.charAt(0);
  return text.startsWith('And ') && first !== first.toLowerCase() ? rest : undefined;
}

function toForm(text: string): LabelForm {
  if (!LOWER_START.test(text)) return 'whole';
  const tokens = toTokens(text);
  if (SUBORDINATORS.has(tokens[0]?.lower ?? '')) return 'fragment';
  return isClause(tokens) ? 'clause' : 'fragment';
}

/** True when a main clause follows a comma: “while it rained, the quay stayed open”. */
function hasLaterClause(text: string): boolean {
  const tokens = toTokens(text);
  return tokens.some((token, at) => token.text === ',' && isClause(tokens.slice(at + 1)));
}

/** True for words that open with a subject and have a verb after it. */
export const isClause = (tokens: Tokens): boolean =>
  isNounPhrase(tokens) &&
  tokens.some((token, at) => at > 0 && (isVerb(tokens, at) || LINKING.test(token.lower)));

/** True for words that open with a noun phrase: no verb, no participle, and no word that leans on what stands before. */
function isNounPhrase(tokens: Tokens): boolean {
  const first = tokens.findIndex((token) => token.kind === 'word' && !ADVERBS.has(token.lower));
  const lower = tokens[first]?.lower ?? '';
  const leans =
    COORDINATORS.has(lower) || PREPOSITIONS.has(lower) || RELATIVES.has(lower) || SUBORDINATORS.has(lower);
  const isCapital = /^\p{Lu}/u.test(tokens[first]?.text ?? '');
  const isDeed = !isCapital && (isVerb(tokens, first) || PARTICIPLE.test(lower));
  return lower !== '' && !leans && !isDeed;
}
