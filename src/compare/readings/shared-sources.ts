import { isFunctionWord } from '../../diff/function-words.ts';
import type { ReadingOf } from './readings.ts';

type AttributionReading = ReadingOf<'attribution'>;

/** Gives a source that is described in fewer words the key of one whose description holds them all: “the report” and “the report of the harbour office”, “officials” and “harbour officials”. */
export const withSharedSources = (readings: readonly AttributionReading[]): AttributionReading[] =>
  readings.map((reading) => {
    const words = toTelling(reading.key);
    const fuller = readings
      .filter(({ voice, key }) => voice === reading.voice && holdsMore(toTelling(key), words))
      .sort((a, b) => toTelling(b.key).length - toTelling(a.key).length);
    return { ...reading, key: fuller[0]?.key ?? reading.key };
  });

/** A key is the voice, then the source's words or the entity's id. */
const toTelling = (key: string): string[] =>
  key
    .split(' ')
    .slice(1)
    .filter((word) => !isFunctionWord(word));

/** True when the first words begin or end with the second ones and have more: the head of the description stands in both. */
const holdsMore = (long: readonly string[], short: readonly string[]): boolean => {
  if (short.length === 0 || long.length <= short.length) return false;
  const before = long.length - short.length;
  return (
    short.every((word, index) => word === long[index]) ||
    short.every((word, index) => word === long[before + index])
  );
};
