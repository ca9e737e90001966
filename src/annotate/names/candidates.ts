import { isCommonWord } from '../../model/common-words.ts';
import type { Span } from '../../model/span.ts';
import { COUNTRY_STEMS } from '../lexicon/joined-words.ts';
import { DEMONYM_WORDS } from '../lexicon/names-demonyms.ts';
import { findPlace } from '../lexicon/names-gazetteer.ts';
import { BODY_HEADS, KNOWN_BODIES, NATIONAL_BODIES, NOT_BODY, NUMBERED } from '../lexicon/names-words.ts';
import { hasTitle } from '../lexicon/people-titles.ts';
import { TITLE_MODIFIERS } from '../lexicon/people-words.ts';
import { isCapital, type Token } from '../lexicon/tokens.ts';
import { findPairSurname } from '../people/pairs.ts';
import type { Run } from '../runs/find-runs.ts';
import { type NameKind, toNameKind } from './kinds.ts';
import { isOpening, wordsOf } from './name-words.ts';
import { isShouted } from './quoted-titles.ts';

/** One mention of a place, a body or another thing; `name` is its form with plain spaces. */
export type NameMention = Span &
  NameKind & {
    name: string;
    /** The capital may be that of the sentence: a name only where the story's other articles know a person by it. */
    unsure?: true;
  };

/** A run of capitals before it is decided whether it is a name, with what the rules ask for. */
export type Candidate = NameMention & {
  /** One word that opens its sentence, and that nothing places. */
  doubtful: boolean;
  /** Capitals that stand for a name, though they spell a word: “the WHO”. */
  stated: boolean;
  /** The words right before and after it, in lower case; '' at the ends of the sentence. */
  before: string;
  after: string;
};

/** The names in a run of capitalised words: one, or none for a word that names nothing. */
export function toCandidate(tokens: readonly Token[], found: Run, people: readonly Span[] = []): Candidate[] {
  const run = withoutNew(tokens, withoutField(tokens, found));
  const last = tokens[run.next - 1];
  const whole = wordsOf(tokens, run);
  const name = withoutCompound(whole);
  if (last === undefined || name === '' || NOT_BODY.has(name.toLowerCase())) return [];
  const kind = toNameKind(name, {
    // After somebody's name, and before a stop, the letters of a state are it, as they are after a comma.
    before:
      isTag(tokens, run, people) || isShortState(tokens, run) ? ',' : (tokens[run.first - 1]?.lower ?? ''),
    apposed: findApposed(tokens, run),
  });
  if (!kind.certain && (isShouted(tokens, run) || isFirstOfPair(tokens, run))) return [];
  const first = findStart(tokens, run, name);
  return [
    {
      start: tokens[first]?.start ?? last.start,
      end: last.end - (whole.length - name.length),
      name: first === run.first ? name : `${wordsOf(tokens, { first, next: run.first })} ${name}`,
      ...kind,
      doubtful: isOpening(tokens, run.first) && run.next - run.first === 1 && !kind.certain,
      stated: isStatedAcronym(tokens, run),
      before: tokens[first - 1]?.lower ?? '',
      after: tokens[run.next]?.lower ?? '',
    },
  ];
}

/** “[HWU] Communications Director”: what somebody directs is the field of his office, and no part of the name of whom he works for. */
function withoutField(tokens: readonly Token[], { first, next }: Run): Run {
  const [field, office, owner] = [tokens[next - 1], tokens[next], tokens[next - 2]];
  const isOffice =
    isCapital(office) && hasTitle(office?.lower ?? '') && TITLE_MODIFIERS.has(field?.lower ?? '');
  const isOwner =
    owner !== undefined &&
    (BODY_HEADS.has(owner.lower) || KNOWN_BODIES.has(owner.lower) || /^\p{Lu}{2,}$/u.test(owner.text));
  return isOffice && isOwner && next - first > 1 && !KNOWN_BODIES.has(field?.lower ?? '')
    ? { first, next: next - 1 }
    : { first, next };
}

/** “New [HWU] director”: what has letters for a name has no word for its age in it. */
const withoutNew = (tokens: readonly Token[], { first, next }: Run): Run =>
  next - first === 2 &&
  /^(?:New|Old|Former)$/u.test(tokens[first]?.text ?? '') &&
  /^\p{Lu}{3,}$/u.test(tokens[next - 1]?.text ?? '')
    ? { first: first + 1, next }
    : { first, next };

/** “[Otis] and Rosa Marrow”: somebody's given name, and no thing. */
const isFirstOfPair = (tokens: readonly Token[], { first, next }: Run): boolean =>
  next - first === 1 && findPairSurname(tokens, next) !== undefined;

/** “Calif. Gov. Ada Cole”: the short form of a state with its stop, and no word of the language. */
const isShortState = (tokens: readonly Token[], { first, next }: Run): boolean =>
  next - first === 1 &&
  /^\p{Lu}\p{Ll}{2,4}$/u.test(tokens[first]?.text ?? '') &&
  tokens[next]?.text === '.' &&
  tokens[next]?.start === tokens[first]?.end &&
  !isCommonWord(tokens[first]?.lower ?? '');

/** “Ada Cole (KY)”: letters in brackets after the name of a person. */
const isTag = (tokens: readonly Token[], { first, next }: Run, people: readonly Span[]): boolean =>
  next - first === 1 &&
  tokens[first - 1]?.text === '(' &&
  tokens[next]?.text === ')' &&
  people.some(({ end }) => end === tokens[first - 2]?.end);

const findApposed = (tokens: readonly Token[], { next }: Run): string =>
  tokens[next]?.text === ',' && isCapital(tokens[next + 1]) ? (tokens[next + 1]?.text ?? '') : '';

/** Where a name begins: at the country that owns an organ, at the number of “9th Circuit”, else where its run does. */
const findStart = (tokens: readonly Token[], run: Run, name: string): number =>
  ownerStart(tokens, run, name) ?? numberStart(tokens, run) ?? run.first;

/** “9th Circuit”, “82nd Airborne Division”, “90 Minutes”: a plain plural with a capital, which is a title. */
const numberStart = (tokens: readonly Token[], { first, next }: Run): number | undefined => {
  const [number = '', { text = '', lower = '' } = {}] = [tokens[first - 1]?.lower, tokens[first]];
  const isOrdinal =
    /^\d{1,3}(?:st|nd|rd|th)$/u.test(number) &&
    tokens.slice(first, next).some((token) => NUMBERED.has(token.lower));
  const isCounted =
    next === first + 1 && /^\d{2,3}$/u.test(number) && /^\p{Lu}\p{Ll}+s$/u.test(text) && isCommonWord(lower);
  return isOrdinal || isCounted ? first - 1 : undefined;
};

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

/** “United States-Ruritanian”, “Sino-Ruritanian”: two countries' adjective, which names neither. */
const isJoinedDemonym = (name: string, hyphen: number): boolean =>
  DEMONYM_WORDS.has(name.slice(hyphen + 1).toLowerCase()) &&
  (findPlace(name.slice(0, hyphen))?.country !== undefined || COUNTRY_STEMS.test(name.slice(0, hyphen)));

/** “Lin Ha-bo”: the second half of a given name, a syllable after the hyphen that is no word of a compound (“New Oska-led”). */
const isGivenPart = (name: string, hyphen: number): boolean =>
  /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}{1,5}$/u.test(name.slice(0, hyphen)) &&
  /^\p{Ll}{2,5}$/u.test(name.slice(hyphen + 1)) &&
  !COMPOUNDING.test(name.slice(hyphen + 1)) &&
  findPlace(name.slice(0, hyphen)) === undefined;

/** Short words that make an adjective or a noun of the name before them. */
const COMPOUNDING =
  /^(?:\p{Ll}*ed|led|era|run|area|born|bred|made|only|type|size|style|wide|free|like|loyal|bound|based|aide|watch|gate|ing|ish|to|in|on|at|of|the|and|or)$/u;

/** “House-Senate”: two chambers that something is of, and the name of neither. */
const isJoinedBodies = (name: string): boolean =>
  name.split('-').every((part) => KNOWN_BODIES.has(part.toLowerCase()));

/** The name in a compound: “Ruritania” of “Ruritania-based”; '' where its parts are all demonyms (“Cuban-Americans”). */
function withoutCompound(name: string): string {
  const hyphen = name.indexOf('-', name.lastIndexOf(' ') + 1);
  if (hyphen > 0 && (isJoinedDemonym(name, hyphen) || isJoinedBodies(name))) return '';
  const isCompound = hyphen > 0 && /^\p{Ll}/u.test(name.slice(hyphen + 1)) && !isGivenPart(name, hyphen);
  const rest = isCompound ? name.slice(0, hyphen) : name;
  return rest.split(/[-\s]/u).every((part) => DEMONYM_WORDS.has(part.toLowerCase())) ? '' : rest;
}
