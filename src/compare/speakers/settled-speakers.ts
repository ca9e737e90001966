import type { AnnotatedArticle, Entity, Quotation, Speaker } from '../../model/article.ts';
import { isPointing } from '../../model/function-words.ts';
import type { Id } from '../../model/ids.ts';
import type { EntityKind } from '../../model/kinds.ts';
import { containsSpan, type Span } from '../../model/span.ts';
import { markCertain } from '../sources/certain-citations.ts';
import { isDoubtfulSpeaker } from './doubtful-speakers.ts';
import { findJoined, isSecondOfTwo } from './joined-speakers.ts';
import { findNamedAfter } from './named-after.ts';
import { findOnlyPersonBefore, isInParagraph, isSpeakerBefore, isSubjectBefore } from './people-before.ts';
import { findPointedAt } from './pointed-speakers.ts';
import { findQuotingVerb } from './quotation-verbs.ts';
import { findBySeat, findSeats } from './represented-places.ts';
import { isOfAnother } from './verbs-of-others.ts';
import { isBesideVerb, isTelling, isWorded } from './worded-speakers.ts';

/** Who says quoted words: an entity, or a speaker that the article gives in words without a name of its own (“the committee”). */
export type SpokenBy = { entity: Id } | { words: Span };

/** Gives a quotation's speaker for every page alike; null where the article leaves in doubt who says the words. */
export type SpeakerSettler = (quotation: Quotation, article: AnnotatedArticle) => SpokenBy | null;

/** True for words that only point at a speaker. */
export const isPronoun = (words: string): boolean =>
  isPointing(words) || /^(?:you|which|that)$/iu.test(words);

/**
 * Makes the function that settles who says a quotation, so that no two pages disagree: the certain speaker; “he” where the sentence before is about that person;
 * or, of what has no name, the article's words, where a verb of saying leads from them to the quotation.
 *
 * @param articles  the articles of the story, which state what seats people hold
 */
export function createSpeakerSettler(
  entities: readonly Entity[],
  articles: readonly AnnotatedArticle[] = [],
): SpeakerSettler {
  const seats = findSeats(articles);
  const kinds = new Map(entities.map(({ id, kind }): [Id, EntityKind] => [id, kind]));
  return (quotation, article) => {
    const { speaker } = quotation;
    if (speaker === null || isOfAnother(quotation, speaker, article)) return null;
    if (isDoubtfulSpeaker(quotation, speaker, article, kinds)) return null;
    // “…, of Tarn, Oska, said …”: where somebody comes from was taken for who speaks as often as a town that speaks.
    if (speaker.entity !== null && kinds.get(speaker.entity) === 'place') return null;
    const joined = findJoined(speaker, article, kinds);
    if (joined !== undefined) return { words: joined };
    if (isSecondOfTwo(speaker, article)) return null;
    const seated = findBySeat(speaker, article, seats);
    if (seated !== null && findQuotingVerb(article, quotation) !== null) return { entity: seated };
    if (speaker.certain && speaker.entity !== null) return { entity: speaker.entity };
    const pointed = findPointedAt(speaker, quotation, article, kinds);
    if (pointed !== null) return { words: pointed };
    if (/^(?:it|they)$/iu.test(speaker.text)) return null;
    if (isPronoun(speaker.text)) {
      const meant = findQuotingVerb(article, quotation) === null ? null : findMeant(speaker, article, kinds);
      return meant === null ? null : { entity: meant };
    }
    const described = findDescribed(speaker, quotation, article, kinds);
    if (described !== null) return { entity: described };
    const verb = findQuotingVerb(article, quotation);
    const named =
      verb && isTelling(article.text, verb) ? findNamedAfter(speaker, verb, article, kinds) : null;
    if (named !== null) return { entity: named };
    return isWorded(speaker, quotation, article, entities) ? { words: speaker } : null;
  };
}

/** “the president”: the person whom the article's names tell that a description means, where a verb of saying stands beside it. */
function findDescribed(
  speaker: Speaker,
  quotation: Quotation,
  article: AnnotatedArticle,
  kinds: ReadonlyMap<Id, EntityKind>,
): Id | null {
  if (!/^the\s/iu.test(speaker.text)) return null;
  const meant = article.names.find(({ start, end }) => start === speaker.start && end === speaker.end);
  if (meant === undefined || kinds.get(meant.entity) !== 'person') return null;
  const verb = findQuotingVerb(article, quotation);
  return verb !== null && isBesideVerb(article.text, speaker, verb) && isTelling(article.text, verb)
    ? meant.entity
    : null;
}

/** The person whom “he” goes on from, where the sentence before settles it. */
function findMeant(
  speaker: Speaker,
  article: AnnotatedArticle,
  kinds: ReadonlyMap<Id, EntityKind>,
): Id | null {
  const meant = speaker.entity;
  if (meant === null || kinds.get(meant) !== 'person') return null;
  const isOnly = findOnlyPersonBefore(speaker, article, kinds) === meant;
  if (isOnly && isAlone(speaker, article, kinds)) return meant;
  if (!isSubjectBefore(meant, speaker, article, kinds)) return null;
  const isSure =
    isOnly || isInParagraph(speaker, article, kinds) || isSpeakerBefore(meant, speaker, article, kinds);
  return isSure ? meant : null;
}

/** True for a pronoun whose own sentence names no person outside quotation marks. */
function isAlone(pronoun: Span, article: AnnotatedArticle, kinds: ReadonlyMap<Id, EntityKind>): boolean {
  const own = article.sentences.find((one) => containsSpan(one, pronoun));
  const isOutside = (name: Span): boolean => !article.quotations.some((one) => containsSpan(one, name));
  return !article.names.some(
    (name) =>
      kinds.get(name.entity) === 'person' && own !== undefined && containsSpan(own, name) && isOutside(name),
  );
}

/** The quotations of an article with what is settled of their speakers: `certain` is the same for every page. */
export const settleQuotations = (article: AnnotatedArticle, settle: SpeakerSettler): Quotation[] =>
  article.quotations.map((quotation) => {
    const { speaker } = quotation;
    if (speaker === null) return quotation;
    const spoken = settle(quotation, article);
    const certain = spoken !== null && ('entity' in spoken || speaker.entity === null);
    return { ...quotation, speaker: { ...speaker, certain } };
  });

/** Quotations and attributions of an article with what is settled of who speaks, and who is certainly cited: a source that is only “he” means nobody where the speaker of its quotation is not settled. */
export function settleSpeakers(
  article: AnnotatedArticle,
  settle: SpeakerSettler,
): Pick<AnnotatedArticle, 'quotations' | 'attributions'> {
  const quotations = settleQuotations(article, settle);
  const attributions = article.attributions.map((attribution) => {
    const { source } = attribution;
    if (source === null || !isUnsettled(source, attribution.content, quotations)) return attribution;
    return { ...attribution, source: { ...source, entity: null, resolved: null } };
  });
  return { quotations, attributions: markCertain(article, attributions) };
}

/** True for the source of quoted words that is the speaker of no settled quotation. */
function isUnsettled(source: Span, content: Span, quotations: readonly Quotation[]): boolean {
  const own = quotations.filter(
    (one) => one.speaker?.start === source.start && one.start < content.end && content.start < one.end,
  );
  return own.length > 0 && own.every(({ speaker }) => speaker?.certain === false);
}
