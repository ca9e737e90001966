import { addTo } from '../../model/groups.ts';
import { areSameUtterance, hasInRow } from './same-sayings.ts';
import { areOtherSpeakers, isOneSpeaker, type Saying } from './sayings.ts';

/** Fewest words of a saying that can bring others together; a phrase of fewer joins one utterance and no more. */
const BRIDGE_MIN_WORDS = 5;

/** Fewest words of a saying that an article gives again; a phrase of fewer may be quoted for itself. */
const REPETITION_MIN_WORDS = 4;

/**
 * Groups sayings that are forms of one utterance.
 *
 * Longer sayings join also by way of a third, as one article can run together what another splits. A short phrase joins one utterance
 * that has it, so that it never makes one of two: that of its own article, else a long one. Sayings of one article
 * go together only where one repeats the other. Those that share no telling word are never compared.
 *
 * @returns groups in the order of their first saying, each in the order given
 */
export function groupSayings(sayings: readonly Saying[]): Saying[][] {
  const groupOf = new Map(sayings.map((saying) => [saying, [saying]]));
  const partners = findPartners(sayings);
  const isLong = (saying: Saying): boolean => saying.words.length >= BRIDGE_MIN_WORDS;
  for (const { a, b } of partners) {
    if (isLong(a) && isLong(b) && mayMerge(a, b, groupOf)) join(groupOf, a, b);
  }
  const placed = new Set<Saying>();
  const place = (saying: Saying, isWanted: (other: Saying) => boolean): void => {
    if (isLong(saying) || placed.has(saying)) return;
    const nearest = findNearest(
      saying,
      partners,
      (other) => isWanted(other) && mayJoin(saying, groupOf.get(other) ?? []),
    );
    if (nearest === undefined) return;
    join(groupOf, nearest, saying);
    placed.add(saying);
    if (!isLong(nearest)) placed.add(nearest);
  };
  // What is quoted at length takes its pieces before short phrases find each other.
  for (const saying of sayings) place(saying, isLong);
  // What a short one is of already takes another short one only with all its words.
  const isOpen = (saying: Saying, other: Saying): boolean => {
    const long = (groupOf.get(other) ?? []).filter(isLong);
    return long.length === 0 || long.some((one) => hasInRow(one, saying));
  };
  for (const saying of sayings) place(saying, (other) => isOpen(saying, other));
  return toOrdered(new Set(groupOf.values()), sayings);
}

/** False where somebody else is known to say what the group has: a phrase of nobody known makes no one utterance of two persons' words. */
const mayJoin = (saying: Saying, group: readonly Saying[]): boolean =>
  group.every((other) => !areOtherSpeakers(saying.speaker, other.speaker));

/** False where two persons' words would come together by way of others, though their own words are not the same. */
const mayMerge = (a: Saying, b: Saying, groupOf: ReadonlyMap<Saying, readonly Saying[]>): boolean =>
  areOtherSpeakers(a.speaker, b.speaker) ||
  (groupOf.get(a) ?? []).every((one) => mayJoin(one, groupOf.get(b) ?? []));

type Partners = { a: Saying; b: Saying };

/** All pairs of sayings that are forms of one utterance, in the order of the sayings. */
function findPartners(sayings: readonly Saying[]): Partners[] {
  const byWord = new Map<string, Saying[]>();
  const partners: Partners[] = [];
  for (const b of sayings) {
    for (const a of new Set([...b.telling].flatMap((word) => byWord.get(word) ?? []))) {
      if (a.article === b.article ? isRepetition(a, b) : areSameUtterance(a, b)) partners.push({ a, b });
    }
    for (const word of b.telling) addTo(byWord, word, b);
  }
  return partners;
}

/** True when one saying of an article says again what another says, word for word; fewer words where both are one person's. */
function isRepetition(a: Saying, b: Saying): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const isLong = short.words.length >= REPETITION_MIN_WORDS;
  return (isLong || isOneSpeaker(short, long)) && hasInRow(long, short);
}

/**
 * The partner that a short saying goes with: what its own article quotes at length, else what another does, else another short one; of several the one whose length is
 * nearest, the first of them on a tie.
 */
function findNearest(
  saying: Saying,
  partners: readonly Partners[],
  isOpen: (other: Saying) => boolean,
): Saying | undefined {
  let nearest: { saying: Saying; rank: number; distance: number } | undefined;
  for (const { a, b } of partners) {
    if (a !== saying && b !== saying) continue;
    const other = a === saying ? b : a;
    if (!isOpen(other)) continue;
    const rank = toRank(saying, other);
    const distance = Math.abs(other.words.length - saying.words.length);
    const isNearer =
      nearest === undefined || rank < nearest.rank || (rank === nearest.rank && distance < nearest.distance);
    if (isNearer) nearest = { saying: other, rank, distance };
  }
  return nearest?.saying;
}

const toRank = (saying: Saying, other: Saying): number =>
  other.words.length < BRIDGE_MIN_WORDS ? 2 : other.article === saying.article ? 0 : 1;

function join(groupOf: Map<Saying, Saying[]>, a: Saying, b: Saying): void {
  const [left, right] = [groupOf.get(a) ?? [], groupOf.get(b) ?? []];
  if (left === right) return;
  left.push(...right);
  for (const one of right) groupOf.set(one, left);
}

function toOrdered(groups: ReadonlySet<readonly Saying[]>, sayings: readonly Saying[]): Saying[][] {
  const places = new Map(sayings.map((saying, index) => [saying, index]));
  const place = (saying: Saying | undefined): number =>
    saying === undefined ? -1 : (places.get(saying) ?? -1);
  return [...groups]
    .map((group) => [...group].sort((a, b) => place(a) - place(b)))
    .sort((a, b) => place(a[0]) - place(b[0]));
}
