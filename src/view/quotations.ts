import type { Comparison } from '../model/comparison.ts';
import type { VariantKind } from '../model/kinds.ts';
import { overlaps, type Span } from '../model/span.ts';
import type { Utterance } from '../model/wording.ts';
import type { ArticleMark } from './articles.ts';
import { withoutGiven } from './given-elsewhere.ts';
import { withoutWordBefore } from './outside-marks.ts';
import { findAround, type Stretch } from './quoted-sentences.ts';
import { findPublishedPart, findPublishedWords } from './text/published-text.ts';
import { type MarkedWords, splitAtMarks, type Words } from './text/segments.ts';
import { getWitness, toWitnesses, type Witnesses } from './text/witnesses.ts';
import { type ComparedWords, toComparedWords, type WordMark } from './text/word-marks.ts';

/** One stretch of an article's form of an utterance; `sentence` is where it stands. */
export type FormPart = Span & {
  /** The verb of saying directly beside it, as written. */
  verb: string | null;
  /** True where it goes on with the part before, in one sentence and by one verb: else the two are no one saying. */
  goesOn: boolean;
  segments: MarkedWords<WordMark>[];
  sentence: string | null;
  /** The article's words before it that turn its sense: “were not”. */
  lead: Stretch | null;
  /** Of words that stand under nobody: what their sentence has before them, marks and all, and behind the last of them. */
  before: Stretch | null;
  after: Stretch | null;
};

/** What one article gives of an utterance; `differences` from the base, null for the base itself and for a paraphrase. */
export type QuotationForm = {
  mark: ArticleMark;
  kind: VariantKind;
  parts: FormPart[];
  /** Who says it here, in the article's words, where that is not the speaker of the utterance. */
  spokenBy: string | null;
  differences: Pick<ComparedWords, 'onlyA' | 'onlyB' | 'replacements' | 'isMoved'> | null;
};

/** An utterance once, with every article's form of it. */
export type UtteranceView = {
  id: string;
  base: QuotationForm;
  variants: QuotationForm[];
  /** The articles of its forms. */
  articles: ArticleMark[];
  /** True for words of one article where some of them stand in another one, too. */
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
  const speakers = new Map<string, { who: Who; utterances: UtteranceView[] }>();
  for (const utterance of comparison.utterances) {
    const who = toWho(utterance, labels);
    const view = toUtteranceView(utterance, who, { witnesses, comparison });
    if (view === undefined) continue;
    const group = speakers.get(who.id);
    if (group === undefined) speakers.set(who.id, { who, utterances: [view] });
    else group.utterances.push(view);
  }
  return [...speakers.values()]
    .map(({ who, utterances }) => ({
      ...who,
      compared: utterances.filter(({ variants }) => variants.length > 0).sort(byArticles),
      beside: utterances.filter(({ variants, isElsewhere }) => variants.length === 0 && isElsewhere),
      single: utterances.filter(({ variants, isElsewhere }) => variants.length === 0 && !isElsewhere),
    }))
    .sort(bySpeaker);
}

type Who = Pick<SpeakerView, 'id' | 'label'>;

/** Who says an utterance, where that is somebody or something with a name. */
function toWho({ speaker }: Utterance, labels: ReadonlyMap<string, string>): Who {
  const label = speaker === null ? undefined : labels.get(speaker);
  return speaker === null || label === undefined
    ? { id: 'not-certain', label: null }
    : { id: speaker, label };
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
};

function toUtteranceView(
  { id, base, variants, elsewhere }: Utterance,
  { label }: Who,
  { witnesses, comparison }: { witnesses: Witnesses; comparison: Comparison },
): UtteranceView | undefined {
  const say = (form: QuotationForm): QuotationForm => (label === null ? inSentences(form, witnesses) : form);
  const forms = toRawForms(variants, witnesses);
  const baseForm = forms.find(({ article }) => article === base.article);
  if (baseForm === undefined) return undefined;
  const others = forms.filter((form) => form !== baseForm);
  const compared = others.map((form) =>
    form.kind === 'paraphrase' || isPiece(form, baseForm)
      ? null
      : withoutGiven(
          withoutWordBefore(
            toComparedWords(baseForm.parts, form.parts),
            form.parts[0] ?? { start: 0 },
            getWitness(witnesses, form.article).published,
          ),
          { base: base.article, form: form.article },
          comparison,
        ),
  );
  return {
    id,
    base: say(toForm(baseForm, { marks: [], differences: null }, witnesses)),
    variants: others.map((form, index) => {
      const differences = compared[index] ?? null;
      return say(toForm(form, { marks: differences?.b ?? [], differences }, witnesses));
    }),
    articles: forms.map(({ article }) => getWitness(witnesses, article).mark),
    isElsewhere: elsewhere,
  };
}

/** Share of the longest form's length below which fewer words are a piece of it: all the rest is left out. */
const PIECE_MAX_RATIO = 1 / 3;

const isPiece = (form: RawForm, base: RawForm): boolean =>
  form.kind === 'cut' && toLength(form) < PIECE_MAX_RATIO * toLength(base);

const toLength = ({ parts }: RawForm): number => parts.reduce((sum, { text }) => sum + text.length, 0);

/** Gathers an article's pieces of an utterance; an article of which nothing is published gives no form. */
function toRawForms(variants: Utterance['variants'], witnesses: Witnesses): RawForm[] {
  const forms = new Map<string, RawForm>();
  for (const { article, kind, start, end, cue, goesOn, lead, spokenBy } of variants) {
    const words = findPublishedPart(getWitness(witnesses, article).published, { start, end });
    if (words === undefined) continue;
    const form = forms.get(article);
    const part = { ...words, lead, cue, goesOn };
    if (form === undefined) forms.set(article, { article, kind, parts: [part], spokenBy });
    else {
      form.parts.push(part);
      form.spokenBy ??= spokenBy;
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
    differences,
  };
}

/** A form in the sentences of its article, which say themselves who speaks and how: no speaker and no verb is told beside them. */
function inSentences(form: QuotationForm, witnesses: Witnesses): QuotationForm {
  if (form.kind === 'paraphrase') return form;
  const witness = getWitness(witnesses, form.mark.id);
  const parts = toSayings(form.parts).flatMap((saying) => {
    const around = findAround(witness, saying.parts);
    return saying.parts.map((part, index): FormPart => {
      if (around === null) return { ...part, verb: null };
      const after = index === saying.parts.length - 1 ? around.after : null;
      return { ...part, verb: null, lead: null, before: around.before[index] ?? null, after };
    });
  });
  return { ...form, parts, spokenBy: null };
}

/** The parts of a form that are one saying, and their verb; what an article quotes in several places is no one saying, and has a line for each. */
export function toSayings(parts: readonly FormPart[]): { parts: FormPart[]; verb: string | null }[] {
  const sayings: { parts: FormPart[]; verb: string | null }[] = [];
  for (const part of parts) {
    const last = sayings.at(-1);
    if (last === undefined || !part.goesOn) sayings.push({ parts: [part], verb: part.verb });
    else {
      last.parts.push(part);
      last.verb ??= part.verb;
    }
  }
  return sayings;
}
