import { areLikelyOthers, isOneSpeaker, isSettledOnes, type Saying } from './sayings.ts';

/** Most words of a fragment that can be of anybody's speech: “the long road”. */
const FRAGMENT_MAX_WORDS = 3;

/** How many times as long as a fragment what it would be a piece of is. */
const FRAGMENT_MIN_TIMES = 2;

/** Equal words in a row that alone make no utterance of two sayings of which each has so many times as many, however sure the speaker: one says some words again in another text. */
const LOOSE_RUN_MAX_WORDS = 7;
const LOOSE_MIN_TIMES = 3;

/** Lowest likeness to a stretch of the other, as a share of the shorter saying's words: what a local alignment scores. */
const SAME_STRETCH_MIN_RATIO = 0.6;

/** What a word that only one side has, and a word in place of another, take from a local alignment, in which an equal word gives 1. Source: Smith and Waterman 1981. */
const GAP_COST = 0.34;
const CHANGE_COST = 0.5;

/** Lowest share of the shorter saying's telling words that the other has in the same order, when both speakers are known to be the same, and when not. */
const SAME_SPEAKER_MIN_RATIO = 0.6;
const UNKNOWN_SPEAKER_MIN_RATIO = 0.8;

/** Fewest telling words in common; a saying of fewer has to be of the same known speaker. */
const MIN_TELLING_WORDS = 2;

/** Fewest equal words in a row that make one utterance, whatever else the two hold: of one known speaker, of one likely speaker, and where nothing tells that one speaks. */
const SAME_SPEAKER_RUN_WORDS = 5;
const LIKELY_SPEAKER_RUN_WORDS = 6;
const OTHER_SPEAKER_RUN_WORDS = 8;

/** Fewest words and telling words of a saying that another, of nobody known to be the same, has whole: several say a stock phrase of fewer. Chosen on invented pairs. */
const STRANGERS_MIN_WORDS = 8;
const STRANGERS_MIN_TELLING = 4;

/** Fewest telling words of a saying that another article gives word for word, where no name settles who says either, and where one does. Chosen on invented pairs. */
const NAMELESS_MIN_TELLING = 3;
const EQUAL_MIN_TELLING = 4;

/** Fewest words, and lowest likeness, of a saying that is nearly another's where nothing tells that one speaks. Chosen on invented pairs. */
const NEAR_MIN_WORDS = 8;
const NEAR_MIN_RATIO = 0.8;

/** In how many words of a speech all telling words of a short phrase of the same speaker stand for the phrase to be of it: “no longer contain piracy. We will conquer it”, “conquer piracy”. */
const SHORT_PHRASE_WINDOW = 12;

/** Most words of a phrase that is short: more of them, otherwise put, are as likely said at another time. */
const SHORT_PHRASE_MAX_WORDS = 6;

/** True where the shorter of two sayings is but a few words of the other, or too short to be known by its words. */
function isFragment(a: Saying, b: Saying): boolean {
  const [short, long] = toLengths(a, b);
  return (
    short.words.length <= FRAGMENT_MAX_WORDS && long.words.length > short.words.length * FRAGMENT_MIN_TIMES
  );
}

/** True for a fragment of two words or more that the other saying has in a row, where the sentences of both settle that one person, or body, says them. One word is of any speech. */
const isPiece = (a: Saying, b: Saying): boolean =>
  isSettledOnes(a, b) && Math.min(a.words.length, b.words.length) > 1 && hasWhole(a, b);

const toLengths = (a: Saying, b: Saying): [short: Saying, long: Saying] =>
  a.words.length <= b.words.length ? [a, b] : [b, a];

/** True where the longer of two sayings has all words of the shorter in a row. */
function hasWhole(a: Saying, b: Saying): boolean {
  const [short, long] = toLengths(a, b);
  return hasInRow(long, short);
}

/** True where one saying has all words of another in a row. */
export const hasInRow = (long: Saying, short: Saying): boolean =>
  ` ${long.words.join(' ')} `.includes(` ${short.words.join(' ')} `);

/** Words without an article in front: “a major step” and “major step” are one. */
export const withoutArticle = (words: readonly string[]): readonly string[] =>
  words.length > 1 && /^(?:an?|the)$/u.test(words[0] ?? '') ? words.slice(1) : words;

/** Fewest words of a saying that another of the same likely speaker has whole and in a row for the two to be one. */
const WHOLE_MIN_WORDS = 4;

/** True where one saying is, word for word, a part of the other: of one speaker a few words, of two who may be strangers no stock phrase. */
function isWhole(a: Saying, b: Saying): boolean {
  const [short] = toLengths(a, b);
  if (areLikelyOthers(a, b) || !hasWhole(a, b)) return false;
  return isOneSpeaker(a, b)
    ? short.words.length >= WHOLE_MIN_WORDS
    : short.words.length >= STRANGERS_MIN_WORDS && short.telling.size >= STRANGERS_MIN_TELLING;
}

/** True where two sayings, of nobody known to be another, are word for word the same, and tell more than a stock phrase. */
function isEqual(a: Saying, b: Saying): boolean {
  if (areLikelyOthers(a, b)) return false;
  if (withoutArticle(a.words).join(' ') !== withoutArticle(b.words).join(' ')) return false;
  const isNameless = ![a, b].some(({ speaker }) => speaker !== null && 'entity' in speaker);
  return a.telling.size >= (isNameless ? NAMELESS_MIN_TELLING : EQUAL_MIN_TELLING);
}

/** True where a run of equal words is too small a part of both. */
const isLooseRun = (run: number, a: Saying, b: Saying): boolean =>
  run <= LOOSE_RUN_MAX_WORDS &&
  Math.min(a.words.length, b.words.length) >= run * LOOSE_MIN_TIMES &&
  !hasPiece(a, b) &&
  !hasPiece(b, a);

/** Equal words in a row that make one utterance of two whatever else they hold, and the likeness that fewer take: one who is asked again says the same with other words round it. Chosen on invented pairs. */
const SURE_RUN_WORDS = 10;
const RUN_MIN_RATIO = 0.7;

/** True where a run of equal words is long, most of the shorter saying, or one of its quotations is told whole. */
const isMostly = (
  a: Saying,
  b: Saying,
  { score, longestRun }: { score: number; longestRun: number },
): boolean =>
  longestRun >= SURE_RUN_WORDS ||
  score >= RUN_MIN_RATIO * Math.min(a.words.length, b.words.length) ||
  hasQuotation(a, b) ||
  hasQuotation(b, a);

/** True where one of the quotations of a saying, of as many words as a run, is told word for word by the other. */
const hasQuotation = (whole: Saying, { pieces }: Saying): boolean =>
  pieces.some(
    (piece) =>
      piece.trim().split(' ').length >= SAME_SPEAKER_RUN_WORDS &&
      ` ${whole.words.join(' ')} `.includes(piece),
  );

/** True where one of the quotations of a saying is told word for word by the other. */
function hasPiece(whole: Saying, { pieces }: Saying): boolean {
  const words = ` ${whole.words.join(' ')} `;
  return pieces.some((piece) => piece.length > FRAGMENT_MAX_LENGTH && words.includes(piece));
}

/** So many characters of words are no mere fragment. */
const FRAGMENT_MAX_LENGTH = 24;

/**
 * Tells whether two sayings are forms of one utterance: a stretch of one is nearly the other, with small gaps allowed, or both hold a
 * run of equal words.
 *
 * Where the sentences do not settle that one speaks, only a long, nearly verbatim overlap makes one utterance of two: several persons say a stock phrase. Two known speakers who
 * differ make two utterances, unless eight or more words in a row are equal. Up to three words are a form of what is much longer only where they stand
 * there in a row and one speaker is known of both.
 */
export function areSameUtterance(a: Saying, b: Saying): boolean {
  if (isFragment(a, b)) return isPiece(a, b);
  if (isWhole(a, b) || isEqual(a, b)) return true;
  const shared = [...a.telling].filter((word) => b.telling.has(word)).length;
  const isOnes = isOneSpeaker(a, b);
  if (shared < MIN_TELLING_WORDS && !isOnes) return false;
  const { score, longestRun } = alignLocally(a.words, b.words);
  if (areLikelyOthers(a, b)) return longestRun >= OTHER_SPEAKER_RUN_WORDS;
  if (
    longestRun >= toRunWords(a, b) &&
    !isLooseRun(longestRun, a, b) &&
    isMostly(a, b, { score, longestRun })
  )
    return true;
  if (isOnes && shared >= MIN_TELLING_WORDS && isGathered(a, b)) return true;
  const shortest = Math.min(a.words.length, b.words.length);
  const tellingRatio = countInOrder(a, b) / Math.min(a.telling.size, b.telling.size);
  const stretchRatio = score / shortest;
  if (!isOnes)
    return (
      shortest >= NEAR_MIN_WORDS &&
      tellingRatio >= UNKNOWN_SPEAKER_MIN_RATIO &&
      stretchRatio >= NEAR_MIN_RATIO
    );
  return tellingRatio >= SAME_SPEAKER_MIN_RATIO && stretchRatio >= SAME_STRETCH_MIN_RATIO;
}

/** Fewest equal words in a row that make two sayings one, by what is known of their speakers. */
function toRunWords(a: Saying, b: Saying): number {
  if (isSettledOnes(a, b)) return SAME_SPEAKER_RUN_WORDS;
  return isOneSpeaker(a, b) ? LIKELY_SPEAKER_RUN_WORDS : OTHER_SPEAKER_RUN_WORDS;
}

/** How many telling words two sayings have in common in one order: their longest common subsequence. */
function countInOrder(a: Saying, b: Saying): number {
  const [left, right] = [[...a.telling], [...b.telling]];
  let counts: number[] = Array.from({ length: right.length + 1 }, () => 0);
  for (const word of left) {
    const next = [0];
    for (const [index, other] of right.entries())
      next.push(
        word === other ? (counts[index] ?? 0) + 1 : Math.max(counts[index + 1] ?? 0, next[index] ?? 0),
      );
    counts = next;
  }
  return counts.at(-1) ?? 0;
}

/** True when all telling words of the shorter saying stand near each other in the longer one. */
function isGathered(a: Saying, b: Saying): boolean {
  const [short, long] = toLengths(a, b);
  if (short.words.length > SHORT_PHRASE_MAX_WORDS) return false;
  return long.words.some((_, at) => {
    const window = new Set(long.words.slice(at, at + SHORT_PHRASE_WINDOW));
    return short.telling.isSubsetOf(window);
  });
}

/** The best score of a local alignment of two lists of words, and the longest run of equal words. */
function alignLocally(a: readonly string[], b: readonly string[]): { score: number; longestRun: number } {
  let scores: number[] = Array.from({ length: b.length + 1 }, () => 0);
  let runs: number[] = [...scores];
  let best = { score: 0, longestRun: 0 };
  for (const word of a) {
    const nextScores = [0];
    const nextRuns = [0];
    for (const [index, other] of b.entries()) {
      const isEqual = word === other;
      const run = isEqual ? (runs[index] ?? 0) + 1 : 0;
      const score = Math.max(
        0,
        (scores[index] ?? 0) + (isEqual ? 1 : -CHANGE_COST),
        (scores[index + 1] ?? 0) - GAP_COST,
        (nextScores[index] ?? 0) - GAP_COST,
      );
      best = { score: Math.max(best.score, score), longestRun: Math.max(best.longestRun, run) };
      nextRuns.push(run);
      nextScores.push(score);
    }
    [scores, runs] = [nextScores, nextRuns];
  }
  return best;
}

/** True when all words stand in the other list in the same order, with whatever between them. */
export function isSubsequence(words: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const word of whole) if (word === words[at]) at += 1;
  return at === words.length;
}
