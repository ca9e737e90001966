import { findHead } from '../annotate/clauses/heads.ts';
import { findCueForm, isPlainSpeech } from '../annotate/lexicon/cues.ts';
import { BODY_NOUNS } from '../annotate/lexicon/names-nouns.ts';
import { BODY_HEADS } from '../annotate/lexicon/names-words.ts';
import { ROLES } from '../annotate/lexicon/people-words.ts';
import { UNNAMED_HEADS, WORD_HEADS } from '../annotate/lexicon/speakers-words.ts';
import { findTokens } from '../annotate/lexicon/tokens.ts';
import type { AnnotatedArticle, Entity, Quotation, Speaker } from '../model/article.ts';
import type { Id } from '../model/ids.ts';
import type { EntityKind } from '../model/kinds.ts';
import type { Span } from '../model/span.ts';
import { PAPERS } from './clear-sources.ts';
import { findJoined } from './joined-speakers.ts';
import { findOnlyPersonBefore, isInParagraph, isSpeakerBefore, isSubjectBefore } from './label-people.ts';
import { findQuotingVerb } from './quotation-verbs.ts';

/** Who says quoted words: an entity, or a speaker that the article gives in words without a name of its own (“the committee”). */
export type SpokenBy = { entity: Id } | { words: Span };

/** Gives a quotation's speaker for every page alike; null where the article leaves in doubt who says the words. */
export type SpeakerSettler = (quotation: Quotation, article: AnnotatedArticle) => SpokenBy | null;

/** True for words that only point at a speaker. */
export const isPronoun = (words: string): boolean => PRONOUN.test(words);

const PRONOUN = /^(?:he|she|they|it|we|i|you|who|which|that)$/iu;

/** Longest words that stand for a speaker. */
const MAX_LENGTH = 60;

/** Opens words for somebody: a name, or a noun with what it is known by. */
const OPENS_SPEAKER =
  /^(?:(?![DRI]-\p{Lu})\p{Lu}|(?:the|an?|one|two|three|four|several|some|many|another)\s)/u;

/** “The president over the weekend”: more than who speaks. */
const ENDS_IN_TIME = /\s(?:day|week|weekend|month|year|morning|afternoon|evening|night)$/u;

/** What is no noun phrase: it holds a verb, or goes on with another clause. */
const CLAUSE = /[,;:“”"()]|\s(?:is|are|was|were|has|have|had|to|who|which|that|as)\s/u;

/**
 * Makes the function that settles who says a quotation, so that no two pages disagree: the certain speaker; “he” where the sentence before is about that person;
 * or, of what has no name, the article's words, where a verb of saying leads from them to the quotation.
 */
export function createSpeakerSettler(entities: readonly Entity[]): SpeakerSettler {
  const kinds = new Map(entities.map(({ id, kind }): [Id, EntityKind] => [id, kind]));
  return (quotation, article) => {
    const { speaker } = quotation;
    if (speaker === null) return null;
    const joined = findJoined(speaker, article, kinds);
    if (joined !== undefined) return { words: joined };
    if (speaker.certain && speaker.entity !== null) return { entity: speaker.entity };
    if (isPronoun(speaker.text)) {
      const meant = findQuotingVerb(article, quotation) === null ? null : findMeant(speaker, article, kinds);
      return meant === null ? null : { entity: meant };
    }
    const described = findDescribed(speaker, quotation, article, kinds);
    if (described !== null) return { entity: described };
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

/** Only spaces between the words for somebody and the verb. */
const isBesideVerb = (text: string, speaker: Span, verb: Span): boolean =>
  text.slice(Math.min(speaker.end, verb.end), Math.max(speaker.start, verb.start)).trim() === '';

/** The person whom “he” goes on from, where the sentence before settles it. */
function findMeant(
  speaker: Speaker,
  article: AnnotatedArticle,
  kinds: ReadonlyMap<Id, EntityKind>,
): Id | null {
  const meant = speaker.entity;
  if (meant === null || kinds.get(meant) !== 'person' || !isSubjectBefore(meant, speaker, article, kinds))
    return null;
  const isSure =
    findOnlyPersonBefore(speaker, article, kinds) === meant ||
    isInParagraph(speaker, article, kinds) ||
    isSpeakerBefore(meant, speaker, article, kinds);
  return isSure ? meant : null;
}

/** True for few words of somebody or something without a name of its own, or with a surname of two, with a verb of speech that is theirs. */
function isWorded(
  speaker: Speaker,
  quotation: Quotation,
  article: AnnotatedArticle,
  entities: readonly Entity[],
): boolean {
  const { text, entity, certain } = speaker;
  const isDescribed = /^the\s\p{Ll}/iu.test(text);
  const isUnsure = entity !== null && !certain && !isDescribed && !isShared(entity, article, entities);
  if (
    isUnsure ||
    text.length > MAX_LENGTH ||
    ENDS_IN_TIME.test(text) ||
    !OPENS_SPEAKER.test(text) ||
    CLAUSE.test(text)
  )
    return false;
  const verb = findQuotingVerb(article, quotation);
  return (
    verb !== null &&
    (maySpeak(speaker, article) || isSaidBehind(article.text, { quotation, speaker, verb })) &&
    !hasNameBetween(speaker, verb, article) &&
    isTelling(article.text, verb, isBesideVerb(article.text, speaker, verb)) &&
    !hasThat(article.text, speaker, verb)
  );
}

/** ““…,” the inspector said”: whoever stands right behind the words with a plain verb of saying says them, whatever the noun. */
function isSaidBehind(
  text: string,
  { quotation, speaker, verb }: { quotation: Span; speaker: Span; verb: Span },
): boolean {
  const first = Math.min(speaker.start, verb.start);
  const gap = text.slice(quotation.end, first);
  return (
    first >= quotation.end &&
    gap.length <= MAX_GAP &&
    !/[\p{L}\n]/u.test(gap) &&
    isBesideVerb(text, speaker, verb) &&
    findTokens(text, verb).some(({ lower }) => isPlainSpeech(lower))
  );
}

/** Most marks and spaces between quoted words and what says who says them. */
const MAX_GAP = 4;

/** “a report of Monday, Velde said”: another's name stands between the words and the verb. */
const hasNameBetween = (speaker: Span, verb: Span, { names }: AnnotatedArticle): boolean =>
  names.some(
    ({ start }) => start >= Math.min(speaker.end, verb.end) && start < Math.max(speaker.start, verb.start),
  );

/** “said that the idea was”: what stands behind “that” is told of, and does not tell. */
const hasThat = (text: string, speaker: Span, verb: Span): boolean =>
  /\sthat\s/u.test(text.slice(verb.end, Math.max(verb.end, speaker.start)));

/** True for “according to”, and for a verb of speech in a form that tells: “said”, “calls”; beside its subject also where a noun is written so: “reports”. */
function isTelling(text: string, verb: Span, isBeside = false): boolean {
  const words = text.slice(verb.start, verb.end);
  if (/^according to$/iu.test(words)) return true;
  const form = findTokens(words)
    .map(({ lower }) => findCueForm(lower))
    .findLast((found) => found !== undefined);
  if (/\b(?:written|spoken)$/iu.test(words) && !/\s/u.test(words)) return false;
  return form?.class === 'speech' && (!form.noun || isBeside) && (form.form === 'past' || form.form === 's');
}

/** True for a person of whose surname the article has another one. */
function isShared(entity: Id, { id }: AnnotatedArticle, entities: readonly Entity[]): boolean {
  const surnames = entities
    .filter(({ kind }) => kind === 'person')
    .flatMap((one) =>
      one.names.flatMap(({ text, article }) =>
        article === id ? [{ of: one.id, surname: toSurname(text) }] : [],
      ),
    );
  const own = new Set(surnames.flatMap(({ of, surname }) => (of === entity ? [surname] : [])));
  return surnames.some(({ of, surname }) => of !== entity && own.has(surname));
}

const toSurname = (name: string): string => name.toLowerCase().split(/\s/u).at(-1) ?? '';

/** Words for a speaker as they are compared: small letters, without an article or “Mr.” in front. */
export const foldWords = (words: string): string =>
  words.toLowerCase().replace(/^(?:the|an?|mrs?\.?|ms\.?)\s/u, '');

/** True for a source whose head is a person, a body or words: “a pilot of the island”, not “the long quarrel in the Council”. */
export function maySpeak(source: Span, article: AnnotatedArticle): boolean {
  const tokens = findTokens(article.text, source).map((token) => ({ ...token, quote: -1 }));
  const head = tokens[findHead(tokens, 0, tokens.length)];
  if (head === undefined) return false;
  const singular = head.lower.replace(/(?<!s)s$/u, '');
  return (
    [ROLES, UNNAMED_HEADS, WORD_HEADS, PAPERS, BODY_HEADS, BODY_NOUNS].some(
      (set) => set.has(head.lower) || set.has(singular),
    ) ||
    /(?:men|women|man|woman|people|person)$/u.test(head.lower) ||
    /^\p{Lu}/u.test(head.text)
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

/** Quotations and attributions of an article with what is settled of who speaks: a source that is only “he” means nobody where the speaker of its quotation is not settled. */
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
  return { quotations, attributions };
}

/** True for the source of quoted words that is the speaker of no settled quotation. */
function isUnsettled(source: Span, content: Span, quotations: readonly Quotation[]): boolean {
  const own = quotations.filter(
    (one) => one.speaker?.start === source.start && one.start < content.end && content.start < one.end,
  );
  return own.length > 0 && own.every(({ speaker }) => speaker?.certain === false);
}
