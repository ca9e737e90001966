import { findWordGroup } from '../../align/words/vocabulary.ts';
import { findWords } from '../../align/words/words.ts';
import { isFunctionWord } from '../../diff/function-words.ts';
import type { Topic } from '../../model/story.ts';

/** What a question asks for, so that a claim that gives it fits better. */
export type AskedKind = 'figure' | 'people' | 'timeframe';

/** A word of a topic; `group` is the key of the words that news English uses for the same thing; `isGiven` when it is one of the editor's `words`. */
export type TopicTerm = { stem: string; group: string | undefined; weight: number; isGiven: boolean };

/** What a topic is told by. */
export type TopicTerms = {
  terms: readonly TopicTerm[];
  /** Stems of the title. */
  title: readonly string[];
  /** Stems of the question's words that say what it asks of. */
  question: readonly string[];
  asks: ReadonlySet<AskedKind>;
};

/** Weight of an entry of the editor's `words` (shared among the words of a phrase), of a word of the title, and of the question; a stem keeps its highest. */
const WORDS_WEIGHT = 1.5;
const TITLE_WEIGHT = 1.2;
const QUESTION_WEIGHT = 1;

/** Words that shape a question and say nothing of its subject. */
const QUESTION_WORDS: ReadonlySet<string> = new Set(
  'people person persons happen happens happened long first go goes going come comes get gets want wants make makes made take takes give gives begin began start'.split(
    ' ',
  ),
);

/** Gives the words that a topic's title, question and words tell it by. */
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
  const toStems = (text: string): string[] =>
    findWords(text)
      .filter(({ form }) => !isFunctionWord(form) && !isQuestionWord(form))
      .map((word) => word.stem);
  for (const phrase of words) add(phrase, WORDS_WEIGHT / Math.max(1, findWords(phrase).length), () => false);
  const given = new Set(words.flatMap((phrase) => findWords(phrase).map((word) => word.stem)));
  const terms = [...weights].map(([stem, weight]) => ({
    stem,
    group: findWordGroup(stem),
    weight,
    isGiven: given.has(stem),
  }));
  return { terms, title: toStems(title), question: toStems(question), asks: findAsked(question) };
}

function findAsked(question: string): ReadonlySet<AskedKind> {
  const asks = new Set<AskedKind>();
  if (/\bhow (?:much|many|large|big|high)\b/iu.test(question)) asks.add('figure');
  if (
    /\bhow many (?:\p{L}+ )?(?:people|persons|men|women|children|residents|civilians|soldiers|victims)\b/iu.test(
      question,
    )
  )
    asks.add('people');
  if (/\bwhen\b|\bhow (?:soon|long)\b/iu.test(question)) asks.add('timeframe');
  return asks;
}
