import type { AnnotatedArticle, Attribution, Speaker } from '../../model/article.ts';
import { findOverlapping, type Span } from '../../model/span.ts';
import { findHead } from '../clauses/heads.ts';
import { findTokens } from '../lexicon/tokens.ts';

/**
 * The head word of a source: only a name that holds it is the one who speaks. “U.S. officials” are not the United States, “a Hale aide” is not Hale;
 * “the mayor, Ada Hale” is, by the name in apposition.
 */
function findHeadSpan(text: string, span: Span): Span {
  const tokens = findTokens(text, span).map((token) => ({ ...token, quote: -1 }));
  const head = tokens[findHead(tokens, 0, tokens.length)];
  const last = tokens.at(-1);
  const apposed = tokens.some(({ text: mark }) => mark === ',') && /^\p{Lu}/u.test(last?.text ?? '');
  return (apposed ? last : head) ?? span;
}

/** A form of a person's name in one article and the entity it stands for. */
type PersonForm = { form: string; entity: string };

/**
 * The article with the entities of its speakers and sources: the person that the mention was resolved to, else the one that it names;
 * a description that names a person resolves to his fullest form in the article.
 */
export function resolveSpeakers(article: AnnotatedArticle, people: readonly PersonForm[]): AnnotatedArticle {
  const byForm = new Map(people.map(({ form, entity }) => [form, entity]));
  const fullest = new Map<string, string>();
  for (const { form, entity } of people) {
    if (form.length > (fullest.get(entity)?.length ?? 0)) fullest.set(entity, form);
  }
  const entityOf = (span: Span): string | null =>
    findOverlapping(article.names, findHeadSpan(article.text, span))[0]?.entity ?? null;
  const speakerOf = (speaker: Speaker): Speaker => {
    const entity =
      (speaker.resolved === null ? undefined : byForm.get(speaker.resolved)) ?? entityOf(speaker);
    return { ...speaker, entity, resolved: speaker.resolved ?? fullest.get(entity ?? '') ?? null };
  };
  const sourceOf = (source: NonNullable<Attribution['source']>): string | null =>
    source.entity ?? byForm.get(source.resolved ?? '') ?? entityOf(source);
  return {
    ...article,
    quotations: article.quotations.map((quotation) => ({
      ...quotation,
      speaker: quotation.speaker === null ? null : speakerOf(quotation.speaker),
    })),
    attributions: article.attributions.map((attribution) => ({
      ...attribution,
      source:
        attribution.source === null ? null : { ...attribution.source, entity: sourceOf(attribution.source) },
    })),
  };
}
