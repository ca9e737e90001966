import { writeFile } from 'node:fs/promises';
import { isStopWord, toWords } from '../../align/words/words.ts';
import { loadWink } from '../rivals.ts';
import { type BenchStory, readBenchStories } from './data.ts';

/** A word enters the background when it stands in at least so many articles. */
const MIN_ARTICLES = 20;

/** Words that are names in at least this share of their uses stay out. */
const MAX_NAME_RATIO = 0.7;

const OUT = 'src/align/words/background.json';

type Counts = { articles: number; stories: Set<string>; uses: number; verbs: number; names: number };

/**
 * Writes the background of `align/`: of every word that stands in at least 20 articles of the corpora, in how many of their stories it stands
 * and how often in a hundred it is a verb. `node src/bench/alignment/learn-background.ts <ECB+ file> <SuperPAL file>`
 */
async function learnBackground(paths: readonly string[]): Promise<void> {
  const nlp = loadWink(['sbd', 'pos']);
  const words = new Map<string, Counts>();
  const stories = new Set<string>();
  let articles = 0;
  for (const path of paths) {
    const set = await readBenchStories(path);
    for (const story of set.stories) {
      const name = `${set.name} ${story.topic ?? story.id}`;
      stories.add(name);
      // A summary is nobody's article: its words are the articles' own.
      for (const article of story.articles.filter((one) => one.id !== 'summary')) {
        articles += 1;
        countArticle(article, name, words, (text) => {
          const tokens = nlp.readDoc(text).tokens();
          return { forms: tokens.out(), kinds: tokens.out(nlp.its.pos) };
        });
      }
    }
  }
  const kept = [...words]
    .filter(([, one]) => one.articles >= MIN_ARTICLES && one.names < MAX_NAME_RATIO * one.uses)
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([stem, one]) => [stem, [one.stories.size, Math.round((100 * one.verbs) / Math.max(1, one.uses))]]);
  const background = {
    about:
      'Word stems that stand in at least 20 of the articles, names left out: [in how many of the stories, in how many of 100 uses a verb].',
    source:
      'ECB+ (Cybulska and Vossen 2014; CC BY 3.0) and SuperPAL (Ernst et al. 2021; Apache-2.0), development parts; parts of speech by wink-nlp. Written by src/bench/alignment/learn-background.ts.',
    articles,
    stories: stories.size,
    words: Object.fromEntries(kept),
  };
  await writeFile(OUT, `${JSON.stringify(background)}\n`);
  console.log(`${articles} articles, ${stories.size} stories, ${kept.length} words`);
}

type Tagged = { forms: string[]; kinds: string[] };

function countArticle(
  article: BenchStory['articles'][number],
  story: string,
  words: Map<string, Counts>,
  tag: (text: string) => Tagged,
): void {
  const seen = new Set<string>();
  for (const sentence of article.sentences) {
    for (const word of toWords(sentence)) if (!isStopWord(word)) seen.add(word.stem);
    const { forms, kinds } = tag(sentence);
    for (const [index, form] of forms.entries()) {
      const [word, ...rest] = toWords(form);
      if (word === undefined || rest.length > 0) continue;
      const counts = countsOf(words, word.stem);
      counts.uses += 1;
      if (kinds[index] === 'VERB') counts.verbs += 1;
      if (kinds[index] === 'PROPN') counts.names += 1;
    }
  }
  for (const stem of seen) {
    const counts = countsOf(words, stem);
    counts.articles += 1;
    counts.stories.add(story);
  }
}

function countsOf(words: Map<string, Counts>, stem: string): Counts {
  const known = words.get(stem);
  if (known !== undefined) return known;
  const counts = { articles: 0, stories: new Set<string>(), uses: 0, verbs: 0, names: 0 };
  words.set(stem, counts);
  return counts;
}

await learnBackground(process.argv.slice(2));
