import { SUBORDINATORS } from '../../annotate/lexicon/speakers-words.ts';
import { findTokens, type Token } from '../../annotate/lexicon/tokens.ts';
import type { AnnotatedArticle } from '../../model/article.ts';
import type { Passage } from '../../model/comparison.ts';
import { COORDINATORS, isPointing } from '../../model/function-words.ts';
import type { Id } from '../../model/ids.ts';
import { findLabelSpan } from '../../model/label-span.ts';
import { QUOTED } from '../../model/quoted.ts';
import { containsSpan, findOverlapping, overlaps, type Span, sliceSpan } from '../../model/span.ts';
import { toWordSet } from '../../model/word-lists.ts';
import type { AloneFacts, KnownName } from '../leans/alone-facts.ts';
import { ALONE_RULES } from '../leans/alone-rules.ts';
import { hasNoun } from '../leans/lean-nouns.ts';
import { toNounKey } from '../leans/lean-tests.ts';
import { OPENERS, PREPOSITIONS } from '../leans/lean-words.ts';
import { hasVerb } from '../scraps/cut-inside.ts';
import type { StoryArticles } from '../words/story-articles.ts';
import { isAnchored } from './heading-needs.ts';
import { isIntroduced } from './introduced.ts';
import { leanOf, toTopicNouns } from './label-context.ts';
import { leavesPersonOpen } from './label-place.ts';
import type { Label } from './label-readings.ts';
import { isClause } from './label-words.ts';
import { findOpenNeeds } from './needed-words.ts';

/** The first sign (id) by which a label cannot be read alone; null of one that can. */
export type OpenSignFinder = (label: Label, passage: Passage) => string | null;

/**
 * Makes the function that tells why the words of a label cannot be a claim of their own. Those that can say of what and of whom they speak, and whose words they are. What one article says and cannot is no claim:
 * it can be read in its article, where what stands round it tells the rest. The words that are set before a heading are a guess at what it needs; where it needs them to be understood at all,
 * the guess is too often wrong. Source: the 444 headings of one article in
 * eight labelled events, read while these signs were written: they leave out 177, among them 34 of the 43 that strict readers objected to.
 *
 * @param people   entities that are persons
 * @param toKnown  the words of an article that whoever reads of the story knows: of headline and first paragraph, or of the headline alone
 */
export function createOpenSignFinder(
  articles: StoryArticles,
  people: ReadonlySet<Id>,
  toKnown: (article: AnnotatedArticle) => ReadonlySet<string> = toTopicNouns,
): OpenSignFinder {
  const topics = new Set(articles.list.flatMap((article) => [...toKnown(article)]));
  return (label, passage) => {
    const facts = readAloneFacts(label, passage, { article: articles.get(passage.article), people, topics });
    return ALONE_RULES.find(({ isOpen }) => isOpen(facts))?.id ?? null;
  };
}

type Reading = {
  article: AnnotatedArticle;
  people: ReadonlySet<Id>;
  /** Words of the headlines and first paragraphs of a story. */
  topics: ReadonlySet<string>;
};

/** Reads what the signs ask for of a label and the passage that it heads. */
export function readAloneFacts(
  { text, speaker, pronoun, before, isUnsettled }: Label,
  passage: Passage,
  { article, people, topics }: Reading,
): AloneFacts {
  const span = findLabelSpan(passage, text) ?? passage;
  const words = findTokens(article.text, span);
  const shown = before?.exact ?? '';
  const set = findTokens(shown);
  // “Right. Fine.” before a heading tells nothing of what it goes back to.
  const isTold = before !== null && hasVerb(set);
  const own = toTopicNouns(article);
  const needs = findOpenNeeds(span, isTold ? before : null, { article, people, topics });
  const isKnown = isAnchored(span, article, topics);
  return {
    words,
    first: words.findIndex(({ kind, lower }) => kind === 'word' && !OPENERS.has(lower)),
    lean: leanOf(span, article, people),
    before: isTold ? set : [],
    names: findNames(span, { article, people }),
    shownNames: before === null ? [] : findNames(before, { article, people }),
    isOwnTopic: (noun) => own.has(toNounKey(noun)),
    isSaid: speaker !== null && speaker !== QUOTED,
    saysWho: saysWho(span, article),
    isPersonKnown: pronoun !== null,
    isQuoted: article.quotations.some((one) => one.kind === 'full' && overlaps(one, span)),
    isGiven: (noun) => topics.has(toNounKey(noun)) || hasNoun(shown, noun),
    isUnsettled,
    leavesPersonOpen: leavesPersonOpen(span, { article, people }),
    isIntroduced: isIntroduced(span, article),
    isAdverbial: isAdverbial(passage, article),
    hasAnchor: isKnown,
    leavesOpen:
      endsInColon(words) ||
      (!isTold && !isKnown) ||
      needs.some(({ id, isNoun }) => KNOWN_TO_READERS.has(id) && !(isTold && isNoun)),
    isUnanswered: needs.some(({ id }) => STRONG_NEEDS.has(id)),
  };
}

/** Needs of a heading that whoever reads of the story may answer, and those that only the words before it can; “they” and “it” are asked for by signs of their own. */
const KNOWN_TO_READERS = toWordSet('noun joins adrift compares same');
const STRONG_NEEDS = toWordSet('hanging several two text time similar');

/** The names of a stretch of an article. */
const findNames = (span: Span, { article, people }: Pick<Reading, 'article' | 'people'>): KnownName[] =>
  findOverlapping(article.names, span).map(({ start, entity }) => ({ start, isPerson: people.has(entity) }));

/** “Velde left, and here is what pilots say:”: what they lead up to follows them. */
const endsInColon = (words: readonly Token[]): boolean => words.at(-1)?.text === ':';

/** True for words with whom they cite, and not as “he”. */
const saysWho = (span: Span, { attributions, quotations, text }: AnnotatedArticle): boolean =>
  [...attributions.map(({ source }) => source), ...quotations.map(({ speaker }) => speaker)].some(
    (source) => source !== null && containsSpan(span, source) && !isPointing(sliceSpan(text, source)),
  );

/** These open a clause, too, and a phrase of time: “after the vote”, “once asked”. */
const OPENS_TIME = toWordSet('after before since until once upon following during');

/**
 * True for the start of a sentence that ends before its main clause: “After the long talk with Velde” of “After the long talk with Velde, pilots rowed”, “On the quay, which
 * is old, Velde” of “On the quay, which is old, Velde, who sings, rowed”.
 */
function isAdverbial(passage: Passage, { sentences, text }: AnnotatedArticle): boolean {
  const [sentence] = findOverlapping(sentences, passage);
  const hasMore = sentence !== undefined && /[\p{L}\p{N}]/u.test(text.slice(passage.end, sentence.end));
  if (!hasMore || /[\p{L}\p{N}]/u.test(text.slice(sentence.start, passage.start))) return false;
  const tokens = findTokens(sliceSpan(text, passage)).map((token) => ({ ...token, quote: -1 }));
  const opener = tokens.find(({ kind, lower }) => kind === 'word' && !COORDINATORS.has(lower))?.lower ?? '';
  const isClauseOpener = SUBORDINATORS.has(opener) || OPENS_TIME.has(opener);
  if (!isClauseOpener && !PREPOSITIONS.has(opener)) return false;
  const hasMain = tokens.some(({ text: sign }, at) => sign === ',' && isClause(tokens.slice(at + 1)));
  return !hasMain && (isClauseOpener || tokens.some(({ text: sign }) => sign === ',') || !hasVerb(tokens));
}
