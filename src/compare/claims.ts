import type { AlignedClaim } from '../model/alignment.ts';
import type { Entity } from '../model/article.ts';
import type { Claim, Passage } from '../model/comparison.ts';
import { type Id, toClaimId } from '../model/ids.ts';
import type { ClaimLink, Link } from '../model/links.ts';
import { bySpan } from '../model/span.ts';
import type { StorySettings } from '../model/story.ts';
import { toAbsences } from './absences/absences.ts';
import { createBesideReader } from './absences/beside.ts';
import { createMateFinder, type MateFinder } from './absences/claim-mates.ts';
import { createOverlookedTest } from './absences/overlooked.ts';
import { createSecondLook } from './absences/second-look.ts';
import { toClaimCoverage } from './coverage.ts';
import { findDetails } from './given/details.ts';
import { toAnswerEntries } from './kinds/answers.ts';
import { toHeading, toOtherHeadings } from './labels/headings.ts';
import { createLabelFinder } from './labels/labels.ts';
import { toClaimLinks } from './links/link-agreement.ts';
import { toRelations } from './links/relations.ts';
import { createQuotedFinder } from './quotations/quoted-elsewhere.ts';
import type { Saying } from './quotations/sayings.ts';
import type { DifferenceRules } from './readings/claim-to-read.ts';
import { createClaimFinder } from './rows/claim-places.ts';
import { type ComparedRow, createRowComparer, type RowComparer } from './rows/compared-rows.ts';
import { createCountedFinder } from './rows/counted-passages.ts';
import { type CountedClaim, countRow } from './rows/counted-rows.ts';
import { findListed, isNamedAlone } from './rows/listed-claims.ts';
import { findPins } from './rows/pins.ts';
import { withoutCrossheads } from './scraps/crossheads.ts';
import { isScrap, isSignature } from './scraps/scraps.ts';
import { isWorthAClaim } from './scraps/worth-a-claim.ts';
import { assignTopics } from './topics/topics.ts';
import { withHeadingWords } from './versions/heading-words.ts';
import { toVersionWords } from './versions/version-words.ts';
import { createContentReader } from './words/content.ts';
import type { StoryArticles } from './words/story-articles.ts';

type ClaimInput = {
  claims: readonly AlignedClaim[];
  articles: StoryArticles;
  entities: readonly Entity[];
  /** What articles quote, forms of one utterance together. */
  sayings: readonly (readonly Saying[])[];
  settings: StorySettings;
  /** Articles that may report another occasion. */
  otherOccasions: readonly Id[];
  /** In what the articles are compared. */
  kinds: readonly DifferenceRules[];
};

/**
 * Turns aligned groups of passages into the claims of a comparison.
 *
 * @returns claims in the order of their first passages: by article, then by place in its text
 */
export function toClaims(input: ClaimInput): Claim[] {
  const { articles, entities, settings, otherOccasions, kinds } = input;
  const contentOf = createContentReader(articles);
  const compareRow = createRowComparer({ articles, kinds, contentOf });
  const rows = toRows(input);
  const findQuoted = createQuotedFinder(input.sayings, articles, contentOf);
  const labels = createLabelFinder(articles, entities, contentOf);
  const ordered = toCountedClaims(rows, { ...input, contentOf, compareRow, findQuoted, labels }).sort(
    (a, b) => compareClaims(a.passages, b.passages, articles),
  );
  const ids = toUniqueIds(ordered);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const pins = findPins(
    ordered.map(({ row, isLeft }, index) => ({ id: ids[index] ?? '', passages: isLeft ? [] : row.passages })),
    settings.claims,
    articles,
  );
  const isListed = findListed(ordered, pins, input);
  const secondLook = createSecondLook(articles, contentOf);
  const findClaim = createClaimFinder(
    ordered.map((claim, at) => (isListed[at] === true ? claim : { passages: [] })),
    ids,
  );
  const topics = assignTopics({ claims: ordered, topics: settings.topics, articles });
  const findMates = createMateFinder(rows);
  const story = { articles, otherOccasions, kinds, byId, contentOf };
  const isOverlooked = createOverlookedTest(articles, contentOf, createBesideReader(ordered, articles));
  const readers = { secondLook, findClaim, findMates, findQuoted, isOverlooked };
  const context = { ...story, ...readers, compareRow, labels };
  return ordered.map((claim, index) => {
    const place = { id: ids[index] ?? '', pin: pins[index], topic: topics[index] ?? null };
    return toClaim(claim, { ...place, isListed: isListed[index] === true }, context);
  });
}

/** The aligned groups that may be claims, with their passages in the order of the articles. */
const toRows = ({ claims, articles, settings }: ClaimInput): AlignedClaim[] =>
  claims
    .map((claim) => withoutCrossheads(claim, articles))
    .filter(
      ({ passages }) =>
        (isOfSeveral(passages) && !passages.every(({ exact }) => isScrap(exact) || isSignature(exact))) ||
        isWorthOne(passages, { articles }) ||
        passages.some((passage) => isNamedAlone(passage, settings)),
    )
    .map((claim) => ({ ...claim, passages: orderPassages(claim.passages, articles) }));

/** The claims of aligned rows, each with the passages that count under its heading; `isLeft`: of passages that do not count under the heading of their row. */
function toCountedClaims(
  rows: readonly AlignedClaim[],
  input: ClaimInput & Pick<ClaimContext, 'contentOf' | 'compareRow' | 'findQuoted' | 'labels'>,
): (CountedClaim & { isLeft: boolean })[] {
  const { articles, entities, contentOf, compareRow, labels } = input;
  const rules = {
    findLabel: (row: Pick<AlignedClaim, 'passages' | 'links'>) =>
      labels.findLabel(canBeOutvoted(row) ? { ...row, outvoted: compareRow(row).outvoted } : row),
    findAnswering: (row: Pick<AlignedClaim, 'passages' | 'links'>) => toAnswering(compareRow(row)),
    findCounted: createCountedFinder(articles, contentOf, entities, input.findQuoted),
    isWorthAClaim: (passages: readonly Passage[]) => isWorthOne(passages, input),
  };
  return rows.flatMap((row) => countRow(row, rules).map((claim, at) => ({ ...claim, isLeft: at > 0 })));
}

/** False for two passages, or those of one article: to be outvoted takes one against two. What is left over of a row is mostly so, and need not be compared for it. */
const canBeOutvoted = ({ passages }: Pick<AlignedClaim, 'passages'>): boolean =>
  passages.length > 2 && isOfSeveral(passages);

/** The function that gives the passages (ids) that answer otherwise what one (id) answers: they contradict it, or give a figure where it gives another of the same. */
function toAnswering({ contradictions, apparatus }: ComparedRow): (id: string) => ReadonlySet<string> {
  const figures = apparatus.filter(
    ({ kind, differs, alike }) => kind === 'figure' && (differs || alike === true),
  );
  const groups = [
    ...contradictions.map(({ a, b }) => [a, b]),
    ...figures.map(({ readings }) => readings.map(({ passage }) => passage)),
  ];
  return (id) => new Set(groups.filter((ids) => ids.includes(id)).flat());
}

const isOfSeveral = (passages: readonly Passage[]): boolean =>
  new Set(passages.map(({ article }) => article)).size > 1;

const isWorthOne = (passages: readonly Passage[], { articles }: Pick<ClaimInput, 'articles'>): boolean =>
  passages.some((passage) => isWorthAClaim(passage, articles.get(passage.article)));

/** What the claims of a story are made with. */
type ClaimContext = Pick<ClaimInput, 'articles' | 'otherOccasions' | 'kinds'> & {
  byId: ReadonlyMap<Id, Entity>;
  contentOf: ReturnType<typeof createContentReader>;
  compareRow: RowComparer;
  labels: ReturnType<typeof createLabelFinder>;
  secondLook: ReturnType<typeof createSecondLook>;
  findClaim: ReturnType<typeof createClaimFinder>;
  findMates: MateFinder;
  findQuoted: ReturnType<typeof createQuotedFinder>;
  isOverlooked: ReturnType<typeof createOverlookedTest>;
};

/** What is known of a claim before it is compared: its id, what the editor pinned to it, its topic by rule, and whether pages list it. */
type Place = {
  id: Id;
  pin: ReturnType<typeof findPins>[number] | undefined;
  topic: Id | null;
  isListed: boolean;
};

function toClaim(claim: CountedClaim, place: Place, context: ClaimContext): Claim {
  const { articles, otherOccasions, byId: entities, contentOf, kinds } = context;
  const { passages, links, row, partly } = claim;
  const { apparatus, contradictions, ...compared } = context.compareRow(claim);
  const headed = { passages, heading: claim.label.passage, articles };
  const { versions, tied } = withHeadingWords(compared, headed);
  const claimLinks = toClaimLinks(links, { passages, ...versions, tied });
  const byEnds = new Map(claimLinks.map((link) => [toEnds(link), link]));
  const versionInput = { passages, ...versions, contradictions, articles, contentOf };
  const heading = toHeading(claim.label, place);
  const shown = { text: heading.label, passages: toHeadingPassages(heading, passages) };
  const { perhaps, ...missing } = toAbsences({ claim, heading: shown, ...context });
  const { absences } = missing;
  const story = { articles: articles.list.map(({ id }) => id), otherOccasions, absences, perhaps };
  return {
    ...heading,
    coverage: toClaimCoverage(passages, versions.versions, story),
    passages: row.passages,
    uncounted: row.passages.filter((one) => !place.isListed || !passages.includes(one)).map(({ id }) => id),
    partly: [...partly],
    ...versions,
    versionWords: toVersionWords(versionInput),
    contradictions,
    ...missing,
    links: row.links.map((link) => byEnds.get(toEnds(link)) ?? toOpen(link)),
    relations: toRelations({ links: claimLinks, passages, apparatus, articles, entities, partly, kinds }),
    apparatus: [...toAnswerEntries(versionInput), ...apparatus],
    details: findDetails({ passages, apparatus, articles }),
    ...(place.isListed && isOfSeveral(passages) ? toOtherHeadings(claim, context.labels) : {}),
  };
}

const toEnds = ({ a, b }: Link): string => `${a} ${b}`;

/** A link with a passage that is not counted: whether the two answer alike is not asked. */
const toOpen = (link: Link): ClaimLink => ({ ...link, agreement: 'open' });

/** The passages that a heading's words are from: the editor's may be from any. */
const toHeadingPassages = (
  { labelBy, labelPassage }: Pick<Claim, 'labelBy' | 'labelPassage'>,
  passages: readonly Passage[],
): readonly Passage[] => (labelBy === 'editor' ? passages : passages.filter(({ id }) => id === labelPassage));

const orderPassages = (passages: readonly Passage[], articles: StoryArticles): Passage[] =>
  [...passages].sort((a, b) => articles.indexOf(a.article) - articles.indexOf(b.article) || bySpan(a, b));

/** Orders two claims by their passages in turn; the claim with fewer passages first where one starts like the other. */
function compareClaims(a: readonly Passage[], b: readonly Passage[], articles: StoryArticles): number {
  for (const [index, left] of a.entries()) {
    const right = b[index];
    if (right === undefined) return 1;
    const order = articles.indexOf(left.article) - articles.indexOf(right.article) || bySpan(left, right);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** Ids by the rule of the model; claims that start with the same words of one article are told apart by their turn. */
function toUniqueIds(claims: readonly { passages: readonly Passage[] }[]): Id[] {
  const used = new Set<Id>();
  const turns = new Map<Id, number>();
  return claims.map(({ passages: [first] }) => {
    if (first === undefined) throw new Error('a claim has no passage; this is a bug in compare/');
    const own = toClaimId(first.article, first.exact);
    let id = own;
    for (let turn = turns.get(own) ?? 2; used.has(id); turn += 1) {
      id = toClaimId(first.article, `${first.exact}\n${turn}`);
      turns.set(own, turn + 1);
    }
    used.add(id);
    return id;
  });
}
