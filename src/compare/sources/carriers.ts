import { findWords } from '../../align/words/words.ts';
import { findCueForm } from '../../annotate/lexicon/cues.ts';
import { isFunctionWord } from '../../diff/function-words.ts';
import type { AnnotatedArticle, Attribution, Quotation } from '../../model/article.ts';
import { isInsideAside } from '../../model/asides.ts';
import { containsSpan, overlapLength, overlaps, type Span, sliceSpan, spanLength } from '../../model/span.ts';
import { isAct } from './acts.ts';

/**
 * Who carries a passage: source and cue are null where the outlet itself does. `likely` is the entity that the source most likely is; the source itself has
 * an entity only where that is certain enough to be shown.
 */
export type Carrier = Pick<Attribution, 'voice' | 'source' | 'cue'> & { likely: string | null };

const OWN: Carrier = { voice: 'own', source: null, cue: null, likely: null };

/** Lowest share of the source's letters that the name of an entity takes for the source to be that entity: “the head of the harbour office” is not the office. */
const NAMED_MIN_RATIO = 0.4;

/** A capital letter, or a word that points at somebody. */
const NAMED_SOURCE =
  /\p{Lu}|^(?:the|an?|this|that|his|her|its|their|our|my|he|she|they|we|it|who|one|both)\b/u;

/** A verb after a name, with what it is done to: “Bell also sent harbour”, taken for the source of “emails”. */
const VERB_AFTER =
  /^ (?:(?:also|then|later|once|\p{Ll}{2,}ly) ){0,3}(?:\p{Ll}{2,}ed|sent|wrote|gave|made|took|got|kept|left) (?!by\b|in\b|on\b|at\b|to\b|with\b|as\b|from\b|of\b)/u;

/** “pushed back on a report claiming”: the report claims, and who answers it does not. */
const OTHERS_REPORT = /\s(?:report|article|story|book|poll|study)s?\s$/u;

/** What goes round and is said by nobody: “word of the deal”. */
const NO_SOURCE = /^(?:(?:the|this|that) )?(?:word|news|talk) of\b/iu;

/** A part of a sentence that the outlet adds to what it reports: “said it would help, though details were not given”. */
const ASIDE = /^(?:even though|though|although|while|whereas)\b/iu;

/** Words before a reporting verb that are no part of it: “also said”, “later said”, “repeatedly said”. */
const ADVERBS_BEFORE =
  /^(?:(?:also|then|later|earlier|once|again|first|initially|previously|already|now|just|still|further|thus|too|even|[\p{L}]{3,}ly) )+(?=\p{L})/iu;

/** Lowest share of a passage that the content of a reporting verb in it takes, for that verb to carry the passage. */
const CONTENT_MIN_RATIO = 0.15;

/** How much more of what the others report a later content has to hold for its verb to precede the first. */
const LATER_FACTOR = 1.5;

/**
 * Finds who carries a passage.
 *
 * A passage that is mostly quoted is carried by the speaker, one that starts with a reporting verb by that. Of the reporting verbs in the passage the first
 * precedes the others (“said it was a step, adding that it came late”), unless the content of a later one holds clearly more of the words that the claim's
 * other passages use. A passage without a verb, the content alone, is carried by the attribution that is most nearly it. So a sentence can hold two, and each
 * part of it goes with its own verb. The verb is given without adverbs before it.
 *
 * @param others  stems of the words of the claim's passages in other articles
 */
export function findCarrier(
  passage: Span,
  article: AnnotatedArticle,
  others: ReadonlySet<string> = new Set(),
): Carrier {
  const spoken = findSpoken(passage, article);
  if (spoken !== undefined) return spoken;
  const startsAside = ASIDE.test(sliceSpan(article.text, passage));
  const candidates = article.attributions.filter((attribution) => {
    const { voice, content, cue } = attribution;
    // Most of an article's attributions stand elsewhere: that is asked first.
    const shared = voice === 'own' ? 0 : overlapLength(passage, content);
    if (shared === 0) return false;
    return (
      shared * 2 >= Math.min(spanLength(passage), spanLength(content)) &&
      (!(startsAside || isInsideAside(passage, content, article.text)) ||
        (cue !== null && containsSpan(passage, cue))) &&
      isSomebody(attribution, article) &&
      !isAct(attribution, article) &&
      !isQuotedByStance(content, article)
    );
  });
  const toShare = ({ content }: Attribution): number => toSharedRatio(article.text, content, others);
  const best =
    article.attributions.find(
      (one) => one.cue?.start === passage.start && one.voice !== 'own' && !isAct(one, article),
    ) ??
    findCued(passage, candidates, toShare) ??
    findMostAlike(passage, candidates);
  if (best === undefined) return findSpeech(passage, article) ?? OWN;
  const { voice, cue } = best;
  const source = best.source === null ? null : checkEntity(trimTimes(best.source, article), article);
  return { voice, source, cue: cue && trimAdverbs(cue, article), likely: source?.entity ?? null };
}

/** False for a “named” source that neither has a capital letter nor points at somebody, a verb or a noun taken for one, and for one that holds a verb: a clause taken for one. */
function isSomebody({ voice, source, cue }: Attribution, article: AnnotatedArticle): boolean {
  if (voice !== 'named' || source === null) return true;
  const before = cue === null ? '' : article.text.slice(source.end, cue.start);
  if (OTHERS_REPORT.test(before)) return false;
  const words = sliceSpan(article.text, source);
  const name = article.names.find(({ start }) => start === source.start);
  const isClause = name !== undefined && VERB_AFTER.test(article.text.slice(name.end, source.end));
  return NAMED_SOURCE.test(words) && !isClause && !NO_SOURCE.test(words);
}

/** Speaker and verb of the quotation that takes at least half of a passage. */
const findSpoken = (passage: Span, article: AnnotatedArticle): Carrier | undefined =>
  toSpeaker(
    article.quotations.find(
      (quotation) =>
        quotation.kind === 'full' &&
        overlapLength(passage, quotation) * 2 >= spanLength(passage) &&
        !isStance(quotation.cue, article.text),
    ),
    article,
  );

/** Speaker and verb, both in the passage, of a quotation that begins in it and goes on after it: “Ada Stone told the paper: “They knew.”. */
const findSpeech = (passage: Span, article: AnnotatedArticle): Carrier | undefined =>
  toSpeaker(
    article.quotations.find(
      ({ kind, speaker, cue, ...span }) =>
        kind === 'full' &&
        speaker !== null &&
        cue !== null &&
        overlaps(passage, span) &&
        containsSpan(passage, speaker) &&
        containsSpan(passage, cue),
    ),
    article,
  );

/** True for a verb of wanting or doing, “had planned”: nobody is cited for words by it, whoever stands before it. */
const isStance = (cue: Span | null, text: string): boolean =>
  cue !== null && findCueForm(findWords(text, cue).at(-1)?.form ?? '')?.class === 'stance';

/** True for the words of a quotation whose verb is one of wanting or doing. */
const isQuotedByStance = (content: Span, article: AnnotatedArticle): boolean =>
  article.quotations.some(
    ({ start, end, cue }) => start === content.start && end === content.end && isStance(cue, article.text),
  );

function toSpeaker(quotation: Quotation | undefined, article: AnnotatedArticle): Carrier | undefined {
  if (quotation === undefined || quotation.speaker === null) return undefined;
  const { start, end, entity, certain, resolved } = quotation.speaker;
  const attribution = article.attributions.find(({ source }) => source?.start === start);
  return {
    voice: attribution === undefined || attribution.voice === 'own' ? 'named' : attribution.voice,
    source: { start, end, entity: certain ? entity : null, resolved: certain ? resolved : null },
    cue: quotation.cue && trimAdverbs(quotation.cue, article),
    likely: checkEntity({ start, end, entity }, article).entity,
  };
}

/** The attribution whose verb carries the passage that the verb stands in. */
function findCued(
  passage: Span,
  attributions: readonly Attribution[],
  toShare: (attribution: Attribution) => number,
): Attribution | undefined {
  const cued = attributions
    .flatMap((attribution) =>
      attribution.cue !== null && containsSpan(passage, attribution.cue)
        ? [{ attribution, at: attribution.cue.start }]
        : [],
    )
    .filter(
      ({ attribution }) =>
        overlapLength(passage, attribution.content) >= CONTENT_MIN_RATIO * spanLength(passage),
    )
    .sort((a, b) => a.at - b.at)
    .map(({ attribution }) => ({ attribution, share: toShare(attribution) }));
  const [first, ...later] = cued;
  let best = first;
  for (const one of later) if (best !== undefined && one.share > LATER_FACTOR * best.share) best = one;
  return best?.attribution;
}

/** Share of a span's telling words whose stems are among the given ones. */
function toSharedRatio(text: string, span: Span, stems: ReadonlySet<string>): number {
  const telling = findWords(text, span).filter((word) => !isFunctionWord(word.form));
  return telling.filter((word) => stems.has(word.stem)).length / Math.max(1, telling.length);
}

function findMostAlike(passage: Span, attributions: readonly Attribution[]): Attribution | undefined {
  let best: { attribution: Attribution; ratio: number } | undefined;
  for (const attribution of attributions) {
    const ratio = toLikeness(passage, attribution.content);
    if (best === undefined || ratio > best.ratio) best = { attribution, ratio };
  }
  return best?.attribution;
}

/** Share of two spans that is in both. */
function toLikeness(a: Span, b: Span): number {
  const shared = overlapLength(a, b);
  return shared / (spanLength(a) + spanLength(b) - shared);
}

type Source = NonNullable<Attribution['source']>;

/** The source without its entity when that is only named in passing. A pronoun, which is no name, keeps what it stands for. */
function checkEntity(source: Source, article: AnnotatedArticle): Source {
  const names = article.names.filter((name) => overlaps(name, source));
  const isNamed = names.some(
    (name) =>
      name.entity === source.entity &&
      (overlapLength(name, source) >= NAMED_MIN_RATIO * spanLength(source) ||
        isTitled(name, source, article)),
  );
  return names.length === 0 || isNamed ? source : { ...source, entity: null };
}

/** A source without the time at its end: “the trustees last week”. */
function trimTimes(source: Source, { text, timeframes }: AnnotatedArticle): Source {
  const time = timeframes.find(
    ({ start, end }) => start > source.start && end >= source.end && start < source.end,
  );
  if (time === undefined) return source;
  const words = text.slice(source.start, time.start).trimEnd();
  return { ...source, end: source.start + words.length };
}

/** A name at the end of a source, right after a title: “Department of Harbours acting Secretary Ann Velde”. */
const isTitled = (name: Span, source: Span, { text }: AnnotatedArticle): boolean =>
  name.end === source.end && /\p{Lu}\p{Ll}+\s$/u.test(text.slice(source.start, name.start));

function trimAdverbs(cue: Span, article: AnnotatedArticle): Span {
  const adverbs = ADVERBS_BEFORE.exec(sliceSpan(article.text, cue));
  return adverbs === null ? cue : { start: cue.start + adverbs[0].length, end: cue.end };
}
