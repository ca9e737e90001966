import type { AnnotatedArticle, Attribution } from '../model/article.ts';
import { containsSpan, overlapLength, overlaps, type Span, sliceSpan, spanLength } from '../model/span.ts';

/** Who carries a passage: source and cue are null where the outlet itself does. */
export type Carrier = Pick<Attribution, 'voice' | 'source' | 'cue'>;

const OWN: Carrier = { voice: 'own', source: null, cue: null };

/** Lowest share of the source's letters that the name of an entity takes for the source to be that entity: “the head of the harbour office” is not the office. */
const NAMED_MIN_RATIO = 0.4;

/** Words before a reporting verb that are no part of it: “also said”, “later said”, “repeatedly said”. */
const ADVERBS_BEFORE =
  /^(?:(?:also|then|later|earlier|once|again|first|initially|previously|already|now|just|still|further|thus|too|even|[\p{L}]{3,}ly) )+(?=\p{L})/iu;

/**
 * Finds who carries a passage: the attribution whose words, verb included, are most nearly the passage.
 *
 * A sentence can hold two (“called it a step, saying it would come soon”): each part of it goes with its own verb. An attribution counts when it shares at
 * least half of the passage or of its content. The verb is given without adverbs before it.
 */
export function findCarrier(passage: Span, article: AnnotatedArticle): Carrier {
  let best: { attribution: Attribution; ratio: number } | undefined;
  for (const attribution of article.attributions) {
    const shared = overlapLength(passage, attribution.content);
    if (shared * 2 < Math.min(spanLength(passage), spanLength(attribution.content)) || shared === 0) continue;
    const ratio = toLikeness(passage, attribution);
    if (best === undefined || ratio > best.ratio) best = { attribution, ratio };
  }
  if (best === undefined || best.attribution.voice === 'own') return OWN;
  const { voice, source, cue } = best.attribution;
  return {
    voice,
    source: source === null ? null : checkEntity(source, article),
    cue: cue && trimAdverbs(cue, article),
  };
}

/** Share of a passage and of an attribution that is in both; the verb belongs to the attribution when it stands in the passage. */
function toLikeness(passage: Span, { content, cue }: Attribution): number {
  const isCued = cue !== null && containsSpan(passage, cue);
  const hull = isCued
    ? { start: Math.min(cue.start, content.start), end: Math.max(cue.end, content.end) }
    : content;
  const shared = overlapLength(passage, hull);
  return shared / (spanLength(passage) + spanLength(hull) - shared);
}

type Source = NonNullable<Attribution['source']>;

/** The source without its entity when that is only named in passing. A pronoun, which is no name, keeps what it stands for. */
function checkEntity(source: Source, article: AnnotatedArticle): Source {
  const names = article.names.filter((name) => overlaps(name, source));
  const isNamed = names.some(
    (name) =>
      name.entity === source.entity && overlapLength(name, source) >= NAMED_MIN_RATIO * spanLength(source),
  );
  return names.length === 0 || isNamed ? source : { ...source, entity: null };
}

function trimAdverbs(cue: Span, article: AnnotatedArticle): Span {
  const adverbs = ADVERBS_BEFORE.exec(sliceSpan(article.text, cue));
  return adverbs === null ? cue : { start: cue.start + adverbs[0].length, end: cue.end };
}
