import type { StoryWords } from '../names/tokens.ts';
import { settleStoryKinds, withOpenings } from './across-kinds.ts';
import type { LocalEntity } from './local.ts';
import { isNoise } from './noise.ts';
import { toPeopleKnown, toShorts, withBearers } from './people-known.ts';
import { joinShortNames } from './short-names.ts';
import { withPeople } from './unseen-people.ts';

/**
 * What the articles of a story name, each with the kind that all of them show: first what the words round a name say in all articles together, then who is a person by what
 * the story knows of people, in each article its short names to its full ones, then who is a person by a surname or a first name that others bear. What is no name after all
 * that is dropped.
 */
export function resolveNames(alone: readonly LocalEntity[], words: StoryWords): LocalEntity[] {
  const settled = settleStoryKinds(withOpenings(alone, words.counts));
  const sure = settled.filter(({ unsure }) => unsure === undefined);
  const story = toPeopleKnown(sure, words);
  const joined = [...Map.groupBy(sure, ({ article }) => article).values()].flatMap((locals) =>
    joinShortNames(withPeople(locals, { ...story, shorts: toShorts(locals) }), story.known),
  );
  const all = withBearers(toPeopleKnown(joined, words), joined);
  const openings = settled.filter(({ unsure }) => unsure);
  return withPeople([...joined, ...openings], all).filter(
    (local) => local.unsure === undefined && !isNoise(local, words, all.bearers),
  );
}
