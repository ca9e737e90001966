import type { AnnotatedArticle, Entity, Quotation } from '../../model/article.ts';
import type { Claim } from '../../model/comparison.ts';
import type { Id } from '../../model/ids.ts';
import type { VariantKind } from '../../model/kinds.ts';
import { type Span, sliceSpan } from '../../model/span.ts';
import type { Utterance } from '../../model/wording.ts';
import { toQuotedWords } from '../readings/quoted-words.ts';
import { findQuotingVerb } from '../speakers/quotation-verbs.ts';
import { isPronoun, type SpeakerSettler } from '../speakers/settled-speakers.ts';
import { foldWords } from '../speakers/worded-speakers.ts';
import type { StoryArticles } from '../words/story-articles.ts';
import { findSpeaker, findSpeakerWords, gatherSayings } from './gathered-sayings.ts';
import { findParaphrases } from './paraphrases.ts';
import { findLead } from './quotation-leads.ts';
import { isSubsequence, withoutArticle } from './same-sayings.ts';
import { findForms, type Saying } from './sayings.ts';
import { toStorySettler } from './story-speakers.ts';
import { isBesideWords } from './verbs-beside.ts';
import { standsElsewhere } from './words-elsewhere.ts';

/** What one article gives of an utterance: its quotations in reading order, and all their words. */
export type UtteranceForm = {
  article: Id;
  quotations: readonly Quotation[];
  words: readonly string[];
  /** Those of its quotations that go on with the one before, in one sentence of the article and by one verb. */
  goingOn: ReadonlySet<Quotation>;
};

/**
 * Gathers the quotations of a story into utterances: each once, with every article's form of it.
 *
 * Each quotation of a form is a variant of its own; all quotations of one article's form are of one kind. An utterance of one article has that form alone.
 * The speaker is an entity only where every article that settles it names the same one.
 *
 * @param groups  the sayings of the story (`gatherSayings`), where they are gathered already
 * @returns utterances in the order of their first quotation: by article, then by place in its text
 */
export function findUtterances(
  articles: StoryArticles,
  claims: readonly Claim[],
  entities: readonly Entity[] = [],
  groups: readonly (readonly Saying[])[] = gatherSayings(articles, entities),
): Utterance[] {
  const settle = toStorySettler(articles, entities);
  return groups.map((group, index) => {
    const forms = toForms(group, articles);
    const base = forms.reduce((longest, form) => (form.words.length > longest.words.length ? form : longest));
    const [quotation] = base.quotations;
    if (quotation === undefined) throw new Error('a saying has no quotation; this is a bug in compare/');
    const speaker = findSpeaker(group);
    const speakerWords = speaker === null ? findSpeakerWords(group) : null;
    const heading =
      speakerWords && foldWords(sliceSpan(articles.get(speakerWords.article).text, speakerWords));
    const variants = forms.flatMap((form) =>
      toVariants(form, toVariantKind(form, base, articles), {
        article: articles.get(form.article),
        speaker,
        heading,
        settle,
      }),
    );
    const isOfOne = forms.length === 1;
    return {
      id: `u${index + 1}`,
      elsewhere:
        isOfOne &&
        base.quotations.some((one) => standsElsewhere(one, articles.get(base.article), articles.list)),
      speaker,
      speakerWords,
      base: { article: base.article, quotation: quotation.id },
      variants: [...variants, ...findParaphrases({ base, forms, speaker, claims, articles })],
    };
  });
}

/** The form of each article, in the order of the articles; a quotation that only repeats another of its article is left out. */
function toForms(group: readonly Saying[], articles: StoryArticles): UtteranceForm[] {
  return articles.list.flatMap((article) => {
    const sayings = group.filter((saying) => saying.article === article.id);
    const own = sayings
      .flatMap((saying) => saying.quotations)
      .map((quotation) => ({ quotation, words: findForms(article.text, quotation) }));
    const kept = own.filter((one) => !own.some((other) => isRepeated(one, other, own)));
    if (kept.length === 0) return [];
    const quotations = kept.map(({ quotation }) => quotation);
    const goingOn = new Set(
      quotations.filter((quotation, index) => {
        const before = quotations[index - 1];
        return sayings.some(
          (one) => one.quotations.includes(quotation) && one.quotations.some((each) => each === before),
        );
      }),
    );
    return [{ article: article.id, quotations, words: kept.flatMap(({ words }) => words), goingOn }];
  });
}

type Quoted = { quotation: Quotation; words: readonly string[] };

/** True when another quotation of the article holds all words of this one; of two equal ones the one stays of which the article says for certain who speaks, or the first. */
function isRepeated(one: Quoted, other: Quoted, all: readonly Quoted[]): boolean {
  if (one === other || !` ${other.words.join(' ')} `.includes(` ${one.words.join(' ')} `)) return false;
  if (other.words.length > one.words.length) return true;
  const [own, others] = [one, other].map(({ quotation }) => quotation.speaker?.certain === true);
  return own === others ? all.indexOf(other) < all.indexOf(one) : others === true;
}

/** What an article's form is beside the base. An article in front (“a major step”) does not make another form, nor do pieces in an order of their own. */
function toVariantKind(form: UtteranceForm, base: UtteranceForm, articles: StoryArticles): VariantKind {
  if (form === base) return 'base';
  const [words, baseWords] = [withoutArticle(form.words), withoutArticle(base.words)];
  if (!isSubsequence(words, baseWords)) return isOfPieces(form, base, articles) ? 'cut' : 'changed';
  if (words.length < baseWords.length) return 'cut';
  return form.quotations.length < base.quotations.length ? 'joined' : 'same';
}

/** True where the base has all words of each quotation of a form in a row, whatever stands first in the article. */
function isOfPieces(form: UtteranceForm, base: UtteranceForm, articles: StoryArticles): boolean {
  const whole = ` ${base.words.join(' ')} `;
  const { text } = articles.get(form.article);
  return (
    form.words.length < base.words.length &&
    form.quotations.every((one) => whole.includes(` ${withoutArticle(findForms(text, one)).join(' ')} `))
  );
}

type VariantContext = {
  article: AnnotatedArticle;
  speaker: Id | null;
  /** The words for the speaker that the utterance stands under, folded. */
  heading: string | null;
  settle: SpeakerSettler;
};

const toVariants = (
  { article: id, quotations, goingOn }: UtteranceForm,
  kind: VariantKind,
  context: VariantContext,
): Utterance['variants'] =>
  quotations.map((quotation) => {
    const { article } = context;
    const { start, end } = toQuotedWords(article.text, quotation);
    const verb = findQuotingVerb(article, quotation);
    const cue = verb !== null && isBesideWords(article.text, verb, { start, end }) ? verb : null;
    const lead = findLead(article, quotation, verb);
    const spokenBy = findOther(quotation, context);
    const goesOn = goingOn.has(quotation);
    return { quotation: quotation.id, article: id, kind, start, end, goesOn, cue, lead, spokenBy };
  });

/** Who says the words in this article, where that is not the utterance's one speaker: in the article's words. */
function findOther(quotation: Quotation, { article, speaker, heading, settle }: VariantContext): Span | null {
  const spoken = settle(quotation, article);
  if (spoken === null || quotation.speaker === null || isPronoun(quotation.speaker.text)) return null;
  const { text, entity } = quotation.speaker;
  const isHeaded = 'words' in spoken && foldWords(text) === heading;
  // One of the name, though the article has two of them; not “Velde and Stone”.
  const isSame =
    speaker !== null &&
    ('entity' in spoken ? spoken.entity === speaker : entity === speaker && !text.includes(' and '));
  if (isHeaded || isSame) return null;
  const { start, end } = 'words' in spoken ? spoken.words : quotation.speaker;
  return { start, end };
}
