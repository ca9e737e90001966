import { type CueForm, findCueForm, isPlainSpeech } from './cues.ts';
import {
  findPhraseAfter,
  findSubjectBefore,
  isAdverb,
  isAuxiliary,
  isClauseEdge,
  type Phrase,
  skipBeforeVerb,
} from './speakers-subjects.ts';
import type { UnitToken } from './speakers-units.ts';
import { BE_FORMS, DETERMINERS, POSSESSIVES, PREPOSITIONS, SUBJECT_PRONOUNS } from './speakers-words.ts';

/**
 * A source and a cue in a sentence: “Hale said”, “said Hale”, “according to Hale”, “saying” (with the subject of the sentence).
 * `cue` is a range of tokens. `source` is null for a passive without an agent: “is said to”.
 */
export type Citation = {
  cue: { from: number; to: number };
  source: Phrase | null;
  order: 'subject-first' | 'verb-first' | 'according' | 'shared' | 'passive';
  lemma: string;
  class: CueForm['class'];
  form: CueForm['form'];
};

type Tokens = readonly UnitToken[];

const lowerAt = (tokens: Tokens, index: number): string => tokens[index]?.lower ?? '';

const ACCORDING = new Set(['to']);
const CLAUSE_OPENERS = new Set([
  'that',
  'how',
  'what',
  'whether',
  'why',
  'to',
  'it',
  'he',
  'she',
  'they',
  'we',
  'i',
  'there',
  'if',
  'when',
]);

/** A form that is more often a noun counts as a verb only where what stands before and behind fits one. */
function isVerbHere(tokens: Tokens, index: number, form: CueForm): boolean {
  const before = lowerAt(tokens, index - 1);
  if (DETERMINERS.has(before) || POSSESSIVES.has(before) || PREPOSITIONS.has(before))
    return before === 'to' && form.form === 'base';
  if (!form.noun) return true;
  if (before === "'s" || before === 'of' || before === 'and') return false;
  if (before === 'to' || SUBJECT_PRONOUNS.has(before) || isAuxiliary(before)) return true;
  const next = tokens[index + 1];
  if (next === undefined) return false;
  return (
    next.kind === 'quote' ||
    CLAUSE_OPENERS.has(next.lower) ||
    DETERMINERS.has(next.lower) ||
    /^[,:]$/u.test(next.text) ||
    /^\p{Lu}/u.test(next.text)
  );
}

const isBeBefore = (tokens: Tokens, index: number): boolean => {
  let at = index - 1;
  while (at >= 0 && isAdverb(lowerAt(tokens, at))) at -= 1;
  return (
    BE_FORMS.has(lowerAt(tokens, at)) ||
    (lowerAt(tokens, at) === "'s" && SUBJECT_PRONOUNS.has(lowerAt(tokens, at - 1)))
  );
};

/** Agent of a passive: “was dismissed by Hale”. */
function findAgent(tokens: Tokens, index: number): Phrase | null {
  for (let at = index + 1; at < Math.min(tokens.length, index + 6); at += 1) {
    if (isClauseEdge(tokens, at)) return null;
    if (lowerAt(tokens, at) === 'by') return findPhraseAfter(tokens, at + 1) ?? null;
  }
  return null;
}

/** First token of the verb group: “has also said”. */
function findCueStart(tokens: Tokens, index: number): number {
  const before = skipBeforeVerb(tokens, index);
  for (let from = before + 1; from < index; from += 1) {
    if (isAuxiliary(lowerAt(tokens, from)) || isAdverb(lowerAt(tokens, from))) return from;
  }
  return index;
}

/** “…,” said Hale. The verb follows a quotation or the comma behind a clause, and the noun phrase behind it has no verb of its own. */
function findInverted(tokens: Tokens, index: number): Phrase | undefined {
  const before = tokens[skipBeforeVerb(tokens, index)];
  if (
    before !== undefined &&
    before.kind !== 'quote' &&
    before.text !== ',' &&
    !/^(?:as|and|so|than)$/u.test(before.lower) &&
    !/^[-–—]$/u.test(before.text)
  )
    return undefined;
  const phrase = findPhraseAfter(tokens, index + 1);
  if (phrase === undefined) return undefined;
  const next = lowerAt(tokens, phrase.to);
  return isAuxiliary(next) || isPlainSpeech(next) || isCueVerb(next) ? undefined : phrase;
}

const isCueVerb = (lower: string): boolean => {
  const form = findCueForm(lower);
  return form !== undefined && !form.noun && (form.form === 'past' || form.form === 's');
};

function toFinite(
  tokens: Tokens,
  index: number,
  form: CueForm,
): Pick<Citation, 'source' | 'order'> | undefined {
  const subject = findSubjectBefore(tokens, index);
  const inverted = form.class === 'stance' ? undefined : findInverted(tokens, index);
  if (
    inverted !== undefined &&
    (subject === undefined || tokens[skipBeforeVerb(tokens, index)]?.text === ',')
  )
    return { source: inverted, order: 'verb-first' };
  return subject === undefined ? undefined : { source: subject, order: 'subject-first' };
}

/** What a verb shares its subject with: “…, adding that”, “and said”, “to say”. */
const isShared = (tokens: Tokens, index: number, form: CueForm): boolean => {
  const before = lowerAt(tokens, skipBeforeVerb(tokens, index));
  if (form.form === 'base' && lowerAt(tokens, index - 1) === 'to') return true;
  if (form.form === 'ing') return !isBeBefore(tokens, index);
  return before === 'and' || before === 'but' || before === 'then' || before === 'or';
};

function toCitation(tokens: Tokens, index: number, form: CueForm, main: Phrase | null): Citation | undefined {
  const cue = { from: findCueStart(tokens, index), to: index + 1 };
  const base = { cue, lemma: form.lemma, class: form.class, form: form.form };
  if (isShared(tokens, index, form))
    return main === null ? undefined : { ...base, source: main, order: 'shared' };
  if (form.form === 'past' && isBeBefore(tokens, index)) {
    const source =
      form.lemma === 'quote' ? (findSubjectBefore(tokens, index) ?? null) : findAgent(tokens, index);
    return { ...base, source, order: 'passive' };
  }
  const found = toFinite(tokens, index, form);
  return found === undefined ? undefined : { ...base, ...found };
}

function toAccording(tokens: Tokens, index: number): Citation | undefined {
  if (!ACCORDING.has(lowerAt(tokens, index + 1))) return undefined;
  const source = findPhraseAfter(tokens, index + 2) ?? null;
  return {
    cue: { from: index, to: index + 2 },
    source,
    order: 'according',
    lemma: 'according',
    class: 'speech',
    form: 'base',
  };
}

/** The subject of the sentence's first finite verb; null when none is found. */
export function findMainSubject(tokens: Tokens): Phrase | null {
  for (let index = 1; index < tokens.length; index += 1) {
    const lower = lowerAt(tokens, index);
    if (
      tokens[index]?.kind !== 'word' ||
      !(isAuxiliary(lower) || isPlainSpeech(lower) || isCueVerb(lower) || /[^aeiou]ed$/u.test(lower))
    )
      continue;
    const subject = findSubjectBefore(tokens, index);
    if (subject !== undefined) return subject;
  }
  return null;
}

/** The citations of a sentence, in the order of their cues. */
export function findCitations(tokens: Tokens): Citation[] {
  const citations: Citation[] = [];
  let main: Phrase | null | undefined;
  tokens.forEach((token, index) => {
    if (token.kind !== 'word') return;
    if (token.lower === 'according') {
      const according = toAccording(tokens, index);
      if (according !== undefined) citations.push(according);
      return;
    }
    const form = findCueForm(token.lower);
    if (form === undefined || !isVerbHere(tokens, index, form)) return;
    const earlier = citations.find((citation) => citation.source !== null && citation.order !== 'shared');
    if (earlier === undefined && main === undefined) main = findMainSubject(tokens);
    const citation = toCitation(tokens, index, form, earlier?.source ?? main ?? null);
    if (citation !== undefined) citations.push(citation);
  });
  return citations;
}
