import { PREPOSITIONS } from '../../annotate/lexicon/speakers-words.ts';
import { findTokens } from '../../annotate/lexicon/tokens.ts';
import type { AnnotatedArticle, Attribution } from '../../model/article.ts';
import { containsSpan, type Span, sliceSpan } from '../../model/span.ts';
import { isClearlyCarried } from './clear-sources.ts';

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
  if (isWithheld(cue, article)) return false;
  const sentence = article.sentences.find((one) => containsSpan(one, cue));
  return (
    sentence !== undefined &&
    isClearlyCarried({ voice, source, cue, likely: source.entity }, sentence, article)
  );
}

/** “did not confirm that …”, “left, without saying how many”: nobody says it. */
const isWithheld = (cue: Span, { text }: AnnotatedArticle): boolean =>
  DENIED.test(sliceSpan(text, cue)) || WITHOUT.test(text.slice(Math.max(0, cue.start - REACH), cue.start));

const DENIED = /\b(?:not|never|nor|neither)\b|n['’]t\b/iu;
const WITHOUT = /\bwithout(?: \p{Ll}{2,12}ly)? $/iu;

/** “Velde, in Harland, Oska, said”: what stands after a preposition is the subject of no verb. */
function isObject(source: Span, cue: Span, { text }: AnnotatedArticle): boolean {
  const [before] = findTokens(text.slice(Math.max(0, source.start - REACH), source.start)).slice(-1);
  return cue.start > source.start && before !== undefined && PREPOSITIONS.has(before.lower);
}

/** How far before a source its preposition is looked for, and before a verb “without”. */
const REACH = 24;
