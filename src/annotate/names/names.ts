import { bySpan, findOverlapping, overlaps, type Span } from '../../model/span.ts';
import { DEMONYM_WORDS } from '../lexicon/names-demonyms.ts';
import { findPlace } from '../lexicon/names-gazetteer.ts';
import { NATIONAL_BODIES, NOT_BODY } from '../lexicon/names-words.ts';
import { SENTENCE_WORDS } from '../lexicon/people-words.ts';
import { findTokens, isCapital, type Token } from '../lexicon/tokens.ts';
import { type NameKind, toNameKind } from './kinds.ts';
import { findRuns, isOpening, type Run, wordsOf } from './runs.ts';

/** One mention of a place, a body or another thing; `name` is its form with plain spaces. */
export type NameMention = Span &
  NameKind & {
    name: string;
    /** The capital may be that of the sentence: a name only where the story's other articles know a person by it. */
    unsure?: true;
  };

type Candidate = NameMention & { doubtful: boolean; stated: boolean };

/** A sentence; `heading` when it is a headline or a crosshead. */
export type Heading = Span & { heading: boolean };

/** What stands in an article before it is decided what of it are names. */
type Scan = {
  candidates: Candidate[];
  /** Words that stand in lower case somewhere. */
  lowered: Set<string>;
  /** Sentences that write every word with a capital. */
  titled: { tokens: readonly Token[]; taken: readonly Span[] }[];
};

function scan(text: string, sentences: readonly Heading[], people: readonly Span[]): Scan {
  const found: Scan = { candidates: [], lowered: new Set(), titled: [] };
  for (const sentence of sentences) {
    const tokens = findTokens(text, sentence);
    const taken = findOverlapping(people, sentence);
    for (const token of tokens) if (/^\p{Ll}/u.test(token.text)) found.lowered.add(token.lower);
    if (isTitleCase(tokens, sentence.heading)) found.titled.push({ tokens, taken });
    else
      found.candidates.push(
        ...withoutNested(findRuns(tokens, taken).flatMap((run) => toCandidate(tokens, run))),
      );
  }
  return found;
}

/**
 * Places, bodies and other named things in an article's sentences, in reading order, disjoint from `people`.
 *
 * A capital that any word would have (first in a sentence, in a headline) counts only where the same name stands
 * elsewhere in the article, or a table or its form (FBI) knows it.
 */
export function findNames(
  text: string,
  sentences: readonly Heading[],
  people: readonly Span[],
): NameMention[] {
  const { candidates, lowered, titled } = scan(text, sentences, people);
  const names = candidates.filter((candidate) => !isNoName(candidate, lowered));
  const known = new Map(names.flatMap((name) => (name.doubtful ? [] : [[name.name, name] as const])));
  const openers = new Set([...known.keys()].map((name) => name.split(' ')[0] ?? ''));
  const isKept = (candidate: Candidate) =>
    known.has(candidate.name) || (openers.has(candidate.name) && !isNoName(candidate, lowered));
  const repeated = titled.flatMap(({ tokens, taken }) => findKnown(tokens, known, taken));
  return [
    ...settleKinds([...candidates.filter(isKept), ...repeated].sort(bySpan)),
    ...names.filter((candidate) => candidate.doubtful && !isKept(candidate)).map(toUnsure),
  ];
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

/**
 * Words that only look like a name: capitals for weight (“NO”, “WE WIN”), a word that the article has in lower case as well and that
 * nothing places, the party of a lawmaker (“D-N.C”).
 */
function isNoName({ name, certain, stated }: Candidate, lowered: ReadonlySet<string>): boolean {
  const words = name.split(' ');
  const isCommon = (word: string) =>
    lowered.has(word.toLowerCase()) || SENTENCE_WORDS.has(word.toLowerCase());
  if (/^[DRI]-\p{Lu}/u.test(name)) return true;
  if (words.every((word) => /^\p{Lu}[\p{Lu}'’-]+$/u.test(word))) return !stated && words.some(isCommon);
  return !certain && words.length === 1 && isCommon(name);
}

function toCandidate(tokens: readonly Token[], run: Run): Candidate[] {
  const first = tokens[run.first];
  const last = tokens[run.next - 1];
  if (first === undefined || last === undefined) return [];
  const whole = wordsOf(tokens, run);
  const name = withoutCompound(whole);
  if (name === '' || NOT_BODY.has(name.toLowerCase())) return [];
  const follows = isCapital(tokens[run.next + 1]) && tokens[run.next]?.text === ',';
  const apposed = follows ? (tokens[run.next + 1]?.text ?? '') : '';
  const kind = toNameKind(name, { before: tokens[run.first - 1]?.lower ?? '', apposed });
  const doubtful = isOpening(tokens, run.first) && run.next - run.first === 1 && !kind.certain;
  const owner = ownerStart(tokens, run, name);
  const end = last.end - (whole.length - name.length);
  const full = owner === undefined ? name : `${wordsOf(tokens, { first: owner, next: run.first })} ${name}`;
  return [
    {
      start: tokens[owner ?? run.first]?.start ?? first.start,
      end,
      name: full,
      ...kind,
      doubtful,
      stated: isStatedAcronym(tokens, run),
    },
  ];
}

/** “the World Health Organization (WHO)”, “the WHO”: capitals that stand for a name, though they spell a word. */
const isStatedAcronym = (tokens: readonly Token[], run: Run): boolean =>
  run.next - run.first === 1 &&
  /^\p{Lu}{3,6}$/u.test(tokens[run.first]?.text ?? '') &&
  (tokens[run.first - 1]?.text === '(' || /^[Tt]he$/u.test(tokens[run.first - 1]?.text ?? ''));

/** “Ruritania’s Foreign Ministry”: of organs that every country has, the country belongs to the name. */
function ownerStart(tokens: readonly Token[], run: Run, name: string): number | undefined {
  const words = name.toLowerCase().split(' ');
  if (
    words.length > 3 ||
    !NATIONAL_BODIES.has(words.at(-1) ?? '') ||
    !/^['’]s$/u.test(tokens[run.first - 1]?.text ?? '')
  )
    return undefined;
  for (const length of [2, 1]) {
    const first = run.first - 1 - length;
    const owner = wordsOf(tokens, { first, next: run.first - 1 });
    if (first >= 0 && isCapital(tokens[first]) && findPlace(owner)?.country !== undefined) return first;
  }
  return undefined;
}

/** Without the names that stand inside another. */
function withoutNested(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of [...candidates].sort(bySpan)) {
    if ((kept.at(-1)?.end ?? -1) <= candidate.start) kept.push(candidate);
  }
  return kept;
}

/** “United States-Ruritanian”, “Sino-Ruritanian”: two countries' adjective, which names neither. */
const isJoinedDemonym = (name: string, hyphen: number): boolean =>
  DEMONYM_WORDS.has(name.slice(hyphen + 1).toLowerCase()) &&
  (findPlace(name.slice(0, hyphen))?.country !== undefined ||
    /^(?:Sino|Anglo|Franco|Russo|Euro|Indo|Afro|Austro|Greco|Italo|Hispano|Luso|Nippo|Turko|Ibero)$/u.test(
      name.slice(0, hyphen),
    ));

/** The name in a compound: “Ruritania” of “Ruritania-based”; '' where its parts are all demonyms (“Cuban-Americans”). */
function withoutCompound(name: string): string {
  const hyphen = name.indexOf('-', name.lastIndexOf(' ') + 1);
  if (hyphen > 0 && isJoinedDemonym(name, hyphen)) return '';
  const rest = hyphen > 0 && /^\p{Ll}/u.test(name.slice(hyphen + 1)) ? name.slice(0, hyphen) : name;
  return rest.split(/[-\s]/u).every((part) => DEMONYM_WORDS.has(part.toLowerCase())) ? '' : rest;
}

/** Share of the long words with a capital from which a heading, and another sentence, is in title case. */
const HEADING_CAPITAL_RATIO = 0.6;
const SENTENCE_CAPITAL_RATIO = 0.7;

/** Most long words have capitals: a headline, where a capital says nothing. A stop at the end speaks against one, its block for it. */
export function isTitleCase(tokens: readonly Token[], heading: boolean): boolean {
  const long = tokens.filter((token) => token.kind === 'word' && token.text.length > 3);
  const ratio = long.length === 0 ? 0 : long.filter(isCapital).length / long.length;
  if (heading) return ratio >= HEADING_CAPITAL_RATIO;
  return (
    long.length > 2 &&
    ratio >= SENTENCE_CAPITAL_RATIO &&
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

/** A name has one kind in an article: the certain one, else a place where most of its mentions stand like one, else that of the first. */
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
