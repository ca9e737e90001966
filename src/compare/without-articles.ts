import type { ApparatusEntry, Claim, Comparison, Passage } from '../model/comparison.ts';
import type { Id } from '../model/ids.ts';
import type { Detail } from '../model/relations.ts';
import type { Utterance } from '../model/wording.ts';
import { findWithin, toCoverage } from './coverage.ts';
import { haveDifferentKeys } from './readings/different-keys.ts';

/**
 * The comparison of a story as it is where a reader leaves articles out: without their claims, passages and readings, and with every count again.
 *
 * Letters, ids of claims and what was set together stay as they are in the whole story, so that a link to a claim holds.
 *
 * @param out ids of the articles to leave out
 */
export function withoutArticles(comparison: Comparison, out: ReadonlySet<Id>): Comparison {
  const isIn = ({ article }: { article: Id }): boolean => !out.has(article);
  const articles = comparison.articles.filter(({ id }) => !out.has(id));
  const inStory = {
    articles: articles.map(({ id }) => id),
    otherOccasions: articles.filter(({ otherOccasion }) => otherOccasion).map(({ id }) => id),
  };
  return {
    ...comparison,
    articles,
    claims: comparison.claims.flatMap((claim) => toClaimWithout(claim, isIn, inStory)),
    utterances: comparison.utterances.flatMap((utterance) => toUtteranceLeft(utterance, isIn)),
    sharedWording: comparison.sharedWording.filter(({ a, b }) => !out.has(a) && !out.has(b)),
    tellings: comparison.tellings.map((ids) => ids.filter((id) => !out.has(id))).filter(hasSome),
  };
}

type IsIn = (item: { article: Id }) => boolean;
type InStory = Parameters<typeof toCoverage>[1];

const hasSome = (items: readonly unknown[]): boolean => items.length > 0;

/** An utterance in the articles that are left; words for its speaker go with their article. */
function toUtteranceLeft(utterance: Utterance, isIn: IsIn): Utterance[] {
  const variants = utterance.variants.filter(isIn);
  if (!isIn(utterance.base) || variants.length === 0) return [];
  const { speakerWords } = utterance;
  return [{ ...utterance, variants, speakerWords: speakerWords && isIn(speakerWords) ? speakerWords : null }];
}

/** A claim in the articles that are left; none where no passage of it is, or none whose words are published. */
function toClaimWithout(claim: Claim, isIn: IsIn, inStory: InStory): Claim[] {
  const passages = claim.passages.filter(isIn);
  const left = new Set(passages.map(({ id }) => id));
  if (!passages.some(hasWords)) return [];
  const both = ({ a, b }: { a: string; b: string }): boolean => left.has(a) && left.has(b);
  const absences = claim.absences.filter(isIn);
  const possiblyRelated = claim.possiblyRelated.filter(isIn);
  const kept = toVersionsLeft(claim, passages);
  return [
    {
      ...claim,
      ...toLabelLeft(claim, passages),
      ...kept,
      passages,
      absences,
      possiblyRelated,
      versionWords: claim.versionWords.filter(isIn),
      contradictions: claim.contradictions.filter(both),
      links: claim.links.filter(both),
      relations: claim.relations.filter(both),
      apparatus: claim.apparatus.flatMap((entry) => toEntryLeft(entry, isIn)),
      details: claim.details.flatMap((detail) => toDetailLeft(detail, isIn)),
      coverage: toCoverage(
        {
          passages,
          versions: kept.versions,
          also: findWithin(absences),
          perhaps: claim.coverage.perhaps.filter((article) => isIn({ article })),
        },
        inStory,
      ),
    },
  ];
}

/** The versions of a claim with the passages that are left, the one of most articles first. */
function toVersionsLeft(claim: Claim, passages: readonly Passage[]) {
  const articleOf = new Map(passages.map(({ id, article }) => [id, article]));
  const versions = claim.versions.flatMap((ids, index) => {
    const [first, ...others] = ids.filter((id) => articleOf.has(id));
    if (first === undefined) return [];
    const own: [string, ...string[]] = [first, ...others];
    const size = new Set(own.map((id) => articleOf.get(id))).size;
    const left = new Set(own.flatMap((id) => articleOf.get(id) ?? []));
    const known = (claim.versionAgreeing[index] ?? []).filter((id) => left.has(id));
    const agreeing = known.length > 1 ? known : [];
    const agreement = size === 1 ? 'one-article' : agreeing.length === size ? 'same' : 'worded-differently';
    return [{ own, size, agreement, agreeing } as const];
  });
  const sorted = versions.sort((a, b) => b.size - a.size);
  return {
    versions: sorted.map(({ own }) => own),
    versionAgreement: sorted.map(({ agreement }) => agreement),
    versionAgreeing: sorted.map(({ agreeing }) => agreeing),
  };
}

/** A withheld passage keeps its place, without words. */
const hasWords = ({ exact }: Passage): boolean => exact !== '';

/** A label whose article is left out gives way to the words of the first article that is left and may be quoted. */
function toLabelLeft(
  claim: Claim,
  passages: readonly Passage[],
): Pick<Claim, 'label' | 'labelPassage' | 'labelSpeaker' | 'labelPronoun' | 'labelIsPiece' | 'labelBefore'> {
  const first = passages.find(hasWords);
  const stands = claim.labelBy === 'editor' || passages.some(({ id }) => id === claim.labelPassage);
  if (stands || first === undefined) return claim;
  return {
    label: first.exact,
    labelPassage: first.id,
    labelSpeaker: null,
    labelPronoun: null,
    labelIsPiece: false,
    labelBefore: null,
  };
}

function toDetailLeft(detail: Detail, isIn: IsIn): Detail[] {
  const [first, ...others] = detail.readings.filter(isIn);
  const [lacking, ...more] = detail.without.filter((article) => isIn({ article }));
  if (first === undefined || lacking === undefined) return [];
  return [{ ...detail, readings: [first, ...others], without: [lacking, ...more] }];
}

function toEntryLeft(entry: ApparatusEntry, isIn: IsIn): ApparatusEntry[] {
  const readings = entry.readings.filter(isIn);
  if (readings.length === 0) return [];
  const without = entry.without.filter((article) => isIn({ article }));
  // What some name and another does not.
  const isOneSided = !haveDifferentKeys(entry.readings) && without.length > 0;
  const differs = entry.differs && (isOneSided || haveDifferentKeys(readings));
  const left = { ...entry, readings, differs, compatible: entry.compatible || !differs, without };
  return [entry.alike === true ? { ...left, alike: isOneSided || haveDifferentKeys(readings) } : left];
}
