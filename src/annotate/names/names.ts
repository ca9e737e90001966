import { bySpan, findOverlapping, overlaps, type Span } from '../../model/span.ts';
import { findPlace } from '../lexicon/names-gazetteer.ts';
import { KNOWN_BODIES, NATIONAL_BODIES } from '../lexicon/names-words.ts';
import { findTokens, isCapital, type Token } from '../lexicon/tokens.ts';
import { isTitleCased } from '../people/article-runs.ts';
import type { Run } from '../runs/find-runs.ts';
import { type Candidate, type NameMention, toCandidate } from './candidates.ts';
import { withoutCurrencies } from './currency.ts';
import { type NameKind, toNameKind, UNPLACED } from './kinds.ts';
import { withLettered } from './lettered.ts';
import { wordsOf } from './name-words.ts';
import { findNoName, findUnits } from './no-name-rules.ts';
import { withOwnS } from './own-s.ts';
import { findBareTitles, findQuotedTitles } from './quoted-titles.ts';
import { findNamedRuns } from './runs.ts';

/** A sentence; `heading` when it is a headline or a crosshead. */
export type Heading = Span & { heading: boolean };

/** What is in an article before it is decided what of it are names. */
type Scan = {
  candidates: Candidate[];
  /** Words that are in lower case somewhere. */
  lowered: Set<string>;
  /** Sentences that write every word with a capital. */
  titled: { tokens: readonly Token[]; taken: readonly Span[] }[];
};

function scan(text: string, sentences: readonly Heading[], people: readonly Span[]): Scan {
  const found: Scan = { candidates: [], lowered: new Set(), titled: [] };
  for (const sentence of sentences) {
    const tokens = withoutCurrencies(findTokens(text, sentence));
    const taken = findOverlapping(people, sentence);
    for (const token of tokens) if (/^\p{Ll}/u.test(token.text)) found.lowered.add(token.lower);
    if (isTitleCase(tokens, sentence.heading)) found.titled.push({ tokens, taken });
    else found.candidates.push(...findCandidates(tokens, taken));
  }
  return found;
}

/** The capitals of a sentence that may be names, disjoint, each in its sentence's order. */
function findCandidates(tokens: readonly Token[], taken: readonly Span[]): Candidate[] {
  const runs = withLettered(tokens, findNamedRuns(tokens, taken), taken).flatMap((run) =>
    toCandidate(tokens, run, taken),
  );
  const quoted = findQuotedTitles(tokens)
    .flatMap((run) => toTitle(tokens, run))
    .filter(
      (title) =>
        !runs.some((run) => run.start === title.start && run.end === title.end && run.rule !== UNPLACED),
    );
  const titles = [...findBareTitles(tokens).flatMap((run) => toTitle(tokens, run)), ...quoted].filter(
    (title) => findOverlapping(taken, title).length === 0,
  );
  return withoutNested([...titles, ...runs.filter((run) => findOverlapping(titles, run).length === 0)]);
}

/** A whole title between marks, as one name. */
function toTitle(tokens: readonly Token[], run: Run): Candidate[] {
  const [first, last] = [tokens[run.first], tokens[run.next - 1]];
  if (first === undefined || last === undefined) return [];
  return [
    {
      start: first.start,
      end: last.end,
      name: wordsOf(tokens, run),
      kind: 'other',
      certain: true,
      rule: 'name-quoted-title',
      doubtful: false,
      stated: false,
      before: '',
      after: '',
    },
  ];
}

const NO_SURNAMES: ReadonlySet<string> = new Set();

/**
 * Places, bodies and other named things in an article's sentences, in reading order, disjoint from `people`.
 *
 * A capital that any word would have (first in a sentence, in a headline) counts only where the same name stands
 * elsewhere in the article, or a table or its form (FBI) knows it. `surnames` are those of the article's people, in lower case.
 */
export function findNames(
  text: string,
  sentences: readonly Heading[],
  people: readonly Span[],
  surnames: ReadonlySet<string> = NO_SURNAMES,
): NameMention[] {
  const { candidates, lowered, titled } = scan(text, sentences, people);
  const units = findUnits(candidates);
  const isNoName = (candidate: Candidate) =>
    findNoName(candidate, { lowered, surnames, units }) !== undefined;
  const alone = new Set(candidates.map(({ name }) => name));
  const all = candidates
    .map((candidate) => withoutSurname(candidate, surnames))
    .flatMap((candidate) => toHalves(candidate, alone));
  const names = all.filter((candidate) => !isNoName(candidate));
  const known = new Map(names.flatMap((name) => (name.doubtful ? [] : [[name.name, name] as const])));
  const openers = new Set([...known.keys()].map((name) => name.split(' ')[0] ?? ''));
  const isKept = (candidate: Candidate) =>
    known.has(candidate.name) || (openers.has(candidate.name) && !isNoName(candidate));
  const repeated = titled.flatMap(({ tokens, taken }) => findKnown(tokens, known, taken));
  return [
    ...withOwnS(text, settleKinds([...all.filter(isKept), ...repeated].sort(bySpan))),
    ...names.filter((candidate) => candidate.doubtful && !isKept(candidate)).map(toUnsure),
  ];
}

/** “Marrow and Oska Holdings” of an article that names both alone: two names. */
function toHalves(candidate: Candidate, alone: ReadonlySet<string>): Candidate[] {
  const [left = '', right = '', ...rest] = candidate.name.split(' and ');
  if (rest.length > 0 || / (?:of|for|on|in) /u.test(left)) return [candidate];
  if (!alone.has(left) || !alone.has(right)) return [candidate];
  const around = { before: '', apposed: '' };
  return [
    { ...candidate, ...toNameKind(left, around), name: left, end: candidate.start + left.length },
    { ...candidate, ...toNameKind(right, around), name: right, start: candidate.end - right.length },
  ];
}

/** “the [Cole] White House”, “the [Cole] Justice Department”: an organ that is called after who leads it. */
function withoutSurname(candidate: Candidate, surnames: ReadonlySet<string>): Candidate {
  const [first = '', ...rest] = candidate.name.split(' ');
  const organ = rest.join(' ');
  const isOrgan =
    KNOWN_BODIES.has(organ.toLowerCase()) || NATIONAL_BODIES.has(rest.at(-1)?.toLowerCase() ?? '');
  if (!isOrgan || !surnames.has(first.toLowerCase())) return candidate;
  const kind = toNameKind(organ, { before: '', apposed: '' });
  return { ...candidate, ...kind, name: organ, start: candidate.end - organ.length };
}

const toUnsure = ({ start, end, name }: Candidate): NameMention => ({
  start,
  end,
  name,
  kind: 'other',
  certain: false,
  rule: 'name-opens-sentence',
  unsure: true,
});

/** Without the names that are inside another. */
function withoutNested(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of [...candidates].sort(bySpan)) {
    if ((kept.at(-1)?.end ?? -1) <= candidate.start) kept.push(candidate);
  }
  return kept;
}

/** Share of the long words with a capital from which a heading, and another sentence, is in title case. */
const HEADING_CAPITAL_RATIO = 0.6;
const SENTENCE_CAPITAL_RATIO = 0.7;

/**
 * Most long words have capitals: a headline, where a capital says nothing. A stop at the end speaks against one, its block for it; of another sentence none but
 * small words are without.
 */
export function isTitleCase(tokens: readonly Token[], heading: boolean): boolean {
  const long = tokens.filter((token) => token.kind === 'word' && token.text.length > 3);
  const ratio = long.length === 0 ? 0 : long.filter(isCapital).length / long.length;
  if (heading) return ratio >= HEADING_CAPITAL_RATIO;
  return (
    long.length > 2 &&
    ratio >= SENTENCE_CAPITAL_RATIO &&
    isTitleCased(tokens) &&
    !tokens.slice(-2).some((token) => token.text === '.')
  );
}

/** Names of the rest of the article, and names that a table knows, in a headline. */
function findKnown(
  tokens: readonly Token[],
  known: ReadonlyMap<string, NameMention>,
  taken: readonly Span[],
): NameMention[] {
  const found: NameMention[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    for (let next = Math.min(tokens.length, first + 5); next > first; next -= 1) {
      const name = wordsOf(tokens, { first, next });
      if (name.endsWith('.') && !/\p{Lu}\.$/u.test(name)) continue;
      const model = known.get(name) ?? toTablePlace(name);
      if (model === undefined || !isCapital(tokens[first])) continue;
      const span = { start: tokens[first]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
      if (taken.some((person) => overlaps(person, span))) continue;
      found.push({ ...span, name, ...kindOf(model) });
      first = next - 1;
      break;
    }
  }
  return found;
}

/** A place that the tables are sure of. */
function toTablePlace(name: string): NameKind | undefined {
  // “The Ruritania inquiry”: the tables know places without an article.
  if (/^the (?!hague$)/iu.test(name)) return undefined;
  const place = findPlace(name);
  return place?.sure
    ? { kind: 'place', certain: true, place: place.id, rule: 'name-table-place' }
    : undefined;
}

const kindOf = ({ kind, certain, place, rule }: NameKind): NameKind => ({
  kind,
  certain,
  rule,
  ...(place !== undefined && { place }),
});

/** A name has one kind in an article: the certain one, else a place where most of its mentions look like one, else that of the first. */
function settleKinds(mentions: readonly NameMention[]): NameMention[] {
  const kinds = new Map<string, NameKind>();
  for (const [name, group] of Map.groupBy(mentions, (mention) => mention.name)) {
    const places = group.filter((mention) => mention.kind === 'place');
    const inPlace = places.length * 2 > group.length ? places[0] : undefined;
    const best =
      group.find((mention) => mention.certain) ??
      inPlace ??
      group.find((mention) => mention.kind !== 'place');
    if (best) kinds.set(name, best);
  }
  return mentions.map((mention) => ({
    start: mention.start,
    end: mention.end,
    name: mention.name,
    ...kindOf(kinds.get(mention.name) ?? mention),
  }));
}
