import { stemmer } from 'stemmer';
import { COMMON_WORDS } from '../../model/common-words.ts';
import { findNearWords, NEAR_LIMITS, type NearLimits } from '../../search/near-words.ts';
import { findSuggestions, SUGGESTION_LIMITS, type SuggestionLimits } from '../../search/suggestions.ts';
import { nextRandom, shuffle } from '../seeded-random.ts';
import { misspell } from './data.ts';

const HELD_COUNT = 8000;
const ASKED_COUNT = 1000;
const MIN_LENGTH = 4;
const SEED = 21;

const NEAR_TRIED: Record<keyof NearLimits, readonly number[]> = {
  oneSlip: [4, 5, 6, 7],
  twoSlips: [6, 7, 8, 9, 10, 99],
  sure: [5, 6, 7, 8, 9, 99],
  most: [1, 2, 4, 8],
};

const SUGGESTION_TRIED: Record<keyof SuggestionLimits, readonly number[]> = {
  score: [0.2, 0.3, 0.4, 0.5, 0.6],
  familyLength: [3, 4, 5, 6],
  familyShare: [0.4, 0.5, 0.55, 0.6, 0.7, 0.8],
};

/** Words that an index has, by their first letter, and others that it does not have. */
type Lexicon = {
  held: string[];
  absent: string[];
  withInitial: (word: string) => string[];
};

/**
 * Prints, for each limit of spelling, how often the word that was meant is found and how often another one, on common words of a list: some thousand are
 * the index, slips are made in them (seeded), and words that it does not have are asked for as if they were misspelt.
 */
export async function run(): Promise<void> {
  const lexicon = drawLexicon();
  console.log(
    `Limits of spelling: ${HELD_COUNT} common words (SCOWL, seed ${SEED}) as the index, ${ASKED_COUNT} of them with a slip and with two, ${ASKED_COUNT} others; shares of words for which the one meant is found, or only others; * as shipped`,
  );
  console.log('limit           value   slip: meant  other   two: meant  other   absent: other');
  for (const name of toNames(NEAR_TRIED))
    for (const value of NEAR_TRIED[name])
      console.log(
        formatName(`near.${name}`, value, NEAR_LIMITS[name]) +
          (await toNearCells(lexicon, { ...NEAR_LIMITS, [name]: value })),
      );
  console.log(
    'limit           value   offered for words: of one stem  of all of one stem   two slips: meant',
  );
  for (const name of toNames(SUGGESTION_TRIED))
    for (const value of SUGGESTION_TRIED[name])
      console.log(
        formatName(`family.${name}`, value, SUGGESTION_LIMITS[name]) +
          (await toSuggestionCells(lexicon, { ...SUGGESTION_LIMITS, [name]: value })),
      );
}

const toNames = <Name extends string>(tried: Record<Name, readonly number[]>): Name[] => {
  const isName = (name: string): name is Name => name in tried;
  return Object.keys(tried).filter(isName);
};

function drawLexicon(): Lexicon {
  const random = nextRandom(SEED);
  const words = [...new Set(COMMON_WORDS.flat())].filter(
    (word) => word.length >= MIN_LENGTH && /^[a-z]+$/u.test(word),
  );
  const drawn = shuffle(words, random);
  const held = drawn.slice(0, HELD_COUNT);
  const lists = Map.groupBy(held, (word) => word.charAt(0));
  return {
    held,
    absent: drawn.slice(HELD_COUNT, HELD_COUNT + ASKED_COUNT),
    withInitial: (word) => lists.get(word.charAt(0)) ?? [],
  };
}

const formatShare = (count: number, of: number, width: number): string =>
  (count / Math.max(1, of)).toFixed(3).padStart(width);

const formatName = (name: string, value: number, shipped: number): string =>
  `${name.padEnd(18)}${`${value}${value === shipped ? '*' : ' '}`.padStart(4)}`;

/** Every limit is tried on the same slips. */
const toSlips = (count: number, { held }: Lexicon): { meant: string; asked: string }[] => {
  const random = nextRandom(SEED + count);
  return held.slice(0, ASKED_COUNT).map((meant) => {
    let asked = meant;
    for (let made = 0; made < count; made += 1) asked = misspell(asked, random);
    return { meant, asked };
  });
};

async function toNearCells(lexicon: Lexicon, limits: NearLimits): Promise<string> {
  const find = async (word: string): Promise<string[]> =>
    (await findNearWords(word, lexicon.withInitial(word), limits)).map((near) => near.word);
  const cells: string[] = [];
  for (const count of [1, 2]) {
    const slips = toSlips(count, lexicon).filter(({ asked }) => !lexicon.held.includes(asked));
    let [right, other] = [0, 0];
    for (const { meant, asked } of slips) {
      const found = await find(asked);
      if (found.includes(meant)) right += 1;
      else if (found.length > 0) other += 1;
    }
    cells.push(formatShare(right, slips.length, 13), formatShare(other, slips.length, 7));
  }
  let wrong = 0;
  for (const word of lexicon.absent) if ((await find(word)).length > 0) wrong += 1;
  return cells.join('') + formatShare(wrong, lexicon.absent.length, 16);
}

async function toSuggestionCells(lexicon: Lexicon, limits: SuggestionLimits): Promise<string> {
  let [offered, right, all, meantCount] = [0, 0, 0, 0];
  for (const word of lexicon.absent) {
    const candidates = lexicon.withInitial(word);
    const family = candidates.filter((one) => stemmer(one) === stemmer(word));
    const found = await findSuggestions(word, candidates, true, limits);
    offered += found.length;
    right += found.filter((one) => family.includes(one)).length;
    all += Math.min(3, family.length);
  }
  const slips = toSlips(2, lexicon);
  for (const { meant, asked } of slips)
    if ((await findSuggestions(asked, lexicon.withInitial(asked), false, limits)).includes(meant))
      meantCount += 1;
  return (
    formatShare(right, offered, 31) + formatShare(right, all, 20) + formatShare(meantCount, slips.length, 19)
  );
}
