import { findWords } from '../../align/words/words.ts';
import type { AnnotatedArticle, Sentence } from '../../model/article.ts';
import { overlaps, type Span } from '../../model/span.ts';
import { findMedia, type Where } from '../words/media.ts';
import { withoutSpans } from '../words/without-spans.ts';

type Asked = {
  where: Where;
  /** The words that tell it: “in an email”. */
  words: string;
  /** The id of who says it. */
  speaker: string;
  /** Where the article has him say it. */
  passages: readonly Span[];
};

/** Papers, posts and occasions that tell where somebody spoke wherever they stand. Source: English news manuals on attribution, listed by hand; kinds alone, no outlet and no service. */
const OCCASION =
  /(?<!\p{L})(?:statements?|letters?|memos?|memorandum|notes?|e-?mail(?:s|ed)?|messages?|tweet(?:s|ed|ing)?|post(?:s|ed|ing|ings)?|blogs?|op-eds?|online|transcripts?|interview(?:s|ed)?|broadcasts?|radio|television|tv|podcasts?|conferences?|briefings?|reporters?|journalists?|speech(?:es)?|speaking|spoke|address(?:ed|ing)|remarks|rall(?:y|ies)|testimony|testif\p{L}+|appearing|phone|telephone|conversations?|wr(?:ote|ites?|itten|iting))(?!\p{L})/iu;

/** Others that news is about itself: they tell it only behind a preposition, “at the hearing”. */
const OCCASION_AFTER =
  /(?<!\p{L})(?:in|on|at|during|via|through|by|over|from|before|with|outside|after) (?:[\p{L}’'-]{1,20} ){0,4}(?:releases?|columns?|essays?|books?|memoirs?|websites?|pages?|accounts?|videos?|recordings?|ads?|filings?|papers|documents|lawsuits?|complaints?|affidavits?|indictments?|shows?|program(?:me)?s?|address(?:es)?|events?|sermons?|hearings?|debates?|floor|podium|stage|crowds?|audiences?|supporters|appearances?|calls?|meetings?|lunch(?:eon)?|dinner|breakfast|fund-?raisers?|forums?|panels?|conventions?)(?!\p{L})/iu;

/** “told the board”, “tells a crowd”. */
const TELLING = /(?<!\p{L})(?:told|tells?|telling)(?!\p{L})/iu;
const SAYING =
  /(?<!\p{L})(?:sa(?:id|ys?|ying)|add(?:s|ed|ing)|repl(?:ies|ied|ying)|declar(?:es|ed|ing)|explain(?:s|ed|ing)|insist(?:s|ed|ing)|argu(?:es|ed|ing)|warn(?:s|ed|ing)|announc(?:es|ed|ing)|not(?:es|ed|ing)|remark(?:s|ed|ing)|confirm(?:s|ed|ing))(?!\p{L})/giu;
/** Right after such a verb: “said quietly at the quay”. */
const PLACE_AFTER =
  /^\s*(?:\p{Ll}{2,12}ly\s)?(?:on|at|in|via|by|during|from|through|over|before|to|outside|inside|while|as)\s/iu;
/** “At the quay, …”, “As she left the quay, …”. */
const PLACE_OPENING =
  /^[“"'\s]*(?:on|at|in|via|during|from|through|over|outside|inside|while|as)\s[^,;:“”"]{2,60},/iu;

/**
 * True when an article may tell in some form where somebody said something: any paper, post, occasion or place stands in the paragraph of what he says in it, right beside that, or in a sentence that cites
 * him; or a sentence that names him has the words, or others for a place of the same sort. What another says beside it is his own saying.
 */
export function mayTellWhere(article: AnnotatedArticle, asked: Asked): boolean {
  const { text, sentences, names } = article;
  const head = findWords(asked.words).at(-1)?.stem;
  const isNamed = (one: Sentence): boolean =>
    names.some((name) => name.entity === asked.speaker && overlaps(name, one));
  const near = findNear(article, asked).filter((one) => isNamed(one) || !isOfAnother(one, article, asked));
  return (
    near.some((one) => tellsPlace(one, article)) ||
    [...near, ...sentences.filter(isNamed)].some(
      (one) =>
        findWords(text, one).some(({ stem }) => stem === head) ||
        findMedia(one, article).some(({ where }) => where === asked.where),
    )
  );
}

/** True for a sentence that cites another person or body, and holds nothing of what is asked of. */
const isOfAnother = (
  sentence: Sentence,
  { attributions }: AnnotatedArticle,
  { speaker, passages }: Asked,
): boolean =>
  !passages.some((passage) => overlaps(passage, sentence)) &&
  attributions.some(
    ({ source, cue }) =>
      source?.entity != null && source.entity !== speaker && cue !== null && overlaps(cue, sentence),
  );

/** The paragraphs of what he says, the sentences right beside them, and all sentences that cite him. */
function findNear(
  { sentences, attributions, quotations }: AnnotatedArticle,
  { speaker, passages }: Asked,
): Sentence[] {
  const blocks = new Set(
    sentences.flatMap((one) => (passages.some((passage) => overlaps(passage, one)) ? [one.block] : [])),
  );
  const isOwn = (one: Sentence | undefined): boolean => one !== undefined && blocks.has(one.block);
  const cues = [
    ...attributions.flatMap(({ source, cue }) => (source?.entity === speaker ? [cue] : [])),
    ...quotations.flatMap(({ speaker: who, cue }) => (who?.entity === speaker ? [cue] : [])),
  ].flatMap((cue) => cue ?? []);
  return sentences.filter(
    (one, index) =>
      isOwn(one) ||
      isOwn(sentences[index - 1]) ||
      isOwn(sentences[index + 1]) ||
      cues.some((cue) => overlaps(cue, one)),
  );
}

/** True for a sentence that names a paper, a post, an occasion or a place of saying, outside what is quoted in it. */
function tellsPlace(sentence: Sentence, article: AnnotatedArticle): boolean {
  const quoted = article.quotations.filter(({ kind }) => kind === 'full');
  const words = withoutSpans(article.text, sentence, [...quoted, ...article.timeframes]);
  return (
    OCCASION.test(words) ||
    OCCASION_AFTER.test(words) ||
    TELLING.test(words) ||
    PLACE_OPENING.test(words) ||
    [...words.matchAll(SAYING)].some(({ index, 0: verb }) =>
      PLACE_AFTER.test(words.slice(index + verb.length)),
    )
  );
}
