import type { AnnotatedArticle, Entity } from '../../model/article.ts';
import type { Passage } from '../../model/comparison.ts';
import type { BlockKind } from '../../model/kinds.ts';
import { toNormalWords } from '../../model/normal-text.ts';
import { containsSpan, overlaps, type Span } from '../../model/span.ts';
import type { StorySettings } from '../../model/story.ts';
import { toPeople } from '../labels/each-stretch.ts';
import type { Label } from '../labels/label-readings.ts';
import { createOpenSignFinder } from '../labels/stands-alone.ts';
import type { StoryArticles } from '../words/story-articles.ts';
import type { CountedClaim } from './counted-rows.ts';

type Story = { articles: StoryArticles; entities: readonly Entity[]; settings: StorySettings };

/**
 * Tells which claims pages list: those of several articles whose heading says something, those that the editor names, and of the others those whose words can be read alone. None of the passages of the rest count: they are
 * sentences of their article, and no claims.
 *
 * @param pins  what the editor pinned to each of the claims, in their order
 */
export function findListed(
  claims: readonly Pick<CountedClaim, 'passages' | 'links' | 'label'>[],
  pins: readonly unknown[],
  { articles, entities, settings }: Story,
): boolean[] {
  const people = toPeople(entities);
  const findOpenSign = createOpenSignFinder(articles, people);
  const isRepeated = createRepeatFinder(claims);
  return claims.map((claim, at) => {
    const { passages, links, label } = claim;
    const headed = passages.find(({ id }) => id === label.passage);
    const isOfEditor =
      pins[at] !== undefined ||
      links.some(({ by }) => by === 'editor') ||
      passages.some((passage) => isNamedAlone(passage, settings));
    if (isOfEditor || headed === undefined) return true;
    const sign = findOpenSign(label, headed);
    const isOfSeveral = passages.some(({ article }) => article !== headed.article);
    return isOfSeveral
      ? sign === null || saysSomething(label, sign)
      : sign === null &&
          !isTitle(headed, articles.get(headed.article)) &&
          !(label.speaker === null && isOfPost(headed, articles.get(headed.article))) &&
          !isRepeated(headed);
  });
}

/** Makes the function that is true for a sentence that its article has a second time, once the first was asked for or stands in a row of several articles. */
function createRepeatFinder(
  claims: readonly Pick<CountedClaim, 'passages'>[],
): (passage: Passage) => boolean {
  const toKey = ({ article, exact }: Passage): string => `${article} ${toNormalWords(exact)}`;
  const inRows = claims.filter(({ passages }) => new Set(passages.map(({ article }) => article)).size > 1);
  const told = new Set(inRows.flatMap(({ passages }) => passages.map(toKey)));
  return (passage) => {
    const key = toKey(passage);
    const isTold = told.has(key);
    told.add(key);
    return isTold;
  };
}

const TITLES: ReadonlySet<BlockKind> = new Set(['headline', 'standfirst', 'crosshead']);

/** True for words of a headline or a crosshead: it announces what the text below tells, and may state nothing. */
const isTitle = (passage: Span, { sentences, blocks }: AnnotatedArticle): boolean =>
  sentences.some((one) => overlaps(one, passage) && TITLES.has(blocks[one.block]?.kind ?? 'space'));

/** True for words of an embedded post without its signature, which comes after them: nobody who reads them alone knows whose they are. */
const isOfPost = (passage: Span, { attributions }: AnnotatedArticle): boolean =>
  attributions.some(
    ({ source, cue, content }) =>
      cue === null && source !== null && source.start >= content.end && containsSpan(content, passage),
  );

/** With these, and no words set before them, even what several articles have says nothing to who reads it alone: “She did that well.” */
const SAYS_NOTHING: ReadonlySet<string> = new Set(['person', 'adrift', 'they-of-nobody']);

/** True for a heading of several articles that can be read with the words set before it, or as what the speaker before it is quoted with, and is nobody's statement that would stand there as a report. */
const saysSomething = ({ text, before, speaker }: Label, sign: string): boolean => {
  if (sign === 'introduced') return speaker !== null;
  if (before !== null || !SAYS_NOTHING.has(sign)) return true;
  return sign === 'adrift' && speaker !== null && !OF_SOMEBODY.test(text);
};

/** Words for somebody else than who speaks. */
const OF_SOMEBODY = /(?<!\p{L})(?:he|him|his|she|hers?|they|them|theirs?)(?!\p{L})/iu;

/** True for a passage that the editor keeps apart by words that it holds: it stays a claim, however little it says. */
export const isNamedAlone = ({ exact }: Passage, { links }: StorySettings): boolean =>
  links.some(
    (link) =>
      'deny' in link &&
      link.deny.some(
        ({ words }) =>
          toNormalWords(exact).includes(toNormalWords(words)) && exact.length <= words.length * 2,
      ),
  );
