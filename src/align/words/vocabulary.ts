import { stemmer } from 'stemmer';
import background from './background.json' with { type: 'json' };
import common from './common-words.json' with { type: 'json' };
import { WORD_GROUPS } from './words-alike.ts';
import { BASE_FORMS } from './words-lists.ts';

/** Of a word: in how many of the background's news stories it occurs, and in how many of 100 uses it is a verb. */
type Entry = { stories: number; verbPercent: number };

const ENTRIES: ReadonlyMap<string, Entry> = new Map(
  Object.entries(background.words).map(([stem, [stories = 0, verbPercent = 0]]) => [
    stem,
    { stories, verbPercent },
  ]),
);

/** Stories that a word counts as standing in when the background does not list it. */
const UNLISTED_STORIES = 0.5;

/** Every story has days and dates: one tells less than a rare word, more than a common one. */
const TIMEFRAME_STORIES = 10;

/** Stories that a word of each band of common words counts as standing in, where the background does not say more. */
const BAND_STORIES = [20, 12, 7, 4];

const COMMON_STORIES: ReadonlyMap<string, number> = new Map(
  common.bands.flatMap((stems, band) =>
    stems.split(' ').map((stem): [string, number] => [stem, BAND_STORIES[band] ?? UNLISTED_STORIES]),
  ),
);

const storiesOf = (stem: string): number =>
  Math.max(UNLISTED_STORIES, ENTRIES.get(stem)?.stories ?? 0, COMMON_STORIES.get(stem) ?? 0);

const GROUP_OF: ReadonlyMap<string, string> = new Map(
  WORD_GROUPS.flatMap((words, index) =>
    words.map((word): [string, string] => [stemmer(BASE_FORMS.get(word) ?? word), `#${index}`]),
  ).reverse(),
);

const GROUP_STORIES: ReadonlyMap<string, number> = new Map(
  WORD_GROUPS.map((words, index) => [
    `#${index}`,
    Math.max(...words.map((word) => storiesOf(stemmer(word)))),
  ]),
);

/** Key of the group of words that the stem belongs to. */
export const findWordGroup = (stem: string): string | undefined => GROUP_OF.get(stem);

/** Groups that only say that something was said: plain verbs of speech, and what is close to them. */
export const isSpeechKey = (key: string): boolean => SPEECH_KEYS.has(key);

const SPEECH_KEYS: ReadonlySet<string> = new Set(
  ['say', 'claim', 'confirm', 'suggest', 'stress'].flatMap((word) => GROUP_OF.get(stemmer(word)) ?? []),
);

/** True when the stem is mostly a verb in the background; of words that it does not list, when the form looks like one. */
export function isVerbStem(stem: string, form: string): boolean {
  const entry = ENTRIES.get(stem);
  return entry === undefined ? /.{3}(?:ed|ing|i[sz]es?)$/u.test(form) : entry.verbPercent >= 50;
}

/** How rare a word or group is in the news at large: inverse document frequency over the background's stories. */
export function backgroundRarity(key: string): number {
  if (key.startsWith('~')) return rarityOf(TIMEFRAME_STORIES);
  const stories = GROUP_STORIES.get(key) ?? ENTRIES.get(key.replace(/^=/u, ''))?.stories ?? UNLISTED_STORIES;
  return rarityOf(stories);
}

const rarityOf = (stories: number): number => Math.log((background.stories + 1) / (stories + 0.5));
