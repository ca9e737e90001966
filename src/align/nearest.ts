import type { Nearest } from '../model/alignment.ts';
import type { AnnotatedArticle } from '../model/article.ts';
import { overlaps, type Span } from '../model/span.ts';
import { type Edge, RELATED_MIN_SCORE } from './edges.ts';
import type { ResolvedEditorLink } from './editor.ts';
import { isTimeframeKey } from './excerpts.ts';
import type { Part, Sentence } from './parts.ts';
import { nameSharedTerms, nameTerms, toSharedTerms } from './reasons.ts';
import type { Row } from './rows.ts';
import type { ScoredPair } from './score.ts';
import type { Term, Unit } from './units.ts';
import { sumCommon } from './vectors.ts';
import { isSpeechKey } from './vocabulary.ts';

const NOTHING_SHARED = 'no sentence of this article comes near the claim';

/** What a row's nearest sentences are looked for in. */
type Story = {
  /** The edges of each part. */
  edgesOf: ReadonlyMap<Part, readonly Edge[]>;
  articles: readonly AnnotatedArticle[];
  links: readonly ResolvedEditorLink[];
  /** Parts that stand in a claim of several articles. */
  linkedParts: ReadonlySet<Part>;
};

/** Seen from the claim: what comes nearest to it in one article. */
type Near = { sentence: Sentence; pair: ScoredPair; mine: Unit; theirs: Unit };

/**
 * For each article without a passage in the row: its nearest sentence, and why that was not counted. Motives are no reasons.
 *
 * Where the editor keeps a passage of the row and one of the article apart, that one counts as the nearest, with a score of 0, unless another sentence is related.
 */
export function toNearest(row: Row, story: Story): Nearest[] {
  const present = new Set(row.stretches.map((one) => one.article));
  const best = findNear(row, story.edgesOf);
  return story.articles.flatMap((article, index): Nearest[] => {
    if (present.has(index)) return [];
    const apart = findKeptApart(row, article, story);
    const near = best.get(index);
    if (apart !== undefined && (near === undefined || !isAnother(near, apart))) return [apart];
    if (near === undefined || isFar(near))
      return [{ article: article.id, span: null, score: 0, reason: NOTHING_SHARED }];
    return [
      {
        article: article.id,
        span: near.sentence.unit.span,
        score: near.pair.score,
        reason: toReason(near, story),
      },
    ];
  });
}

/** True for a sentence that is related, and is not the one that the editor keeps apart. */
const isAnother = ({ sentence, pair }: Near, { span }: Nearest): boolean =>
  pair.score >= RELATED_MIN_SCORE && span !== null && !overlaps(sentence.unit.span, span);

/** The sentence of an article that the editor keeps apart from a passage of the row. */
function findKeptApart(
  row: Row,
  article: AnnotatedArticle,
  { articles, links }: Pick<Story, 'articles' | 'links'>,
): Nearest | undefined {
  const isInRow = (passage: { article: string } & Span): boolean =>
    row.stretches.some((one) => articles[one.article]?.id === passage.article && overlaps(one.span, passage));
  for (const link of links) {
    if (link.kind !== 'deny' || !link.passages.some(isInRow)) continue;
    const passage = link.passages.find((one) => one.article === article.id);
    const sentence =
      passage === undefined ? undefined : article.sentences.find((one) => overlaps(one, passage));
    if (sentence === undefined) continue;
    const span = { start: sentence.start, end: sentence.end };
    return { article: article.id, span, score: 0, reason: `kept apart by the editor: ${link.why}` };
  }
  return undefined;
}

/** The best-scored sentence of each article for a row; of equals the first. */
function findNear(row: Row, edgesOf: Story['edgesOf']): Map<number, Near> {
  const best = new Map<number, Near>();
  for (const part of row.parts) {
    for (const { a, b, pair } of edgesOf.get(part) ?? []) {
      const { sentence } = a === part ? b : a;
      const known = best.get(sentence.unit.article);
      const isNearer =
        known === undefined ||
        pair.score > known.pair.score ||
        (pair.score === known.pair.score && sentence.unit.index < known.sentence.unit.index);
      if (isNearer)
        best.set(sentence.unit.article, { sentence, pair, mine: part.unit, theirs: sentence.unit });
    }
  }
  return best;
}

/** True for a sentence that shares no telling word with the claim, and is not read as related either. */
const isFar = ({ pair, mine, theirs }: Near): boolean =>
  pair.score < RELATED_MIN_SCORE && toSharedTerms(theirs, mine).length === 0;

function toReason({ mine, theirs, sentence }: Near, { articles, linkedParts }: Story): string {
  const text = articles[theirs.article]?.text ?? '';
  const all = toSharedTerms(theirs, mine);
  if (all.length === 0) return 'shares no telling word with the claim';
  const telling = all.filter((term) => !isSpeechKey(term.key));
  const name = (terms: readonly Term[]): string => nameSharedTerms(terms, { a: theirs, b: mine }, articles);
  if (telling.length === 0) return `shares only ${name(all)}, which says little by itself`;
  const words = name(telling);
  const numbers = theirs.terms.filter(
    (term) => term.kind === 'number' && !mine.numbers.ids.includes(term.id),
  );
  if (mine.numbers.ids.length > 0 && numbers.length > 0 && sumCommon(theirs.numbers, mine.numbers) === 0) {
    return `shares ${words}, but gives ${nameDifferent(numbers, text)}`;
  }
  if (telling.every((term) => term.kind === 'name'))
    return `shares only ${words}, and nothing of what happens`;
  if (sentence.parts.some((part) => linkedParts.has(part))) {
    return `shares ${words}, but is counted under another claim`;
  }
  const haveDeeds = theirs.deeds.ids.length > 0 && mine.deeds.ids.length > 0;
  if (haveDeeds && sumCommon(theirs.deeds, mine.deeds) === 0) {
    return `shares ${words}, but no word for what happens`;
  }
  return `shares ${words}; that is too little for the same claim`;
}

/** Numbers or times that the claim does not have, with what they are. */
function nameDifferent(numbers: readonly Term[], text: string): string {
  const figures = numbers.filter(({ key }) => !isTimeframeKey(key));
  const [what, terms] = figures.length > 0 ? ['number', figures] : ['time', numbers];
  return terms.length === 1
    ? `another ${what}: ${nameTerms(terms, text)}`
    : `other ${what}s: ${nameTerms(terms, text)}`;
}
