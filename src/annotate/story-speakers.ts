import type { AnnotatedArticle, Attribution, Name, Speaker } from '../model/article.ts';
import { overlaps, type Span } from '../model/span.ts';

/** A form of a person's name in one article and the entity it stands for. */
export type PersonForm = { form: string; entity: string };

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
  const entityOf = (span: Span): string | null => findName(article.names, span)?.entity ?? null;
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

/** The name that overlaps a span, by bisection over the ordered, disjoint names. */
function findName(names: readonly Name[], span: Span): Name | undefined {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const name = names[low];
  return name !== undefined && overlaps(name, span) ? name : undefined;
}
