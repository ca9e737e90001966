import type { Claim, Comparison, Link } from '../model/comparison.ts';

/** A passage that a card shows; `file` is the article's file name. */
export type CardPassage = { article: string; letter: string; file: string; words: string };

/**
 * One decision for the editor: whether two passages report the same. `missing` asks of a sentence that the comparison did not count,
 * `weak` of a link that it did. `score` is null where the editor is to judge without it.
 */
export type Card = {
  id: string;
  stack: 'missing' | 'weak';
  a: CardPassage;
  b: CardPassage;
  score: number | null;
  reasons: string[];
  /** The heading of the claim that the answer changes, and the topic that it stands under. */
  claim: string;
  topic: string | null;
};

/** What is left to decide: how many weak links until the links of the story are as often right as the aim, by their own scores. */
export type Outlook = { expectedPrecision: number; decisionsLeft: number };

/** Share of the shown links that should be right before an editor publishes. */
export const AIM_PRECISION = 0.95;

/** Every third card hides its score: an editor who sees one tends to agree with it. */
const BLIND_EVERY = 3;

/** Most cards of a stack that are sent to the page; the next ones follow when these are decided. */
const MAX_CARDS = 40;

type Draft = Omit<Card, 'score'> & { score: number; value: number };

/**
 * The decisions that are worth most, of each stack first.
 *
 * A decision is worth more the less sure the score is and the more articles report the claim (uncertainty sampling: Lewis and Gale 1994).
 */
export function toCards(comparison: Comparison): Card[] {
  const drafts = comparison.claims.flatMap((claim) => [
    ...toWeak(comparison, claim),
    ...toMissing(comparison, claim),
  ]);
  return (['missing', 'weak'] as const).flatMap((stack) =>
    withoutDoubles(drafts.filter((draft) => draft.stack === stack))
      .sort((x, y) => y.value - x.value || (x.id < y.id ? -1 : 1))
      .slice(0, MAX_CARDS)
      .map(({ value: _, ...draft }, index) => ({
        ...draft,
        score: (index + 1) % BLIND_EVERY === 0 ? null : draft.score,
      })),
  );
}

/**
 * How often the shown links are expected to be right, each by its score and those of the editor surely, and how many of the weakest have to
 * be judged until it is the aim.
 */
export function toOutlook(comparison: Comparison): Outlook {
  const links = comparison.claims.flatMap((claim) => claim.links);
  const scores = links.map((link) => (link.by === 'editor' ? 1 : link.score)).sort((x, y) => x - y);
  if (scores.length === 0) return { expectedPrecision: 1, decisionsLeft: 0 };
  const sum = scores.reduce((total, score) => total + score, 0);
  let decisionsLeft = 0;
  for (let reached = sum; reached / scores.length < AIM_PRECISION && decisionsLeft < scores.length; ) {
    reached += 1 - (scores[decisionsLeft] ?? 1);
    decisionsLeft += 1;
  }
  return { expectedPrecision: sum / scores.length, decisionsLeft };
}

const toWeak = (comparison: Comparison, claim: Claim): Draft[] =>
  claim.links
    .filter((link) => link.by === 'rule')
    .map((link) => ({
      ...toBasis(comparison, claim, { a: findWords(claim, link.a), b: findWords(claim, link.b) }),
      stack: 'weak',
      score: link.score,
      value: toValue(link.score, claim),
      reasons: toReasons(link),
    }));

const toMissing = (comparison: Comparison, claim: Claim): Draft[] =>
  claim.possiblyRelated.map((related) => ({
    ...toBasis(comparison, claim, {
      a: findWords(claim, claim.labelPassage),
      b: { article: related.article, words: related.exact },
    }),
    stack: 'missing',
    score: related.score,
    value: toValue(related.score, claim),
    reasons: claim.absences.filter((one) => one.article === related.article).map(({ reason }) => reason),
  }));

const toReasons = (link: Link): string[] => link.reasons.map(({ text }) => text);

/** Uncertainty, at most .25 at a score of one half, times the articles that a wrong answer would touch. */
const toValue = (score: number, claim: Claim): number => score * (1 - score) * (claim.coverage.count + 1);

type Words = { article: string; words: string };

function toBasis(comparison: Comparison, claim: Claim, { a, b }: { a: Words; b: Words }) {
  const [left, right] = [toPassage(comparison, a), toPassage(comparison, b)];
  return { id: toPairId(left, right), a: left, b: right, claim: claim.label, topic: claim.topic };
}

/** The same for both orders: two claims of one sentence each refuse each other from either side. */
const toPairId = (a: CardPassage, b: CardPassage): string =>
  [a, b]
    .map(({ file, words }) => `${file}\n${words}`)
    .sort()
    .join('\n\n');

function toPassage(comparison: Comparison, { article, words }: Words): CardPassage {
  const found = comparison.articles.find(({ id }) => id === article);
  if (found === undefined) throw new Error(`there is no article ${article}; this is a bug in desk/`);
  return { article, letter: found.letter, file: toFileName(found.file), words };
}

/** File name of an article without its folders: the name that story.yaml uses. */
export const toFileName = (file: string): string => file.slice(file.lastIndexOf('/') + 1);

function findWords(claim: Claim, id: string): Words {
  const passage = claim.passages.find((one) => one.id === id);
  if (passage === undefined)
    throw new Error(`claim ${claim.id} has no passage ${id}; this is a bug in align/`);
  return { article: passage.article, words: passage.exact };
}

function withoutDoubles(drafts: readonly Draft[]): Draft[] {
  const best = new Map<string, Draft>();
  for (const draft of drafts) {
    const known = best.get(draft.id);
    if (known === undefined || known.value < draft.value) best.set(draft.id, draft);
  }
  return [...best.values()];
}
