import type { Attribution, Quotation } from '../../model/article.ts';
import type { Voice } from '../../model/kinds.ts';
import { findRule } from '../../model/rule.ts';
import { bySpan, overlaps, type Span } from '../../model/span.ts';
import type { Citation } from '../clauses/citations.ts';
import { type CitedUnit, toMention } from '../clauses/cited.ts';
import type { Phrase } from '../clauses/phrases.ts';
import { toPronounGender } from '../lexicon/people-gender.ts';
import { IMPERSONAL_VERBS } from '../lexicon/verb-classes.ts';
import { toCueSpan } from '../speakers/outside.ts';
import type { Resolved, Resolver } from '../speakers/resolve.ts';
import { isSurelyMeant } from '../speakers/speakers.ts';
import { findContent } from './content.ts';
import { findHearsay } from './hearsay.ts';
import { findNounAttributions } from './nouns.ts';
import { OWN_VOICE } from './own-voice.ts';
import { type PhrasedCitation, withPhrases } from './phrases.ts';
import { isAttributing } from './select.ts';
import { toSourceVoice, toWordsVoice } from './voice-source.ts';

/** The voice of a source: of what a pronoun stands for where that is known. */
function toPhraseVoice(unit: CitedUnit, phrase: Phrase, resolver: Resolver): Voice {
  const resolved = resolver(toMention(unit, phrase));
  if (resolved?.person != null) return 'named';
  return resolved?.name == null ? toSourceVoice(unit.tokens, phrase) : toWordsVoice(resolved.name);
}

/** What somebody wants or supports is told in the outlet's own voice; what somebody says or holds is not. */
function toVoice(unit: CitedUnit, citation: PhrasedCitation, resolver: Resolver): Voice {
  if (findRule(OWN_VOICE, unit, citation) !== undefined) return 'own';
  if (citation.source === null) return IMPERSONAL_VERBS.has(citation.lemma) ? 'own' : 'hearsay';
  return toPhraseVoice(unit, citation.source, resolver);
}

/** True for a “he” or “she” of which it is not sure enough whom it stands for, unless that person is the subject of its own sentence: no page may name the source then. */
const isDoubtful = (head: string, found: Resolved | undefined): boolean =>
  found !== undefined && toPronounGender(head) !== null && found.goesOn !== 'own' && !isSurelyMeant(found);

function toSource(unit: CitedUnit, phrase: Phrase | null, resolver: Resolver): Attribution['source'] {
  if (phrase === null) return null;
  const mention = toMention(unit, phrase);
  const found = resolver(mention);
  const name = isDoubtful(unit.tokens[phrase.head]?.lower ?? '', found) ? null : (found?.name ?? null);
  return { start: mention.start, end: mention.end, entity: null, resolved: name };
}

function toAttribution(
  unit: CitedUnit,
  citation: PhrasedCitation,
  resolver: Resolver,
): Attribution | undefined {
  const content = findContent(unit, citation);
  if (content === undefined) return undefined;
  return {
    source: toSource(unit, citation.source, resolver),
    cue: toCueSpan(unit, citation.cue),
    content,
    voice: toVoice(unit, citation, resolver),
  };
}

/** Quotations whose speaker is in another sentence: their words are the content. `found` is ordered by content. */
function toQuoted(quotations: readonly Quotation[], found: readonly Attribution[]): Attribution[] {
  let at = 0;
  let reach: Span = { start: 0, end: 0 };
  return quotations.flatMap(({ start, end, speaker, cue }) => {
    for (let next = found[at]; next !== undefined && next.content.start < end; next = found[at]) {
      if (next.content.end > reach.end) reach = next.content;
      at += 1;
    }
    if (speaker === null || overlaps(reach, { start, end })) return [];
    const { text, entity, resolved } = speaker;
    const source = { start: speaker.start, end: speaker.end, entity, resolved };
    return [{ source, cue, content: { start, end }, voice: toWordsVoice(resolved ?? text) }];
  });
}

/** “Hale said he hopes to win”: what the same person holds inside his own words is no attribution of its own. */
function isOwnAside(unit: CitedUnit, citation: Citation, earlier: readonly Citation[]): boolean {
  if (citation.class === 'speech' || citation.source === null) return false;
  const head = unit.tokens[citation.source.head]?.lower ?? '';
  if (!/^(?:he|she|they|it)$/u.test(head)) return false;
  return earlier.some(
    ({ cue, class: kind, source }) => kind === 'speech' && source !== null && cue.to <= citation.cue.from,
  );
}

function findInUnit(unit: CitedUnit, resolver: Resolver): Attribution[] {
  const attributing = withPhrases(unit).filter((citation) => isAttributing(unit, citation));
  const own = attributing.filter(
    (citation, index) => !isOwnAside(unit, citation, attributing.slice(0, index)),
  );
  const verbs = new Set(own.map(({ cue }) => unit.tokens[cue.to - 1]?.start));
  return [
    ...own.flatMap((citation) => toAttribution(unit, citation, resolver) ?? []),
    ...findNounAttributions(unit).filter(({ cue }) => cue === null || !verbs.has(cue.start)),
    ...findHearsay(unit),
  ];
}

/**
 * The attributions of an article: who is cited, the reporting words, what is reported; in reading order of their content.
 *
 * Contents nest (“Cole said that Hale had denied it”) and can be on both sides of source and cue; then the content's span holds them too.
 */
export function findAttributions(
  units: readonly CitedUnit[],
  quotations: readonly Quotation[],
  resolver: Resolver,
): Attribution[] {
  const found = units
    .flatMap((unit) => findInUnit(unit, resolver))
    .sort((a, b) => bySpan(a.content, b.content));
  return [...found, ...toQuoted(quotations, found)].sort((a, b) => bySpan(a.content, b.content));
}
