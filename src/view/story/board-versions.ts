import type { ApparatusEntry, Claim, Comparison } from '../../model/comparison.ts';
import type { Id } from '../../model/ids.ts';
import type { DifferenceKind } from '../../model/kinds.ts';
import { findKindWords } from '../difference-kinds.ts';
import { formatList } from '../labels.ts';
import { isAlike, isDoubtful, isNotable, isOneReading } from '../text/reading-words.ts';
import { findOddReadings } from '../text/readings.ts';

/**
 * How an article's answer stands to the others': it says the same as most; it is worded so differently that too little says that it is the same, and
 * nothing that it is not; it differs from most; or no answer prevails.
 */
export type AnswerState = 'same' | 'alike' | 'differs' | 'apart';

/** The passages that give one answer, the articles that they stand in, whether these are known to agree, and else which of them are. `isSplit`: one article of an answer of which no two are known to agree. */
export type Version = {
  passages: ReadonlySet<string>;
  articles: Id[];
  isCertain: boolean;
  agreeing: readonly Id[];
  isSplit: boolean;
};

/**
 * The versions of a claim, the most widely given first; those of as many articles stay in their order. An article with passages in two stands in the more common
 * one: it cannot be said to differ from itself.
 */
export function toVersions(claim: Claim): Version[] {
  const { passages, versions, versionAgreement, versionAgreeing } = claim;
  const partly = findPartly(claim);
  const seen = new Set<Id>();
  return versions
    .map((ids, index) => ({
      passages: new Set(ids),
      articles: [...new Set(passages.filter(({ id }) => ids.includes(id)).map(({ article }) => article))],
      isCertain: versionAgreement[index] !== 'worded-differently',
      agreeing: versionAgreeing[index] ?? [],
      isSplit: false,
    }))
    .map((version) => withoutPartly(version, partly))
    .sort((a, b) => b.articles.length - a.articles.length)
    .flatMap((version) => {
      const articles = version.articles.filter((id) => !seen.has(id));
      for (const id of articles) seen.add(id);
      return articles.length === 0 ? [] : [{ ...version, articles }];
    })
    .flatMap((version, _, all) => (all.length > 1 ? split(version, passages) : [version]))
    .sort((a, b) => b.articles.length - a.articles.length);
}

/** The articles of which every passage may report only a part of what heads the row. */
const findPartly = ({ passages, partly }: Claim): ReadonlySet<Id> =>
  new Set(
    passages.flatMap(({ article }) =>
      passages.every((one) => one.article !== article || partly.includes(one.id)) ? [article] : [],
    ),
  );

/** That an article says the same is said under a heading: it is not known of one that may report a part of that, whatever else it agrees with. */
function withoutPartly(version: Version, partly: ReadonlySet<Id>): Version {
  if (version.articles.length === 1 || !version.articles.some((id) => partly.has(id))) return version;
  const agreeing = version.agreeing.filter((id) => !partly.has(id));
  return { ...version, isCertain: false, agreeing: agreeing.length > 1 ? agreeing : [] };
}

/** Beside a contrary answer, articles of which none are known to agree stand each for itself: to say that two give the same one would say too much. */
function split(version: Version, passages: Claim['passages']): Version[] {
  if (version.isCertain || version.agreeing.length > 0) return [version];
  return version.articles.map((id) => ({
    passages: new Set(
      passages.flatMap((one) => (one.article === id && version.passages.has(one.id) ? one.id : [])),
    ),
    articles: [id],
    isCertain: true,
    agreeing: [],
    isSplit: true,
  }));
}

/** What an apparatus tells of details: without names, which differ in nearly every claim, and details that the others do not give. */
const findDetailEntries = ({ apparatus }: Claim): ApparatusEntry[] =>
  apparatus.filter((entry) => entry.kind !== 'name' && isNotable(entry) && !isOneReading(entry.readings));

/** In what the words of a claim's articles stand apart from each other. */
export const findDetails = (claim: Claim): DifferenceKind[] => [
  ...new Set(
    findDetailEntries(claim)
      .filter((entry) => findOddReadings(entry).length > 0)
      .map(({ kind }) => kind),
  ),
];

/**
 * In what an article's words are other than the row's heading: a reader compares a cell with what stands before it. Where the heading says nothing of
 * it, what most articles give is what the words are held against. Which answer an article gives is told by its state; within an answer the rest is detail.
 */
const findCellDetails = (claim: Claim, article: Id): DifferenceKind[] =>
  isHeadedBy(claim, article)
    ? []
    : [
        ...new Set(
          findDetailEntries(claim)
            .filter((entry) => entry.kind !== 'answer' && isOtherThanHeaded(entry, claim, article))
            .map(({ kind }) => kind),
        ),
      ];

/** True for the article whose own words head the row. */
const isHeadedBy = (claim: Claim, article: Id): boolean =>
  claim.passages.some((passage) => passage.id === findHeading(claim) && passage.article === article);

/** The passage that heads the row; undefined where the editor's own words do. */
const findHeading = ({ labelBy, labelPassage }: Claim): string | undefined =>
  labelBy === 'editor' ? undefined : labelPassage;

function isOtherThanHeaded(entry: ApparatusEntry, claim: Claim, article: Id): boolean {
  const heading = findHeading(claim);
  const sure = entry.readings.filter((reading) => !isDoubtful(reading));
  const headed = new Set(sure.filter(({ passage }) => passage === heading).map(({ key }) => key));
  const own = sure.filter((reading) => reading.article === article);
  if (headed.size > 0) return own.length > 0 && !own.some(({ key }) => headed.has(key));
  return findOddReadings(entry).some((reading) => reading.article === article);
}

/** True where an article gives a rounder or a finer number than the heading: that is no difference, but not the same either. */
function givesOtherNumber(claim: Claim, article: Id): boolean {
  const heading = findHeading(claim);
  return claim.apparatus.filter(isAlike).some(({ readings }) => {
    const figures = readings.flatMap((one) => (one.kind === 'figure' ? [one] : []));
    const own = figures.filter((one) => one.article === article);
    const headed = figures.filter(({ passage }) => passage === heading);
    return own.length > 0 && headed.some((one) => !own.some(({ value }) => value === one.value));
  });
}

/** The state of an article’s answer, and that in a few words: “same”, “same but for the time”, “apart in time”, “in whole or in part”, “heads the row”, “differs”, “differs, as C”, “differs from others”. */
export function toAnswerState(
  claim: Claim,
  article: Id,
  comparison: Pick<Comparison, 'articles' | 'differenceKinds'>,
): { state: AnswerState; word: string } {
  const versions = toVersions(claim);
  const state = toState(versions, article);
  const kinds = findCellDetails(claim, article).map((kind) => findKindWords(comparison, kind));
  if (state === 'same' && kinds.length > 0)
    return { state: 'alike', word: `same but for ${formatList(kinds.map(({ detail }) => detail))}` };
  if (state === 'same' && givesOtherNumber(claim, article)) return { state: 'alike', word: IN_PART };
  // The words of the heading do not differ from themselves.
  if (state === 'alike' && isHeadedBy(claim, article)) return { state, word: 'heads the row' };
  if (state !== 'alike') return { state, word: toStateWord(versions, article, comparison) };
  // Where more is worded otherwise, what differs is told by what matters most of it.
  const [most] = kinds.sort((a, b) => b.weight - a.weight);
  return { state, word: most === undefined ? IN_PART : `apart in ${most.label}` };
}

/**
 * What is said of an article's words that are not known to say the same as another's: they count as a report of the heading or of a part of it. That they say it “in other words” would be a statement of its own, and was not so
 * where a row was joined by a side detail, or only half of a sentence that is shown counts.
 */
export const IN_PART = 'in whole or in part';

/** How the answer of an article stands to the others’; an article with two answers stands with the more common. */
export function toState(versions: readonly Version[], article: Id): AnswerState {
  const [first] = versions;
  const count = versions.reduce((sum, { articles }) => sum + articles.length, 0);
  if (first !== undefined && versions.length > 1 && first.articles.length * 2 <= count) return 'apart';
  if (first === undefined || first.articles.includes(article))
    return first?.isCertain === false && !first.agreeing.includes(article) ? 'alike' : 'same';
  return 'differs';
}

const STATE_WORDS = { same: 'same', alike: IN_PART, differs: 'differs' } as const;

/** The state in a word or two. Where no answer prevails the word says who gives the same one. */
function toStateWord(
  versions: readonly Version[],
  article: Id,
  { articles }: Pick<Comparison, 'articles'>,
): string {
  const state = toState(versions, article);
  if (state !== 'apart') return STATE_WORDS[state];
  const own = versions.find(({ articles }) => articles.includes(article))?.articles ?? [];
  const others = articles.filter(({ id }) => id !== article && own.includes(id));
  if (others.length > 0) return `differs, as ${others.map(({ letter }) => letter).join(', ')}`;
  if (versions.some(({ articles }) => articles.length > 1)) return STATE_WORDS.differs;
  // Two of them may agree unseen; each differs from some of the others all the same.
  if (versions.some(({ isSplit }) => isSplit))
    return versions.length === 2 ? 'they differ' : 'differs from others';
  return versions.length === 2 ? 'they differ' : 'all differ';
}
