import type { Claim, Comparison } from '../../model/comparison.ts';
import type { Id } from '../../model/ids.ts';
import type { ArticleMark } from '../articles.ts';
import { countParagraphs, type Place, toPlaces, toStretches } from '../text/places.ts';
import { toWitnesses, type Witnesses } from '../text/witnesses.ts';

/** Where something stands in one article, and how much room it gets there; `path` draws it on a line 1,000 units long. */
export type ProminenceStrip = {
  mark: ArticleMark;
  path: string;
  /** How much of the article's text it is: “12 %”, “under 1 %”; '' when it is not there. */
  share: string;
  places: Place[];
  /** How many paragraphs the article has. */
  paragraphCount: number;
  /** What to say where it is not there. */
  absent: 'not found' | 'left open' | 'inside another claim';
};

/** A topic with one strip for each article. */
export type ProminenceRow = { id: string; label: string; strips: ProminenceStrip[] };

/** Gives a strip per article for each topic that has claims, topics in the editor's order. */
export function toTopicProminence(comparison: Comparison): ProminenceRow[] {
  const witnesses = toWitnesses(comparison);
  return comparison.topics
    .map(({ id, title }) => ({ id, label: title, strips: toStrips(findClaims(comparison, id), witnesses) }))
    .filter(({ strips }) => strips.some(({ places }) => places.length > 0));
}

/** Gives a strip per article for one claim. */
export const toClaimStrips = (comparison: Comparison, claim: Claim): ProminenceStrip[] =>
  toStrips([claim], toWitnesses(comparison));

const findClaims = ({ claims }: Comparison, topic: string): Claim[] =>
  claims.filter((claim) => claim.topic === topic);

const toStrips = (claims: readonly Claim[], witnesses: Witnesses): ProminenceStrip[] =>
  [...witnesses.values()].map(({ article, mark }) => {
    const spans = claims.flatMap(({ passages }) =>
      passages.filter((passage) => passage.article === article.id),
    );
    const { stretches, ratio } = toStretches(article, spans);
    return {
      mark,
      path: stretches.map(({ from, to }) => toStroke(from * 1000, to * 1000)).join(''),
      share: spans.length === 0 ? '' : toShare(ratio),
      places: toPlaces(article, spans),
      paragraphCount: countParagraphs(article),
      absent: findAbsence(claims, article.id),
    };
  });

/** A share that would be rounded to nothing is said to be small, not to be one percent. */
const toShare = (ratio: number): string => {
  const percent = Math.round(ratio * 100);
  return percent === 0 ? 'under 1 %' : `${percent} %`;
};

/** “Not found” is said of an article only where no claim may stand there. */
function findAbsence(claims: readonly Claim[], article: Id): ProminenceStrip['absent'] {
  if (claims.some(({ coverage }) => coverage.also.includes(article))) return 'inside another claim';
  return claims.some(({ coverage }) => coverage.perhaps.includes(article)) ? 'left open' : 'not found';
}

/** A stroke is at least six units long: less is not seen on a phone. */
function toStroke(from: number, to: number): string {
  const start = Math.min(Math.round(from), 994);
  return `M${start} 0h${Math.max(6, Math.round(to) - start)}`;
}
