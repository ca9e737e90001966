import type { AnnotatedArticle } from '../model/article.ts';
import type { Reason } from '../model/comparison.ts';
import { sliceSpan } from '../model/span.ts';
import type { ScoredPair } from './score.ts';
import type { Term, Unit } from './units.ts';
import { isSpeechKey } from './vocabulary.ts';

/** Most words that one reason names. */
const MAX_NAMED = 4;

/** From so much of their letters or neighbours on, likeness and place are worth a word. */
const ALIKE_RATIO = 0.35;
const SEQUENCE_SCORE = 0.5;
const SUPPORT_RATIO = 0.1;

/** Texts of the articles, by their place in the story. */
export type Texts = readonly Pick<AnnotatedArticle, 'text'>[];

/** What the two units of a pair have in common, in words that a reader understands, the most telling first. Quoted words are the first unit's. */
export function toReasons({ a, b, features }: ScoredPair, texts: Texts): Reason[] {
  const shared = toSharedTerms(a, b);
  const reasons: Reason[] = [];
  const add = (kind: Reason['kind'], before: string, terms: readonly Term[]): void => {
    if (terms.length > 0)
      reasons.push({ kind, text: `${before} ${nameTerms(terms, texts[a.article]?.text ?? '')}` });
  };
  add(
    'figure',
    'both give',
    shared.filter((term) => term.kind === 'number' && !isTimeframe(term)),
  );
  add('timeframe', 'both give as the time', shared.filter(isTimeframe));
  add(
    'name',
    'both name',
    shared.filter((term) => term.kind === 'name'),
  );
  add(
    'predicate',
    'what happens is put alike:',
    shared.filter((term) => term.kind === 'verb' && !isSpeechKey(term.key)),
  );
  add(
    'rare-word',
    'both use',
    shared.filter((term) => term.kind === 'noun'),
  );
  if (features.letters >= ALIKE_RATIO)
    reasons.push({ kind: 'wording', text: 'much of the wording is the same' });
  if (features.sequence >= SEQUENCE_SCORE) {
    reasons.push({ kind: 'context', text: 'the sentences beside them report the same, too' });
  }
  if (features.support >= SUPPORT_RATIO) {
    reasons.push({ kind: 'support', text: 'other articles have a sentence that is like both' });
  }
  if (reasons.length === 0) reasons.push({ kind: 'wording', text: 'parts of their words are alike' });
  return reasons;
}

const isTimeframe = (term: Term): boolean => term.key.startsWith('~');

/** Terms of the first unit that the second has as well, each once, the most telling first. */
export function toSharedTerms(a: Unit, b: Unit): Term[] {
  const seen = new Set<string>();
  return a.terms
    .filter((term) => b.weights.has(term.key) && !seen.has(term.key) && seen.add(term.key))
    .sort((x, y) => y.weight - x.weight || x.word.start - y.word.start);
}

/** The words of some terms as they stand in the text, in quotation marks. */
export function nameTerms(terms: readonly Term[], text: string): string {
  const words = terms.slice(0, MAX_NAMED).map((term) => `“${sliceSpan(text, term.place)}”`);
  const last = words.pop() ?? '';
  return words.length === 0 ? last : `${words.join(', ')} and ${last}`;
}
