import type { VariantKind } from '../model/kinds.ts';
import type { Span } from '../model/span.ts';
import type { Utterance } from '../model/wording.ts';
import type { ArticleMark } from './articles.ts';
import { findAround, type Stretch } from './quoted-sentences.ts';
import type { MarkedWords } from './text/segments.ts';
import { getWitness, type Witnesses } from './text/witnesses.ts';
import type { ComparedWords, WordMark } from './text/word-marks.ts';

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
  /** Of words that stand under nobody: what their sentence has before them, marks and all, and after the last of them. */
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
  /** True where all of it is published. */
  isWhole: boolean;
  /** True where what is published of it, and of the longest form, is the same words, though not all of both is. */
  isAlike: boolean;
  differences: Pick<ComparedWords, 'onlyA' | 'onlyB' | 'replacements'> | null;
};

/** True where an article leaves in doubt who says any of its quotations of an utterance. */
export const isLeftOpen = (
  form: QuotationForm,
  variants: Utterance['variants'],
  witnesses: Witnesses,
): boolean => {
  const { quotations } = getWitness(witnesses, form.mark.id).article;
  const own = variants.flatMap((one) =>
    one.article === form.mark.id ? quotations.filter(({ id }) => id === one.quotation) : [],
  );
  return own.length > 0 && own.every(({ speaker }) => speaker?.certain !== true);
};

/** A form in the sentences of its article, which say themselves who speaks and how: no speaker and no verb is told beside them. */
export const inSentences = (form: QuotationForm, witnesses: Witnesses): QuotationForm => ({
  ...setInSentences(form, witnesses, () => true),
  spokenBy: null,
});

/** A form of which pieces of a sentence that no verb of saying leads to stand in theirs: what was before them tells what they are said of, and by whom. */
export const withPiecesInSentences = (form: QuotationForm, witnesses: Witnesses): QuotationForm =>
  setInSentences(form, witnesses, ({ parts: [first], verb }) => {
    const words = first?.segments.map(({ text }) => text).join('') ?? '';
    return verb === null && /^[^\p{L}\p{N}]{0,3}\p{Ll}/u.test(words);
  });

type SaidParts = { parts: FormPart[]; verb: string | null };

function setInSentences(
  form: QuotationForm,
  witnesses: Witnesses,
  isSet: (saying: SaidParts) => boolean,
): QuotationForm {
  if (form.kind === 'paraphrase') return form;
  const witness = getWitness(witnesses, form.mark.id);
  const parts = toSayings(form.parts).flatMap((saying) => {
    const around = isSet(saying) ? findAround(witness, saying.parts) : null;
    return saying.parts.map((part, index): FormPart => {
      if (around === null) return part;
      const after = index === saying.parts.length - 1 ? around.after : null;
      return { ...part, verb: null, lead: null, before: around.before[index] ?? null, after };
    });
  });
  return { ...form, parts };
}

/** The parts of a form that are one saying, and their verb; what an article quotes in several places is no one saying, and has a line for each. */
export function toSayings(parts: readonly FormPart[]): SaidParts[] {
  const sayings: SaidParts[] = [];
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
