import type { BenchArguments } from '../bench-arguments.ts';
import { nextRandom } from '../seeded-random.ts';
import { type Stage, timeStages } from './stages.ts';

const FUZZED: readonly Stage[] = ['read', 'annotate'];

/** Lengths of the two texts of a trial, in code units. */
const SHORT_LENGTH = 10_000;
const LONG_LENGTH = 40_000;

/** Four times the length may take so many times as long; below the floor, in milliseconds, times say nothing. */
const MAX_RATIO = 9;
const FLOOR_MS = 400;

/** Pieces of which hard texts are made: marks, words that rules look for, numbers, markup, letters that are easily broken. */
const PIECES: readonly string[] = [
  ...['“', '”', '‘', '’', '"', "'", '«', '»', '„', '``', '(', ')', '[', ']', '{', '<', '>', '&', '|', '\\'],
  ...'.,;:…-–—*_#~`!?/=%$€°',
  ...' ¦  ¦\n¦\n\n¦\t¦\u00a0¦\u00ad¦\u200b¦\ufeff¦\u202e¦\r\n¦\u2028¦\0'.split('¦'),
  ...['a', 'A', 'é', 'e\u0301', 'ß', 'İ', 'ﬁ', '港', 'ميناء', '👩‍🚒', '\ud83d', '𝒜'],
  ...'said ¦He ¦she ¦they ¦who ¦that ¦and ¦of ¦the ¦in ¦not ¦might ¦Mr. '.split('¦'),
  ...['Ann Miller ', 'Dr. Cole ', 'Harbour Grain ', 'Lord Marrow of ', 'U.S. ', 'O’Brien ', 'van der '],
  ...['according to ', 'police said ', 'told reporters ', 'asked whether ', 'his wife ', 'the minister, '],
  ...['1', '12,5', '3 000 ', '$4.5bn ', '10 per cent ', 'twenty-two ', 'half a ', '1/2 ', '6–2 ', '19th '],
  ...'Monday ¦on 3 March ¦2024-05-06 ¦5:30 p.m. ¦last week ¦two years ago ¦by the end of ¦May '.split('¦'),
  ...'- x\n¦> ¦# ¦[a](¦<p>¦<div>¦</p>¦<!--¦-->¦<b¦&amp;¦```\n¦| a | b |\n¦1. '.split('¦'),
  ...['By Ann Miller\n\n', 'HARBOUR (AP) — ', 'Also read: ', 'Advertisement\n', 'Photo: '],
];

type Trial = { extension: string; toText: (length: number) => string; seed: string };

const draw = <Item>(items: readonly Item[], random: () => number): Item | undefined =>
  items[Math.floor(random() * items.length)];

/** A phrase of some pieces that is repeated, with now and then a piece of chance between, so that no two repeats need be the same. */
function makeTrial(seed: number): Trial {
  const random = nextRandom(seed);
  const count = 1 + Math.floor(random() ** 2 * 12);
  const phrase = Array.from({ length: count }, () => draw(PIECES, random) ?? '');
  const noise = random() < 0.5 ? 0 : random() * 0.5;
  const extension = draw(['.txt', '.txt', '.md', '.html'], random) ?? '.txt';
  const toText = (length: number): string => {
    const own = nextRandom(seed + 1);
    const parts: string[] = ['Harbour fire closes port\n\n'];
    for (let size = 0; size < length; ) {
      const piece = phrase.join('') + (own() < noise ? (draw(PIECES, own) ?? '') : '');
      parts.push(piece);
      size += piece.length;
    }
    return parts.join('');
  };
  return { extension, toText, seed: `${seed}: ${extension} of ${JSON.stringify(phrase.join(''))}` };
}

/** What is wrong with a trial; undefined when nothing is. */
function tryOnce(trial: Trial): string | undefined {
  try {
    const short = timeStages(trial.toText(SHORT_LENGTH), trial.extension, FUZZED);
    const long = timeStages(trial.toText(LONG_LENGTH), trial.extension, FUZZED);
    const slow = FUZZED.find(
      (stage) =>
        long[stage] > FLOOR_MS && long[stage] > MAX_RATIO * Math.max(short[stage], FLOOR_MS / MAX_RATIO),
    );
    return slow === undefined
      ? undefined
      : `${slow} takes ${short[slow].toFixed(0)} ms for ${SHORT_LENGTH} and ${long[slow].toFixed(0)} ms for ${LONG_LENGTH} characters`;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

/**
 * Reads and annotates texts of chance until the time is over; fails at the end when one made a stage throw or took more than in proportion.
 *
 * @param seconds  how long to try at most
 * @param count    how many texts at most, so that every machine tries the same ones; as many as the time allows where it is left out
 * @param seed     the first trial's; each trial has a seed of its own, which is printed when it fails
 * @throws when a trial failed
 */
export async function run({
  seconds = 60,
  seed = 1,
  count = Number.POSITIVE_INFINITY,
}: BenchArguments): Promise<void> {
  const endsAt = performance.now() + seconds * 1000;
  let [trials, failures] = [0, 0];
  for (let next = seed; trials < count && performance.now() < endsAt; next += 1) {
    const trial = makeTrial(next);
    // A machine that is busy elsewhere makes a text slow once; a fault shows twice.
    const problem = tryOnce(trial) && tryOnce(trial);
    trials += 1;
    if (problem === undefined) continue;
    failures += 1;
    console.log(`seed ${trial.seed}\n  ${problem}`);
  }
  console.log(`${trials} texts read and annotated, ${failures} with a problem`);
  if (failures > 0) throw new Error(`${failures} of ${trials} texts made a problem; their seeds are above`);
}
