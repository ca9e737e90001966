import { toKey, toWords, type Word } from '../../align/words/words.ts';
import { overlaps, type Span, sliceSpan } from '../../model/span.ts';
import type { ClaimToRead } from '../readings/claim-to-read.ts';
import type { ReadingOf } from '../readings/readings.ts';
import { isInHeadline } from '../words/in-headline.ts';
import { tellTheSame, toToldWords } from '../words/told-words.ts';

type CertaintyReading = ReadingOf<'certainty'>;
type Told = {
  reading: CertaintyReading;
  words: ReadonlySet<string>;
  /** The words that may be a deed told as done, or as going on. */
  deeds: ReadonlySet<string>;
  hedged: readonly string[];
  isHeadline: boolean;
};

/** Words that leave open whether something is so without being hedges of the lexicon: who tells it so does not tell it plainly. */
export const OPEN =
  /\b(?:possib|potential|likel|unlikel|probab|perhaps|maybe|expect|plan|intend|accus|alleg|claim|report|seem|appear|suggest|consider|propos|prospect|might|may|could|would|if|whether|hop|want|seek|aim|rumou?r|rul(?:e|es|ed|ing) out|declin|still|allow|permit|can\b)/iu;

/** Words by which something is to come: who tells it as done tells of another time, and is no surer. */
const TO_COME =
  /\b(?:expect(?:s|ed)?|plan(?:s|ned)?|due|scheduled|slated|set|poised|intend(?:s|ed)?|about|preparing)\b/iu;

/** Before a word that tells of no deed as done: “bans using it to carry cars”, “worries about losing”, “his state”. */
const UNTOLD = /\b(?:to|of|for|about|by|in|from|against|without|the|an?|any|no|his|her|its|their)\s$/iu;
/** Before a form in “-ing” that is told as going on: “is considering”. */
const GOING_ON = /\b(?:is|are|was|were|been|be)\s$/iu;
const BEFORE = 32;

/** “could have agreed”: what was open once is told as past. */
const PERFECT = /^\s(?:still\s)?have\b/iu;

/** “the most that could be offered”: which thing is meant, and no doubt of it. */
const WHICH = /\b(?:that|which|who|whom)\s$/iu;
const MODAL = /^(?:could|might|may)$/iu;
const WHICH_REACH = 8;

type Input = Pick<ClaimToRead, 'passages' | 'articles' | 'readSources'>;

/**
 * Marks what is not sure enough to be compared: an article is said to be less sure than another only where the other tells the same deed plainly, without any word that leaves it open,
 * and where it does not tell it plainly itself in another sentence. What another cites somebody for is no surer: it is not the outlet that tells it.
 *
 * @returns the readings, and whether two of them that are not doubtful differ
 */
export function findCertaintyDifference(
  readings: readonly CertaintyReading[],
  input: Input,
): { differs: boolean; readings: CertaintyReading[] } {
  const compared = new Set(mayDiffer(readings) ? findPairs(readings, input).flat() : []);
  return {
    differs: compared.size > 0,
    readings: readings.map((reading) => (compared.has(reading) ? reading : { ...reading, doubtful: true })),
  };
}

/** False where no passage has a word of doubt that counts, and for those of one article: then none is surer than another. */
const mayDiffer = (readings: readonly CertaintyReading[]): boolean =>
  readings.some(({ hedges }) => hedges.length > 0) &&
  readings.some(({ article }) => article !== readings[0]?.article);

/** The readings of which one is surer than the other, that one last. */
function findPairs(readings: readonly CertaintyReading[], input: Input): CertaintyReading[][] {
  const told = readings.map((reading) => toTold(reading, input));
  const unsure = new Set(readings.filter((one) => isHedged(one, input)).map(({ article }) => article));
  // An article that has a word of doubt anywhere in the claim is no surer than another.
  const plain = told.filter(({ reading }) => isPlain(reading, input) && !unsure.has(reading.article));
  const haveOneTeller = createTellerCheck(input);
  return told
    .filter(({ hedged }) => hedged.length > 0)
    .flatMap((one) =>
      plain
        .filter((other) => isSurerThan(other, one) && haveOneTeller(other, one))
        .filter(
          (other) =>
            !plain.some((own) => isToldByItself(own, one, other)) &&
            !told.some((own) => isHeadedPlainly(own, one)),
        )
        .map((other) => [one.reading, other.reading]),
    );
}

/** Makes the function that tells whether the surer of two passages is told by the outlet, or by whom the other cites as well. */
function createTellerCheck(input: Input): (surer: Told, hedged: Told) => boolean {
  const sources = new Map(input.readSources().map((one) => [one.passage, one]));
  return (surer, hedged) => {
    const [one, other] = [sources.get(surer.reading.passage), sources.get(hedged.reading.passage)];
    return one !== undefined && (one.voice === 'own' || one.key === other?.key);
  };
}

function toTold(reading: CertaintyReading, { passages, articles }: Input): Told {
  const article = articles.get(reading.article);
  const { text, names } = article;
  const passage = passages.find(({ id }) => id === reading.passage);
  if (passage === undefined)
    return { reading, words: new Set(), deeds: new Set(), hedged: [], isHeadline: false };
  const isOpen = ({ start, end }: Span): boolean =>
    !PERFECT.test(text.slice(end, passage.end)) &&
    !TO_COME.test(text.slice(start, end)) &&
    !(MODAL.test(text.slice(start, end)) && WHICH.test(text.slice(Math.max(0, start - WHICH_REACH), start)));
  const hedged = reading.hedges
    .filter(isOpen)
    .flatMap(({ end }) => [...toToldWords(text, { start: end, end: passage.end }, names)].slice(0, 1));
  const deeds = new Set(
    toWords(sliceSpan(text, passage), passage.start).flatMap((word) =>
      isToldAsDone(word, text) ? [toKey(word, false)] : [],
    ),
  );
  return {
    reading,
    words: toToldWords(text, passage, reading.hedges),
    deeds,
    hedged,
    isHeadline: isInHeadline(passage, article),
  };
}

function isToldAsDone({ start, form }: Word, text: string): boolean {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  return !UNTOLD.test(before) && (!form.endsWith('ing') || GOING_ON.test(before));
}

/** True for a passage of the outlet's own in which no word leaves anything open; quoted words are somebody else's. */
function isPlain({ article, passage: id, key }: CertaintyReading, { passages, articles }: Input): boolean {
  const passage = passages.find((one) => one.id === id);
  if (passage === undefined || key !== 'plain') return false;
  return !OPEN.test(sliceSpan(articles.get(article).text, passage));
}

/** True for a passage with a word of doubt, counted or not. */
function isHedged({ article, passage: id }: CertaintyReading, { passages, articles }: Input): boolean {
  const passage = passages.find((one) => one.id === id);
  const { sentences } = articles.get(article);
  return (
    passage !== undefined &&
    sentences.some((sentence) => sentence.hedges.some((hedge) => overlaps(hedge, passage)))
  );
}

const isSurerThan = (plain: Told, hedged: Told): boolean =>
  plain.reading.article !== hedged.reading.article &&
  plain.reading.negations.length > 0 === hedged.reading.negations.length > 0 &&
  hedged.hedged.some((key) => plain.deeds.has(key)) &&
  tellTheSame(plain.words, hedged.words);

/** True when the article that is less sure in one passage tells it plainly in another. */
const isToldByItself = (own: Told, hedged: Told, other: Told): boolean =>
  own.reading.article === hedged.reading.article && tellTheSame(own.words, other.words);

/** True when it does so in its headline, which has room for few words. */
const isHeadedPlainly = (own: Told, hedged: Told): boolean =>
  own.isHeadline &&
  own.reading.article === hedged.reading.article &&
  own.reading.hedges.length === 0 &&
  hedged.hedged.some((key) => own.deeds.has(key));
