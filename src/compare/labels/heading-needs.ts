import { findCueForm } from '../../annotate/lexicon/cues.ts';
import { findTokens } from '../../annotate/lexicon/tokens.ts';
import { isFunctionWord } from '../../diff/function-words.ts';
import { containsSpan, findOverlapping, overlaps, type Span } from '../../model/span.ts';
import { toNounKey } from '../leans/lean-tests.ts';
import type { NamedHere, NeedFacts, Shown } from '../leans/need-facts.ts';
import { NEED_RULES } from '../leans/need-rules.ts';
import { onceEachStretch, type Reading } from './each-stretch.ts';
import { leanOf, toHeadlineNouns, toTopicNouns } from './label-context.ts';
import { findPointed } from './label-nouns.ts';

/**
 * What words of one article lean on: by which rule, and what answers it. `isNoun`: only a thing which “the” points at, `what`: its noun; `isKnown`: one that the headline or first paragraph names,
 * which who reads of a story knows; `isLoose`: one that more than its noun tells of.
 */
export type Need = {
  id: string;
  what: string;
  isNoun: boolean;
  isKnown: boolean;
  isLoose: boolean;
  isAnswered: (shown: Shown) => boolean;
};

/**
 * What a heading needs of the words before it: nothing, where neither a pronoun, nor a connective, nor “the” before a thing that neither it nor its article's headline or first paragraph tells
 * points there. Words before a heading that it does not need read as a part of what is counted. “He” of whom is not said who he is, is asked for elsewhere.
 *
 * @param isInRow  passages of other articles stand beside the words and tell the same: “also” goes on from what the row is not about
 */
export const findNeeds = (label: Span, reading: Reading, isInRow = false): readonly Need[] =>
  isInRow ? readNeeds(label, reading, isInRow) : readAlone(label, reading);

const readAlone = onceEachStretch((label, reading) => readNeeds(label, reading, false));

function readNeeds(label: Span, reading: Reading, isInRow: boolean): Need[] {
  const facts = readNeedFacts(label, reading);
  const needs = NEED_RULES.flatMap(({ id, isOfOne, find, answers }): Need[] =>
    isInRow && isOfOne === true
      ? []
      : find(facts).map((what) => ({
          id,
          isNoun: id === 'noun',
          isKnown: facts.isTopic(what),
          isLoose: id === 'noun' && facts.nouns.includes(what) && !facts.bare.includes(what),
          what,
          isAnswered: (shown) => answers(shown, { what, facts }),
        })),
  );
  // What leans on something is not adrift.
  return needs.length > 1 ? needs.filter(({ id }) => id !== ADRIFT) : needs;
}
const ADRIFT = 'adrift';

function readNeedFacts(label: Span, reading: Reading): NeedFacts {
  const { article, people } = reading;
  const topics = toTopicNouns(article);
  const titles = toHeadlineNouns(article);
  const pointed = findPointed(label, article).filter(({ isPointed }) => !isPointed);
  return {
    words: findTokens(article.text, label),
    names: findNamed(label, reading),
    lean: leanOf(label, article, people),
    nouns: pointed.map(({ noun }) => noun),
    bare: pointed.filter(({ isBare }) => isBare).map(({ noun }) => noun),
    isTopic: (noun) => topics.has(toNounKey(noun)),
    isInHeadline: (noun) => titles.has(toNounKey(noun)),
    isAnchored: isAnchored(label, article, topics),
  };
}

/** Words of so many letters and more may say of what a sentence speaks. */
const TELLING_LENGTH = 4;

/** True for words with a name, a figure, or a word of some topics. */
export const isAnchored = (
  span: Span,
  { names, figures, text }: Reading['article'],
  topics: ReadonlySet<string>,
): boolean =>
  [...names, ...figures].some((one) => overlaps(one, span)) ||
  findTokens(text, span).some(
    ({ kind, lower }) =>
      kind === 'word' &&
      lower.length >= TELLING_LENGTH &&
      !isFunctionWord(lower) &&
      findCueForm(lower) === undefined &&
      topics.has(toNounKey(lower)),
  );

/** Words that are set before a label, as its needs ask for them. */
export function readShown(before: Span, label: Span, reading: Reading): Shown {
  const { article } = reading;
  const { sentences, text } = article;
  const own = findOverlapping(sentences, before);
  const between = { start: before.end, end: label.start };
  const isNext = !findOverlapping(sentences, between).some((one) => containsSpan(between, one));
  const block = findOverlapping(sentences, label)[0]?.block;
  return {
    words: findTokens(text, before),
    names: findNamed(before, reading),
    isNext,
    isNear: isNext && (own.length === 1 || own.every((one) => one.block === block)),
    isOfParagraph: own.at(-1)?.block === block,
    isAnchored: isAnchored(before, article, toTopicNouns(article)),
  };
}

const findNamed = (span: Span, { article, people }: Reading): NamedHere[] =>
  findOverlapping(article.names, span).map(({ start, entity }) => ({
    start,
    entity,
    isPerson: people.has(entity),
  }));
