import { toSameWordsRatio } from '../diff/word-differences.ts';
import type { Entity } from '../model/article.ts';
import type { ApparatusEntry, Passage, Reading, Relation } from '../model/comparison.ts';
import type { RelationKind } from '../model/kinds.ts';
import type { Link } from '../model/links.ts';
import { findAddedDetail } from './added-details.ts';
import { haveDifferentKeys } from './claim-to-read.ts';
import { areNamesCompatible } from './matching-names.ts';
import { letterOf, type PassagePair } from './passage-pairs.ts';
import { quoteReading } from './reading-words.ts';
import type { StoryArticles } from './story-articles.ts';

type RelationInput = {
  links: readonly Link[];
  passages: readonly Passage[];
  apparatus: readonly ApparatusEntry[];
  articles: StoryArticles;
  /** By id. */
  entities: ReadonlyMap<string, Entity>;
};

/** Lowest share of the longer passage's words, equal and in order, at which two passages have the same wording. */
const SAME_WORDING_MIN_RATIO = 0.9;

/** Most links of a claim that are described, the strongest first: a claim of a hundred articles has thousands. */
const MAX_DESCRIBED_LINKS = 150;

/**
 * Describes how linked passages stand to each other, in sentences of fact made of letters, counts and verbatim words.
 *
 * `contrary` is never given: no measurement shows that negation or an opposite verb tells it with enough precision, so such passages are “reworded”.
 *
 * @returns for each link in turn first its wording, then what differs, then what one adds
 */
export function toRelations({ links, passages, apparatus, articles, entities }: RelationInput): Relation[] {
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  return chooseLinks(links).flatMap((link) => {
    const [a, b] = [byId.get(link.a), byId.get(link.b)];
    if (a === undefined || b === undefined) return [];
    const pair = { a, b, articles, entities };
    const found = [
      toWording(pair),
      ...apparatus.flatMap((entry) => toDifference(entry, pair)),
      ...findAddedDetail(pair, apparatus),
    ];
    return found.map(({ kind, detail }) => ({ kind, a: a.id, b: b.id, detail }));
  });
}

/** The strongest links, in the order in which they came. */
function chooseLinks(links: readonly Link[]): readonly Link[] {
  if (links.length <= MAX_DESCRIBED_LINKS) return links;
  const chosen = new Set([...links].sort((a, b) => b.score - a.score).slice(0, MAX_DESCRIBED_LINKS));
  return links.filter((link) => chosen.has(link));
}

type Described = { kind: RelationKind; detail: string };

function toWording({ a, b, articles }: PassagePair): Described {
  const ratio = toSameWordsRatio(
    { text: articles.get(a.article).text, span: a },
    { text: articles.get(b.article).text, span: b },
  );
  const [left, right] = [letterOf(a, articles), letterOf(b, articles)];
  if (ratio === 1) return { kind: 'same-wording', detail: `${left} and ${right} use the same words.` };
  const percent = `${Math.floor(ratio * 100)} %`;
  return ratio >= SAME_WORDING_MIN_RATIO
    ? {
        kind: 'same-wording',
        detail: `${left} and ${right} share ${percent} of their words, in the same order.`,
      }
    : { kind: 'reworded', detail: `${left} and ${right} word it differently.` };
}

/** What a difference is called when it can, and when it cannot be true of the same thing. */
const RELATION_KINDS: Readonly<
  Record<ApparatusEntry['kind'], { differs: RelationKind; compatible: RelationKind }>
> = {
  answer: { differs: 'contrary', compatible: 'reworded' },
  figure: { differs: 'figure-differs', compatible: 'figure-compatible' },
  timeframe: { differs: 'timeframe-differs', compatible: 'timeframe-overlaps' },
  attribution: { differs: 'attribution-differs', compatible: 'attribution-differs' },
  certainty: { differs: 'certainty-differs', compatible: 'certainty-differs' },
  quotation: { differs: 'quotation-differs', compatible: 'quotation-differs' },
  name: { differs: 'name-differs', compatible: 'name-differs' },
};

function toDifference(entry: ApparatusEntry, { a, b, articles }: PassagePair): Described[] {
  const left = entry.readings.filter((reading) => reading.passage === a.id);
  const right = entry.readings.filter((reading) => reading.passage === b.id);
  if (left.length === 0 || right.length === 0 || !haveDifferentKeys([...left, ...right])) return [];
  const words = (readings: readonly Reading[], passage: Passage): string =>
    readings.map((reading) => quoteReading(reading, articles.get(passage.article))).join(', ');
  // A title more or less, or another spelling, says nothing of how two passages stand to each other; the apparatus has it.
  if (entry.kind === 'name' && areNamesCompatible([...left, ...right].filter((one) => one.kind === 'name')))
    return [];
  if (words(left, a) === words(right, b)) return [];
  const kinds = RELATION_KINDS[entry.kind];
  return [
    {
      kind: entry.compatible ? kinds.compatible : kinds.differs,
      detail: `${letterOf(a, articles)}: ${words(left, a)}; ${letterOf(b, articles)}: ${words(right, b)}.`,
    },
  ];
}
