import { toKey, toWords } from '../../align/words/words.ts';
import { isFunctionWord } from '../../diff/function-words.ts';
import type { AnnotatedArticle } from '../../model/article.ts';
import type { Passage, Reading } from '../../model/comparison.ts';
import { overlaps } from '../../model/span.ts';
import { readStages, type StagedDeed } from '../deeds/coming.ts';
import type { DifferenceRules } from '../readings/claim-to-read.ts';
import { canTimeframesAgree } from '../readings/matching-values.ts';
import { toTimeframeReadings } from '../readings/readings.ts';
import type { StoryArticles } from '../words/story-articles.ts';
import { toToldWords } from '../words/told-words.ts';

/** One deed, told as done in some articles and as still to come in others: “will meet”, “met”. */
export const STAGE: DifferenceRules = {
  words: {
    kind: 'stage',
    label: 'done or to come',
    detail: 'whether it is done or to come',
    gives: ['says how far it is', 'say how far it is'],
    none: ['does not say', 'do not say'],
    relations: {
      differs: { kind: 'stage-differs', label: 'done in one, to come in the other' },
      compatible: { kind: 'stage-differs', label: 'done in one, to come in the other' },
    },
    canAgree: false,
    weight: 5,
  },
  isBetweenArticles: true,
  toEntries({ passages, articles }) {
    const told = passages.map((passage) => toTold(passage, articles));
    if (!told.some(({ coming }) => coming.length > 0)) return [];
    const pairs = told.flatMap((one) =>
      one.coming.flatMap((deed) =>
        findDone(deed, one, { told, articles }).map((done) => ({ ...done, deed, one })),
      ),
    );
    const [first] = pairs;
    if (first === undefined) return [];
    const readings = pairs
      .filter(({ deed }) => deed.key === first.deed.key)
      .flatMap(({ one, deed, other, done }) => [toReading(one, deed), toReading(other, done)]);
    const seen = new Set<string>();
    const each = readings.filter(({ passage, key }) => {
      const id = `${passage} ${key}`;
      return !seen.has(id) && seen.add(id);
    });
    return [{ kind: 'stage', differs: true, compatible: true, readings: each, without: [] }];
  },
};

type Told = {
  passage: Passage;
  coming: StagedDeed[];
  done: StagedDeed[];
};

function toTold(passage: Passage, articles: StoryArticles): Told {
  const article = articles.get(passage.article);
  const deeds = readStages(passage, article);
  return {
    passage,
    coming: deeds.filter(({ stage }) => stage === 'coming'),
    done: deeds.filter(({ stage }) => stage === 'done'),
  };
}

/**
 * The passages of other articles that tell a coming deed as done, with words beside it in common and no other day. What an article tells as done,
 * too, is not to come in it.
 */
function findDone(
  deed: StagedDeed,
  one: Told,
  { told, articles }: { told: readonly Told[]; articles: StoryArticles },
): { other: Told; done: StagedDeed }[] {
  const { key } = deed;
  const isDoneHere = told.some(
    ({ passage, done }) => passage.article === one.passage.article && done.some((each) => each.key === key),
  );
  if (isDoneHere || isDoneInHeadline(key, articles.get(one.passage.article))) return [];
  return told.flatMap((other) => {
    const done = other.done.find((each) => each.key === key);
    const isOfOne =
      done !== undefined &&
      other.passage.article !== one.passage.article &&
      shareBeside({ told: one, deed }, { told: other, deed: done }, articles) &&
      areOfOneTime(one.passage, other.passage, articles);
    return isOfOne ? [{ other, done }] : [];
  });
}

/** “Opens”, “Opened”: forms of a verb by which a headline tells that it is done. */
const TOLD_FORM = /(?:[^s]s|ed)$/u;

/** True where the article's headline tells a deed as done: “announced that she will open the lock” under “Stone Opens Lock” is done by being announced. */
function isDoneInHeadline(key: string, article: AnnotatedArticle): boolean {
  return article.blocks
    .filter(({ kind }) => kind === 'headline')
    .some((block) => {
      const coming = readStages(block, article).filter(({ stage }) => stage === 'coming');
      return toWords(article.text.slice(block.start, block.end), block.start).some(
        (word) =>
          toKey(word, false) === key &&
          TOLD_FORM.test(word.form) &&
          !coming.some(({ span }) => overlaps(span, word)),
      );
    });
}

/** How many words round a deed tell who does it to what, and how many of them two articles share. */
const BESIDE_REACH = 8;
const BESIDE_MIN_SHARED = 2;

type Deed = { told: Told; deed: StagedDeed };

/** How many words after a deed tell what it is done to: where that is the same, so is the deed. */
const OBJECT_REACH = 3;

/** True when enough beside two deeds is the same, a name counting as one, or what they are done to is. */
function shareBeside(one: Deed, other: Deed, articles: StoryArticles): boolean {
  const [left, right] = [findBeside(one, articles), findBeside(other, articles)];
  return (
    left.beside.intersection(right.beside).size >= BESIDE_MIN_SHARED ||
    !left.objects.isDisjointFrom(right.objects)
  );
}

type Beside = { beside: ReadonlySet<string>; objects: ReadonlySet<string> };

function findBeside({ told, deed }: Deed, articles: StoryArticles): Beside {
  const { names } = articles.get(told.passage.article);
  const words = toWords(told.passage.exact, told.passage.start);
  const at = words.findIndex(({ end }) => end === deed.span.end);
  const toKeys = (run: typeof words): ReadonlySet<string> =>
    new Set(
      run.flatMap((word) => {
        if (isFunctionWord(word.form) || overlaps(word, deed.span)) return [];
        const name = names.find((one) => overlaps(one, word));
        return [name === undefined ? toKey(word, false) : `@${name.entity}`];
      }),
    );
  return {
    beside: toKeys(words.slice(Math.max(0, at - BESIDE_REACH), at + BESIDE_REACH + 1)),
    objects: toKeys(words.slice(at + 1, at + OBJECT_REACH + 1)),
  };
}

/** Fewest telling words that the passages of one deed share. */
const TOLD_MIN_SHARED = 3;

/** True when two passages tell so much of the same, and name no days of which not both can be its. */
function areOfOneTime(one: Passage, other: Passage, articles: StoryArticles): boolean {
  const [left, right] = [articles.get(one.article), articles.get(other.article)];
  return (
    toToldWords(left.text, one).intersection(toToldWords(right.text, other)).size >= TOLD_MIN_SHARED &&
    canTimeframesAgree([...toTimeframeReadings(one, left), ...toTimeframeReadings(other, right)])
  );
}

const toReading = ({ passage }: Told, { stage, span }: StagedDeed): Reading & { kind: 'words' } => ({
  kind: 'words',
  article: passage.article,
  passage: passage.id,
  key: stage,
  spans: [span],
  says: null,
});
