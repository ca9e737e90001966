import { findWords } from '../../align/words/words.ts';
import { isPlainSpeech } from '../../annotate/lexicon/cues.ts';
import { findTokens } from '../../annotate/lexicon/tokens.ts';
import { isFunctionWord } from '../../diff/function-words.ts';
import type { AnnotatedArticle, Quotation } from '../../model/article.ts';
import type { Id } from '../../model/ids.ts';
import { containsSpan, type Span, sliceSpan } from '../../model/span.ts';
import { findQuotingVerb, isSaying } from '../speakers/quotation-verbs.ts';
import type { SpeakerSettler, SpokenBy } from '../speakers/settled-speakers.ts';
import { isOfNoun } from '../speakers/verbs-of-words.ts';
import { isHeadline, isOfWords, isTermOnly, TERM_MAX_WORDS } from './terms-in-marks.ts';

/** Most words of a saying that are compared; the rest of a speech of pages adds nothing to what it is. */
const MAX_COMPARED_WORDS = 400;

/** What one article quotes in one go: a quotation, or the pieces of one that the sentence around it splits. */
export type Saying = {
  article: Id;
  quotations: readonly Quotation[];
  /** The forms of its words, in order. */
  words: readonly string[];
  /** Those of its words that are not function words; all of them when there are no others. */
  telling: ReadonlySet<string>;
  /** The forms of the words of each of its quotations, with spaces between and around. */
  pieces: readonly string[];
  /** Who says it, as pages tell it. */
  speaker: SpokenBy | null;
  /** The entity that most likely says it. */
  likely: Id | null;
};

/**
 * Gathers the quotations of an article into sayings: pieces in one sentence are one, unless their speakers differ.
 *
 * Titles and scare quotes are no sayings.
 *
 * @example “We will rebuild,” she said, “and soon.” // one saying of two quotations
 */
export function findSayings(article: AnnotatedArticle, settle: SpeakerSettler): Saying[] {
  const groups: Quotation[][] = [];
  const spoken = (quotation: Quotation): SpokenBy | null => settle(quotation, article);
  for (const quotation of article.quotations) {
    if (!isUtterance(quotation, article, spoken(quotation))) continue;
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (
      last !== undefined &&
      before !== undefined &&
      isSplit(before, quotation, article) &&
      !areOtherSpeakers(spoken(before), spoken(quotation)) &&
      !areOfOthers(before, quotation)
    )
      last.push(quotation);
    else groups.push([quotation]);
  }
  return groups
    .map((quotations, index) => {
      const saying = toSaying(article, quotations, spoken);
      const before = groups[index - 1];
      return saying.speaker === null && before !== undefined && isOfOne(before, quotations, article)
        ? withSpeaker(saying, toSaying(article, before, spoken))
        : saying;
    })
    .filter((saying) => saying.words.length > 0);
}

/** True for what one sentence quotes after other words, where nothing shows that somebody else says it. */
function isOfOne(
  before: readonly Quotation[],
  after: readonly Quotation[],
  article: AnnotatedArticle,
): boolean {
  const [last, first] = [before.at(-1), after[0]];
  return (
    last !== undefined &&
    first !== undefined &&
    areTogether(last, first, article) &&
    !areOfOthers(last, first)
  );
}

const withSpeaker = (saying: Saying, { speaker, likely }: Saying): Saying => ({
  ...saying,
  speaker,
  likely: saying.likely ?? likely,
});

/**
 * False for a title, a scare quote, words that run on into the signature of a post, a vote, the name of a thing, a piece of a sentence with neither speaker nor verb, and few words in marks unless it is settled who says them and a verb of saying
 * leads to them: else they belong to nobody.
 */
function isUtterance(quotation: Quotation, article: AnnotatedArticle, spoken: SpokenBy | null): boolean {
  if (quotation.kind === 'title' || quotation.kind === 'scare') return false;
  if (SIGNED.test(sliceSpan(article.text, quotation))) return false;
  if (quotation.kind !== 'full' && isInTitle(quotation, article) && !isSaid(quotation, article)) return false;
  const count = findForms(article.text, quotation).length;
  if (isTermOnly(quotation, article, count) || isHeadline(quotation, article)) return false;
  if (quotation.kind === 'full' && !isNoun(quotation, article)) return true;
  const verb = findQuotingVerb(article, quotation);
  if (quotation.kind === 'full' || count > TERM_MAX_WORDS) return spoken !== null || verb !== null;
  return spoken !== null && verb !== null && isOfWords(sliceSpan(article.text, verb));
}

/** “An “old hand of the board, with no wish to be named” left”: words in marks after an article are a noun, however many they are. */
const isNoun = ({ start }: Quotation, { text }: AnnotatedArticle): boolean =>
  /(?<!\p{L})(?:an?|one|another)\s["“‘'„«]{1,2}$/iu.test(text.slice(Math.max(0, start - 12), start)) &&
  /^\p{Ll}/u.test(text.slice(start, start + 2));

/** True for words in a headline or a crosshead. */
const isInTitle = (quotation: Quotation, { blocks }: AnnotatedArticle): boolean =>
  blocks.some(
    (block) => (block.kind === 'headline' || block.kind === 'crosshead') && containsSpan(block, quotation),
  );

/** True where a verb that nearly always reports words governs them: “says ‘too late’”, not “hails ‘big step’”. */
function isSaid(quotation: Quotation, article: AnnotatedArticle): boolean {
  const verb = findQuotingVerb(article, quotation);
  return verb !== null && findTokens(article.text, verb).some(({ lower }) => isPlainSpeech(lower));
}

/** Marks of quotations at the ends of what stands between two. */
const MARKS = /^["“”‘’'„«»]{1,3}|["“”‘’'„«»]{1,3}$/gu;

/** What stands before words that go on: “…,” she said, “and …”; not “called it “…” and “…””, which quotes twice. */
const GOES_ON = /(?:^|[^\p{L}\p{N}\s])\s{0,3}$/u;

/** True when two quotations are pieces of one: full ones of one sentence, with one verb of saying at most for both. */
function isSplit(before: Quotation, after: Quotation, article: AnnotatedArticle): boolean {
  const { text } = article;
  const between = text.slice(before.end, after.start).replace(MARKS, '');
  if (!GOES_ON.test(between) || !areTogether(before, after, article)) return false;
  if (between.trimEnd().endsWith(':') && ENDED.test(sliceSpan(text, before))) return false;
  const other = OTHER_VERB.exec(between)?.[1];
  if (other !== undefined && isSaying(other)) return false;
  const verbs = findTokens(text, { start: before.end, end: after.start }).filter(
    (one) => isSaying(one.lower) && !isOfNoun(text, one),
  );
  const own = findQuotingVerb(article, before);
  // Also “called it “late”, adding: “…””.
  return verbs.length === 0 || (verbs.length === 1 && (own === null || own.start >= before.end));
}

/** “Is it?” Velde answers: “…”: after a colon follows what she says, and not what has its own end before her name. */
const ENDED = /[.?!]["“”‘’'»]{0,2}$/u;

/** “…,” but also asked: “…”: a verb of its own leads to what is another utterance, perhaps the answer to another question. */
const OTHER_VERB =
  /(?:^|\S)\s(?:and|but|then)\s(?:(?:\p{Ll}+ly|also|later|then|again)\s){0,2}(\p{Ll}{3,})(?:\s[^,:“”"]{1,30})?[,:]\s{0,3}$/u;

/** True for quotations of which one is full, where one sentence has the end of the first and the beginning of the second: either can have more sentences. */
function areTogether(before: Quotation, after: Quotation, article: AnnotatedArticle): boolean {
  if ((before.kind !== 'full' && after.kind !== 'full') || after.start < before.end) return false;
  const between = { start: before.end - 1, end: after.start + 1 };
  return article.sentences.some((sentence) => containsSpan(sentence, between));
}

function toSaying(
  article: AnnotatedArticle,
  quotations: readonly Quotation[],
  spoken: (quotation: Quotation) => SpokenBy | null,
): Saying {
  const forms = quotations.map((quotation) => findForms(article.text, quotation));
  const words = forms.flat().slice(0, MAX_COMPARED_WORDS);
  const guessed = quotations.find((quotation) => quotation.speaker !== null)?.speaker?.entity;
  const [speaker = null] = quotations.flatMap((quotation) => spoken(quotation) ?? []);
  return {
    article: article.id,
    quotations,
    words,
    pieces: forms.map((piece) => ` ${piece.join(' ')} `),
    telling: toTelling(words),
    speaker,
    likely: speaker !== null && 'entity' in speaker ? speaker.entity : (guessed ?? null),
  };
}

/** Those of some words that are not function words; all of them when there are no others. */
export function toTelling(words: readonly string[]): ReadonlySet<string> {
  const telling = words.filter((word) => !isFunctionWord(word));
  return new Set(telling.length > 0 ? telling : words);
}

/** The forms of the words of a span, in order; the sign “&” is the word that it stands for. */
export const findForms = (text: string, span: Span): string[] =>
  findWords(
    sliceSpan(text, span)
      .replace(PUT_IN, (words) => (/\s/u.test(words) ? ' ' : words))
      .replace(CHANGED_LETTER, '$1')
      .replaceAll(' & ', ' and ')
      .replace(PREFIX_HYPHEN, ''),
  ).map((word) => foldSpelling(word.form));

/** What an outlet puts into a quotation: “[the harbour master]”; not the letter of “[T]he”, nor a word of its own for the speaker’s, “[it]”. */
const PUT_IN = /\[[^[\]]{2,80}\](?!\p{L})/gu;

/** “[T]he”: a letter that an outlet writes large or small of its own. */
const CHANGED_LETTER = /\[(\p{L})\](?=\p{Ll})/gu;

/** “… — Ada Velde (@adavelde) May 7, 2013”: who signs a post follows it: a mark is missing, and where the words end is not known. */
const SIGNED = /[—–][^—–()@]{2,60}\(@/u;

/** The hyphen after a prefix, which one newsroom writes and another does not: “un-American”, “unAmerican”. Source: closed class of English. */
const PREFIX_HYPHEN =
  /(?<=(?<![\p{L}-])(?:un|re|non|anti|pre|co|semi|multi|inter|over|under|pro|mis|sub|super|ultra|counter|post|e))-(?=\p{L})/giu;

/** A word as it is compared: two newsrooms write one spoken word “labour” and “labor”, “realise” and “realize”. */
const foldSpelling = (form: string): string =>
  form
    .replace(/(\p{L}{3})our(s|ed|ing|able|ite|ful|er|ers)?$/u, '$1or$2')
    .replace(/(\p{L}{3})is(e|ed|es|er|ers|ing|ation|ations)$/u, '$1iz$2');

/** True when two speakers are known by name and are not the same. */
export const areOtherSpeakers = (a: SpokenBy | null, b: SpokenBy | null): boolean =>
  a !== null && b !== null && 'entity' in a && 'entity' in b && a.entity !== b.entity;

/** True when two quotations are most likely of two: “…,” Velde said of a note in which Stone wanted “…”. */
const areOfOthers = (a: Quotation, b: Quotation): boolean =>
  a.speaker?.entity != null && b.speaker?.entity != null && a.speaker.entity !== b.speaker.entity;

/** True when two sayings are most likely one person's, or one body's. */
export const isOneSpeaker = (a: Saying, b: Saying): boolean => a.likely !== null && a.likely === b.likely;

/** True when the sentences of both settle that one person, or body, says them. */
export const isSettledOnes = ({ speaker: a }: Saying, { speaker: b }: Saying): boolean =>
  a !== null && b !== null && 'entity' in a && 'entity' in b && a.entity === b.entity;

/** True when two sayings are most likely those of two. */
export const areLikelyOthers = (a: Saying, b: Saying): boolean =>
  areOtherSpeakers(a.speaker, b.speaker) || (a.likely !== null && b.likely !== null && a.likely !== b.likely);
