import type { EntityKind } from '../../model/kinds.ts';
import type { Span } from '../../model/span.ts';
import { isPlainSpeech } from '../lexicon/cues.ts';
import {
  BODY_NOUNS,
  FIRM_GOODS,
  FIRM_ROLES,
  PLACE_NOUNS,
  STATE_GOODS,
  THING_NOUNS,
} from '../lexicon/names-nouns.ts';
import { isCapital, type Token } from '../lexicon/tokens.ts';
import { isRole } from './titles.ts';
import type { TokenIndex } from './tokens.ts';

/** How strongly the words round a name speak for each kind; 2 is more than a guess. */
export type Votes = Readonly<Record<EntityKind, number>>;

type Vote = readonly [EntityKind, number];

export const NO_VOTES: Votes = { person: 0, place: 0, body: 0, other: 0 };

/** What the words before and behind the mentions of a name say that it stands for: “the ferry …”, “…’s shareholders”, “in …”. */
export function countVotes(tokens: TokenIndex, mentions: readonly Span[]): Votes {
  const votes = { ...NO_VOTES };
  let behind = 0;
  for (const mention of mentions) {
    const place = tokens.get(mention.start);
    if (place === undefined) continue;
    let next = place.index;
    while ((place.list[next]?.end ?? Number.POSITIVE_INFINITY) <= mention.end) next += 1;
    for (const [kind, weight] of [...votesBefore(place.list, place.index), ...votesBehind(place.list, next)])
      votes[kind] += weight;
    if (isBehindPlaceWord(place.list, place.index)) behind += 1;
  }
  return { ...votes, place: votes.place - Math.max(0, behind - MAX_BEHIND) };
}

/** The sum of several articles' votes. */
export const addVotes = (all: readonly Votes[]): Votes =>
  all.reduce(
    (sum, votes) => ({
      person: sum.person + votes.person,
      place: sum.place + votes.place,
      body: sum.body + votes.body,
      other: sum.other + votes.other,
    }),
    NO_VOTES,
  );

const PLACE_WORD = /^(?:in|near|outside|across|throughout)$/u;
/** “in” and its like stand before other names as well: so many of an article count. */
const MAX_BEHIND = 2;

const isBehindPlaceWord = (list: readonly Token[], first: number): boolean =>
  PLACE_WORD.test(list[first - 1]?.lower ?? '') &&
  votesBefore(list, first).some(([kind, weight]) => kind === 'place' && weight === 1);

const isLower = (token: Token | undefined): boolean => token !== undefined && /^\p{Ll}/u.test(token.text);

function votesBefore(list: readonly Token[], first: number): Vote[] {
  const before = list[first - 1];
  const lower = before?.lower ?? '';
  const second = list[first - 2]?.lower ?? '';
  if (!isLower(before)) return [];
  if (lower === 'of' && PLACE_NOUNS.has(second)) return [['place', 3]];
  if (
    /^(?:in|of|for|from)$/u.test(lower) &&
    /^(?:shares?|stakes?|investors?|shareholders?|stock)$/u.test(second)
  )
    return [['body', 2]];
  if (PLACE_WORD.test(lower)) return [['place', 1]];
  if (isRole(lower) && !FIRM_ROLES.has(lower)) return [['person', 2]];
  if (
    /^(?:dad|mum|mom|nan|gran|grandfather|grandmother|cousin|nephew|niece|partner|fiance|fiancee|boyfriend|girlfriend)$/u.test(
      lower,
    )
  )
    return [['person', 2]];
  return toNounVote(lower);
}

/** What a common noun beside a name says of it. */
function toNounVote(lower: string): Vote[] {
  if (BODY_NOUNS.has(lower)) return [['body', 3]];
  if (THING_NOUNS.has(lower)) return [['other', 3]];
  return PLACE_NOUNS.has(lower) ? [['place', 2]] : [];
}

function votesBehind(list: readonly Token[], next: number): Vote[] {
  const token = list[next];
  const lower = token?.lower ?? '';
  const after = list[next + 1]?.lower ?? '';
  if (/^['’]s$/u.test(lower)) return votesOfOwner(after, list[next + 2]?.lower ?? '');
  if (lower === ',') return votesOfApposition(list, next + 1);
  if (lower === '(' && tickerEnd(list, next + 1) !== undefined) return [['body', 3]];
  if (isPlainSpeech(lower)) return votesOfSpeech(after);
  if (isLower(token) && /^(?:shares|stock|shareholders|employees|ceo)$/u.test(lower)) return [['body', 2]];
  if (isCapital(token) && /^(?:ceo|cfo|chairman|chairwoman|chief)$/u.test(lower)) return [['body', 2]];
  const isLand = /^(?:valley|river|region|islands?|peninsula|province|village|volcano|archipelago)$/u.test(
    lower,
  );
  return isLand && isLower(token) ? [['place', 2]] : [];
}

function votesOfOwner(owned: string, second: string): Vote[] {
  if (FIRM_GOODS.has(owned) || (owned === 'chief' && second === 'executive')) return [['body', 2]];
  if (STATE_GOODS.has(owned)) return [['place', 1]];
  return /^(?:wife|husband|mother|father|son|daughter|brother|sister|widow|lawyer)$/u.test(owned)
    ? [['person', 2]]
    : [];
}

function votesOfSpeech(after: string): Vote[] {
  if (/^(?:its?)$/u.test(after)) return [['body', 2]];
  return /^(?:s?he|his|her)$/u.test(after) ? [['person', 2]] : [];
}

/** How far behind the comma the noun of an apposition stands at most. */
const APPOSITION_REACH = 6;

/** “, 43, …”, “, who …”, “, which …”, “, a software maker”. */
function votesOfApposition(list: readonly Token[], at: number): Vote[] {
  const first = list[at];
  if (first === undefined) return [];
  if (/^\p{Nd}{2}$/u.test(first.text) && /^[,.]$/u.test(list[at + 1]?.text ?? '')) return [['person', 3]];
  if (first.lower === 'who' || first.lower === 'whose') return [['person', 1]];
  if (first.lower === 'which') return [['body', 1]];
  for (let index = at; index < at + APPOSITION_REACH; index += 1) {
    const token = list[index];
    if (token === undefined || token.kind === 'mark' || token.lower === 'of' || token.lower === 'and') break;
    if (!isLower(token) || list[index + 1]?.kind === 'word') continue;
    if (isRole(token.lower)) return [['person', 2]];
    return toNounVote(token.lower);
  }
  return [];
}

/** Index of the bracket behind a stock market's sign that begins at a token: “(MRW.L)”, “(LSE: MRW)”; undefined for other words. */
export function tickerEnd(list: readonly Token[], at: number): number | undefined {
  const text = list[at]?.text ?? '';
  if (!/^\p{Lu}[\p{Lu}\d]{0,7}(?:\.\p{Lu}{1,3})?$/u.test(text)) return undefined;
  if (list[at + 1]?.text === ':') {
    const isSign = /^[\p{Lu}\d.]{1,8}$/u.test(list[at + 2]?.text ?? '') && list[at + 3]?.text === ')';
    return isSign ? at + 3 : undefined;
  }
  const isSign = text.includes('.') && !/^(?:\p{Lu}\.)+\p{Lu}$/u.test(text) && list[at + 1]?.text === ')';
  return isSign ? at + 1 : undefined;
}
