import { PREPOSITIONS } from '../../annotate/lexicon/speakers-words.ts';
import { findTokens } from '../../annotate/lexicon/tokens.ts';
import type { AnnotatedArticle, Attribution } from '../../model/article.ts';
import { containsSpan, type Span, sliceSpan } from '../../model/span.ts';
import { isClearlyCarried } from './clear-sources.ts';
import { tellsContent } from './told-content.ts';
import { isWithheld } from './withheld.ts';

/**
 * The attributions of an article, `certain` where the words of their sentence leave no doubt that who is cited says it: a person, a body or a paper in few words, with a verb
 * that does nothing but report. “Showed”, “urge” and “sought to” may tell what somebody does, and a page marks nobody as cited by them.
 */
export const markCertain = (article: AnnotatedArticle, attributions: readonly Attribution[]): Attribution[] =>
  attributions.map((attribution) =>
    isCertain(attribution, article) ? { ...attribution, certain: true } : attribution,
  );

function isCertain({ source, cue, voice, content }: Attribution, article: AnnotatedArticle): boolean {
  if (source === null || cue === null || (voice !== 'named' && voice !== 'unnamed')) return false;
  // “indicating he should buy slate”: who is spoken of.
  if (containsSpan(content, source) || isObject(source, cue, article)) return false;
  const isLed = cue.start > source.start && PREPOSITIONS.has(findBefore(source, article).preposition);
  if (isWithheld(cue, article) || !tellsContent({ cue, content }, article, isLed)) return false;
  const sentence = article.sentences.find((one) => containsSpan(one, cue));
  return (
    sentence !== undefined &&
    isClearlyCarried({ voice, source, cue, likely: source.entity }, sentence, article)
  );
}

/**
 * “Velde, in Harland, Oska, said”, “the head of the port board, who said”: what stands after a preposition is the subject of no verb, unless it leads a clause with the verb right behind (“after Velde
 * said”, “with Velde saying”) or is what “which” goes back to (“by the Gazette, which says”).
 */
function isObject(source: Span, cue: Span, article: AnnotatedArticle): boolean {
  if (cue.start <= source.start) return false;
  const { preposition, isThe } = findBefore(source, article);
  if (!PREPOSITIONS.has(preposition)) return false;
  const { text } = article;
  const between = text.slice(source.end, cue.start);
  if (isThe && WHICH.test(between)) return false;
  const isLeading = /ing$/iu.test(sliceSpan(text, cue))
    ? preposition === 'with'
    : LEADING_CLAUSE.has(preposition);
  return !(isLeading && RIGHT_BEHIND.test(between));
}

/** The word before a source, “the” skipped. */
function findBefore(source: Span, { text }: AnnotatedArticle): { preposition: string; isThe: boolean } {
  const words = findTokens(text.slice(Math.max(0, source.start - REACH), source.start));
  const [last, before] = [words.at(-1)?.lower ?? '', words.at(-2)?.lower ?? ''];
  return last === 'the' ? { preposition: before, isThe: true } : { preposition: last, isThe: false };
}

/** Prepositions that lead a clause as well: “before Velde said”. */
const LEADING_CLAUSE: ReadonlySet<string> = new Set(['before', 'after', 'since', 'until', 'till', 'as']);
/** Between who says it and the verb: nothing, or an adverb: “after Velde later said”. */
const RIGHT_BEHIND = /^\s(?:\p{L}{2,12}\s){0,2}$/u;
const WHICH = /^,? which /u;

/** How far before a source its preposition is looked for. */
const REACH = 24;
