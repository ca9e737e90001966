import { findCueForm } from '../../annotate/lexicon/cues.ts';
import { findTokens } from '../../annotate/lexicon/tokens.ts';
import type { AnnotatedArticle, Quotation, Speaker } from '../../model/article.ts';
import type { Id } from '../../model/ids.ts';
import type { EntityKind } from '../../model/kinds.ts';
import { containsSpan, overlaps, type Span } from '../../model/span.ts';
import { isOfOthersWords } from './quotation-verbs.ts';

/** Opens a clause before the main one. Source: closed class of English. */
const FRONT =
  /^["“‘']?(?:(?:but|and|then|just|only|shortly|soon|hours|days|minutes|moments) )?(?:after|before|when|while|once|as|since|until|though|although|because|if)\s[^,;:"“”]*$/iu;

/** After the clause in front: a comma, and whom the main one is about. */
const MAIN_SUBJECT = /,\s(?:\p{Lu}|(?:the|an?|his|her|its|their|another|one)\s)/u;

/**
 * True where who speaks is doubtful by the form of the sentence: the name stands in the clause in front, and another one begins before the verb (“After Velde left, Stone rose and said: “…””); another
 * person stands between the name and the words, with a participle of saying or wanting (“Velde wrote to the board of Stone wanting to “sink it””); or “she” follows a sentence in which somebody else
 * speaks than she is taken for (“Velde left early, as Ada Stone told us. “…,” she said.”); or the words are somebody else's, of which the speaker only judges.
 */
export const isDoubtfulSpeaker = (
  quotation: Quotation,
  speaker: Speaker,
  article: AnnotatedArticle,
  kinds: ReadonlyMap<Id, EntityKind>,
): boolean =>
  isOfFrontClause(quotation, speaker, article) ||
  isInsideOthers(quotation, speaker, article) ||
  followsAnother(speaker, article, kinds) ||
  isOfOthersWords(article.text, quotation);

function followsAnother(
  speaker: Speaker,
  { sentences, attributions, names }: AnnotatedArticle,
  kinds: ReadonlyMap<Id, EntityKind>,
): boolean {
  if (!/^s?he$/iu.test(speaker.text)) return false;
  const before = sentences[sentences.findIndex((one) => containsSpan(one, speaker)) - 1];
  if (before === undefined) return false;
  const speaking = attributions.flatMap(({ source, cue, voice }) =>
    voice !== 'own' && source !== null && cue !== null && containsSpan(before, source) ? [source] : [],
  );
  const told = names.filter(
    (name) => kinds.get(name.entity) === 'person' && speaking.some((one) => overlaps(one, name)),
  );
  return told.length > 0 && told.every(({ entity }) => entity !== speaker.entity);
}

function isOfFrontClause({ cue }: Quotation, speaker: Span, { text, sentences }: AnnotatedArticle): boolean {
  const own = sentences.find((one) => containsSpan(one, speaker));
  if (own === undefined || cue === null || cue.start < speaker.end || cue.end > own.end) return false;
  return (
    FRONT.test(text.slice(own.start, speaker.start)) && MAIN_SUBJECT.test(text.slice(speaker.end, cue.start))
  );
}

function isInsideOthers({ start }: Quotation, speaker: Span, article: AnnotatedArticle): boolean {
  const { text, names, sentences, quotations } = article;
  const own = sentences.find((one) => overlaps(one, { start, end: start + 1 }));
  if (own === undefined || speaker.start < own.start || speaker.end > start) return false;
  const whose = names.find((name) => overlaps(name, speaker))?.entity;
  const other = names.findLast(
    (name) =>
      name.start >= speaker.end &&
      name.end <= start &&
      name.entity !== whose &&
      !quotations.some((one) => containsSpan(one, name)),
  );
  if (other === undefined) return false;
  const [next] = findTokens(text, { start: other.end, end: start });
  return next !== undefined && next.start - other.end === 1 && findCueForm(next.lower)?.form === 'ing';
}
