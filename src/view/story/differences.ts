import type { ApparatusEntry, Claim, ComparedArticle, Comparison, Reading } from '../../model/comparison.ts';
import type { DifferenceWords } from '../../model/difference-words.ts';
import type { Id } from '../../model/ids.ts';
import type { DifferenceKind } from '../../model/kinds.ts';
import { overlaps } from '../../model/span.ts';
import { type ArticleMark, toArticleViews } from '../articles.ts';
import { findKindWords } from '../difference-kinds.ts';
import { claimHref } from '../href.ts';
import { type AbsenceState, toAbsenceState } from '../text/absence-states.ts';
import { findAsked, formatCarried, toCarried } from '../text/carried.ts';
import { isAlike, isDoubtful, isNotable, isOneReading } from '../text/reading-words.ts';
import {
  getWitness,
  type QuotedWords,
  quoteWitness,
  toWitnesses,
  type Witnesses,
} from '../text/witnesses.ts';
import { findAnswer, toBoardContext } from './board-answers.ts';
import { type LabelView, toLabelView } from './claim-label.ts';
import { type GivenWords, toGiven, toQuotedWords } from './given-words.ts';

/** A sentence of fact: “4 of 5 articles give a time: “…” (B), “…” (C); A gives none.” */
export type Statement = {
  id: string;
  claim: { href: string; label: LabelView };
  words: DifferenceWords;
  compatible: boolean;
  /** On how many rungs the articles stand, from own voice to hearsay; 0 where this is not about who says it. */
  rungCount: number;
  /** “4 of 5 articles give a time” */
  opening: string;
  given: GivenWords[];
  /** Articles that give none, and how the sentence says so. */
  none: { articles: ArticleMark[]; says: string };
  /** Articles that have no passage of the claim: nothing is said of what they give. Each with how the sentence says so: “not found in”, “left open in”. */
  absent: { articles: ArticleMark[]; says: string }[];
};

/**
 * What differs across the story, ranked: by how many articles and wordings, what cannot all be true before the rest, then by kind.
 *
 * Who is cited differs in words in nearly every claim; here it counts only where the articles stand on different rungs (own voice, named, unnamed,
 * hearsay), and names only where they are more than spellings and short forms of each other. A claim's own page has all.
 */
export function toStatements(comparison: Comparison): Statement[] {
  const witnesses = toWitnesses(comparison);
  return comparison.claims
    .flatMap((claim) => toClaimStatements(claim, comparison, { witnesses }))
    .sort(
      (a, b) =>
        Number(isContrary(b)) - Number(isContrary(a)) ||
        toRank(b) - toRank(a) ||
        b.words.weight - a.words.weight ||
        comparison.differenceKinds.indexOf(a.words) - comparison.differenceKinds.indexOf(b.words),
    );
}

/** True for other answers, and for amounts and days that cannot all be right. They come first. */
const isContrary = ({ words, compatible }: Statement): boolean =>
  words.kind === 'answer' || (!compatible && words.canAgree);

/** Names and ways of citing differ in nearly every claim: they come after amounts, dates, quoted words and certainty. */
const isCommon = (kind: DifferenceKind): boolean => kind === 'name' || kind === 'attribution';

const toRank = ({ given, compatible, words }: Statement): number =>
  given.length * 2 +
  given.reduce((count, { articles }) => count + articles.length, 0) +
  (compatible ? 0 : 2) -
  (isCommon(words.kind) ? 8 : 0);

/** Makes the function that gives the words of a reading: of an answer the clause of its passage that the claim is about, as on the board. */
function toWordsOf(claim: Claim, comparison: Comparison, witnesses: Witnesses) {
  const context = toBoardContext(comparison);
  return (reading: Reading): QuotedWords[] => {
    const passage = claim.passages.find(({ id }) => id === reading.passage);
    if (reading.kind !== 'answer' || passage === undefined) return toQuotedWords(reading, witnesses);
    return quoteWitness(witnesses, passage.article, findAnswer(claim, passage, context).spans);
  };
}

type ClaimStatementOptions = { witnesses?: Witnesses; states?: (entry: ApparatusEntry) => boolean };

/**
 * The statements of one claim, in the order of its apparatus.
 *
 * @param options.states  which of its entries are told; the differences, if left out
 */
export function toClaimStatements(
  claim: Claim,
  comparison: Comparison,
  { witnesses = toWitnesses(comparison), states = isNotable }: ClaimStatementOptions = {},
): Statement[] {
  const articles = toArticleViews(comparison);
  const asked = findAsked(articles);
  return claim.apparatus.filter(states).map((entry, index) => {
    const given = toGiven(entry, claim, { articles, wordsOf: toWordsOf(claim, comparison, witnesses) });
    const giving = new Set(given.flatMap((each) => each.articles.map(({ id }) => id)));
    const told = articles.filter((one) => asked.includes(one) || isReportedBy(claim, one.id));
    const others = told.filter(({ id }) => !giving.has(id));
    const none = others.filter(
      ({ id }) =>
        isReportedBy(claim, id) &&
        canBeSaidToLack(entry, id) &&
        !(entry.kind === 'certainty' && isHedged(claim, getWitness(witnesses, id).article)),
    );
    const words = findKindWords(comparison, entry.kind);
    const open = toOpen(claim, others, none);
    return {
      id: `${claim.id}-${index}`,
      claim: {
        href: claimHref(comparison.story.id, claim.id),
        label: toLabelView(claim, articles, comparison),
      },
      words,
      compatible: entry.compatible && words.canAgree,
      rungCount: countRungs(entry),
      opening: toOpening(entry, claim, { words, giving, articles, isOpen: open.length > 0 }),
      given,
      none: { articles: none, says: words.none[none.length === 1 ? 0 : 1] },
      absent: [...open, ...toAbsent(claim, others)],
    };
  });
}

/** “4 of 5 articles give a time”; “4 of 5 articles compared” where of another it is not known whether it gives one: then the count is not of those that do. */
function toOpening(
  entry: ApparatusEntry,
  claim: Claim,
  {
    words,
    giving,
    articles,
    isOpen,
  }: {
    words: DifferenceWords;
    giving: ReadonlySet<Id>;
    articles: Parameters<typeof toCarried>[1];
    isOpen: boolean;
  },
): string {
  if (isAlike(entry) && words.alike !== undefined && !isOneReading(entry.readings)) return words.alike;
  const isCarried = entry.kind === 'attribution';
  const ids = isCarried ? claim.passages.map(({ article }) => article) : [...giving];
  const carried = toCarried(ids, articles);
  const gives = toGivingWords(entry, words, claim);
  const isCounted = !isOpen || isCarried || gives !== words.gives;
  const told = isCounted ? gives[new Set(ids).size === 1 ? 0 : 1] : 'compared';
  return `${formatCarried(carried, ' articles')}${carried.apart.length > 0 ? ',' : ''} ${told}`;
}

/** “gives a figure”; “give these figures” where another article gives one of something else. */
function toGivingWords(
  entry: ApparatusEntry,
  words: DifferenceWords,
  { apparatus }: Claim,
): DifferenceWords['gives'] {
  const giving = new Set(entry.readings.map(({ article }) => article));
  const givesElse = apparatus.some(
    ({ kind, readings }) => kind === entry.kind && readings.some(({ article }) => !giving.has(article)),
  );
  return (givesElse ? words.givesThese : undefined) ?? words.gives;
}

/** The comparison says which articles give none: not those that give another one, or this one elsewhere. Of who says it, and how surely, more is asked. */
function canBeSaidToLack({ kind, without, readings }: ApparatusEntry, id: Id): boolean {
  if (kind === 'certainty') return readings.some((one) => one.article === id && !isDoubtful(one));
  return kind !== 'attribution' && without.includes(id);
}

/** True where any passage of an article has a word of doubt, counted or not: then it is not said to use none. */
const isHedged = ({ passages }: Claim, { id, sentences }: ComparedArticle): boolean =>
  passages.some(
    (passage) =>
      passage.article === id &&
      sentences.some(({ hedges }) => hedges.some((hedge) => overlaps(hedge, passage))),
  );

/** True when a claim has a passage in an article. */
export const isReportedBy = (claim: Claim, article: Id): boolean =>
  claim.passages.some((passage) => passage.article === article);

/** What a sentence says of an article without a passage of the claim, by the state of the evidence. */
const ABSENT_WORDS: readonly (readonly [AbsenceState, string])[] = [
  ['missing', 'not found in'],
  ['within', 'inside another claim in'],
  ['open', 'left open in'],
];

/** The articles that report a claim, and of which nothing is said in this respect, because it takes more to say that they differ or lack it: every article of a row is named. */
const toOpen = (
  claim: Claim,
  others: readonly ArticleMark[],
  none: readonly ArticleMark[],
): Statement['absent'] => {
  const open = others.filter((article) => isReportedBy(claim, article.id) && !none.includes(article));
  return open.length === 0 ? [] : [{ articles: open, says: 'not compared:' }];
};

/** The articles without a passage, those of which the same is said together: a difference never says “not found” where the claim's row says “left open”. */
function toAbsent(claim: Claim, articles: readonly ArticleMark[]): Statement['absent'] {
  const absent = articles.filter(({ id }) => !isReportedBy(claim, id));
  return ABSENT_WORDS.map(([state, says]) => ({
    articles: absent.filter(({ id }) => toAbsenceState(claim, id) === state),
    says,
  })).filter((group) => group.articles.length > 0);
}

const countRungs = ({ readings }: ApparatusEntry): number =>
  new Set(
    readings.flatMap((reading) =>
      reading.kind === 'attribution' && !isDoubtful(reading) ? [reading.voice] : [],
    ),
  ).size;
