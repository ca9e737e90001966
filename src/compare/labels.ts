import { findWords } from '../align/shared-wording-words.ts';
import type { Entity } from '../model/article.ts';
import type { Passage } from '../model/comparison.ts';
import { containsSpan, sliceSpan, spanLength } from '../model/span.ts';
import { createOwnFormFinder } from './label-names.ts';
import { createLabelSpeakerFinder, QUOTED } from './label-speakers.ts';
import { type LabelForm, toLabelWords } from './label-words.ts';
import type { StoryArticles } from './story-articles.ts';

/** A label: verbatim words of a passage, or the whole sentence of it, which it names; who is cited for them where they do not say so; whether they are a piece of a sentence. */
export type Label = { text: string; passage: string; speaker: string | null; isPiece: boolean };

/** Words that need another sentence to say whom or what they mean, at the start of a passage. */
const POINTING_START = /^[“"‘'(]?(?:he|she|they|it|his|her|their|its|this|that|these|those|such|both)\b/iu;

/** Words inside a passage that point to another sentence, not to a time: “such a meeting”, “these plans”. */
const POINTING_INSIDE =
  /\b(?:such an?|this|these|those) (?!(?:year|month|week|weekend|morning|afternoon|evening|time|spring|summer|autumn|fall|winter|who|which|that|in|on|of|from|with)\b)\p{Ll}/u;

/** How much less near a passage counts that points so: it reads badly as a heading. */
const POINTING_FACTOR = 0.85;

/** How much less near a passage counts that is somebody's words, and nothing says surely whose. */
const UNKNOWN_SPEAKER_FACTOR = 0.85;

/** From here on a form of a name has words that no other article uses. */
const OTHER_WORDS = 3;

/** Longest sentence, in code units, that is a heading for a piece of it. */
const MAX_SENTENCE_LENGTH = 280;

/** How near a passage counts by its form: a whole sentence before a clause, that before a noun phrase, and a piece of a sentence last. */
const FORM_FACTORS = { whole: 1, clause: 0.9, phrase: 0.8, fragment: 0.65 } as const satisfies Record<
  LabelForm,
  number
>;

/** How much less near a passage counts that is a scrap below this many words, or a crowd above. */
const SHORT_WORDS = 5;
const LONG_WORDS = 35;
const LENGTH_FACTOR = 0.9;

/**
 * Makes the function that finds a claim's label: the passage nearest to the others that uses no form of a name found in one article only.
 *
 * Where each passage has such a form, one that is only spelled in its own way goes before one that uses other words, and that before one that keeps its
 * distance, so that one article's slur is never a heading as long as there is another passage. Nearness is the mean share of words in common, rarer words
 * counting more; the first passage wins a tie. Of the passage a leading connective and the last full stop are left off. Source: README, decision on labels.
 */
export function createLabelFinder(articles: StoryArticles, entities: readonly Entity[]) {
  const findOwnForm = createOwnFormFinder(articles, entities);
  const findSpeaker = createLabelSpeakerFinder(articles, entities);
  return (passages: readonly Passage[]): Label => {
    const candidates = passages.map((passage) => ({ passage, own: findOwnForm(passage) }));
    const least = Math.min(...candidates.map((one) => one.own));
    const nearness = toNearness(passages);
    let best: { passage: Passage; near: number } | undefined;
    for (const [index, { passage, own }] of candidates.entries()) {
      const near = (nearness[index] ?? 0) * toReadingFactor(passage) * toSpeakerFactor(passage);
      if (own === least && (best === undefined || near > best.near)) best = { passage, near };
    }
    if (best === undefined) throw new Error('a claim has no passage; this is a bug in compare/');
    const { text, form } = toWholeLabel(best.passage);
    const speaker = findSpeaker(best.passage, text);
    return { text, passage: best.passage.id, speaker, isPiece: form === 'fragment' };
  };

  /** The words of a passage; of one that cannot stand alone its whole sentence, where that is not very long and has no name of the article's own more. */
  function toWholeLabel(passage: Passage): ReturnType<typeof toLabelWords> {
    const words = toLabelWords(passage.exact);
    if (words.form !== 'fragment') return words;
    const article = articles.get(passage.article);
    const sentence = article.sentences.find((one) => containsSpan(one, passage));
    if (sentence === undefined || spanLength(sentence) > MAX_SENTENCE_LENGTH) return words;
    const own = findOwnForm({ ...sentence, article: article.id });
    if (own >= OTHER_WORDS && own > findOwnForm(passage)) return words;
    const whole = toLabelWords(sliceSpan(article.text, sentence));
    return whole.form === 'fragment' || !whole.text.includes(passage.exact) ? words : whole;
  }

  function toSpeakerFactor(passage: Passage): number {
    return findSpeaker(passage, toLabelWords(passage.exact).text) === QUOTED ? UNKNOWN_SPEAKER_FACTOR : 1;
  }
}

/** How well a passage reads as a heading: less when it points to another sentence, is a part of its own, is a scrap, or is very long. */
function toReadingFactor({ exact }: Passage): number {
  const { text, form } = toLabelWords(exact);
  const count = findWords(text).length;
  const length = count < SHORT_WORDS || count > LONG_WORDS ? LENGTH_FACTOR : 1;
  const points = POINTING_START.test(text) || POINTING_INSIDE.test(text);
  return length * FORM_FACTORS[form] * (points ? POINTING_FACTOR : 1);
}

/** For each passage the mean cosine of its words with those of the passages in other articles. */
function toNearness(passages: readonly Passage[]): number[] {
  const stems = passages.map((passage) => new Set(findWords(passage.exact).map((word) => word.stem)));
  const counts = new Map<string, number>();
  for (const set of stems) for (const stem of set) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  // A word of all passages counts least, one of a single passage most: the latter then lengthens its passage and makes it less near.
  const weigh = (stem: string): number => Math.log(1 + passages.length / (counts.get(stem) ?? 1));
  const norms = stems.map((set) => Math.hypot(...[...set].map(weigh)) || 1);
  return stems.map((set, index) => {
    const others = stems.flatMap((other, at) =>
      passages[at]?.article === passages[index]?.article
        ? []
        : [toShared(set, other, weigh) / ((norms[index] ?? 1) * (norms[at] ?? 1))],
    );
    return others.reduce((sum, one) => sum + one, 0) / Math.max(1, others.length);
  });
}

function toShared(a: ReadonlySet<string>, b: ReadonlySet<string>, weigh: (stem: string) => number): number {
  let sum = 0;
  for (const stem of a) if (b.has(stem)) sum += weigh(stem) ** 2;
  return sum;
}
