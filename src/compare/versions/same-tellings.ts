import type { AnnotatedArticle } from '../../model/article.ts';
import type { ApparatusEntry, Passage } from '../../model/comparison.ts';
import { containsSpan, overlaps, spanLength } from '../../model/span.ts';
import { type ContentReader, type ContentWord, coverOf, type Weighed, weigh } from '../words/content.ts';
import type { StoryArticles } from '../words/story-articles.ts';
import { findWeights } from '../words/telling-weight.ts';

type Input = {
  articles: StoryArticles;
  contentOf: ContentReader;
  /** Where figures and times differ: they are told as differences of their own, and what is said beside them may be the same. */
  apparatus: readonly ApparatusEntry[];
};

/** How much of what the shorter of two passages tells the other tells, too. */
export type Likeness = (a: Passage, b: Passage) => number;

/** Whether two passages are known to say the same. */
export type AreSame = (a: Passage, b: Passage) => boolean;

/** From this share of what the shorter passage tells on (chosen after audits in which lesser shares called unlike statements the same), two passages are known to say the same; names alone do not make it: a list of the same people can tell anything. */
const SAME_MIN_COVER = 0.65;

/** What the longer one tells beyond the shorter is less than this share of what it tells, where they say the same. */
const SAME_MIN_BACK = 0.45;

/** Fewest telling words that two passages share to say the same, where each has more: two words can be of anything. */
const SAME_MIN_WORDS = 3;

/**
 * Of what each of two passages tells the other tells at least this share, where they say the same; of mostly quoted words what is quoted: who says it where is told beside them. Of 136 answers
 * of labelled events that were called the same 23 are below: read by hand, 11 of these tell more or less than each other, or of another time; of 30 above 3 do.
 */
const BOTH_MIN_COVER = 0.65;

/** A passage of which quoted words take at least this share is mostly quoted. */
const QUOTED_MIN_RATIO = 0.5;

/** What some words tell, with names and without them: whom and what is named is compared by a kind of difference of its own. */
type Told = { all: Weighed; nameless: Weighed };

/** What a passage tells, read once; `rest`: without the figures and times that differ; `core`: of that what is quoted, where most is. `weights`: the signs of what turns or limits it. */
type Telling = { told: Told; rest: Told; core: Weighed; weights: string };

/**
 * Makes the function that tells whether two passages are known to say the same: most of what each tells the other does, and nothing turns or limits one alone; and the one that tells how near
 * the words of both are to each other, 0 where something turns or limits one alone.
 */
export function createSameness(input: Input): { areSame: AreSame; closeness: Likeness } {
  const read = createReader(input);
  const known = new Map<string, Telling>();
  const tellingOf = (passage: Passage): Telling => {
    const found = known.get(passage.id) ?? read(passage);
    known.set(passage.id, found);
    return found;
  };
  return {
    areSame: (one, other) => {
      const [a, b] = [tellingOf(one), tellingOf(other)];
      return (
        a.weights === b.weights &&
        tellAsMuch(a, b) &&
        (tellAlike(a.told, b.told) || tellAlike(a.rest, b.rest))
      );
    },
    closeness: (one, other) => {
      const [a, b] = [tellingOf(one), tellingOf(other)];
      const [mine, theirs] = [a.rest.all, b.rest.all];
      return a.weights === b.weights ? (coverOf(mine, theirs) + coverOf(theirs, mine)) / 2 : 0;
    },
  };
}

function createReader({ articles, contentOf, apparatus }: Input): (passage: Passage) => Telling {
  const differing = apparatus
    .filter(
      ({ kind, differs, alike }) =>
        (differs || alike === true) && (kind === 'figure' || kind === 'timeframe'),
    )
    .flatMap(({ readings }) => readings.flatMap(toPlace));
  return (passage) => {
    const article = articles.get(passage.article);
    const words = contentOf(article, passage);
    const places = differing.filter((place) => place.passage === passage.id);
    const rest = words.filter((word) => !places.some((place) => overlaps(place, word)));
    return {
      told: toTold(words),
      rest: toTold(rest),
      core: weigh(toCore(rest, passage, article)),
      weights: findWeights({ passage, article }).join(' '),
    };
  };
}

/** Of the words of a passage those that are quoted, where most of it is; else all but who says it, which is told beside them. */
function toCore(
  words: readonly ContentWord[],
  passage: Passage,
  { quotations, attributions }: AnnotatedArticle,
): readonly ContentWord[] {
  const quoted = quotations.filter((one) => overlaps(one, passage));
  const length = quoted.reduce(
    (sum, { start, end }) => sum + Math.min(end, passage.end) - Math.max(start, passage.start),
    0,
  );
  if (length < QUOTED_MIN_RATIO * spanLength(passage)) {
    const said = attributions
      .flatMap(({ source, cue }) => [source ?? [], cue ?? []].flat())
      .filter((one) => overlaps(one, passage));
    return words.filter((word) => !said.some((one) => overlaps(one, word)));
  }
  return words.filter((word) => quoted.some((one) => containsSpan(one, word)));
}

/** True where neither of two passages tells much that the other does not. */
const tellAsMuch = ({ core: a }: Telling, { core: b }: Telling): boolean =>
  Math.min(coverOf(a, b), coverOf(b, a)) >= BOTH_MIN_COVER;

const toTold = (words: readonly ContentWord[]): Told => ({
  all: weigh(words),
  nameless: weigh(words.filter(({ kind }) => kind !== 'name')),
});

const toPlace = (reading: ApparatusEntry['readings'][number]) =>
  'start' in reading ? [{ passage: reading.passage, start: reading.start, end: reading.end }] : [];

/** True where most of what each of two passages tells the other tells, too. */
function tellAlike(a: Told, b: Told): boolean {
  const shared = countShared(a.all, b.all);
  if (shared < SAME_MIN_WORDS && shared < Math.min(a.all.weights.size, b.all.weights.size)) return false;
  return (
    Math.max(toLikeness(a, b), toLikeness(b, a)) >= SAME_MIN_COVER &&
    Math.min(coverOf(a.nameless, b.nameless), coverOf(b.nameless, a.nameless)) >= SAME_MIN_BACK
  );
}

function countShared({ weights: a }: Weighed, { weights: b }: Weighed): number {
  let count = 0;
  for (const key of a.keys()) if (b.has(key)) count += 1;
  return count;
}

/** Makes the function that tells how alike two passages are, with their names and without them. */
export function createLikeness({ articles, contentOf }: Pick<Input, 'articles' | 'contentOf'>): Likeness {
  const told = new Map<string, Told>();
  const known = new Map<string, number>();
  const toldOf = (passage: Passage): Told => {
    const found = told.get(passage.id) ?? toTold(contentOf(articles.get(passage.article), passage));
    told.set(passage.id, found);
    return found;
  };
  return (a, b) => {
    const key = `${a.id} ${b.id}`;
    const found =
      known.get(key) ?? Math.max(toLikeness(toldOf(a), toldOf(b)), toLikeness(toldOf(b), toldOf(a)));
    known.set(key, found);
    return found;
  };
}

/** The share of what some words tell that others tell, too, or that of what they tell beside names, where that is less. */
function toLikeness(a: Told, b: Told): number {
  const cover = coverOf(a.all, b.all);
  return a.nameless.weights.size === 0 ? cover : Math.min(cover, coverOf(a.nameless, b.all));
}
