import type { AnnotatedArticle } from '../../model/article.ts';
import { findOverlapping, overlaps, type Span, sliceSpan } from '../../model/span.ts';
import type { StoryArticles } from '../words/story-articles.ts';
import { toToldWords } from '../words/told-words.ts';
import type { Told } from './attribution-tellings.ts';
import { CAPITALS } from './source-signs.ts';

/** Fewest telling words in common by which a sentence may tell what another does. */
const SAME_MIN_WORDS = 2;

/** Fewest telling words in common for a sentence beside another to tell what that one does: two or three are in common by the matter alone. */
const BESIDE_MIN_WORDS = 4;

const isToldIn = (left: ReadonlySet<string>, right: ReadonlySet<string>): boolean =>
  left.intersection(right).size >= BESIDE_MIN_WORDS;

const tellAlike = (left: ReadonlySet<string>, right: ReadonlySet<string>): boolean =>
  left.intersection(right).size >= SAME_MIN_WORDS;

/**
 * The second look at two sources: true where the article of one cites the source of the other as well, for much the same, in whatever sentence; where that source is the other article's own outlet; or
 * where one source is a person whom an article describes as the other does without a name.
 */
export const mayHaveBoth = (one: Told, other: Told, articles: StoryArticles): boolean =>
  [
    [one, other],
    [other, one],
  ].some(
    ([mine, theirs]) =>
      mine !== undefined &&
      theirs !== undefined &&
      mine.reading.voice !== 'own' &&
      (isCitedIn(mine, theirs, articles) ||
        isOutletOf(mine, articles.get(theirs.reading.article)) ||
        isDescribedAs(mine, theirs, articles)),
  );

function isCitedIn({ source, words }: Told, { reading, ...other }: Told, articles: StoryArticles): boolean {
  const { attributions, text, sentences } = articles.get(reading.article);
  return attributions.some(({ source: cited, cue }) => {
    if (cited === null || cue === null) return false;
    const isSame =
      (cited.entity !== null && source.entities.has(cited.entity)) ||
      areOneName(source.named, toNamed(sliceSpan(text, cited)));
    const sentence = isSame && sentences.find((each) => overlaps(each, cue));
    const told = sentence ? toToldWords(text, sentence, [cited, cue]) : new Set<string>();
    return tellAlike(told, words) && tellAlike(told, other.words);
  });
}

const toNamed = (words: string): ReadonlySet<string> => new Set(words.match(CAPITALS));

/** True where an article states that it is of the outlet or the agency that a source names. */
const isOutletOf = ({ source }: Told, { outlet, credit, dateline }: AnnotatedArticle): boolean => {
  // “The Agency contributed to this report” tells of no sentence that it is the agency's.
  const agency = dateline !== null && credit !== null && dateline.text.includes(credit.text) ? credit : null;
  return [outlet, agency].some((part) => areOneName(source.named, toNamed(part?.text ?? '')));
};

/** True where all words of the shorter name stand in the other: “the Gazette”, “the Fenwick Gazette”; not “the Fenwick Herald”. */
const areOneName = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size > 0 && other.size > 0 && (one.isSubsetOf(other) || other.isSubsetOf(one));

/** True where the words by which one article describes a source stand in a sentence that names the person whom the other cites, or right beside one: in whatever article of the story. */
function isDescribedAs(
  { source }: Told,
  { source: described, reading }: Told,
  articles: StoryArticles,
): boolean {
  if (reading.voice !== 'unnamed' || described.words.size === 0) return false;
  return articles.list.some(({ text, names, sentences }) =>
    sentences.some((sentence, at) => {
      const isNamed = findOverlapping(names, sentence).some(
        ({ entity }) => articles.isPerson(entity) && source.entities.has(entity),
      );
      const beside = sentences.slice(Math.max(0, at - 1), at + 2);
      return (
        isNamed && described.words.isSubsetOf(new Set(beside.flatMap((one) => [...toToldWords(text, one)])))
      );
    }),
  );
}

/** True where the sentence before a passage, or the one after it, cites somebody for much the same: what the article tells there by itself is what that one says. */
export function isCitedBeside(passage: Span, { text, sentences }: AnnotatedArticle): boolean {
  const told = toToldWords(text, passage);
  const own = sentences.flatMap((sentence, at) => (overlaps(sentence, passage) ? [at] : []));
  const beside = [(own[0] ?? 0) - 1, (own.at(-1) ?? -1) + 1];
  return beside.some((at) => {
    const sentence = sentences[at];
    return sentence !== undefined && sentence.voice !== 'own' && isToldIn(toToldWords(text, sentence), told);
  });
}
