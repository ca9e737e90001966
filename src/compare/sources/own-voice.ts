import { findCueForm } from '../../annotate/lexicon/cues.ts';
import { findTokens } from '../../annotate/lexicon/tokens.ts';
import type { AnnotatedArticle, Sentence } from '../../model/article.ts';
import { overlapLength, overlaps, type Span, sliceSpan, spanLength } from '../../model/span.ts';
import { REPORTING, SHOWING } from './reporting-verbs.ts';

/** Least share of its sentence that a passage takes for the outlet to be known to tell it itself. */
const WHOLE_RATIO = 0.8;

/** Something that is cited without a verb of saying: “in a letter”, “according to the board”, “the poll”, “accusations”. */
const CITING =
  /\b(?:according|citing|cited|reportedly|alleged(?:ly)?|allegations?|accus|purported(?:ly)?|claims?|complaints?|in (?:an?|the|his|her|their|its|one|another) (?:[\p{L}\p{M}’'-]{1,20} ){0,3}(?:letter|statement|poll|interview|survey|speech|remarks|report|tweet|post|memo|e-?mail|study|filing|lawsuit|indictment|testimony|briefing|conference|article|video|ad|opinion|ruling|decision|release|transcript|address))\b/iu;

/** Somebody speaks, or is spoken to: words of an interview or a letter that is printed without quotation marks. */
const FIRST_OR_SECOND =
  /(?<![\p{L}’'.])(?:I(?!\.\p{Lu}|-\p{Lu})|[Mm]y|[Mm]e|[Ww]e|[Oo]ur|[Yy]ou(?:r|rs)?)(?!\p{L})/u;

/** Holds for a fragment that goes on with what somebody said in words before it. */
const FRAGMENT = /^[\s“"‘']{0,3}(?:\p{Ll}|and\b|but\b|he\b|she\b|they\b)/u;

/**
 * True where nobody is cited in any way in the sentences that a passage is, nor in the one before. One that goes on from words before it (“But the quay was shut”) may be the outlet's all the same,
 * where nobody is cited in those, in whichever paragraph they stand.
 */
export function citesNobody(passage: Span, article: AnnotatedArticle): boolean {
  const sentences = article.sentences.filter((sentence) => overlaps(sentence, passage));
  const [first] = sentences;
  if (first === undefined || !sentences.every(({ block }) => article.blocks[block]?.kind === 'paragraph'))
    return false;
  const words = sliceSpan(article.text, passage).trimStart();
  const before = FRAGMENT.test(words) ? article.sentences[article.sentences.indexOf(first) - 1] : undefined;
  return (
    !MARKS.includes(words.charAt(0)) &&
    sentences.every((sentence) => isTold(sentence, passage, article)) &&
    !followsSpeech(first, article) &&
    (before === undefined || before.voice === 'own')
  );
}

/** Marks of a quotation, and of an entry of a list. */
const MARKS = '“"‘\'•*–—-';

/** True where the outlet itself tells a passage beyond doubt: whole sentences in which nobody is cited in any way, after one in which nobody is. */
export function isOwnBeyondDoubt(
  passage: Span,
  sentences: readonly Sentence[],
  article: AnnotatedArticle,
): boolean {
  const [first] = sentences;
  if (first === undefined || FRAGMENT.test(sliceSpan(article.text, passage))) return false;
  return sentences.every((sentence) => isTold(sentence, passage, article)) && !followsSpeech(first, article);
}

/** True for a sentence of the outlet's own in which nobody is cited in any way, most of which is in the passage. */
function isTold(sentence: Sentence, passage: Span, article: AnnotatedArticle): boolean {
  return (
    overlapLength(sentence, passage) >= WHOLE_RATIO * spanLength(sentence) &&
    isToldByNobody(sentence, article)
  );
}

function isToldByNobody(sentence: Sentence, article: AnnotatedArticle): boolean {
  const words = sliceSpan(article.text, sentence);
  return (
    !CITING.test(words) &&
    !FIRST_OR_SECOND.test(words) &&
    !article.attributions.some(
      ({ cue, content }) => overlaps(content, sentence) || (cue !== null && overlaps(cue, sentence)),
    ) &&
    !article.quotations.some((quotation) => quotation.kind !== 'title' && overlaps(quotation, sentence)) &&
    !findTokens(article.text, sentence).some(({ lower }) => isSaid(lower))
  );
}

/** True for a form of a verb of reporting by which somebody says something, though it was not found who; “rules”, “charges” and “holding” are nouns or tell what is done. */
function isSaid(word: string): boolean {
  const form = findCueForm(word);
  return form !== undefined && form.form !== 'base' && (REPORTING.has(form.lemma) || SHOWING.has(form.lemma));
}

/** “He said the quay was shut. The ferries were stopped.”: what follows may be his words, too. */
function followsSpeech(first: Sentence, { sentences }: AnnotatedArticle): boolean {
  const before = sentences[sentences.indexOf(first) - 1];
  return before !== undefined && before.block === first.block && before.voice !== 'own';
}
