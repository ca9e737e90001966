import { alignStory } from '../../align/story.ts';
import type { AnnotatedArticle } from '../../model/article.ts';
import { peakMebibytes, startClock } from '../processor-time.ts';
import { nextRandom } from '../seeded-random.ts';
import { toPlainArticle } from './data.ts';

/** Articles of one story, and stories of five articles, in the rows of the two tables. */
const ARTICLE_COUNTS = [2, 5, 10, 20, 50, 100];
const STORY_COUNTS = [1, 10, 100, 1000];

const SENTENCES = 30;

/** Facts of a story; an article reports some of them, each in its own words. */
const FACTS = 60;
const FACT_WORDS = 16;
const VOCABULARY_WORDS = 4000;

/** Share of a fact's words that an article puts otherwise. */
const REWORDED_RATIO = 0.4;

const SYLLABLES = 'ka lo mi ran tes vor dal pen sur bel nor tig hum ces wal der fin gos mar tul'.split(' ');

/** Prints processor time and peak memory of the alignment of made stories. */
export async function run(): Promise<void> {
  alignStory({ articles: makeStory(5, 1), entities: [], links: [] });
  console.log(' articles sentences    CPU ms  peak MiB');
  for (const count of ARTICLE_COUNTS) {
    const articles = makeStory(count, count);
    const toMs = startClock();
    alignStory({ articles, entities: [], links: [] });
    printRow([count, count * SENTENCES, toMs(), peakMebibytes()]);
  }
  console.log('\n  stories  articles    CPU ms  peak MiB');
  for (const count of STORY_COUNTS) {
    const toMs = startClock();
    for (let at = 0; at < count; at += 1) alignStory({ articles: makeStory(5, at), entities: [], links: [] });
    printRow([count, 5 * count, toMs(), peakMebibytes()]);
  }
}

const printRow = (cells: readonly number[]): void =>
  console.log(cells.map((cell) => cell.toFixed(0).padStart(9)).join(' '));

/** A story of articles of thirty sentences of invented words: most of its facts stand in several articles, in other words. */
function makeStory(articleCount: number, seed: number): AnnotatedArticle[] {
  const random = nextRandom(seed);
  const pick = (count: number): number => Math.floor(random() * count);
  const word = (): string => toWord(Math.floor(VOCABULARY_WORDS * random() ** 2));
  const facts = Array.from({ length: FACTS }, () => Array.from({ length: FACT_WORDS }, word));
  return Array.from({ length: articleCount }, (_, index) =>
    toPlainArticle(
      `article-${index + 1}`,
      Array.from({ length: SENTENCES }, () => {
        const fact = facts[pick(FACTS)] ?? [];
        return `${fact.map((one) => (random() < REWORDED_RATIO ? word() : one)).join(' ')}.`;
      }),
    ),
  );
}

/** The n-th invented word. */
function toWord(index: number): string {
  const syllable = (at: number): string => SYLLABLES[at % SYLLABLES.length] ?? '';
  return syllable(index) + syllable(Math.floor(index / 20)) + syllable(Math.floor(index / 400) + 7);
}
