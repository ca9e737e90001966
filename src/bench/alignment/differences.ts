import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { toFileName } from '../../align/editor/editor-places.ts';
import { toPassage } from '../../align/passages.ts';
import { toApparatus } from '../../compare/rows/apparatus.ts';
import { toStoryArticles } from '../../compare/words/story-articles.ts';
import { loadStory } from '../../load/story.ts';
import type { AnnotatedArticle } from '../../model/article.ts';
import type { ApparatusEntry, Comparison, Passage } from '../../model/comparison.ts';
import { overlapLength, spanLength } from '../../model/span.ts';
import type { BenchArguments } from '../bench-arguments.ts';
import { GoldDifferencesSchema, GoldTopicsSchema } from './differences-gold.ts';
import { type Judgement, judgeReadings, SCORED_KINDS } from './differences-score.ts';

const STORY = 'content/stories/us-security-guarantees-for-ukraine';
const GOLD = 'tests/gold/differences.json';

/**
 * Prints how many figures, timeframes, voices, sources, cues, hedges and quoted words inside the reference claims are right.
 *
 * Twice: on the reference passages themselves, and through the whole pipeline, where a passage that was not aligned counts as wrong.
 *
 * @param data  file with the differences; `topics.json` lies beside it; the articles are those of the first story
 * @returns     all judgements
 */
export async function run({ data: file = GOLD }: BenchArguments): Promise<unknown> {
  const gold = GoldDifferencesSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  const topics = GoldTopicsSchema.parse(
    JSON.parse(await readFile(join(dirname(file), 'topics.json'), 'utf8')),
  );
  const { comparison } = await loadStory(STORY, STORY);
  if (comparison === undefined) throw new Error(`${STORY} could not be read`);
  const articles = toAnnotated(comparison);
  const judged: Record<'given' | 'whole', (Judgement & { claim: string; article: string })[]> = {
    given: [],
    whole: [],
  };
  for (const { id, passages: words } of topics.topics.flatMap((topic) => topic.claims)) {
    const readings = gold.claims[id];
    if (readings === undefined) continue;
    const passages = toGoldPassages(words, topics.files, articles);
    const given = toApparatus(passages, toStoryArticles(articles));
    const row = findBestRow(comparison, passages);
    for (const [key, reading] of Object.entries(readings)) {
      const article = articles.find((one) => toFileName(one.file) === topics.files[key]);
      if (article === undefined) throw new Error(`no article ${key} in ${STORY}`);
      const add = (into: keyof typeof judged, apparatus: readonly ApparatusEntry[]) =>
        judged[into].push(
          ...judgeReadings(reading, apparatus, article).map((one) => ({ ...one, claim: id, article: key })),
        );
      add('given', given);
      add('whole', row);
    }
  }
  print('reference passages given', judged.given);
  print('whole pipeline', judged.whole);
  return judged;
}

const toAnnotated = (comparison: Comparison): AnnotatedArticle[] =>
  comparison.articles.map((article) => ({ ...article, text: article.text.value ?? '', sourceMap: [] }));

function toGoldPassages(
  words: Readonly<Record<string, readonly string[]>>,
  files: Readonly<Record<string, string>>,
  articles: readonly AnnotatedArticle[],
): Passage[] {
  return Object.entries(words).flatMap(([key, list]) => {
    const article = articles.find((one) => toFileName(one.file) === files[key]);
    if (article === undefined) throw new Error(`no article ${key} in ${STORY}`);
    return list.map((exact) => {
      const start = article.text.indexOf(exact);
      return toPassage(article, { start, end: start + exact.length });
    });
  });
}

/** The apparatus of the claim that meets the passages in most articles, with only the readings of passages that meet them. */
function findBestRow(comparison: Comparison, passages: readonly Passage[]): ApparatusEntry[] {
  const meets = (passage: Passage): boolean =>
    passages.some(
      (one) =>
        one.article === passage.article &&
        overlapLength(one, passage) * 2 >= Math.min(spanLength(one), spanLength(passage)),
    );
  const covered = comparison.claims.map(
    (claim) => new Set(claim.passages.filter(meets).map((one) => one.article)).size,
  );
  const best = comparison.claims[covered.indexOf(Math.max(...covered))];
  const met = new Set(best?.passages.filter(meets).map((one) => one.id));
  return (best?.apparatus ?? []).map((entry) => ({
    ...entry,
    readings: entry.readings.filter((reading) => met.has(reading.passage)),
  }));
}

function print(title: string, judgements: readonly (Judgement & { claim: string; article: string })[]): void {
  console.log(`differences inside claims, ${title}`);
  for (const kind of SCORED_KINDS) {
    const of = judgements.filter((one) => one.kind === kind);
    console.log(`  ${kind.padEnd(10)} ${of.filter((one) => one.isRight).length} of ${of.length}`);
    for (const one of of.filter((judgement) => !judgement.isRight)) {
      console.log(`    ${one.claim} ${one.article}: “${one.expected}”, found “${one.found}”`);
    }
  }
}
