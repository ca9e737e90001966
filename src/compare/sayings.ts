import { findWords } from '../align/shared-wording-words.ts';
import { DOING } from '../annotate/attributions/verb-use.ts';
import { findCueForm, isPlainSpeech } from '../annotate/lexicon/cues.ts';
import { findTokens } from '../annotate/lexicon/tokens.ts';
import { NAMING } from '../annotate/speakers/assign.ts';
import { isFunctionWord } from '../diff/function-words.ts';
import type { AnnotatedArticle, Quotation } from '../model/article.ts';
import type { Id } from '../model/ids.ts';
import { containsSpan, type Span, sliceSpan } from '../model/span.ts';
import { findQuotingVerb, isSaying } from './quotation-verbs.ts';
import type { SpeakerSettler, SpokenBy } from './settled-speakers.ts';

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

/** True for what one sentence quotes behind other words, where nothing shows that somebody else says it. */
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

/** Most words of a term in marks, of which nobody is known to have said it. */
const TERM_MAX_WORDS = 3;

/** False for a title, a scare quote, a vote, and a term in marks of which neither a speaker nor a verb of saying is known. */
function isUtterance(quotation: Quotation, article: AnnotatedArticle, spoken: SpokenBy | null): boolean {
  if (quotation.kind === 'title' || quotation.kind === 'scare' || isUnsaid(quotation, article)) return false;
  if (quotation.kind !== 'full' && isInTitle(quotation, article) && !isSaid(quotation, article)) return false;
  if (isVote(quotation, article)) return false;
  if (quotation.kind === 'full' || spoken !== null) return true;
  if (findForms(article.text, quotation).length > TERM_MAX_WORDS) return true;
  const verb = findQuotingVerb(article, quotation);
  return verb !== null && isOfWords(sliceSpan(article.text, verb));
}

/** True for “according to”, and for a verb that says or gives a name: “states”, “to call”. */
const isOfWords = (verb: string): boolean =>
  /^according to$/iu.test(verb) ||
  findTokens(verb).some(({ lower }) => {
    const form = findCueForm(lower);
    if (isSaying(lower) || form === undefined) return form !== undefined;
    if (NAMING.has(form.lemma) || /^(?:states|claims|notes|reports|reads)$/u.test(lower)) return true;
    return form.class === 'speech' && form.form === 'base' && !form.noun && !DOING.has(form.lemma);
  });

/** “will vote “no””, “a “yes” vote”: how somebody votes. */
const isVote = ({ start, end }: Quotation, { text }: AnnotatedArticle): boolean =>
  /^(?:yes|no|aye|nay)$/iu.test(text.slice(start, end)) &&
  (/\bvot(?:e|es|ed|ing|er|ers)\b[^.]{0,12}$/iu.test(text.slice(Math.max(0, start - 24), start)) ||
    /^["”'’]?\svot/iu.test(text.slice(end, end + 6)));

/** How many characters before a term what is told of it is looked for. */
const TERM_REACH = 130;

/** “for avoiding the term”, “refused to say the words”, “never used the phrase”, “without calling it”. Source: closed class of English. */
const UNSAID =
  /(?<!\p{L})(?:(?:avoid(?:s|ed|ing)?|shun(?:s|ned|ning)?|without)(?: us(?:e|es|ed|ing))?(?: (?:the|those|that))?(?: (?:two|three|very))? (?:terms?|words?|phrases?|labels?)|(?:avoid(?:s|ed|ing)?|without|(?:refus|declin|fail|hesitat)(?:es?|ed|s|ing)? to|stop(?:s|ped)? short of|not|never|cannot|\p{L}{2,8}n[’']t|reluctant to|unwilling to)(?: even| ever)? (?:us(?:e|es|ed|ing)|say|says|said|saying|utter(?:s|ed|ing)?|mention(?:s|ed|ing)?|call(?:s|ed|ing)? (?:it|him|her|them))(?: (?:the|those|that|an?))?(?: (?:two|three|very))?(?: (?:terms?|words?|phrases?|labels?))?)\s["“‘'„«]{0,2}$/iu;

/** “refuses to describe the raid as one of “pirates”” */
const NOT_CALLED =
  /(?<!\p{L})(?:refus|declin)(?:es?|ed|ing) to (?:call|describe|label|brand|characterize) [^.;:"“”]{0,90}["“‘'„«]{0,2}$/iu;

/** True for a term that somebody leaves unsaid: “faulted him for avoiding the term “…”” is no form of what anybody says. */
function isUnsaid(quotation: Quotation, { text }: AnnotatedArticle): boolean {
  const before = text.slice(Math.max(0, quotation.start - TERM_REACH), quotation.start);
  return (
    (UNSAID.test(before) || NOT_CALLED.test(before)) && findForms(text, quotation).length <= TERM_MAX_WORDS
  );
}

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

/** True when two quotations are pieces of one: full ones of one sentence, with nothing between them that leads to other words. */
function isSplit(before: Quotation, after: Quotation, article: AnnotatedArticle): boolean {
  const between = article.text.slice(before.end, after.start).replace(MARKS, '');
  return GOES_ON.test(between) && areTogether(before, after, article);
}

/** True for quotations of one sentence of which one is full. */
function areTogether(before: Quotation, after: Quotation, article: AnnotatedArticle): boolean {
  if (before.kind !== 'full' && after.kind !== 'full') return false;
  return article.sentences.some(
    (sentence) => containsSpan(sentence, before) && containsSpan(sentence, after),
  );
}

function toSaying(
  article: AnnotatedArticle,
  quotations: readonly Quotation[],
  spoken: (quotation: Quotation) => SpokenBy | null,
): Saying {
  const forms = quotations.map((quotation) => findForms(article.text, quotation));
  const words = forms.flat().slice(0, MAX_COMPARED_WORDS);
  const telling = words.filter((word) => !isFunctionWord(word));
  const guessed = quotations.find((quotation) => quotation.speaker !== null)?.speaker?.entity;
  const [speaker = null] = quotations.flatMap((quotation) => spoken(quotation) ?? []);
  return {
    article: article.id,
    quotations,
    words,
    pieces: forms.map((piece) => ` ${piece.join(' ')} `),
    telling: new Set(telling.length > 0 ? telling : words),
    speaker,
    likely: speaker !== null && 'entity' in speaker ? speaker.entity : (guessed ?? null),
  };
}

/** The forms of the words of a span, in order; the sign “&” is the word that it stands for. */
export const findForms = (text: string, span: Span): string[] =>
  findWords(sliceSpan(text, span).replaceAll(' & ', ' and ').replace(PREFIX_HYPHEN, '')).map((word) =>
    foldSpelling(word.form),
  );

/** The hyphen behind a prefix, which one newsroom writes and another does not: “un-American”, “unAmerican”. Source: closed class of English. */
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
