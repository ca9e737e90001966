import type { StoryArticles } from '../words/story-articles.ts';
import type { Told } from './attribution-tellings.ts';
import { runParallel } from './parallel-words.ts';
import { findHouse, namesOneOf, type SourceSort, toSourceSort } from './source-sorts.ts';

/**
 * True where two who are cited are surely cited for one thing, and are two: another person for the same quoted words or nearly all the same words, a body that is not the house of the person, or a person
 * without a name in an article that never names whom the other does. Two people who say much alike say two things, and quoted words that a person says in one article and a body in the other are said once.
 */
export function canBeSetApart(one: Told, other: Told, articles: StoryArticles): boolean {
  const shared = shareQuotation(one, other);
  if (one.reading.voice === 'hearsay' || other.reading.voice === 'hearsay') return shared === 0;
  const [mine, theirs] = [toSourceSort(one.reading, articles), toSourceSort(other.reading, articles)];
  const arePeople = mine.sort === 'person' && theirs.sort === 'person';
  if (shared > 0) return arePeople && shared >= EXACT_MIN_RATIO;
  const haveOneVerb = haveFirstVerb(one, other) || haveFirstVerb(other, one);
  if (arePeople) return haveOneVerb && areMostlyOne(one, other, EXACT_MIN_RATIO);
  if (!(haveOneVerb || areMostlyOne(one, other))) return false;
  return (
    isApart({ told: one, source: mine }, { told: other, source: theirs }, articles) &&
    isApart({ told: other, source: theirs }, { told: one, source: mine }, articles)
  );
}

/** Least share of the fewer telling words of two that are the same for both to tell one thing in as many words, and fewest of them. */
const MOSTLY_MIN_RATIO = 0.7;
const MOSTLY_MIN_WORDS = 3;

const areMostlyOne = ({ words: left }: Told, { words: right }: Told, ratio = MOSTLY_MIN_RATIO): boolean =>
  left.intersection(right).size >= Math.max(MOSTLY_MIN_WORDS, ratio * Math.min(left.size, right.size));

type Side = { told: Told; source: SourceSort };

/** What holds of one of two sources beside the other. */
function isApart(
  { told, source }: Side,
  { told: other, source: theirs }: Side,
  articles: StoryArticles,
): boolean {
  switch (source.sort) {
    case 'person':
      return theirs.sort === 'body'
        ? !isHouse(source.entities, other, articles) &&
            (isOutlet(other) || isActor(source, other) || tellInStep(told, other))
        : theirs.sort === 'unnamed' &&
            (isOutlet(other) || !namesOneOf(source.entities, other.reading.article, articles));
    case 'unnamed':
      return isOutlet(told) || (theirs.sort === 'body' ? isOutlet(other) : tellInStep(told, other));
    case 'body':
      return true;
    default:
      return source satisfies never;
  }
}

/** True where the other tells what the person does, who says it himself. */
const isActor = ({ entities }: SourceSort & { sort: 'person' }, { about }: Told): boolean =>
  !entities.isDisjointFrom(about.entities);

const tellInStep = (one: Told, other: Told): boolean =>
  runParallel(one.telling, other.telling) || areMostlyOne(one, other);

const isOutlet = ({ source }: Told): boolean => source.isReport || source.isReporting;

function isHouse(people: ReadonlySet<string>, { source }: Told, articles: StoryArticles): boolean {
  const house = findHouse(people, articles);
  return !house.entities.isDisjointFrom(source.entities) || !house.named.isDisjointFrom(source.named);
}

/** Fewest words that two quotations share to be of one utterance, and their least share of the shorter one; from the higher share on they are its very words. */
const QUOTED_MIN_WORDS = 3;
const QUOTED_MIN_RATIO = 0.6;
const EXACT_MIN_RATIO = 0.85;

/** The share of the shorter of two quotations that is in both, the best of all; 0 where none are of one utterance. */
function shareQuotation(one: Told, other: Told): number {
  const shares = one.quoted.flatMap((mine) =>
    other.quoted.map((theirs) => {
      const shared = mine.intersection(theirs).size;
      const ratio = shared / Math.max(1, Math.min(mine.size, theirs.size));
      return shared >= QUOTED_MIN_WORDS && ratio >= QUOTED_MIN_RATIO ? ratio : 0;
    }),
  );
  return Math.max(0, ...shares);
}

const haveFirstVerb = ({ verbs: [first] }: Told, other: Told): boolean =>
  first !== undefined && other.verbs.has(first);
