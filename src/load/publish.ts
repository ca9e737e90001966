import { withoutUncounted } from '../compare/without-uncounted.ts';
import type { Part } from '../model/article.ts';
import type { Absence, Claim, ComparedArticle, Comparison, Passage } from '../model/comparison.ts';
import type { Detail } from '../model/relations.ts';
import type { Span } from '../model/span.ts';
import { type Excerpt, isPublished, toExcerpts } from './excerpt.ts';
import { createHeadingFinder, type HeadingPlace } from './headings.ts';
import { publishEntities } from './publish-entities.ts';

/**
 * The comparison as the site publishes it: of an article that the editor does not publish in full, its excerpt and the names of its parts are
 * left.
 *
 * Passages that do not count are left out: they are shown as sentences that may say a claim. A passage that is withheld keeps its place and has no words; a claim of which no passage is published is left out, and so is whatever tells
 * words, figures, speakers or names of withheld text. Pages, data, search and feed get this form alone. Offsets stay: they count in the
 * whole text.
 */
export function toPublished(whole: Comparison): Comparison {
  const comparison = withoutUncounted(whole);
  const excerpts = toExcerpts(comparison);
  if (excerpts.size === 0) return { ...comparison, claims: comparison.claims.map(withoutOtherHeadings) };
  const isShown: IsShown = (article, span) => {
    const excerpt = excerpts.get(article);
    return excerpt === undefined || isPublished(excerpt, span);
  };
  const findHeadings = createHeadingFinder(comparison.articles);
  const isQuoted = (article: string): boolean => excerpts.has(article);
  const claims = withoutLostLinks(
    comparison.claims.flatMap((claim) =>
      publishClaim(claim, { headings: findHeadings(claim), isShown, isQuoted }),
    ),
  );
  return publishEntities(
    {
      ...comparison,
      topics: comparison.topics.map((topic) => withoutLostClaims(topic, claims)),
      articles: comparison.articles.map((article) => withoutText(article, excerpts.get(article.id))),
      claims,
      // Messages to the editor quote the articles.
      diagnostics: [],
    },
    comparison,
  );
}

/** True when all of a span of an article is published. */
type IsShown = (article: string, span: Span) => boolean;

function withoutText(article: ComparedArticle, excerpt: Excerpt | undefined): ComparedArticle {
  if (excerpt === undefined) return article;
  const { value: _, ...text } = article.text;
  const inside = (span: Span): boolean => isPublished(excerpt, span);
  return {
    ...article,
    text,
    standfirst: keepInside(article.standfirst, inside),
    excerpt: { words: excerpt.words, of: excerpt.of, withheld: excerpt.withheld },
    quotations: article.quotations.map((one) => (inside(one) ? one : { ...one, speaker: null })),
    attributions: article.attributions.filter(({ content }) => inside(content)),
    figures: article.figures.filter(inside),
    timeframes: article.timeframes.filter(inside),
    names: article.names.filter(inside),
  };
}

/** A standfirst can be a paragraph of the article; the other parts are what a bibliography names. */
function keepInside(part: Part, inside: (span: Span) => boolean): Part {
  if (part === null || !('start' in part)) return part;
  return inside(part) ? part : null;
}

const withoutOtherHeadings = ({ otherHeadings: _, labelLeans: __, ...claim }: Claim): Claim => claim;

type Publishing = {
  headings: readonly HeadingPlace[];
  isShown: IsShown;
  /** True for an article that may only be quoted. */
  isQuoted: (article: string) => boolean;
};

/** The claim as it is published: under the first of its headings of which all words are, and none where no heading is. */
function publishClaim(whole: Claim, { headings, isShown, isQuoted }: Publishing): Claim[] {
  const claim = withoutOtherHeadings(whole);
  const shown = new Set(
    claim.passages.filter((passage) => isShown(passage.article, passage)).map(({ id }) => id),
  );
  const headed = headings.find(
    ({ article, spans, leans }) =>
      !(leans && isQuoted(article)) && spans.every((span) => isShown(article, span)),
  );
  if (headed === undefined || shown.size === 0) return [];
  const hasBoth = ({ a, b }: { a: string; b: string }): boolean => shown.has(a) && shown.has(b);
  return [
    {
      ...claim,
      ...headed.heading,
      passages: claim.passages.map((one) => publishPassage(one, { isShown })),
      contradictions: claim.contradictions.filter(hasBoth),
      relations: claim.relations.filter(hasBoth),
      links: claim.links.map((link) => (hasBoth(link) ? link : { ...link, reasons: [] })),
      apparatus: claim.apparatus.flatMap((entry) => publishEntry(entry, shown)),
      details: claim.details.flatMap((detail) => publishDetail(detail, shown)),
      absences: claim.absences.map((absence) => publishAbsence(absence, isShown)),
      possiblyRelated: claim.possiblyRelated.filter((one) => isShown(one.article, one)),
    },
  ];
}

/** The place of an absence's evidence stays, and so does that it is said there; words that are withheld go. */
function publishAbsence(absence: Absence, isShown: IsShown): Absence {
  const { article, nearest, within, reason } = absence;
  const isHidden = nearest !== null && !isShown(article, nearest);
  return {
    ...absence,
    nearest: isHidden ? null : nearest,
    reason: isHidden ? withoutQuoted(reason) : reason,
    within: within === null || isShown(article, within) ? within : { ...within, exact: '' },
  };
}

/** The words around a passage are published only where the whole article is. */
function publishPassage(passage: Passage, { isShown }: { isShown: IsShown }): Passage {
  const { article, start, end, prefix, suffix } = passage;
  if (!isShown(article, passage)) return { ...passage, exact: '', prefix: '', suffix: '' };
  const around = { start: start - prefix.length, end: end + suffix.length };
  return isShown(article, around) ? passage : { ...passage, prefix: '', suffix: '' };
}

type Entry = Claim['apparatus'][number];

/** What published passages give; a difference that only withheld words show is not told. */
function publishEntry(entry: Entry, shown: ReadonlySet<string>): Entry[] {
  const readings = entry.readings.filter(({ passage }) => shown.has(passage));
  if (readings.length === entry.readings.length) return [entry];
  if (readings.length === 0) return [];
  const isOne = new Set(readings.map(({ key }) => key)).size < 2;
  const published = { ...entry, readings, differs: entry.differs && !isOne };
  return [entry.alike === true ? { ...published, alike: !isOne } : published];
}

function publishDetail(detail: Detail, shown: ReadonlySet<string>): Detail[] {
  const [first, ...others] = detail.readings.filter(({ passage }) => shown.has(passage));
  return first === undefined ? [] : [{ ...detail, readings: [first, ...others] }];
}

const withoutQuoted = (reason: string): string => (reason.includes('“') ? '' : reason);

/** No absence leads to a claim that is left out. */
function withoutLostLinks(claims: readonly Claim[]): Claim[] {
  const ids = new Set(claims.map(({ id }) => id));
  return claims.map((claim) => ({
    ...claim,
    absences: claim.absences.map((absence) => {
      const { within } = absence;
      const isLost = within !== null && within.claim !== null && !ids.has(within.claim);
      return isLost ? { ...absence, within: { ...within, claim: null } } : absence;
    }),
  }));
}

/** No topic offers a claim that is left out. */
const withoutLostClaims = (
  topic: Comparison['topics'][number],
  claims: readonly Claim[],
): Comparison['topics'][number] =>
  topic.nearest === undefined
    ? topic
    : { ...topic, nearest: topic.nearest.filter((nearest) => claims.some(({ id }) => id === nearest)) };
