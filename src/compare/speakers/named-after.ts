import type { AnnotatedArticle, Speaker } from '../../model/article.ts';
import type { Id } from '../../model/ids.ts';
import type { EntityKind } from '../../model/kinds.ts';
import { containsSpan, type Span } from '../../model/span.ts';

/** One who is described, not several, and by nothing that holds a clause or another name after “and”. */
const ONE = /^the (?!\p{L}+s(?:\s|$))[^,;:“”"()]+$/iu;
const SEVERAL = /\s(?:and|or|who|which|that)\s/u;

/** Between a description and the name: a comma, perhaps a title; after the name: a comma, perhaps where he is from. */
const TITLE = /^, (?:[A-Z][\p{L}.]{1,14} ){0,3}$/u;
const SEAT = /^, (?:[^,;:“”"()]{1,25}, )?$/u;

/**
 * The person of whom a sentence opens with a description and then has the name, before its verb: “The head of the guild, Rep. Ada Velde, H-Oska, said”: the two are one.
 *
 * @param verb  the verb by which the words are quoted
 */
export function findNamedAfter(
  speaker: Speaker,
  verb: Span,
  { text, names, sentences }: AnnotatedArticle,
  kinds: ReadonlyMap<Id, EntityKind>,
): Id | null {
  if (!ONE.test(speaker.text) || SEVERAL.test(speaker.text)) return null;
  const own = sentences.find((one) => containsSpan(one, speaker));
  const name = names.find(
    ({ start, entity }) =>
      start > speaker.end && kinds.get(entity) === 'person' && TITLE.test(text.slice(speaker.end, start)),
  );
  if (own?.start !== speaker.start || name === undefined) return null;
  return SEAT.test(text.slice(name.end, verb.start)) ? name.entity : null;
}
