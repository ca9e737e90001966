import { findTokens } from '../../annotate/lexicon/tokens.ts';
import type { AnnotatedArticle, Sentence } from '../../model/article.ts';
import type { BlockKind } from '../../model/kinds.ts';
import {
  containsSpan,
  findOverlapping,
  overlaps,
  type Span,
  sharedSpan,
  sliceSpan,
  spanLength,
} from '../../model/span.ts';
import { isScrap, isSignature } from '../scraps/scraps.ts';
import type { Reading } from './each-stretch.ts';
import { goesOnWithHer, saysHeBeforeName } from './he-before-name.ts';
import { isAboutHer, isCiting, leanOf } from './label-context.ts';
import { isQuotedStart, STANDS, toDegree } from './label-degree.ts';
import { withWholeQuotation } from './whole-quotations.ts';

/** So many sentences stand before a label at most, and so many code units; the sentence right before it may be longer. */
type Room = { count: number; length: number };
const USUAL: Room = { count: 5, length: 400 };
/** So far back one is looked for that seems to lean on nothing, where all that USUAL holds leans. */
const WIDE: Room = { count: 6, length: 700 };
/** As far as this somebody is looked for of whom the label only says “he”. */
const LONG: Room = { count: 8, length: 900 };
const MAX_SENTENCE = 700;

/** Blocks that are read in a row. A crosshead before a sentence would be read as its first words. */
export const RUNNING: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'letter']);
/** What a sentence ends with; a line without it is a caption, a link or a title that was taken for a paragraph. */
const STOPS = /[.!?…:;]["”’')\]]*$/u;
/** What may stand between words that are read in a row. */
const SPACE: ReadonlySet<BlockKind> = new Set(['space']);
const ASIDES: ReadonlySet<BlockKind> = new Set(['space', 'furniture', 'pull-quote']);

/**
 * Where words stand in their article: the running words in front of their sentence, from the start of a paragraph that seems to lean on nothing, or as far back as
 * there is room. In front of a sentence that only may point back (“the quay”) stands the nearest one that seems to lean on nothing; in front of one that has no word
 * which could point back, nothing.
 *
 * @param isOpen  somebody speaks, or is “he”, of whom it is not known who: it is looked further back for a person
 * @returns       undefined at the start of an article, after its headline where that is not needed, and where it would begin inside a quotation that is too long
 */
export function findPlace(label: Span, reading: Reading, isOpen = false): Span | undefined {
  const place = findRunning(label, reading, isOpen);
  return place && withWholeQuotation(place, label, { article: reading.article, most: LONG.length });
}

function findRunning(label: Span, reading: Reading, isOpen: boolean): Span | undefined {
  const [own] = findOverlapping(reading.article.sentences, label);
  if (own === undefined) return undefined;
  const isLeaning = mayLean(own, reading);
  const isPointing = mayPoint(own, reading);
  if (!isLeaning && !isOpen && !isPointing) return undefined;
  const isStart = (one: Sentence): boolean =>
    (!isLeaning || isOpening(one, reading.article)) &&
    !mayLean(one, reading) &&
    !isScrap(sliceSpan(reading.article.text, one)) &&
    (!isQuotedStart(one, reading.article) || isCiting(one, reading.article));
  // What only may point back is told by the headline as well as by a sentence that leans itself.
  const isNeeded = isOpen || toDegree(own, reading) > STANDS;
  const place = walkBack(own, reading, { room: USUAL, wide: WIDE, isStart, isNeeded });
  if (place === undefined && isLeaning) return findTitle(own, reading.article);
  if (!isOpen) return place;
  const names = createOtherFinder(label, reading);
  if (place !== undefined && names(place)) return place;
  const far = walkBack(own, reading, { room: LONG, wide: LONG, isStart: names, isNeeded: true });
  return far !== undefined && names(far) ? far : (findNaming(own, reading, names) ?? place);
}

/** Sentences that are looked at for a person, where the running words name none, also across furniture. */
const MOST_FOR_PERSON = 12;

/** The nearest sentence before one that names a person and does not only say “she” of whom it is about: it stands alone before the label, since what is between names nobody. */
function findNaming(
  own: Sentence,
  { article }: Reading,
  names: (span: Span) => boolean,
): Sentence | undefined {
  const { sentences, blocks } = article;
  const at = sentences.indexOf(own);
  return sentences
    .slice(Math.max(0, at - MOST_FOR_PERSON), at)
    .findLast(
      (one) =>
        RUNNING.has(blocks[one.block]?.kind ?? 'space') &&
        spanLength(one) <= MAX_SENTENCE &&
        names(one) &&
        !isAboutHer(one, article) &&
        !isQuotedStart(one, article),
    );
}

/** The headline or standfirst right before a sentence. */
function findTitle(own: Sentence, { sentences, blocks }: AnnotatedArticle): Span | undefined {
  const before = sentences[sentences.indexOf(own) - 1];
  const isTitle = before !== undefined && TITLES.has(blocks[before.block]?.kind ?? 'space');
  const isNext = blocks.slice((before?.block ?? 0) + 1, own.block).every(({ kind }) => SPACE.has(kind));
  return isTitle && isNext ? { start: before.start, end: before.end } : undefined;
}
const TITLES: ReadonlySet<BlockKind> = new Set(['headline', 'standfirst']);

const HE = /(?<!\p{L})(?:he|she|his|her|him)(?!\p{L})/iu;

/** “She” at the start of words, of whom a name after it is another. */
const HE_FIRST = /^["“]?(?:(?:and|but|then) )?(?:he|she|his|her)(?!\p{L})/iu;

/** ““We row,” she said”: who speaks. */
const HE_SAYS = /[,.!?…]["”] (?:he|she) \p{Ll}+/u;

/** True for words that say “he” or “she” and name nobody, or only inside what somebody says, or only after it: “She asked Velde”, “At noon she asked Velde”, ““Her boat sank,” said Velde”. */
export const leavesPersonOpen = (span: Span, reading: Reading): boolean =>
  HE.test(sliceSpan(reading.article.text, span)) &&
  (opensWithHer(span, reading) || !namesOutsideQuotes(span, reading) || saysHeBeforeName(span, reading));

/** True for words before a label that open with “she”, or quote somebody on her, or as her, whom they do not name; “a woman told of her boat” names her well enough. */
export const saysOfNobody = (span: Span, reading: Reading): boolean =>
  opensWithHer(span, reading) ||
  goesOnWithHer(span, reading) ||
  (HE_SAYS.test(sliceSpan(reading.article.text, span)) && !namesOutsideQuotes(span, reading));

/** True for words that open with “she”, and for such in which quoted words have a “she” before any name. */
function opensWithHer(span: Span, reading: Reading): boolean {
  const { text } = reading.article;
  const persons = findPersons(span, reading);
  const isOpenIn = (part: Span): boolean =>
    HE.test(sliceSpan(text, part)) &&
    !persons.some((name) => containsSpan(part, name) || name.end <= part.start);
  return (
    HE_FIRST.test(sliceSpan(text, span)) ||
    findFull(span, reading).some((one) => isOpenIn(sharedSpan(one, span)))
  );
}

/** The quotations that some words overlap, whole sentences of them. */
export const findFull = (span: Span, { article }: Reading): Span[] =>
  article.quotations.filter((one) => one.kind === 'full' && overlaps(one, span));

const namesOutsideQuotes = (span: Span, reading: Reading): boolean =>
  findPersons(span, reading).some((name) => !findFull(span, reading).some((one) => containsSpan(one, name)));

/** Tells where a stretch of an article names a person whom the label does not, and not only in words that another quotation than the label's has. */
function createOtherFinder(label: Span, reading: Reading): (span: Span) => boolean {
  const own = new Set(findPersons(label, reading).map(({ entity }) => entity));
  const others = reading.article.quotations.filter((one) => one.kind === 'full' && !overlaps(one, label));
  return (span) =>
    findPersons(span, reading).some(
      (name) => !own.has(name.entity) && !others.some((one) => containsSpan(one, name)),
    );
}

const findPersons = (span: Span, { article, people }: Reading): AnnotatedArticle['names'] =>
  findOverlapping(article.names, span).filter((name) => people.has(name.entity));

/** How far and to where it is gone back: `wide`: as far as a sentence is looked for that stands alone, where all in `room` lean; `isNeeded`: one that leans is better than none. */
type Walk = { room: Room; wide: Room; isStart: (one: Sentence) => boolean; isNeeded: boolean };

/**
 * The sentences before one, back to the first that is a start, or else as far as there is room and to one that leans on nothing; where each leans, to that which leans
 * least, of equals the nearest: what a “these” at the start would mean stands further back still.
 */
function walkBack(
  own: Sentence,
  reading: Reading,
  { room, wide, isStart, isNeeded }: Walk,
): Span | undefined {
  const { article } = reading;
  let at = own;
  let place: Span | undefined;
  const kept: { settled?: Span; least?: { place: Span; lean: number } } = {};
  for (let count = 0; count < wide.count; count += 1) {
    const before = findRunningBefore(at, article, place === undefined);
    if (before === undefined || !hasRoom(before, place, wide)) break;
    const isUsual = count < room.count && hasRoom(before, place, room);
    if (!isUsual && kept.settled !== undefined) break;
    place = { start: before.start, end: place?.end ?? before.end };
    if (isStart(before)) return place;
    const lean = toDegree(before, reading);
    if (lean === STANDS) kept.settled = place;
    if (isUsual && lean < (kept.least?.lean ?? Infinity)) kept.least = { place, lean };
    at = before;
  }
  return kept.settled ?? (isNeeded ? kept.least?.place : undefined);
}

const hasRoom = (before: Span, place: Span | undefined, { length }: Room): boolean =>
  place === undefined ? spanLength(before) <= MAX_SENTENCE : place.end - before.start <= length;

/** The sentence before another one; across furniture and what is repeated in large letters only next to the label, where the gap shows. */
export function findRunningBefore(
  own: Sentence,
  { sentences, blocks, text }: AnnotatedArticle,
  isNextToLabel: boolean,
): Sentence | undefined {
  const kindOf = ({ block }: Sentence): BlockKind => blocks[block]?.kind ?? 'space';
  const before = sentences.slice(0, sentences.indexOf(own)).findLast((one) => !ASIDES.has(kindOf(one)));
  if (before === undefined || !RUNNING.has(kindOf(before)) || !RUNNING.has(kindOf(own))) return undefined;
  const words = sliceSpan(text, before);
  if (isSignature(words) || !STOPS.test(words)) return undefined;
  const passed = isNextToLabel ? ASIDES : SPACE;
  return blocks.slice(before.block + 1, own.block).every(({ kind }) => passed.has(kind)) ? before : undefined;
}

const isOpening = (own: Sentence, { sentences }: AnnotatedArticle): boolean =>
  sentences[sentences.indexOf(own) - 1]?.block !== own.block;

/** Words that stand for something else: more than the signs of leaning look for, since here a doubt costs only some more words. */
const POINTING = /^(?:this|these|those|such|both|also|another|other|same|then|there|here)$/u;
/** The same, of which most go back to their own sentence, unless they stand at its start. */
const PRONOUN = /^(?:he|she|his|her|him|they|them|their|it|its|that)$/u;
const OPENING_WORDS = 8;
const OPENS_DEFINITE = /^(?:the|and|but|so|yet|or)$/u;

function mayLean(own: Sentence, { article, people }: Reading): boolean {
  const words = findTokens(sliceSpan(article.text, own)).filter(({ kind }) => kind === 'word');
  return (
    leanOf(own, article, people) !== null ||
    OPENS_DEFINITE.test(words[0]?.lower ?? '') ||
    words.some(({ lower }) => POINTING.test(lower)) ||
    words.slice(0, OPENING_WORDS).some(({ lower }) => PRONOUN.test(lower))
  );
}

/** In running words each of these may point back, wherever it stands. */
const MAY_POINT = /^(?:they|them|their|it|its|he|she|his|her|him|others|then|there|would)$/u;

/** At the start of a sentence these may count or go on from what stands before. */
const MAY_GO_ON =
  /^(?:however|meanwhile|still|instead|moreover|nevertheless|furthermore|additionally|separately|finally|similarly|likewise|nor|only|some|many|most|several|few|all|none|each|either|neither|more|one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|earlier|later|previously|afterwards?|again|too)$/u;

/** True for a sentence with a word that may point back, also where it need not: a pronoun, “the” before a common noun, a number of what is not named; and for one that is quoted. */
function mayPoint(own: Sentence, { article }: Reading): boolean {
  const words = findTokens(sliceSpan(article.text, own));
  return (
    isQuotedStart(own, article) ||
    MAY_GO_ON.test(words[0]?.lower ?? '') ||
    words.some(({ lower }, at) =>
      lower === 'the' ? /^\p{Ll}/u.test(words[at + 1]?.text ?? '') : MAY_POINT.test(lower),
    )
  );
}
