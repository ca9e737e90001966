import type { Id } from '../../model/ids.ts';
import { type Span, sliceSpan } from '../../model/span.ts';
import type { StoryArticles } from '../words/story-articles.ts';

type Figure = Span & { article: Id };

/** What stands round a figure that tells of which things it counts. */
type Counted = { part: string; isOfOthers: boolean; isOfPlace: boolean };

/** The first letters of what is counted in a compound: “a 51-vote majority”, “a 100-seat hall”. */
const PART_AFTER = /^-(\p{L}{3})/u;

const OTHERS = /\bothers?\b/iu;
const VAGUE = /\b(?:scores|dozens|hundreds|thousands|millions)\b/iu;
const PLACE_AFTER = /^ (?:at|in|from) (?:the )?\p{Lu}/u;

/** How many characters after a figure are read. */
const AFTER = 24;

/** True for two figures that count other things: votes and seats, boats and other boats, hundreds of thousands of crates and the hundreds of one depot. */
export function countOtherSets(a: Figure, b: Figure, articles: StoryArticles): boolean {
  const [one, other] = [toSet(a, articles), toSet(b, articles)];
  const areOtherParts = one.part !== other.part && one.part !== '' && other.part !== '';
  return areOtherParts || one.isOfOthers !== other.isOfOthers || one.isOfPlace !== other.isOfPlace;
}

function toSet(figure: Figure, articles: StoryArticles): Counted {
  const { text } = articles.get(figure.article);
  const after = text.slice(figure.end, figure.end + AFTER);
  const words = sliceSpan(text, figure);
  return {
    part: PART_AFTER.exec(after)?.[1]?.toLowerCase() ?? '',
    isOfOthers: OTHERS.test(words) || /^ others?\b/iu.test(after),
    isOfPlace: VAGUE.test(words) && PLACE_AFTER.test(after),
  };
}
