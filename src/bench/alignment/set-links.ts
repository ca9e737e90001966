import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Measurement } from '../../model/measurement.ts';
import { compareSetArticles, findSentence, type SetArticle, toSetArticles } from './articles.ts';
import type { BenchStories } from './data.ts';
import { type Place, toShownLinks, toShownPrecision } from './labels.ts';

const FILE = 'tests/bench/link-labels-ecbplus.json';

/** A sentence of a set, by the id of its article and its place there, counted from 0. */
const SentenceSchema = z.strictObject({ article: z.string(), sentence: z.int().nonnegative() });
type Sentence = z.infer<typeof SentenceSchema>;

/** Links that were read and judged by hand; places only, the texts are their publishers’. */
export const SetLabelsSchema = z.strictObject({
  about: z.string(),
  links: z.array(
    z.strictObject({ story: z.string(), a: SentenceSchema, b: SentenceSchema, isSame: z.boolean() }),
  ),
});
type Label = z.infer<typeof SetLabelsSchema>['links'][number];

/** How the links shown fare by their labels: `n` have one, `right` of these are right. */
export type Judged = { right: number; n: number; unlabelled: number };

/**
 * How many of the links that the site would show on the articles of a set are right, by hand-made labels.
 *
 * @returns no measurement where no story of the set has labels
 */
export async function measureSetLinks({ stories }: BenchStories): Promise<Measurement[]> {
  const { links } = SetLabelsSchema.parse(JSON.parse(await readFile(FILE, 'utf8')));
  const byStory = Map.groupBy(links, ({ story }) => story);
  const total: Judged = { right: 0, n: 0, unlabelled: 0 };
  const labelled = stories.filter(({ id }) => byStory.has(id));
  for (const story of labelled) {
    const articles = toSetArticles(story);
    const comparison = compareSetArticles(story.id, articles);
    if (comparison === undefined) continue;
    const judged = judgeLinks(
      toSentencePairs(toShownLinks(comparison), articles),
      byStory.get(story.id) ?? [],
    );
    total.right += judged.right;
    total.n += judged.n;
    total.unlabelled += judged.unlabelled;
  }
  if (total.n === 0) return [];
  console.log(`${total.unlabelled} links shown on articles of ${labelled.length} stories have no label`);
  return [
    toShownPrecision(total, {
      what: 'Links shown on articles of ECB+, read by hand (90 % interval)',
      data: `${labelled.length} stories of ECB+, five articles each (development part)`,
    }),
  ];
}

/** The sentences that the ends of links lie in; links inside one article are left out. */
export function toSentencePairs(
  links: readonly (readonly [Place, Place])[],
  articles: readonly SetArticle[],
): [Sentence, Sentence][] {
  const toSentence = (place: Place): Sentence | undefined => {
    const article = articles.find(({ file }) => file === place.file);
    const sentence = article && findSentence(article.sentences, place);
    return article === undefined || sentence === undefined ? undefined : { article: article.id, sentence };
  };
  return links.flatMap((ends): [Sentence, Sentence][] => {
    const [a, b] = ends.map(toSentence);
    return a === undefined || b === undefined || a.article === b.article ? [] : [[a, b]];
  });
}

/**
 * Counts the links of one story by its labels, whichever end either names first. Links between parts of the same two sentences count once:
 * one label stands for all of them, and must not make the interval narrower.
 */
export function judgeLinks(
  pairs: readonly (readonly [Sentence, Sentence])[],
  labels: readonly Pick<Label, 'a' | 'b' | 'isSame'>[],
): Judged {
  const known = new Map(labels.map(({ a, b, isSame }) => [toKey(a, b), isSame]));
  const shown = new Set(pairs.map(([a, b]) => toKey(a, b)));
  const found = [...shown].map((key) => known.get(key));
  return {
    right: found.filter((isSame) => isSame === true).length,
    n: found.filter((isSame) => isSame !== undefined).length,
    unlabelled: found.filter((isSame) => isSame === undefined).length,
  };
}

const toKey = (a: Sentence, b: Sentence): string =>
  [a, b]
    .map(({ article, sentence }) => `${article} ${sentence}`)
    .sort()
    .join('\n');
