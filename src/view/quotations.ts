import type { Comparison } from '../model/comparison.ts';
import type { VariantKind } from '../model/kinds.ts';
import { overlaps, type Span } from '../model/span.ts';
import type { Utterance } from '../model/wording.ts';
import type { ArticleMark } from './articles.ts';
import { hasOpenVerb, toSaidVerb } from './open-verbs.ts';
import { withoutWordBefore } from './outside-marks.ts';
import { findEchoes, withoutGiven } from './quoted-echoes.ts';
import { type CarriedView, toCarried } from './text/carried.ts';
import { findPublishedPart, findPublishedWords } from './text/published-text.ts';
import { type MarkedWords, splitAtMarks, type Words } from './text/segments.ts';
import { getWitness, listArticles, toWitnesses, type Witnesses } from './text/witnesses.ts';
import { type ComparedWords, toComparedWords, type WordMark } from './text/word-marks.ts';

/** One stretch of an article's form of an utterance; `sentence` is where it stands. */
export type FormPart = Span & {
  segments: MarkedWords<WordMark>[];
  sentence: string | null;
  /** The article's words before it that turn its sense: “were not”. */
  lead: (Span & { text: string }) | null;
};

/** What one article gives of an utterance; `differences` from the base, null for the base itself and for a paraphrase. */
export type QuotationForm = {
  mark: ArticleMark;
  kind: VariantKind;
  parts: FormPart[];
  /** The reporting verb as written. */
  cue: string | null;
  /** True where none is settled, though a verb of saying stands in its sentence. */
  isVerbOpen: boolean;
  /** Who says it here, in the article's words, where that is not the speaker of the utterance. */
  spokenBy: string | null;
  differences: Pick<ComparedWords, 'onlyA' | 'onlyB' | 'replacements' | 'isMoved'> | null;
};

/** An utterance once, with every article's form of it. */
export type UtteranceView = {
  id: string;
  base: QuotationForm;
  variants: QuotationForm[];
  carried: CarriedView;
  /** Other articles in whose text words of it stand, though they do not quote it; of an utterance of one article alone. */
  echoes: ArticleMark[];
};

/**
 * What a speaker says in the story, the utterances of several articles first, then those of one, of which other articles have words all the same (`echoed`) or none (`single`); `label` is null for speakers who are not certain, and an article's words for one without a
 * name of its own, `isNamed` false.
 */
export type SpeakerView = {
  id: string;
  label: string | null;
  isNamed: boolean;
  compared: UtteranceView[];
  echoed: UtteranceView[];
  single: UtteranceView[];
};

/** Gathers the quotations of a story by speaker, the most quoted first, then those without a name, those of uncertain speakers last. */
export function toSpeakerViews(comparison: Comparison): SpeakerView[] {
  const witnesses = toWitnesses(comparison);
  const labels = new Map(comparison.entities.map(({ id, label }) => [id, label]));
  const speakers = new Map<string, { who: Who; utterances: UtteranceView[] }>();
  for (const utterance of comparison.utterances) {
    const view = toUtteranceView(utterance, witnesses, comparison);
    if (view === undefined) continue;
    const who = toWho(utterance, labels, witnesses);
    const group = speakers.get(who.id);
    if (group === undefined) speakers.set(who.id, { who, utterances: [view] });
    else group.utterances.push(view);
  }
  return [...speakers.values()]
    .map(({ who, utterances }) => ({
      ...who,
      compared: utterances.filter(({ variants }) => variants.length > 0).sort(byArticles),
      echoed: utterances.filter(({ variants, echoes }) => variants.length === 0 && echoes.length > 0),
      single: utterances.filter(({ variants, echoes }) => variants.length === 0 && echoes.length === 0),
    }))
    .sort(bySpeaker);
}

type Who = Pick<SpeakerView, 'id' | 'label' | 'isNamed'>;

/** Who says an utterance: the entity, else what an article calls the speaker, where those words are published. */
function toWho(
  { speaker, speakerWords }: Utterance,
  labels: ReadonlyMap<string, string>,
  witnesses: Witnesses,
): Who {
  const label = speaker === null ? undefined : labels.get(speaker);
  if (speaker !== null && label !== undefined) return { id: speaker, label, isNamed: true };
  const words =
    speakerWords && findPublishedWords(getWitness(witnesses, speakerWords.article).published, speakerWords);
  if (words == null) return { id: 'not-certain', label: null, isNamed: false };
  return { id: `in-words-${toSlug(words)}`, label: words, isNamed: false };
}

/** Words as a part of an address; “the committee” and “The committee” are one. */
const toSlug = (words: string): string =>
  words
    .toLowerCase()
    .replace(/^(?:the|an?|mrs?\.?|ms\.?)\s/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-');

const byArticles = (a: UtteranceView, b: UtteranceView): number => b.variants.length - a.variants.length;

const bySpeaker = (a: SpeakerView, b: SpeakerView): number =>
  Number(a.label === null) - Number(b.label === null) ||
  Number(b.isNamed) - Number(a.isNamed) ||
  b.compared.length - a.compared.length ||
  b.single.length - a.single.length ||
  ((a.label ?? '') < (b.label ?? '') ? -1 : 1);

type RawForm = {
  article: string;
  kind: VariantKind;
  parts: (Words & { lead: Span | null })[];
  cue: Span | null;
  spokenBy: Span | null;
};

function toUtteranceView(
  { id, base, variants }: Utterance,
  witnesses: Witnesses,
  comparison: Comparison,
): UtteranceView | undefined {
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
    base: toForm(baseForm, { marks: [], differences: null }, witnesses),
    variants: others.map((form, index) => {
      const differences = compared[index] ?? null;
      return toForm(form, { marks: differences?.b ?? [], differences }, witnesses);
    }),
    carried: toCarried(
      forms.map(({ article }) => article),
      listArticles(witnesses),
    ),
    echoes: others.length > 0 ? [] : findEchoes(baseForm, comparison),
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
  for (const { article, kind, start, end, cue, lead, spokenBy } of variants) {
    const words = findPublishedPart(getWitness(witnesses, article).published, { start, end });
    if (words === undefined) continue;
    const form = forms.get(article);
    const part = { ...words, lead };
    if (form === undefined) forms.set(article, { article, kind, parts: [part], cue, spokenBy });
    else {
      form.parts.push(part);
      form.cue ??= cue;
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
  const verb = toSaidVerb(say(form.cue));
  const spans = form.parts.map(({ start, text }) => ({ start, end: start + text.length }));
  return {
    mark,
    kind: form.kind,
    parts: form.parts.map(({ lead, ...words }) => {
      const span = { start: words.start, end: words.start + words.text.length };
      const sentence = article.sentences.find((each) => overlaps(each, span))?.id ?? null;
      const turning = say(lead);
      return {
        ...span,
        segments: splitAtMarks(words, marks),
        sentence,
        lead: lead === null || turning === null ? null : { ...lead, text: turning },
      };
    }),
    cue: verb,
    isVerbOpen: verb === null && (form.cue !== null || hasOpenVerb(spans, { ...article, published })),
    spokenBy: say(form.spokenBy),
    differences,
  };
}
