import type { EntityKind } from '../model/kinds.ts';
import { bySpan, overlaps, type Span } from '../model/span.ts';
import { toNameKind } from './names-kinds.ts';
import { findRuns, isOpening, type Run, wordsOf } from './names-runs.ts';
import { findTokens, isCapital, type Token } from './tokens.ts';

/** One mention of a place, a body or another thing; `name` is its form with plain spaces. */
export type NameMention = Span & { name: string; kind: EntityKind; certain: boolean };

type Candidate = NameMention & { doubtful: boolean };

/**
 * Places, bodies and other named things in an article's sentences, in reading order, disjoint from `people`.
 *
 * A capital that any word would have (first in a sentence, in a headline) counts only where the same name stands
 * elsewhere in the article, or a table or its form (FBI) knows it.
 */
export function findNames(text: string, sentences: readonly Span[], people: readonly Span[]): NameMention[] {
  const candidates: Candidate[] = [];
  const titled: Token[][] = [];
  for (const sentence of sentences) {
    const tokens = findTokens(text, sentence);
    const within = people.filter((person) => overlaps(person, sentence));
    if (isTitleCase(tokens)) titled.push(tokens);
    else candidates.push(...findRuns(tokens, within).map((run) => toCandidate(tokens, run)));
  }
  const sure = candidates.filter((candidate) => !candidate.doubtful);
  const known = new Map(sure.map((candidate) => [candidate.name, candidate]));
  const kept = candidates.filter((candidate) => !candidate.doubtful || known.has(candidate.name));
  const repeated = titled.flatMap((tokens) => findKnown(tokens, known, people));
  return settleKinds([...kept, ...repeated].sort(bySpan));
}

function toCandidate(tokens: readonly Token[], run: Run): Candidate {
  const name = wordsOf(tokens, run);
  const apposed =
    tokens[run.next]?.text === ',' && isCapital(tokens[run.next + 1])
      ? (tokens[run.next + 1]?.text ?? '')
      : '';
  const before = tokens[run.first - 1]?.lower ?? '';
  const { kind, certain } = toNameKind(name, { before, apposed });
  const doubtful = isOpening(tokens, run.first) && run.next - run.first === 1 && !certain;
  return {
    start: tokens[run.first]?.start ?? 0,
    end: tokens[run.next - 1]?.end ?? 0,
    name,
    kind,
    certain,
    doubtful,
  };
}

/** Most long words have capitals: a headline, where a capital says nothing. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter((token) => token.kind === 'word' && token.text.length > 3);
  return long.length > 2 && long.filter(isCapital).length >= 0.7 * long.length;
}

/** Names of the rest of the article, and names that a table knows, in a headline. */
function findKnown(
  tokens: readonly Token[],
  known: ReadonlyMap<string, NameMention>,
  people: readonly Span[],
): NameMention[] {
  const found: NameMention[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    for (let next = Math.min(tokens.length, first + 5); next > first; next -= 1) {
      const name = wordsOf(tokens, { first, next });
      const model = known.get(name);
      const kind = model ?? toNameKind(name, { before: '', apposed: '' });
      if (model === undefined && !(isCapital(tokens[first]) && kind.kind === 'place' && kind.certain))
        continue;
      const span = { start: tokens[first]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
      if (people.some((person) => overlaps(person, span))) continue;
      found.push({ ...span, name, kind: kind.kind, certain: kind.certain });
      first = next - 1;
      break;
    }
  }
  return found;
}

/** A name has one kind in an article: the certain one, else the most frequent. */
function settleKinds(mentions: readonly NameMention[]): NameMention[] {
  const kinds = new Map<string, NameMention>();
  const placed = new Set(
    mentions.filter((mention) => mention.kind === 'place').map((mention) => mention.name),
  );
  for (const mention of mentions) {
    const best = kinds.get(mention.name);
    if (best === undefined || (mention.certain && !best.certain)) kinds.set(mention.name, mention);
  }
  return mentions.map((mention) => {
    const { kind, certain } = kinds.get(mention.name) ?? mention;
    const settled = !certain && placed.has(mention.name) ? 'place' : kind;
    return { start: mention.start, end: mention.end, name: mention.name, kind: settled, certain };
  });
}
