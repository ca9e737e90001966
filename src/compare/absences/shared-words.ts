import { isSpeechKey } from '../../align/words/vocabulary.ts';
import { toWords } from '../../align/words/words.ts';
import type { Passage } from '../../model/comparison.ts';
import { onceEach } from '../../model/once.ts';
import type { Span } from '../../model/span.ts';
import type { ContentReader, ContentWord } from '../words/content.ts';
import type { StoryArticles } from '../words/story-articles.ts';

/** Most words that are named. */
const MAX_NAMED = 3;

const POSSESSIVE = /[’']s$/u;

/** What joins words to one: “vice-president”. */
const HYPHEN = /[-‐‑]/u;
const LETTER = /[\p{L}\p{N}]/u;

/** A passage of a claim, or a sentence. */
type Place = Pick<Passage, 'article' | 'start' | 'end'>;

/** What a claim is headed by as a reader sees it, and the passages that its words are from. */
export type Heading = { text: string; passages: readonly Place[] };

/**
 * Names what a sentence and the heading of a claim have in common, so that a reader finds it in both: words in one form, capitals included, of one name or of none;
 * synonyms and other forms are not named, and of a name of several words the last is. “both have “quay”, “drums” and “leaking””; '' where there is nothing.
 *
 * @returns the weightiest words first
 */
export function nameSharedWords(
  sentence: Place,
  heading: Heading,
  { articles, contentOf }: { articles: StoryArticles; contentOf: ContentReader },
): string {
  const told = toTold(heading.passages, { articles, contentOf });
  const shown = toShownWords(heading);
  const shared = [...read(sentence, { articles, contentOf })]
    .filter(([form, { text }]) => told.has(form) && shown.has(text))
    .map(([, { word, text }]) => ({ ...word, text }))
    .filter(
      ({ kind, key }, index, all) => kind !== 'name' || !all.slice(index + 1).some((one) => one.key === key),
    )
    .sort((a, b) => b.weight - a.weight || a.start - b.start)
    .map(({ text }) => `“${text}”`);
  const named = shared.slice(0, MAX_NAMED);
  const last = named.pop();
  if (last === undefined) return '';
  return `both have ${named.length === 0 ? last : `${named.join(', ')} and ${last}`}`;
}

/** The words that a reader finds in a heading, read once: every article that does not have the claim asks for them. */
const toShownWords = onceEach(
  ({ text }: Heading): ReadonlySet<string> =>
    new Set(toWords(text, 0).map((word) => toWholeWord(text, word).replace(POSSESSIVE, ''))),
);

type Reading = { articles: StoryArticles; contentOf: ContentReader };

/** The forms of the passages of a claim: every article that does not have the claim asks for them. */
const toldBy = new WeakMap<ContentReader, WeakMap<readonly Place[], ReadonlySet<string>>>();

function toTold(passages: readonly Place[], reading: Reading): ReadonlySet<string> {
  const ofStory = toldBy.get(reading.contentOf) ?? new WeakMap<readonly Place[], ReadonlySet<string>>();
  toldBy.set(reading.contentOf, ofStory);
  const told =
    ofStory.get(passages) ?? new Set(passages.flatMap((passage) => [...read(passage, reading).keys()]));
  ofStory.set(passages, told);
  return told;
}

/** The words of a place by what they are looked up by: their form, and for a part of a name whose it is. */
function read(
  place: Place,
  { articles, contentOf }: Reading,
): Map<string, { word: ContentWord; text: string }> {
  const article = articles.get(place.article);
  return new Map(
    contentOf(article, place)
      .filter(({ key, kind }) => !isSpeechKey(key) && kind !== 'number')
      .map((word) => {
        const text = toWholeWord(article.text, word).replace(POSSESSIVE, '');
        return [`${word.kind === 'name' ? word.key : ''} ${text}`, { word, text }];
      }),
  );
}

/** A word with those that hyphens join to it: a reader who finds “president” in “vice-president” finds another word. */
function toWholeWord(text: string, { start, end }: Span): string {
  const isLetter = (at: number): boolean => LETTER.test(text.charAt(at));
  const isJoint = (at: number): boolean =>
    HYPHEN.test(text.charAt(at)) && isLetter(at - 1) && isLetter(at + 1);
  let [from, to] = [start, end];
  while (from > 0 && (isLetter(from - 1) || isJoint(from - 1))) from -= 1;
  while (to < text.length && (isLetter(to) || isJoint(to))) to += 1;
  return text.slice(from, to);
}
