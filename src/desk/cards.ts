import type { Proposal } from '../model/alignment.ts';
import { byCodeUnit } from '../model/by-code-unit.ts';
import type { Claim, Comparison, Passage } from '../model/comparison.ts';
import type { Link } from '../model/links.ts';

/** A passage that a card shows; `file` is the article's file name. */
export type CardPassage = { article: string; letter: string; file: string; words: string };

/** One of the two passages that are asked about, with the others of its claim: the answer counts for these as far as they are like it. */
export type CardSide = CardPassage & { beside: CardPassage[] };

/**
 * One decision for the editor: whether two passages, and with them their claims, report the same. `missing` asks of two claims that may be
 * one, `weak` of a link that the comparison shows. `score` is null where the editor is to judge without it.
 */
export type Card = {
  id: string;
  stack: 'missing' | 'weak';
  a: CardSide;
  b: CardSide;
  score: number | null;
  reasons: string[];
  /** The heading of the claim that the answer changes, and the topic that it is in. */
  claim: string;
  topic: string | null;
  /** How many cells the answer is expected to put right; what the cards are ordered by. */
  value: number;
};

/** What is left to decide: how many weak links until the links of the story are as often right as the aim, by their own scores. */
export type Outlook = { expectedPrecision: number; decisionsLeft: number };

/** Share of the shown links that should be right before an editor publishes. */
export const AIM_PRECISION = 0.95;

/** Every third card hides its score: an editor who sees one tends to agree with it. */
const BLIND_EVERY = 3;

/** Most cards of a stack that are sent to the page; the next ones follow when these are decided. */
const MAX_CARDS = 40;

/** How much a cell that is shown and wrong counts, relative to one that is right and missing. */
const WRONG_WEIGHT = 0.65;

/** Cells that a link shows: of each of its two sentences that the other article reports it. */
const CELLS_OF_LINK = 2;

type Draft = Omit<Card, 'score'> & { score: number };

/** The decisions of each stack that are expected to put most cells right, first. */
export function toCards(comparison: Comparison, proposals: readonly Proposal[]): Card[] {
  const missing = proposals.slice(0, MAX_CARDS).flatMap((proposal) => toMissing(comparison, proposal));
  const weak = comparison.claims.flatMap((claim) => toWeak(comparison, claim));
  return [missing, weak].flatMap((drafts) =>
    withoutDoubles(drafts)
      .sort((x, y) => y.value - x.value || byCodeUnit(x.id, y.id))
      .slice(0, MAX_CARDS)
      .map((draft, index) => ({ ...draft, score: (index + 1) % BLIND_EVERY === 0 ? null : draft.score })),
  );
}

/**
 * How often the shown links are expected to be right, each by its score and those of the editor surely, and how many of the weakest have to
 * be judged until it is the aim.
 */
export function toOutlook(comparison: Comparison): Outlook {
  const scores = comparison.claims.flatMap(toSureness).sort((x, y) => x - y);
  if (scores.length === 0) return { expectedPrecision: 1, decisionsLeft: 0 };
  const sum = scores.reduce((total, score) => total + score, 0);
  let decisionsLeft = 0;
  for (let reached = sum; reached / scores.length < AIM_PRECISION && decisionsLeft < scores.length; ) {
    reached += 1 - (scores[decisionsLeft] ?? 1);
    decisionsLeft += 1;
  }
  return { expectedPrecision: sum / scores.length, decisionsLeft };
}

/**
 * How sure each link of a claim is. Passages that the editor joined are one: a link from one of them is as sure as the surest from any of
 * them, for it says no more than that.
 */
function toSureness({ links }: Claim): number[] {
  const group = new Map<string, string>();
  const toGroup = (id: string): string => {
    const above = group.get(id) ?? id;
    return above === id ? id : toGroup(above);
  };
  for (const { a, b, by } of links) if (by === 'editor') group.set(toGroup(a), toGroup(b));
  const toKey = ({ a, b }: Link): string => [toGroup(a), toGroup(b)].sort().join(' ');
  const surest = new Map<string, number>();
  for (const link of links) surest.set(toKey(link), Math.max(surest.get(toKey(link)) ?? 0, link.score));
  return links.map((link) => (toGroup(link.a) === toGroup(link.b) ? 1 : (surest.get(toKey(link)) ?? 0)));
}

function toWeak(comparison: Comparison, claim: Claim): Draft[] {
  return claim.links
    .filter((link) => link.by === 'rule')
    .map((link) => {
      const ends = [findPassage(claim, link.a), findPassage(claim, link.b)];
      const [a, b] = ends.map((end) => toCardPassage(comparison, end));
      const beside = toBeside(comparison, claim, ends);
      if (a === undefined || b === undefined) throw new Error('a link has two ends; this is a bug in desk/');
      return {
        ...toBasis(claim, { ...a, beside }, { ...b, beside: [] }),
        stack: 'weak' as const,
        score: link.score,
        value: WRONG_WEIGHT * (1 - link.score) * countWrong(claim, link),
        reasons: toReasons(link),
      };
    });
}

function toMissing(comparison: Comparison, { a, b, score, gain }: Proposal): Draft[] {
  const [left, right] = [findClaim(comparison, a), findClaim(comparison, b)];
  if (left === undefined || right === undefined) return [];
  const sides = [
    { ...toCardPassage(comparison, a), beside: toBeside(comparison, left, [a]) },
    { ...toCardPassage(comparison, b), beside: toBeside(comparison, right, [b]) },
  ] as const;
  return [
    {
      ...toBasis(left, ...sides),
      stack: 'missing',
      score,
      value: gain,
      reasons: left.absences.filter(({ article }) => article === b.article).map(({ reason }) => reason),
    },
  ];
}

/**
 * How many cells are expected to be wrong, less those that are right and go with them, when a link is wrong: one of its ends then leaves the
 * claim, that one whose other links are weaker.
 */
function countWrong({ links }: Claim, link: Link): number {
  const lost = [link.a, link.b].map((end) =>
    links
      .filter((one) => one !== link && (one.a === end || one.b === end))
      .reduce((sum, { score }) => sum + CELLS_OF_LINK * (1 - 2 * score), 0),
  );
  return Math.max(0, CELLS_OF_LINK + Math.max(...lost));
}

const toReasons = (link: Link): string[] => link.reasons.map(({ text }) => text);

const toBasis = (claim: Claim, a: CardSide, b: CardSide) => ({
  id: toPairId(a, b),
  a,
  b,
  claim: claim.label,
  topic: claim.topic,
});

/** The same for both orders: two claims of one sentence each may meet from either side. */
const toPairId = (a: CardPassage, b: CardPassage): string =>
  [a, b]
    .map(({ file, words }) => `${file}\n${words}`)
    .sort()
    .join('\n\n');

type Place = Pick<Passage, 'article' | 'start' | 'end' | 'exact'>;

const isSamePlace = (a: Place, b: Place): boolean =>
  a.article === b.article && a.start === b.start && a.end === b.end;

const findClaim = ({ claims }: Comparison, place: Place): Claim | undefined =>
  claims.find(({ passages }) => passages.some((one) => isSamePlace(one, place)));

/** The passages of a claim but those that are asked about. */
const toBeside = (comparison: Comparison, { passages }: Claim, asked: readonly Place[]): CardPassage[] =>
  passages
    .filter((passage) => !asked.some((one) => isSamePlace(one, passage)))
    .map((passage) => toCardPassage(comparison, passage));

function toCardPassage(comparison: Comparison, { article, exact }: Place): CardPassage {
  const found = comparison.articles.find(({ id }) => id === article);
  if (found === undefined) throw new Error(`there is no article ${article}; this is a bug in desk/`);
  return { article, letter: found.letter, file: toFileName(found.file), words: exact };
}

/** File name of an article without its folders: the name that story.yaml uses. */
export const toFileName = (file: string): string => file.slice(file.lastIndexOf('/') + 1);

function findPassage(claim: Claim, id: string): Passage {
  const passage = claim.passages.find((one) => one.id === id);
  if (passage === undefined)
    throw new Error(`claim ${claim.id} has no passage ${id}; this is a bug in align/`);
  return passage;
}

function withoutDoubles(drafts: readonly Draft[]): Draft[] {
  const best = new Map<string, Draft>();
  for (const draft of drafts) {
    const known = best.get(draft.id);
    if (known === undefined || known.value < draft.value) best.set(draft.id, draft);
  }
  return [...best.values()];
}
