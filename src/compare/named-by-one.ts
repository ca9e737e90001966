import type { ApparatusEntry, Passage } from '../model/comparison.ts';
import type { Id } from '../model/ids.ts';
import { overlaps, type Span, sliceSpan } from '../model/span.ts';
import { type ReadingOf, toNameReadings } from './readings.ts';
import type { StoryArticles } from './story-articles.ts';

/** What an office or a description before a name ends in: the last word in small letters before two with capitals, “its spokesman Ada Lunn”. */
const DESCRIPTION = /^.*(?<!\p{L})\p{Ll}[\p{L}’'-]*\s+(?=\p{Lu}\S*\s+\p{Lu})/su;

type Input = {
  passages: readonly Passage[];
  apparatus: readonly ApparatusEntry[];
  articles: StoryArticles;
};

/** Where articles name one person, and a test whether an article has the name, or its last word, anywhere in its text, in small letters or large. */
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
        return (
          names.some((name) => name.entity === entity) ||
          readings.some(({ key }) => small.includes(toLastWord(key)))
        );
      },
    }));
}

function toBareName(span: Span, text: string): Span {
  const description = DESCRIPTION.exec(sliceSpan(text, span))?.[0] ?? '';
  return { start: span.start + description.length, end: span.end };
}

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

/** The word that a name ends in, in small letters: “lunn” of “ada lunn jr”. */
const toLastWord = (key: string): string =>
  key
    .split(' ')
    .filter((word) => !/^(?:jr|sr|ii|iii|iv)$/u.test(word))
    .at(-1) ?? key;
