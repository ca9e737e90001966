import type { Hedge } from '../model/article.ts';
import { bySpan, type Span } from '../model/span.ts';
import { HEDGE_PHRASES, NEGATIONS, NO_HEDGE, NO_NEGATION } from './lexicon/hedges-words.ts';

type Phrase = { kind: Hedge['kind']; pattern: RegExp };

const toSource = (phrases: readonly string[]): string =>
  `(?<![\\p{L}\\p{N}])(?:${phrases.join('|')})(?![\\p{L}\\p{N}])`;

const PHRASES: readonly Phrase[] = HEDGE_PHRASES.map(({ kind, phrases }) => ({
  kind,
  pattern: new RegExp(toSource(phrases), 'giu'),
}));
/** Any of them; most sentences have none, and one search tells. */
const ANY_PHRASE = new RegExp(toSource(HEDGE_PHRASES.flatMap(({ phrases }) => phrases)), 'iu');
const NEGATION = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${NEGATIONS.join('|')})(?![\\p{L}\\p{N}])|(?<=\\p{L})n['’]t(?!\\p{L})`,
  'giu',
);

/**
 * Words of `sentence` that lower certainty, in reading order and disjoint.
 *
 * “would” and “will” are no hedges: in reported speech they only carry the tense. “may” and “might” are left out where they are
 * a month, a name or a noun.
 */
export function findHedges(text: string, sentence: Span): Hedge[] {
  const words = text.slice(sentence.start, sentence.end);
  if (!ANY_PHRASE.test(words)) return [];
  const found: Hedge[] = [];
  // Offsets, not spans: a list of spans would be searched again for every phrase.
  const taken = new Set<number>();
  for (const { kind, pattern } of PHRASES) {
    for (const match of words.matchAll(pattern)) {
      const span = {
        start: sentence.start + match.index,
        end: sentence.start + match.index + match[0].length,
      };
      if (isTaken(taken, span) || !isHedge(words, match)) continue;
      found.push({ ...span, kind });
      for (let at = span.start; at < span.end; at += 1) taken.add(at);
    }
  }
  return found.sort(bySpan);
}

function isTaken(taken: ReadonlySet<number>, { start, end }: Span): boolean {
  for (let at = start; at < end; at += 1) if (taken.has(at)) return true;
  return false;
}

/** How much of the words round a hedge is looked at. */
const CONTEXT_LENGTH = 30;
/** Before it the words that open its clause are looked at, too: “so that talks on the harbour may go on”. */
const BEFORE_LENGTH = 60;

/** False for the month (“in May”), the noun (“military might”) and the other words that only look like hedges. */
function isHedge(words: string, match: RegExpExecArray): boolean {
  const lower = match[0].toLowerCase();
  const before = words.slice(Math.max(0, match.index - BEFORE_LENGTH), match.index).trimEnd();
  const following = match.index + match[0].length;
  const after = words.slice(following, following + CONTEXT_LENGTH).trimStart();
  if (lower === 'may' && match[0] !== 'may') return match.index === 0 && !/^\d/u.test(after);
  return !NO_HEDGE.some(
    (rule) =>
      rule.words.includes(lower) && (rule.before?.test(before) === true || rule.after?.test(after) === true),
  );
}

/** Negations of `sentence`: “not”, “never”, “without”, … ; of “didn’t” the “n’t”. Verbs like “refuse” are not among them. */
export function findNegations(text: string, sentence: Span): Span[] {
  const words = text.slice(sentence.start, sentence.end);
  return [...words.matchAll(NEGATION)]
    .filter((match) => {
      const following = match.index + match[0].length;
      return !NO_NEGATION.test(words.slice(following, following + CONTEXT_LENGTH).trimStart());
    })
    .map((match) => ({
      start: sentence.start + match.index,
      end: sentence.start + match.index + match[0].length,
    }));
}
