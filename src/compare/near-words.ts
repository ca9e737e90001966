import { toKey, toWords } from '../align/words.ts';
import { isFunctionWord } from '../diff/function-words.ts';
import type { Passage } from '../model/comparison.ts';
import { overlaps, type Span } from '../model/span.ts';
import type { StoryArticles } from './story-articles.ts';

/** How many words before and behind an amount or a time tell of what it is. */
const REACH = 6;

/** Something that is set against what is told: “instead of the 60 that are needed”. */
const SET_AGAINST = /\b(?:instead of|rather than|compared (?:with|to)|than|not)(?: (?:the|an?))?\s$/iu;

/** How many characters before a reading are read for that. */
const BEFORE = 24;

/** What stands beside a reading: telling words near it, and the names in its passage. */
type Beside = { words: ReadonlySet<string>; names: ReadonlySet<string>; isSetAgainst: boolean };

type Place = Span & { passage: string; unit?: string };

/** Tells whether two readings may be of one thing, so that they can be told to differ. */
export type NearReader = (a: Place, b: Place) => boolean;

/**
 * Makes the function that tells whether two amounts or times may be of one thing: a telling word near both is the same, the passages of two amounts name somebody or
 * something in common, and neither is only set against another. “Subpoenaed in March” and “left in October” are two things.
 */
export function createNearReader(passages: readonly Passage[], articles: StoryArticles): NearReader {
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const known = new Map<string, Beside>();
  const read = (place: Place): Beside => {
    const id = `${place.passage} ${place.start}`;
    const passage = byId.get(place.passage);
    const beside =
      known.get(id) ??
      (passage === undefined
        ? { words: new Set<string>(), names: new Set<string>(), isSetAgainst: false }
        : readNear(place, passage, articles));
    known.set(id, beside);
    return beside;
  };
  return (a, b) => {
    const [left, right] = [read(a), read(b)];
    const haveNames = a.unit !== undefined && left.names.size > 0 && right.names.size > 0;
    return (
      !left.isSetAgainst &&
      !right.isSetAgainst &&
      !left.words.isDisjointFrom(right.words) &&
      !(haveNames && left.names.isDisjointFrom(right.names))
    );
  };
}

function readNear(reading: Place, passage: Passage, articles: StoryArticles): Beside {
  const { text, names } = articles.get(passage.article);
  const words = toWords(text.slice(passage.start, passage.end), passage.start).map((word) => ({
    ...word,
    isOwn: overlaps(word, reading),
  }));
  // “49 people”: what is counted tells of what it is; “six points” and “15 percent” do not.
  const isMeasured = reading.unit !== 'count' && reading.unit !== 'people';
  const own = words.flatMap(({ isOwn }, index) => (isOwn ? [index] : []));
  const [first = 0, last = words.length - 1] = [own[0], own.at(-1)];
  const near = words.filter(
    (word, index) =>
      word.value === undefined &&
      !(word.isOwn && isMeasured) &&
      index >= first - REACH &&
      index <= last + REACH,
  );
  return {
    words: new Set(
      near.flatMap((word) =>
        isFunctionWord(word.form) || names.some((name) => overlaps(name, word)) ? [] : [toKey(word, false)],
      ),
    ),
    names: new Set(names.filter((name) => overlaps(name, passage)).map(({ entity }) => entity)),
    isSetAgainst: SET_AGAINST.test(text.slice(Math.max(0, reading.start - BEFORE), reading.start)),
  };
}
