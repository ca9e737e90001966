import { findWordGroup } from '../../align/words/vocabulary.ts';
import { findWords } from '../../align/words/words.ts';
import { SHELL_NOUNS } from '../../annotate/lexicon/shell-nouns.ts';
import type { AnnotatedArticle, Sentence } from '../../model/article.ts';
import type { Passage } from '../../model/comparison.ts';
import { toPassageId } from '../../model/ids.ts';
import { overlaps, sliceSpan } from '../../model/span.ts';
import { toWordSet } from '../../model/word-lists.ts';
import type { FindKeys } from '../words/sentence-counts.ts';
import type { StoryArticles } from '../words/story-articles.ts';

/** How much a word counts that stands beside the passage: in the sentence before or after it, or in the crosshead above it. */
const NEIGHBOUR_WEIGHT = 0.25;
const CROSSHEAD_WEIGHT = 0.5;

/**
 * How much the rest of its sentence counts for a passage that is a part of it, and, when the passage points back, the sentence before and the crosshead
 * above: as if the passage said it, but less.
 */
const POINTED_WEIGHT = 0.6;

/** Words before a shell noun that stands for what the sentence before says: “rejected that request”, “such a step”. */
const BEFORE_SHELL = toWordSet('the that this such a an their his her its');

/** “This was welcomed”: words at the start that mean what the sentence before says. */
const POINTING_FIRST = /^[“"']?(?:\p{L}+ ){0,2}(?:this|that|it|they|these|such)\b/iu;

const pointsBefore = (words: string): boolean =>
  POINTING_FIRST.test(words) ||
  findWords(words).some(
    ({ form }, at, all) => SHELL_NOUNS.has(form) && BEFORE_SHELL.has(all[at - 1]?.form ?? ''),
  );

/**
 * What speaks for a topic in a claim: word → mean over its passages of 1 where a passage carries it (`said`), or of less where it stands beside
 * (`all`); and what kinds of answer the passages hold.
 */
export type Evidence = {
  said: ReadonlyMap<string, number>;
  all: ReadonlyMap<string, number>;
  hasFigure: boolean;
  hasPeople: boolean;
  hasTimeframe: boolean;
};

/** Gathers what the passages of a claim say, and what stands beside them. */
export function toEvidence(
  passages: readonly Passage[],
  articles: StoryArticles,
  findKeys: FindKeys,
): Evidence {
  const said = new Map<string, number>();
  const all = new Map<string, number>();
  const evidence = { said, all, hasFigure: false, hasPeople: false, hasTimeframe: false };
  for (const passage of passages) {
    const article = articles.get(passage.article);
    for (const [stem, weight] of toPassageStems(passage, article, findKeys)) {
      all.set(stem, (all.get(stem) ?? 0) + weight / passages.length);
      if (weight >= POINTED_WEIGHT) said.set(stem, (said.get(stem) ?? 0) + weight / passages.length);
    }
    evidence.hasPeople ||= article.figures.some(
      (figure) => figure.unit === 'people' && overlaps(figure, passage),
    );
    evidence.hasFigure ||= article.figures.some((figure) => overlaps(figure, passage));
    evidence.hasTimeframe ||= article.timeframes.some((timeframe) => overlaps(timeframe, passage));
  }
  return evidence;
}

/** The stems of a passage (1) and of what stands beside it (less). */
function toPassageStems(
  passage: Passage,
  article: AnnotatedArticle,
  findKeys: FindKeys,
): Map<string, number> {
  const stems = new Map<string, number>();
  const add = (from: Iterable<string>, weight: number): void => {
    for (const stem of from) stems.set(stem, Math.max(stems.get(stem) ?? 0, weight));
  };
  add(findKeys(article, passage), 1);
  const index = article.sentences.findIndex((sentence) => sentence.id === passage.sentence);
  const isPointing = pointsBefore(passage.exact);
  const beforeWeight = isPointing ? POINTED_WEIGHT : NEIGHBOUR_WEIGHT;
  const neighbours = [
    { sentence: article.sentences[index], weight: POINTED_WEIGHT },
    { sentence: article.sentences[index - 1], weight: beforeWeight },
    { sentence: article.sentences[index + 1], weight: NEIGHBOUR_WEIGHT },
  ];
  for (const { sentence, weight } of neighbours) {
    if (sentence !== undefined && isParagraph(article, sentence)) add(findKeys(article, sentence), weight);
  }
  const crosshead = findCrosshead(article, index);
  if (crosshead !== undefined)
    add(findKeys(article, crosshead), isPointing ? POINTED_WEIGHT : CROSSHEAD_WEIGHT);
  return stems;
}

/** Makes a `FindKeys` that reads each span once: a sentence is counted, is part of a passage and stands beside others. */
export function createKeyFinder(): FindKeys {
  const known = new Map<string, ReadonlySet<string>>();
  return (article, span) => {
    const id = toPassageId(article.id, span);
    const keys = known.get(id) ?? readKeys(sliceSpan(article.text, span));
    known.set(id, keys);
    return keys;
  };
}

function readKeys(words: string): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { stem } of findWords(words)) {
    keys.add(stem);
    const group = findWordGroup(stem);
    if (group !== undefined) keys.add(group);
  }
  return keys;
}

const isParagraph = (article: AnnotatedArticle, sentence: Sentence): boolean =>
  article.blocks[sentence.block]?.kind === 'paragraph';

/** The sentence of the crosshead that a sentence stands under. */
const findCrosshead = (article: AnnotatedArticle, index: number): Sentence | undefined =>
  article.sentences
    .slice(0, Math.max(0, index))
    .findLast((sentence) => article.blocks[sentence.block]?.kind === 'crosshead');
