import type { Attribution } from '../../model/article.ts';
import type { CitedUnit } from '../clauses/cited.ts';
import { findPhraseBefore, type Phrase } from '../clauses/phrases.ts';
import { isClauseEdge, lowerAt, type Tokens, textAt } from '../clauses/tokens-at.ts';
import { NOUN_LINKS } from '../lexicon/clause-words.ts';
import { SAYING_NOUNS, STAND_NOUNS } from '../lexicon/source-nouns.ts';
import { OWNERS } from '../lexicon/speakers-words.ts';
import { toSourceVoice } from './voice-source.ts';

const RUMOURS = /^(?:reports?|rumou?rs?|allegations?|suspicions?)$/u;

/** Longest way from a noun to the end of what it reports, in tokens. */
const MAX_CONTENT_TOKENS = 60;

/** The possessor before a noun: “Hale’s repeated claim”, “his claim”; null when there is none. */
function findPossessor(tokens: Tokens, noun: number): Phrase | null {
  for (let at = noun - 1; at >= 0 && noun - at <= 3; at -= 1) {
    const lower = lowerAt(tokens, at);
    if (OWNERS.has(lower)) return { from: at, to: at + 1, head: at };
    if (lower === "'s" || (/^['’]$/u.test(textAt(tokens, at)) && lowerAt(tokens, at - 1).endsWith('s')))
      return toOwner(tokens, findPhraseBefore(tokens, at - 1));
    if (tokens[at]?.kind !== 'word') return null;
  }
  return null;
}

/** A possessor without the participle that it is the object of: “contradicting the harbour office’s claim”. */
function toOwner(tokens: Tokens, phrase: Phrase | undefined): Phrase | null {
  if (phrase === undefined) return null;
  const isParticiple = /^\p{Ll}{3,}ing$/u.test(textAt(tokens, phrase.from));
  return isParticiple && phrase.head > phrase.from ? { ...phrase, from: phrase.from + 1 } : phrase;
}

/** Index after the last token of a noun's content: the next comma, dash or stop. */
function findEnd(tokens: Tokens, start: number): number {
  let at = start;
  while (
    at < tokens.length &&
    at - start < MAX_CONTENT_TOKENS &&
    (tokens[at]?.kind === 'quote' || !isClauseEdge(tokens, at))
  )
    at += 1;
  return textAt(tokens, at - 1) === '.' ? at - 1 : at;
}

function toAttribution(unit: CitedUnit, noun: number): Attribution | undefined {
  const { tokens } = unit;
  const word = lowerAt(tokens, noun);
  const link = lowerAt(tokens, noun + 1);
  const says = SAYING_NOUNS.has(word) && link === 'that';
  if (!says && !(STAND_NOUNS.has(word) && NOUN_LINKS.has(link))) return undefined;
  const possessor = findPossessor(tokens, noun);
  if (!says && possessor === null) return undefined;
  const [cue, first] = [tokens[noun], tokens[noun + 2]];
  const last = tokens[findEnd(tokens, noun + 2) - 1];
  if (cue === undefined || first === undefined || last === undefined || last.end <= first.start)
    return undefined;
  const [from, to] =
    possessor === null ? [undefined, undefined] : [tokens[possessor.from], tokens[possessor.to - 1]];
  const voice =
    possessor === null
      ? RUMOURS.test(word)
        ? 'hearsay'
        : 'own'
      : says
        ? toSourceVoice(tokens, possessor)
        : 'own';
  return {
    source: from === undefined || to === undefined ? null : { start: from.start, end: to.end, entity: null },
    cue: { start: cue.start, end: cue.end },
    content: { start: first.start, end: last.end },
    voice,
  };
}

/** Attributions by a noun: “Hale’s claim that …”, “fears that …”, “her support for …”. */
export const findNounAttributions = (unit: CitedUnit): Attribution[] =>
  unit.tokens.flatMap((token, index) => (token.kind === 'word' ? (toAttribution(unit, index) ?? []) : []));
