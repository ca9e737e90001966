import type { Comparison } from '../model/comparison.ts';
import type { VariantKind } from '../model/kinds.ts';
import { overlaps, type Span } from '../model/span.ts';
import type { Utterance } from '../model/wording.ts';
import type { ArticleMark } from './articles.ts';
import { findPublishedPart, findPublishedWords } from './text/published-text.ts';
import { type MarkedWords, splitAtMarks, type Words } from './text/segments.ts';
import { getWitness, toCarried, toWitnesses, type Witnesses } from './text/witnesses.ts';
import { type ComparedWords, toComparedWords, type WordMark } from './text/word-marks.ts';

/** One stretch of an article's form of an utterance; `sentence` is where it stands. */
export type FormPart = Span & { segments: MarkedWords<WordMark>[]; sentence: string | null };

/** What one article gives of an utterance; `differences` from the base, null for the base itself and for a paraphrase. */
export type QuotationForm = {
  mark: ArticleMark;
  kind: VariantKind;
  parts: FormPart[];
  /** The reporting verb as written. */
  cue: string | null;
  differences: Pick<ComparedWords, 'onlyA' | 'onlyB' | 'replacements' | 'isMoved'> | null;
};

/** An utterance once, with every article's form of it. */
export type UtteranceView = {
  id: string;
  base: QuotationForm;
  variants: QuotationForm[];
  carried: boolean[];
};

/** What a speaker says in the story, the utterances of several articles first; `label` is null for speakers who are not certain. */
export type SpeakerView = {
  id: string;
  label: string | null;
  compared: UtteranceView[];
  single: UtteranceView[];
};

/** Gathers the quotations of a story by speaker, the most quoted first, those of uncertain speakers last. */
export function toSpeakerViews(comparison: Comparison): SpeakerView[] {
  const witnesses = toWitnesses(comparison);
  const speakers = new Map<string | null, UtteranceView[]>();
  for (const utterance of comparison.utterances) {
    const view = toUtteranceView(utterance, witnesses);
    if (view !== undefined) {
      speakers.set(utterance.speaker, [...(speakers.get(utterance.speaker) ?? []), view]);
    }
  }
  return [...speakers]
    .map(([id, utterances]) => ({
      id: id ?? 'not-certain',
      label: id === null ? null : (comparison.entities.find((entity) => entity.id === id)?.label ?? null),
      compared: utterances.filter(({ variants }) => variants.length > 0).sort(byArticles),
      single: utterances.filter(({ variants }) => variants.length === 0),
    }))
    .sort(bySpeaker);
}

const byArticles = (a: UtteranceView, b: UtteranceView): number => b.variants.length - a.variants.length;

const bySpeaker = (a: SpeakerView, b: SpeakerView): number =>
  Number(a.label === null) - Number(b.label === null) ||
  b.compared.length - a.compared.length ||
  b.single.length - a.single.length ||
  ((a.label ?? '') < (b.label ?? '') ? -1 : 1);

type RawForm = { article: string; kind: VariantKind; parts: Words[]; cue: Span | null };

function toUtteranceView({ id, base, variants }: Utterance, witnesses: Witnesses): UtteranceView | undefined {
  const forms = toRawForms(variants, witnesses);
  const baseForm = forms.find(({ article }) => article === base.article);
  if (baseForm === undefined) return undefined;
  const others = forms.filter((form) => form !== baseForm);
  const compared = others.map((form) =>
    form.kind === 'paraphrase' ? null : toComparedWords(baseForm.parts, form.parts),
  );
  return {
    id,
    base: toForm(baseForm, { marks: [], differences: null }, witnesses),
    variants: others.map((form, index) => {
      const differences = compared[index] ?? null;
      return toForm(form, { marks: differences?.b ?? [], differences }, witnesses);
    }),
    carried: toCarried(
      witnesses,
      forms.map(({ article }) => article),
    ),
  };
}

/** Gathers an article's pieces of an utterance; an article of which nothing is published gives no form. */
function toRawForms(variants: Utterance['variants'], witnesses: Witnesses): RawForm[] {
  const forms = new Map<string, RawForm>();
  for (const { article, kind, start, end, cue } of variants) {
    const words = findPublishedPart(getWitness(witnesses, article).published, { start, end });
    if (words === undefined) continue;
    const form = forms.get(article);
    if (form === undefined) forms.set(article, { article, kind, parts: [words], cue });
    else {
      form.parts.push(words);
      form.cue ??= cue;
    }
  }
  return [...forms.values()];
}

function toForm(
  form: RawForm,
  { marks, differences }: { marks: WordMark[]; differences: QuotationForm['differences'] },
  witnesses: Witnesses,
): QuotationForm {
  const { article, mark, published } = getWitness(witnesses, form.article);
  return {
    mark,
    kind: form.kind,
    parts: form.parts.map((words) => {
      const span = { start: words.start, end: words.start + words.text.length };
      const sentence = article.sentences.find((each) => overlaps(each, span))?.id ?? null;
      return { ...span, segments: splitAtMarks(words, marks), sentence };
    }),
    cue: form.cue === null ? null : (findPublishedWords(published, form.cue) ?? null),
    differences,
  };
}
