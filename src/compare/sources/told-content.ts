import { findCueForm } from '../../annotate/lexicon/cues.ts';
import {
  ADVERBS,
  AUXILIARIES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../../annotate/lexicon/speakers-words.ts';
import { findTokens, type Token } from '../../annotate/lexicon/tokens.ts';
import type { AnnotatedArticle, Quotation } from '../../model/article.ts';
import { PAST_FORMS } from '../../model/irregular-forms.ts';
import { overlaps, type Span } from '../../model/span.ts';

type Cited = { cue: Span; content: Span };
type Words = readonly Token[];
type Form = NonNullable<ReturnType<typeof findCueForm>>;

/** Verbs by which nothing is done but saying, whatever stands after them: “said sorry”, “told the crew of it”. */
const SAYING = /^(?:say|tell)$/u;

/** Verbs by which words are made or joined to others, where no clause tells which: “wrote a song”, “added a verse”. */
const MAKING = /^(?:add|write)$/u;

/** Before a verb: what may or will be said is not said yet. Source: closed class of English. */
const MODAL = /^(?:will|would|shall|can|could|may|might|must|should)(?!\p{L})/iu;

/** Opens a clause that a verb reports, with who is told, where and when before it: “told the crew on Monday that”. */
const OPENER = /^(?:that|how|why|whether|if)$/u;
const OPENER_REACH = 20;

/** Here the clause that a verb reports ends, or another one begins. */
const CLAUSE_END = /^(?:who|whom|which|what|where|when|while|but|and|or|because|after|before|until|as)$/u;

/** “acknowledged taking”, “denied any part in it”: what is owned or disowned is told by the words after the verb. */
const OWNED = /^(?:any|ever)$|\p{L}\p{L}ing$/u;

/** Fewer words stand between a verb of holding and words that are quoted for it: “found it “unsafe””. */
const WORDS_BEFORE_QUOTED = 2;

/**
 * True where a verb reports something that the sentence tells. “Responded to the crowd”, “testified before the board” and “added a verse” tell what somebody does, and a verb with “may” or “will” what
 * was not said yet, where no words are quoted; a verb of holding or doing reports only what is quoted right behind it (“knew of the “old” quay”).
 *
 * @param isClauseNeeded  true where neither a noun nor a few words in marks are enough: “announced the “new” plan”
 */
export function tellsContent(
  { cue, content }: Cited,
  { text, quotations }: AnnotatedArticle,
  isClauseNeeded: boolean,
): boolean {
  const words = findTokens(text, cue);
  if (words.some(({ lower }) => lower === 'according')) return true;
  const form = words.flatMap(({ lower }) => findCueForm(lower) ?? []).at(-1);
  const isModal = MODAL.test(text.slice(cue.start, cue.end));
  const quoted = quotations.filter(
    (one) => (isClauseNeeded ? one.kind === 'full' : one.kind !== 'title') && overlaps(one, content),
  );
  if (quoted.length > 0) return isQuoting({ form, cue, isModal }, quoted, text);
  if (isModal) return false;
  if (SAYING.test(form?.lemma ?? '') || content.end <= cue.start) return true;
  const after = findTokens(text, { start: cue.end, end: Math.max(cue.end, content.end) });
  // “As Velde has reported, the quay is old”.
  if (isClause(after) || (isClauseNeeded && after[0]?.lower === ',')) return true;
  if (isClauseNeeded || (MAKING.test(form?.lemma ?? '') && after[0]?.lower !== 'of')) return false;
  return opensWithNoun(after);
}

function isQuoting(
  { form, cue, isModal }: { form: Form | undefined; cue: Span; isModal: boolean },
  quoted: readonly Quotation[],
  text: string,
): boolean {
  if (form === undefined || form.class === 'speech') return true;
  const first = quoted.find((one) => one.cue?.start === cue.start) ?? quoted[0];
  if (first === undefined || isModal) return false;
  const between = findTokens(text, { start: cue.end, end: Math.max(cue.end, first.start) }).filter(
    ({ kind }) => kind === 'word',
  );
  return (
    OPENER.test(between[0]?.lower ?? '') ||
    between.at(-1)?.lower === 'as' ||
    (first.start > cue.end && between.length < WORDS_BEFORE_QUOTED)
  );
}

function isClause(words: Words): boolean {
  const first = words[0]?.lower ?? '';
  if (first === 'by') return false;
  // “added: ‘Row on’”: marks that were not read as those of a quotation.
  if (first === ':') return true;
  if (
    OWNED.test(first === 'to' ? (words[1]?.lower ?? '') : first) ||
    words.slice(0, OPENER_REACH).some(({ lower }) => OPENER.test(lower))
  )
    return true;
  if (SUBJECT_PRONOUNS.has(first) && words.length > 1 && first !== 'it') return true;
  return hasVerb(words);
}

/** True for words that have a verb with its subject before it, up to the first mark or the next clause. */
export function hasVerb(words: Words): boolean {
  const end = words.findIndex(({ kind, lower }) => kind === 'mark' || CLAUSE_END.test(lower));
  return words.slice(0, end === -1 ? words.length : end).some((word, at, all) => isVerbAt(word, all, at));
}

/** A verb with its subject before it; “’s” is one only after a pronoun. */
function isVerbAt({ lower, text }: Token, words: Words, at: number): boolean {
  if (at === 0) return false;
  if (/^['’]s$/u.test(text)) return SUBJECT_PRONOUNS.has(words[at - 1]?.lower ?? '');
  return AUXILIARIES.has(lower) || PAST_FORMS.has(lower) || /^\p{Ll}{2,}ed$/u.test(text);
}

/** False for nothing, and for a place or somebody behind a preposition; “warned of the storm” tells of what. */
function opensWithNoun(words: Words): boolean {
  const first = words.find(({ lower }) => !ADVERBS.has(lower) && !/ly$/u.test(lower));
  return (
    first !== undefined && first.kind === 'word' && (first.lower === 'of' || !PREPOSITIONS.has(first.lower))
  );
}
