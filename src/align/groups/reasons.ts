import type { AnnotatedArticle } from '../../model/article.ts';
import type { Reason } from '../../model/links.ts';
import { containsSpan, overlaps, type Span, sliceSpan } from '../../model/span.ts';
import type { ScoredPair } from '../pairs/score.ts';
import { isTimeframeKey } from '../units/excerpts.ts';
import type { Term, Unit } from '../units/units.ts';
import { isSpeechKey } from '../words/vocabulary.ts';
import type { Word } from '../words/words.ts';

/** Most words that one reason names. */
const MAX_NAMED = 4;

/** From so much of their letters on, likeness is worth a word. */
const ALIKE_RATIO = 0.35;

/** From this probability on its score is a reason; what is less likely by itself is in a claim by way of others. */
const LIKELY = 0.5;

/** Texts of the articles, and the names in them, by their place in the story. */
export type Texts = readonly Pick<AnnotatedArticle, 'text' | 'names'>[];

/**
 * What two passages have in common, in words that a reader finds in both, the most telling first; words of one meaning are scored, but are no reason: a verb may be spelled like a noun. The sentences that they are in are what was scored: where a
 * passage is a piece of one, that is said.
 *
 * @param passages  spans of the passages; the sentences where they are not given
 */
export function toReasons(
  pair: ScoredPair,
  texts: Texts,
  passages: { a: Span; b: Span } = { a: pair.a.span, b: pair.b.span },
): Reason[] {
  const { letters, meaning, score } = pair;
  const [a, b] = [toPiece(pair.a, passages.a), toPiece(pair.b, passages.b)];
  const isPiece = a !== pair.a || b !== pair.b;
  const shared = toSharedTerms(a, b);
  const reasons: Reason[] = [];
  const add = (kind: Reason['kind'], before: string, isMeant: (term: Term) => boolean): void => {
    const terms = shared.filter(isMeant);
    if (terms.length > 0)
      reasons.push({ kind, text: `${before} ${nameSharedTerms(terms, { a, b }, texts)}` });
  };
  add('figure', 'both have the figure', ({ kind, key }) => kind === 'number' && !isTimeframeKey(key));
  add('timeframe', 'both have the time', ({ key }) => isTimeframeKey(key));
  const named = shared.filter((term) => isNamedInBoth(term, { a, b }, texts));
  add('name', 'both name', (term) => named.includes(term));
  const used = shared.filter((term) => isUsedIn(b, term) && !named.includes(term));
  // “order” is a deed in “they order it” and none in “in order to”, and a party is held or joined: the page says no more than which words are in both.
  const kind = used.some((term) => term.kind === 'verb') ? 'predicate' : 'rare-word';
  add(kind, 'both have', (term) => used.includes(term) && isSpelledInBoth(term, b));
  add(kind, 'words of one stem:', (term) => used.includes(term) && !isSpelledInBoth(term, b));
  if (letters >= ALIKE_RATIO && !isPiece)
    reasons.push({ kind: 'wording', text: 'parts of the wording are the same' });
  if (meaning !== undefined && score >= LIKELY) reasons.push({ kind: 'context', text: sayScored(isPiece) });
  if (reasons.length === 0)
    reasons.push({
      kind: 'wording',
      text:
        score < LIKELY
          ? 'each is linked with others of the claim'
          : `some ${isPiece ? 'words of their whole sentences' : 'of their words'} are spelled alike`,
    });
  return reasons;
}

const sayScored = (isPiece: boolean): string =>
  `${isPiece ? 'their whole sentences were ' : ''}scored by words and meaning`;

/** Words written in capitals throughout: those of a shout name nobody. */
const SHOUTED = /^(?:\p{Lu}{5,}|\p{Lu}{2,}(?: \p{Lu}{2,})+)$/u;

/** True for a capital of which both articles know that it is one name; any other is a word. */
function isNamedInBoth(term: Term, { a, b }: { a: Unit; b: Unit }, texts: Texts): boolean {
  if (term.kind !== 'name') return false;
  const [ofA, ofB] = [texts[a.article], texts[b.article]];
  if (ofA === undefined || ofB === undefined) return false;
  const mine = entitiesOf(term, ofA);
  return b.terms.some((one) => one.key === term.key && !mine.isDisjointFrom(entitiesOf(one, ofB)));
}

/** The entities that a word names, by word: each is asked for with every link of its passage. */
const entities = new WeakMap<Word, { of: Texts[number]; found: ReadonlySet<string> }>();

function entitiesOf({ word }: Term, of: Texts[number]): ReadonlySet<string> {
  const known = entities.get(word);
  if (known?.of === of) return known.found;
  const names = of.names.filter((name) => overlaps(word, name));
  const found = new Set(
    names.flatMap((name) => (SHOUTED.test(sliceSpan(of.text, name)) ? [] : [name.entity])),
  );
  entities.set(word, { of, found });
  return found;
}

/** True for a word that is no figure and no verb of saying, and is in a sentence in a form of its own stem. */
const isUsedIn = ({ terms }: Unit, { kind, key, word }: Term): boolean =>
  kind !== 'number' &&
  !isSpeechKey(key) &&
  terms.some((one) => one.key === key && one.word.stem === word.stem);

/** True for a word that is in a sentence as it is written here: a reader looks for the word that is printed. */
const isSpelledInBoth = ({ key, word }: Term, { terms }: Unit): boolean =>
  terms.some((one) => one.key === key && one.word.form === word.form);

/** A sentence cut to a passage that is a piece of it: what is there alone. */
function toPiece(unit: Unit, span: Span): Unit {
  if (containsSpan(span, unit.span)) return unit;
  return { ...unit, span, terms: unit.terms.filter(({ word }) => containsSpan(span, word)) };
}

/**
 * Terms of the first unit that the second has as well, each once, the most telling first. Only what is in the two: words that a noun like
 * “the idea” brings from the sentence before are scored, but no reader finds them here.
 */
export function toSharedTerms(a: Unit, b: Unit): Term[] {
  const seen = new Set<number>();
  const theirs = new Set(b.terms.filter((term) => containsSpan(b.span, term.word)).map(({ id }) => id));
  return a.terms
    .filter((term) => containsSpan(a.span, term.word) && theirs.has(term.id))
    .filter(({ id }) => !seen.has(id) && seen.add(id))
    .sort((x, y) => y.weight - x.weight || x.word.start - y.word.start);
}

/** Words that two units share; where the two put it in different words, both: “pledge” / “promise”. */
function nameSharedTerms(terms: readonly Term[], { a, b }: { a: Unit; b: Unit }, texts: Texts): string {
  const [text, otherText] = [texts[a.article]?.text ?? '', texts[b.article]?.text ?? ''];
  return enumerate(
    terms.map((term) => {
      const others = b.terms.filter((one) => one.key === term.key);
      // Words of one meaning have one key, too: “talk” is beside “talks”, not beside “discussions”.
      const other = others.find((one) => one.word.stem === term.word.stem) ?? others[0];
      // “migrants” and “migration” are of one stem: a reader looks for the word that is printed.
      const isSameWord = others.some((one) => one.word.form === term.word.form);
      if (other === undefined) return quote(text, term);
      if (term.kind === 'name' || term.kind === 'number') return quoteBoth(term, other, { text, otherText });
      return isSameWord
        ? quoteShared(term, others, { text, otherText })
        : `${quote(text, term)} / ${quote(otherText, other)}`;
    }),
  );
}

/** A name or number as both put it: the shorter where the longer holds it, “about 90” and “90”, else both. */
function quoteBoth(term: Term, other: Term, texts: { text: string; otherText: string }): string {
  const [one, two] = [toPlace(texts.text, term), toPlace(texts.otherText, other)];
  if (one.toLowerCase().includes(two.toLowerCase())) return `“${two}”`;
  return two.toLowerCase().includes(one.toLowerCase()) ? `“${one}”` : `“${one}” / “${two}”`;
}

/** A word as both put it: without the “’s” that only one of them has, “captain” of “the captain’s boat” and “the captain”. */
function quoteShared(
  term: Term,
  others: readonly Term[],
  texts: { text: string; otherText: string },
): string {
  const words = toPlace(texts.text, term);
  const isWhole = others.some((one) => toPlace(texts.otherText, one).toLowerCase() === words.toLowerCase());
  return `“${isWhole ? words : words.replace(/['’]s?$/iu, '')}”`;
}

const quote = (text: string, term: Term): string => `“${toPlace(text, term)}”`;

const toPlace = (text: string, { place }: Term): string => sliceSpan(text, place).replaceAll(/\s+/gu, ' ');

function enumerate(items: readonly string[]): string {
  const named = [...new Map(items.map((item) => [item.toLowerCase(), item])).values()].slice(0, MAX_NAMED);
  const last = named.pop() ?? '';
  return named.length === 0 ? last : `${named.join(', ')} and ${last}`;
}
