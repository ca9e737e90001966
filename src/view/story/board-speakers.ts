import { isInsideAside } from '../../model/asides.ts';
import type { ComparedArticle } from '../../model/comparison.ts';
import { isPointing } from '../../model/function-words.ts';
import { isMarkedInText, isMarkedOn } from '../../model/quotation-marks.ts';
import { QUOTED } from '../../model/quoted.ts';
import { containsSpan, overlapLength, overlaps, type Span, spanLength } from '../../model/span.ts';
import type { FindHeaded } from '../text/headed-speakers.ts';

/** Who is cited, by what verb, for what; `text`: the words of a source without a name that is known to be one. */
type Citation = { source: Span | null; entity: string | null; text: string | null; cue: Span; content: Span };

/** So much of an answer is what somebody is cited for, where it is his. */
const CITED_RATIO = 0.6;
/** Words between who says it and what is said, in UTF-16 units, at most, where they are printed as one. */
const MAX_BETWEEN = 40;
/** Whom somebody tells it, up to the mark after it. */
const TOLD = /^ [^.,;:“”"—]+(?=[.,;:“”"—])/u;
/** Opens what the article adds itself as often as not: “…, though no day was given”. */
const ADDITION =
  /^(?:though|although|while|whereas|as|after|before|when|since|because|even|and(?! that\b)|but|or|which|who|amid|despite)\b/u;
/** Longest words of a source that stand before an answer in brackets. */
const MAX_SOURCE = 60;

/**
 * An answer with who says it: the source and its verb where they stand in the passage, else who it is, to be printed before the words. An answer that is nobody's, or
 * that says it itself, stays.
 */
export function withSpeaker(
  spans: readonly Span[],
  passage: Span,
  { article, labels, findHeaded }: Speakers,
): { speaker: string | null; spans: Span[] } {
  const own = spans.at(-1);
  if (own === undefined) return { speaker: null, spans: [] };
  const citation = findCitation(own, article);
  const { cue, source } = citation ?? {};
  const says = (span: Span): boolean =>
    (cue !== undefined && overlaps(span, cue)) || (source != null && overlaps(span, source));
  const quotation = findQuotation(own, article);
  const headed = quotation && findHeaded?.(article.id, quotation.id);
  const unsaid = headed ?? (isQuoted(own, article) ? QUOTED : null);
  if (citation === undefined) return { speaker: unsaid, spans: [...spans] };
  if (spans.some(says)) return { speaker: null, spans: [...spans] };
  const isUnmarked = quotation === undefined;
  if (isUnmarked && isOfFrontClause(citation.cue, own, article)) return { speaker: null, spans: [...spans] };
  const tag = toTag(citation, article.text.value ?? '');
  if (containsSpan(passage, tag)) return { speaker: null, spans: joinNear([tag, ...spans]) };
  if (isUnmarked && tellsItself(spans, article)) return { speaker: null, spans: [...spans] };
  const words = article.text.value?.slice(own.start, own.end) ?? '';
  const isInside = isInsideAside(own, citation.content, article.text.value ?? '');
  const isAdded = unsaid === null && (isInside || ADDITION.test(words));
  const isTold =
    findHeaded === undefined || quotation === undefined || isOfOneSentence(citation.cue, quotation, article);
  const name = headed === undefined ? (isTold ? toName(citation, labels) : null) : headed;
  return { speaker: isAdded ? null : (name ?? unsaid), spans: [...spans] };
}

/** True for words that have a speaker and a verb of their own: ““We row,” Mills said at the fair”, whoever else is cited for it all. */
const tellsItself = (spans: readonly Span[], article: ComparedArticle): boolean =>
  toCues(article).some(({ source, cue }) =>
    spans.some((span) => containsSpan(span, source) && containsSpan(span, cue)),
  );

/** Who is cited or quoted in an article, each with the verb. */
export const toCues = ({ attributions, quotations }: ComparedArticle): { source: Span; cue: Span }[] =>
  [...attributions, ...quotations.map(({ speaker, cue }) => ({ source: speaker, cue }))].flatMap(
    ({ source, cue }) => (source === null || cue === null ? [] : [{ source, cue }]),
  );

/** Opens a clause that stands before the main one, which is the article's own: “While the board spoke of rain, the quay lay dry”. Source: closed class of English. */
const FRONT =
  /^[“"‘']?(?:while|although|though|whereas|if|as|when|after|before|since|because|once|until|despite)\b/iu;

/** True where a verb stands in the clause in front of words that the article itself goes on with. */
function isOfFrontClause(cue: Span, own: Span, { sentences, text }: ComparedArticle): boolean {
  const sentence = sentences.find((one) => containsSpan(one, cue));
  const whole = text.value;
  if (sentence === undefined || whole === undefined || cue.end > own.start) return false;
  return FRONT.test(whole.slice(sentence.start, cue.start)) && whole.slice(cue.end, own.start).includes(',');
}

/** Of quoted words that the page of quotations lists under nobody, only a verb in a sentence of theirs tells who says them. */
const isOfOneSentence = (cue: Span, quotation: Span, { sentences }: ComparedArticle): boolean =>
  sentences.some((one) => containsSpan(one, cue) && overlaps(one, quotation));

/** What speakers are called, and under whom quotations are listed. */
type Speakers = {
  article: ComparedArticle;
  labels: ReadonlyMap<string, string>;
  findHeaded?: FindHeaded;
};

/** True for an answer that surely stands inside quotation marks. */
const isQuoted = (own: Span, article: ComparedArticle): boolean => {
  const quotation = findQuotation(own, article);
  const text = article.text.value ?? '';
  return quotation !== undefined && (isMarkedInText(quotation, text) || isMarkedOn(quotation, text));
};

/** The quotation that an answer stands inside of. */
const findQuotation = (own: Span, { quotations }: ComparedArticle) =>
  quotations.find((one) => one.kind === 'full' && containsSpan(one, own));

/** True for words most of which stand in quotation marks, with the marks or without. */
export const isSpoken = (own: Span, { quotations }: ComparedArticle): boolean =>
  quotations.some((one) => one.kind === 'full' && overlapLength(one, own) * 2 >= spanLength(own));

/** What of its sentence says who says words that are not quoted, before and after them; undefined where they are quoted, or cited in no sentence of theirs. */
export function findTelling(own: Span, article: ComparedArticle): { before: Span; after: Span } | undefined {
  const citation = isSpoken(own, article) ? undefined : findCitation(own, article);
  const sentence = article.sentences.find((one) => containsSpan(one, own));
  if (citation === undefined || sentence === undefined || !containsSpan(sentence, citation.cue))
    return undefined;
  const isAfter = citation.cue.start >= own.end;
  return {
    before: { start: sentence.start, end: own.start },
    after: isAfter ? { start: own.end, end: sentence.end } : { start: own.end, end: own.end },
  };
}

/** The citation that an answer is the content of; the nearest where there are several. Of quoted words only who speaks the quotation is cited: whoever stands before an excerpt of a report speaks none of it. */
function findCitation(own: Span, article: ComparedArticle): Citation | undefined {
  const { quotations } = article;
  const quotation = findQuotation(own, article);
  const cited = toCited(article).filter(
    ({ source }) => quotation === undefined || source === null || source.start === quotation.speaker?.start,
  );
  const quoted = quotations.flatMap(({ kind, speaker, cue, start, end }): Citation[] => {
    if (cue === null || kind !== 'full') return [];
    const { entity, text } = speaker?.certain === true ? speaker : { entity: null, text: null };
    return [{ source: speaker, entity, text, cue, content: { start, end } }];
  });
  const all = [...cited, ...quoted]
    .filter(({ content }) => overlapLength(content, own) >= CITED_RATIO * spanLength(own))
    .sort((a, b) => spanLength(a.content) - spanLength(b.content));
  // “The port closed after the pilots agreed to it, | Mills said”: all of it is what Mills says, also that the pilots agreed.
  return all.find(({ content, cue }) => containsSpan(content, own) && cue.start >= content.end) ?? all[0];
}

/** “the group”, “a pilot of the bay”: known as an unnamed source, or a noun alone. */
const toNameless = (text: string | null, voice: string): string | null =>
  text !== null && (voice === 'unnamed' || /^(?:the|a|an) \p{L}{3,20}$/iu.test(text)) ? text : null;

/** From who says it to the verb, or the other way round; the verb alone where they are apart. */
function toTag({ source, cue: verb, content }: Citation, text: string): Span {
  // “…,” he told the Oskarby Times.
  const after = verb.start > content.start ? TOLD.exec(text.slice(verb.end, verb.end + MAX_BETWEEN)) : null;
  const cue = { start: verb.start, end: verb.end + (after?.[0].length ?? 0) };
  if (source === null || Math.max(source.start - cue.end, cue.start - source.end) > MAX_BETWEEN) return cue;
  return { start: Math.min(source.start, cue.start), end: Math.max(source.end, cue.end) };
}

function toName({ entity, text }: Citation, labels: ReadonlyMap<string, string>): string | null {
  const label = entity === null ? undefined : labels.get(entity);
  if (label !== undefined) return label;
  return text === null || isPointing(text) || text.length > MAX_SOURCE ? null : text;
}

/** Spans in reading order; those that are near are one. */
function joinNear(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && span.start - last.end <= MAX_BETWEEN) last.end = Math.max(last.end, span.end);
    else joined.push({ ...span });
  }
  return joined;
}

/** What the attributions of an article cite, by their verbs. */
const toCited = ({ attributions, text }: ComparedArticle): Citation[] =>
  attributions.flatMap(({ source, cue, content, voice }) => {
    if (cue === null) return [];
    const words = source && (text.value?.slice(source.start, source.end) ?? null);
    return [{ source, entity: source?.entity ?? null, text: toNameless(words, voice), cue, content }];
  });
