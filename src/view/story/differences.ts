import type { ApparatusEntry, Claim, ComparedArticle, Comparison, Reading } from '../../model/comparison.ts';
import type { Id } from '../../model/ids.ts';
import type { DifferenceKind } from '../../model/kinds.ts';
import { overlaps, type Span } from '../../model/span.ts';
import { type ArticleMark, toArticleViews } from '../articles.ts';
import { claimHref } from '../href.ts';
import { isDoubtful, isNotable, toReadingSpans } from '../text/reading-words.ts';
import { findWitnessWords, getWitness, toWitnesses, type Witnesses } from '../text/witnesses.ts';
import { type AbsenceView, toAbsenceView } from './absences.ts';
import { findAsked } from './asked-articles.ts';
import { type LabelView, toLabelView } from './claim-label.ts';

/** Verbatim words with the article that they stand in. */
export type QuotedWords = Span & { article: Id; text: string };

/** What the articles with one wording give: their words (the first article's; the others have the same), or ours where they have none. */
export type GivenWords = { articles: ArticleMark[]; words: QuotedWords[]; says: string | null };

/** A sentence of fact: “4 of 5 articles give a time: “…” (B), “…” (C); A gives none.” */
export type Statement = {
  id: string;
  claim: { href: string; label: LabelView };
  kind: DifferenceKind;
  compatible: boolean;
  /** On how many rungs the articles stand, from own voice to hearsay; 0 where this is not about who says it. */
  rungCount: number;
  /** “4 of 5 articles give a time” */
  opening: string;
  given: GivenWords[];
  /** Articles that give none, and how the sentence says so. */
  none: { articles: ArticleMark[]; says: string };
  /** Articles that have no passage of the claim: nothing is said of what they give. Each with how the sentence says so: “not found in”, “perhaps in”. */
  absent: { articles: ArticleMark[]; says: string }[];
};

type Wording = { gives: readonly [one: string, many: string]; none: readonly [one: string, many: string] };

const WORDINGS = {
  answer: { gives: ['answers', 'answer'], none: ['does not', 'do not'] },
  figure: { gives: ['gives a figure', 'give a figure'], none: ['gives none', 'give none'] },
  timeframe: { gives: ['gives a time', 'give a time'], none: ['gives none', 'give none'] },
  attribution: { gives: ['reports it', 'report it'], none: ['does not', 'do not'] },
  certainty: {
    gives: ['uses a word that makes it less sure', 'use a word that makes it less sure'],
    none: ['uses none', 'use none'],
  },
  quotation: { gives: ['quotes words', 'quote words'], none: ['quotes none', 'quote none'] },
  name: { gives: ['uses a name', 'use a name'], none: ['uses none', 'use none'] },
} as const satisfies Record<DifferenceKind, Wording>;

/** Kinds of which it is computed whether what the articles give can all be true. */
const CAN_BE_TRUE_TOGETHER: ReadonlySet<DifferenceKind> = new Set(['figure', 'timeframe']);

/** What weighs first where two differences are as wide: amounts and dates before names. */
const KIND_ORDER = [
  'answer',
  'figure',
  'timeframe',
  'quotation',
  'certainty',
  'attribution',
  'name',
] as const;

/**
 * What differs across the story, ranked: by how many articles and wordings, what cannot all be true before the rest, then by kind.
 *
 * Who is cited differs in words in nearly every claim; here it counts only where the articles stand on different rungs (own voice, named, unnamed,
 * hearsay), and names only where they are more than spellings and short forms of each other. A claim's own page has all.
 */
export function toStatements(comparison: Comparison): Statement[] {
  const witnesses = toWitnesses(comparison);
  return comparison.claims
    .flatMap((claim) => toClaimStatements(claim, comparison, witnesses))
    .sort(
      (a, b) =>
        Number(isContrary(b)) - Number(isContrary(a)) || toRank(b) - toRank(a) || toOrder(a) - toOrder(b),
    );
}

/** True for other answers, and for amounts and days that cannot all be right. They come first. */
const isContrary = ({ kind, compatible }: Statement): boolean =>
  kind === 'answer' || (!compatible && (kind === 'figure' || kind === 'timeframe'));

const toOrder = (statement: Statement): number => KIND_ORDER.indexOf(statement.kind);

/** Names and ways of citing differ in nearly every claim: they come after amounts, dates, quoted words and certainty. */
const isCommon = (kind: DifferenceKind): boolean => kind === 'name' || kind === 'attribution';

const toRank = ({ given, compatible, kind }: Statement): number =>
  given.length * 2 +
  given.reduce((count, { articles }) => count + articles.length, 0) +
  (compatible ? 0 : 2) -
  (isCommon(kind) ? 8 : 0);

/** The statements of one claim, in the order of its apparatus. */
export function toClaimStatements(
  claim: Claim,
  comparison: Comparison,
  witnesses: Witnesses = toWitnesses(comparison),
): Statement[] {
  const articles = toArticleViews(comparison);
  return claim.apparatus.filter(isNotable).map((entry, index) => {
    const given = toGiven(entry, articles, witnesses);
    const giving = new Set(given.flatMap((each) => each.articles.map(({ id }) => id)));
    const asked = findAsked(claim, articles);
    const others = asked.filter(({ id }) => !giving.has(id));
    const none = others.filter(
      ({ id }) =>
        isReportedBy(claim, id) &&
        canBeSaidToLack(entry, id) &&
        !(entry.kind === 'certainty' && isHedged(claim, getWitness(witnesses, id).article)),
    );
    const giveCount = entry.kind === 'attribution' ? asked.length - countAbsent(claim, asked) : giving.size;
    const wording = WORDINGS[entry.kind];
    return {
      id: `${claim.id}-${index}`,
      claim: { href: claimHref(comparison.story.id, claim.id), label: toLabelView(claim, articles) },
      kind: entry.kind,
      compatible: entry.compatible && CAN_BE_TRUE_TOGETHER.has(entry.kind),
      rungCount: countRungs(entry),
      opening: `${giveCount} of ${asked.length} articles ${toGivingWords(entry, giveCount === 1)}`,
      given,
      none: { articles: none, says: wording.none[none.length === 1 ? 0 : 1] },
      absent: [...toOpen(entry, claim, others), ...toAbsent(claim, others)],
    };
  });
}

/** “gives a figure”; “gives this figure here” where that is the only one that is given: the others may give another, or this one of another claim. */
function toGivingWords({ kind, readings }: ApparatusEntry, isOne: boolean): string {
  const words = WORDINGS[kind].gives[isOne ? 0 : 1];
  const isOnly = new Set(readings.map(({ key }) => key)).size === 1;
  return isOnly ? words.replace(/ a (figure|time)$/u, ' this $1 here') : words;
}

/** Of these kinds the comparison says which articles give none: not those that give another one, or this one elsewhere. */
const LACKING_FOUND: ReadonlySet<DifferenceKind> = new Set(['figure', 'timeframe', 'quotation']);

function canBeSaidToLack({ kind, without, readings }: ApparatusEntry, id: Id): boolean {
  if (LACKING_FOUND.has(kind)) return without.includes(id);
  if (kind === 'certainty') return readings.some((one) => one.article === id && !isDoubtful(one));
  return kind !== 'attribution';
}

/** True where any passage of an article has a word of doubt, counted or not: then it is not said to use none. */
const isHedged = ({ passages }: Claim, { id, sentences }: ComparedArticle): boolean =>
  passages.some(
    (passage) =>
      passage.article === id &&
      sentences.some(({ hedges }) => hedges.some((hedge) => overlaps(hedge, passage))),
  );

const countAbsent = (claim: Claim, articles: readonly ArticleMark[]): number =>
  articles.filter(({ id }) => !isReportedBy(claim, id)).length;

/** True when a claim has a passage in an article. */
export const isReportedBy = (claim: Claim, article: Id): boolean =>
  claim.passages.some((passage) => passage.article === article);

/** What a sentence says of an article without a passage of the claim, by the state of the evidence. */
const ABSENT_WORDS: readonly (readonly [AbsenceView['state'], string])[] = [
  ['missing', 'not found in'],
  ['within', 'inside another claim in'],
  ['perhaps', 'perhaps in'],
];

/** The articles that report a claim, and of which nothing is said of who says it, because that is in doubt: they are counted, so they are named. */
function toOpen(
  { kind }: ApparatusEntry,
  claim: Claim,
  articles: readonly ArticleMark[],
): Statement['absent'] {
  const open = kind === 'attribution' ? articles.filter(({ id }) => isReportedBy(claim, id)) : [];
  return open.length === 0 ? [] : [{ articles: open, says: 'who says it is not clear in' }];
}

/** The articles without a passage, those of which the same is said together: a difference never says “not found” where the claim's row says “perhaps”. */
function toAbsent(claim: Claim, articles: readonly ArticleMark[]): Statement['absent'] {
  const absent = articles.filter(({ id }) => !isReportedBy(claim, id));
  return ABSENT_WORDS.map(([state, says]) => ({
    articles: absent.filter(({ id }) => toAbsenceView(claim, id, '').state === state),
    says,
  })).filter((group) => group.articles.length > 0);
}

const countRungs = ({ readings }: ApparatusEntry): number =>
  new Set(
    readings.flatMap((reading) =>
      reading.kind === 'attribution' && !isDoubtful(reading) ? [reading.voice] : [],
    ),
  ).size;

function toGiven(
  { readings }: ApparatusEntry,
  articles: readonly ArticleMark[],
  witnesses: Witnesses,
): GivenWords[] {
  const given = new Map<string, GivenWords>();
  for (const article of articles) {
    const own = readings.filter((reading) => reading.article === article.id && !isDoubtful(reading));
    const words = own.flatMap((reading) => toQuotedWords(reading, witnesses));
    const says = words.length === 0 ? toOwnSaying(own) : null;
    if (words.length === 0 && says === null) continue;
    const key = says ?? words.map(({ text }) => text.toLowerCase()).join('|');
    const same = given.get(key);
    if (same) same.articles.push(article);
    else given.set(key, { articles: [article], words, says });
  }
  return [...given.values()];
}

/** An article that says it in its own voice has no words of attribution: the sentence says so for it. */
const toOwnSaying = (readings: readonly Reading[]): string | null =>
  readings.some((reading) => reading.kind === 'attribution' && reading.voice === 'own')
    ? 'as the article’s own words'
    : null;

/** The words of a reading, each span once. */
export const toQuotedWords = (reading: Reading, witnesses: Witnesses): QuotedWords[] =>
  toReadingSpans(reading).flatMap((span) => {
    const text = findWitnessWords(witnesses, reading.article, span);
    return text === undefined ? [] : [{ article: reading.article, start: span.start, end: span.end, text }];
  });
