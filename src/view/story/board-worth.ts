import { type Facts, toFactWorth } from './board-facts.ts';
import { isAuxiliary, isBe } from './board-verbs.ts';
import type { BoardWord } from './board-words.ts';

/** Names say whom a claim is about; what is said of them is the answer. */
const NAME_WORTH = 0.2;
/** What the heading says already is worth less in a cell: enough to complete a phrase, and to say again what all agree on. */
const SAID_WORTH = 0.3;
const AGREED_WORTH = 0.5;
/** A verb answers rather than a noun, and its auxiliary belongs to it. */
const VERB_WORTH = 0.4;
const CUE_WORTH = 0.8;
const BE_WORTH = 0.1;
/** “said on the radio that …”: so many words behind a reporting verb “that” still opens what is reported. */
const THAT_REACH = 6;
/** What is conceded (“While …,”, “… but”) is not the answer. */
const CONCEDED_SHARE = 0.3;

const CONCESSIONS = new Set(['while', 'although', 'though', 'despite', 'whereas']);
/** What opens a clause of time or ground: at the start of a passage the main clause follows its comma. */
const SETTINGS = new Set(['after', 'as', 'because', 'before', 'if', 'once', 'since', 'when']);

const EVEN = new Set(['even', 'just', 'only', 'shortly', 'soon']);

/** What a word's worth hangs on; `toSame` and `toRest`: in which share of the passages of the same version, and of the others, it stands. */
export type Weighing = {
  facts: Facts;
  subject: ReadonlySet<string>;
  toSame: (word: BoardWord) => number;
  /** Undefined where all give one answer: then what they share is the answer, else what the others do not say. */
  toRest: ((word: BoardWord) => number) | undefined;
};

/** What each word of a passage is worth in an answer, in their order. */
export function weighWords(words: readonly BoardWord[], weighing: Weighing): number[] {
  const isConceded = findConceded(words);
  return words.map(
    (_, index) => weighWord(words, index, weighing) * (isConceded(index) ? CONCEDED_SHARE : 1),
  );
}

function weighWord(words: readonly BoardWord[], index: number, weighing: Weighing): number {
  const word = words[index];
  if (word === undefined) return 0;
  const { subject, toSame, toRest } = weighing;
  const said = subject.has(word.stem);
  const fact = toFactWorth(weighing.facts, word, { shared: toSame(word), said });
  if (said) return Math.max(fact, toRest === undefined ? AGREED_WORTH : SAID_WORTH);
  if (!word.says) return fact + (isBe(word.form) ? BE_WORTH : isAuxiliary(word.form) ? VERB_WORTH : 0);
  if (word.atom?.kind === 'person' || word.atom?.kind === 'name') return fact + NAME_WORTH;
  if (opensReport(words, index)) return fact;
  const own =
    toRest === undefined ? 0.2 + 0.7 * toSame(word) : (1 - toRest(word)) * (0.6 + 0.9 * toSame(word));
  return fact + own + (word.atom?.kind === 'cue' ? CUE_WORTH : word.verb ? VERB_WORTH : 0);
}

/** True for a reporting verb before what is reported (“stated that …”, “insists compromise …”), which says who speaks; not for “rejected the idea”, where it answers. */
function opensReport(words: readonly BoardWord[], index: number): boolean {
  const atom = words[index]?.atom;
  if (atom?.kind !== 'cue') return false;
  const rest = words.slice(index + 1).filter((word) => word.atom !== atom);
  const [next] = rest;
  const end = rest.findIndex((word, at) => at > 0 && word.parted);
  const opens = rest
    .slice(0, end < 0 ? THAT_REACH : Math.min(end, THAT_REACH))
    .some(({ form }) => form === 'that');
  return next === undefined || next.parted || next.says || opens;
}

/**
 * Says of a word's index whether it stands in a concession: from “while” to the comma at the start of a passage, before its first “but”, or from “even if” on to the next
 * comma (“the fair opens even if the quay is not dry” does not answer that it is not dry).
 */
function findConceded(words: readonly BoardWord[]): (index: number) => boolean {
  const but = words.findIndex(({ form }, index) => form === 'but' && index > 2);
  const comma = words.findIndex(({ parted }, index) => parted && index > 0);
  const [first, second] = [words[0]?.form ?? '', words[1]?.form ?? ''];
  const sets = SETTINGS.has(first) || (EVEN.has(first) && SETTINGS.has(second));
  const opens = (CONCESSIONS.has(first) || sets) && comma > 0;
  const isInside = words.map(() => false);
  for (const [index, word] of words.entries()) {
    const before = words[index - 1];
    const starts =
      CONCESSIONS.has(word.form) ||
      (before?.form === 'even' && (word.form === 'if' || word.form === 'though'));
    isInside[index] = starts || (!word.parted && isInside[index - 1] === true);
  }
  return (index) => index < but || (opens && index < comma) || (index > 0 && isInside[index] === true);
}
