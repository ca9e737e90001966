import type { Citation } from '../clauses/citations.ts';
import type { CitedUnit } from '../clauses/cited.ts';
import { isVerb } from '../clauses/subjects.ts';
import { isClauseEdge, lowerAt, type Tokens } from '../clauses/tokens-at.ts';
import { CALLING_VERBS } from '../lexicon/verb-classes.ts';

/** Most tokens between a verb of naming and the words in marks: “called a kind of “tax””. */
const MAX_BETWEEN = 6;

const isNaming = ({ lemma, order }: Citation): boolean =>
  CALLING_VERBS.has(lemma) && order === 'subject-first';

/** Index of the “what” of “what Velde called “a tax””; undefined where none opens the clause of a verb of naming. */
function findWhat(tokens: Tokens, citation: Citation): number | undefined {
  const { source, cue } = citation;
  if (source === null || !isNaming(citation)) return undefined;
  const at = Math.min(source.from, cue.from) - 1;
  return lowerAt(tokens, at) === 'what' ? at : undefined;
}

/** After the words that somebody calls a thing by in “what Velde called “a tax””: what follows goes on with the sentence. */
export function findNamedEnd({ tokens }: CitedUnit, citation: Citation): number | undefined {
  if (findWhat(tokens, citation) === undefined) return undefined;
  const { to } = citation.cue;
  for (let at = to; at < Math.min(tokens.length, to + MAX_BETWEEN); at += 1) {
    if (tokens[at]?.kind === 'quote') return at + 1;
    if (isClauseEdge(tokens, at)) return undefined;
  }
  return undefined;
}

/** True where what comes before a place is a setting with such words in it, and no clause: “Despite what Mills called “a tax,” | Velde said”. */
export function isNamedSetting(unit: CitedUnit, first: number): boolean {
  const { tokens, citations } = unit;
  return citations.some((one) => {
    const [what, end] = [findWhat(tokens, one), findNamedEnd(unit, one)];
    if (what === undefined || end === undefined || end > first || first - end > 1) return false;
    return tokens.slice(0, what).every((token, at) => token.kind === 'word' && !isVerb(tokens, at));
  });
}
