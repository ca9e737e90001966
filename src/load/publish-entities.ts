import type { Entity } from '../model/article.ts';
import type { Claim, ComparedArticle, Comparison } from '../model/comparison.ts';
import { QUOTED } from '../model/quoted.ts';

/**
 * Leaves of the people, places and bodies of a story only what published words tell: forms that are in them, and nobody whom only withheld
 * text names.
 *
 * @param published  the comparison with the texts already taken away
 * @param whole      the same before
 */
export function publishEntities(published: Comparison, whole: Comparison): Comparison {
  const words = new Map(whole.articles.map((article) => [article.id, toPublishedWords(article, published)]));
  const holds = (article: string, text: string): boolean => words.get(article)?.includes(text) ?? false;
  const named = whole.entities.flatMap(({ names }) => names);
  const entities = published.entities.flatMap((entity) => publishEntity(entity, { holds, named }));
  const ids = new Set(entities.map(({ id }) => id));
  const known = new Set([
    QUOTED,
    ...entities.flatMap(({ label, names }) => [label, ...names.map(({ text }) => text)]),
  ]);
  const keep = (id: string | null): string | null => (id !== null && ids.has(id) ? id : null);
  return {
    ...published,
    entities,
    articles: published.articles.map((article) => publishPeople(article, { keep, holds })),
    claims: published.claims.map((claim) => ({
      ...claim,
      ...publishSpeaker(claim, known),
      apparatus: claim.apparatus.map((entry) => ({
        ...entry,
        readings: entry.readings.flatMap((reading) => publishReading(reading, { keep, holds })),
      })),
    })),
    utterances: published.utterances.map((one) => ({ ...one, speaker: keep(one.speaker) })),
  };
}

/** Who comes before a claim's label, where a published word names them. */
const publishSpeaker = (
  { labelSpeaker, labelPronoun }: Pick<Claim, 'labelSpeaker' | 'labelPronoun'>,
  known: ReadonlySet<string>,
): Pick<Claim, 'labelSpeaker' | 'labelPronoun'> =>
  labelSpeaker === null || known.has(labelSpeaker)
    ? { labelSpeaker, labelPronoun }
    : { labelSpeaker: null, labelPronoun: null };

/** An entity with its published names; none where no published word names it. */
function publishEntity(
  entity: Entity,
  { holds, named }: { holds: Known['holds']; named: Entity['names'] },
): Entity[] {
  // Inside a longer name that is withheld, a name is counted by no row: a search of the article finds it there.
  const isInWithheld = ({ article, text }: Entity['names'][number]): boolean =>
    named.some(
      (other) => other.article === article && isInside(text, other.text) && !holds(article, other.text),
    );
  const names = entity.names
    .filter(({ article, text }) => holds(article, text))
    .map((name) => (isInWithheld(name) ? { ...name, atLeast: true as const } : name));
  const longest = names.map(({ text }) => text).sort((a, b) => b.length - a.length)[0];
  if (longest === undefined) return [];
  const isNamed = names.some(({ text }) => text === entity.label);
  const elsewhere = [
    ...(entity.elsewhere ?? []).map((place) =>
      holds(place.article, place.text) ? place : { ...place, text: '', first: 0, why: 'withheld' as const },
    ),
    ...toWithheld(entity, names),
  ];
  const label = isNamed ? entity.label : longest;
  return [{ ...entity, names, label, ...(elsewhere.length > 0 && { elsewhere }) }];
}

const isInside = (text: string, other: string): boolean =>
  other.length > text.length && ` ${other} `.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').includes(` ${text} `);

/** The articles that name an entity only in words that are not published. */
function toWithheld(entity: Entity, published: Entity['names']): NonNullable<Entity['elsewhere']> {
  const shown = new Set(published.map(({ article }) => article));
  const hidden = new Set(entity.names.map(({ article }) => article).filter((article) => !shown.has(article)));
  return [...hidden].map((article) => ({ article, text: '', first: 0, why: 'withheld' }));
}

type Known = {
  keep: (id: string | null) => string | null;
  holds: (article: string, text: string) => boolean;
};
type Reading = Comparison['claims'][number]['apparatus'][number]['readings'][number];

/** The words of an article that any page may print. */
function toPublishedWords(article: ComparedArticle, { claims }: Comparison): string {
  if (article.publish === 'full') return article.text.value ?? '';
  const { outlet, headline, byline, dateline, credit } = article;
  const parts = [outlet, headline, byline, dateline, credit].map((part) => part?.text ?? '');
  const passages = claims.flatMap((claim) =>
    [...claim.passages, ...claim.possiblyRelated]
      .filter((one) => one.article === article.id)
      .map(({ exact }) => exact),
  );
  return [...parts, ...passages].join('\n');
}

function publishPeople(article: ComparedArticle, { keep, holds }: Known): ComparedArticle {
  if (article.publish === 'full') return article;
  const resolve = (text: string | null | undefined): string | null =>
    text !== undefined && text !== null && holds(article.id, text) ? text : null;
  return {
    ...article,
    quotations: article.quotations.map((one) => {
      if (one.speaker === null || !holds(article.id, one.speaker.text)) return { ...one, speaker: null };
      const { entity, resolved } = one.speaker;
      return { ...one, speaker: { ...one.speaker, entity: keep(entity), resolved: resolve(resolved) } };
    }),
    attributions: article.attributions.map((one) =>
      one.source === null
        ? one
        : {
            ...one,
            source: {
              ...one.source,
              entity: keep(one.source.entity),
              resolved: resolve(one.source.resolved),
            },
          },
    ),
    names: article.names.filter(({ entity }) => keep(entity) !== null),
  };
}

function publishReading(reading: Reading, { keep, holds }: Known): Reading[] {
  if (reading.kind === 'name') return keep(reading.entity) === null ? [] : [reading];
  if (reading.kind !== 'attribution' || reading.source === null) return [reading];
  const { entity, resolved } = reading.source;
  const isHeld = resolved !== undefined && resolved !== null && holds(reading.article, resolved);
  const source = { ...reading.source, entity: keep(entity), resolved: isHeld ? resolved : null };
  return [{ ...reading, source }];
}
