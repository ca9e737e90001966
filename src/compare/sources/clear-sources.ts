import { findHead } from '../../annotate/clauses/heads.ts';
import { findCueForm } from '../../annotate/lexicon/cues.ts';
import { ROLES } from '../../annotate/lexicon/people-words.ts';
import { UNNAMED_HEADS } from '../../annotate/lexicon/speakers-words.ts';
import { findTokens } from '../../annotate/lexicon/tokens.ts';
import type { AnnotatedArticle, Sentence } from '../../model/article.ts';
import { containsSpan, overlaps, type Span, sliceSpan } from '../../model/span.ts';
import { toWordSet } from '../../model/word-lists.ts';
import type { Carrier } from './carriers.ts';
import { isOwnBeyondDoubt } from './own-voice.ts';
import { REPORTING, SHOWING } from './reporting-verbs.ts';
import { isUnclearSource } from './unclear-sources.ts';

/** Most words of a source; a longer one holds part of what is told. */
const SOURCE_MAX_WORDS = 14;

/** How many characters after a source are read. */
const AFTER = 60;

/** Opens a source that only points at somebody, or at a thing. */
const POINTING = /^(?:it|this|that|these|those|which|who|what|there|many|much|more|most|some)$/iu;

/** What is written or counted and can be cited. */
export const PAPERS = toWordSet(
  `analysis analyses assessment review audit research findings statistics letter letters report statement poll polls survey study memo memos document documents e-mail e-mails email emails filing lawsuit indictment
  transcript cable cables notice notices directive directives guidance memorandum ruling rulings tweet tweets book article complaint affidavit data records`,
);

/** A paper that only points at one named before, whoever wrote it: “the article” is not this one. */
const POINTING_PAPER =
  /^(?:the|this|that|these|those) (?:article|report|story|statement|post|tweet|letter|book|piece)s?$/iu;

/** Before a verb of saying by which nobody says anything yet: “is expected to announce”, “wants the board to explain”, “would say”. */
const UNSAID =
  /\b(?:to|not|will|would|could|can|may|might|must|should|if|whether|how|why)(?: \p{Ll}{2,}ly)? $/iu;

/** Before a participle that tells what a thing is of: “asks for an order confirming that …”; who releases “a statement saying” says it. */
const THING_BEFORE = /\b(?:an?|the|this|that|any|another) (?:\p{Ll}{2,20} ){0,2}(\p{Ll}{3,20}) $/iu;

/** What somebody writes by which he says nothing yet: “wrote the ruling that shut the quay”. */
const WRITTEN =
  /^(?:\s(?:also|once|later))? (?:an?|the|this|that|his|her|its|their|another) (?:[\p{L}\d-]{1,20} ){0,4}(?:opinions?|rulings?|decisions?|dissents?|judge?ments?|books?|laws?|bills?|articles?|reports?|columns?|essays?|plays?|poems?|songs?|rules?|code|script|memoirs?)\b/iu;
const WRITING = /^(?:wr(?:ite|ites|ote|itten)|writing)$/iu;

/** How far before a verb that is read. */
const UNSAID_REACH = 48;

/** Words by which an outlet says that it only heard of something. */
const HEARSAY = /^(?:reportedly|allegedly|purportedly|supposedly)$/iu;

/** A name after an unnamed source is that of the source: “one of her aides, Ada Cole, said”. */
const NAME_AFTER = /^, (?:[\p{L}.’'-]{1,20} ){0,4}\p{Lu}/u;

/** In a source, words of a clause: then what is told was taken for who tells it. */
const CLAUSE = /\b(?:also|has|had|have|was|were|is|are|that|as)\b/iu;

/**
 * Tells whether a passage leaves no doubt about who carries it, so that a page may say that the articles differ in it: the source is a person, a body or a paper
 * in few words, with a verb that does nothing but report; or the outlet tells it itself, in a whole sentence in which nobody says, holds or writes
 * anything, after a sentence in which nobody does. A headline is too short for either.
 */
export function isClearlyCarried(carrier: Carrier, passage: Span, article: AnnotatedArticle): boolean {
  const { voice, source, cue } = carrier;
  const sentences = article.sentences.filter((sentence) => overlaps(sentence, passage));
  if (!sentences.every(({ block }) => article.blocks[block]?.kind === 'paragraph')) return false;
  if (voice === 'own') return isOwnBeyondDoubt(passage, sentences, article);
  if (cue === null) return false;
  if (voice === 'hearsay')
    return (
      containsSpan(passage, cue) &&
      HEARSAY.test(sliceSpan(article.text, cue)) &&
      !isCitedBeside(cue, sentences, article)
    );
  return (
    source !== null &&
    !isUnclearSource({ text: article.text, source, cue, passage }) &&
    !isOfAnother(source, cue, passage, article) &&
    isCitedHere(cue, passage, article) &&
    isSource({ voice, likely: carrier.likely, source, cue }, article)
  );
}

/** True where somebody is cited in the sentence of a word of hearsay: “supposedly …, the report said” is a doubt about what the report tells. */
const isCitedBeside = (
  cue: Span,
  sentences: readonly Sentence[],
  { attributions }: AnnotatedArticle,
): boolean =>
  attributions.some(
    (one) =>
      one.source !== null &&
      one.cue !== null &&
      one.cue.start !== cue.start &&
      sentences.some((sentence) => one.cue !== null && overlaps(sentence, one.cue)),
  );

/** True when the verb stands in the passage, or beside words of it that are quoted, or carries the whole passage in one sentence: “Velde said the quay was shut and | the ferries were stopped”. */
const isCitedHere = (
  cue: Span,
  passage: Span,
  { quotations, attributions, sentences }: AnnotatedArticle,
): boolean =>
  containsSpan(passage, cue) ||
  quotations.some((one) => one.kind === 'full' && one.cue?.start === cue.start && overlaps(one, passage)) ||
  (attributions.some((one) => one.cue?.start === cue.start && containsSpan(one.content, passage)) &&
    sentences.some((one) => containsSpan(one, cue) && overlaps(one, passage)));

/** True for a participle before which the passage names somebody, though its source stands outside: “the younger Stone released a statement saying …” is no report of who is named before. */
const isOfAnother = (source: Span, cue: Span, passage: Span, { text, names }: AnnotatedArticle): boolean =>
  /ing$/iu.test(sliceSpan(text, cue)) &&
  !overlaps(source, passage) &&
  names.some((name) => name.start >= passage.start && name.end <= cue.start);

type Cited = Pick<Carrier, 'voice' | 'likely'> & { source: Span; cue: Span };

function isSource({ voice, likely, source, cue }: Cited, article: AnnotatedArticle): boolean {
  const head = findReportingHead({ source, cue }, article);
  if (head === undefined) return false;
  if (voice === 'unnamed')
    return (
      (UNNAMED_HEADS.has(head.lower) || ROLES.has(head.lower)) &&
      !NAME_AFTER.test(article.text.slice(source.end, source.end + AFTER))
    );
  return likely !== null || PAPERS.has(head.lower) || article.names.some((name) => overlaps(name, head));
}

/**
 * True where a passage has somebody say it in so many words: a source in few words and a verb of saying both stand in it, and no sign tells that either was read wrongly. Who the source is may be
 * open: “an aide of the board” is somebody all the same.
 */
export const citesSomebody = (
  { voice, source, cue }: Pick<Carrier, 'voice' | 'source' | 'cue'>,
  passage: Span,
  article: AnnotatedArticle,
): boolean =>
  (voice === 'named' || voice === 'unnamed') &&
  source !== null &&
  cue !== null &&
  containsSpan(passage, source) &&
  containsSpan(passage, cue) &&
  !isUnclearSource({ text: article.text, source, cue, passage }) &&
  findReportingHead({ source, cue }, article) !== undefined;

/** The head of a source in few words, before or after a verb by which somebody says something. */
function findReportingHead({ source, cue }: Pick<Cited, 'source' | 'cue'>, article: AnnotatedArticle) {
  const tokens = findTokens(article.text, source).map((token) => ({ ...token, quote: -1 }));
  const [first] = tokens;
  if (first === undefined || tokens.length > SOURCE_MAX_WORDS || POINTING.test(first.text)) return undefined;
  const words = sliceSpan(article.text, source);
  if (CLAUSE.test(words) || POINTING_PAPER.test(words)) return undefined;
  const head = tokens[findHead(tokens, 0, tokens.length)];
  if (head === undefined || !isReporting(cue, PAPERS.has(head.lower), article)) return undefined;
  return isUnsaid(cue, article) ? undefined : head;
}

/** True for a verb by which nothing is said yet, or that somebody is asked for. */
function isUnsaid(cue: Span, { text }: AnnotatedArticle): boolean {
  const before = text.slice(Math.max(0, cue.start - UNSAID_REACH), cue.start);
  const words = sliceSpan(text, cue);
  const thing = /ing$/iu.test(words) ? THING_BEFORE.exec(before)?.[1] : undefined;
  return (
    UNSAID.test(before) ||
    (WRITING.test(words) && WRITTEN.test(text.slice(cue.end, cue.end + AFTER))) ||
    /^to \p{L}/u.test(words) ||
    (thing !== undefined && !PAPERS.has(thing.toLowerCase()))
  );
}

/** True for “according to”, for a verb that only reports, and for one that words are quoted with: “called it “too late””. */
function isReporting(cue: Span, isPaper: boolean, article: AnnotatedArticle): boolean {
  if (article.quotations.some((one) => one.kind !== 'title' && one.cue?.start === cue.start)) return true;
  const words = findTokens(article.text, cue).map(({ lower }) => lower);
  return (
    words.includes('according') ||
    words.some((word) => {
      const lemma = findCueForm(word)?.lemma ?? '';
      return REPORTING.has(lemma) || (isPaper && SHOWING.has(lemma));
    })
  );
}
