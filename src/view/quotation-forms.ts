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
export function inSentences(form: QuotationForm, witnesses: Witnesses): QuotationForm {
  if (form.kind === 'paraphrase') return form;
  const witness = getWitness(witnesses, form.mark.id);
  const parts = toSayings(form.parts).flatMap((saying) => {
    const around = findAround(witness, saying.parts);
    return saying.parts.map((part, index): FormPart => {
      if (around === null) return part;
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
