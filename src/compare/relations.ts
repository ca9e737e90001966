import { countWords, holdsWords, toSameWordsRatio, type WordedPassage } from '../diff/word-differences.ts';
import type { Entity } from '../model/article.ts';
import type { ApparatusEntry, Passage, Reading, Relation } from '../model/comparison.ts';
import type { RelationKind } from '../model/kinds.ts';
import type { ClaimLink, Link } from '../model/links.ts';
import { findAddedDetail } from './added-details.ts';
import { type DifferenceRules, haveDifferentKeys } from './claim-to-read.ts';
import { DIFFERENCE_KINDS } from './difference-kinds.ts';
import { letterOf, type PassagePair } from './passage-pairs.ts';
import { sayReading } from './reading-words.ts';
import type { StoryArticles } from './story-articles.ts';

type RelationInput = {
  /** With whether their passages answer alike, where that is known. */
  links: readonly (Link & Partial<Pick<ClaimLink, 'agreement'>>)[];
  passages: readonly Passage[];
  apparatus: readonly ApparatusEntry[];
  articles: StoryArticles;
  /** By id. */
  entities: ReadonlyMap<string, Entity>;
  /** What the apparatus compares. */
  kinds?: readonly DifferenceRules[];
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
export function toRelations({
  links,
  passages,
  apparatus,
  articles,
  entities,
  kinds = DIFFERENCE_KINDS,
}: RelationInput): Relation[] {
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  return chooseLinks(links).flatMap((link) => {
    const [a, b] = [byId.get(link.a), byId.get(link.b)];
    if (a === undefined || b === undefined) return [];
    const pair = { a, b, articles, entities };
    const found = [
      toWording(pair, link.agreement === 'same'),
      ...apparatus.flatMap((entry) => {
        const rules = kinds.find(({ words }) => words.kind === entry.kind);
        return rules === undefined ? [] : toDifference(entry, rules, pair);
      }),
      ...findAddedDetail(pair, apparatus),
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

type Described = { kind: RelationKind; detail: string };

const toHeld = (more: string, less: string): Described => ({
  kind: 'same-wording',
  detail: `${more} has all words of ${less}, and others beside them.`,
});

/** True when the one passage holds the other, which is more than a word or two. */
const hasAllWordsOf = (whole: WordedPassage, part: WordedPassage): boolean =>
  countWords(part.text, part.span) >= HELD_MIN_WORDS && holdsWords(whole, part);

/** From so many words on it is worth saying that another passage has all of them. */
const HELD_MIN_WORDS = 4;

function toWording({ a, b, articles }: PassagePair, isSame: boolean): Described {
  const mine = { text: articles.get(a.article).text, span: a };
  const theirs = { text: articles.get(b.article).text, span: b };
  const ratio = toSameWordsRatio(mine, theirs);
  const [left, right] = [letterOf(a, articles), letterOf(b, articles)];
  if (ratio === 1) return { kind: 'same-wording', detail: `${left} and ${right} use the same words.` };
  if (hasAllWordsOf(mine, theirs)) return toHeld(left, right);
  if (hasAllWordsOf(theirs, mine)) return toHeld(right, left);
  const percent = `${Math.floor(ratio * 100)} %`;
  return ratio >= SAME_WORDING_MIN_RATIO
    ? {
        kind: 'same-wording',
        detail: `${left} and ${right} share ${percent} of their words, in the same order.`,
      }
    : {
        kind: 'reworded',
        detail: `${left} and ${right} ${isSame ? 'say the same in other words' : 'word it differently'}.`,
      };
}

function toDifference(
  entry: ApparatusEntry,
  { words: { relations }, sayReading: say = sayReading, areAlike }: DifferenceRules,
  { a, b, articles }: PassagePair,
): Described[] {
  const left = entry.readings.filter((reading) => reading.passage === a.id);
  const right = entry.readings.filter((reading) => reading.passage === b.id);
  if (left.length === 0 || right.length === 0 || !haveDifferentKeys([...left, ...right])) return [];
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
