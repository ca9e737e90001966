import { findWords, isFunctionWord } from '../align/shared-wording-words.ts';
import type { Topic } from '../model/story.ts';

/** What a question asks for, so that a claim that gives it fits better. */
export type AskedKind = 'figure' | 'timeframe';

/** The terms of a topic: stem → weight. */
export type TopicTerms = { weights: ReadonlyMap<string, number>; asks: ReadonlySet<AskedKind> };

/** Weight of an entry of the editor's `words` (shared among the words of a phrase), of a word of the title, and of the question; a stem keeps its highest. */
const WORDS_WEIGHT = 1.5;
const TITLE_WEIGHT = 1.2;
const QUESTION_WEIGHT = 1;

/** Words that shape a question and say nothing of its subject. */
const QUESTION_WORDS: ReadonlySet<string> = new Set(
  'happen happens happened long first go goes going come comes get gets want wants make makes made take takes give gives begin began start'.split(
    ' ',
  ),
);

/** Gives the stems that a topic's title, question and words tell it by. */
export function toTopicTerms({ title, question, words }: Topic): TopicTerms {
  const weights = new Map<string, number>();
  const add = (text: string, weight: number, isSkipped: (form: string) => boolean): void => {
    const telling = findWords(text).filter(({ form }) => !isFunctionWord(form) && !isSkipped(form));
    for (const { stem } of telling) {
      weights.set(stem, Math.max(weights.get(stem) ?? 0, weight));
    }
  };
  const isQuestionWord = (form: string): boolean => QUESTION_WORDS.has(form);
  add(question, QUESTION_WEIGHT, isQuestionWord);
  add(title, TITLE_WEIGHT, isQuestionWord);
  for (const phrase of words) add(phrase, WORDS_WEIGHT / Math.max(1, findWords(phrase).length), () => false);
  return { weights, asks: findAsked(question) };
}

function findAsked(question: string): ReadonlySet<AskedKind> {
  const asks = new Set<AskedKind>();
  if (/\bhow (?:much|many|large|big|high)\b/iu.test(question)) asks.add('figure');
  if (/\bwhen\b|\bhow (?:soon|long)\b/iu.test(question)) asks.add('timeframe');
  return asks;
}
