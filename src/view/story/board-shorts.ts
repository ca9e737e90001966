import type { Claim, Passage } from '../../model/comparison.ts';
import { QUOTED } from '../../model/quoted.ts';
import { toSaidBy } from '../text/said-by.ts';
import { type QuotedWords, quoteWitness } from '../text/witnesses.ts';
import { toForms, toTellingStems } from '../text/word-forms.ts';
import { type BoardContext, findAnswer } from './board-answers.ts';
import type { BoardCell } from './board-rows.ts';
import type { BoardSubject } from './board-subject.ts';
import { findDetails } from './board-versions.ts';

/**
 * Verbatim words of the passage that a claim is named after, or the editor's; `before`, `after`: its sentence goes on there; `speaker`: what stands before them in brackets: who says them where they do not say so;
 * `context`: the sentence that they go on from.
 */
export type BoardShort =
  | {
      speaker: string | null;
      words: QuotedWords[];
      before: boolean;
      after: boolean;
      context: BoardSubject['context'];
    }
  | string;

/** Words that mean something of another sentence, with nothing in a list that would tell what. */
const POINTS_BACK =
  /(?<!\p{L})(?:he|she|they|it|his|her|hers|its|their|theirs|him|them|this|that|these|those|such|both|another|others?)(?!\p{L})/iu;

/**
 * The words of a row in a list that says in how many articles it is: its own alone, since the sentence that they go on from is not counted there. Only words that would mean nothing without
 * it stay after it: “the toll” of a row does, “it” does not.
 */
export const toCountedShort = (short: BoardShort): BoardShort =>
  typeof short === 'string' || short.words.some(({ text }) => POINTS_BACK.test(text))
    ? short
    : { ...short, context: null };

/** A clause up to this length is short enough for a sentence that names several rows. */
const SHORT_LENGTH = 85;

/** A short clause as it is; of a longer one the clause that the row is about, with who says it. */
export function toShort(
  { text, passage, speaker, context: before }: BoardSubject,
  claim: Claim,
  named: Passage | undefined,
  context: BoardContext,
): BoardShort {
  if (passage === null || named === undefined) return text;
  const isWhole = text.length <= SHORT_LENGTH;
  const end = passage.end - (/[^.]\.$/u.test(text) && !/\p{Lu}\.$/u.test(text) ? 1 : 0);
  const answer = isWhole
    ? { speaker: null, spans: [{ start: passage.start, end }] }
    : findAnswer(claim, named, context);
  const words = quoteWitness(context.witnesses, named.article, answer.spans);
  const [first, last] = [words[0], words.at(-1)];
  if (isWhole || first === undefined || last === undefined)
    return { speaker, words, before: false, after: false, context: before };
  const goesOn = /[\p{L}\p{N}]/u.test(named.exact.slice(last.end - named.start));
  const isCut = first.start > named.start;
  return {
    speaker: speaker ?? toBracket(answer.speaker),
    words,
    before: isCut,
    after: goesOn,
    context: isCut ? null : before,
  };
}

const toBracket = (speaker: string | null): string | null => (speaker === null ? null : toSaidBy(speaker));

type Sharing = {
  claim: Claim;
  cells: readonly BoardCell[];
};

/** Opens words that need a sentence before them. */
const POINTING = /^[^\p{L}]*(?:he|she|it|they|his|her|its|their|this|that|these|those|such|but|and|so)\b/iu;
/** Means what stands before it, anywhere. */
const LEANING = /\b(?:this|these|those|such) \p{Ll}/u;
/** An hour of a day, an amount, a year. */
const VALUE =
  /\d|^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?|half|noon|midnight)$/u;
/** Longest words that name a row in place of those that need a sentence before them or tell too much, in UTF-16 units. */
const MAX_LENGTH = 150;

/** Words of which the others tell less than this name another thing as often as not. */
const LEAST_SHARE = 0.4;

/** Words that need a sentence before them give way to those of an article that need none. */
export const toPlain = (short: BoardShort, sharing: Sharing): BoardShort =>
  typeof short === 'string' || short.context === null ? short : (findCommon(sharing) ?? short);

/** Words with an hour or an amount that one article alone gives give way to words without, to say that a claim stands in all; where the articles differ in it, that is said. */
export function toShared(short: BoardShort, sharing: Sharing): BoardShort {
  const isTold = findDetails(sharing.claim).some((kind) => kind === 'figure' || kind === 'timeframe');
  if (typeof short === 'string' || isTold || toShare(short.words, sharing.claim) > 0) return short;
  return findCommon(sharing) ?? short;
}

/** Of the articles' answers the one of which the others tell most; undefined where all need a sentence before them, or tell values of their own. */
function findCommon({ claim, cells }: Sharing): BoardShort | undefined {
  let best: { short: BoardShort; share: number } | undefined;
  for (const cell of cells) {
    const answer = cell.kind === 'answer' ? cell.answers[0] : undefined;
    if (answer === undefined) continue;
    const { speaker, words } = answer;
    const text = words.map((one) => one.text).join(' ');
    const isQuoted = speaker === QUOTED || (speaker === null && /^["“]/u.test(text));
    if (
      words.length === 0 ||
      POINTING.test(text) ||
      LEANING.test(text) ||
      isQuoted ||
      text.length > MAX_LENGTH
    )
      continue;
    const share = toShare(words, claim);
    if (share > (best?.share ?? LEAST_SHARE))
      best = {
        short: { speaker: toBracket(speaker), words, before: false, after: false, context: null },
        share,
      };
  }
  return best?.short;
}

/** The least share of what some words tell that another article tells; a value that it has not counts as all of it. */
function toShare(words: readonly QuotedWords[], { passages }: Claim): number {
  const own = toForms(words.map(({ text }) => text).join(' '));
  const others = new Map<string, string>();
  for (const { article, exact } of passages)
    if (article !== words[0]?.article) others.set(article, `${others.get(article) ?? ''} ${exact}`);
  const shares = [...others.values()].map((text) => {
    const theirs = toForms(text);
    if (own.some((form) => VALUE.test(form) && !theirs.includes(form))) return 0;
    const [mine, told] = [toTellingStems(own), new Set(toTellingStems(theirs))];
    return mine.filter((stem) => told.has(stem)).length / Math.max(1, mine.length);
  });
  return Math.min(1, ...shares);
}
