import type { Entity } from '../../model/article.ts';
import type { ApparatusEntry, Passage, Reading } from '../../model/comparison.ts';
import type { ClaimLink, Link } from '../../model/links.ts';
import type { Relation } from '../../model/relations.ts';
import { DIFFERENCE_KINDS } from '../kinds/difference-kinds.ts';
import type { DifferenceRules } from '../readings/claim-to-read.ts';
import { haveDifferentKeys } from '../readings/different-keys.ts';
import { sayReading } from '../readings/reading-words.ts';
import type { StoryArticles } from '../words/story-articles.ts';
import { letterOf, type PassagePair } from './passage-pairs.ts';
import { type Described, toWording } from './wording-relations.ts';

type RelationInput = {
  /** With whether their passages answer alike, where that is known. */
  links: readonly (Link & Partial<Pick<ClaimLink, 'agreement'>>)[];
  passages: readonly Passage[];
  apparatus: readonly ApparatusEntry[];
  articles: StoryArticles;
  /** By id. */
  entities: ReadonlyMap<string, Entity>;
  /** Passages (ids) that may report only a part of the claim: of their words nothing is said, unless they are known to say the same. */
  partly?: ReadonlySet<string>;
  /** What the apparatus compares. */
  kinds?: readonly DifferenceRules[];
};

/** Most links of a claim that are described, the strongest first: a claim of a hundred articles has thousands. */
const MAX_DESCRIBED_LINKS = 150;

/**
 * Describes how linked passages stand to each other, in sentences of fact made of letters, counts and verbatim words.
 *
 * `contrary` is never given: no measurement shows that negation or an opposite verb tells it with enough precision, so such passages are “reworded”, or nothing is said of their words.
 *
 * @returns for each link in turn first its wording, where that can be compared, then what differs
 */
export function toRelations({
  links,
  passages,
  apparatus,
  articles,
  entities,
  partly = new Set(),
  kinds = DIFFERENCE_KINDS,
}: RelationInput): Relation[] {
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  return chooseLinks(links).flatMap((link) => {
    const [a, b] = [byId.get(link.a), byId.get(link.b)];
    if (a === undefined || b === undefined) return [];
    const pair = { a, b, articles, entities };
    const isSame = link.agreement === 'same';
    const mayTellParts = !isSame && (partly.has(a.id) || partly.has(b.id));
    const wording = mayTellParts ? undefined : toWording(pair, isSame);
    const found = [
      ...(wording === undefined ? [] : [wording]),
      ...apparatus.flatMap((entry) => {
        const rules = kinds.find(({ words }) => words.kind === entry.kind);
        return rules === undefined ? [] : toDifference(entry, rules, pair);
      }),
    ];
    return found.map(({ kind, detail }) => ({ kind, a: a.id, b: b.id, detail }));
  });
}

/** The strongest links, in the order in which they came. */
function chooseLinks(links: RelationInput['links']): RelationInput['links'] {
  if (links.length <= MAX_DESCRIBED_LINKS) return links;
  const chosen = new Set([...links].sort((a, b) => b.score - a.score).slice(0, MAX_DESCRIBED_LINKS));
  return links.filter((link) => chosen.has(link));
}

function toDifference(
  entry: ApparatusEntry,
  { words: { relations }, sayReading: say = sayReading, areAlike }: DifferenceRules,
  { a, b, articles }: PassagePair,
): Described[] {
  const left = entry.readings.filter((reading) => reading.passage === a.id);
  const right = entry.readings.filter((reading) => reading.passage === b.id);
  // Two passages are not said to differ in what the claim's articles are not.
  if (!entry.differs || left.length === 0 || right.length === 0) return [];
  if (!haveDifferentKeys([...left, ...right]) || (entry.compatible && areOnOtherRungs(left, right)))
    return [];
  if (areAlike?.([...left, ...right], articles)) return [];
  const toWords = (readings: readonly Reading[], passage: Passage): string =>
    readings.map((reading) => say(reading, articles.get(passage.article).text)).join(', ');
  const [mine, theirs] = [toWords(left, a), toWords(right, b)];
  if (mine === theirs) return [];
  return [
    {
      kind: (entry.compatible ? relations.compatible : relations.differs).kind,
      detail: `${letterOf(a, articles)}: ${mine}; ${letterOf(b, articles)}: ${theirs}.`,
    },
  ];
}

/** True for passages of which one is told in the outlet's own voice and one as somebody's, or as hearsay: a claim is judged as a whole in that, not by two of its sentences. */
const areOnOtherRungs = (left: readonly Reading[], right: readonly Reading[]): boolean =>
  toVoices(left).isDisjointFrom(toVoices(right)) && toVoices(left).size > 0;

const toVoices = (readings: readonly Reading[]): ReadonlySet<string> =>
  new Set(readings.flatMap((one) => (one.kind === 'attribution' ? [one.voice] : [])));
