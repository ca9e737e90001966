import { findTokens } from '../../annotate/lexicon/tokens.ts';
import type { AnnotatedArticle, Sentence } from '../../model/article.ts';
import { isPointing } from '../../model/function-words.ts';
import type { Id } from '../../model/ids.ts';
import { onceEach } from '../../model/once.ts';
import { findOverlapping, overlaps, type Span, sliceSpan, spanLength } from '../../model/span.ts';
import { isHalfQuotation, type Lean } from '../leans/lean-facts.ts';
import { toNounKey } from '../leans/lean-tests.ts';
import { onceEachStretch } from './each-stretch.ts';
import { findLean } from './label-leans.ts';
import { withWholeQuotation } from './whole-quotations.ts';

/** Longest sentence that is set before a label, in code units. */
const MAX_LENGTH = 420;
/** So many sentences before are looked at; those that are all quoted, after words of the same quotation, do not count. */
export const MOST_BEFORE = 3;
const MOST_QUOTED = 6;
/** As far back “the report” is looked for as “his report”. */
const MOST_FOR_NOUN = 10;

/** The sentence before, in the same paragraph or at the end of the one before; undefined after a headline, a crosshead or furniture. */
function findSentenceBefore(own: Sentence, { sentences, blocks }: AnnotatedArticle): Sentence | undefined {
  const before = sentences[sentences.indexOf(own) - 1];
  if (before === undefined) return undefined;
  const between = blocks.slice(before.block + 1, own.block);
  const isNext = blocks[before.block]?.kind === blocks[own.block]?.kind;
  return isNext && between.every(({ kind }) => kind === 'furniture' || kind === 'space') ? before : undefined;
}

/** The sentences before some words, the nearest first, `most` at most. */
export function findSentencesBefore(span: Span, article: AnnotatedArticle, most = MOST_BEFORE): Sentence[] {
  const found: Sentence[] = [];
  let [at] = findOverlapping(article.sentences, span);
  while (at !== undefined && found.length < most) {
    at = findSentenceBefore(at, article);
    if (at !== undefined) found.push(at);
  }
  return found;
}

/** What a sentence that helps is chosen by: how the words lean, which entities are persons, and whether a “he” speaks of whom nobody is known. */
type Need = { lean: Lean; people: ReadonlySet<Id>; isSpokenBySomebody?: boolean };

/**
 * The one sentence before a label that says what it leans on: that with the noun, with a person, or with a speaker; for “it” and “this” the nearest that
 * does not point back itself. Where none does, the nearest. Undefined where there is none, or it is very long.
 */
export function findContext(label: Span, article: AnnotatedArticle, need: Need): Span | undefined {
  const isQuoted = need.lean.kind === 'quotation';
  const most = need.lean.noun !== undefined ? MOST_FOR_NOUN : isQuoted ? MOST_QUOTED : MOST_BEFORE;
  const befores = findSentencesBefore(label, article, most);
  const helping =
    (need.isSpokenBySomebody === true ? findNaming(label, article, need) : undefined) ??
    befores.find((one) => helps(one, article, need)) ??
    befores[0];
  if (helping === undefined || spanLength(helping) > MAX_LENGTH) return undefined;
  const settled = toSettled(helping, article, need.people);
  const whole = withWholeQuotation(settled, label, { article, most: MAX_LENGTH });
  return whole && withoutAddition(whole, article, need.lean);
}

const THESE = ['this-opens', 'that-opens'];
const ITS = ['it-opens', 'it-without-noun', ...THESE];

/** A sentence that is longer than this is left off where it only adds to what it says, after so many code units. */
const LONG = 160;
const LEAST = 80;
const ADDITION = /, (?:though|although|while|whereas|following|saying|adding|which) [^,;:“”"]{10,}[.]$/u;

/** A long sentence without what it only adds at its end, unless the noun that a label leans on stands there. */
function withoutAddition(span: Span, { text }: AnnotatedArticle, { noun }: Lean): Span {
  const words = sliceSpan(text, span);
  const added = words.length > LONG ? ADDITION.exec(words) : null;
  if (added === null || added.index < LEAST) return span;
  return noun !== undefined && introduces(added[0], noun)
    ? span
    : { start: span.start, end: span.start + added.index };
}

/** So many sentences before one that leans itself are set before it at most. */
const MOST_SETTLING = 2;

/** With these a sentence does not say what it speaks of; “the ferry” most readers of a story know. */
export const OPEN_SIGNS: ReadonlySet<string> = new Set([
  ...ITS,
  'this-inside',
  'shell-noun',
  'one-of-them',
  'the-other',
  'half-quotation',
]);

/** A sentence after those that it leans on itself, where these are few and short and the first of them does not; else the sentence. */
function toSettled(helping: Sentence, article: AnnotatedArticle, people: ReadonlySet<Id>): Span {
  const alone = { start: helping.start, end: helping.end };
  const befores = findSentencesBefore(helping, article, MOST_SETTLING);
  for (const one of [helping, ...befores]) {
    const span = { start: one.start, end: helping.end };
    if (spanLength(span) > MAX_LENGTH) return alone;
    const isLeaning = OPEN_SIGNS.has(leanOf(one, article, people)?.sign ?? '');
    if (!isLeaning && !isHalfQuotation(sliceSpan(article.text, span))) return span;
  }
  return alone;
}

const HER = /^(?:(?:and|but|then) )?(?:he|she|his|her)\s/iu;
/** True for a sentence that opens with “she” or “her”. */
export const isAboutHer = (one: Span, { text }: AnnotatedArticle): boolean => HER.test(sliceSpan(text, one));

/** The nearest sentence that names a person, and is not about a “she” itself; further back only after quoted words and what goes on with “she”. */
function findNaming(label: Span, article: AnnotatedArticle, need: Need): Sentence | undefined {
  const speaking: Need = { ...need, lean: { sign: 'person', kind: 'person' } };
  const befores = findSentencesBefore(label, article, MOST_QUOTED);
  const at = befores.findIndex((one) => !isAboutHer(one, article) && helps(one, article, speaking));
  const goesOn = (one: Sentence): boolean =>
    isAboutHer(one, article) ||
    article.quotations.some(({ kind, ...quotation }) => kind === 'full' && overlaps(quotation, one));
  return at < MOST_BEFORE || befores.slice(0, at).every(goesOn) ? befores[at] : undefined;
}

function helps(sentence: Sentence, article: AnnotatedArticle, { lean, people }: Need): boolean {
  if (lean.noun !== undefined) return introduces(sliceSpan(article.text, sentence), lean.noun);
  const own = leanOf(sentence, article, people);
  if (lean.kind === 'thing') return own === null || POINTING.get(lean.sign)?.has(own.sign) !== true;
  const isNamed = article.names.some((name) => people.has(name.entity) && overlaps(name, sentence));
  return lean.kind === 'quotation'
    ? isCiting(sentence, article) && own?.kind !== 'person'
    : isNamed && own?.kind !== 'person';
}

/** By the sign of a label: those of sentences that would need one before them, too. “It is long.” does not say what “it” is in the next. */
const POINTING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...[...THESE, 'this-inside'].map((sign) => [sign, new Set(THESE)] as const),
  ...['it-opens', 'it-without-noun'].map((sign) => [sign, new Set(ITS)] as const),
]);

/** True for a sentence in which somebody is cited, and not as “he”, or that is not all quoted. */
export const isCiting = (sentence: Span, article: AnnotatedArticle): boolean => {
  const { attributions, quotations } = article;
  const sources = [...attributions.map(({ source }) => source), ...quotations.map(({ speaker }) => speaker)];
  return (
    sources.some(
      (source) =>
        source !== null && overlaps(source, sentence) && !isPointing(sliceSpan(article.text, source)),
    ) || !quotations.some((one) => one.kind === 'full' && overlaps(one, sentence))
  );
};

/** True for a sentence with a noun before which not only “the” stands: “a tired aide”, “the Platform and Rules committees”. */
function introduces(sentence: string, noun: string): boolean {
  const words = findTokens(sentence);
  return words.some(
    ({ lower }, at) =>
      toNounKey(lower) === toNounKey(noun) &&
      !/^(?:the|this|that|these|those)$/u.test(words[at - 1]?.lower ?? ''),
  );
}

/** How a stretch of an article leans on what stands before it. */
export const leanOf = (label: Span, article: AnnotatedArticle, people: ReadonlySet<Id>): Lean | null =>
  readEach(label, { article, people });

const readEach = onceEachStretch((label, { article, people }): Lean | null => {
  const befores = findSentencesBefore(label, article);
  const starts = article.names.filter(({ start, entity }) => start >= label.start && people.has(entity));
  return findLean(sliceSpan(article.text, label), {
    befores: befores.map((one) => sliceSpan(article.text, one)),
    people: starts.map(({ start }) => start - label.start),
    isTopic: (noun) => toTopicNouns(article).has(toNounKey(noun)),
  });
});

const topicNouns = new WeakMap<AnnotatedArticle, ReadonlySet<string>>();

/** The words of an article's headline and first paragraph, nouns in the singular: what they name is known to whoever reads of the story. */
export function toTopicNouns(article: AnnotatedArticle): ReadonlySet<string> {
  const known = topicNouns.get(article);
  if (known !== undefined) return known;
  const { blocks } = article;
  const first = blocks.find(({ kind }) => kind === 'paragraph');
  const opening = blocks.filter((block) => TITLES.has(block.kind) || block === first);
  const found = toNounKeys(opening, article);
  topicNouns.set(article, found);
  return found;
}

/** The words of an article's headline, which stands over a heading from further down. */
export const toHeadlineNouns = onceEach(
  (article: AnnotatedArticle): ReadonlySet<string> =>
    toNounKeys(
      article.blocks.filter(({ kind }) => kind === 'headline'),
      article,
    ),
);

const toNounKeys = (spans: readonly Span[], { text }: AnnotatedArticle): Set<string> =>
  new Set(
    spans.flatMap((span) =>
      findTokens(sliceSpan(text, span)).flatMap(({ kind, lower }) =>
        kind === 'word' ? [toNounKey(lower)] : [],
      ),
    ),
  );

const TITLES: ReadonlySet<string> = new Set(['headline', 'standfirst']);
