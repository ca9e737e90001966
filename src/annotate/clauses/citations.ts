import { BEFORE_INVERTED, QUOTED_NOUN_OPENERS } from '../lexicon/clause-words.ts';
import { type CueForm, findCueForm, isPlainSpeech } from '../lexicon/cues.ts';
import {
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIMES,
} from '../lexicon/speakers-words.ts';
import { INVERTED_VERBS } from '../lexicon/verb-classes.ts';
import { findControlled } from './objects.ts';
import { readPerspective } from './perspectives.ts';
import { findPhraseAfter } from './phrase-after.ts';
import { type Phrase, skipBeforeVerb } from './phrases.ts';
import { findShared } from './shared-subjects.ts';
import { findSubjectBefore } from './subjects.ts';
import {
  isAdverb,
  isAuxiliary,
  isAuxiliaryAt,
  isCapitalAt,
  isClauseEdge,
  lowerAt,
  type Tokens,
} from './tokens-at.ts';
import { isBeBefore, isVerbHere } from './verbs.ts';

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
  /** True for a relative clause: “the man who said”. */
  relative: boolean;
};

/** The first token of who is cited and of the verb. */
export const firstOf = ({ cue, source, order }: Citation): number =>
  source === null || order === 'shared' ? cue.from : Math.min(cue.from, source.from);

/** Agent of a passive: “was dismissed by Hale”. */
function findAgent(tokens: Tokens, index: number): Phrase | null {
  for (let at = index + 1; at < Math.min(tokens.length, index + 6); at += 1) {
    // “was called “a fraud” by Hale”: the words quoted stand between.
    if (isClauseEdge(tokens, at) && !(at === index + 1 && tokens[at]?.kind === 'quote')) return null;
    if (lowerAt(tokens, at) === 'by') return findPhraseAfter(tokens, at + 1) ?? null;
  }
  return null;
}

/** First token of the verb group: “has also said”, not the time before it: “last April saying”. */
function findCueStart(tokens: Tokens, index: number): number {
  const before = skipBeforeVerb(tokens, index);
  for (let from = before + 1; from < index; from += 1) {
    if (TIMES.has(lowerAt(tokens, from)) || TIMES.has(lowerAt(tokens, from + 1))) continue;
    if (isAuxiliaryAt(tokens, from) || isAdverb(lowerAt(tokens, from))) return from;
  }
  return index;
}

/** “…,” said Hale. The verb follows a quotation or the comma after a clause, and the noun phrase after it has no verb of its own. */
function findInverted(tokens: Tokens, index: number, form: CueForm): Phrase | undefined {
  if (form.class === 'stance' || form.lemma === 'tell') return undefined;
  if (form.form === 'base' && !INVERTED_VERBS.has(form.lemma)) return undefined;
  const before = tokens[skipBeforeVerb(tokens, index)];
  if (before !== undefined && before.kind !== 'quote' && !BEFORE_INVERTED.has(before.lower)) return undefined;
  if (before?.kind === 'quote' && isQuotedNoun(tokens, index)) return undefined;
  const phrase =
    lowerAt(tokens, index + 1) === 'that'
      ? undefined
      : (findPhraseAfter(tokens, index + 1) ?? findOccupied(tokens, index));
  if (phrase === undefined) return undefined;
  const next = lowerAt(tokens, phrase.to);
  return isAuxiliary(next) || isPlainSpeech(next) || isCueVerb(next) ? undefined : toApposed(tokens, phrase);
}

/** “An “old hand of the board” said Hale was late”: the words in marks are a noun, and who speaks. */
const isQuotedNoun = (tokens: Tokens, verb: number): boolean => {
  let at = verb - 1;
  while (at >= 0 && tokens[at]?.kind !== 'word') at -= 1;
  return QUOTED_NOUN_OPENERS.has(lowerAt(tokens, at)) && verb - at <= MAX_QUOTED_NOUN;
};

/** Most tokens from an article over words in marks to the verb: the article, a mark, the words, a mark. */
const MAX_QUOTED_NOUN = 4;

/** Most words that say what somebody is or does before the name: “local resident”, “former harbour master”. */
const MAX_OCCUPATION_WORDS = 4;

/** “said docker Milo Hart”: what somebody does, without an article, before the name. Any word will do: the name after it decides. */
function findOccupied(tokens: Tokens, verb: number): Phrase | undefined {
  if (!isPlainSpeech(lowerAt(tokens, verb))) return undefined;
  for (let at = verb + 1; at <= verb + 1 + MAX_OCCUPATION_WORDS; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return undefined;
    if (isCapitalAt(tokens, at)) {
      const name = at > verb + 1 && !TIMES.has(token.lower) ? findPhraseAfter(tokens, at) : undefined;
      return name === undefined ? undefined : { ...name, from: verb + 1 };
    }
    if (!isOccupation(tokens, at)) return undefined;
  }
  return undefined;
}

const isOccupation = (tokens: Tokens, at: number): boolean => {
  const lower = lowerAt(tokens, at);
  if (!/^\p{Ll}[\p{Ll}-]{2,}$/u.test(lower) || isAdverb(lower) || isAuxiliary(lower)) return false;
  return !(
    PREPOSITIONS.has(lower) ||
    TIMES.has(lower) ||
    SUBORDINATORS.has(lower) ||
    SUBJECT_PRONOUNS.has(lower) ||
    OBJECT_PRONOUNS.has(lower)
  );
};

/** “asked her lawyer, Ian Rusk.”: the name after a common noun, when the sentence or an insertion ends there. */
function toApposed(tokens: Tokens, phrase: Phrase): Phrase {
  if (
    isCapitalAt(tokens, phrase.head) ||
    tokens[phrase.to]?.text !== ',' ||
    !isCapitalAt(tokens, phrase.to + 1)
  )
    return phrase;
  const name = findPhraseAfter(tokens, phrase.to + 1);
  const next = name === undefined ? undefined : tokens[name.to];
  const ends = next === undefined || /^[.,]$/u.test(next.text);
  return name !== undefined && ends && isCapitalAt(tokens, name.head) ? name : phrase;
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
  const inverted = findInverted(tokens, index, form);
  if (inverted !== undefined && (subject === undefined || isSaidBy(tokens, index, inverted)))
    return { source: inverted, order: 'verb-first' };
  return subject === undefined ? undefined : { source: subject, order: 'subject-first' };
}

/** “…, said Hale.”: the comma before the verb closes what is said, and only a setting or an insertion follows the name. */
function isSaidBy(tokens: Tokens, index: number, phrase: Phrase): boolean {
  if (tokens[index - 1]?.text !== ',' || !isPlainSpeech(lowerAt(tokens, index))) return false;
  const next = tokens[phrase.to];
  if (next === undefined || next.text === '.') return true;
  const named = isCapitalAt(tokens, index + 1);
  return named && (next.kind === 'mark' || PREPOSITIONS.has(next.lower) || TIMES.has(next.lower));
}

/** What a verb shares its subject with: “…, adding that”, “and said”, “to say”. */
const isShared = (tokens: Tokens, index: number, form: CueForm): boolean => {
  const before = lowerAt(tokens, skipBeforeVerb(tokens, index));
  if (form.form === 'base' && lowerAt(tokens, index - 1) === 'to') return true;
  if (form.form === 'ing') return !isBeBefore(tokens, index);
  if (lowerAt(tokens, index - 1) === 'having' && findControlled(tokens, index) !== undefined) return true;
  return before === 'and' || before === 'but' || before === 'then' || before === 'or';
};

function toCitation(
  tokens: Tokens,
  index: number,
  form: CueForm,
  toShared: () => Phrase | null,
): Citation | undefined {
  const cue = { from: findCueStart(tokens, index), to: index + 1 };
  const relative = RELATIVES.has(lowerAt(tokens, skipBeforeVerb(tokens, index)));
  const base = { cue, lemma: form.lemma, class: form.class, form: form.form, relative };
  if (isShared(tokens, index, form)) {
    const shared = toShared();
    return shared === null ? undefined : { ...base, source: shared, order: 'shared' };
  }
  if (form.form === 'past' && isBeBefore(tokens, index)) {
    const source =
      form.lemma === 'quote' ? (findSubjectBefore(tokens, index) ?? null) : findAgent(tokens, index);
    return { ...base, source, order: 'passive' };
  }
  const found = toFinite(tokens, index, form);
  return found === undefined ? undefined : { ...base, ...found };
}

/** The citations of a sentence, in the order of their cues. */
export function findCitations(tokens: Tokens, main: Phrase | null): Citation[] {
  const citations: Citation[] = [];
  const titled = isTitled(tokens);
  tokens.forEach((token, index) => {
    if (token.kind !== 'word') return;
    const perspective = readPerspective(tokens, index);
    if (perspective !== undefined) {
      citations.push(perspective);
      return;
    }
    const form = findCueForm(token.lower);
    if (form === undefined || (!titled && index > 0 && isCapitalAt(tokens, index))) return;
    if (!isVerbHere(tokens, index, form)) return;
    const citation = toCitation(tokens, index, form, () => findShared(tokens, index, main, citations));
    if (citation !== undefined) citations.push(citation);
  });
  return citations;
}

/** A headline that writes its verbs with capitals too. */
function isTitled(tokens: Tokens): boolean {
  const words = tokens.filter((token) => token.kind === 'word' && token.text.length > 3);
  return words.length > 2 && words.filter((token) => /^\p{Lu}/u.test(token.text)).length / words.length > 0.7;
}
