import { findWords } from '../../align/words/words.ts';
import type { AnnotatedArticle, Entity } from '../../model/article.ts';
import type { Passage } from '../../model/comparison.ts';
import { findLabelSpan } from '../../model/label-span.ts';
import { onceEach } from '../../model/once.ts';
import { QUOTED } from '../../model/quoted.ts';
import { containsSpan, findOverlapping, type Span, sliceSpan, spanLength } from '../../model/span.ts';
import type { Lean } from '../leans/lean-facts.ts';
import { withoutTie } from '../leans/opening-ties.ts';
import type { createOwnFormFinder } from '../names/label-names.ts';
import { isCutInside } from '../scraps/cut-inside.ts';
import type { StoryArticles } from '../words/story-articles.ts';
import { toPeople } from './each-stretch.ts';
import { findNeeds, readShown } from './heading-needs.ts';
import { findContext, leanOf } from './label-context.ts';
import { findPlace, saysOfNobody } from './label-place.ts';
import { createLabelSpeakerFinder } from './label-speakers.ts';
import { type LabelForm, type LabelWords, toLabelWords } from './label-words.ts';
import { findNeededBefore } from './needed-words.ts';
import { findPlaceTold, isDescribed, leavesSpeakerOpen, SPEAKS } from './open-speakers.ts';

/**
 * A label: verbatim words of a passage, or the whole sentence of it, which it names; who is cited for them where they do not say so, or is the `pronoun` in them; whether they are a piece of
 * a sentence. `before`: words before it without which it could not be understood: a sentence, or for what one article alone says the running words in front.
 * `isUnsettled`: they are somebody's, and nothing says surely whose.
 */
export type Label = {
  text: string;
  passage: string;
  speaker: string | null;
  pronoun: string | null;
  isPiece: boolean;
  isUnsettled: boolean;
  before: (Span & { exact: string }) | null;
};

/** How much less near a passage counts that needs the sentence before it to be understood, and where only “he” does, who is known. */
const LEANING_FACTOR = 0.45;
const POINTING_FACTOR = 0.85;

/** How much less near a passage counts that is somebody's words, and nothing says surely whose. */
const UNKNOWN_SPEAKER_FACTOR = 0.85;

/** From here on a form of a name has words that no other article uses. */
const OTHER_WORDS = 3;

/** Longest sentence, in code units, that is a heading for a piece of it. */
const MAX_SENTENCE_LENGTH = 420;

/** How near a passage counts by its form: a whole sentence before a clause, that before a noun phrase, and a piece of a sentence last. */
const FORM_FACTORS = { whole: 1, clause: 0.9, phrase: 0.8, fragment: 0.65 } as const satisfies Record<
  LabelForm,
  number
>;

/** How much less near a passage counts that is a scrap below this many words, or a crowd above. */
const SHORT_WORDS = 5;
const LONG_WORDS = 35;
const LENGTH_FACTOR = 0.9;

type Reader = {
  articles: StoryArticles;
  people: ReadonlySet<string>;
  findOwnForm: ReturnType<typeof createOwnFormFinder>;
  findSpeaker: ReturnType<typeof createLabelSpeakerFinder>;
  wordsOf: (passage: Passage) => LabelWords;
};

/**
 * Makes the functions that read a passage as a heading: its label, its label in its place in the article, for what one article alone says, and how well it reads as
 * one, 0–1, where the words are that it shows, and whether it can be read alone: less when it needs another sentence, is a part of its own, is a scrap, is very long,
 * or is somebody's of whom it is not known who.
 */
export function createLabelReader(
  articles: StoryArticles,
  entities: readonly Entity[],
  findOwnForm: Reader['findOwnForm'],
): Record<'toLabel' | 'toPlaced', (passage: Passage) => Label> & {
  toFactor: (passage: Passage) => number;
  standsAlone: (passage: Passage) => boolean;
  toShown: (passage: Passage) => Span;
} {
  const people = toPeople(entities);
  const findSpeaker = createLabelSpeakerFinder(articles, entities);
  const wordsOf = onceEach((passage: Passage) => toPassageWords(passage, articles));
  const reader = { articles, people, findOwnForm, findSpeaker, wordsOf };
  // A passage is asked for again with each claim that its row may make.
  const readBare = onceEach((passage: Passage): Bare => toBare(passage, reader));
  return {
    toLabel: onceEach((passage) => toLabel(passage, reader)),
    toPlaced: onceEach((passage) => toPlaced(passage, reader)),
    toFactor: (passage) => toFactor(readBare(passage)),
    standsAlone: (passage) => standsAlone(readBare(passage)),
    toShown: onceEach((passage) => findLabelSpan(passage, toWholeWords(passage, reader).text) ?? passage),
  };
}

function toLabel(passage: Passage, reader: Reader): Label {
  const { articles, findSpeaker, findOwnForm } = reader;
  const { text, form } = toWholeWords(passage, reader);
  const who = findSpeaker(passage, text);
  const { speaker } = who;
  const label = {
    ...{ text, passage: passage.id, ...who, isPiece: form === 'fragment', before: null },
    isUnsettled: speaker === QUOTED,
  };
  const article = articles.get(passage.article);
  const lean = findLeanOf(text, passage, reader);
  if (isUnderstood(lean, speaker)) return label;
  const span = findLabelSpan(passage, text) ?? passage;
  const { people } = reader;
  const context = findContext(span, article, {
    lean: speaker === QUOTED ? GOES_ON : isDescribed(speaker) ? SPEAKS : (lean ?? GOES_ON),
    people,
    isSpokenBySomebody: speaker === null && SPEAKING.test(text),
  });
  const isKnown = speaker !== null && speaker !== QUOTED && context !== undefined;
  const place = isKnown ? undefined : findPlace(span, { article, people });
  const before = chooseBefore(context, place, { article, people });
  if (before === undefined) return label;
  const sentences = toSentences(passage, article);
  const distance = Math.max(
    ...[before, sentences].map((one) => findOwnForm({ ...one, article: article.id })),
  );
  if (distance > OTHER_WORDS && distance > findOwnForm(passage)) return label;
  // What opens its sentence and says something stays as it is: only the sentence before it is missing.
  const opens = span.start === sentences.start && form !== 'fragment';
  return {
    ...label,
    text: opens ? text : sliceSpan(article.text, sentences),
    isPiece: false,
    before: { ...before, exact: sliceSpan(article.text, before) },
  };
}

/** The one sentence before a label, or the running words before it where that says “she” of nobody it names and these do not, or where there is none. */
const chooseBefore = (
  context: Span | undefined,
  place: Span | undefined,
  reading: Parameters<typeof findPlace>[1],
): Span | undefined =>
  context === undefined ||
  (place !== undefined && saysOfNobody(context, reading) && !saysOfNobody(place, reading))
    ? place
    : context;

/** The whole sentences of a passage, after the running words in front of them that they need. */
function toPlaced(passage: Passage, reader: Reader): Label {
  const { articles, people, findSpeaker } = reader;
  const article = articles.get(passage.article);
  const sentences = toSentences(passage, article);
  const isShort = spanLength(sentences) <= Math.max(MAX_SENTENCE_LENGTH, spanLength(passage));
  const span = isShort ? sentences : passage;
  const whole = sliceSpan(article.text, span);
  const loose = isShort ? withoutTie(whole) : undefined;
  // A label holds its passage, or is a part of it.
  const isHolding = loose !== undefined && findLabelSpan(passage, loose) !== undefined;
  const text = isHolding ? loose : whole;
  const who = findSpeaker(passage, text);
  const { speaker } = who;
  const reading = { article, people };
  const isOpen = leavesSpeakerOpen(who, span, reading);
  const own = { start: span.end - text.length, end: span.end };
  const before = isOpen
    ? findPlaceTold(span, reading)
    : findNeededBefore(own, reading, findNeeds(own, reading));
  return {
    text: before !== undefined && readShown(before, span, reading).isNext ? whole : text,
    passage: passage.id,
    ...who,
    isPiece: !isShort,
    isUnsettled: speaker === QUOTED,
    before: before === undefined ? null : { ...before, exact: sliceSpan(article.text, before) },
  };
}

/** “And she said …”, “…,” he added.” */
const SPEAKING = /^(?:(?:and|but|then) )?(?:he|she) (?:also )?\p{Ll}+|,["”]? (?:he|she) \p{Ll}+\.?$/iu;

/** Words of a quotation of which nobody is known as the speaker. */
const GOES_ON: Lean = { sign: 'quoted', kind: 'quotation' };

/** From the first sentence of a passage to the end of its last. */
function toSentences(passage: Span, { sentences }: AnnotatedArticle): Span {
  const own = findOverlapping(sentences, passage);
  return { start: own[0]?.start ?? passage.start, end: Math.max(passage.end, own.at(-1)?.end ?? 0) };
}

/** True for words that stand alone, and for a “he”, or half a quotation, of somebody who is known. */
const isUnderstood = (lean: Lean | null, speaker: string | null): boolean =>
  lean?.kind === 'thing'
    ? false
    : lean === null
      ? speaker !== QUOTED && !isDescribed(speaker)
      : speaker !== null && speaker !== QUOTED && !isDescribed(speaker);

/** The words of a passage; of one that cannot stand alone its whole sentence, where that is not very long and has no name of the article's own more. */
function toWholeWords(passage: Passage, { articles, findOwnForm, wordsOf }: Reader): LabelWords {
  const words = wordsOf(passage);
  if (words.form !== 'fragment') return words;
  const article = articles.get(passage.article);
  const sentence = findOverlapping(article.sentences, passage).find((one) => containsSpan(one, passage));
  if (sentence === undefined || spanLength(sentence) > MAX_SENTENCE_LENGTH) return words;
  const own = findOwnForm({ ...sentence, article: article.id });
  if (own > OTHER_WORDS && own > findOwnForm(passage)) return words;
  const whole = toLabelWords(sliceSpan(article.text, sentence));
  return whole.form === 'fragment' || !whole.text.includes(passage.exact) ? words : whole;
}

/** The words of a passage and how they read; a part of a sentence that is cut before what it says reads as a fragment. */
function toPassageWords(passage: Passage, articles: StoryArticles): LabelWords {
  const words = toLabelWords(passage.exact);
  const isCut = isCutInside(passage, words.text, articles.get(passage.article));
  return isCut ? { text: passage.exact, form: 'fragment' } : words;
}

const findLeanOf = (text: string, passage: Passage, { articles, people }: Reader): Lean | null =>
  leanOf(findLabelSpan(passage, text) ?? passage, articles.get(passage.article), people);

/** The words of a passage alone, how they read, what they lean on, and who says them. */
type Bare = LabelWords & { lean: Lean | null; speaker: string | null };

function toBare(passage: Passage, reader: Reader): Bare {
  const words = reader.wordsOf(passage);
  const lean = findLeanOf(words.text, passage, reader);
  return { ...words, lean, speaker: reader.findSpeaker(passage, words.text).speaker };
}

/** True for a clause or more, of which everything is known that it leans on, also who says it. */
const standsAlone = ({ form, lean, speaker }: Bare): boolean =>
  (form === 'whole' || form === 'clause') && isUnderstood(lean, speaker);

function toFactor({ text, form, lean, speaker }: Bare): number {
  const count = findWords(text).length;
  const length = count < SHORT_WORDS || count > LONG_WORDS ? LENGTH_FACTOR : 1;
  const leaning = lean === null ? 1 : isUnderstood(lean, speaker) ? POINTING_FACTOR : LEANING_FACTOR;
  return length * FORM_FACTORS[form] * leaning * (speaker === QUOTED ? UNKNOWN_SPEAKER_FACTOR : 1);
}
