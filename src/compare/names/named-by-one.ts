import { isRole } from '../../annotate/names/titles.ts';
import type { ApparatusEntry, Passage } from '../../model/comparison.ts';
import type { Id } from '../../model/ids.ts';
import { overlaps, type Span, sliceSpan } from '../../model/span.ts';
import { type ReadingOf, toNameReadings } from '../readings/readings.ts';
import type { StoryArticles } from '../words/story-articles.ts';
import { isSpelledAlike } from './label-names.ts';

type Input = {
  passages: readonly Passage[];
  apparatus: readonly ApparatusEntry[];
  articles: StoryArticles;
};

/** Where articles name one person, and a test whether an article has the name, its last word in small letters or large, or somebody whose name ends nearly so, anywhere in its text. */
type Named = { readings: ReadingOf<'name'>[]; has: (id: Id) => boolean };

/**
 * The people whom the passages of a claim name, each by the name alone: Ada Lunn in one, where another has “a woman of Oska”. Of those who are told as its sources nothing is said a second time.
 */
export function findPeople({ passages, apparatus, articles }: Input): Named[] {
  const people = passages
    .flatMap((passage) => toNameReadings(passage, articles.get(passage.article)))
    .filter(({ entity }) => articles.isPerson(entity));
  return [...Map.groupBy(people, ({ entity }) => entity)]
    .filter(([, readings]) => !readings.every((one) => isCited(one, apparatus)))
    .map(([entity, readings]) => ({
      readings: readings.map((one) => ({ ...one, ...toBareName(one, articles.get(one.article).text) })),
      has: (id) => {
        const { text, names } = articles.get(id);
        const small = text.toLowerCase();
        const last = readings.map(({ key }) => toLastWord(key));
        return (
          names.some(
            (name) =>
              name.entity === entity ||
              last.some((word) => isSpelledAlike(word, toLastWord(sliceSpan(text, name).toLowerCase()))),
          ) || last.some((word) => small.includes(word))
        );
      },
    }));
}

/** A name of two words or more without the office, or what else describes somebody, before it: up to its last word that is a title or has no capital. */
function toBareName(span: Span, text: string): Span {
  const words = [...sliceSpan(text, span).matchAll(/\S+/gu)];
  const before = words.findLastIndex(
    ([word], index) => index <= words.length - LEAST_WORDS - 1 && (/^\p{Ll}/u.test(word) || isTitle(word)),
  );
  const first = words[before + 1];
  return { start: span.start + (first?.index ?? 0), end: span.end };
}

/** Words of a name that stay. */
const LEAST_WORDS = 2;

const isTitle = (word: string): boolean => isRole(word.toLowerCase().replace(/\.$/u, ''));

/** True for a name in a source of which the apparatus tells that others cite others. */
export const isCited = (name: ReadingOf<'name'>, apparatus: readonly ApparatusEntry[]): boolean =>
  apparatus
    .filter(({ differs }) => differs)
    .flatMap(({ readings }) => readings)
    .some(
      (one) =>
        one.kind === 'attribution' &&
        one.doubtful !== true &&
        one.source !== null &&
        one.article === name.article &&
        overlaps(one.source, name),
    );

/** The word that a name in small letters ends in: “lunn” of “ada lunn jr”. */
const toLastWord = (key: string): string =>
  key
    .split(/[\s-]+/u)
    .filter((word) => !/^(?:jr|sr|ii|iii|iv)$/u.test(word))
    .at(-1) ?? key;
