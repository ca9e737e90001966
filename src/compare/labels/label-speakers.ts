import { findTokens } from '../../annotate/lexicon/tokens.ts';
import type { AnnotatedArticle, Entity, Quotation } from '../../model/article.ts';
import type { Passage } from '../../model/comparison.ts';
import { isPointing } from '../../model/function-words.ts';
import type { Id } from '../../model/ids.ts';
import type { EntityKind } from '../../model/kinds.ts';
import { findLabelSpan } from '../../model/label-span.ts';
import { isMarkedInText } from '../../model/quotation-marks.ts';
import { QUOTED } from '../../model/quoted.ts';
import {
  containsSpan,
  findOverlapping,
  overlapLength,
  overlaps,
  type Span,
  sliceSpan,
  spanLength,
} from '../../model/span.ts';
import { createHeadedSpeaker } from '../quotations/gathered-sayings.ts';
import { toStorySettler } from '../quotations/story-speakers.ts';
import { findCarrier } from '../sources/carriers.ts';
import {
  findOnlyPersonBefore,
  isInParagraph,
  isSubjectBefore,
  namesBefore,
} from '../speakers/people-before.ts';
import type { SpeakerSettler, SpokenBy } from '../speakers/settled-speakers.ts';
import { maySpeak } from '../speakers/worded-speakers.ts';
import type { StoryArticles } from '../words/story-articles.ts';
import { speaksOfItself } from './first-person.ts';
import { isNestedQuotation } from './nested-quotations.ts';

const PERSON = /^(?:he|she)$/iu;

/** The article's own “he” or “his” at the start of a label, also after a time; inside quotation marks it is somebody else's. */
const PERSON_START = /^(?:(?:but|and|then|now|later) |[\p{L}\p{Nd} ]{2,40}, )?(he|she|his|her)(?!\p{L})/iu;

/** Longest description of a source that stands before a label. */
const MAX_LENGTH = 60;

/**
 * Who stands before a label; `pronoun`: the “he” or “she” of the label that means that person, null where it is who says the words: “he sails” is nothing that he says.
 */
export type LabelSpeaker = { speaker: string | null; pronoun: string | null };

/**
 * Makes the function that tells who is cited for a label's words where these do not: their source stands outside the passage, or is “he” or “she” inside it. A
 * source known for certain goes by its entity's name, another one by the article's words; a pronoun of nobody known gives null. “He” is known where the
 * sentence before opens with the name of whom he most likely is.
 */
export function createLabelSpeakerFinder(articles: StoryArticles, entities: readonly Entity[]) {
  const known: Known = {
    labels: new Map(entities.map(({ id, label }) => [id, label])),
    kinds: new Map(entities.map(({ id, kind }) => [id, kind])),
    settle: toStorySettler(articles, entities),
  };
  const findHeaded = createHeadedSpeaker(articles, entities);
  const findSpeaker = (passage: Passage, text: string): LabelSpeaker => {
    const article = articles.get(passage.article);
    const label = findLabelSpan(passage, text) ?? passage;
    if (isNestedQuotation(label, article)) return toSpeaker(QUOTED);
    const named = findNamed(passage, label, { article, ...known });
    if (named.speaker !== null) return named;
    const goingOn = findGoingOn(label, { article, ...known });
    if (goingOn.speaker !== null || hasSpeaker(label, article)) return goingOn;
    const isSaid = isInsideQuotation(label, article) || speaksOfItself(text);
    return toSpeaker(isSaid ? (findContinued(label, { article, ...known }) ?? QUOTED) : null);
  };
  return (passage: Passage, text: string): LabelSpeaker => {
    const article = articles.get(passage.article);
    const label = findLabelSpan(passage, text) ?? passage;
    const found = withOneMeant(findSpeaker(passage, text), label, { article, ...known });
    const own = findOwnQuotation(label, article);
    if (own === undefined || found.speaker === null || isNestedQuotation(label, article)) return found;
    const headed = findHeaded(own, article);
    return headed === null ? toSpeaker(QUOTED) : { ...found, speaker: headed };
  };
}

/** Leaves a “he” without a name where the words have a second one and name somebody else, whom that can mean: “He said he and Stone would sail”. The words before are shown then. */
function withOneMeant(found: LabelSpeaker, label: Span, { article, labels, kinds }: Place): LabelSpeaker {
  const { speaker, pronoun } = found;
  if (pronoun === null) return found;
  const { text, names, quotations } = article;
  const isOutside = (span: Span): boolean => !quotations.some((one) => containsSpan(one, span));
  const same = findTokens(text, label).filter(
    (token) => token.lower === pronoun.toLowerCase() && isOutside(token),
  );
  const others = names.filter(
    (name) =>
      overlaps(name, label) &&
      kinds.get(name.entity) === 'person' &&
      labels.get(name.entity) !== speaker &&
      isOutside(name),
  );
  return same.length > 1 && others.length > 0 ? NOBODY : found;
}

/** The quotation that a label is nearly all words of. */
const findOwnQuotation = (label: Span, { quotations }: AnnotatedArticle): Quotation | undefined =>
  quotations.find(
    (one) => one.kind === 'full' && overlapLength(one, label) >= QUOTED_MIN_RATIO * spanLength(label),
  );

/** True for a label that surely is quoted: nearly all of it stands in one quotation that the article both opens and closes, within a paragraph. */
export function isSurelyQuoted(passage: Passage, text: string, article: AnnotatedArticle): boolean {
  const own = findOwnQuotation(findLabelSpan(passage, text) ?? passage, article);
  return own !== undefined && isMarkedInText(own, article.text);
}

const toSpeaker = (speaker: string | null): LabelSpeaker => ({ speaker, pronoun: null });
const NOBODY = toSpeaker(null);

/** Longest words between two quotations of one speaker: “,” Velde said on Monday. “”. */
const MAX_TAG = 50;

/** What entities are called, and what they are. */
type Known = {
  labels: ReadonlyMap<Id, string>;
  kinds: ReadonlyMap<Id, EntityKind>;
  settle: SpeakerSettler;
};
type Place = Known & { article: AnnotatedArticle };

function findNamed(passage: Passage, label: Span, place: Place): LabelSpeaker {
  const { article, kinds } = place;
  const { voice, source, likely } = findCarrier(passage, article);
  if (voice === 'own' || source === null) return NOBODY;
  const words = sliceSpan(article.text, source);
  const isInside = containsSpan(label, source);
  const isPointing = PERSON.test(words) && !namesBefore(source, label, article, kinds);
  if (isInside ? !isPointing : !isReported(label, source, article)) return NOBODY;
  const speaker = nameSource(passage, { ...source, likely }, place);
  // “He said that the port is shut” and “On Monday he shut the port” are words about him: his name stands for the “he”, not before all of it.
  return { speaker, pronoun: speaker !== null && isInside ? words : null };
}

/** What a source is called before the words that it is cited for. */
function nameSource(
  passage: Passage,
  source: Span & { entity: Id | null; likely: Id | null },
  { article, labels, kinds, settle }: Place,
): string | null {
  const quotation = article.quotations.find(
    (one) => one.speaker?.start === source.start && overlaps(one, passage),
  );
  const words = sliceSpan(article.text, source);
  if (quotation !== undefined) return sayWho(settle(quotation, article), article, labels);
  const meant = source.entity ?? source.likely;
  const isOnly = meant !== null && findOnlyPersonBefore(source, article, kinds) === meant;
  const goesOn =
    isSubjectBefore(meant, source, article, kinds) && (isOnly || isInParagraph(source, article, kinds));
  const entity = goesOn ? meant : isPointing(words) ? null : source.entity;
  const name = entity === null ? undefined : labels.get(entity);
  if (name !== undefined) return name;
  return isPointing(words) || words.length > MAX_LENGTH || !maySpeak(source, article) ? null : words;
}

/** The name of an entity, or an article's words for who speaks. */
function sayWho(spoken: SpokenBy | null, { text }: AnnotatedArticle, labels: Known['labels']): string | null {
  if (spoken === null) return null;
  return 'entity' in spoken ? (labels.get(spoken.entity) ?? null) : sliceSpan(text, spoken.words);
}

/** Whom a label means that opens with “he” or “his” in the article's own voice: the one person of the sentence before, where that opens with the name. */
function findGoingOn(label: Span, { article, labels, kinds }: Place): LabelSpeaker {
  // “His conduct” of a quotation is somebody's whom another speaks of: the name before it would read as the speaker's.
  if (article.quotations.some((one) => one.kind === 'full' && overlaps(one, label))) return NOBODY;
  const found = PERSON_START.exec(sliceSpan(article.text, label));
  const pronoun = found?.[1];
  if (found === null || pronoun === undefined) return NOBODY;
  const end = label.start + found[0].length;
  const source = { start: end - pronoun.length, end };
  const meant = findOnlyPersonBefore(source, article, kinds);
  if (meant === undefined || isReadOtherwise(source, meant, article)) return NOBODY;
  const speaker = isSubjectBefore(meant, source, article, kinds) ? labels.get(meant) : undefined;
  return speaker === undefined ? NOBODY : { speaker, pronoun };
}

/** True for a “he” who is cited, where reading all that stands before found somebody else, or nobody for sure: two must agree before a heading names him. */
const isReadOtherwise = (pronoun: Span, meant: Id, { attributions, quotations }: AnnotatedArticle): boolean =>
  [...attributions.map(({ source }) => source), ...quotations.map(({ speaker }) => speaker)].some(
    (source) => source?.start === pronoun.start && source.end === pronoun.end && source.entity !== meant,
  );

/** Whose words go on: a quotation of which nobody is given as the speaker, after another one of its paragraph: ““…,” Velde said. “…”” */
function findContinued(label: Span, { article, labels, settle }: Place): string | null {
  const own = article.quotations.findIndex((one) => one.kind === 'full' && overlaps(one, label));
  const speaker = article.quotations[own]?.speaker ?? null;
  const before = article.quotations.slice(0, Math.max(0, own)).findLast(({ kind }) => kind === 'full');
  const source = before?.speaker ?? null;
  if (before === undefined || speaker !== null || source === null || source.end > label.start) return null;
  if (label.start - before.end > MAX_TAG || toBlock(source, article) !== toBlock(label, article)) return null;
  return sayWho(settle(before, article), article, labels);
}

const toBlock = (span: Span, { sentences }: AnnotatedArticle): number | undefined =>
  findOverlapping(sentences, span)[0]?.block;

/** True for a label with the speaker of a quotation in it: ““…, we sail,” Velde said”. */
const hasSpeaker = (label: Span, { quotations }: AnnotatedArticle): boolean =>
  quotations.some(
    ({ speaker, ...span }) => speaker !== null && overlaps(span, label) && containsSpan(label, speaker),
  );

/** True for words inside a quotation, their speaker outside: a later sentence of what somebody says. */
const isInsideQuotation = (label: Span, { quotations }: AnnotatedArticle): boolean =>
  quotations.some(
    ({ kind, speaker, ...span }) =>
      kind === 'full' &&
      overlapLength(span, label) >= QUOTED_MIN_RATIO * spanLength(label) &&
      (speaker === null || !containsSpan(label, speaker)),
  );

/** The label may have a quotation mark or a stop more than the quotation. */
const QUOTED_MIN_RATIO = 0.8;

/** A clause before the main one: what follows its comma is the article's own. */
const CONCEDING_START = /^[“"‘']?(?:while|although|though|whereas|if|as)\b/iu;

/** Lowest share of a label that is reported from a source for the source to be named before it. */
const REPORTED_MIN_RATIO = 0.8;

/** True when nearly all of a label is what a source is cited for, and the sentence does not open with what the article concedes; what stands in quotation marks is the source's also after “if”. */
function isReported(label: Span, source: Span, article: AnnotatedArticle): boolean {
  const sentence = article.sentences.find((one) => containsSpan(one, label));
  const isQuoted = article.quotations.some(
    (one) =>
      one.kind === 'full' &&
      one.speaker?.start === source.start &&
      overlapLength(one, label) >= REPORTED_MIN_RATIO * spanLength(label),
  );
  if (!isQuoted && sentence !== undefined && CONCEDING_START.test(sliceSpan(article.text, sentence)))
    return false;
  return [...article.attributions, ...article.quotations].some((one) => {
    const [from, content] = 'content' in one ? [one.source, one.content] : [one.speaker, one];
    // Of words without marks only their own sentence tells who says them.
    if ('content' in one && sentence !== undefined && !containsSpan(sentence, source)) return false;
    return (
      from?.start === source.start && overlapLength(content, label) >= REPORTED_MIN_RATIO * spanLength(label)
    );
  });
}
