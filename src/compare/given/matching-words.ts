import { findWords } from '../../align/words/words.ts';
import { LONG_TITLES } from '../../annotate/lexicon/people-words.ts';
import { isFunctionWord } from '../../diff/function-words.ts';
import type { AnnotatedArticle, Quotation } from '../../model/article.ts';
import { isPointing } from '../../model/function-words.ts';
import { onceEach } from '../../model/once.ts';
import { sliceSpan } from '../../model/span.ts';
import type { ReadingOf } from '../readings/readings.ts';
import type { StoryArticles } from '../words/story-articles.ts';
import { areCutsOfOne, toStretches } from './quoted-cuts.ts';
import { areSpelledOtherwise, areWrittenAsOne, toStems } from './quoted-spellings.ts';

type QuotationReading = ReadingOf<'quotation'>;

/** Lowest share of the shorter quotation's telling words that two forms of one utterance have in common. */
const SAME_UTTERANCE_MIN_RATIO = 0.5;

/** Fewest equal words in a row that two known speakers who differ are quoted with for the two to be forms of one. */
const OTHER_SPEAKER_RUN_WORDS = 8;

/** The same where one speaker is known and the other is described (“the harbour master”): he may be that one or another. */
const DESCRIBED_RUN_WORDS = 4;

/** Finds quotations that are forms of the same words; of two known speakers only where a long run of words is the same, of a known and a described one where some words are. */
export function createQuotationMatch(articles: StoryArticles) {
  const speakerOf = ({ article, quotation }: QuotationReading): Quotation['speaker'] =>
    articles.get(article).quotations.find(({ id }) => id === quotation)?.speaker ?? null;
  return {
    score(a: QuotationReading, b: QuotationReading): number {
      const [left, right] = [speakerOf(a), speakerOf(b)];
      const shortest = Math.min(a.key.split(' ').length, b.key.split(' ').length);
      if (areOthers(left, right) && !haveLongRun(a.key, b.key)) return 0;
      const mayBeOthers = isDescribedBeside(left, right) || isDescribedBeside(right, left);
      if (mayBeOthers && !haveLongRun(a.key, b.key, Math.min(DESCRIBED_RUN_WORDS, shortest))) return 0;
      return matchQuotations.score(a, b);
    },
  };
}

export const areOthers = (left: Quotation['speaker'], right: Quotation['speaker']): boolean =>
  left?.entity != null && right?.entity != null && left.entity !== right.entity;

export const isDescribedBeside = (described: Quotation['speaker'], known: Quotation['speaker']): boolean =>
  described !== null && described.entity === null && !isPointing(described.text) && known?.entity != null;

/** True when so many words in a row of one key are in the other as well. */
export function haveLongRun(a: string, b: string, length: number = OTHER_SPEAKER_RUN_WORDS): boolean {
  const words = a.split(' ');
  const whole = ` ${b} `;
  return words.some(
    (_, at) => at + length <= words.length && whole.includes(` ${words.slice(at, at + length).join(' ')} `),
  );
}

/** Tells how much of the shorter quotation's telling words the other has, times their number: of two pieces of a long quotation the longer one answers it, however exact the shorter is. */
export const matchQuotations = {
  score(a: Pick<QuotationReading, 'key'>, b: Pick<QuotationReading, 'key'>): number {
    const [left, right] = [toTellingWords(a.key), toTellingWords(b.key)];
    const ratio = toSharedRatio(left, right);
    const shortest = Math.min(new Set(left).size, new Set(right).size);
    return ratio >= SAME_UTTERANCE_MIN_RATIO ? ratio * ratio * shortest : 0;
  },
};

const toTellingWords = (key: string): string[] => {
  const words = key.split(' ');
  const telling = words.filter((word) => !isFunctionWord(word));
  return telling.length > 0 ? telling : words;
};

function toSharedRatio(a: readonly string[], b: readonly string[]): number {
  const others = new Set(b);
  const shared = new Set(a.filter((word) => others.has(word))).size;
  return shared / Math.max(1, Math.min(new Set(a).size, others.size));
}

/** Words that a quotation begins with and that say nothing by themselves. */
const OPENING = /^(?:and|but|so|well|because|that|now|yet|or)\s/u;

/**
 * True when articles quote other words. Fewer of the same, another cut, a word less at the start and another spelling of a title are no difference.
 */
export function areQuotedOtherwise(readings: readonly QuotationReading[], articles: StoryArticles): boolean {
  const forms = [...Map.groupBy(readings, ({ article }) => article)].map(([article, own]) => ({
    article,
    stretches: own.flatMap((reading) => toForms(reading, articles)),
  }));
  return forms.some((mine, index) =>
    forms
      .slice(index + 1)
      .some(
        (theirs) =>
          !areCutsOfOne(mine.stretches, theirs.stretches) &&
          !areWrittenAsOne(mine.stretches, theirs.stretches) &&
          !areSpelledOtherwise(mine.stretches.join(' '), theirs.stretches.join(' ')) &&
          !isQuotedBy(articles.get(theirs.article), mine.stretches) &&
          !isQuotedBy(articles.get(mine.article), theirs.stretches),
      ),
  );
}

/** The words of a quotation in the forms that are compared, stretch by stretch. */
const toForms = ({ article, start, end }: QuotationReading, articles: StoryArticles): string[] =>
  toComparedStretches(sliceSpan(articles.get(article).text, { start, end }));

const toComparedStretches = (words: string): string[] =>
  toStretches(words)
    .map((stretch) => toStems(withoutFillers(`${toPlainForm(toKeyOf(stretch))} `)))
    .filter((form) => form !== '');

/** Quotations without those that only repeat a piece of what their article quotes at length in another place: the piece says nothing of how the article quotes the words. */
export const withoutRepeated = (
  readings: readonly QuotationReading[],
  articles: StoryArticles,
): QuotationReading[] =>
  readings.filter(
    ({ article, key, quotation }) =>
      !toQuotedWords(articles.get(article)).some(
        ({ id, words }) => id !== quotation && words.length > key.length && ` ${words} `.includes(` ${key} `),
      ),
  );

/** True when an article quotes all of these words anywhere. */
function isQuotedBy(article: AnnotatedArticle, stretches: readonly string[]): boolean {
  const all = toQuotedWords(article).flatMap((quoted) => quoted.stretches);
  return stretches.every((one) => all.some((other) => ` ${other} `.includes(` ${one} `)));
}

/** The words of each quotation of an article, as they are compared: once for all claims that it tells. */
const toQuotedWords = onceEach(({ text, quotations }: AnnotatedArticle) =>
  quotations.map((quotation) => {
    const words = sliceSpan(text, quotation);
    return { id: quotation.id, words: toKeyOf(words), stretches: toComparedStretches(words) };
  }),
);

const toKeyOf = (words: string): string =>
  findWords(words.replaceAll(/[[\]]/gu, ''))
    .map(({ form }) => form)
    .join(' ');

/** Words in the form in which they are compared: contractions and short titles in full, without a word that only opens. */
export const toPlainForm = (key: string): string =>
  withoutContractions(key)
    .replace(OPENING, '')
    .split(' ')
    .map((word) => LONG_TITLES.get(word) ?? word)
    .join(' ');

/** Words that writing down the same speech sets, shortens or leaves out: “has made it clear”, “made it clear”; “it is”, “it’s”. */
const FILLERS = /\b(?:has|have|had|is|that|an?|the|and|so|well|just)\s/gu;

const withoutFillers = (form: string): string => form.replace(FILLERS, '');

/** True when each quotation's words stand, without a gap, in the longest one: forms that were cut but not changed. */
export function areQuotationsCompatible(readings: readonly QuotationReading[]): boolean {
  const forms = readings.map(({ key }) => withoutContractions(key));
  const longest = forms.reduce((best, form) => (form.length > best.length ? form : best), '');
  return forms.every((form) => ` ${longest} `.includes(` ${form} `));
}

/**
 * Joins what an article quotes in pieces, each of which stands in the whole that another article quotes, into one slot.
 *
 * @param slots  quotations that answer each other, an article once a slot
 */
export function joinPieces(slots: readonly QuotationReading[][]): QuotationReading[][] {
  const joined: QuotationReading[][] = [];
  for (const slot of slots) {
    const at = joined.findIndex((other) => isPieceOf(slot, other) || isPieceOf(other, slot));
    const other = joined[at];
    if (other === undefined) joined.push(slot);
    else joined[at] = [...other, ...slot];
  }
  return joined;
}

/** True when all of one slot is of one article, and stands in what another article quotes in the other slot. */
function isPieceOf(pieces: readonly QuotationReading[], whole: readonly QuotationReading[]): boolean {
  const [first] = pieces;
  return (
    first !== undefined &&
    pieces.every(({ article }) => article === first.article) &&
    whole.some(({ article }) => article === first.article) &&
    whole.some(
      (one) =>
        one.article !== first.article &&
        pieces.every(
          ({ key }) =>
            key.includes(' ') &&
            ` ${withoutContractions(one.key)} `.includes(` ${withoutContractions(key)} `),
        ),
    )
  );
}

/** Endings that writing down the same speech sets in full or not; “’s” is left, as it can be three things. */
const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\bcan't\b|\bcan not\b/gu, 'cannot'],
  [/\bwon't\b/gu, 'will not'],
  [/n't\b/gu, ' not'],
  [/'ve\b/gu, ' have'],
  [/'re\b/gu, ' are'],
  [/'ll\b/gu, ' will'],
  [/'m\b/gu, ' am'],
];

const withoutContractions = (words: string): string =>
  CONTRACTIONS.reduce((form, [ending, full]) => form.replace(ending, full), words);
