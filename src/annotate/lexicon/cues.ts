import { toWordSet } from '../../model/word-lists.ts';
import {
  BELIEF_VERBS,
  DOUBLING,
  IRREGULAR_CUES,
  NOUN_FORMS,
  PLAIN_SPEECH_VERBS,
  SPEECH_VERBS,
  STANCE_VERBS,
} from './cues-words.ts';

/** What a reporting verb does: says, holds or finds, or takes a stand. */
export type CueClass = 'speech' | 'belief' | 'stance';

/** A form of a reporting verb. `form` is base, third person, past (or past participle), or -ing. */
export type CueForm = { lemma: string; class: CueClass; form: 'base' | 's' | 'past' | 'ing'; noun: boolean };

/** The forms of a regular verb: base, third person, past, -ing. */
export function toForms(lemma: string): [string, CueForm['form']][] {
  const stem = DOUBLING.test(lemma) ? lemma + lemma.slice(-1) : lemma.replace(/e$/u, '');
  const y = /[^aeiou]y$/u.test(lemma);
  return [
    [lemma, 'base'],
    [y ? lemma.replace(/y$/u, 'ies') : /(?:s|sh|ch|x|z|o)$/u.test(lemma) ? `${lemma}es` : `${lemma}s`, 's'],
    [y ? lemma.replace(/y$/u, 'ied') : `${stem}ed`, 'past'],
    [/[^e]e$/u.test(lemma) || DOUBLING.test(lemma) ? `${stem}ing` : `${lemma}ing`, 'ing'],
  ];
}

/** The regular past tense of a verb. */
export const toPast = (lemma: string): string =>
  toForms(lemma).find(([, form]) => form === 'past')?.[0] ?? lemma;

const toRegularForms = (list: string, cueClass: CueClass): [string, CueForm][] =>
  [...toWordSet(list)].flatMap((lemma) =>
    toForms(lemma).map(([text, form]): [string, CueForm] => [
      text,
      { lemma, class: cueClass, form, noun: NOUN_FORMS.has(text) },
    ]),
  );

/** Verbs whose “l” is doubled in British spelling: “label”, “signal”; not “reveal”, “call”. */
const DOUBLED_L = /[^aeiou][aeiou]l$/u;

/** “labeled” to “labelled”; forms without an ending stay. */
const toDoubledL = (lemma: string, form: string): string =>
  /^(?:ed|ing)$/u.test(form.slice(lemma.length)) ? `${lemma}l${form.slice(lemma.length)}` : form;

/** A form that several verbs have is that of the first: speech before belief before stance. Irregular forms go over regular ones. */
function listForms(): ReadonlyMap<string, CueForm> {
  const regular = [
    ...toRegularForms(SPEECH_VERBS, 'speech'),
    ...toRegularForms(BELIEF_VERBS, 'belief'),
    ...toRegularForms(STANCE_VERBS, 'stance'),
  ];
  const forms = new Map(regular.toReversed());
  for (const [text, known] of forms)
    if (DOUBLED_L.test(known.lemma)) forms.set(toDoubledL(known.lemma, text), known);
  for (const [text, lemma] of IRREGULAR_CUES) {
    const known = forms.get(lemma);
    if (known !== undefined) forms.set(text, { ...known, form: 'past', noun: false });
  }
  return forms;
}

const FORMS = listForms();

/** The reporting verb that a lower-case word is a form of; undefined for any other word. */
export const findCueForm = (lower: string): CueForm | undefined => FORMS.get(lower);

const PLAIN = toWordSet(PLAIN_SPEECH_VERBS);

/** True for a verb that nearly always reports words. */
export const isOfPlainSpeech = (lemma: string): boolean => PLAIN.has(lemma);

/** True for a finite form of one of the verbs that nearly always report words: said, told, wrote, asks. */
export function isPlainSpeech(lower: string): boolean {
  const form = FORMS.get(lower);
  return (
    form !== undefined && (form.form === 'past' || form.form === 's') && !form.noun && PLAIN.has(form.lemma)
  );
}

const ACTING = toWordSet('go teach deny apologize apologise finish begin start hold order');

/** True for a verb that tells what somebody does with words of others right after it: “was going ‘all the way’”, “denying ‘everything’”. */
export const isActing = (lemma: string): boolean => ACTING.has(lemma);
