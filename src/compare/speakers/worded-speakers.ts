import { findHead } from '../../annotate/clauses/heads.ts';
import { type CueForm, findCueForm, isPlainSpeech } from '../../annotate/lexicon/cues.ts';
import { BODY_NOUNS } from '../../annotate/lexicon/names-nouns.ts';
import { BODY_HEADS } from '../../annotate/lexicon/names-words.ts';
import { ROLES } from '../../annotate/lexicon/people-words.ts';
import { UNNAMED_HEADS, WORD_HEADS } from '../../annotate/lexicon/speakers-words.ts';
import { findTokens } from '../../annotate/lexicon/tokens.ts';
import type { AnnotatedArticle, Entity, Quotation, Speaker } from '../../model/article.ts';
import type { Id } from '../../model/ids.ts';
import { containsSpan, type Span } from '../../model/span.ts';
import { PAPERS } from '../sources/clear-sources.ts';
import { findQuotingVerb } from './quotation-verbs.ts';

/** Longest words that stand for a speaker. */
const MAX_LENGTH = 60;

/** Opens words for somebody: a name, or a noun with what it is known by. */
export const OPENS_SPEAKER =
  /^(?!(?:[Tt]he|[Aa]n?|[Tt]his|[Tt]hat)$)(?:(?![DRI]-\p{Lu})\p{Lu}|(?:the|an?|one|two|three|four|several|some|many|another)\s)/u;

/** “The mayor on a cold morning”: more than who speaks. */
const ENDS_IN_TIME = /\s(?:day|week|weekend|month|year|morning|afternoon|evening|night)$/u;

/** What is no noun phrase: it holds a verb, or goes on with another clause. */
const CLAUSE = /[,;:“”"()]|\s(?:is|are|was|were|has|have|had|to|who|which|that|as)\s/u;

/** Only spaces between the words for somebody and the verb. */
export const isBesideVerb = (text: string, speaker: Span, verb: Span): boolean =>
  text.slice(Math.min(speaker.end, verb.end), Math.max(speaker.start, verb.start)).trim() === '';

/** True for few words of somebody or something without a name of its own, or with a surname of two, with a verb of speech that is theirs. */
export function isWorded(
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
    (maySpeak(speaker, article) || isSaidAfter(article.text, { quotation, speaker, verb })) &&
    ((!hasNameBetween(speaker, verb, article) &&
      isTelling(article.text, verb, isBesideVerb(article.text, speaker, verb))) ||
      isToldOfSubject(speaker, verb, article)) &&
    !hasThat(article.text, speaker, verb)
  );
}

/** How far into a sentence its subject can begin: “But the harbour master”, “On Monday, the harbour master”. */
const SUBJECT_REACH = 24;

/** “As the tweets went round, the police wrote, saying”: the clause in front is not what the sentence is about. */
const OPENS_CLAUSE =
  /^["“]?(?:as|when|while|after|before|since|because|if|although|though|until|once|whereas|where)\s/iu;

/** “The harbour master defended himself, saying “…””, “The writers grant it, but say it is “…””, “The scholars say “…””: a verb without a subject of its own, or of many, of whom the sentence is about. */
function isToldOfSubject(speaker: Span, verb: Span, { text, sentences }: AnnotatedArticle): boolean {
  const form = toForm(text, verb);
  const own = sentences.find((one) => containsSpan(one, speaker));
  if (form?.class !== 'speech' || own === undefined || verb.start < speaker.end || verb.end > own.end)
    return false;
  const before = text.slice(own.start, speaker.start);
  if (before.length > SUBJECT_REACH || OPENS_CLAUSE.test(before)) return false;
  const between = text.slice(speaker.end, verb.start);
  if (form.form === 'ing') return /, $/u.test(between);
  const [head = ''] = text.slice(speaker.start, speaker.end).split(/\s(?:of|in|at|from|with|for)\s/u);
  const isOfMany = /[^s]s$|people$|\sand\s/u.test(head);
  return (
    form.form === 'base' &&
    isOfMany &&
    isPlainBase(form) &&
    (between.trim() === '' || /\s(?:and|but) $/u.test(between))
  );
}

const isPlainBase = ({ lemma }: CueForm): boolean =>
  /^(?:say|add|argue|write|insist|warn|claim|contend|state|note|ask)$/u.test(lemma);

/** The form of the last verb of saying in a cue. */
const toForm = (text: string, verb: Span): CueForm | undefined =>
  findTokens(text, verb)
    .map(({ lower }) => findCueForm(lower))
    .findLast((found) => found !== undefined);

/** ““…,” the inspector said”: whoever stands right after the words with a plain verb of saying says them, whatever the noun. */
function isSaidAfter(
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

/** “said that the idea was”, “said on Monday the ruling was”: what follows the verb, but not right after it, is told of, and does not tell. */
const hasThat = (text: string, speaker: Span, verb: Span): boolean =>
  /\p{L}/u.test(text.slice(verb.end, Math.max(verb.end, speaker.start)));

/** True for “according to”, and for a verb of speech in a form that tells: “said”, “calls”; beside its subject also where a noun is written so: “reports”. */
export function isTelling(text: string, verb: Span, isBeside = false): boolean {
  const words = text.slice(verb.start, verb.end);
  if (/^according to$/iu.test(words)) return true;
  const form = toForm(text, verb);
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

const toSurname = (name: string): string =>
  name
    .toLowerCase()
    .replace(/,?\s(?:(?:jr|sr)\.?|ii|iii|iv)$/u, '')
    .split(/\s/u)
    .at(-1) ?? '';

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
