import type { AnnotatedArticle } from '../model/article.ts';
import type { Id } from '../model/ids.ts';
import { sliceSpan } from '../model/span.ts';
import { isStopWord, toWords } from './words.ts';

/** A shorter article gives too little to tell. */
const MIN_SENTENCES = 8;

/** Two articles cannot tell which of them is on the story's occasion. */
const MIN_ARTICLES = 3;

/** Quotations share words when so many telling words in a row are the same. */
const QUOTED_WORDS = 2;

/**
 * Articles that share no dated event, figure or quotation with any other article, while others do among themselves: they may report another
 * occasion. Only asked of articles long enough to tell, in stories of three articles or more.
 */
export function findOtherOccasions(articles: readonly AnnotatedArticle[]): Id[] {
  if (articles.length < MIN_ARTICLES) return [];
  const anchors = articles.map(toAnchors);
  const owners = new Map<string, number>();
  for (const set of anchors) for (const anchor of set) owners.set(anchor, (owners.get(anchor) ?? 0) + 1);
  const isAlone = anchors.map((set) => [...set].every((anchor) => owners.get(anchor) === 1));
  if (isAlone.filter((alone) => !alone).length < 2) return [];
  return articles
    .filter((article, index) => isAlone[index] === true && article.sentences.length >= MIN_SENTENCES)
    .map((article) => article.id);
}

/** What ties an article to its occasion: the days, amounts and quoted words that it gives. */
function toAnchors(article: AnnotatedArticle): Set<string> {
  const anchors = new Set<string>();
  for (const { from, to } of article.timeframes) {
    if (from !== undefined || to !== undefined) anchors.add(`time ${to ?? from}`);
  }
  for (const { value, unit } of article.figures) anchors.add(`figure ${value} ${unit}`);
  for (const quotation of article.quotations) {
    const stems = toWords(sliceSpan(article.text, quotation))
      .filter((word) => !isStopWord(word))
      .map((word) => word.stem);
    for (let at = 0; at + QUOTED_WORDS <= stems.length; at += 1) {
      anchors.add(`quotation ${stems.slice(at, at + QUOTED_WORDS).join(' ')}`);
    }
  }
  return anchors;
}
