import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { indexEdges } from '../../align/groups/edges.ts';
import type { Measured, Sentence } from '../../align/groups/parts.ts';
import type { Row } from '../../align/groups/rows.ts';
import { findLikeliestParts, findLikely } from '../../align/nearest/nearest.ts';
import {
  makeSignReader,
  NEAREST_SIGNS,
  type NearestSign,
  toLikelihood,
} from '../../align/nearest/nearest-signs.ts';
import { toPassage } from '../../align/passages.ts';
import { toSentences } from '../../align/retold.ts';
import { createSecondLook } from '../../compare/absences/second-look.ts';
import { isWorthAClaim } from '../../compare/scraps/worth-a-claim.ts';
import { createContentReader } from '../../compare/words/content.ts';
import { toStoryArticles } from '../../compare/words/story-articles.ts';
import type { AnnotatedArticle } from '../../model/article.ts';
import { MeasurementsSchema } from '../../model/measurement.ts';
import { writeMeasurements } from '../results.ts';
import { type Fold, type Judged, readFolds, scoreOutOfFold, toShownRows, withHeadline } from './cells.ts';
import { type BenchStory, readBenchStories, toPairOfPlaces } from './data.ts';

/** Whether two sentences report the same: 1, 0, or -1 where readers left it open. */
type Label = 1 | 0 | -1;

/**
 * A claim and an article without it: whether a sentence there reports it, and the label of each candidate, the likeliest by its pairs first. Labels are of whole sentences, and
 * tell nothing of a half: a part of a sentence whose other part is counted together with the article.
 */
type Group = { says: boolean; isHalf: boolean; labels: Label[] };

/** A story as `trees/nearest.py` reads it; `cells` are labelled cells: whether the row shows it, and the groups that may. `only` are claims of one article, by their groups. */
type Dumped = {
  set: string;
  id: string;
  fold: number;
  groups: Group[];
  cells: { isLinked: boolean; groups: number[] }[];
  only: number[][];
};

/** The likeliest sentences of an article that are kept for a claim. */
const MAX_CANDIDATES = 8;

/** The scores and signs of the sentences that may say a claim in an article without it, by links out of fold: what `trees/nearest.py` learns from. */
async function dump([folder = '', foldsFolder = '', ...files]: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  const folds = await readFolds(foldsFolder);
  const stories: Dumped[] = [];
  for (const file of files) {
    const set = await readBenchStories(file);
    for (const story of set.stories) {
      const at = folds.findIndex((one) => one.stories.has(story.id));
      const fold = folds[at];
      if (fold === undefined) continue;
      const { figures, ...dumped } = await toDumped(story, foldsFolder, fold);
      await writeFile(join(folder, `${story.id}.f32`), new Uint8Array(Float32Array.from(figures).buffer));
      stories.push({ set: set.name, id: story.id, fold: at, ...dumped });
    }
  }
  await writeFile(
    join(folder, 'nearest.json'),
    JSON.stringify({ names: ['score', 'parts', 'nearest', ...NEAREST_SIGNS], stories }),
  );
}

async function toDumped(story: BenchStory, foldsFolder: string, fold: Fold) {
  const judged = await scoreOutOfFold(story, foldsFolder, fold);
  const { measured, edges } = judged;
  const articles = judged.articles.map(withHeadline);
  const rows = toShownRows(judged);
  const [edgesOf, signsOf] = [indexEdges(edges), makeSignReader(articles)];
  const [figures, groups, only]: [number[], Group[], number[][]] = [[], [], []];
  const isNearest = makeNearestTest(articles);
  const groupsOf = new Map<string, number[]>();
  for (const one of rows.filter((each) => isClaim(each, articles))) {
    const candidates = [...findLikely(one, edgesOf)]
      .map(({ sentence, score }) => ({ sentence, score, signs: signsOf(one, sentence) }))
      .sort((x, y) => toLikelihood(y.score, y.signs) - toLikelihood(x.score, x.signs));
    const own = toAbsent(one, articles).map((article) => {
      const found = candidates
        .filter(({ sentence }) => sentence.unit.article === article)
        .slice(0, MAX_CANDIDATES);
      figures.push(...found.flatMap((each) => toFigures(one, each, { ...measured, isNearest })));
      const labels = found.map(({ sentence }) => toLabel(one, sentence, judged));
      const says = measured.sentences.some(
        (each) => each.unit.article === article && toLabel(one, each, judged) === 1,
      );
      const isHalf = rows.some((each) => each !== one && isBeside(one, each, article));
      const at = groups.push({ says, isHalf, labels }) - 1;
      for (const { unit } of toSentences(one)) {
        const key = toCell(unit, article);
        groupsOf.set(key, [...(groupsOf.get(key) ?? []), at]);
      }
      return at;
    });
    if (own.length === articles.length - 1) only.push(own);
  }
  const shown = new Set(rows.flatMap((one) => toShown(one, judged)));
  const cells = [...toGoldCells(judged)].map((key) => ({
    isLinked: shown.has(key),
    groups: groupsOf.get(key) ?? [],
  }));
  return { figures, groups, cells, only };
}

type Candidate = { sentence: Sentence; score: number; signs: readonly NearestSign[] };

/** What is known of a sentence that may say a claim, in the order of the names. */
const toFigures = (
  row: Row,
  { sentence, score, signs }: Candidate,
  { partScores, isNearest }: Pick<Measured, 'partScores'> & { isNearest: NearestTest },
): number[] => [
  score,
  findLikeliestParts(row, sentence, partScores),
  Number(isNearest(row, sentence)),
  ...NEAREST_SIGNS.map((sign) => (signs.includes(sign) ? 1 : 0)),
];

/** Whether no sentence of an article is nearer to a row by its words. */
type NearestTest = (row: Row, sentence: Sentence) => boolean;

function makeNearestTest(list: readonly AnnotatedArticle[]): NearestTest {
  const articles = toStoryArticles(list);
  const secondLook = createSecondLook(articles, createContentReader(articles));
  return ({ stretches }, { unit }) => {
    const passages = stretches.flatMap(({ article, span }) => {
      const owner = list[article];
      return owner === undefined ? [] : [toPassage(owner, span)];
    });
    return secondLook(passages, list[unit.article]?.id ?? '')?.span.start === unit.span.start;
  };
}

/** True for a row that the site makes a claim of. */
const isClaim = ({ stretches }: Row, articles: readonly AnnotatedArticle[]): boolean =>
  stretches.length > 1 ||
  stretches.some(({ article, span }) => {
    const owner = articles[article];
    return owner !== undefined && isWorthAClaim(toPassage(owner, span), owner);
  });

/** True where a row holds another part of a sentence of this one, and a part of the article. */
const isBeside = (row: Row, { parts }: Row, article: number): boolean =>
  parts.some(({ unit }) => unit.article === article) &&
  parts.some(({ sentence }) => row.parts.some((one) => one.sentence === sentence));

const toAbsent = ({ parts }: Row, articles: readonly AnnotatedArticle[]): number[] => {
  const present = new Set(parts.map(({ unit }) => unit.article));
  return [...articles.keys()].filter((article) => !present.has(article));
};

function toLabel(row: Row, { unit }: Sentence, { gold, judged }: Judged): Label {
  const keys = toSentences(row).map((one) => toPairOfPlaces(one.unit, unit));
  if (keys.some((key) => gold.has(key))) return 1;
  return keys.every((key) => judged.has(key)) ? 0 : -1;
}

const toCell = ({ article, place }: Sentence['unit'], other: number): string =>
  `${article}.${place} ${other}`;

/** The labelled cells that a row shows rightly. */
const toShown = (row: Row, { gold }: Judged): string[] =>
  toSentences(row).flatMap(({ unit }) =>
    toSentences(row)
      .filter((other) => gold.has(toPairOfPlaces(unit, other.unit)) && other.unit.article !== unit.article)
      .map((other) => toCell(unit, other.unit.article)),
  );

/** Each labelled sentence with each other article that reports the same. */
const toGoldCells = ({ gold, measured }: Judged): Set<string> =>
  new Set(
    measured.sentences.flatMap(({ unit }) =>
      measured.sentences
        .filter((other) => other.unit.article !== unit.article && gold.has(toPairOfPlaces(unit, other.unit)))
        .map((other) => toCell(unit, other.unit.article)),
    ),
  );

/** Writes the rates that `trees/nearest.py --measured` kept to the method page. */
async function publish(file: string): Promise<void> {
  await writeMeasurements(MeasurementsSchema.parse(JSON.parse(await readFile(file, 'utf8'))));
}

/** `node src/bench/alignment/nearest.ts dump <folder> <folds> <file>…`, or `… publish <file>`. */
const [task, ...args] = process.argv.slice(2);
await (task === 'publish' ? publish(args[0] ?? '') : dump(args));
