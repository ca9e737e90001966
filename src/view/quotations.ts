import type { Comparison } from '../model/comparison.ts';
import type { VariantKind } from '../model/kinds.ts';
import { overlaps, type Span } from '../model/span.ts';
import type { Utterance } from '../model/wording.ts';
import type { ArticleMark } from './articles.ts';
import { withoutGiven } from './given-elsewhere.ts';
import { toInnerChanges } from './inner-changes.ts';
import { withEachSentenceOnce } from './one-sentence.ts';
import { inSentences, isLeftOpen, type QuotationForm, withPiecesInSentences } from './quotation-forms.ts';
import { isInOrder, toSureChanges, toSureMarks } from './sure-changes.ts';
import { findPublishedPart, findPublishedWords } from './text/published-text.ts';
import { splitAtMarks, type Words } from './text/segments.ts';
import { getWitness, toWitnesses, type Witnesses } from './text/witnesses.ts';
import { toForms } from './text/word-forms.ts';
import { type ComparedWords, toComparedWords, type WordMark } from './text/word-marks.ts';

/** An utterance once, with every article's form of it. */
export type UtteranceView = {
  id: string;
  base: QuotationForm;
  variants: QuotationForm[];
  /** The articles of its forms. */
  articles: ArticleMark[];
  /** The articles that quote it, too, in words of which nothing is published. */
  withheld: ArticleMark[];
  /** True for words of one article where some of them stand in another one, too, or may: words that are not published are not looked at. */
  isElsewhere: boolean;
};

/**
 * What a speaker says in the story, the utterances of several articles first, then those of one, of which other articles have words all the same (`beside`) or none (`single`).
 * `label` is null where no name settles who says them: who speaks without one, “the committee”, can be a body whose man has a heading of his own. Those stand in their sentences.
 */
export type SpeakerView = {
  id: string;
  label: string | null;
  compared: UtteranceView[];
  beside: UtteranceView[];
  single: UtteranceView[];
};

/** Gathers the quotations of a story by speaker, the most quoted first, those of nobody known by name last. */
export function toSpeakerViews(comparison: Comparison): SpeakerView[] {
  const witnesses = toWitnesses(comparison);
  const labels = new Map(comparison.entities.map(({ id, label }) => [id, label]));
  const views = comparison.utterances.flatMap((utterance) => {
    const who = toWho(utterance, labels);
    const view = toUtteranceView(utterance, who, { witnesses, comparison });
    return view === undefined ? [] : [{ who: isOfSentence(view) ? NOBODY : who, view }];
  });
  return [...Map.groupBy(views, ({ who }) => who.id)]
    .map(([id, said]) => ({
      id,
      label: said[0]?.who.label ?? null,
      utterances: withEachSentenceOnce(said.map(({ view }) => view)),
    }))
    .map(({ utterances, ...who }) => ({
      ...who,
      compared: utterances.filter(({ variants }) => variants.length > 0).sort(byArticles),
      beside: utterances.filter(({ variants, isElsewhere }) => variants.length === 0 && isElsewhere),
      single: utterances.filter(({ variants, isElsewhere }) => variants.length === 0 && !isElsewhere),
    }))
    .sort(bySpeaker);
}

type Who = Pick<SpeakerView, 'id' | 'label'>;

/** Nobody whom a name settles. */
const NOBODY: Who = { id: 'not-certain', label: null };

/** True for words of one article that stand in their sentence, since no verb leads to them: whose they are, it says itself. */
const isOfSentence = ({ base, variants }: UtteranceView): boolean =>
  variants.length === 0 && base.parts.every(({ before }) => before !== null);

/** Who says an utterance, where that is somebody or something with a name. */
function toWho({ speaker }: Utterance, labels: ReadonlyMap<string, string>): Who {
  const label = speaker === null ? undefined : labels.get(speaker);
  return speaker === null || label === undefined ? NOBODY : { id: speaker, label };
}

const byArticles = (a: UtteranceView, b: UtteranceView): number => b.variants.length - a.variants.length;

/** How many utterances of one article alone. */
const toAlone = ({ beside, single }: SpeakerView): number => beside.length + single.length;

const bySpeaker = (a: SpeakerView, b: SpeakerView): number =>
  Number(a.label === null) - Number(b.label === null) ||
  b.compared.length - a.compared.length ||
  toAlone(b) - toAlone(a) ||
  ((a.label ?? '') < (b.label ?? '') ? -1 : 1);

type Variant = Utterance['variants'][number];

type RawForm = {
  article: string;
  kind: VariantKind;
  parts: (Words & Pick<Variant, 'lead' | 'cue' | 'goesOn'>)[];
  spokenBy: Span | null;
  isWhole: boolean;
};

type Story = { witnesses: Witnesses; comparison: Comparison };

function toUtteranceView(
  { id, base, variants, elsewhere }: Utterance,
  { label }: Who,
  { witnesses, comparison }: Story,
): UtteranceView | undefined {
  // Nor does a form stand plainly under a name which its own article leaves in doubt.
  const say = (form: QuotationForm): QuotationForm =>
    label === null || isLeftOpen(form, variants, witnesses)
      ? inSentences(form, witnesses)
      : withPiecesInSentences(form, witnesses);
  const forms = toRawForms(variants, witnesses);
  const baseForm = forms.find(({ article }) => article === base.article);
  if (baseForm === undefined) return undefined;
  const others = forms.filter((form) => form !== baseForm);
  const shown = new Set(forms.map(({ article }) => article));
  const withheld = [...new Set(variants.map(({ article }) => article))]
    .filter((article) => !shown.has(article))
    .map((article) => getWitness(witnesses, article).mark);
  const compared = others.map((form) => toDifferences(form, baseForm, comparison));
  return {
    id,
    base: say(toForm(baseForm, { marks: [], differences: null, isAlike: false }, witnesses)),
    variants: others.map((form, index) => {
      const differences = compared[index] ?? null;
      const isAlike = areAlikeHere(form, baseForm);
      return say(toForm(form, { marks: differences?.b ?? [], differences, isAlike }, witnesses));
    }),
    articles: forms.map(({ article }) => getWitness(witnesses, article).mark),
    withheld,
    isElsewhere: elsewhere || withheld.length > 0 || !baseForm.isWhole,
  };
}

/** What a form has otherwise than the longest one, as far as it is sure; null for what is not compared word by word: what is not published of the one may be in the other. */
function toDifferences(form: RawForm, base: RawForm, comparison: Comparison): ComparedWords | null {
  if (form.kind === 'paraphrase' || isPiece(form, base) || !form.isWhole || !base.isWhole) return null;
  const texts = { base: toTexts(base), form: toTexts(form) };
  const words = { base: texts.base.join(' '), form: texts.form.join(' ') };
  if (!isInOrder(texts.form, words.base)) return null;
  const compared = toInnerChanges(toComparedWords(base.parts, form.parts), texts);
  const given = withoutGiven(compared, { base: base.article, form: form.article }, comparison);
  const sure = toSureChanges(given, words);
  return { ...sure, b: toSureMarks(sure, form.parts) };
}

/** True where two forms are not published whole, and what is published of them is the same words. */
const areAlikeHere = (form: RawForm, base: RawForm): boolean =>
  !(form.isWhole && base.isWhole) &&
  toForms(toTexts(form).join(' ')).join(' ') === toForms(toTexts(base).join(' ')).join(' ');

const toTexts = ({ parts }: RawForm): string[] => parts.map(({ text }) => text);

/** Share of the longest form's length below which fewer words are a piece of it: all the rest is left out. So is a single word. */
const PIECE_MAX_RATIO = 1 / 3;

const isPiece = (form: RawForm, base: RawForm): boolean =>
  form.kind === 'cut' &&
  (toLength(form) < PIECE_MAX_RATIO * toLength(base) || form.parts.every(({ text }) => !/\s/u.test(text)));

const toLength = ({ parts }: RawForm): number => parts.reduce((sum, { text }) => sum + text.length, 0);

/** Gathers an article's pieces of an utterance; an article of which nothing is published gives no form. */
function toRawForms(variants: Utterance['variants'], witnesses: Witnesses): RawForm[] {
  const forms = new Map<string, RawForm>();
  const cut = new Set(
    variants
      .filter((one) => findPublishedWords(getWitness(witnesses, one.article).published, one) === undefined)
      .map(({ article }) => article),
  );
  for (const { article, kind, start, end, cue, goesOn, lead, spokenBy } of variants) {
    const words = findPublishedPart(getWitness(witnesses, article).published, { start, end });
    if (words === undefined) continue;
    const form = forms.get(article);
    const part = { ...words, lead, cue, goesOn };
    const isWhole = !cut.has(article);
    if (form === undefined) forms.set(article, { article, kind, parts: [part], spokenBy, isWhole });
    else {
      form.parts.push(part);
      form.spokenBy ??= spokenBy;
    }
  }
  return [...forms.values()];
}

function toForm(
  form: RawForm,
  { marks, ...found }: { marks: WordMark[] } & Pick<QuotationForm, 'differences' | 'isAlike'>,
  witnesses: Witnesses,
): QuotationForm {
  const { article, mark, published } = getWitness(witnesses, form.article);
  const say = (span: Span | null): string | null =>
    span === null ? null : (findPublishedWords(published, span) ?? null);
  return {
    mark,
    kind: form.kind,
    parts: form.parts.map(({ lead, cue, goesOn, ...words }) => {
      const span = { start: words.start, end: words.start + words.text.length };
      const sentence = article.sentences.find((each) => overlaps(each, span))?.id ?? null;
      const turning = say(lead);
      return {
        ...span,
        verb: say(cue),
        goesOn,
        segments: splitAtMarks(words, marks),
        sentence,
        lead: lead === null || turning === null ? null : { ...lead, text: turning },
        before: null,
        after: null,
      };
    }),
    spokenBy: say(form.spokenBy),
    isWhole: form.isWhole,
    ...found,
  };
}
