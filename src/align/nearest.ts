import type { Nearest } from '../model/alignment.ts';
import type { AnnotatedArticle } from '../model/article.ts';
import type { Measured, Sentence } from './parts.ts';
import { nameTerms, type Texts, toSharedTerms } from './reasons.ts';
import type { Row } from './rows.ts';
import type { ScoredPair } from './score.ts';
import type { Term, Unit } from './units.ts';

const NOTHING_SHARED = 'no sentence of this article comes near the claim';

/** Seen from the claim: what comes nearest to it in one article. */
type Near = { sentence: Sentence; pair: ScoredPair; mine: Unit; theirs: Unit };

/** For each article without a passage in the row: its nearest sentence, and why that was not counted. Motives are no reasons. */
export function toNearest(row: Row, measured: Measured, articles: readonly AnnotatedArticle[]): Nearest[] {
  const present = new Set(row.stretches.map((one) => one.article));
  const best = findNear(row, measured);
  return articles.flatMap((article, index): Nearest[] => {
    if (present.has(index)) return [];
    const near = best.get(index);
    if (near === undefined) return [{ article: article.id, span: null, score: 0, reason: NOTHING_SHARED }];
    return [
      {
        article: article.id,
        span: near.sentence.unit.span,
        score: near.pair.score,
        reason: toReason(near, articles),
      },
    ];
  });
}

/** The best-scored sentence of each article for a row: whole sentences against whole sentences, and part against part. */
function findNear(row: Row, measured: Measured): Map<number, Near> {
  const best = new Map<number, Near>();
  const consider = (pair: ScoredPair, mine: Unit, sentence: Sentence | undefined): void => {
    if (sentence === undefined) return;
    const theirs = pair.a === mine ? pair.b : pair.a;
    const known = best.get(theirs.article);
    const isNearer =
      known === undefined ||
      pair.score > known.pair.score ||
      (pair.score === known.pair.score && sentence.unit.index < known.sentence.unit.index);
    if (isNearer) best.set(theirs.article, { sentence, pair, mine, theirs });
  };
  for (const part of row.parts) {
    for (const [index, pair] of measured.partPairs[part.unit.index] ?? []) {
      consider(pair, part.unit, measured.parts[index]?.sentence);
    }
    const { sentence } = part;
    if (sentence.parts.some((one) => !row.parts.includes(one))) continue;
    for (const [index, pair] of measured.sentencePairs[sentence.unit.index] ?? []) {
      consider(pair, sentence.unit, measured.sentences[index]);
    }
  }
  return best;
}

function toReason({ pair, mine, theirs }: Near, texts: Texts): string {
  const text = texts[theirs.article]?.text ?? '';
  const shared = toSharedTerms(theirs, mine);
  if (shared.length === 0) return 'only parts of words are alike';
  const words = nameTerms(shared, text);
  const numbers = toDifferentNumbers(mine, theirs);
  if (pair.features.numberConflict === 1 && numbers.length > 0) {
    return `shares ${words}, but gives ${nameTerms(numbers, text)}`;
  }
  if (shared.every((term) => term.kind === 'name')) {
    return shared.length === 1 ? `shares only the name ${words}` : `shares only the names ${words}`;
  }
  const deeds = theirs.terms.filter((term) => theirs.deeds.has(term.key) && !mine.weights.has(term.key));
  if (pair.features.verbs === 0 && deeds.length > 0) {
    return `shares ${words}, but says of it ${nameTerms(deeds.slice(0, 2), text)}`;
  }
  return `shares ${words}; that is too little for the same claim`;
}

const toDifferentNumbers = (mine: Unit, theirs: Unit): Term[] =>
  theirs.terms.filter((term) => term.kind === 'number' && !mine.values.has(term.key));
